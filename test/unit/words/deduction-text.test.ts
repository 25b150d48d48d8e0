import { describe, expect, test } from 'vitest';
import type { Loss } from '../../../src/core/reading.ts';
import type { KeptDeduction, SizeCap } from '../../../src/core/records/record.ts';
import { deductionText } from '../../../src/words/deduction-text.ts';
import { LANGUAGES } from '../../../src/words/language.ts';
import { FORBIDDEN } from './codes.ts';

type KeptLoss = Loss | Omit<SizeCap, 'points'>;

const LOSSES: readonly KeptLoss[] = [
  { code: 'spine-rounding', by: 'size', deg: 32.3, sigmaDeg: 4.2, greenDeg: 25 },
  { code: 'spine-arching', by: 'size', deg: 16, sigmaDeg: 3, greenDeg: 10 },
  { code: 'spine-rounding', by: 'share', deg: 20, sigmaDeg: 3, hipDeg: 37 },
  { code: 'spine-arching', by: 'share', deg: 20, sigmaDeg: 3, hipDeg: 37 },
  { code: 'hip-share', share: 0.698, greenShare: 0.74 },
  { code: 'coordination', deg: 27.6, greenDeg: 15 },
  { code: 'hips-low', missingDeg: 13, mayMissDeg: 10 },
  { code: 'depth-shallow', deg: 38, enoughDeg: 45 },
  { code: 'opening-small', deg: 11, enoughDeg: 15 },
  { code: 'hold-short', heldMs: 400, leastMs: 1000 },
  { code: 'band-short', heldMs: 12_400, leastMs: 20_000 },
  { code: 'tempo-fast', way: 'up', goingMs: 350, leastMs: 700 },
  { code: 'tempo-fast', way: 'down', goingMs: 350, leastMs: 700 },
  { code: 'tempo-slow', repMs: 9120, mostMs: 8000 },
  { code: 'knee-bent', deg: 38, limitDeg: 35 },
  { code: 'knee-straight', deg: 45, limitDeg: 70 },
  { code: 'spine-cap', mostPoints: 60 },
  { code: 'spine-cap', mostPoints: 60, beyondDeg: 40 },
];
const taken = (loss: KeptLoss): KeptDeduction => ({ ...loss, points: 5 });

describe('what points were taken off for', () => {
  test('is told in English with the measured number, its error and the norm', () => {
    expect(LOSSES.map((loss) => deductionText(taken(loss), 'en'))).toEqual([
      'Your back bent 32° ± 4° (up to 25° is green).',
      'Your back arched 16° ± 3° (up to 10° is green).',
      'Your back bent 20° ± 3° for 37° of your hips (up to half as much is green).',
      'Your back arched 20° ± 3° for 37° of your hips (up to half as much is green).',
      'Your hips did 70 % of the movement (74 % or more is green).',
      'Chest and pelvis turned 28° away from moving as one (up to 15° is green).',
      'Your hips stopped 13° short of straight (within 10° is high enough).',
      'Your hips folded 38° (45° or more is deep enough).',
      'Your hip opened 11° (15° or more is enough).',
      'You held the top for 0.4 s (1.0 s or more is steady).',
      'Hip open and back long for 12 s (20 s are asked for).',
      'You went up in 0.3 s (take 0.7 s or more).',
      'You went down in 0.3 s (take 0.7 s or more).',
      'The rep took 9.1 s (up to 8.0 s).',
      'Your knees bent 38° (up to 35° is enough).',
      'Your knees bent only 45° at the top (70° or more: feet closer).',
      'Where most of the bend comes from the back, a rep scores 60 at most.',
      'With the back beyond 40°, a rep scores 60 at most.',
    ]);
  });

  test.each(LANGUAGES)('is in %s a calm sentence of its own, with the numbers of the English one', (language) => {
    const said = LOSSES.map((loss) => deductionText(taken(loss), language));
    expect(new Set(said).size).toBe(said.length);
    for (const [i, text] of said.entries()) {
      expect(text).toMatch(/^\p{Lu}.*\.$/u);
      expect(text).not.toMatch(FORBIDDEN[language]);
      const numbers = (each: string): string[] => (each.replaceAll(',', '.').match(/\d+(\.\d)?/g) ?? []).toSorted();
      expect(numbers(text)).toEqual(numbers(deductionText(taken(LOSSES[i]!), 'en')));
    }
  });

  test('is told in no two languages alike, decimals as the language writes them', () => {
    for (const loss of LOSSES) {
      expect(new Set(LANGUAGES.map((language) => deductionText(taken(loss), language))).size).toBe(LANGUAGES.length);
    }
    expect(deductionText(taken(LOSSES[9]!), 'de')).toContain('0,4 s');
  });

  test('is of an old session the sentence that was written, where no reader knows it', () => {
    const text = 'Down in 0.6 s; 0.7 s or more is steadier.';
    expect(deductionText({ code: 'tempo-fast', points: 2, text }, 'fr')).toBe(text);
  });
});
