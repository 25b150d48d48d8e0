import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/ui/app-root.ts';
import type { ScreenState } from '../../src/ui/screen-state.ts';
import { mount } from './mount.ts';
import { all, drawn, hearsOf, press, read, the } from './person.ts';
import { bridge, hinge } from './samples.ts';
import { NOTE, reportScenes } from './scenes-report.ts';

const show = (scene: string) => mount('hingeline-app', { state: reportScenes[scene]!.state });
const report = (changes: Parameters<typeof hinge.session>[0], of = hinge) => {
  const state: ScreenState = { screen: 'report', session: of.session(changes), trace: [], error: null };
  return mount('hingeline-app', { state });
};
/** Each row of the table as it is read. */
const rows = (): readonly string[] => all('row').slice(1);
/** What the report says under a name. */
const fact = (name: string): string | undefined => all('definition')[all('term').indexOf(name)];

test('each rep is a row with score, hips, back, how far the hips went alone, their share and what moved', async () => {
  const of = (index: number, changes: object) => {
    const saved = hinge.savedRep(index);
    return { ...saved, rep: { ...saved.rep, hipFlexionPeakDeg: 80, lumbarPeakDeg: 33.4, lumbarSigmaDeg: 4.6, hipShare: 0.71, ...changes } }; // prettier-ignore
  };
  await report({ reps: [of(0, { neutralHipRangeDeg: 62 }), of(1, { neutralHipRangeDeg: 80, lumbarPeakDeg: -3 })] });
  expect(rows()[0]).toMatch(/^1 98 ± 4 80° 33° ± 5° 62° 71% Mostly hips$/);
  expect(rows()[1]).toMatch(/^2 98 ± 4 80° −3° ± 5° all the way 71% Mostly hips$/);
});

test('what was not measured has no number, and why stands in the place of a verdict', async () => {
  await show('report-own-bend');
  expect(rows()[1]).toMatch(/^2 – \d+° – – \d+% Back is hidden$/);
});

test('a contested rep keeps what was measured, beside what the person says; one taken out is told and not shown', async () => {
  await show('report-16');
  expect(rows()).toHaveLength(15);
  expect(rows()[2]).toMatch(/^Set 1 3 50 ± 4 .* Mostly back Fine$/);
  expect(rows().some((row) => row.startsWith('Set 1 6 '))).toBe(false);
  expect(fact('Not counted')).toMatch(/^1 × Partial; 1 × Not judged: Back is hidden; 1 × A squat.*; 1 rep removed$/);
  expect(read('heading', /report of a session/)).toBe('Hip hinge: report of a session');
});

test('it says when, how much, by which limits, with what pain and note', async () => {
  await show('report-16');
  expect(fact('When')).toMatch(/2026/);
  expect(fact('Sets')).toBe('Set 1: 7 of 8 reps, 7 mostly hips; Set 2: 8 of 8 reps, 5 mostly hips');
  expect(fact('Judged')).toMatch(/with a weight, by your own bend of 52°/);
  expect(fact('Limits used')).toMatch(/^Back bends by more than 37°; Back arches .*; Knees bend by at most 40° \(usually 35°\)$/); // prettier-ignore
  expect(fact('Pain (0–10)')).toBe('before: 2, after: 1');
  expect(fact('Note')).toBe(NOTE);
  await show('report');
  expect(fact('Pain (0–10)')).toBeUndefined();
  expect(fact('Note')).toBeUndefined();
});

test('it says how it was measured, from where, and what the error means', async () => {
  await report({ view: { nearSide: 'left', facing: 'left', yawDeg: -11.6 } });
  const how = read('region', 'How it was measured');
  expect(how).toContain('about 12° off from exactly the side');
  expect(how).toContain('two of three moments');
  expect(how).toContain('Measured with Hingeline 0.1.0 and the model “Full”, Processor (CPU)');
  expect(how).toContain('Not a medical device');
});

test('of a session from before the version was noted none is made up', async () => {
  await report({ appVersion: undefined });
  const how = read('region', 'How it was measured');
  expect(how).toContain('Measured with the model “Full”, Processor (CPU)');
});

test('each rep is drawn over time on one scale, and all of them against the corridor', async () => {
  await show('report');
  expect(all('listitem')).toHaveLength(3);
  const way = the('img', 'Back against hips');
  expect(drawn(way, '.way-line')).toHaveLength(3);
  expect(drawn(way, '.green-area')[0]!.length).toBeGreaterThan(0);
  await show('report-stiff');
  expect(drawn(the('img', 'Back against hips'), '.green-area')).toEqual(['']);
});

test('a bridge is drawn downwards: there the back arches', async () => {
  await report({ reps: [bridge.savedRep(2)] }, bridge);
  const [line] = drawn(the('img', 'Back against hips'), '.way-line');
  const [zero] = drawn(the('img', 'Back against hips'), '.zero');
  const zeroY = Number(/ ([\d.]+)H/.exec(zero!)![1]);
  const xs = [...line!.matchAll(/[ML]([\d.]+) /g)].map(([, x]) => Number(x));
  expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(60);
  const ys = [...line!.matchAll(/[ML][\d.]+ ([\d.]+)/g)].map(([, y]) => Number(y));
  // Downwards on the page.
  expect(Math.max(...ys)).toBeGreaterThan(zeroY + 20);
});

test('left and right are drawn apart', async () => {
  await show('report-legs');
  expect(all('img')).toHaveLength(2);
  expect(page.getByRole('img', { name: 'Back against hips, right leg' }).elements()).toHaveLength(1);
});

test('a session without a full rep says so, and draws nothing', async () => {
  await show('report-empty');
  expect(all('table')).toEqual([]);
  expect(fact('Not counted')).toMatch(/^1 × A squat/);
});

test('it is given as a file', async () => {
  await show('report');
  expect(await hearsOf('export-session', 'Send as file')).toEqual({ kind: 'backup' });
});

test('it prints itself, and leads back to the review', async () => {
  await show('report');
  let printed = 0;
  const { print } = window;
  window.print = () => void printed++;
  await press('Print or save as PDF');
  window.print = print;
  expect(printed).toBe(1);
  expect(await hearsOf('open-session', 'Back to the session')).toEqual({ id: 'one' });
});

test('the review leads to the report', async () => {
  await mount('hingeline-app', { state: { screen: 'review', session: hinge.session(), trace: [], keys: true, error: null } }); // prettier-ignore
  expect(await hearsOf('open-report', 'Report for print or PDF')).toEqual({ id: 'one' });
});

test('but of a session in which nothing was done there is none', async () => {
  const session = hinge.session({ reps: [], attempts: [] });
  await mount('hingeline-app', { state: { screen: 'review', session, trace: [], keys: true, error: null } });
  await expect.element(page.getByText('No reps yet.')).toBeVisible();
  expect(page.getByRole('button', { name: 'Report for print or PDF' }).elements()).toHaveLength(0);
});
