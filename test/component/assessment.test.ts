/** An assessment: what comes, what was found, what follows, and how it was before. */
import { afterAll, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/ui/app-root.ts';
import '../../src/ui/assessment/assessment-screen.ts';
import type { AssessmentState } from '../../src/ui/screen-state.ts';
import { setLanguage } from '../../src/ui/shared/words-controller.ts';
import { LANGUAGES } from '../../src/words/language.ts';
import { brokenWords, clipped, expectTranslated, wordsIn } from './languages.ts';
import { expectAccessible, mount, textOf } from './mount.ts';
import { all, drawn, hearsOf, isThere, the, unfold } from './person.ts';
import {
  assessment,
  assessmentScenes,
  assessmentsOver,
  assessmentState,
  empty,
  first,
  many,
  partly,
  TODAY,
  well,
  withoutLegs,
} from './scenes-assessment.ts';

afterAll(() => setLanguage('en'));

const show = (changes: Partial<AssessmentState> = {}) => mount('hingeline-app', { state: assessmentState(changes) });
const made = (of: typeof first, changes: Partial<AssessmentState> = {}) => show({ assessments: [of], made: of, ...changes }); // prettier-ignore
const pageText = (): string => textOf(document.body);

describe('before it', () => {
  test('what comes, what is needed and when not, and it begins with the pain that was given', async () => {
    await show();
    expect(all('heading')).toEqual(
      expect.arrayContaining(['Assessment', 'Hip hinge', 'Glute bridge', 'What you need']),
    );
    expect(all('list')[0]).toContain('5 reps');
    await the('combobox', 'Pain now (0–10)').selectOptions('3');
    expect(await hearsOf('start-assessment', 'Begin the assessment')).toEqual({ painBefore: 3 });
    expect(await hearsOf('open-learn', 'Is this for me?')).toEqual({ topic: 'for-me' });
    expect(await hearsOf('back', 'Back')).toBeNull();
  });

  test('with much pain it is not begun, and what to do instead is said', async () => {
    await show();
    await the('combobox', 'Pain now (0–10)').selectOptions('6');
    await expect.element(the('status')).toHaveTextContent(/^With this much pain, rest today/);
    expect(isThere('button', 'Begin the assessment')).toBe(false);
    await the('combobox', 'Pain now (0–10)').selectOptions('5');
    await expect.element(the('button', 'Begin the assessment')).toBeVisible();
  });

  test('again: the last result with its day, and that it is time', async () => {
    await show({ assessments: assessmentsOver(2, '2026-11-10') });
    expect(isThere('heading', 'Assessment of November 10')).toBe(true);
    expect(pageText()).toContain('It is time for the next one.');
    await show({ assessments: assessmentsOver(2, '2026-11-20') });
    expect(pageText()).toContain('The next one is offered on December 4.');
  });
});

describe('its result', () => {
  const part = (title: string): string => textOf(page.getByRole('article').filter({ hasText: title }).element());

  test('is told in words, each number with its error', async () => {
    await made(first);
    expect(part('How far your hips fold')).toContain('Your hips fold 52° ± 6° before your back joins in. Of the whole movement your hips do 74% ± 4%, your back the rest.'); // prettier-ignore
    expect(part('How far your hips fold')).toContain('Joining in means: bent by more than 25°.');
    expect(part('How high your hips come')).toContain('Your hips come to 11° ± 5° short of straight without your back arching. At its most your back arches by 7° ± 4°.'); // prettier-ignore
    expect(part('How far each leg goes up')).toContain('Your left leg goes up 46° ± 5° at the hip before your back leaves its rest, your right leg 63° ± 5°. Your right leg goes 17° ± 7° farther than the other.'); // prettier-ignore
  });

  test('says at least where the back stayed, and no difference within the error', async () => {
    await made(well);
    expect(part('How far your hips fold')).toContain(
      'Your hips fold 81° ± 4°, and on the way down your back does not join in.',
    );
    expect(part('How high your hips come')).toContain('Your hips open to straight, to within 5°, without your back arching. Your back does not arch, to within 4°.'); // prettier-ignore
    expect(part('How far each leg goes up')).toContain('Your left leg goes up at least 61° ± 5°');
    expect(part('How far each leg goes up')).toContain('Left and right do not differ by more than the measurement can tell.'); // prettier-ignore
  });

  test('says of what was not seen why, and what helps, and shows no number for it', async () => {
    await made(partly);
    expect(part('How far your hips fold')).toBe('How far your hips fold ? Not measured. I cannot see your lower back: keep your arms in front of you.'); // prettier-ignore
    expect(part('How high your hips come')).toContain('At its most your back arches by 19° ± 5°.');
    expect(part('How high your hips come')).toContain('Not measured. Your back arched in most of them');
    expect(part('How far each leg goes up')).toContain('Your left leg goes up 46° ± 5°');
    expect(part('How far each leg goes up')).toContain('Right leg not measured. Fewer reps than needed');
    expect(page.getByRole('article').filter({ hasText: 'How far your hips fold' }).element().querySelector('svg')).toBeNull(); // prettier-ignore
  });

  test('in which nothing was found says so, and can be begun again', async () => {
    await show({ made: empty });
    expect(pageText()).toContain('Nothing could be measured this time, so nothing was kept.');
    expect(pageText()).toContain('I cannot see your waist: lie with your side to the camera.');
    expect(pageText()).toContain('How far each leg goes up ? Not measured. Left out this time.');
    expect(pageText()).not.toMatch(/\d°/);
    expect(isThere('button', 'Begin the assessment')).toBe(true);
    expect(isThere('heading', 'What follows from it')).toBe(false);
  });

  test('has nothing of an exercise that the app does not have', async () => {
    await made(withoutLegs);
    expect(page.getByRole('article').elements()).toHaveLength(2);
  });

  test('is drawn by its angles: the farther the hips fold, the lower the shoulder', async () => {
    const height = async (value: number): Promise<number> => {
      const state = assessment(TODAY, { hingeHipDeg: { ...first.hingeHipDeg!, value } });
      await made(state);
      const article = page.getByRole('article').filter({ hasText: 'How far your hips fold' });
      const back = drawn(article, 'path[stroke="var(--back)"]')[0]!;
      return Number(/L\S+ (\S+)$/.exec(back)![1]);
    };
    const [upright, folded, deep] = [await height(10), await height(50), await height(90)];
    expect(upright).toBeLessThan(folded);
    expect(folded).toBeLessThan(deep);
    // Level with the hip at 90°.
    expect(deep).toBeCloseTo(118, 0);
  });
});

describe('what follows from it', () => {
  test('a programme that begins by it', async () => {
    await made(first);
    expect(await hearsOf('follow-assessment', 'Make my programme')).toBeNull();
  });

  test('nothing for a programme that is under way, or for a plan that is followed', async () => {
    await made(first, { follows: 'goes-on' });
    expect(pageText()).toContain('Your programme goes on as it is');
    expect(await hearsOf('open-programme', 'See my programme')).toBeNull();
    await made(first, { follows: 'plan' });
    expect(pageText()).toContain('The plan you follow stays as it was made for you.');
    expect(isThere('button', /programme/)).toBe(false);
  });
});

describe('over time', () => {
  const figure = (title: string) => page.getByRole('figure').filter({ hasText: title });

  test('one alone is not compared', async () => {
    await made(first);
    expect(pageText()).toContain('From the second assessment on, this page compares.');
    expect(page.getByRole('figure').elements()).toEqual([]);
  });

  test('the first is told against the last, and no change within the errors', async () => {
    await show({ assessments: many, made: many.at(-1)! });
    const told = textOf(figure('Hips before the back joins in').element());
    expect(told).toContain('At first 31° ± 5°, lately at least 63° ± 7°.');
    expect(told).not.toContain('No change');
    expect(textOf(figure('Leg up before').element())).toContain('Left leg: At first 48° ± 5°, lately 55° ± 5°. No change beyond what the measurement can tell.'); // prettier-ignore
  });

  test('by other limits they are not compared', async () => {
    const [before, now] = [assessment('2026-11-10', { analysis: 1 }), assessment()];
    await show({ assessments: [before, now], made: now });
    expect(textOf(figure('Share of the hips').element())).toContain('so they are not compared');
  });

  test('all of them stand in a table, the newest first', async () => {
    await show({ assessments: many, made: many.at(-1)! });
    unfold();
    const rows = all('row', the('table').first());
    expect(rows).toHaveLength(7);
    expect(rows[1]).toMatch(/^November 26 at least 63° ± 7°$/);
  });
});

test.each(Object.entries(assessmentScenes))('%s is accessible', async (_name, { state }) => {
  await mount('hingeline-app', { state });
  unfold();
  await expectAccessible();
});

test.each(LANGUAGES.filter((each) => each !== 'en'))('in %s no state keeps English words', async (language) => {
  for (const [name, { state }] of Object.entries(assessmentScenes)) {
    setLanguage('en');
    const english = wordsIn(await mount('hingeline-app', { state }));
    setLanguage(language);
    const shown = wordsIn(await mount('hingeline-app', { state }));
    expectTranslated(name, shown, english, /^(Sep|Oct|Nov)$/);
  }
});

test.each(LANGUAGES.flatMap((language) => [[language, 390, 844], [language, 1280, 800]] as const))(
  'in %s nothing sticks out or is clipped at %i × %i',
  async (language, width, height) => {
    await page.viewport(width, height);
    setLanguage(language);
    const found: string[] = [];
    for (const [name, { state }] of Object.entries(assessmentScenes)) {
      const app = await mount('hingeline-app', { state });
      unfold();
      found.push(...clipped(app).map((part) => `${name}: ${part}`));
      found.push(...brokenWords(app).map((word) => `${name}: broken “${word}”`));
      if (document.documentElement.scrollWidth > width) found.push(`${name}: wider than the window`);
    }
    expect(found).toEqual([]);
  },
); // prettier-ignore
