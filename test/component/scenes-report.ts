/** The page of a session to be printed, with sample data. */
import type { SavedRep, SessionRecord } from '../../src/core/records/record.ts';
import '../../src/ui/report/report-screen.ts';
import type { ScreenState } from '../../src/ui/screen-state.ts';
import { bridge, hinge, type Samples } from './samples.ts';
import { bothLegs, ownBent, planned, stiff } from './scenes-start.ts';

function report(session: SessionRecord): { readonly state: ScreenState } {
  return { state: { screen: 'report', session, trace: [], error: null } };
}

/** The person's own words. */
export const NOTE = 'Slept badly; the left knee felt stiff at first. Better in the second set.';

/** Full reps in two sets, one of them contested and one taken out. */
function manyReps({ savedRep }: Samples, count: number): readonly SavedRep[] {
  return Array.from({ length: count }, (_, i): SavedRep => {
    const { rep, ...saved } = savedRep(i % 3);
    return {
      ...saved,
      rep: { ...rep, index: i },
      set: i < count / 2 ? 1 : 2,
      ...(i === 2 && { opinion: 'fine' as const }),
      ...(i === 5 && { opinion: 'deleted' as const }),
    };
  });
}

/** As much as a page has to hold. */
function full(of: Samples, exerciseId: string, count: number): SessionRecord {
  const apart = of
    .session()
    .reps.slice(3)
    .map((saved) => ({ ...saved, set: 2 }));
  return of.session({
    reps: [...manyReps(of, count), ...apart],
    sets: [1, 2].map(() => ({ exerciseId, target: count / 2 })),
    standard: { loaded: true, limits: { kneeDeg: 40 }, ownBend: { deg: 52.3, sigmaDeg: 4.6, date: '2026-11-03' } },
    pain: { before: 2, after: 1 },
    note: NOTE,
    attempts: [
      { startMs: 14_600, endMs: 17_200, reason: 'squat' },
      { startMs: 41_000, endMs: 41_500, reason: 'too-quick' },
    ],
  });
}

const LEGS = ['single-leg-bridge-left', 'single-leg-bridge-right'] as const;
const fullLegs: SessionRecord = {
  ...full(bridge, LEGS[0], 20),
  exerciseId: LEGS[0],
  reps: manyReps(bridge, 20).map((saved, i) => ({ ...saved, set: 1 + Math.floor(i / 5) })),
  sets: [...LEGS, ...LEGS].map((exerciseId) => ({ exerciseId, target: 5 })),
};

export const reportScenes: Readonly<Record<string, { readonly state: ScreenState }>> = {
  report: report(hinge.session()),
  'report-16': report(full(hinge, 'hip-hinge', 16)),
  'report-20': report(full(hinge, 'hip-hinge', 20)),
  'report-60': report(full(hinge, 'hip-hinge', 60)),
  'report-bridge': report(full(bridge, 'glute-bridge', 16)),
  'report-sets': report(planned.session),
  'report-legs': report(bothLegs.session),
  'report-legs-20': report(fullLegs),
  'report-own-bend': report(ownBent.session),
  'report-stiff': report(stiff.session),
  'report-empty': report(hinge.session({ reps: [], attempts: [{ startMs: 0, endMs: 2000, reason: 'squat' }] })),
};
