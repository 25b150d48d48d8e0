import { describe, expect, test } from 'vitest';
import { agreementOf, type Pair } from '../../../../src/core/study/agreement.ts';

const pair = (sticksDeg: number, hingelineDeg: number, sigmaDeg = 3): Pair => ({ sticksDeg, hingelineDeg, sigmaDeg });

/**
 * Peak flow of 17 people by a large and a mini meter, the first reading of each: the example of Bland and Altman 1986, in
 * which the mean of the differences is −2.1 l/min and their standard deviation 38.8 l/min.
 */
const LARGE = [494, 395, 516, 434, 476, 557, 413, 442, 650, 433, 417, 656, 267, 478, 178, 423, 427];
const MINI = [512, 430, 520, 428, 500, 600, 364, 380, 658, 445, 432, 626, 260, 477, 259, 350, 451];

describe('agreement of two ways', () => {
  test('is that of the published example', () => {
    const agreement = agreementOf(LARGE.map((large, i) => pair(MINI[i]!, large)))!;
    expect(agreement.count).toBe(17);
    expect(agreement.biasDeg).toBeCloseTo(-2.1, 1);
    expect(agreement.spread!.sdDeg).toBeCloseTo(38.8, 1);
    // The paper's −79.7 and 75.5 are two standard deviations from the mean, these 1.96.
    const [low, high] = agreement.spread!.limitsDeg;
    expect(low).toBeCloseTo(-2.12 - 1.96 * 38.77, 0);
    expect(high).toBeCloseTo(-2.12 + 1.96 * 38.77, 0);
  });

  test('is that counted by hand', () => {
    // Differences 3, −1, 1: mean 1, squares about it 4 + 4 + 0, over two.
    const agreement = agreementOf([pair(10, 13), pair(20, 19, 0.5), pair(-5, -4, 1)])!;
    expect(agreement).toEqual({
      count: 3,
      biasDeg: 1,
      meanAbsDeg: 5 / 3,
      spread: { sdDeg: 2, limitsDeg: [1 - 3.92, 1 + 3.92] },
      withinSigma: 2,
    });
  });

  test('has no limits with fewer than three, and is nothing with none', () => {
    expect(agreementOf([pair(10, 12), pair(20, 21)])).toMatchObject({ count: 2, biasDeg: 1.5, spread: null });
    expect(agreementOf([])).toBeNull();
  });
});
