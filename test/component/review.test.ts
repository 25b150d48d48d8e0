import { appError } from '../../src/ports/errors.ts';
import { expect, test, vi } from 'vitest';
import { page, userEvent, type Locator } from 'vitest/browser';
import '../../src/ui/review/review-screen.ts';
import { gluteBridge } from '../../src/exercises/glute-bridge/exercise.ts';
import { hipHinge } from '../../src/exercises/hip-hinge/exercise.ts';
import type { Rep } from '../../src/core/reading.ts';
import { curveData } from '../../src/ui/review/curve-data.ts';
import { deductionText } from '../../src/words/deduction-text.ts';
import type { HingelineRepCard } from '../../src/ui/review/rep-card.ts';
import type { ReviewState } from '../../src/ui/review/review-state.ts';
import { expectAccessible, findTag, mount, textOf } from './mount.ts';
import { all, everything, hasColour, hears, hearsOf, isThere, press, read, the, unfold } from './person.ts';
import { bridge, hinge } from './samples.ts';
import { unseen } from './scenes-compare.ts';
import { bothLegs, old, ownBent, planned, stiff } from './scenes-start.ts';

const state: ReviewState = {
  screen: 'review',
  session: hinge.session(),
  trace: hinge.trace(),
  keys: true,
  error: null,
};

const headline = (): string => textOf(page.getByRole('heading', { level: 1 }).element());
const text = (words: string | RegExp): Locator => page.getByText(words, { exact: true });
/** What did not become a rep. */
const apart = (): string => read('region', / not counted$/);
/** What each set came to, as its reps are offered to go to. */
const counts = (): readonly string[] =>
  text(/^Set \d.* of \d reps/)
    .elements()
    .map(textOf);
const openRep = (name: RegExp): Promise<void> => the('tab', name).click();
/** The curves as a table. */
const theCurves = (): Locator => page.getByRole('table').filter({ hasText: 'Time' });
/** Names of numbers and what they are, as they are listed on a card. */
const numbers = (within?: Locator): readonly string[] => {
  const values = all('definition', within);
  return all('term', within).map((term, i) => `${term} ${values[i]}`);
};

test('is accessible', async () => {
  await mount('hingeline-review', { state });
  await expectAccessible();
});

test('sums the session up in one sentence', async () => {
  await mount('hingeline-review', { state });
  expect(headline()).toMatch(
    /^3 reps, 2 mostly hips\. Your hips went \d+ degrees before your back joined in\. One more I could not judge\.$/,
  );
});

test('has a place in the row for each full rep, opens the worst, and shows the others apart, with the reason', async () => {
  await mount('hingeline-review', { state });
  expect(all('tab')).toEqual([
    '1 Rep 1 Mostly hips, score 98 ± 4',
    '2 Rep 2 Mostly hips, score 98 ± 4',
    '3 Rep 3 Mostly back, score 50 ± 4',
  ]);
  await expect.element(the('tab', /Rep 3/)).toHaveAttribute('aria-selected', 'true');
  expect(all('article')).toEqual([expect.stringMatching(/^Rep 3 Mostly back /)]);
  expect(apart()).toContain('Partial Hips folded 27°');
  expect(apart()).toContain('Not judged I cannot see your lower back');
});

test('a card gives verdict, score with its error and every deduction', async () => {
  const saved = hinge.savedRep(2);
  await mount('hingeline-rep-card', { saved, number: 3, exercise: hipHinge });
  const text = read('article', 'Rep 3');
  expect(text).toContain('Mostly back');
  expect(text).toContain('Score 50 ± 4');
  expect(saved.rep.deductions).toHaveLength(3);
  for (const each of saved.rep.deductions) expect(text).toContain(`−${each.points} ${deductionText(each, 'en')}`);
});

test('a card of a bridge says how far the hips opened, what was missing, and how long the top was held', async () => {
  const saved = bridge.savedRep(2);
  await mount('hingeline-rep-card', { saved, trace: bridge.trace(), exercise: gluteBridge });
  const opened = Math.round(-saved.rep.hipFlexionPeakDeg!);
  expect(opened).toBeGreaterThan(20);
  const peaks = numbers();
  expect(peaks).toContain(`Hips opened, most ${opened}°`);
  expect(peaks).toContain('Short of straight 9° ± 5°');
  expect(peaks).toContain('Held at the top 1.3 s');
  expect(peaks).toContain('Back, most −23° ± 9°');
  expect(peaks).toContainEqual(expect.stringMatching(/^Back joined in at \d+° of hips$/));
  expect(read('figure')).toMatch(/Hips \d+°, back −23° ± 9°/);
  unfold();
  expect(all('row', theCurves()).length).toBeGreaterThan(8);
  expect(textOf(theCurves().element())).not.toMatch(/−[3-9]\d° −/);
});

test('hips past straight and hips whose straight is not known are said as they are', async () => {
  const saved = bridge.savedRep(0);
  const of = async (hipToStraightDeg: number | null): Promise<readonly string[]> => {
    const rep = { ...saved.rep, hipToStraightDeg };
    await mount('hingeline-rep-card', { saved: { ...saved, rep }, exercise: gluteBridge });
    return numbers();
  };
  expect(await of(-4.4)).toContain('Past straight 4° ± 5°');
  const unknown = await of(null);
  expect(unknown).not.toEqual([]);
  expect(unknown.join()).not.toContain('traight');
});

test('a hinge of the time before holds and straight hips were kept is shown without them', async () => {
  const saved = hinge.savedRep(0);
  const { holdMs: _holdMs, hipToStraightDeg: _hipToStraightDeg, ...old } = saved.rep;
  const card = await mount('hingeline-rep-card', { saved: { ...saved, rep: old as Rep }, exercise: hipHinge });
  expect(textOf(card)).not.toMatch(/NaN|undefined|Held|straight/);
});

test('the review of a bridge speaks of opening, of lying at rest and of what the back can do', async () => {
  const session = bridge.session();
  await mount('hingeline-review', { state: { ...state, session, trace: bridge.trace() } });
  await expectAccessible();
  // As the curves are explained.
  expect(read('region', 'Reps')).toContain('Hips opened Back (below 0: arched), with its error');
  await expect.element(text(/pressed 7°, arched 9°/)).toBeVisible();
  expect(apart()).toContain('Partial Hips stopped 22° short of straight: too low for a rep.');
  expect(apart()).toContain('I cannot see your waist');
  await expect.element(text(/since you lay at rest/)).toBeVisible();
});

test('the self-test says which half was not seen', async () => {
  const session = bridge.session({ selfTest: { pressDeg: null, archDeg: -6 } });
  await mount('hingeline-review', { state: { ...state, session } });
  await expect.element(text(/pressed was not seen, arched 6°/)).toBeVisible();
});

test('the moments looked at stay when the pain is told or an error is closed', async () => {
  const { session } = state;
  const review = await mount('hingeline-review', { state: { ...state, error: appError('storage-full') } });
  const scrubber = the('slider', 'Moment of rep 3');
  await scrubber.fill('300');
  for (const next of [state, { ...state, session: { ...session, pain: { before: null, after: 2 } } }]) {
    review.state = next;
    await review.updateComplete;
    await expect.element(scrubber).toHaveValue('300');
  }
  await openRep(/Rep 1/);
  await expect.element(the('slider', 'Moment of rep 1')).not.toHaveValue('300');
});

test('the curve of the hips goes up in both exercises', () => {
  for (const [{ savedRep }, exercise] of [
    [hinge, hipHinge],
    [bridge, gluteBridge],
  ] as const) {
    const { series } = savedRep(2);
    const [, hips, back] = curveData(series, exercise);
    expect(Math.max(...hips.map(Number))).toBeGreaterThan(30);
    expect(back.filter((deg) => deg !== null)).toEqual(series.lumbarDeg);
  }
});

test('a card without a verdict shows no number for the back and no colour of good', async () => {
  const { rep, series } = hinge.savedRep(1);
  const unknown = {
    verdict: null,
    score: null,
    scoreSigma: null,
    lumbarPeakDeg: null,
    lumbarSigmaDeg: null,
    deductions: [],
  };
  await mount('hingeline-rep-card', {
    saved: {
      rep: { ...rep, ...unknown },
      series: { ...series, lumbarDeg: series.hipDeg.map(() => null) },
      cues: [],
      worstFrame: null,
    },
  });
  expect(read('article', 'Rep 1')).toMatch(/^Rep 1 Back not measured No score Disagree Play /);
  expect(hasColour(text('Back not measured'), 'unsure')).toBe(true);
  expect(numbers()).toContain('Back, most not seen');
});

test('the curves are there as a table too', async () => {
  const saved = hinge.savedRep(0);
  await mount('hingeline-rep-card', { saved, exercise: hipHinge });
  unfold();
  const [, ...rows] = all('row', theCurves());
  expect(rows.length).toBeGreaterThan(8);
  expect(rows[0]).toContain(`${Math.round(saved.series.hipDeg[0]!)}`.replace('-', '−'));
  expect(rows.at(-1)).toMatch(/^3\.\d s .*° ± \d+°$/);
});

test('curves are drawn, and the moment chosen with the slider changes the words under the figure', async () => {
  const card = await mount('hingeline-rep-card', {
    saved: hinge.savedRep(2),
    trace: hinge.trace(),
    exercise: hipHinge,
    sessionView: state.session.view,
  });
  const curves = (): HTMLElement | undefined => everything(card).find((each) => each.matches('[aria-hidden] canvas'));
  await expect.poll(() => (curves() as HTMLCanvasElement | undefined)?.width ?? 0).toBeGreaterThan(100);
  expect(read('figure')).toContain('Back bent most');
  await the('slider', 'Moment of rep 1').fill('0');
  await card.updateComplete;
  expect(read('figure')).toContain(`Hips ${Math.round(hinge.repFrames(2)[0]!.hip)}°`);
  expect(read('figure')).toContain('At this moment');
});

test('the figure draws the body on its canvas', async () => {
  const figure = await mount('hingeline-body-figure', {
    frame: hinge.savedRep(2).worstFrame,
    view: state.session.view,
  });
  figure.style.cssText = 'width: 200px; height: 200px';
  const canvas = the('img').element() as HTMLCanvasElement;
  const inked = (): number => {
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    return data.filter((value, i) => i % 4 === 3 && value > 0).length / (canvas.width * canvas.height);
  };
  await expect.poll(inked).toBeGreaterThan(0.1);
});

test('reps are shown set by set, with the leg, the count and numbers of their own', async () => {
  const review = await mount('hingeline-review', { state: bothLegs });
  expect(counts()).toEqual([
    'Set 1, left leg 1 of 2 reps, 1 mostly hips',
    'Set 2, right leg 2 of 2 reps, 0 mostly hips',
  ]);
  const [first, second] = ['Reps of Set 1, left leg', 'Reps of Set 2, right leg'] as const;
  expect(all('tab', the('tablist', first))).toEqual([expect.stringMatching(/Rep 1 /)]);
  expect(all('tab', the('tablist', second))).toEqual([
    expect.stringMatching(/Rep 1 /),
    expect.stringMatching(/Rep 2 /),
  ]);
  const exerciseOf = async (rep: RegExp, set: string): Promise<string | undefined> => {
    await the('tab', rep, the('tablist', set)).click();
    return findTag(review, 'hingeline-rep-card').exercise?.id;
  };
  expect(await exerciseOf(/Rep 1/, first)).toBe('single-leg-bridge-left');
  expect(await exerciseOf(/Rep 2/, second)).toBe('single-leg-bridge-right');
  expect(apart()).toContain('Set 1, left leg: Not judged');
  expect(apart()).toContain('Set 2, right leg: Partial');
  await expect.element(text(/^Single-leg bridge, left and right/)).toBeVisible();
});

test('a rep is one tap away, and the arrow keys walk through the reps of all sets', async () => {
  const review = await mount('hingeline-review', { state: bothLegs });
  const open = (): string => `${textOf(page.getByRole('heading', { level: 2 }).nth(1).element())}, ${all('article')[0]!.slice(0, 5)}`; // prettier-ignore
  await the('tab', /Rep 1/, the('tablist', 'Reps of Set 1, left leg')).click();
  expect(open()).toBe('Set 1, left leg, Rep 1');
  for (const [key, where] of [
    ['{ArrowRight}', 'Set 2, right leg, Rep 1'],
    ['{End}', 'Set 2, right leg, Rep 2'],
    ['{ArrowRight}', 'Set 1, left leg, Rep 1'],
    ['{ArrowLeft}', 'Set 2, right leg, Rep 2'],
    ['{Home}', 'Set 1, left leg, Rep 1'],
  ] as const) {
    await userEvent.keyboard(key);
    expect(open()).toBe(where);
  }
  const first = the('tab', /Rep 1/, the('tablist', 'Reps of Set 1, left leg')).element();
  expect(review.shadowRoot!.activeElement).toBe(first);
});

test('a set in which no rep was full is still named', async () => {
  const session = hinge.session({ reps: [], sets: [{ exerciseId: 'hip-hinge', target: 8 }] });
  const saved = { ...hinge.savedRep(1), set: 1 };
  const sets = [...session.sets!, { exerciseId: 'hip-hinge', target: 8 }];
  await mount('hingeline-review', { state: { ...state, session: { ...session, reps: [saved], sets } } });
  expect(counts()).toEqual(['Set 1 1 of 8 reps, 1 mostly hips', 'Set 2 0 of 8 reps']);
});

test('bands are drawn where the limits of that session put them, and the limits are named', async () => {
  const review = await mount('hingeline-review', { state: planned });
  const green = findTag(review, 'hingeline-rep-card').exercise!.lumbar.extension.greenDeg;
  expect(green).toBe(hipHinge.lumbar.extension.greenDeg + 4);
  const moved = text('Limits that were moved: Back arches by more than 16° (usually 12°).');
  await expect.element(moved).toBeVisible();
});

test('a session of the time before plans has no sets, no limits and no question about pain', async () => {
  await mount('hingeline-review', { state });
  expect(counts()).toEqual([]);
  expect(isThere('region', /^Set/)).toBe(false);
  expect(text(/^Limits that were moved/).elements()).toEqual([]);
  expect(isThere('combobox')).toBe(false);
  expect(page.getByRole('heading', { level: 3 }).elements().map(textOf)).toEqual(['Rep 3']);
});

test('pain after the session is asked for once there is a plan, told, and can be taken back', async () => {
  const session = { ...planned.session, pain: undefined };
  await mount('hingeline-review', { state: { ...planned, session } });
  const pain = the('combobox', /^Pain after/);
  await expect.element(pain).toHaveDisplayValue('not given');
  expect(await hears('pain-after', () => pain.selectOptions('3'))).toEqual({ pain: 3 });
  expect(await hears('pain-after', () => pain.selectOptions('not given'))).toEqual({ pain: null });
  await mount('hingeline-review', { state: { ...planned, session: { ...session, source: 'clip.mp4' } } });
  expect(isThere('combobox', /^Pain after/)).toBe(false);
});

test.each([
  [2, 4, true],
  [2, 3, false],
  [4, 2, false],
  [2, null, false],
  [null, 9, false],
])('with pain %s before and %s after, the advice to stop and ask is given: %s', async (before, after, advised) => {
  const session = { ...planned.session, pain: { before, after } };
  await mount('hingeline-review', { state: { ...planned, session } });
  const text = read('region', 'Pain');
  expect(text.includes('If pain grew, stop and ask a physio or doctor.')).toBe(advised);
  expect(text.includes(`Before it: ${before}`)).toBe(before !== null);
});

test.each([
  ['usual limits', state, 'Judged by the usual limits.'],
  ['limits that were moved', planned, 'Judged by the usual limits, some of them moved.'],
  ['a weight and an own bend', ownBent, 'Judged with a weight, by your own bend of 52°.'],
  ['an own bend too small', stiff, 'Numbers only: your own bend of 24° is too little for limits.'],
  ['the limits of then', old, 'Judged by the limits of then, some of them moved.'],
  ['the usual limits in a bridge, whatever the own bend', bothLegs, 'Judged by the usual limits.'],
])('the head says how it was judged: by %s', async (_what, of, words) => {
  const ownBend = ownBent.session.standard?.ownBend;
  const session = of === bothLegs ? { ...of.session, standard: { ownBend } } : of.session;
  await mount('hingeline-review', { state: { ...of, session } });
  await expect.element(text(words)).toBeVisible();
  expect(text('Green for the back').elements()).toHaveLength(of === stiff ? 0 : 1);
});

test('limits moved long ago are told against the limits of then', async () => {
  await mount('hingeline-review', { state: old });
  const moved = text('Limits that were moved: Back bends by more than 22° (usually 15°).');
  await expect.element(moved).toBeVisible();
});

test('under the numbers of a rep stands how much of the own bend it was, of bending only, to a twentieth', async () => {
  const ownBend = ownBent.session.standard?.ownBend;
  const wordsAt = async (lumbarPeakDeg: number): Promise<string | undefined> => {
    const saved = hinge.savedRep(0);
    const rep = { ...saved.rep, lumbarPeakDeg };
    await mount('hingeline-rep-card', { saved: { ...saved, rep }, exercise: hipHinge, ownBend });
    return numbers().find((each) => each.startsWith('Back, share'));
  };
  expect(await wordsAt(23.1)).toBe('Back, share about 45% of your own bend');
  expect(await wordsAt(-8)).toBeUndefined();
  const review = await mount('hingeline-review', { state: ownBent });
  expect(findTag(review, 'hingeline-rep-card').ownBend).toBe(ownBend);
  const legs = { ...bothLegs.session, standard: { ownBend } };
  const bridges = await mount('hingeline-review', { state: { ...bothLegs, session: legs } });
  expect(findTag(bridges, 'hingeline-rep-card').ownBend).toBeUndefined();
});

test('a rep that counts but was not judged says why, once', async () => {
  await mount('hingeline-review', { state: ownBent });
  await openRep(/Rep 2/);
  expect(read('article', 'Rep 2').match(/I cannot see your lower back/g)).toHaveLength(1);
  await openRep(/Rep 1/);
  expect(read('article', 'Rep 1')).not.toContain('not judged');
  await mount('hingeline-review', { state: stiff });
  expect(read('article', 'Rep 1')).toMatch(/^Rep 1 Measured, not judged/);
  expect(read('article', 'Rep 1')).toContain('Numbers only');
});

test('movements that were no reps are listed with their time and why', async () => {
  await mount('hingeline-review', { state: ownBent });
  expect(apart()).toContain('5 movements not counted');
  expect(apart()).toMatch(/At 0:\d\d A squat: hips back, knees soft\./);
  const clip = { ...ownBent.session, source: 'clip.mp4', reps: [], attempts: ownBent.session.attempts!.slice(2) };
  await mount('hingeline-review', { state: { ...ownBent, session: clip } });
  expect(apart()).toContain('One movement not counted At 1:15 Longer than twenty seconds');
  expect(headline()).toBe('One movement of more than twenty seconds. Slow motion?');
});

test('the drawn back knows what the hips did, as that decides its colour', async () => {
  const saved = hinge.savedRep(2);
  const card = await mount('hingeline-rep-card', { saved, trace: hinge.trace(), exercise: hipHinge });
  const at = saved.series.timestampMs.indexOf(saved.worstFrame!.timestampMs);
  expect(findTag(card, 'hingeline-body-figure').hipDeg).toBe(saved.series.hipDeg[at]);
});

test('goes back', async () => {
  await mount('hingeline-review', { state });
  expect(await hearsOf('back', 'Back')).toBeNull();
});

/** The rep as a card of its own, with its trace. */
const cardOf = async (
  { savedRep, trace, session }: typeof hinge,
  index: number,
  changes: Partial<HingelineRepCard> = {},
): Promise<HingelineRepCard> =>
  mount('hingeline-rep-card', {
    saved: savedRep(index),
    trace: trace(),
    sessionView: session().view,
    exercise: hipHinge,
    keys: true,
    ...changes,
  });

test('each deduction that has a moment leads to it', async () => {
  await cardOf(hinge, 2);
  const { rep, series } = hinge.savedRep(2);
  const slider = the('slider', 'Moment of rep 1');
  await press(/^−34 Your back bent/);
  await expect.element(slider).toHaveValue(String(rep.lumbarPeakMs! - series.timestampMs[0]!));
  await press(/^−15 Your hips did/);
  await expect.element(slider).not.toHaveValue(String(rep.lumbarPeakMs! - series.timestampMs[0]!));
  await expect.element(the('button', /^−1 Your knees bent 38°.* at \d\.\d s$/)).toBeVisible();
});

test('a deduction of the whole rep has no moment', async () => {
  const saved = hinge.savedRep(2);
  const deductions = [{ code: 'tempo-slow', points: 4, repMs: 9000, mostMs: 8000 }] as const;
  await cardOf(hinge, 2, { saved: { ...saved, rep: { ...saved.rep, deductions } } });
  await expect.element(text(/^The rep took 9.0 s/)).toBeVisible();
  expect(isThere('button', /The rep took/)).toBe(false);
});

test('a rep plays in its own time, a quarter of it in slow motion, and stops at its end', async () => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'performance'] });
  try {
    const card = await cardOf(hinge, 2);
    const slider = the('slider').element() as HTMLInputElement;
    const at = async (): Promise<number> => {
      await card.updateComplete;
      return Number(slider.value);
    };
    await userEvent.keyboard('s');
    await the('slider').fill('0');
    await userEvent.keyboard(' ');
    expect(isThere('button', 'Pause')).toBe(true);
    await vi.advanceTimersByTimeAsync(1000);
    // A frame each 133 ms.
    expect(await at()).toBeGreaterThan(150);
    expect(await at()).toBeLessThan(260);
    await userEvent.keyboard('s');
    await vi.advanceTimersByTimeAsync(1000);
    expect(await at()).toBeGreaterThan(1100);
    expect(await at()).toBeLessThan(1260);
    await vi.advanceTimersByTimeAsync(4000);
    expect(await at()).toBe(2800);
    expect(isThere('button', 'Play')).toBe(true);
  } finally {
    vi.useRealTimers();
  }
});

test('keys step from frame to frame, and do nothing where single keys are off or something is typed', async () => {
  const card = await cardOf(hinge, 2);
  const slider = the('slider').element() as HTMLInputElement;
  await the('slider').fill('0');
  (document.activeElement as HTMLElement).blur();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  await card.updateComplete;
  expect(slider.value).toBe('267');
  await userEvent.keyboard('{ArrowLeft}');
  await card.updateComplete;
  expect(slider.value).toBe('133');
  const field = document.createElement('textarea');
  document.body.append(field);
  field.focus();
  await userEvent.keyboard('{ArrowRight} s');
  expect(slider.value).toBe('133');
  expect(isThere('button', 'Play')).toBe(true);
  field.remove();
  card.keys = false;
  await card.updateComplete;
  await userEvent.keyboard('{ArrowRight}');
  await card.updateComplete;
  expect(slider.value).toBe('133');
  expect(text(/^Keys:/).elements()).toEqual([]);
});

test('a stretch that the trace does not have is not shown as seen', async () => {
  await cardOf(hinge, 2, { saved: unseen.session.reps[0]!, trace: unseen.trace });
  await the('slider').fill('1200');
  expect(read('figure')).toBe('Not seen at this moment At this moment Hips not seen, back not seen');
  expect(read('region', /quarters/)).toContain('not measured');
});

test('the quarters of the way tell hips, back and share', async () => {
  await cardOf(hinge, 2);
  const rows = all('row', the('region', 'The way of your hips in quarters'));
  expect(rows[0]).toBe('Hips up to Back Hips’ share');
  expect(rows.slice(1)).toHaveLength(4);
  for (const row of rows.slice(1)) expect(row).toMatch(/^\d+° \d+° ± \d+° about \d+%$/);
});

test('beside the back lies the ghost of the zero', async () => {
  const review = await mount('hingeline-review', { state });
  const figure = findTag(findTag(review, 'hingeline-rep-card'), 'hingeline-body-figure');
  expect(figure.neutral?.startMs).toBe(hinge.rest.t);
  const without = await mount('hingeline-review', { state: { ...state, trace: [] } });
  const still = findTag(findTag(without, 'hingeline-rep-card'), 'hingeline-body-figure');
  expect(still.neutral).toBeNull();
  expect(still.frame).toBe(state.session.reps[2]!.worstFrame);
});

test('in the plot of the back against the hips the dot moves, what is behind it does not', async () => {
  const card = await cardOf(hinge, 2, { others: [hinge.savedRep(0), hinge.savedRep(1)] });
  const [still, moving] = everything(findTag(card, 'hingeline-way-plot')).filter(
    (each): each is HTMLCanvasElement => each instanceof HTMLCanvasElement,
  );
  await expect.poll(() => moving!.width).toBeGreaterThan(200);
  const at = async (ms: string): Promise<readonly string[]> => {
    await the('slider').fill(ms);
    await card.updateComplete;
    return [still!, moving!].map((canvas) => canvas.toDataURL());
  };
  const [early, late] = [await at('0'), await at('1400')];
  expect(early[0]).toBe(late[0]);
  expect(early[1]).not.toBe(late[1]);
  card.others = [];
  await card.updateComplete;
  expect((await at('1400'))[0]).not.toBe(late[0]);
});
