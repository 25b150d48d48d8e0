import { expect, test } from 'vitest';
import '../../src/ui/review/review-screen.ts';
import { gluteBridge } from '../../src/exercises/glute-bridge/exercise.ts';
import { hipHinge } from '../../src/exercises/hip-hinge/exercise.ts';
import type { Rep } from '../../src/core/reading.ts';
import { curveData } from '../../src/ui/review/curve-data.ts';
import { deductionText } from '../../src/words/deduction-text.ts';
import type { ReviewState } from '../../src/ui/screen-state.ts';
import { button, expectAccessible, find, findTag, heard, mount, textOf } from './mount.ts';
import { bridge, hinge } from './samples.ts';
import { bothLegs, old, ownBent, planned, stiff } from './scenes-start.ts';

const state: ReviewState = { screen: 'review', session: hinge.session(), trace: hinge.trace(), error: null };

test('is accessible', async () => {
  await mount('hingeline-review', { state });
  await expectAccessible();
});

test('sums the session up in one sentence', async () => {
  const review = await mount('hingeline-review', { state });
  expect(textOf(find(review, 'h1'))).toMatch(
    /^3 reps, 2 mostly hips\. Your hips went \d+ degrees before your back joined in\. One more I could not judge\.$/,
  );
});

test('has a card for each full rep and shows the others apart, with the reason', async () => {
  const review = await mount('hingeline-review', { state });
  expect(review.shadowRoot!.querySelectorAll('hingeline-rep-card')).toHaveLength(3);
  const apart = textOf(find(review, '.apart'));
  expect(apart).toContain('Partial Hips folded 27°');
  expect(apart).toContain('Not judged I cannot see your lower back');
});

test('a card gives verdict, score with its error and every deduction', async () => {
  const saved = hinge.savedRep(2);
  const card = await mount('hingeline-rep-card', { saved, number: 3, exercise: hipHinge });
  const text = textOf(card);
  expect(text).toContain('Mostly back');
  expect(text).toContain('Score 50 ± 4');
  expect(saved.rep.deductions).toHaveLength(3);
  for (const each of saved.rep.deductions) expect(text).toContain(`−${each.points} ${deductionText(each, 'en')}`);
});

test('a card of a bridge says how far the hips opened, what was missing, and how long the top was held', async () => {
  const saved = bridge.savedRep(2);
  const card = await mount('hingeline-rep-card', { saved, trace: bridge.trace(), exercise: gluteBridge });
  const opened = Math.round(-saved.rep.hipFlexionPeakDeg!);
  expect(opened).toBeGreaterThan(20);
  const peaks = textOf(find(card, 'dl'));
  expect(peaks).toContain(`Hips opened, most ${opened}°`);
  expect(peaks).toContain('Short of straight 9° ± 5°');
  expect(peaks).toContain('Held at the top 1.3 s');
  expect(peaks).toContain('Back, most −23° ± 9°');
  expect(peaks).toMatch(/Back joined in at \d+° of hips/);
  expect(textOf(find(card, 'figcaption'))).toMatch(/Hips \d+°, back −23° ± 9°/);
  expect(textOf(find(card, 'table'))).not.toMatch(/−[3-9]\d° −/);
});

test('hips past straight and hips whose straight is not known are said as they are', async () => {
  const saved = bridge.savedRep(0);
  const of = async (hipToStraightDeg: number | null): Promise<string> => {
    const rep = { ...saved.rep, hipToStraightDeg };
    return textOf(find(await mount('hingeline-rep-card', { saved: { ...saved, rep }, exercise: gluteBridge }), 'dl'));
  };
  expect(await of(-4.4)).toContain('Past straight 4° ± 5°');
  expect(await of(null)).not.toContain('traight');
});

test('a hinge of the time before holds and straight hips were kept is shown without them', async () => {
  const saved = hinge.savedRep(0);
  const { holdMs: _holdMs, hipToStraightDeg: _hipToStraightDeg, ...old } = saved.rep;
  const card = await mount('hingeline-rep-card', { saved: { ...saved, rep: old as Rep }, exercise: hipHinge });
  expect(textOf(card)).not.toMatch(/NaN|undefined|Held|straight/);
});

test('the review of a bridge speaks of opening, of lying at rest and of what the back can do', async () => {
  const session = bridge.session();
  const review = await mount('hingeline-review', { state: { ...state, session, trace: bridge.trace() } });
  await expectAccessible();
  expect(textOf(find(review, '.legend'))).toContain('Hips opened');
  expect(textOf(find(review, '.own-range'))).toContain('pressed 7°, arched 9°');
  expect(textOf(find(review, '.apart'))).toContain('Partial Hips stopped 22° short of straight: too low for a rep.');
  expect(textOf(find(review, '.apart'))).toContain('I cannot see your waist');
  expect(textOf(find(review, 'footer'))).toContain('since you lay at rest');
});

test('the self-test says which half was not seen', async () => {
  const session = bridge.session({ selfTest: { pressDeg: null, archDeg: -6 } });
  const review = await mount('hingeline-review', { state: { ...state, session } });
  expect(textOf(find(review, '.own-range'))).toContain('pressed was not seen, arched 6°');
});

test('the moments looked at stay when the pain is told or an error is closed', async () => {
  const { session } = state;
  const review = await mount('hingeline-review', { state: { ...state, error: { code: 'storage-full', detail: '' } } });
  const card = findTag(review, 'hingeline-rep-card');
  const scrubber = findTag(card, 'input');
  scrubber.value = '3';
  scrubber.dispatchEvent(new Event('input'));
  for (const next of [state, { ...state, session: { ...session, pain: { before: null, after: 2 } } }]) {
    review.state = next;
    await review.updateComplete;
    await card.updateComplete;
    expect(scrubber.value).toBe('3');
  }
  const [, another] = session.reps;
  card.saved = another!;
  await card.updateComplete;
  expect(scrubber.value).not.toBe('3');
});

test('the curve of the hips goes up in both exercises', () => {
  for (const [{ savedRep }, exercise] of [
    [hinge, hipHinge],
    [bridge, gluteBridge],
  ] as const) {
    const { series } = savedRep(2);
    const [, hips, back] = curveData(series, exercise);
    expect(Math.max(...hips.map(Number))).toBeGreaterThan(30);
    expect(back).toEqual(series.lumbarDeg);
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
  const card = await mount('hingeline-rep-card', {
    saved: {
      rep: { ...rep, ...unknown },
      series: { ...series, lumbarDeg: series.hipDeg.map(() => null) },
      cues: [],
      worstFrame: null,
    },
  });
  expect(textOf(find(card, 'header'))).toBe('Rep 1 Back not measured No score');
  expect(find(card, '.sign').classList.contains('unsure')).toBe(true);
  expect(textOf(find(card, 'dl'))).toContain('Back, most not seen');
});

test('the curves are there as a table too', async () => {
  const saved = hinge.savedRep(0);
  const card = await mount('hingeline-rep-card', { saved, exercise: hipHinge });
  const rows = [...card.shadowRoot!.querySelectorAll('tbody tr')].map(textOf);
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
  await expect
    .poll(() => find(card, 'hingeline-rep-curves').shadowRoot!.querySelector('canvas')?.width ?? 0)
    .toBeGreaterThan(100);
  expect(textOf(find(card, 'figcaption'))).toContain('Back bent most');
  const slider = findTag(card, 'input');
  slider.value = '0';
  slider.dispatchEvent(new Event('input'));
  await card.updateComplete;
  expect(textOf(find(card, 'figcaption'))).toContain(`Hips ${Math.round(hinge.repFrames(2)[0]!.hip)}°`);
  expect(textOf(find(card, 'figcaption'))).toContain('At this moment');
});

test('the figure draws the body on its canvas', async () => {
  const figure = await mount('hingeline-body-figure', {
    frame: hinge.savedRep(2).worstFrame,
    view: state.session.view,
  });
  figure.style.cssText = 'width: 200px; height: 200px';
  const canvas = findTag(figure, 'canvas');
  const inked = (): number => {
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    return data.filter((value, i) => i % 4 === 3 && value > 0).length / (canvas.width * canvas.height);
  };
  await expect.poll(inked).toBeGreaterThan(0.1);
});

test.each([
  ['sets and pain', planned],
  ['both legs', bothLegs],
  ['an own bend', ownBent],
  ['numbers only', stiff],
  ['the limits of then', old],
])('a session with %s is accessible', async (_what, of) => {
  await mount('hingeline-review', { state: of });
  await expectAccessible();
});

test('reps are shown set by set, with the leg, the count and numbers of their own', async () => {
  const review = await mount('hingeline-review', { state: bothLegs });
  expect([...review.shadowRoot!.querySelectorAll('.of-set')].map(textOf)).toEqual([
    'Set 1, left leg 1 of 2 reps, 1 mostly hips',
    'Set 2, right leg 2 of 2 reps, 0 mostly hips',
  ]);
  const sets = [...review.shadowRoot!.querySelectorAll('.set')];
  expect(sets.map((set) => textOf(set.querySelector('h2')!))).toEqual(['Set 1, left leg', 'Set 2, right leg']);
  const cards = sets.map((set) => [...set.querySelectorAll('hingeline-rep-card')]);
  expect(cards.map((of) => of.map(({ number, exercise }) => [number, exercise?.id]))).toEqual([
    [[1, 'single-leg-bridge-left']],
    [
      [1, 'single-leg-bridge-right'],
      [2, 'single-leg-bridge-right'],
    ],
  ]);
  const apart = textOf(find(review, '.apart'));
  expect(apart).toContain('Set 1, left leg: Not judged');
  expect(apart).toContain('Set 2, right leg: Partial');
  expect(textOf(find(review, '.when'))).toContain('Single-leg bridge, left and right');
});

test('the button of a rep leads to the card of its own set', async () => {
  const review = await mount('hingeline-review', { state: bothLegs });
  find(review, '[aria-label="Go to a rep of Set 2, right leg"] button').click();
  expect(review.shadowRoot!.activeElement?.id).toBe('rep-2-1');
});

test('a set in which no rep was full is still named', async () => {
  const session = hinge.session({ reps: [], sets: [{ exerciseId: 'hip-hinge', target: 8 }] });
  const saved = { ...hinge.savedRep(1), set: 1 };
  const sets = [...session.sets!, { exerciseId: 'hip-hinge', target: 8 }];
  const review = await mount('hingeline-review', { state: { ...state, session: { ...session, reps: [saved], sets } } });
  expect([...review.shadowRoot!.querySelectorAll('.of-set')].map(textOf)).toEqual([
    'Set 1 1 of 8 reps, 1 mostly hips',
    'Set 2 0 of 8 reps',
  ]);
});

test('bands are drawn where the limits of that session put them, and the limits are named', async () => {
  const review = await mount('hingeline-review', { state: planned });
  const green = findTag(review, 'hingeline-rep-card').exercise!.lumbar.extension.greenDeg;
  expect(green).toBe(hipHinge.lumbar.extension.greenDeg + 4);
  expect(textOf(find(review, '.moved'))).toBe('Limits that were moved: Back arches by more than 16° (usually 12°).');
});

test('a session of the time before plans has no sets, no limits and no question about pain', async () => {
  const review = await mount('hingeline-review', { state });
  expect(review.shadowRoot!.querySelectorAll('.of-set, .set, .moved, .feeling')).toHaveLength(0);
  expect([...review.shadowRoot!.querySelectorAll('hingeline-rep-card')].map(({ id }) => id)).toEqual([
    'rep-1',
    'rep-2',
    'rep-3',
  ]);
});

test('pain after the session is asked for once there is a plan, told, and can be taken back', async () => {
  const session = { ...planned.session, pain: undefined };
  const review = await mount('hingeline-review', { state: { ...planned, session } });
  const select = find(review, '.pain select') as HTMLSelectElement;
  const give = (value: string) =>
    heard('pain-after', () => {
      select.value = value;
      select.dispatchEvent(new Event('change'));
    });
  expect(select.value).toBe('');
  expect(give('3')).toEqual({ pain: 3 });
  expect(give('')).toEqual({ pain: null });
  const recording = { ...session, source: 'clip.mp4' };
  const other = await mount('hingeline-review', { state: { ...planned, session: recording } });
  expect(other.shadowRoot!.querySelector('.feeling')).toBeNull();
});

test.each([
  [2, 4, true],
  [2, 3, false],
  [4, 2, false],
  [2, null, false],
  [null, 9, false],
])('with pain %s before and %s after, the advice to stop and ask is given: %s', async (before, after, advised) => {
  const session = { ...planned.session, pain: { before, after } };
  const review = await mount('hingeline-review', { state: { ...planned, session } });
  const text = textOf(find(review, '.feeling'));
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
  const review = await mount('hingeline-review', { state: { ...of, session } });
  expect(textOf(find(review, '.judged'))).toBe(words);
  expect(review.shadowRoot!.querySelector('.legend .green') === null).toBe(of === stiff);
});

test('limits moved long ago are told against the limits of then', async () => {
  const review = await mount('hingeline-review', { state: old });
  expect(textOf(find(review, '.moved'))).toBe('Limits that were moved: Back bends by more than 22° (usually 15°).');
});

test('under the numbers of a rep stands how much of the own bend it was, of bending only, to a twentieth', async () => {
  const ownBend = ownBent.session.standard?.ownBend;
  const wordsAt = async (lumbarPeakDeg: number): Promise<string | undefined> => {
    const saved = hinge.savedRep(0);
    const rep = { ...saved.rep, lumbarPeakDeg };
    const card = await mount('hingeline-rep-card', { saved: { ...saved, rep }, exercise: hipHinge, ownBend });
    return card.shadowRoot!.querySelector('.share dd')?.textContent;
  };
  expect(await wordsAt(23.1)).toBe('about 45% of your own bend');
  expect(await wordsAt(-8)).toBeUndefined();
  const review = await mount('hingeline-review', { state: ownBent });
  expect(findTag(review, 'hingeline-rep-card').ownBend).toBe(ownBend);
  const legs = { ...bothLegs.session, standard: { ownBend } };
  const bridges = await mount('hingeline-review', { state: { ...bothLegs, session: legs } });
  expect(findTag(bridges, 'hingeline-rep-card').ownBend).toBeUndefined();
});

test('a rep that counts but was not judged says why, once', async () => {
  const review = await mount('hingeline-review', { state: ownBent });
  const cards = [...review.shadowRoot!.querySelectorAll('hingeline-rep-card')];
  expect(textOf(find(cards[1]!, '.reasons')).match(/I cannot see your lower back/g)).toHaveLength(1);
  expect(textOf(find(cards[0]!, '.reasons'))).not.toContain('not judged');
  const few = await mount('hingeline-review', { state: stiff });
  const card = findTag(few, 'hingeline-rep-card');
  expect(textOf(find(card, 'header'))).toContain('Measured, not judged');
  expect(textOf(find(card, '.reasons'))).toContain('Numbers only');
});

test('movements that were no reps are listed with their time and why', async () => {
  const review = await mount('hingeline-review', { state: ownBent });
  const apart = textOf(find(review, '.apart'));
  expect(apart).toContain('5 movements not counted');
  expect(apart).toMatch(/At 0:\d\d A squat: hips back, knees soft\./);
  const clip = { ...ownBent.session, source: 'clip.mp4', reps: [], attempts: ownBent.session.attempts!.slice(2) };
  const recorded = await mount('hingeline-review', { state: { ...ownBent, session: clip } });
  expect(textOf(find(recorded, '.apart'))).toContain('One movement not counted At 1:15 Longer than twenty seconds');
  expect(textOf(find(recorded, 'h1'))).toBe('One movement of more than twenty seconds. Slow motion?');
});

test('the drawn back knows what the hips did, as that decides its colour', async () => {
  const saved = hinge.savedRep(2);
  const card = await mount('hingeline-rep-card', { saved, trace: hinge.trace(), exercise: hipHinge });
  const at = saved.series.timestampMs.indexOf(saved.worstFrame!.timestampMs);
  expect(findTag(card, 'hingeline-body-figure').hipDeg).toBe(saved.series.hipDeg[at]);
});

test('goes back', async () => {
  const review = await mount('hingeline-review', { state });
  expect(heard('back', () => button(review, 'Back').click())).toBeNull();
});
