import type { ReviewWords } from '../review.ts';

export const review: ReviewWords = {
  reps: 'Reps',
  others: 'A second person is in this video for part of the time. The numbers may be of either.',
  unread: {
    part: (from, to) => `${from} to ${to} s of the video could not be read.`,
    parts: (count, lost) => `${count} parts of the video, ${lost} s in all, could not be read.`,
    breaksOff: (at, of) => `The video breaks off at ${at} of ${of} s.`,
  },
  ownRange: (press, arch) =>
    `Before the reps your back moved on purpose: pressed ${press ?? 'was not seen'}, arched ${arch ?? 'was not seen'}.`,
  limitsMoved: (moved) => `Limits that were moved: ${moved.join('; ')}.`,
  measuredWith: (model, inference, version) =>
    `Measured with ${version ? `Hingeline ${version} and ` : ''}the model “${model}”, ${inference}. Not a medical device.`,
  legend: {
    back: 'Back, with its error',
    backBelow: 'Back (below 0: arched), with its error',
    green: 'Green for the back',
  },
  repsOf: (set) => `Reps of ${set}`,
  score: 'score',
  judged: {
    by: (loaded, ownBend, moved) => {
      const by = ownBend === null ? 'the usual limits' : `your own bend of ${ownBend}`;
      const some = ownBend === null ? ', some of them moved' : ', with limits that were moved';
      return `Judged ${loaded ? 'with a weight, ' : ''}by ${by}${moved ? some : ''}.`;
    },
    byLimitsOfThen: (moved) => `Judged by the limits of then${moved ? ', some of them moved' : ''}.`,
    numbersOnly: (loaded, ownBend) =>
      `${loaded ? 'With a weight. ' : ''}Numbers only: your own bend of ${ownBend} is too little for limits.`,
  },
  pain: {
    title: 'Pain',
    before: (pain) => `Before it: ${pain}`,
    grew: 'If pain grew, stop and ask a physio or doctor.',
  },
  card: {
    noScore: 'No score',
    moment: (rep) => `Moment of rep ${rep}`,
    mostBent: 'Back bent most',
    atThisMoment: 'At this moment',
    angles: (hips, back) => `Hips ${hips}, back ${back}`,
    hipsMost: 'Hips, most',
    hipsOpenedMost: 'Hips opened, most',
    shortOfStraight: 'Short of straight',
    pastStraight: 'Past straight',
    heldAtTop: 'Held at the top',
    heldInBand: 'Held with a long back',
    ofHeld: (inBand, held) => `${inBand} of ${held}`,
    backMost: 'Back, most',
    backShare: 'Back, share',
    ofOwnBend: (share) => `about ${share} of your own bend`,
    joinedInAt: 'Back joined in at',
    joinedIn: (deg) => `${deg} of hips`,
    nothingTakenOff: 'Nothing taken off.',
    countedNotJudged: 'Counted, your back not judged.',
    numbersOnly: 'Numbers only: your own bend is too little for limits.',
    asTable: (rep) => `Rep ${rep} as a table`,
    time: 'Time',
    compareWith: 'Compare with …',
    showMoment: 'Show this moment',
    atSecond: (second) => `at ${second}`,
    backAgainstHips: 'Back against hips',
    thisRep: 'this rep, with its error',
    otherReps: 'your other reps',
    quarters: {
      title: 'The way of your hips in quarters',
      hipsUpTo: 'Hips up to',
      share: 'Hips’ share',
      about: (share) => `about ${share}`,
      notMeasured: 'not measured',
    },
  },
  play: {
    play: 'Play',
    pause: 'Pause',
    slow: 'Slow motion, a quarter of the speed',
    stepBack: 'One picture back',
    stepOn: 'One picture on',
    keys: 'Keys: space plays, ← and → step, S is slow.',
    notSeen: 'Not seen at this moment',
  },
  apart: {
    title: (count) => (count === 1 ? 'One movement not counted' : `${count} movements not counted`),
    inSet: (set, what) => `${set}: ${what}`,
    at: (clock) => `At ${clock}`,
    notSeen: 'I could not see enough of this one.',
    tooLittle: 'Not far enough for a rep.',
  },
};
