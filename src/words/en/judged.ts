import type { JudgedWords, ReasonLines } from '../judged.ts';

const REASONS: ReasonLines = {
  standing: {
    'no-person': { short: 'Nobody in the picture', full: 'I cannot see anybody: come into the picture.' },
    'not-calibrated': { short: 'Stand tall first', full: 'I do not know your upright back yet: stand tall for a moment.' },
    'out-of-picture': { short: 'Outside the picture', full: 'Part of you is outside the picture: move away from the camera.' },
    'not-side-on': { short: 'Not side-on', full: 'I cannot see your lower back: turn your side to the camera.' },
    'back-hidden': { short: 'Back is hidden', full: 'I cannot see your lower back: keep your arms in front of you.' },
    'legs-hidden': { short: 'Legs are hidden', full: 'I cannot see your legs: nothing in front of them, please.' },
    'outline-unclear': { short: 'Back is not clear', full: 'I cannot follow your back: closer clothes, another colour or a plainer wall help.' },
  },
  lying: {
    'not-calibrated': { short: 'Lie still first', full: 'I do not know your resting back yet: lie still for a moment, knees bent.' },
    'out-of-picture': { short: 'Outside the picture', full: 'Part of you is outside the picture: move farther away.' },
    'not-side-on': { short: 'Not side-on', full: 'I cannot see your waist: lie with your side to the camera.' },
    'back-hidden': { short: 'Waist is hidden', full: 'I cannot see your waist: rest your arms on the floor.' },
    'outline-unclear': { short: 'Waist is not clear', full: 'I cannot follow your waist: closer clothes, another colour or a plainer wall help.' },
  },
}; // prettier-ignore

export const judged: JudgedWords = {
  hips: 'Hips',
  back: 'Back',
  hipsOpened: 'Hips opened',
  reasons: REASONS,
  spine: { long: 'long', rounding: 'rounding', arching: 'arching', unsure: 'unsure' },
  verdicts: { good: 'Mostly hips', moderate: 'Back shared', bad: 'Mostly back' },
  backNotMeasured: 'Back not measured',
  measuredNotJudged: 'Measured, not judged',
  partial: 'Partial',
  notJudged: 'Not judged',
  attempts: {
    squat: 'A squat: hips back, knees soft.',
    'both-legs': 'Both legs went up: raise one, leave the other down.',
    'too-short': 'Held for less than four seconds.',
    'too-quick': 'Too quick to measure.',
    'too-slow': 'Longer than twenty seconds: slow motion, or a long stay?',
    'cut-off': 'Cut off: the recording begins or ends in the middle of it.',
  },
  leg: { left: 'left leg', right: 'right leg' },
  rep: (number) => `Rep ${number}`,
  set: (number) => `Set ${number}`,
  setOf: (number, sets) => `Set ${number} of ${sets}`,
};
