/** What a screen reader is told by itself in a session: each line once, by the app's voice or by the reader, and nothing twice. */
import { afterEach, beforeAll, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { speakerOn } from '../../src/feedback/speech.ts';
import { appError } from '../../src/ports/errors.ts';
import type { Speaker } from '../../src/ports/ports.ts';
import type { LoadingState } from '../../src/ui/session/session-state.ts';
import { fakeSound } from '../unit/feedback/fakes.ts';
import { listenIn, type Told } from './live-regions.ts';
import { mount } from './mount.ts';
import { press } from './person.ts';
import { part, rehearse, type Part, type Rehearsal } from './rehearsal.ts';
import { dataState } from './scenes-data.ts';

let hinges: Part;
beforeAll(async () => {
  hinges = await part('hinge');
  await page.viewport(1280, 800);
});

let stop = (): void => {};
afterEach(() => stop());

/** More than a voice says in the busiest minute of a session would be chatter. Unvalidated. */
const MOST_IN_A_MINUTE = 30;

/** Before there is a voice. */
const LOADING = 'Getting the body model ready';

/** A speaker with its voice off, which has every line read out. */
const mute = (unheard: (text: string) => void): Speaker => {
  const speaker = speakerOn(
    { synthesis: undefined, makeUtterance: () => expect.fail('nothing is spoken'), sound: fakeSound() },
    unheard,
  );
  speaker.configure({ on: false, volume: 1, rate: 1, language: 'en', voiceUri: null, spineTone: false });
  return speaker;
};

/** Set-up, three hinges, a rest, three hinges, and the review. */
async function session(speakerFor?: typeof mute): Promise<{ app: Rehearsal; told: readonly Told[] }> {
  const app = await rehearse({ plan: { sets: 2, reps: 3, restSeconds: 15 } }, speakerFor);
  const heard = listenIn(() => app.nowMs);
  ({ stop } = heard);
  await press('Start hip hinge');
  for (const act of [
    () => app.holdStill(hinges, 1500),
    () => app.holdStill(hinges, 8000),
    () => app.move(hinges),
    () => app.holdStill(hinges, 26_000),
    () => app.move(hinges),
    () => app.holdStill(hinges, 15_000),
  ]) {
    await act();
    // Faster than any camera: the page gets its turn.
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return { app, told: heard.told };
}

/** Those of any minute, from each on. */
function mostInAMinute(told: readonly Told[]): number {
  return Math.max(
    ...told.map(({ atMs }) => told.filter((other) => other.atMs >= atMs && other.atMs < atMs + 60_000).length),
  );
}

test('while the voice speaks a screen reader tells only of the screens, by their headings', async () => {
  const { app, told } = await session();
  expect(app.said.length).toBeGreaterThan(8);
  expect(told.flatMap(({ by, text }) => (by === 'focus' ? [] : text))).toEqual([LOADING]);
  const headings = told.flatMap(({ by, text }) => (by === 'focus' ? text : []));
  expect(headings).toContain('Rest');
  expect(headings.filter((text, i) => text === headings[i - 1])).toEqual([]);
  expect(mostInAMinute(told)).toBeLessThanOrEqual(12);
});

test('while it is off a screen reader tells each line that it would say, once', async () => {
  // Without the tones.
  const spoken = (await session()).app.said.filter((text) => !text.startsWith('('));
  stop();
  const { told } = await session(mute);
  const read = told.filter(({ by }) => by === 'polite').map(({ text }) => text);
  expect(read).toEqual([LOADING, ...spoken]);
  expect(told.filter(({ by }) => by === 'alert')).toEqual([]);
  expect(mostInAMinute(told.filter(({ by }) => by === 'polite'))).toBeLessThanOrEqual(MOST_IN_A_MINUTE);
});

test('an error is told once, however often the screen is drawn meanwhile, and again when it comes again', async () => {
  const app = await rehearse({ plan: { sets: 1, reps: 8, restSeconds: 15 } });
  const heard = listenIn(() => app.nowMs);
  ({ stop } = heard);
  const alerts = (): readonly string[] => heard.told.filter(({ by }) => by === 'alert').map(({ text }) => text);
  await press('Start hip hinge');
  await app.holdStill(hinges, 9500);
  app.tell(appError('storage-full'));
  await app.move(hinges);
  expect(alerts()).toEqual([expect.stringContaining('There is no room left')]);
  app.tell(null);
  await app.holdStill(hinges, 1000);
  app.tell(appError('storage-full'));
  await app.holdStill(hinges, 1000);
  expect(alerts()).toHaveLength(2);
});

test('what is loaded and what is saved is told when it begins, not at every step', async () => {
  const loading = (loadedBytes: number): LoadingState => ({
    screen: 'loading',
    step: 'model',
    progress: { loadedBytes, totalBytes: 100 },
    error: null,
  });
  const app = await mount('hingeline-app', { state: loading(0) });
  const heard = listenIn(() => 0);
  ({ stop } = heard);
  for (let bytes = 1; bytes <= 100; bytes++) {
    app.state = loading(bytes);
    await app.updateComplete;
  }
  expect(heard.told.filter(({ by }) => by !== 'focus')).toEqual([]);
  app.state = dataState();
  await app.updateComplete;
  for (let done = 0; done <= 12; done++) {
    app.state = dataState({ work: { kind: 'exporting', progress: [done, 12] } });
    await app.updateComplete;
  }
  await expect.poll(() => heard.told.filter(({ by }) => by !== 'focus').map(({ text }) => text)).toEqual(['Saving']);
});
