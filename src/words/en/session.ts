import { lowerFirst } from '../number-words.ts';
import type { SessionWords } from '../session.ts';

export const session: SessionWords = {
  controls: {
    voice: 'Voice',
    on: 'on',
    off: 'off',
    pause: 'Pause',
    goOn: 'Go on',
    goOnNow: 'Go on now',
    zero: { standing: 'Set upright again', kneeling: 'Set kneeling again', lying: 'Set rest again' },
    bigType: 'Big type',
    finish: 'Finish',
  },
  done: (reps) => `${reps} done`,
  ofTarget: (target) => `of ${target}`,
  counted: (count) => (count === 1 ? 'rep' : 'reps'),
  setUp: {
    title: 'Set-up',
    watching: 'Watching the video …',
    watched: 'Video watched',
    moment: 'One moment …',
    still: { standing: 'Standing still', kneeling: 'Kneeling still', lying: 'Lying still' },
    sideOn: 'Side-on',
    offSideOn: (deg) => `${deg} off side-on`,
    seenFromAbove: (view) => `Seen from above: ${view}`,
    pressed: 'pressed',
    arched: 'arched',
    atRest: 'at rest',
    mostSoFar: (deg) => `Most so far ${deg}`,
    uprightIsZero: 'Upright is 0°',
  },
  live: {
    exercise: 'Exercise',
    countIn: 'Count-in',
    rest: 'Rest',
    next: (place) => `Next: ${lowerFirst(place)}`,
    kept: (place, reps) => `${place ? `${place}: ` : ''}${reps} kept.`,
    done: 'Done.',
    lastRep: 'Last rep: ',
    hipsTooLow: 'Hips too low, not counted',
    partial: 'Partial, not counted',
    analysed: 'Recording analysed',
    picture: 'Camera picture',
  },
  plot: {
    folding: {
      hips: 'hips →',
      back: 'back →',
      label: 'Back against hips: the dot moves right as the hips fold and up as the back bends',
    },
    opening: {
      hips: 'hips open →',
      back: '← back arches',
      label: 'Back against hips: the dot moves right as the hips open and down as the back arches',
    },
  },
};
