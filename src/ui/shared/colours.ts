/** The theme's colours for what is drawn on a canvas, which CSS variables do not reach by themselves. */
export interface Colours {
  readonly ink: string;
  readonly inkSoft: string;
  readonly line: string;
  readonly paper: string;
  readonly hip: string;
  readonly back: string;
  readonly green: string;
  readonly amber: string;
  readonly red: string;
  readonly unsure: string;
}

/** Reads them where the element stands. */
export function coloursOf(element: Element): Colours {
  const style = getComputedStyle(element);
  const read = (name: string): string => style.getPropertyValue(name).trim() || 'gray';
  return {
    ink: read('--ink'),
    inkSoft: read('--ink-soft'),
    line: read('--line'),
    paper: read('--paper'),
    hip: read('--hip'),
    back: read('--back'),
    green: read('--green'),
    amber: read('--amber'),
    red: read('--red'),
    unsure: read('--unsure'),
  };
}
