import { UNSEEN_WORDS } from '../../unseen-words.ts';
import { percent } from '../../percent.ts';
import type { HingeWords } from './hinge-words.ts';

export const words: HingeWords = {
  name: 'Hip hinge',
  nameWithin: 'hip hinge',
  summary: 'Fold at the hips and let your back follow little.',
  oneLeg: null,
  card: {
    placing: 'Laptop at hip height, your side to it, two to three metres away.',
    drawing: 'A person seen from the side folds forward at the hips. The hip turns, the back bends little.',
    back: 'long back',
    hips: 'hips fold',
  },
  demo: {
    zero: 'Stand tall. This is your zero.',
    goodWay: 'The hips go back. The back follows little.',
    goodEnd: ({ hips, back }) => `The hips folded by ${hips}. Back: ${back}. Up to 30° is usual.`,
    goodReturn: 'Stand up: the hips come forward.',
    poorWay: 'Here the back goes first.',
    poorEnd: ({ hips, back }) => `The hips folded by only ${hips}. The back bent by ${back}.`,
    both: 'Once mostly from the hips, once mostly from the back.',
    again: 'Push the hips back until they stop. Then stand up.',
    goodDrawing: 'Bent from the hips.',
    poorDrawing: 'Bent from the back.',
  },
  usual: 'a pull behind the thighs in the hinge',
  help: 'New to the hinge? Stand a foot’s length in front of a wall and reach for it with your buttocks.',
  angles: {
    hip: 'Hips: how far the pelvis has folded over the thighs since you stood upright.',
    lumbar: 'Back: how much the lower back has bent since you stood upright, read from the outline of your back.',
  },
  limits: {
    roundingDeg: {
      title: 'Back bends by more than',
      reason: ({ greenBeforeDeg, ratio }) =>
        `A coaching target. Beyond it you hear a cue${
          ratio === 0 ? '' : ` where your back also has more than ${percent(ratio)} % of the angle of your hips`
        }; green ends ${greenBeforeDeg}° before it. Good hinges of real people bend the lower back by 21–30° (Schellenberg 2013: 24 ± 6°; Vigotsky 2015: 25–27°). With your own bend known the limit follows it, until it is moved here.`,
    },
    archingDeg: {
      title: 'Back arches by more than',
      reason: ({ greenBeforeDeg }) =>
        `A coaching target. Beyond it you hear a cue; green ends ${greenBeforeDeg}° before it. Judgement, no published norm.`,
    },
    reachDeg: {
      title: 'A rep counts from hips folded by',
      reason: () =>
        'Less is shown as partial. Lower it for a stiff start, raise it for deadlift work. Judgement, no published norm.',
    },
    kneeDeg: {
      title: 'Knees bend by at most',
      reason: () =>
        'Beyond it you hear “less knee”. A hinge with bent knees is still a hinge, so this only reminds. Judgement, no published norm.',
    },
  },
  cues: {
    'spine-rounding': 'Chest long, hips back.',
    'spine-arching': 'Ribs down, belly in.',
    'spine-early': 'Hips first.',
    'knee-bent': 'Less knee, hips back.',
    'depth-shallow': 'A little deeper, if your back stays long.',
    ...UNSEEN_WORDS.en,
  },
  partial: (hips) => `Hips folded ${hips}: not deep enough for a rep.`,
};
