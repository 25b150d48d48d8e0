import { afterAll, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/ui/app-root.ts';
import { setLanguage } from '../../src/ui/shared/words-controller.ts';
import { LANGUAGES, type Language } from '../../src/words/language.ts';
import type { ScreenState } from '../../src/ui/screen-state.ts';
import { brokenWords, clipped, expectTranslated, wordsIn } from './languages.ts';
import { find, mount } from './mount.ts';
import { compareScenes } from './scenes-compare.ts';
import { sessionScenes } from './scenes-session.ts';
import { startScenes } from './scenes-start.ts';

afterAll(() => setLanguage('en'));

/** Set-up and live in all their states, the reviews, and two reps side by side. */
const STATES: readonly (readonly [string, ScreenState])[] = [
  ...Object.entries(sessionScenes),
  ...Object.entries(compareScenes),
  ...Object.entries(startScenes).filter(([name]) => name.startsWith('review')),
].map(([name, { state }]) => [name, state]);

/** The screen itself: setup, live or review. */
async function screenOf(state: ScreenState): Promise<HTMLElement> {
  const app = await mount('hingeline-app', { state });
  return find(app, `hingeline-${state.screen}`);
}

/** The same in English and another language, and names of devices and files. */
const ALIKE: Readonly<Record<Exclude<Language, 'en'>, RegExp>> = {
  de: /^(Pause|USB camera p|Built in camera|me mp)$/,
  es: /^(USB camera p|Built in camera|me mp)$/,
  fr: /^(Pause|long|USB camera p|Built in camera|me mp)$/,
};

test.each(LANGUAGES.filter((each) => each !== 'en'))('in %s no state keeps English words', async (language) => {
  await page.viewport(1280, 800);
  for (const [name, state] of STATES) {
    setLanguage('en');
    const english = wordsIn(await screenOf(state));
    setLanguage(language);
    const shown = wordsIn(await screenOf(state));
    expectTranslated(name, shown, english, ALIKE[language]);
  }
});

test.each(
  LANGUAGES.flatMap((language) => [
    [language, 390, 844],
    [language, 844, 390],
    [language, 1280, 800],
  ] as const),
)('in %s nothing sticks out or is clipped at %i × %i', async (language, width, height) => {
  await page.viewport(width, height);
  setLanguage(language);
  const found: string[] = [];
  for (const [name, state] of STATES) {
    const screen = await screenOf(state);
    found.push(...clipped(screen).map((part) => `${name}: ${part}`));
    if (!name.startsWith('review')) found.push(...brokenWords(screen).map((word) => `${name}: broken “${word}”`));
    if (document.documentElement.scrollWidth > width) found.push(`${name}: wider than the window`);
  }
  expect(found).toEqual([]);
}); // prettier-ignore
