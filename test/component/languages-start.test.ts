import { afterAll, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/ui/app-root.ts';
import { setLanguage } from '../../src/ui/shared/words-controller.ts';
import { LANGUAGES, type Language } from '../../src/words/language.ts';
import type { ScreenState } from '../../src/ui/screen-state.ts';
import { clipped, expectTranslated, wordsIn } from './languages.ts';
import { mount } from './mount.ts';
import { checkScenes } from './scenes-check.ts';
import { dataScenes } from './scenes-data.ts';
import { learnScenes } from './scenes-learn.ts';
import { NOTE, reportScenes } from './scenes-report.ts';
import { planScenes, prescription } from './scenes-plan.ts';
import { programmeScenes } from './scenes-programme.ts';
import { contested, startScenes } from './scenes-start.ts';

afterAll(() => setLanguage('en'));

/** The first screen, the programme, the settings, the learn pages, loading, and an error over one of them. */
const STATES: readonly (readonly [string, ScreenState])[] = [
  ...Object.entries({ ...startScenes, ...dataScenes, ...learnScenes, ...checkScenes, ...planScenes, ...programmeScenes, ...reportScenes })
    .filter(([name]) => !name.startsWith('review'))
    .map(([name, { state }]) => [name, state] as const),
  ['loading', { screen: 'loading', progress: { loadedBytes: 6_200_000, totalBytes: 21_400_000 }, step: 'model', error: null }],
]; // prettier-ignore

/** The whole app with everything unfolded that can be. */
async function shown(state: ScreenState): Promise<HTMLElement> {
  const app = await mount('hingeline-app', { state });
  unfold(app);
  await expect.poll(() => wordsIn(app).length).toBeGreaterThan(3);
  return app;
}

function unfold(host: Element): void {
  for (const details of host.shadowRoot!.querySelectorAll('details')) details.open = true;
  for (const child of host.shadowRoot!.querySelectorAll('*')) if (child.shadowRoot) unfold(child);
}

/** A list cuts off a long choice by nature and shows it whole when it opens. */
const PARTS = 'button, summary, h1, h2, h3, p, dt, dd, li, label';

/** What a person wrote. */
const theirs = [JSON.stringify(prescription), NOTE, contested.session.note].join(' ').replace(/\s+/g, ' ');

/** Names of languages, devices, files and authors, and what is the same word in both. */
const ALIKE: Readonly<Record<Exclude<Language, 'en'>, RegExp>> = {
  de: /^(cm|min|Hingeline|Link|Name|In hingeline json|English|Deutsch|Español|Français|Alba en GB|Samuel en US.*|USB camera p|Built in camera|hinge mp)$/,
  es: /^(cm|min|Hingeline|English|Deutsch|Español|Français|Alba en GB|Samuel en US.*|USB camera p|Built in camera|hinge mp)$/,
  fr: /^(cm|min|pause|Hingeline|Note|English|Deutsch|Español|Français|Alba en GB|Samuel en US.*|USB camera p|Built in camera|hinge mp)$/,
};

test.each(LANGUAGES.filter((each) => each !== 'en'))('in %s no state keeps English words', async (language) => {
  await page.viewport(1280, 800);
  for (const [name, state] of STATES) {
    setLanguage('en');
    const english = wordsIn(await shown(state));
    setLanguage(language);
    // Nobody translates what a person wrote.
    const others = english.filter((text) => !theirs.includes(text));
    expectTranslated(name, wordsIn(await shown(state)), others, ALIKE[language]);
  }
});

test.each(LANGUAGES.flatMap((language) => [[language, 390] as const, [language, 1280] as const]))(
  'in %s nothing sticks out or is clipped at a width of %i',
  async (language, width) => {
    await page.viewport(width, 844);
    setLanguage(language);
    const found: string[] = [];
    for (const [name, state] of STATES) {
      const app = await shown(state);
      found.push(...clipped(app, PARTS).map((part) => `${name}: ${part}`));
      if (document.documentElement.scrollWidth > width) found.push(`${name}: wider than the window`);
    }
    expect(found).toEqual([]);
  },
);

test('a language chosen while a screen is shown is shown at once, and named to the browser', async () => {
  setLanguage('en');
  const app = await mount('hingeline-app', { state: startScenes['start']!.state });
  app.language = 'fr';
  await expect.poll(() => wordsIn(app)).toContain('Réglages');
  expect(document.documentElement.lang).toBe('fr');
  app.language = 'en';
  await expect.poll(() => wordsIn(app)).toContain('Settings');
});
