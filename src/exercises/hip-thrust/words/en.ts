import { UNSEEN_WORDS } from '../../unseen-words.ts';
import type { HipThrustWords } from './hip-thrust-words.ts';

export const words: HipThrustWords = {
  name: 'Hip thrust',
  nameWithin: 'hip thrust',
  summary: 'Shoulders on a bench: lift with your hips, your back keeps its shape.',
  oneLeg: null,
  card: {
    placing:
      'Laptop on a low chair (30–80 cm), your side to it, two to three metres away; the whole bench end in the picture.',
    drawing:
      'A person seen from the side, shoulders on a bench, feet flat, lifts the hips until shoulder, hip and knee are in line. The hip opens, the back keeps its shape.',
    back: 'long back',
    hips: 'hips open',
  },
  demo: {
    zero: 'Shoulders on the bench, hips low. This is your zero.',
    goodWay: 'Squeeze, then up. The ribs stay down.',
    goodEnd: ({ hips, back }) => `The hips opened by ${hips}. The back moved only ${back}.`,
    goodReturn: 'Slowly down to where the hips hung.',
    poorWay: 'Here the back arches to get the belly up.',
    poorEnd: ({ hips, back }) => `The hips opened by ${hips}. The back arched by ${back}.`,
    both: 'Once lifted mostly by the hips, once with the back.',
    again: 'Up until shoulder, hip and knee are in line. Then lower.',
    goodDrawing: 'Thrust by the hips.',
    poorDrawing: 'Thrust with the back.',
  },
  usual: 'warm, tired buttocks in the hip thrust',
  help: 'A firm sofa will do for a bench, if it cannot slide: its edge comes just below your shoulder blades. Begin without a weight.',
  angles: {
    hip: 'Hips: how far they have opened since they hung low.',
    lumbar: 'Back: how much the lower back has bent since your hips hung low, read from its outline.',
  },
  limits: {
    roundingDeg: {
      title: 'Back rounds by more than',
      reason: ({ greenBeforeDeg }) =>
        `Nothing is said of it; beyond it a rep is red, and green ends ${greenBeforeDeg}° before it. Judgement, no published norm.`,
    },
    archingDeg: {
      title: 'Back arches by more than',
      reason: ({ greenBeforeDeg }) =>
        `A coaching target. Beyond it you hear a cue; green ends ${greenBeforeDeg}° before it. Taken over from the bridge; no norm is published.`,
    },
    reachDeg: {
      title: 'Hips may stop short of straight by',
      reason: () =>
        'At the top shoulder, hip and knee are in line; a little less counts. Allow more while the weight is new. The number is judgement.',
    },
    kneeDeg: {
      title: 'Knees stay bent by at least',
      reason: () =>
        'At the top the shins are about upright. With the feet farther away the backs of the thighs take over. Judgement, no published norm.',
    },
  },
  cues: {
    'spine-arching': 'Ribs down, chin in, squeeze your glutes.',
    'spine-early': 'Squeeze first, then up.',
    'hips-low': 'Hips up a little more.',
    'knee-straight': 'Feet closer to the bench.',
    ...UNSEEN_WORDS.en,
  },
  partial: (hips, toStraight) =>
    toStraight === null
      ? `Hips opened ${hips}: too low for a rep.`
      : `Hips stopped ${toStraight} short of straight: too low for a rep.`,
};
