/** The quantities of a trend as they are written and drawn. */
import type { Exercise } from '../../core/exercise/exercise.ts';
import type { Estimate } from '../../core/history/estimate.ts';
import type { Quantity } from '../../core/history/trend.ts';
import type { Language } from '../../words/language.ts';
import { decimal, degrees, percent } from '../../words/numbers.ts';
import type { Colours } from '../shared/colours.ts';

export type Drawn = Quantity | 'pain';

/** In the order in which they are shown: first what nothing else measures. */
const QUANTITIES: readonly Quantity[] = [
  'neutral-range',
  'score',
  'hip-share',
  'lumbar-peak',
  'lumbar-share',
  'height',
];

/** Those that are told of an exercise; its height where it goes to straight hips. */
export function quantitiesOf(exercise: Exercise): readonly Quantity[] {
  return QUANTITIES.filter((quantity) => quantity !== 'height' || exercise.reach.from === 'straight');
}

/** "62°", "85", "78%" */
export function written(value: number, quantity: Drawn, language: Language): string {
  switch (quantity) {
    case 'neutral-range':
    case 'lumbar-peak':
    case 'height':
      return degrees(value, language);
    case 'hip-share':
    case 'lumbar-share':
      return percent(value, language);
    case 'score':
    case 'pain':
      return decimal(value, 0, language);
  }
}

/** "62° ± 4°", on one line; without the error where there is none. Less than the last digit would be a false promise. */
export function writtenWithError({ value, sigma }: Estimate, quantity: Drawn, language: Language): string {
  const number = written(value, quantity, language);
  if (sigma === null) return number;
  return `${number}\u00a0±\u00a0${written(Math.max(leastErrorOf(quantity), sigma), quantity, language)}`;
}

function leastErrorOf(quantity: Drawn): number {
  return quantity === 'hip-share' || quantity === 'lumbar-share' ? 0.01 : 1;
}

/** Hips and back own one colour each, everywhere. */
export function colourOf(quantity: Drawn, { hip, back, ink }: Pick<Colours, 'hip' | 'back' | 'ink'>): string {
  switch (quantity) {
    case 'neutral-range':
    case 'hip-share':
    case 'height':
      return hip;
    case 'lumbar-peak':
    case 'lumbar-share':
      return back;
    case 'score':
    case 'pain':
      return ink;
  }
}

/** From where to where is drawn, so that everything has room and little changes stay little. */
export function rangeOf(quantity: Drawn, low: number, high: number): [number, number] {
  switch (quantity) {
    case 'neutral-range':
    case 'lumbar-peak':
      return [0, Math.max(60, Math.ceil(high / 10) * 10)];
    case 'height':
      return [Math.min(-10, Math.floor(low / 10) * 10), Math.max(30, Math.ceil(high / 10) * 10)];
    case 'hip-share':
    case 'lumbar-share':
      return [0, Math.max(1, high)];
    case 'score':
      return [0, 100];
    case 'pain':
      return [0, 10];
  }
}
