import { expect, test } from 'vitest';
import bridgeJson from '../../../src/exercises/glute-bridge/demo.json' with { type: 'json' };
import hingeJson from '../../../src/exercises/hip-hinge/demo.json' with { type: 'json' };
import { gluteBridge } from '../../../src/exercises/glute-bridge/exercise.ts';
import { hipHinge } from '../../../src/exercises/hip-hinge/exercise.ts';
import { spineAt } from '../../../src/core/exercise/spine-norm.ts';
import { bodyPaths, pointsOf, trunkPxOf } from '../../../src/ui/learn/body-paths.ts';
import { DEMO_JOINTS, durationMs, frameAt, LINE_PARTS, LUMBAR, type Demo } from '../../../src/exercises/demo.ts';
import { words as hingeWords } from '../../../src/exercises/hip-hinge/words/en.ts';
import { words as bridgeWords } from '../../../src/exercises/glute-bridge/words/en.ts';
import { chaptersOf, keyMs, sceneAt, startMs, totalMs, type Chapter } from '../../../src/ui/learn/timeline.ts';

const hinge = hingeJson as unknown as Demo;
const bridge = bridgeJson as unknown as Demo;
const demos = [
  { demo: hinge, exercise: hipHinge, poor: 'rounding', name: 'hinge' },
  { demo: bridge, exercise: gluteBridge, poor: 'arching', name: 'bridge' },
] as const;

/** In English, as the screen tells them. */
const chaptersIn = (demo: Demo): readonly Chapter[] =>
  demo.exercise === hipHinge.id
    ? chaptersOf(demo, hingeWords.demo!, hipHinge, 'en')
    : chaptersOf(demo, bridgeWords.demo!, gluteBridge, 'en');

/** A straight line walked in two frames. */
const frame = (atMs: number, x: number, deg: number) => ({
  atMs,
  hip: [deg, 3] as const,
  lumbar: null,
  joints: [x, 0],
  line: [x, 1],
  ghost: [x, 2],
});
const clip = { verdict: 'good', peakMs: 100, frames: [frame(0, 0, 10), frame(100, 8, 20), frame(200, 0, 30)] } as const;

test('between two frames the drawing moves evenly and the angle is that of the nearer frame, never a mixture', () => {
  const early = frameAt(clip, 25);
  expect([early.joints[0], early.line[0], early.ghost[0]]).toEqual([2, 2, 2]);
  expect(early.hip).toEqual([10, 3]);
  expect(frameAt(clip, 75).joints[0]).toBe(6);
  expect(frameAt(clip, 75).hip).toEqual([20, 3]);
  expect(frameAt(clip, 75).lumbar).toBeNull();
});

test('a clip is held at its ends and needs a frame', () => {
  expect(frameAt(clip, -50).joints[0]).toBe(0);
  expect(frameAt(clip, 900).hip).toEqual([30, 3]);
  expect(durationMs(clip)).toBe(200);
  expect(() => frameAt({ ...clip, frames: [] }, 0)).toThrow(RangeError);
});

test.each(demos)('the $name is told in about a minute, a caption a chapter', ({ demo }) => {
  const chapters = chaptersIn(demo);
  expect(totalMs(chapters)).toBeGreaterThanOrEqual(50_000);
  expect(totalMs(chapters)).toBeLessThanOrEqual(65_000);
  expect(new Set(chapters.map(({ caption }) => caption)).size).toBe(chapters.length);
  for (const { caption, moveMs, totalMs } of chapters) {
    expect(caption.length).toBeLessThanOrEqual(70);
    expect(moveMs).toBeLessThanOrEqual(totalMs);
  }
});

test.each(demos)('the $name shows the good rep, the poor one, and at last both beside each other', ({ demo }) => {
  const chapters = chaptersIn(demo);
  const seen = chapters.map((_, i) => sceneAt(demo, chapters, startMs(chapters, i)).figures.map(({ clip }) => clip));
  expect(seen.slice(0, 4)).toEqual([['good'], ['good'], ['good'], ['good']]);
  expect(seen.slice(4, 6)).toEqual([['poor'], ['poor']]);
  expect(seen[6]).toEqual(['good', 'poor']);
});

test.each(demos)('the $name holds still at the farthest point while the numbers are told', ({ demo }) => {
  const chapters = chaptersIn(demo);
  for (const [index, which] of [
    [2, 'good'],
    [5, 'poor'],
  ] as const) {
    // prettier-ignore
    const from = startMs(chapters, index);
    const [first, last] = [sceneAt(demo, chapters, from), sceneAt(demo, chapters, from + 7000)];
    expect(first.index).toBe(index);
    expect(last.figures).toEqual(first.figures);
    expect(first.figures[0]!.frame).toEqual(frameAt(demo[which], demo[which].peakMs));
    expect(keyMs(first.chapter)).toBe(0);
  }
});

test('captions say the measured numbers', () => {
  const peak = frameAt(hinge.poor, hinge.poor.peakMs);
  const [, , , , , poor] = chaptersIn(hinge);
  expect(poor!.caption).toBe(
    `The hips folded by only ${Math.round(peak.hip![0])}°. The back bent by ${Math.round(peak.lumbar![0])}° ± ${Math.round(peak.lumbar![1])}°.`,
  );
  const [, , good] = chaptersIn(bridge);
  expect(good!.caption).toContain(`opened by ${Math.round(-frameAt(bridge.good, bridge.good.peakMs).hip![0])}°`);
});

test('a number that was not measured is not told', () => {
  const frames = hinge.good.frames.map((each) => ({ ...each, hip: null, lumbar: null }));
  const [, , good] = chaptersIn({ ...hinge, good: { ...hinge.good, frames } });
  expect(good!.caption).toBe('The hips folded by ?. Back: ?. Up to 30° is usual.');
});

test('time before the beginning shows the beginning, after the end the end', () => {
  const chapters = chaptersIn(hinge);
  expect(sceneAt(hinge, chapters, -10)).toMatchObject({ index: 0, passed: 0 });
  expect(sceneAt(hinge, chapters, 1e9)).toMatchObject({ index: chapters.length - 1, passed: 1 });
  expect(() => sceneAt(hinge, [], 0)).toThrow(RangeError);
});

test('in a whole rep the moment to look at is its farthest point', () => {
  const chapters = chaptersIn(hinge);
  const last = chapters.length - 1;
  const { figures } = sceneAt(hinge, chapters, startMs(chapters, last) + keyMs(chapters[last]!));
  expect(figures[0]!.frame.hip).toEqual(frameAt(hinge.good, hinge.good.peakMs).hip);
});

test.each(demos)(
  'the $name is measured in every frame, and good and poor are so by the norm',
  ({ demo, exercise, poor }) => {
    for (const { lumbar, hip } of [...demo.good.frames, ...demo.poor.frames]) {
      expect(lumbar).not.toBeNull();
      expect(hip).not.toBeNull();
    }
    const at = (which: 'good' | 'poor') => spineAt(frameAt(demo[which], demo[which].peakMs).lumbar![0], exercise);
    expect(at('good')).toEqual({ spine: 'long', band: 'green' });
    expect(at('poor')).toEqual({ spine: poor, band: 'red' });
  },
);

test.each(demos)('every frame of the $name has the same points', ({ demo }) => {
  const points = LINE_PARTS.reduce((sum, count) => sum + count - 1, 1);
  for (const { joints, line, ghost } of [...demo.good.frames, ...demo.poor.frames]) {
    expect([joints.length, line.length, ghost.length]).toEqual([2 * DEMO_JOINTS.length, 2 * points, 24]);
    expect([...joints, ...line, ...ghost].every(Number.isFinite)).toBe(true);
  }
});

test.each(demos)(
  'the drawing of the $name runs smoothly: no point leaves its course by a twentieth of the trunk',
  ({ demo }) => {
    const trunkPx = trunkPxOf([...demo.good.frames, ...demo.poor.frames]);
    const all = [demo.good, demo.poor].flatMap(({ frames }) => frames.slice(2).map((_, i) => frames.slice(i, i + 3)));
    for (const key of ['joints', 'line', 'ghost'] as const) {
      const off = all.flatMap((three) => {
        const [a, b, c] = three.map((each) => pointsOf(each[key]));
        return b!.map(({ x, y }, k) => Math.hypot(a![k]!.x - 2 * x + c![k]!.x, a![k]!.y - 2 * y + c![k]!.y));
      });
      expect(Math.max(...off)).toBeLessThan(trunkPx / 20);
    }
  },
);

test.each(demos)('the drawn back of the $name is the measured one, its sign outside the body', ({ demo, exercise }) => {
  const first = demo.good.frames[0]!;
  const paths = bodyPaths(first, demo.facing, exercise.surface, trunkPxOf(demo.good.frames));
  const points = pointsOf(first.line);
  const [start, end] = [points[LUMBAR[0]]!, points[LUMBAR[1]]!];
  expect(paths.line.startsWith(`M${points[0]!.x} ${points[0]!.y}`)).toBe(true);
  expect(paths.lumbar.startsWith(`M${start.x} ${start.y}`)).toBe(true);
  expect(paths.lumbar.endsWith(`${end.x} ${end.y}`)).toBe(true);
  expect([...paths.body, paths.arm, paths.gap].join('')).not.toMatch(/NaN|undefined/);
  // Farther from the hip than the line it stands beside.
  const middle = points[9]!;
  const distance = (p: { x: number; y: number }): number => Math.hypot(p.x - paths.hip.x, p.y - paths.hip.y);
  expect(distance(paths.sign)).toBeGreaterThan(distance(middle));
});

test('somebody who faces the other way is drawn as in a mirror', () => {
  const flip = (flat: readonly number[]): number[] => flat.map((v, i) => (i % 2 === 0 ? 640 - v : v));
  const first = hinge.poor.frames.at(-20)!;
  const mirrored = { ...first, joints: flip(first.joints), line: flip(first.line), ghost: flip(first.ghost) };
  const left = bodyPaths(first, 'left', 'dorsal', 100);
  const right = bodyPaths(mirrored, 'right', 'dorsal', 100);
  expect(right.sign.x).toBeCloseTo(640 - left.sign.x, 6);
  expect(right.sign.y).toBeCloseTo(left.sign.y, 6);
  const xs = (path: string): number[] => path.match(/[\d.]+ [\d.]+(?=C|Z|$)/g)!.map(parseFloat);
  const [l, r] = [xs(left.body[0]!), xs(right.body[0]!)];
  l.forEach((x, i) => expect(r[i]).toBeCloseTo(640 - x, 0));
});
