/** Reader of the English sentences that deductions were in the first records. Nothing writes them any more. */
import type { Loss } from '../core/reading.ts';
import type { KeptDeduction, SizeCap } from '../core/records/record.ts';

type Read = (...numbers: number[]) => OldLoss;

type OldLoss = Loss | Omit<SizeCap, 'points'>;

/** Every sentence ever written, # for a number. */
const SENTENCES: readonly (readonly [sentence: string, read: Read])[] = [
  ['Your back bent #° ± #° (up to #° is green).', rounding],
  ['Your back rounded #° ± #° (up to #° is green).', rounding],
  [
    'Your back arched #° ± #° (up to #° is green).',
    (deg, sigmaDeg, greenDeg) => ({ code: 'spine-arching', by: 'size', deg, sigmaDeg, greenDeg }),
  ],
  [
    'Your back bent #° ± #° for #° of your hips (up to half as much is green).',
    (deg, sigmaDeg, hipDeg) => ({ code: 'spine-rounding', by: 'share', deg, sigmaDeg, hipDeg }),
  ],
  [
    'Your back arched #° ± #° for #° of your hips (up to half as much is green).',
    (deg, sigmaDeg, hipDeg) => ({ code: 'spine-arching', by: 'share', deg, sigmaDeg, hipDeg }),
  ],
  [
    'Your hips did # % of the movement (# % or more is green).',
    (percent, greenPercent) => ({ code: 'hip-share', share: percent / 100, greenShare: greenPercent / 100 }),
  ],
  [
    'Chest and pelvis turned #° away from moving as one (up to #° is green).',
    (deg, greenDeg) => ({ code: 'coordination', deg, greenDeg }),
  ],
  [
    'Your hips stopped #° short of straight (within #° is high enough).',
    (missingDeg, mayMissDeg) => ({ code: 'hips-low', missingDeg, mayMissDeg }),
  ],
  ['Your hips folded #° (#° or more is deep enough).', (deg, enoughDeg) => ({ code: 'depth-shallow', deg, enoughDeg })],
  [
    'You held the top for # s (# s or more is steady).',
    (held, least) => ({ code: 'hold-short', heldMs: ms(held), leastMs: ms(least) }),
  ],
  [
    'You went up in # s (take # s or more).',
    (going, least) => ({ code: 'tempo-fast', way: 'up', goingMs: ms(going), leastMs: ms(least) }),
  ],
  [
    'You went down in # s (take # s or more).',
    (going, least) => ({ code: 'tempo-fast', way: 'down', goingMs: ms(going), leastMs: ms(least) }),
  ],
  ['The rep took # s (up to # s).', (rep, most) => ({ code: 'tempo-slow', repMs: ms(rep), mostMs: ms(most) })],
  ['Your knees bent #° (up to #° is enough).', (deg, limitDeg) => ({ code: 'knee-bent', deg, limitDeg })],
  [
    'Your knees bent only #° at the top (#° or more: feet closer).',
    (deg, limitDeg) => ({ code: 'knee-straight', deg, limitDeg }),
  ],
  [
    'Where most of the bend comes from the back, a rep scores # at most.',
    (mostPoints) => ({ code: 'spine-cap', mostPoints }),
  ],
  [
    'With the back beyond #°, a rep scores # at most.',
    (beyondDeg, mostPoints) => ({ code: 'spine-cap', beyondDeg, mostPoints }),
  ],
];

const READERS: readonly { readonly pattern: RegExp; readonly read: Read }[] = SENTENCES.map(([sentence, read]) => ({
  pattern: patternOf(sentence),
  read,
}));

/** A deduction with its numbers, where its sentence is one that was ever written; any other as it is. */
export function readDeduction(kept: KeptDeduction): KeptDeduction {
  if (!('text' in kept)) return kept;
  for (const { pattern, read } of READERS) {
    const numbers: readonly number[] | undefined = pattern.exec(kept.text)?.slice(1).map(Number);
    const loss: OldLoss | null = numbers ? read(...numbers) : null;
    if (loss?.code === kept.code) return { ...loss, points: kept.points };
  }
  return kept;
}

function rounding(deg: number, sigmaDeg: number, greenDeg: number): Loss {
  return { code: 'spine-rounding', by: 'size', deg, sigmaDeg, greenDeg };
}

function ms(seconds: number): number {
  return Math.round(1000 * seconds);
}

function patternOf(sentence: string): RegExp {
  const literal = sentence.replace(/[.()]/g, String.raw`\$&`);
  return new RegExp(`^${literal.replaceAll('#', String.raw`(-?\d+(?:\.\d+)?)`)}$`);
}
