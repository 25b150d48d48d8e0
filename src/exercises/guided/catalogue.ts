import { breathing9090Entry } from './breathing-90-90/entry.ts';
import type { GuidedEntry } from './entry.ts';

/** Every guided exercise, in the order in which they are offered; a new one is added here and nowhere else outside its folder. */
export const GUIDED: readonly GuidedEntry[] = [breathing9090Entry];

/** The entry of the guided exercise of that id, or undefined. */
export function guidedById(id: string): GuidedEntry | undefined {
  return GUIDED.find(({ exercise }) => exercise.id === id);
}
