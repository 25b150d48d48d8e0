/** The middle one of three numbers: takes single-frame outliers out at the cost of one frame of delay. */
export function median3(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
