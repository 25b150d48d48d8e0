/** Two reps side by side. */
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/ui/review/review-screen.ts';
import { degrees } from '../../src/words/numbers.ts';
import { hearsOf, hears, all, isThere, read, the } from './person.ts';
import { findTag, mount, textOf } from './mount.ts';
import { hinge } from './samples.ts';
import { bridges, hinges, unseen } from './scenes-compare.ts';

const headline = (): string => textOf(page.getByRole('heading', { level: 1 }).element());

test('one sentence says in what the second differs, and by how much that is sure', async () => {
  await mount('hingeline-compare', { state: hinges });
  const [first, second] = [hinges.first.saved.rep, hinges.second.saved.rep];
  const less = degrees(first.lumbarPeakDeg! - second.lumbarPeakDeg!, 'en');
  expect(headline()).toMatch(new RegExp(`^In the second rep your back moved ${less} ± \\d+° less, your hips folded \\d+° ± 6° more,.* and the score was 48 ± 6 higher\\.$`)); // prettier-ignore
  await mount('hingeline-compare', { state: { ...hinges, second: hinges.first } });
  expect(headline()).toBe('No difference that the measurement can be sure of.');
  await mount('hingeline-compare', { state: bridges });
  expect(headline()).toMatch(/^In the second rep the score was 48 ± 6 higher\.$/);
});

test('scores by different limits are not held against each other', async () => {
  const session = { ...hinges.second.session, standard: { loaded: true } };
  await mount('hingeline-compare', { state: { ...hinges, second: { ...hinges.second, session } } });
  expect(headline()).not.toContain('score');
  await expect.element(page.getByText(/judged by different limits/)).toBeVisible();
});

test('one slider moves both, to where the hips have gone as much of their way', async () => {
  const screen = await mount('hingeline-compare', { state: hinges });
  const hips = (): number[] => all('figure').map((figure) => Number(/Hips (\d+)°/.exec(figure)?.[1]));
  const peaks = [hinges.first, hinges.second].map(({ saved }) => saved.rep.hipFlexionPeakDeg!);
  const { timestampMs } = hinges.first.saved.series;
  const shares: number[][] = [];
  for (const ms of timestampMs.map((each) => each - timestampMs[0]!)) {
    await the('slider', 'Moment of both reps').fill(String(ms));
    await screen.updateComplete;
    shares.push(hips().map((deg, i) => deg / peaks[i]!));
  }
  // Frames lie apart, by up to a fifth of the way in the quick one.
  for (const [first, second] of shares) expect(Math.abs(first! - second!)).toBeLessThan(0.3);
  expect(Math.max(...shares.map(([, second]) => second!))).toBeGreaterThan(0.95);
});

test('keys play and step, and the table has the numbers of both', async () => {
  const screen = await mount('hingeline-compare', { state: hinges });
  const slider = the('slider').element() as HTMLInputElement;
  await the('slider').fill('0');
  slider.blur();
  await userEvent.keyboard('{ArrowRight}');
  await screen.updateComplete;
  expect(Number(slider.value)).toBeGreaterThan(0);
  const rows = all('row', the('table'));
  expect(rows[0]).toBe('First rep Second rep');
  expect(rows[1]).toBe('Score 50 ± 4 98 ± 4');
  expect(rows[3]).toMatch(/^Back −?\d+° ± \d+° −?\d+° ± \d+°$/);
});

test('any rep of any session of the exercise can be chosen for either', async () => {
  await mount('hingeline-compare', { state: hinges });
  const list = the('combobox', 'Choose the second rep');
  expect(all('option', list)).toHaveLength(6);
  expect(all('option', list)[0]).toBe('Rep 1, score 98 ± 4');
  await expect.element(list).toHaveDisplayValue('Rep 2, score 98 ± 4');
  expect(await hears('compare-reps', () => list.selectOptions('5'))).toEqual({
    first: { id: 'first', index: 2 },
    second: { id: 'first', index: 2 },
  }); // prettier-ignore
});

test('goes back to the review of the second', async () => {
  await mount('hingeline-compare', { state: hinges });
  expect(await hearsOf('open-session', 'Back')).toEqual({ id: 'today' });
});

test('an open rep leads to it, where there is another to hold it against', async () => {
  const session = hinge.session();
  const state = { screen: 'review', session, trace: [], keys: true, error: null } as const;
  await mount('hingeline-review', { state });
  expect(await hearsOf('compare-reps', 'Compare with …')).toEqual({ first: { id: 'one', index: 2 }, second: null });
  await mount('hingeline-review', { state: { ...state, session: { ...session, reps: session.reps.slice(2) } } });
  expect(isThere('button', 'Compare with …')).toBe(false);
});

test('what was not seen of one of the two is not shown, and the other goes on', async () => {
  const first = { session: unseen.session, saved: unseen.session.reps[0]!, trace: unseen.trace };
  const screen = await mount('hingeline-compare', { state: { ...hinges, first } });
  await the('slider').fill('1200');
  await screen.updateComplete;
  expect(all('figure')[0]).toContain('Not seen at this moment');
  expect(all('figure')[1]).toMatch(/Hips \d+°/);
  expect(read('table')).toContain('98 ± 4');
  expect(findTag(screen, 'hingeline-body-figure').neutral).not.toBeNull();
});
