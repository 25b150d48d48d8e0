/** Two reps side by side, and a rep of which a stretch was not seen. */
import '../../src/ui/compare/compare-screen.ts';
import type { AngleSeries, SavedRep } from '../../src/core/records/record.ts';
import type { CompareState, ReviewState } from '../../src/ui/review/review-state.ts';
import type { ScreenState } from '../../src/ui/screen-state.ts';
import { bridge, hinge, type Samples } from './samples.ts';

/** A rep of a first day beside one of today. */
function compareState(of: Samples, firstRep: number, secondRep: number): CompareState {
  const first = of.session({ id: 'first', startedAt: '2026-02-10T08:30:00.000Z' });
  const second = of.session({ id: 'today' });
  const trace = of.trace();
  return {
    screen: 'compare',
    first: { session: first, saved: first.reps[firstRep]!, trace },
    second: { session: second, saved: second.reps[secondRep]!, trace },
    choices: [second, first],
    keys: true,
    error: null,
  };
}

export const hinges = compareState(hinge, 2, 1);
export const bridges = compareState(bridge, 2, 0);
/** Nothing differs. */
const alike = compareState(hinge, 1, 1);

/** The rep without what was between two moments. */
function withoutStretch(saved: SavedRep, fromMs: number, toMs: number): SavedRep {
  const { series } = saved;
  const kept = series.timestampMs.flatMap((ms, i) => (ms < fromMs || ms > toMs ? i : []));
  const part = <Value>(values: readonly Value[]): Value[] => kept.map((i) => values[i]!);
  const rest: AngleSeries = {
    timestampMs: part(series.timestampMs),
    hipDeg: part(series.hipDeg),
    lumbarDeg: part(series.lumbarDeg),
    lumbarSigmaDeg: part(series.lumbarSigmaDeg),
  };
  return { ...saved, series: rest, worstFrame: null };
}

/** For more than a second nobody was seen. */
export const unseen: ReviewState = {
  screen: 'review',
  session: hinge.session({ reps: [withoutStretch(hinge.savedRep(2), 9400, 10_600), hinge.savedRep(0)] }),
  trace: hinge.trace().filter(({ timestampMs }) => timestampMs < 9400 || timestampMs > 10_600),
  keys: true,
  error: null,
};

export const compareScenes: Readonly<Record<string, { readonly state: ScreenState }>> = {
  compare: { state: hinges },
  'compare-bridge': { state: bridges },
  'compare-alike': { state: alike },
  'review-unseen': { state: unseen },
};
