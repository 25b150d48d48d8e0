/** Single moments of a session, made by hand: no pictures, one stage at a time. */
import { type AnalysisState, LIVE } from '../../../../src/core/analysis-state.ts';
import { unmeasured, type Reading, type Rep } from '../../../../src/core/reading.ts';
import type { SessionLine } from '../../../../src/core/session/session-line.ts';
import { beginSession, type SessionSetup, type SessionState, type Turn } from '../../../../src/core/session/state.ts';
import type { View } from '../../../../src/core/pose/view.ts';
import { hipHinge } from '../../../../src/exercises/hip-hinge/exercise.ts';
import { fold, hingeFrames } from '../fixture.ts';

const VIEW: View = { facing: 'right', nearSide: 'right', yawDeg: 0 };

/** Two sets of three with half a minute between them; every line takes a second. */
const SETUP: SessionSetup = {
  exercises: [hipHinge],
  plan: { sets: 2, reps: 3, restSeconds: 30 },
  analysis: LIVE,
  spokenMs: (lines) => 1000 * lines.length,
};

export const HERE = { here: true, sinceMs: 0 };
export const gone = (sinceMs: number) => ({ here: false, sinceMs });

export function stateOf(change: Partial<SessionState> = {}, setup: Partial<SessionSetup> = {}): SessionState {
  return { ...beginSession({ ...SETUP, ...setup }), presence: HERE, cameraTold: true, ...change };
}

/** Somebody in place and measured, at rest, unless told otherwise. */
export const readingOf = (change: Partial<Reading> = {}): Reading => ({
  ...unmeasured(0),
  stage: 'exercising',
  view: VIEW,
  ...change,
});

export function turnAt(now: number, change: Partial<Turn> = {}): Turn {
  return { now, reading: readingOf({ timestampMs: now }), events: [], kept: [], lines: [], tones: [], ...change };
}

export const repOf = (change: Partial<Rep> = {}): Rep => ({
  index: 0,
  kind: 'rep',
  startMs: 0,
  peakMs: 1000,
  endMs: 2000,
  hipFlexionPeakDeg: 80,
  hipToStraightDeg: null,
  holdMs: 0,
  lumbarPeakDeg: 5,
  lumbarPeakMs: 1000,
  lumbarSigmaDeg: 3,
  hipShare: 0.9,
  neutralHipRangeDeg: 80,
  kneeFlexionPeakDeg: 15,
  score: 100,
  scoreSigma: 0,
  verdict: 'good',
  deductions: [],
  reason: null,
  ...change,
});

/** Somebody whose zero is known, standing. */
export const measured = (): AnalysisState => ({ ...fold(hingeFrames.slice(0, 20)).state, options: LIVE });

/** With so many full reps in the first set. */
export function done(reps: number, state: SessionState = stateOf()): SessionState {
  const all = Array.from({ length: reps }, (_, index) => ({ rep: repOf({ index }), set: 1, cues: [] }));
  return { ...state, ledger: { ...state.ledger, reps: all } };
}

/** The kinds of the lines of a moment, one breath in one list. */
export const kindsOf = ({ lines }: Turn): readonly (readonly SessionLine['kind'][])[] =>
  lines.map((line) => line.lines.map(({ kind }) => kind));
