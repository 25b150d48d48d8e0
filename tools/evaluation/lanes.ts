/**
 * Does one thing after the other in several lanes at once: whichever lane is free takes the next.
 *
 * @param work told the lane it runs in, from 0. What it rejects with rejects the whole, once every lane has stopped
 * @returns the results in the order of the items
 */
export async function inLanes<Item, Result>(
  items: readonly Item[],
  lanes: number,
  work: (item: Item, lane: number) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const queue = items.entries();
  const run = async (lane: number): Promise<void> => {
    for (const [i, item] of queue) results[i] = await work(item, lane);
  };
  const ends = await Promise.allSettled(Array.from({ length: Math.min(lanes, items.length) }, (_, lane) => run(lane)));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  return results;
}
