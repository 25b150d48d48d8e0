/** All sessions by day and over weeks: none, one, many, a year; and sessions that an earlier version judged. */
import '../../src/ui/review/review-screen.ts';
import '../../src/ui/history/history-screen.ts';
import type { HistoryState, ReviewState } from '../../src/ui/review/review-state.ts';
import { sessionsOver } from './history-sessions.ts';
import { assessedBefore } from './programmes.ts';
import { hinge } from './samples.ts';

const TODAY = '2026-11-26';

export function historyState(changes: Partial<HistoryState> = {}): HistoryState {
  return {
    screen: 'history',
    sessions: sessionsOver(30, '2026-11-25'),
    assessments: [],
    today: TODAY,
    judging: null,
    error: null,
    ...changes,
  };
}

const old = sessionsOver(9, '2026-11-24', { analysis: undefined });

const session = hinge.session();
const found = {
  reps: session.reps.map((saved) => ({ ...saved, rep: { ...saved.rep, verdict: 'good' as const, score: 91 } })),
  attempts: [],
};
const whole = { ...session, later: [{ version: 2, madeAt: '2026-11-20T18:00:00.000Z', found }] };
const review = { screen: 'review', trace: hinge.trace(), keys: true, error: null } as const;

/** A session as it is judged now, and as it was then. */
export const judgedNow: ReviewState = {
  ...review,
  session: { ...whole, ...found, analysis: 2 },
  versions: { whole, shown: 'now' },
};
export const judgedThen: ReviewState = { ...review, session: whole, versions: { whole, shown: 'then' } };

/** One that an earlier version judged, and one of which too little was kept. */
export const judgedBefore: ReviewState = { ...review, session: { ...session, analysis: undefined } };
export const notJudgedAnew: ReviewState = {
  ...review,
  session: { ...session, later: [{ version: 9, madeAt: '2026-11-20T18:00:00.000Z', found: null }] },
};

export const historyScenes: Readonly<Record<string, { readonly state: HistoryState | ReviewState }>> = {
  'history-reading': { state: historyState({ sessions: null }) },
  'history-empty': { state: historyState({ sessions: [] }) },
  'history-one': { state: historyState({ sessions: sessionsOver(1, TODAY) }) },
  history: { state: historyState() },
  'history-year': { state: historyState({ sessions: sessionsOver(160, '2026-11-26') }) },
  'history-assessed': {
    state: historyState({
      assessments: [
        {
          ...assessedBefore,
          sessionIds: historyState()
            .sessions!.slice(0, 2)
            .map(({ id }) => id),
        },
      ],
    }),
  },
  'history-old': { state: historyState({ sessions: old }) },
  'history-judging': { state: historyState({ sessions: old, judging: { done: 3, of: 9 } }) },
  'review-judged-anew': { state: judgedNow },
  'review-judged-then': { state: judgedThen },
  'review-judged-before': { state: judgedBefore },
  'review-not-judged-anew': { state: notJudgedAnew },
};
