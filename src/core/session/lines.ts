/** What the session says, and how weighty each kind of line is. */
import type { Cue, GuidanceCode, Reading, UnavailableReason } from '../reading.ts';
import { stanceOf } from '../neutral/stance.ts';
import { sideToGoBy } from '../placement/side-to-go-by.ts';
import { isProblem } from './guidance-codes.ts';
import type { SessionLine } from './session-line.ts';
import { exerciseOf, type SessionState, type Turn } from './state.ts';
import type { LineCandidate } from './voice.ts';

/** The higher cuts off the lower. The back goes before the count, the count before remarks, and where to be comes last. */
export const PRIORITY = {
  pause: 95,
  stage: 90,
  count: 40,
  remark: 30,
  prompt: 20,
  guidance: 10,
} as const;

/** Of cues: those on the back may cut off a count. */
const CUE_PRIORITY = { alert: 60, warning: 50, info: PRIORITY.remark } as const;

/** Lines of this moment, in one breath. */
export function linesNow(
  { now }: Turn,
  lines: readonly SessionLine[],
  priority: number,
  earcon: LineCandidate['earcon'],
): LineCandidate {
  return { lines, priority, earcon, severity: 'info', causeMs: now, guidance: null };
}

/** A line of this moment. */
export function lineNow(
  turn: Turn,
  line: SessionLine,
  priority: number,
  earcon: LineCandidate['earcon'],
): LineCandidate {
  return linesNow(turn, [line], priority, earcon);
}

/** What helps where the back could not be seen. */
const HELP: Partial<Record<UnavailableReason, GuidanceCode>> = {
  'out-of-picture': 'step-back',
  'not-side-on': 'turn-side-on',
  'back-hidden': 'back-hidden',
  'legs-hidden': 'legs-hidden',
  'outline-unclear': 'outline-unclear',
};

/** A cue, and what helps where it says that something was not seen. */
export function cueLine(state: SessionState, { code, severity, causeMs, timestampMs, reason }: Cue): LineCandidate {
  const exercise = exerciseOf(state);
  const help = reason && HELP[reason];
  return {
    lines: [
      { kind: 'cue', exerciseId: exercise.id, code },
      ...(help ? [{ kind: 'guidance', code: help, posture: stanceOf(exercise), nearSide: null } as const] : []),
    ],
    severity,
    priority: CUE_PRIORITY[severity],
    earcon: severity === 'alert' ? 'alert' : 'prompt',
    causeMs: causeMs ?? timestampMs,
    guidance: null,
  };
}

/** Says what is due of where to be, and sounds when somebody is lost and seen again. */
export function speakGuidance(
  state: SessionState,
  due: GuidanceCode | null,
  { guidance: asked, view }: Pick<Reading, 'guidance' | 'view'>,
  turn: Turn,
): SessionState {
  const { lines, tones } = turn;
  const exercising = state.stage.name === 'exercising' || state.stage.name === 'self-test';
  const badlySeen = isProblem(asked);
  const lostNow = due !== null && badlySeen && exercising;
  if (lostNow && !state.lost) tones.push('lost');
  const seenAgain = state.lost && !badlySeen && exercising && state.guidance.code === null;
  if (seenAgain) tones.push('seen');
  if (due) {
    const exercise = exerciseOf(state);
    const { posture } = exercise;
    const words: SessionLine = { kind: 'guidance', code: due, posture: stanceOf(exercise), nearSide: sideToGoBy(view) };
    const first = state.guidance.lastSaid !== due;
    const said: readonly SessionLine[] =
      asked === null // nothing is amiss: what is due is stillness
        ? [{ kind: 'placed', posture }]
        : due === 'press-back' && first
          ? [{ kind: 'calibrated' }, words]
          : [words];
    const priority = badlySeen ? PRIORITY.guidance : PRIORITY.prompt;
    lines.push({ ...linesNow(turn, said, priority, 'prompt'), guidance: due });
  }
  return { ...state, lost: lostNow || (state.lost && !seenAgain) };
}
