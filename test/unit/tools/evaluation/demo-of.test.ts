import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { traceFile, type AnyTraceFile } from '../../../../src/core/records/trace.ts';
import type { Demo } from '../../../../src/exercises/demo.ts';
import { demoOf } from '../../../../tools/evaluation/demo-of.ts';
import { bridgeTrace, hingeFrames, hingeTrace, readFixture } from '../../core/fixture.ts';

const cases = [
  { trace: hingeTrace, name: 'hip-hinge' },
  { trace: bridgeTrace, name: 'glute-bridge' },
  { trace: readFixture<AnyTraceFile>('hip-thrust.trace.json.gz'), name: 'hip-thrust' },
  { trace: readFixture<AnyTraceFile>('leg-raise.trace.json.gz'), name: 'leg-raise' },
] as const;

function asset(name: string): Buffer {
  return readFileSync(new URL(`../../../../src/exercises/${name}/demo.json`, import.meta.url));
}

test.each(cases)('the demonstration of the $name shows what the tool measures today', ({ trace, name }) => {
  const made = demoOf(trace);
  const kept = JSON.parse(asset(name).toString()) as Demo;
  expect(kept.facing).toBe(made.facing);
  for (const clip of ['good', 'poor'] as const) {
    expect(kept[clip].verdict).toBe(made[clip].verdict);
    expect(kept[clip].peakMs).toBe(made[clip].peakMs);
    expect(kept[clip].frames.length).toBe(made[clip].frames.length);
    // After a change of the measurement: tools/commands/make-demo.ts.
    kept[clip].frames.forEach((frame, i) => {
      const now = made[clip].frames[i]!;
      for (const angle of ['hip', 'lumbar'] as const) {
        // Where the tool is not sure there is no number.
        expect(frame[angle] === null).toBe(now[angle] === null);
        expect(frame[angle]?.[0] ?? 0).toBeCloseTo(now[angle]?.[0] ?? 0, 0);
      }
    });
  }
});

test.each(cases)('the demonstration of the $name is small', ({ name }) => {
  expect(asset(name).length).toBeLessThan(60_000);
});

test('a trace without a poor rep gives no demonstration, nor does an exercise nobody knows', () => {
  const { peakMs, frames } = demoOf(hingeTrace).good;
  expect(peakMs).toBeLessThan(frames.at(-1)!.atMs);
  const onlyGood = traceFile('hip-hinge', hingeFrames.filter(({ timestampMs }) => timestampMs < 4800)); // prettier-ignore
  expect(() => demoOf(onlyGood)).toThrow('no rep is judged bad');
  expect(() => demoOf({ ...hingeTrace, exercise: 'squat' })).toThrow(RangeError);
});
