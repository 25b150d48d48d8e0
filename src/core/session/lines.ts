/** What the session says, and how weighty each kind of line is. */
import type { Cue, GuidanceCode, UnavailableReason } from '../reading.ts';
import { sideToGoBy } from '../../words/guidance-lines.ts';
import { exerciseOf, phrasesFor, type SessionState, type Turn } from './state.ts';
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

/** What is asked for while nothing keeps the tool from seeing. */
const PROMPTS: ReadonlySet<GuidanceCode> = new Set(['hold-still', 'press-back', 'arch-back', 'loose-shirt']);

/** A line of this moment. */
export function lineNow({ now }: Turn, text: string, priority: number, earcon: LineCandidate['earcon']): LineCandidate {
  return { text, priority, earcon, severity: 'info', causeMs: now, guidance: null };
}

/** What helps where the back could not be seen. */
const HELP: Partial<Record<UnavailableReason, GuidanceCode>> = {
  'out-of-picture': 'step-back',
  'not-side-on': 'turn-side-on',
  'back-hidden': 'back-hidden',
  'legs-hidden': 'legs-hidden',
  'outline-unclear': 'outline-unclear',
};

/** A cue in the session's language. */
export function cueLine(
  state: SessionState,
  { code, severity, text, causeMs, timestampMs, reason }: Cue,
): LineCandidate {
  const { cues, posture } = exerciseOf(state);
  const own = cues.find((each) => each.code === code)?.text[state.setup.language] ?? text;
  const help = reason && HELP[reason];
  return {
    text: help ? `${own} ${phrasesFor(state).guidance(help, posture, null)}` : own,
    severity,
    priority: CUE_PRIORITY[severity],
    earcon: severity === 'alert' ? 'alert' : 'prompt',
    causeMs: causeMs ?? timestampMs,
    guidance: null,
  };
}

/** Says what is due of where to be, and sounds when somebody is lost and seen again. */
export function speakGuidance(state: SessionState, due: GuidanceCode | null, turn: Turn): SessionState {
  const { reading, lines, tones } = turn;
  const exercising = state.stage === 'exercising' || state.stage === 'self-test';
  const asked = reading?.guidance ?? null;
  const badlySeen = asked !== null && !PROMPTS.has(asked);
  const lostNow = due !== null && badlySeen && exercising;
  if (lostNow && !state.lost) tones.push('lost');
  const seenAgain = state.lost && !badlySeen && exercising && state.guidance.code === null;
  if (seenAgain) tones.push('seen');
  if (due) {
    const exercise = exerciseOf(state);
    const phrases = phrasesFor(state);
    const words = phrases.guidance(due, exercise.posture, sideToGoBy(reading?.view));
    const first = state.guidance.lastSaid !== due;
    const text =
      due === 'hold-still' && asked === null
        ? phrases.placed(exercise.posture)
        : due === 'press-back' && first
          ? `${phrases.calibrated} ${words}`
          : words;
    lines.push({ ...lineNow(turn, text, badlySeen ? PRIORITY.guidance : PRIORITY.prompt, 'prompt'), guidance: due });
  }
  return { ...state, lost: lostNow || (state.lost && !seenAgain) };
}
