import { expect, test } from 'vitest';
import { page, type Locator } from 'vitest/browser';
import '../../src/ui/app-root.ts';
import '../../src/ui/session/live/live-screen.ts';
import type { Reading } from '../../src/core/reading.ts';
import { gluteBridge } from '../../src/exercises/glute-bridge/exercise.ts';
import { hipHinge } from '../../src/exercises/hip-hinge/exercise.ts';
import { letterbox, OBJECT_POSITION } from '../../src/ui/picture/letterbox.ts';
import type { LiveState } from '../../src/ui/session/session-state.ts';
import { find, heightShare, mount, textOf } from './mount.ts';
import { hasColour, hearsOf, isThere, read, the } from './person.ts';
import { alert, bridge, hidden, hinge, rep, ROUNDING, status } from './samples.ts';

function stateOf(reading: Reading | null, changes: Partial<LiveState> = {}): LiveState {
  return {
    screen: 'live',
    exerciseId: 'hip-hinge',
    standard: {},
    source: 'camera',
    recordingShare: null,
    reading,
    status: status({ sets: 1, reps: 7, target: null }),
    line: null,
    lastRep: null,
    language: 'en',
    muted: false,
    bigType: false,
    keys: true,
    error: null,
    ...changes,
  };
}
const text = (words: string | RegExp, within: Pick<Locator, 'getByText'> = page): Locator =>
  within.getByText(words, { exact: true });
/** How large a text is written, as a share of the screen. */
const sizeOf = (words: string | RegExp, within?: Locator): number => heightShare(text(words, within).element());
/** The number of an angle without its error. */
const NUMBER = /^−?\d+°$/;
const rounding = hinge.readingOf(hinge.worstOf(2));

test('shows count, state in a word, and the cue in a live region', async () => {
  await mount('hingeline-live', { state: stateOf(rounding, { line: alert(ROUNDING) }) });
  expect(read('region', 'Hip hinge')).toBe('Hip hinge 7 reps rounding');
  expect(hasColour(text('rounding'), 'red')).toBe(true);
  expect(read('note')).toBe('Chest long, hips back.');
});

test('writes count, cue and numbers large enough for three metres', async () => {
  await mount('hingeline-live', { state: stateOf(rounding, { line: alert(ROUNDING) }) });
  expect(sizeOf('7')).toBeGreaterThanOrEqual(0.2);
  expect(sizeOf('Chest long, hips back.')).toBeGreaterThanOrEqual(0.08);
  expect(sizeOf(NUMBER, the('group', 'Hips'))).toBeGreaterThanOrEqual(0.06);
});

test('an angle shows its number with its error', async () => {
  await mount('hingeline-angle', {
    which: 'lumbar',
    angle: { kind: 'measured', deg: -11.6, sigmaDeg: 3.4 },
    exercise: hipHinge,
  });
  expect(read('group', 'Back')).toBe('Back −12° ± 3°');
});

test('the hips of a bridge are shown as far as they have opened', async () => {
  const angle = { kind: 'measured', deg: -41.2, sigmaDeg: 3.4 } as const;
  const hips = await mount('hingeline-angle', { which: 'hip', angle, exercise: gluteBridge });
  expect(read('group', 'Hips')).toBe('Hips 41° ± 3°');
  const mark = Number(find(hips, '.mark').getAttribute('x'));
  expect(mark).toBeGreaterThan(60); // of 100, on a scale up to 60°
  expect(hips.shadowRoot!.querySelector('.green')).toBeNull();
  await mount('hingeline-angle', { which: 'lumbar', angle, exercise: gluteBridge });
  expect(read('group', 'Back')).toBe('Back −41° ± 3°');
});

test('the hinge has its green where the hips have folded enough', async () => {
  const angle = { kind: 'measured', deg: 60, sigmaDeg: 3 } as const;
  const hips = await mount('hingeline-angle', { which: 'hip', angle, exercise: hipHinge });
  const green = find(hips, '.green');
  expect(Number(green.getAttribute('x'))).toBe(50); // 45 of 90°
  expect(Number(find(hips, '.mark').getAttribute('x'))).toBeGreaterThan(50);
});

test('bands are drawn where they are judged: by the limits that were moved', async () => {
  const greenTo = async (state: LiveState): Promise<number> => {
    await mount('hingeline-live', { state });
    const green = find(the('group', 'Back').element(), '.green');
    return Number(green.getAttribute('x')) + Number(green.getAttribute('width'));
  };
  const usual = await greenTo(stateOf(rounding));
  expect(await greenTo(stateOf(rounding, { standard: { limits: { roundingDeg: 38 } } }))).toBeGreaterThan(usual + 5);
});

test('an unsure angle says so and does not take the colour of the back', async () => {
  await mount('hingeline-angle', { which: 'lumbar', angle: { kind: 'unsure', deg: 14, sigmaDeg: 10 } });
  expect(read('group', 'Back')).toContain('unsure');
  expect(hasColour(text('14°'), 'back')).toBe(false);
  expect(hasColour(text('14°'), 'unsure')).toBe(true);
});

test('an unavailable angle shows its reason and no digit', async () => {
  const lost = { ...rounding, lumbar: hidden, spine: 'unsure' as const, band: null };
  await mount('hingeline-live', { state: stateOf(lost) });
  const back = the('group', 'Back').element();
  expect(textOf(back)).toContain('Back is hidden');
  expect(textOf(back)).not.toMatch(/\d/);
  expect(back.shadowRoot!.querySelector('.mark')).toBeNull();
  expect(read('note')).toContain('I cannot see your lower back');
  expect(hasColour(text('unsure'), 'unsure')).toBe(true);
});

test('a partial attempt is shown as not counted, without score or verdict colour', async () => {
  const partial = rep({ kind: 'partial', score: null, verdict: null });
  await mount('hingeline-live', { state: stateOf(rounding, { lastRep: partial }) });
  expect(read('region', 'Hip hinge')).toMatch(/Last rep: Partial, not counted$/);
  expect(hasColour(text('Partial, not counted'), 'unsure')).toBe(true);
});

test('lying, words are those of the floor', async () => {
  const low = rep({ kind: 'partial', score: null, verdict: null, hipToStraightDeg: 22 });
  const reading = bridge.readingOf(bridge.worstOf(2), { lumbar: hidden, spine: 'unsure', band: null });
  await mount('hingeline-live', {
    state: stateOf(reading, { exerciseId: 'single-leg-bridge-left', lastRep: low }),
  });
  expect(read('region')).toMatch(/Last rep: Hips too low, not counted$/);
  expect(read('note')).toBe('I cannot see your waist: rest your arms on the floor.');
  expect(await hearsOf('recalibrate', 'Set rest again')).toBeNull();
});

test('lying, everything that is to be read is large', async () => {
  const state = stateOf(bridge.readingOf(bridge.worstOf(2), { guidance: 'turn-away' }), {
    exerciseId: 'glute-bridge',
    lastRep: rep(),
  });
  await mount('hingeline-live', { state });
  expect(sizeOf('7')).toBeGreaterThanOrEqual(0.2);
  expect(sizeOf(/./, the('note'))).toBeGreaterThanOrEqual(0.06);
  expect(sizeOf('arching')).toBeGreaterThanOrEqual(0.06);
  expect(sizeOf('Mostly hips')).toBeGreaterThanOrEqual(0.04);
  const hips = the('group', 'Hips');
  expect(sizeOf(NUMBER, hips)).toBeGreaterThanOrEqual(0.06);
  expect(sizeOf('Hips', hips)).toBeGreaterThanOrEqual(0.04);
});

test.each([
  ['fold', hipHinge],
  ['open', gluteBridge],
] as const)('the dot of the plot goes to the right as the hips %s', async (_way, exercise) => {
  const plot = await mount('hingeline-plot', { exercise });
  plot.style.width = '300px';
  const canvas = the('img', /^Back against hips/).element() as HTMLCanvasElement;
  await expect.poll(() => canvas.clientWidth).toBe(300);
  const dotX = (travelDeg: number, timestampMs: number): number => {
    const hip = { kind: 'measured', deg: exercise.direction * travelDeg, sigmaDeg: 3 } as const;
    const lumbar = { kind: 'measured', deg: 0, sigmaDeg: 3 } as const;
    plot.push(hinge.readingOf(hinge.rest, { timestampMs, hip, lumbar, band: 'red' }));
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    const columns: number[] = [];
    for (let i = 0; i < data.length; i += 4) {
      if (data[i] === 255 && data[i + 1] === 143 && data[i + 2] === 134) columns.push((i / 4) % canvas.width);
    }
    return columns.reduce((sum, x) => sum + x, 0) / columns.length / canvas.width;
  };
  // Far apart in time, so that no trail joins them.
  const [start, far] = [dotX(0, 0), dotX(45, 10_000)];
  expect(start).toBeLessThan(0.3);
  expect(far - start).toBeGreaterThan(0.3);
});

test('a recording has no upright to take again, and shows how far it is', async () => {
  await mount('hingeline-live', {
    state: stateOf(rounding, { source: 'recording', recordingShare: 0.4 }),
  });
  expect(isThere('button', 'Set upright again')).toBe(false);
  const analysed = the('progressbar', 'Recording analysed').element() as HTMLProgressElement;
  expect(analysed.value).toBeCloseTo(0.4);
});

test('finishes, mutes and takes the upright again by button', async () => {
  await mount('hingeline-live', { state: stateOf(rounding) });
  expect(await hearsOf('stop', 'Finish')).toBeNull();
  expect(await hearsOf('toggle-mute', 'Voice')).toBeNull();
  expect(await hearsOf('recalibrate', 'Set upright again')).toBeNull();
});

test('on a phone held upright the picture of a laptop-shaped camera lies between the numbers and the line', async () => {
  await page.viewport(390, 844);
  const app = await mount('hingeline-app', {
    state: stateOf(rounding, {
      status: status({ reps: 7, sets: 2, target: 8 }),
      line: alert(ROUNDING),
      lastRep: rep(),
    }),
  });
  const screen = find(app, 'hingeline-live');
  const picture = letterbox({ width: 390, height: 844 }, { widthPx: 640, heightPx: 480 })!;
  const bottom = Math.max(...['.count', '.angles'].map((name) => find(screen, name).getBoundingClientRect().bottom));
  // The head of somebody who is well placed is lower than a twentieth of the picture.
  expect(bottom).toBeLessThanOrEqual(picture.top + 0.05 * picture.height);
  expect(the('note').element().getBoundingClientRect().top).toBeGreaterThanOrEqual(picture.top + 0.95 * picture.height);
  // The video lies where the drawing on it does.
  const video = find(app.picture!, 'video');
  expect([getComputedStyle(video).objectFit, getComputedStyle(video).objectPosition]).toEqual(['contain', OBJECT_POSITION]); // prettier-ignore
  const spare = 844 - picture.height;
  expect(`50% ${Math.round((100 * picture.top) / spare)}%`).toBe(OBJECT_POSITION);
});
