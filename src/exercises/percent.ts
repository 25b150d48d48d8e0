/** "35": a share as whole percents. */
export function percent(ratio: number): string {
  return `${Math.round(100 * ratio)}`;
}
