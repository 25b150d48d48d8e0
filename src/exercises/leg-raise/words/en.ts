import { UNSEEN_WORDS } from '../../unseen-words.ts';
import { percent } from '../../percent.ts';
import type { LegRaiseWords } from './leg-raise-words.ts';

export const words: LegRaiseWords = {
  own: {
    heading: 'Leg raise, lying',
    both: 'Leg raise',
    within: 'leg raise',
    leg: { left: 'left', right: 'right' },
    lead: 'Raise one leg straight and leave your back as it lies.',
    summary: (leg) => `Raise your ${leg} leg straight and leave your back as it lies.`,
    note: null,
    card: {
      placing: 'Laptop on the floor or a low chair (30–80 cm), your side to it, two to three metres away.',
      drawing:
        'A person lying on the back, seen from the side, raises one straight leg; the other knee is bent. The hip folds, the back stays as it lay at rest.',
      back: 'back still',
      hips: 'hip folds',
    },
    demo: {
      zero: 'Lie flat, the leg long. This is your zero.',
      goodWay: 'Raise the leg straight. The back stays as it lies.',
      goodEnd: ({ hips, back }) => `The hip folded by ${hips}. The back moved only ${back}.`,
      goodReturn: 'Slowly down again.',
      poorWay: 'Here the leg goes higher, and the back arches.',
      poorEnd: ({ hips, back }) => `The hip folded by ${hips}. The back arched by ${back}.`,
      both: 'Once with a back that lies still, once with one that arches.',
      again: 'Only as high as the back lies still. Then slowly down.',
      goodDrawing: 'Leg raised, the back lying still.',
      poorDrawing: 'Leg raised, the back arched.',
    },
  },
  usual: 'a pull behind the raised thigh in the leg raise',
  help: 'Your back does not want to lie still? Bend the other knee, foot on the floor, and raise the leg only half as high.',
  angles: {
    hip: 'Hips: how far the raised leg has folded over the pelvis since you lay at rest.',
    lumbar: 'Back: how much the lower back has bent since you lay at rest, read from the outline of your front.',
  },
  limits: {
    roundingDeg: {
      title: 'Back flattens by more than',
      reason: ({ greenBeforeDeg, ratio }) =>
        `A coaching target. Beyond it you hear a cue where your back also has more than ${percent(ratio)} % of the angle of your hip; green ends ${greenBeforeDeg}° before it. In healthy people the pelvis gives a quarter to a third of the leg’s angle, late (Bohannon 1985), which is up to half of the hip’s.`,
    },
    archingDeg: {
      title: 'Back arches by more than',
      reason: ({ greenBeforeDeg }) =>
        `A coaching target. Beyond it you hear a cue; green ends ${greenBeforeDeg}° before it. Judgement, no published norm.`,
    },
    reachDeg: {
      title: 'A rep counts from a hip folded by',
      reason: () =>
        'Less is shown as partial. How high the leg goes matters less than a back that lies still. Judgement, no published norm.',
    },
    kneeDeg: {
      title: 'The raised knee bends by at most',
      reason: () =>
        'Beyond it you hear “knee straighter”. A soft knee is fine, so this only reminds. Judgement, no published norm.',
    },
  },
  cues: {
    'spine-arching': 'Ribs down, back as it lies.',
    'spine-rounding': 'Leg a little lower, back still.',
    'spine-early': 'Leg first, back still.',
    'knee-bent': 'Knee straighter.',
    'depth-shallow': 'A little higher, if your back lies still.',
    ...UNSEEN_WORDS.en,
  },
  partial: (hips) => `Hip folded ${hips}: not high enough for a rep.`,
};
