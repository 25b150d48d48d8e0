/** Pain while a day goes on. */

/** Two of eleven steps are the least change that people with back pain feel as one (Childs 2005). */
const GREW_BY = 2;

/** Whether the pain has grown so much that it is better to stop. @param before, now 0…10 where it was given */
export function painGrew(before: number | null, now: number | null): boolean {
  return before !== null && now !== null && now - before >= GREW_BY;
}
