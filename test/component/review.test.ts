import { expect, test } from 'vitest';
import '../../src/ui/review/review-screen.ts';
import { hipHinge } from '../../src/core/exercises/hip-hinge.ts';
import type { ReviewView } from '../../src/ui/view.ts';
import { button, expectAccessible, find, findTag, heard, mount, textOf } from './mount.ts';
import { hinge } from './samples.ts';

const view: ReviewView = { screen: 'review', session: hinge.session(), trace: hinge.trace(), error: null };

test('is accessible', async () => {
  await mount('hingeline-review', { view });
  await expectAccessible();
});

test('sums the session up in one sentence', async () => {
  const review = await mount('hingeline-review', { view });
  expect(textOf(find(review, 'h1'))).toMatch(
    /^3 reps, 1 clean\. Your hips went \d+ degrees before your back joined in\.$/,
  );
});

test('has a card for each full rep and shows the others apart, with the reason', async () => {
  const review = await mount('hingeline-review', { view });
  expect(review.shadowRoot!.querySelectorAll('hingeline-rep-card')).toHaveLength(3);
  const apart = textOf(find(review, '.apart'));
  expect(apart).toContain('Partial Hips folded 27°');
  expect(apart).toContain('Not judged I cannot see your lower back');
});

test('a card gives verdict, score with its error and every deduction', async () => {
  const saved = hinge.savedRep(2);
  const card = await mount('hingeline-rep-card', { saved, number: 3, exercise: hipHinge });
  const text = textOf(card);
  expect(text).toContain('Back rounded');
  expect(text).toContain('Score 50 ± 4');
  expect(saved.rep.deductions).toHaveLength(3);
  for (const { points, text: why } of saved.rep.deductions) expect(text).toContain(`−${points} ${why}`);
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
    frames: hinge.trace(),
    exercise: hipHinge,
    sessionView: view.session.view,
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
  const figure = await mount('hingeline-body-figure', { frame: hinge.savedRep(2).worstFrame, view: view.session.view });
  figure.style.cssText = 'width: 200px; height: 200px';
  const canvas = findTag(figure, 'canvas');
  const inked = (): number => {
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    return data.filter((value, i) => i % 4 === 3 && value > 0).length / (canvas.width * canvas.height);
  };
  await expect.poll(inked).toBeGreaterThan(0.1);
});

test('goes back', async () => {
  const review = await mount('hingeline-review', { view });
  expect(heard('back', () => button(review, 'Back').click())).toBeNull();
});
