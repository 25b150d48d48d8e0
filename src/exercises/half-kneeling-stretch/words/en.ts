import { UNSEEN_WORDS } from '../../unseen-words.ts';
import type { KneelingWords } from './kneeling-words.ts';

export const words: KneelingWords = {
  either: {
    name: 'Half-kneeling stretch',
    nameWithin: 'half-kneeling stretch',
    summary: '',
    oneLeg: null,
    card: null,
    demo: null,
    usual: 'a pull in front of the hip that opens, in the stretch on one knee',
    help: 'A cushion under the knee and a chair beside you make kneeling easier. If kneeling hurts, leave this one out.',
    angles: {
      hip: 'Hips: how far the hip of the leg that kneels has opened since you knelt upright.',
      lumbar:
        'Back: how much the lower back has bent or arched since you knelt upright, read from the outline of your front.',
    },
    limits: {
      roundingDeg: {
        title: 'Back rounds by more than',
        reason: ({ greenBeforeDeg }) =>
          `Nothing is said of it; beyond it a hold is red, and green ends ${greenBeforeDeg}° before it. Judgement, no published norm.`,
      },
      archingDeg: {
        title: 'Back arches by more than',
        reason: ({ greenBeforeDeg }) =>
          `A coaching target. Beyond it you hear a cue; green ends ${greenBeforeDeg}° before it. Judgement, no published norm.`,
      },
      reachDeg: {
        title: 'Seconds count from a hip opened by',
        reason: () => 'Less is a quiet kneel. Lower it for a stiff start. Judgement, no published norm.',
      },
      kneeDeg: {
        title: 'The knee on the floor stays bent by at least',
        reason: () =>
          'Straighter, the hips have sunk in a long step and the stretch is elsewhere. Judgement, no published norm.',
      },
    },
    cues: {
      'spine-arching': 'Tuck your tailbone, ribs down.',
      'spine-early': 'Tuck first, then shift forward.',
      'hips-low': 'Shift a little further forward.',
      'knee-straight': 'A shorter step, hips a little higher.',
      ...UNSEEN_WORDS.en,
    },
    partial: (hips) => `Hip opened ${hips}: too little for a hold.`,
  },
  own: {
    heading: 'Stretch on one knee',
    both: 'Half-kneeling stretch',
    within: 'half-kneeling stretch',
    leg: { left: 'left', right: 'right' },
    lead: 'On one knee: open that hip, reach overhead and leave your back as it is.',
    summary: (leg) => `On your ${leg} knee: open that hip, reach overhead and leave your back as it is.`,
    note: 'Left is: the left knee on the floor. It is held, 20 seconds at a time.',
    card: {
      placing: 'Laptop on a low chair, your side to it, two metres away. A cushion under the knee.',
      drawing:
        'A person on one knee, seen from the side, shifts forward and reaches overhead. The hip of the leg that kneels opens, the back stays as it was.',
      back: 'long back',
      hips: 'hip opens',
    },
  },
};
