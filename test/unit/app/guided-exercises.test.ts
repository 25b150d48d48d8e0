import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pathOf, placeAt } from '../../../src/app/address.ts';
import { Display } from '../../../src/app/display.ts';
import { GuidedExercises } from '../../../src/app/guided-exercises.ts';
import { readSettings } from '../../../src/app/settings.ts';
import type { AppError } from '../../../src/ports/errors.ts';
import type { ScreenState } from '../../../src/ui/screen-state.ts';
import { fakeSpeaker } from './fakes.ts';

vi.mock('../../../src/ui/guided/guided-page.ts', () => ({}));
vi.mock('../../../src/ui/guided/guided-screen.ts', () => ({}));
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const DOSE = { sets: 1, amount: 36 };

function setUp() {
  const speaker = fakeSpeaker();
  const screen = {
    state: { screen: 'blank', error: null } as ScreenState,
    language: 'en' as const,
    attachStream() {},
    showBitmap() {},
    paint() {},
  };
  const toStart = vi.fn(async (_error: AppError | null): Promise<void> => {});
  const guided = new GuidedExercises(
    { speaker, now: () => performance.now(), holdScreenOn: () => ({ release() {} }) },
    readSettings(() => ({ getItem: () => null, setItem() {}, removeItem() {} }), ['en']),
    { toStart },
    new Display({ screen, address: { path: '', show() {}, watch() {} } }),
  );
  return { guided, screen, speaker, toStart };
}

test('each has a page with an address of its own', async () => {
  const { guided, screen, toStart } = setUp();
  await guided.open('glute-stretch');
  expect(screen.state).toEqual({ screen: 'guided-page', guidedId: 'glute-stretch', error: null });
  expect(placeAt(pathOf(screen.state))).toEqual({ screen: 'guided-page', guidedId: 'glute-stretch' });
  expect(toStart).not.toHaveBeenCalled();
});

test('one that is not known leads to the start', async () => {
  const { guided, toStart } = setUp();
  await guided.open('sit-up');
  expect(toStart).toHaveBeenCalledOnce();
});

test('shows where it is, and leads back to the start when it is done', async () => {
  const { guided, screen, toStart } = setUp();
  const begun = guided.begin('breathing-90-90', DOSE);
  await vi.advanceTimersByTimeAsync(1000);
  expect(screen.state).toMatchObject({ screen: 'guided', guidedId: 'breathing-90-90', muted: false });
  expect(pathOf(screen.state)).toBe('session');
  guided.control('toggle-pause');
  expect(screen.state).toMatchObject({ status: { stage: 'work', paused: null } });
  guided.control('toggle-pause');
  expect(screen.state).toMatchObject({ status: { paused: 'asked' }, line: 'Paused.' });
  guided.control('toggle-pause');
  await vi.advanceTimersByTimeAsync(120_000);
  await begun;
  expect(toStart).toHaveBeenCalledWith(null);
});

test.each(['skip', 'stop'] as const)('%s leads back to the start at once', async (how) => {
  const { guided, toStart } = setUp();
  const begun = guided.begin('breathing-90-90', DOSE);
  await vi.advanceTimersByTimeAsync(1000);
  guided[how]();
  await begun;
  expect(toStart).toHaveBeenCalledOnce();
});

test('one that is left is silent, and shows nothing any more', async () => {
  const { guided, screen, speaker, toStart } = setUp();
  const begun = guided.begin('breathing-90-90', DOSE);
  await vi.advanceTimersByTimeAsync(1000);
  guided.abandon();
  await begun;
  const elsewhere: ScreenState = { screen: 'learn', topic: 'hip-hinge', error: null };
  screen.state = elsewhere;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(screen.state).toBe(elsewhere);
  expect(speaker.said.at(-1)).toBe('(silence)');
  expect(toStart).not.toHaveBeenCalled();
});
