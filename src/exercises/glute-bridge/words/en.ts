import { UNSEEN_WORDS } from '../../unseen-words.ts';
import type { BridgeWords } from './bridge-words.ts';

export const words: BridgeWords = {
  name: 'Glute bridge',
  nameWithin: 'glute bridge',
  summary: 'Lift with your hips and leave your back as it lies.',
  oneLeg: null,
  card: {
    placing: 'Laptop on the floor or a low chair (30–80 cm), your side to it, two to three metres away.',
    drawing:
      'A person lying on the back, knees bent, seen from the side, lifts the hips until shoulder, hip and knee are in line. The hip opens, the back stays as it lay at rest.',
    back: 'long back',
    hips: 'hips open',
  },
  demo: {
    zero: 'Lie still, knees bent. This is your zero.',
    goodWay: 'Squeeze, then lift. The ribs stay down.',
    goodEnd: ({ hips, back }) => `The hips opened by ${hips}. The back moved only ${back}.`,
    goodReturn: 'Slowly down again.',
    poorWay: 'Here the back arches to get the belly up.',
    poorEnd: ({ hips, back }) => `The hips opened by only ${hips}. The back arched by ${back}.`,
    both: 'Once lifted mostly by the hips, once mostly by the back.',
    again: 'Squeeze and lift until the hips stop. Then lower.',
    goodDrawing: 'Lifted by the hips.',
    poorDrawing: 'Lifted by the back.',
  },
  usual: 'warm, tired buttocks in the bridge',
  help: 'Getting down to the floor is hard? Hold on to a chair, kneel first, and have your telephone within reach. If you cannot get up again without help, leave the bridge for when somebody is there.',
  angles: {
    hip: 'Hips: how far they have opened since you lay at rest.',
    lumbar: 'Back: how much the lower back has bent since you lay at rest, read from the outline of your front.',
  },
  limits: {
    roundingDeg: {
      title: 'Back presses flat by more than',
      reason: ({ greenBeforeDeg }) =>
        `Nothing is said of it; beyond it a rep is red, and green ends ${greenBeforeDeg}° before it. Judgement, no published norm.`,
    },
    archingDeg: {
      title: 'Back arches by more than',
      reason: ({ greenBeforeDeg }) =>
        `A coaching target. Beyond it you hear a cue; green ends ${greenBeforeDeg}° before it. Good bridges of eight real people measure −13° to 7°; no norm is published.`,
    },
    reachDeg: {
      title: 'Hips may stop short of straight by',
      reason: () =>
        'Leaflets ask for shoulder, hip and knee in line; a little less counts. Allow more while lifting high is new. The number is judgement.',
    },
    kneeDeg: {
      title: 'Knees stay bent by at least',
      reason: () =>
        'With the feet far away the backs of the thighs take over from the hips. Judgement, no published norm.',
    },
  },
  cues: {
    'spine-arching': 'Ribs down, squeeze your glutes.',
    'spine-early': 'Squeeze first, then lift.',
    'hips-low': 'Hips a little higher.',
    'knee-straight': 'Feet closer to you.',
    ...UNSEEN_WORDS.en,
  },
  partial: (hips, toStraight) =>
    toStraight === null
      ? `Hips opened ${hips}: too low for a rep.`
      : `Hips stopped ${toStraight} short of straight: too low for a rep.`,
};
