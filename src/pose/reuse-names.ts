/**
 * The runtime names every texture and fence by counting on, and its tables keep a place for each name ever given: a megabyte
 * for every 1200 pictures, as long as it runs. Here a name that is free again is given again, as graphics drivers do.
 */

/** Of the runtime's tables by kind: what has a name, null where it is free. */
type Table = (object | null)[];

/** What the runtime's script leaves as a global: makes its WebAssembly module. */
type MakeModule = (...args: unknown[]) => Promise<{ readonly GL: { getNewId(table: Table): number } }>;

/** Call after each of the runtime's scripts has run. */
export function reuseNames(): void {
  const runtime = self as unknown as { createMediapipeSolutionsWasm?: MakeModule | object };
  const make = runtime.createMediapipeSolutionsWasm;
  // Before that script runs, options for it lie there.
  if (typeof make !== 'function' || make.name === 'withShortTables') return;
  runtime.createMediapipeSolutionsWasm = async function withShortTables(...args: unknown[]) {
    const module = await (make as MakeModule)(...args);
    module.GL.getNewId = freeName;
    return module;
  };
}

/** The first free place of a table; 0 is no name. */
export function freeName(table: Table): number {
  table[0] ??= null;
  const free = table.findIndex((held, name) => name > 0 && !held);
  return free < 0 ? table.length : free;
}
