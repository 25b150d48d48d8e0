import { beforeEach, describe, expect, test } from 'vitest';
import { worstStill, type WorstStill } from '../../../src/app/worst-still.ts';
import type { Reading } from '../../../src/core/reading.ts';
import { makeRep } from '../storage/make.ts';
import { reading } from './fakes.ts';

/** A picture is its time, encoded or not. */
const copyAt = (ms: number) => ({ width: ms }) as ImageBitmap;

let encoded: number[] = [];
let still: WorstStill;
beforeEach(() => {
  encoded = [];
  still = worstStill('a', async ({ width }) => {
    encoded.push(width);
    if (width === 13) return null;
    return new Blob([String(width)]);
  });
});

/** One picture, with the back at this angle; unsure where it is null. @returns whether a copy of it was wanted */
function see(timestampMs: number, lumbarDeg: number | null, change: Partial<Reading> = {}): boolean {
  const wanted = still.wants(timestampMs);
  const lumbar: Reading['lumbar'] =
    lumbarDeg === null ? { kind: 'unsure', deg: 90, sigmaDeg: 20 } : { kind: 'measured', deg: lumbarDeg, sigmaDeg: 3 };
  still.see(reading(timestampMs, { repPhase: 'going', lumbar, ...change }), wanted ? copyAt(timestampMs) : null);
  return wanted;
}

const rep = (lumbarPeakMs: number | null, change = {}) => ({ ...makeRep(4), endMs: 9000, lumbarPeakMs, ...change });
const textOf = async (of: ReturnType<WorstStill['of']>) => (await of?.picture)?.text();

describe('the picture of the worst moment', () => {
  test('is looked for in a rep only, and not more often than five times a second', () => {
    expect(see(0, 5, { repPhase: 'rest' })).toBe(false);
    expect(see(33, 5)).toBe(false);
    const wanted = Array.from({ length: 31 }, (_, i) => see(100 + 33 * i, i)).filter(Boolean);
    expect(wanted).toHaveLength(5);
  });

  test('is of the moment the back moved most, and no other picture is made small after it', async () => {
    see(0, 1);
    for (const [ms, deg] of [[300, 10], [600, -25], [900, 20], [1200, 24]] as const) see(ms, deg); // prettier-ignore
    expect(encoded).toEqual([300, 600]);
    const of = still.of(rep(620));
    expect(of).toMatchObject({ sessionId: 'a', repIndex: 4, timestampMs: 600 });
    expect(await textOf(of)).toBe('600');
  });

  test('is the one nearest to what is judged as the worst, whatever was there for a moment only', async () => {
    see(0, 1);
    for (const [ms, deg] of [[300, 10], [600, 25], [900, 40]] as const) see(ms, deg); // prettier-ignore
    expect(await textOf(still.of(rep(640)))).toBe('600');
  });

  test('is none where the back was not measured, or what ended is no rep', () => {
    see(0, 1);
    see(300, null);
    expect(encoded).toEqual([]);
    expect(still.of(rep(300))).toBeNull();
    see(600, 20);
    expect(still.of(rep(null))).toBeNull();
    see(900, 20);
    expect(still.of(rep(900, { kind: 'partial' }))).toBeNull();
  });

  test('of one rep is never that of another', async () => {
    see(0, 1);
    see(300, 30);
    see(600, 0, { repPhase: 'rest' });
    see(900, 1);
    see(1200, 12);
    expect(await textOf(still.of(rep(300)))).toBe('1200');
    // Down again without having stood up: what is after the turn belongs to the next.
    see(1500, 15);
    see(1800, 20);
    expect(await textOf(still.of(rep(1500, { endMs: 1600 })))).toBe('1500');
    expect(await textOf(still.of(rep(1800)))).toBe('1800');
  });

  test('that cannot be made is none', async () => {
    see(0, 1, { repPhase: 'going' });
    still.see(reading(13, { repPhase: 'going' }), copyAt(13));
    expect(await still.of(rep(13))!.picture).toBeNull();
  });
});
