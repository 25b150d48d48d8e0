/** What the trends of one exercise, or of one for each leg, are drawn and told from. */
import { compare, type Compared } from '../../core/history/compare.ts';
import { exercisesOf, overWeeks, painOf, trendOf, type Quantity, type TrendPoint } from '../../core/history/trend.ts';
import type { SessionEntry } from '../../core/records/record.ts';
import type { Side } from '../../core/pose/frame.ts';
import { sideOf } from '../../core/pose/measured-leg.ts';
import { CATALOGUE } from '../../exercises/catalogue.ts';
import type { Catalogue, CatalogueEntry } from '../../exercises/entry.ts';
import { exerciseWords } from '../shared/exercise-words.ts';
import { localDay } from '../shared/local-day.ts';
import type { ChartLine } from './trend-chart.ts';
import { quantitiesOf, type Drawn } from './quantities.ts';

/** One exercise, or those of the two legs that take turns. */
export type Choice = readonly [CatalogueEntry, ...CatalogueEntry[]];

/** The exercises that were done, in the catalogue's order, those of one leg together. */
export function choicesOf(sessions: readonly SessionEntry[], catalogue: Catalogue = CATALOGUE): readonly Choice[] {
  const done = new Set(sessions.flatMap(exercisesOf));
  const groups = new Map<string, [CatalogueEntry, ...CatalogueEntry[]]>();
  for (const entry of catalogue) {
    if (!done.has(entry.exercise.id)) continue;
    const name = entry.takesTurns ?? entry.exercise.id;
    const others = groups.get(name);
    if (others) others.push(entry);
    else groups.set(name, [entry]);
  }
  return [...groups.values()];
}

/** "Hip hinge"; "Single-leg bridge". */
export function choiceName([first]: Choice): string {
  const { id } = first.exercise;
  const words = exerciseWords(id);
  return words?.oneLeg?.both ?? words?.name ?? id;
}

/** A quantity over time. */
export interface Trend {
  readonly quantity: Drawn;
  readonly lines: readonly TrendLine[];
  /** More than half a year: one point a week. */
  readonly weekly: boolean;
}

export interface TrendLine extends ChartLine {
  /** Null where there is one line only. */
  readonly leg: Side | null;
  /** Null for pain, which nothing measures. */
  readonly compared: Compared | null;
}

/** All that there is to draw of an exercise; empty where nothing was measured. */
export function trendsOf(sessions: readonly SessionEntry[], choice: Choice): readonly Trend[] {
  const [{ exercise }] = choice;
  const measured = quantitiesOf(exercise).map((quantity) => measuredTrend(sessions, choice, quantity));
  return [...measured, painTrend(sessions, choice)].filter(({ lines }) =>
    lines.some(({ points }) => points.length > 0),
  );
}

function measuredTrend(sessions: readonly SessionEntry[], choice: Choice, quantity: Quantity): Trend {
  let weekly = false;
  const lines = choice.map(({ exercise: { id, leg } }, i): TrendLine => {
    const all = trendOf(sessions, id, quantity);
    const points = overWeeks(all, localDay);
    if (points !== all) weekly = true;
    return {
      leg: sideOf(leg),
      shape: i === 0 ? 'dot' : 'square',
      points,
      compared: compare(all, quantity),
    };
  });
  return { quantity, lines, weekly };
}

/** Before as dots, after as squares. */
function painTrend(sessions: readonly SessionEntry[], choice: Choice): Trend {
  const given = painOf(sessions, choice.map(({ exercise }) => exercise.id)); // prettier-ignore
  const lines = (['before', 'after'] as const).map((when): TrendLine => {
    const all: readonly TrendPoint[] = given.flatMap(({ startedAt, [when]: value }) =>
      value === null ? [] : [{ startedAt, value, sigma: null, atLeast: false }],
    );
    return { leg: null, shape: when === 'before' ? 'dot' : 'square', points: all, compared: null };
  });
  return { quantity: 'pain', lines, weekly: false };
}
