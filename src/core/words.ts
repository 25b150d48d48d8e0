/** What the user reads and hears: calm, short, in the imperative where there is something to do. Technique, never danger. */
import type { Posture } from './exercise.ts';
import type { GuidanceCode, Rep, RepKind, SpineState, UnavailableReason, Verdict } from './reading.ts';

export interface ReasonWords {
  /** A few words in the place of the number. */
  readonly short: string;
  /** What is the matter, and what helps. */
  readonly full: string;
}

const REASONS: Record<UnavailableReason, ReasonWords> = {
  'no-person': { short: 'Nobody in the picture', full: 'I cannot see anybody: come into the picture.' },
  'not-calibrated': { short: 'Stand tall first', full: 'I do not know your upright back yet: stand tall for a moment.' },
  'out-of-picture': { short: 'Outside the picture', full: 'Part of you is outside the picture: step back.' },
  'not-side-on': { short: 'Not side-on', full: 'I cannot see your lower back: turn your side to the camera.' },
  'back-hidden': { short: 'Back is hidden', full: 'I cannot see your lower back: keep your arms in front of you.' },
  'outline-unclear': { short: 'Back is not clear', full: 'I cannot follow your back: closer clothes, another colour or a plainer wall help.' },
}; // prettier-ignore

/** What is different on the floor. */
const REASONS_LYING: Partial<typeof REASONS> = {
  'not-calibrated': { short: 'Lie still first', full: 'I do not know your resting back yet: lie still for a moment, knees bent.' },
  'out-of-picture': { short: 'Outside the picture', full: 'Part of you is outside the picture: move farther away.' },
  'not-side-on': { short: 'Not side-on', full: 'I cannot see your waist: lie with your side to the camera.' },
  'back-hidden': { short: 'Waist is hidden', full: 'I cannot see your waist: rest your arms on the floor.' },
  'outline-unclear': { short: 'Waist is not clear', full: 'I cannot follow your waist: closer clothes, another colour or a plainer wall help.' },
}; // prettier-ignore

/** The words for a number that is not there. */
export function reasonWords(reason: UnavailableReason, posture: Posture): ReasonWords {
  return (posture === 'lying' && REASONS_LYING[reason]) || REASONS[reason];
}

const GUIDANCE: Record<GuidanceCode, string> = {
  nobody: 'Come into the picture.',
  'too-dark': 'It is too dark. Turn on a light.',
  'two-people': 'I see two people. Only one in the picture, please.',
  'step-back': 'Step back.',
  'come-closer': 'Come a little closer.',
  'feet-cut-off': 'Step back until I see your feet.',
  'head-cut-off': 'Step back until I see your head.',
  'cut-off-left': 'Move to the right of the picture.',
  'cut-off-right': 'Move to the left of the picture.',
  'camera-tilted': 'Set the camera level.',
  'camera-high': 'Set the camera lower.',
  'camera-low': 'Set the camera higher.',
  'move-left': 'Move to the left of the picture.',
  'move-right': 'Move to the right of the picture.',
  'turn-side-on': 'Turn your side to the camera.',
  'turn-away': 'Turn a little away from the camera.',
  'turn-towards': 'Turn a little towards the camera.',
  'back-hidden': 'Arms in front of you, back free.',
  'outline-unclear': 'Your outline is unclear. Move a little.',
  'loose-shirt': 'A closer shirt shows your lower back better. Tuck it in.',
  'stand-tall': 'Stand tall.',
  'lie-down': 'Lie on your back, knees bent, your side to the camera.',
  'bend-knees': 'Bend your knees, feet flat on the floor.',
  'no-bench': 'Hip thrusts on a bench are not measured. Lie flat on the floor.',
  'hold-still': 'Stand tall and still.',
  'press-back': 'Press your lower back into the floor.',
  'arch-back': 'Now arch your lower back a little.',
};

/** Lying, nobody steps or turns, and left and right of a picture mean nothing: head and feet do. */
const GUIDANCE_LYING: Partial<typeof GUIDANCE> = {
  'step-back': 'Lie farther away from the camera.',
  'come-closer': 'Lie a little closer to the camera.',
  'feet-cut-off': 'Slide towards your head, until I see your feet.',
  'head-cut-off': 'Slide towards your feet, until I see your head.',
  'turn-side-on': 'Lie with your side to the camera.',
  'turn-away': 'Move your feet a little away from the camera.',
  'turn-towards': 'Move your feet a little towards the camera.',
  'back-hidden': 'Rest your arms on the floor.',
  'hold-still': 'Lie still, knees bent: this is your zero.',
};

/** One instruction, as shown and spoken. */
export function guidanceWords(code: GuidanceCode, posture: Posture): string {
  return (posture === 'lying' && GUIDANCE_LYING[code]) || GUIDANCE[code];
}

const SPINE: Record<SpineState, string> = { long: 'long', rounding: 'rounding', arching: 'arching', unsure: 'unsure' };

/** The word beside the shape ● ▲ ▼ ?. */
export function spineWord(state: SpineState): string {
  return SPINE[state];
}

const KINDS: Record<RepKind, string> = { rep: 'Rep', partial: 'Partial', 'not-judged': 'Not judged' };

/** What sort of attempt it was. */
export function kindWord(kind: RepKind): string {
  return KINDS[kind];
}

const VERDICTS: Record<Verdict, Record<'rounding' | 'arching', string>> = {
  good: { rounding: 'Back stayed long', arching: 'Back stayed long' },
  moderate: { rounding: 'Back rounded a little', arching: 'Back arched a little' },
  bad: { rounding: 'Back rounded', arching: 'Back arched' },
};

/** The verdict on the spine as a shape and a sentence; unsure when there is none. */
export function verdictWords({ verdict, lumbarPeakDeg }: Rep): { readonly shape: SpineState; readonly text: string } {
  if (verdict === null) return { shape: 'unsure', text: 'Back not measured' };
  const direction = (lumbarPeakDeg ?? 0) < 0 ? 'arching' : 'rounding';
  return { shape: verdict === 'good' ? 'long' : direction, text: VERDICTS[verdict][direction] };
}

/** One sentence on what each of the two numbers is. */
export const ANGLE_MEANING: Record<Posture, { readonly hip: string; readonly lumbar: string }> = {
  standing: {
    hip: 'Hips: how far the pelvis has folded over the thighs since you stood upright.',
    lumbar: 'Back: how much the lower back has bent since you stood upright, read from the outline of your back.',
  },
  lying: {
    hip: 'Hips: how far they have opened since you lay at rest.',
    lumbar: 'Back: how much the lower back has bent since you lay at rest, read from the outline of your front.',
  },
};

/** "8 reps, 6 clean. Your hips went 62 degrees before your back joined in." */
export function sessionSummary(reps: readonly Rep[]): string {
  const full = reps.filter(({ kind }) => kind === 'rep');
  if (full.length === 0) {
    const unseen = reps.filter(({ kind }) => kind === 'not-judged').length;
    if (unseen > 0) return `${unseen} ${unseen === 1 ? 'rep' : 'reps'} that could not be judged.`;
    return reps.length === 0 ? 'No reps yet.' : 'No full reps this time.';
  }
  const judged = full.filter(({ verdict }) => verdict !== null);
  const clean = judged.filter(({ verdict }) => verdict === 'good').length;
  const counts = `${full.length} ${full.length === 1 ? 'rep' : 'reps'}, ${judged.length === 0 ? 'none judged' : `${clean} clean`}.`;
  const range = hipSentence(judged);
  return range ? `${counts} ${range}` : counts;
}

function hipSentence(judged: readonly Rep[]): string | null {
  const known = judged.flatMap(({ neutralHipRangeDeg: range, hipFlexionPeakDeg: peak }) =>
    range === null || peak === null ? [] : [{ range, peak: Math.abs(peak) }],
  );
  if (known.length === 0) return null;
  // The range equals the peak where the back never joined in; one degree is far inside the error of either.
  const joined = known.filter(({ range, peak }) => peak - range > 1);
  if (joined.length === 0) {
    return `Your hips went ${degrees(known.map(({ peak }) => peak))} degrees and your back stayed long.`;
  }
  return `Your hips went ${degrees(joined.map(({ range }) => range))} degrees before your back joined in.`;
}

/** Median, in whole degrees. */
function degrees(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return Math.round(sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2);
}
