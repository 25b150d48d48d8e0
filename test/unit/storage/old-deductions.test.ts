/** Every sentence that deductions ever were in stored records is read into the code and the numbers it was made of. */
import { describe, expect, test } from 'vitest';
import type { Loss } from '../../../src/core/reading.ts';
import type { SizeCap } from '../../../src/core/records/record.ts';
import { readDeduction } from '../../../src/storage/old-deductions.ts';
import { deductionText } from '../../../src/words/deduction-text.ts';

const WRITTEN: readonly (readonly [text: string, numbers: Loss | Omit<SizeCap, 'points'>])[] = [
  [
    'Your back bent 42° ± 6° (up to 25° is green).',
    { code: 'spine-rounding', by: 'size', deg: 42, sigmaDeg: 6, greenDeg: 25 },
  ],
  [
    'Your back rounded 31° ± 4° (up to 12.5° is green).',
    { code: 'spine-rounding', by: 'size', deg: 31, sigmaDeg: 4, greenDeg: 12.5 },
  ],
  [
    'Your back arched 23° ± 4° (up to 8° is green).',
    { code: 'spine-arching', by: 'size', deg: 23, sigmaDeg: 4, greenDeg: 8 },
  ],
  [
    'Your back bent 20° ± 3° for 37° of your hips (up to half as much is green).',
    { code: 'spine-rounding', by: 'share', deg: 20, sigmaDeg: 3, hipDeg: 37 },
  ],
  [
    'Your back arched 9° ± 3° for -2° of your hips (up to half as much is green).',
    { code: 'spine-arching', by: 'share', deg: 9, sigmaDeg: 3, hipDeg: -2 },
  ],
  ['Your hips did 29 % of the movement (74 % or more is green).', { code: 'hip-share', share: 0.29, greenShare: 0.74 }],
  [
    'Chest and pelvis turned 26° away from moving as one (up to 15° is green).',
    { code: 'coordination', deg: 26, greenDeg: 15 },
  ],
  [
    'Your hips stopped 13° short of straight (within 10° is high enough).',
    { code: 'hips-low', missingDeg: 13, mayMissDeg: 10 },
  ],
  ['Your hips folded 38° (45° or more is deep enough).', { code: 'depth-shallow', deg: 38, enoughDeg: 45 }],
  ['You held the top for 0.8 s (1.0 s or more is steady).', { code: 'hold-short', heldMs: 800, leastMs: 1000 }],
  ['You went up in 0.3 s (take 0.7 s or more).', { code: 'tempo-fast', way: 'up', goingMs: 300, leastMs: 700 }],
  ['You went down in 1.1 s (take 1.2 s or more).', { code: 'tempo-fast', way: 'down', goingMs: 1100, leastMs: 1200 }],
  ['The rep took 9.1 s (up to 8.0 s).', { code: 'tempo-slow', repMs: 9100, mostMs: 8000 }],
  ['Your knees bent 38° (up to 35° is enough).', { code: 'knee-bent', deg: 38, limitDeg: 35 }],
  ['Your knees bent only 45° at the top (70° or more: feet closer).', { code: 'knee-straight', deg: 45, limitDeg: 70 }],
  ['Where most of the bend comes from the back, a rep scores 60 at most.', { code: 'spine-cap', mostPoints: 60 }],
  ['With the back beyond 40°, a rep scores 60 at most.', { code: 'spine-cap', beyondDeg: 40, mostPoints: 60 }],
];

describe.each(WRITTEN)('%s', (text, numbers) => {
  const read = readDeduction({ code: numbers.code, points: 7, text });

  test('is read into its code and numbers', () => {
    expect(read).toEqual({ ...numbers, points: 7 });
  });

  test('is told with the same numbers in English, and in German in German', () => {
    expect(deductionText(read, 'en')).toBe(text.replace('rounded', 'bent'));
    expect(deductionText(read, 'de')).not.toBe(text);
  });
});

test.each([
  ['an unknown sentence', { code: 'tempo-fast', points: 2, text: 'Down in 0.6 s; 0.7 s or more is steadier.' }],
  [
    'a sentence under another code',
    { code: 'tempo-slow', points: 2, text: 'You went up in 0.3 s (take 0.7 s or more).' },
  ],
  ['a sentence that goes on', { code: 'knee-bent', points: 2, text: 'Your knees bent 38° (up to 35° is enough). Ah.' }],
  [
    'a sentence without its number',
    { code: 'knee-bent', points: 2, text: 'Your knees bent NaN° (up to 35° is enough).' },
  ],
])('%s stays as it was written', (_name, written) => {
  expect(readDeduction(written)).toBe(written);
  expect(deductionText(written, 'fr')).toBe(written.text);
});

test('a deduction of today is left alone', () => {
  const today = { code: 'spine-cap', mostPoints: 60, points: 3 } as const;
  expect(readDeduction(today)).toBe(today);
});
