import type { CompareWords } from '../compare.ts';

export const compare: CompareWords = {
  title: 'Zwei Wiederholungen nebeneinander',
  first: 'Erste Wiederholung',
  second: 'Zweite Wiederholung',
  choose: (which) => `${which} auswählen`,
  rep: (number, result) => (result === null ? number : `${number}, ${result} Punkte`),
  moment: 'Moment beider Wiederholungen',
  samePhase: 'Beide werden dort gezeigt, wo die Hüfte gleich viel ihres Wegs zurückgelegt hat.',
  differs: (parts) =>
    parts === null ? 'Kein Unterschied, den die Messung sicher sehen kann.' : `Bei der zweiten Wiederholung: ${parts}.`,
  back: (more, by) => `der Rücken bewegte sich ${by} ${more ? 'mehr' : 'weniger'}`,
  hips: (more, by) => `die Hüfte beugte sich ${by} ${more ? 'mehr' : 'weniger'}`,
  opened: (more, by) => `die Hüfte öffnete sich ${by} ${more ? 'mehr' : 'weniger'}`,
  range: (more, by, atLeast) =>
    `der Rücken ging ${atLeast ? 'mindestens ' : ''}${by} ${more ? 'später' : 'früher'} mit`,
  score: (more, by) => `es gab ${by} Punkte ${more ? 'mehr' : 'weniger'}`,
  noise: (noise) =>
    `Was weniger als den doppelten Messfehler auseinanderliegt, beim Rücken weniger als ${noise}, gilt nicht als Unterschied.`,
  otherLimits: 'Beide wurden nach verschiedenen Grenzen beurteilt; ihre Punkte werden nicht verglichen.',
  rows: {
    title: 'Zahlen beider Wiederholungen',
    score: 'Punkte',
    range: 'Hüfte, bevor der Rücken mitging',
    atLeast: (deg) => `mindestens ${deg}`,
    share: 'Anteil der Hüfte',
    duration: 'Dauer',
  },
};
