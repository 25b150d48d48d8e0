/** Between the exercises of a day, and at its end. */
import { afterAll, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/ui/app-root.ts';
import type { ScreenState } from '../../src/ui/screen-state.ts';
import { setLanguage } from '../../src/ui/shared/words-controller.ts';
import { LANGUAGES } from '../../src/words/language.ts';
import { brokenWords, clipped, expectTranslated, wordsIn } from './languages.ts';
import { find, findTag, heightShare, mount } from './mount.ts';
import { all, hears, isThere, press, read, the } from './person.ts';
import { sessionScenes } from './scenes-session.ts';
import { betweenState, bridgeBlock, dayDone, dayScenes, hingeBlock } from './scenes-day.ts';

afterAll(() => setLanguage('en'));

const app = (state: ScreenState) => mount('hingeline-app', { state });
const SCENES = Object.entries<{ readonly state: ScreenState }>(dayScenes);

test.each(LANGUAGES.filter((each) => each !== 'en'))('in %s no state keeps English words', async (language) => {
  for (const [name, { state }] of SCENES) {
    setLanguage('en');
    const english = wordsIn(await app(state));
    setLanguage(language);
    expectTranslated(name, wordsIn(await app(state)), english, /^min$/);
  }
});

test.each(LANGUAGES.flatMap((language) => [[language, 390] as const, [language, 1280] as const]))(
  'in %s nothing sticks out, is clipped or broken at a width of %i',
  async (language, width) => {
    await page.viewport(width, width < 800 ? 844 : 800);
    setLanguage(language);
    const found: string[] = [];
    for (const [name, { state }] of SCENES) {
      const shown = await app(state);
      const main = shown.shadowRoot!.querySelector(`hingeline-${state.screen}`)!.shadowRoot!.querySelector('main')!;
      const tooHigh = state.screen === 'between' && main.scrollHeight > main.clientHeight + 1;
      found.push(
        ...[...clipped(shown), ...brokenWords(shown)].map((part) => `${name}: ${part}`),
        ...(tooHigh ? [`${name}: higher than the window`] : []),
        ...(document.documentElement.scrollWidth > width ? [`${name}: wider than the window`] : []),
      );
    }
    expect(found).toEqual([]);
    await page.viewport(1280, 800);
  },
);

test('name, way and seconds are read from three metres', async () => {
  setLanguage('en');
  const shown = await app(betweenState(bridgeBlock, 'standing', 2, { secondsLeft: 17 }));
  const between = findTag(shown, 'hingeline-between');
  expect(read('timer', 'Begins in')).toBe('17');
  expect(heightShare(find(between, 'h1'))).toBeGreaterThan(0.08);
  expect(heightShare(find(between, '.way'))).toBeGreaterThan(0.04);
});

test('the next exercise is begun, held, left out, and all of it stopped, by buttons and by keys', async () => {
  await app(betweenState(bridgeBlock, 'standing', 2));
  for (const [button, key, event] of [
    ['Start now', 'n', 'next-block'],
    ['Wait', ' ', 'toggle-pause'],
    ['Skip this one', 's', 'skip-block'],
    ['Stop for today', 'f', 'stop-day'],
  ] as const) {
    expect(await hears(event, () => press(button))).toBeNull();
    expect(await hears(event, () => userEvent.keyboard(key))).toBeNull();
  }
  await app(betweenState(bridgeBlock, 'standing', 2, { keys: false }));
  expect(await hears('next-block', () => userEvent.keyboard('n'))).toBeUndefined();
});

test('while one is set up for an exercise of several, it can be left out', async () => {
  await app(sessionScenes['setup-in-a-day']!.state);
  expect(await hears('skip-block', () => press('Skip this one'))).toBeNull();
  expect(isThere('button', 'Back')).toBe(false);
  await app(sessionScenes['setup-start']!.state);
  expect(isThere('button', 'Skip this one')).toBe(false);
  expect(await hears('back', () => press('Back'))).toBeNull();
});

test('after trouble it says what happened and what helps, and offers to do without the camera', async () => {
  await app(dayScenes['day-trouble'].state);
  await expect.element(page.getByText('The camera is not allowed for this page.')).toBeVisible();
  expect(isThere('timer')).toBe(false);
  expect(isThere('button', 'Wait')).toBe(false);
  expect(await hears('next-block', () => press('Try again'))).toBeNull();
  expect(await hears('without-camera', () => press('Go on without the camera'))).toBeNull();
});

test('pain is asked between exercises, and where it says so, to stop comes first', async () => {
  await app(betweenState(hingeBlock, 'standing', 1));
  expect(isThere('combobox')).toBe(false);
  await app(betweenState(bridgeBlock, 'standing', 2));
  expect(await hears('pain-between', () => the('combobox', 'Pain now (0–10)').selectOptions('6'))).toEqual({ pain: 6 });
  expect(all('button')[0]).toBe('Stop for today');
  await app(dayScenes['day-pain'].state);
  expect(all('button').slice(1, 3)).toEqual(['Stop for today', 'Go on']);
});

test('a day that is over tells what came of each exercise, what changes and why, and when the next is', async () => {
  await app(dayDone('good', 'skipped'));
  expect(read('heading', 'That was all for today. Well done.')).toBeTruthy();
  expect(all('listitem')).toEqual(
    expect.arrayContaining([
      'Hip hinge 16 of 16 reps, 16 mostly hips Look at it',
      'Glute bridge left out',
      'Hip hinge, 2 × 10 reps A step harder: the reps came mostly from your hips. Before: 2 × 8 reps.',
    ]),
  );
  expect(read('region', 'Next time')).toMatch(/Next: Saturday, (28 November|November 28)\./);
  expect(await hears('open-session', () => press('Look at it: Hip hinge'))).toEqual({ id: expect.any(String) });
  expect(await hears('back', () => press('Done'))).toBeNull();

  await app(dayDone('bad', 'skipped'));
  expect(read('region', 'Next time')).toContain('Hip hinge, 2 × 6 reps A step easier: your back joined in often.');
});

test('pain after the day is asked, and advice is given where it rose; a physio’s plan stays', async () => {
  await app(dayDone('good', 'done', { painBefore: 3, painAfter: 4 }));
  expect(await hears('day-pain-after', () => the('combobox').selectOptions('6'))).toEqual({ pain: 6 });
  expect(read('region', 'Pain')).not.toContain('If pain grew');
  await app(dayDone('good', 'done', { painBefore: 3, painAfter: 6 }));
  expect(read('region', 'Pain')).toContain('If pain grew, stop and ask a physio or doctor.');
  await app({ ...dayDone('good', 'done'), outcome: null });
  expect(read('region', 'Next time')).toContain('Your plan stays as it was made for you.');
});
