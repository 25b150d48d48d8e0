import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/ui/app-root.ts';
import type { GuidedState } from '../../src/ui/session/session-state.ts';
import { GUIDED, guidedById } from '../../src/exercises/guided/catalogue.ts';
import type { HingelineGuided } from '../../src/ui/guided/guided-screen.ts';
import { setLanguage } from '../../src/ui/shared/words-controller.ts';
import { LANGUAGES, type Language } from '../../src/words/language.ts';
import { brokenWords, clipped, expectTranslated, wordsIn } from './languages.ts';
import { find, heightShare, mount } from './mount.ts';
import { all, drawn, hears, hearsOf, isThere, read, the } from './person.ts';
import { guidedMoment, guidedScenes } from './scenes-guided.ts';

const breathing = guidedById('breathing-90-90')!;
const clam = guidedById('side-lying-clam')!;
const scenes = Object.entries(guidedScenes);
/** One of each kind is enough for what does not hang on the drawing. */
const few = scenes.filter(([name]) => /side-lying|breathing|rest|paused|end$/.test(name));

beforeAll(async () => {
  // Drawings are fetched when somebody looks.
  await Promise.all(GUIDED.map(({ figure }) => figure()));
});
afterEach(async () => {
  document.body.replaceChildren();
  await page.viewport(1280, 800);
});
afterAll(() => setLanguage('en'));

async function screenOf(state: (typeof scenes)[number][1]['state']): Promise<HTMLElement> {
  const app = await mount('hingeline-app', { state });
  const screen = find(app, `hingeline-${state.screen}`);
  await expect.poll(() => screen.shadowRoot!.querySelector('.figure')).not.toBeNull();
  return screen;
}

/** In the middle of a lift of the second rep. */
const lifting = (share: number): GuidedState =>
  guidedMoment(
    clam,
    ({ status: { now } }) => now?.turn === 1 && now.index === 0 && now.elapsedMs >= share * now.phase.ms,
  );

test.each(scenes)('%s has one heading of the first rank', async (_name, { state }) => {
  await screenOf(state);
  expect(page.getByRole('heading', { level: 1 }).elements()).toHaveLength(1);
});

/** The same in English and another language. */
const ALIKE: Readonly<Record<Exclude<Language, 'en'>, RegExp>> = {
  de: /^(Pause|Pause Pause|min)$/,
  es: /^(min)$/,
  fr: /^(Pause|min)$/,
};

test.each(LANGUAGES.filter((each) => each !== 'en'))('in %s nothing keeps English words', async (language) => {
  for (const [name, { state }] of scenes) {
    setLanguage('en');
    const english = wordsIn(await screenOf(state));
    setLanguage(language);
    expectTranslated(name, wordsIn(await screenOf(state)), english, ALIKE[language]);
  }
});

test.each(
  LANGUAGES.flatMap(
    (language) =>
      [
        [language, 390, 844],
        [language, 360, 640],
        [language, 844, 390],
        [language, 1280, 800],
      ] as const,
  ),
)('in %s nothing sticks out or is clipped at %i × %i', async (language, width, height) => {
  await page.viewport(width, height);
  setLanguage(language);
  const found: string[] = [];
  for (const [name, { state }] of width === 1280 || width === 390 ? scenes : few) {
    const screen = await screenOf(state);
    found.push(...clipped(screen).map((part) => `${name}: ${part}`));
    found.push(...brokenWords(screen).map((word) => `${name}: broken “${word}”`));
    if (document.documentElement.scrollWidth > width) found.push(`${name}: wider than the window`);
    if (state.screen === 'guided') {
      const parts = ['.controls', '.picture', '.now', '.line'].map((each) =>
        find(screen, each).getBoundingClientRect(),
      );
      if (parts.some(({ bottom, right }) => bottom > height + 1 || right > width + 1))
        found.push(`${name}: out of the window`);
      const inside = [...find(screen, '.now').children].map((each) => each.getBoundingClientRect());
      const now = parts[2]!;
      if (inside.some(({ top, bottom }) => top < now.top - 1 || bottom > now.bottom + 1))
        found.push(`${name}: out of its place`);
    }
  }
  expect(found).toEqual([]);
  setLanguage('en');
});

describe('a guided exercise that is on', () => {
  test('says in large letters what to do, what is left, which set and which side', async () => {
    await screenOf(lifting(0.5));
    expect(read('heading')).toBe('Knee up');
    expect(read('timer')).toBe('9');
    expect(heightShare(the('heading').element())).toBeGreaterThan(0.08);
    expect(heightShare(the('timer').element())).toBeGreaterThan(0.12);
    for (const text of ['Set 1 of 2', 'Left leg on top', 'reps left'])
      await expect.element(page.getByText(text, { exact: true })).toBeVisible();
    expect(read('note')).toBe('One. Knee up.');
  });

  test('does by button and by key what the live screen does', async () => {
    await screenOf(lifting(0.5));
    expect(all('button')).toEqual(['Voice on', 'Pause', 'Skip', 'Finish']);
    expect(await hearsOf('toggle-pause', 'Pause')).toBeNull();
    expect(await hearsOf('skip-block', 'Skip')).toBeNull();
    expect(await hearsOf('stop', 'Finish')).toBeNull();
    // A button that has the focus takes Space for itself.
    await screenOf(lifting(0.5));
    for (const [key, event] of [
      ['{ }', 'toggle-pause'],
      ['s', 'skip-block'],
      ['f', 'stop'],
      ['m', 'toggle-mute'],
    ] as const)
      expect(await hears(event, () => userEvent.keyboard(key))).toBeNull();
  });

  test('paused it goes on by one large button, and getting into place is ended by it', async () => {
    await screenOf(guidedScenes['guided-paused']!.state);
    expect(read('heading')).toBe('Paused.');
    expect(await hearsOf('toggle-pause', 'Go on')).toBeNull();
    await screenOf(guidedMoment(clam, () => true));
    expect(read('heading')).toBe('Get into place');
    expect(await hearsOf('toggle-pause', 'Go on now')).toBeNull();
  });

  test('the person moves from one posture to the next, and the circle with them', async () => {
    const moved = async (share: number, calm: boolean): Promise<readonly (string | null)[]> => {
      const screen = await mount('hingeline-guided', { state: lifting(share), calm });
      await expect.poll(() => isThere('img')).toBe(true);
      await screen.updateComplete;
      return drawn(the('img'));
    };
    const [begun, half, done] = [await moved(0.05, false), await moved(0.5, false), await moved(0.9, false)];
    expect(begun).not.toEqual(half);
    expect(half).not.toEqual(done);
    // Where motion is not wished, the posture of the phase from its beginning.
    expect(await moved(0.05, true)).toEqual(await moved(0.9, true));
  });

  test('where motion is not wished there is a bar in the place of the circle', async () => {
    const shown = async (calm: boolean): Promise<HingelineGuided> =>
      mount('hingeline-guided', { state: lifting(0.5), calm });
    expect((await shown(false)).shadowRoot!.querySelectorAll('.disc')).toHaveLength(1);
    const calm = await shown(true);
    expect(calm.shadowRoot!.querySelectorAll('.disc')).toHaveLength(0);
    expect(calm.shadowRoot!.querySelectorAll('.pacing rect')).toHaveLength(2);
  });

  test('the other side is drawn the other way round', async () => {
    const on = async (side: string): Promise<string | null> => {
      await screenOf(guidedMoment(clam, ({ status }) => status.side === side && status.stage === 'work'));
      return the('img').element().querySelector('g')!.getAttribute('transform');
    };
    expect(await on('left')).toBeNull();
    expect(await on('right')).toMatch(/scale\(-1 1\)/);
  });
});

describe('the page of a guided exercise', () => {
  const open = (id: string): Promise<HTMLElement> => screenOf(guidedScenes[`guided-${id}-page`]!.state);

  test('says what it is for, how it is done, what one feels, when to stop, and that nothing is judged', async () => {
    await open('glute-stretch');
    expect(read('heading', 'Gluteal stretch on a chair')).toBeTruthy();
    expect(
      page
        .getByRole('heading', { level: 2 })
        .elements()
        .map((each) => each.textContent),
    ).toEqual(['Getting into place', 'What you feel', 'When to stop', 'When to leave it out']);
    await expect.element(page.getByText(/judges nothing/)).toBeVisible();
  });

  test('begins as much of it as is chosen', async () => {
    await open('breathing-90-90');
    const { usual } = breathing.exercise;
    expect(await hearsOf('start-guided', 'Begin')).toEqual({ guidedId: 'breathing-90-90', dose: usual });
    await the('combobox', 'How much').selectOptions('5 min');
    expect(await hearsOf('start-guided', 'Begin')).toEqual({
      guidedId: 'breathing-90-90',
      dose: { sets: 1, amount: 300 },
    });
    expect(await hearsOf('back', 'Back')).toBeNull();
  });
});
