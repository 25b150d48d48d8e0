import type { ReviewWords } from '../review.ts';

export const review: ReviewWords = {
  reps: 'Wiederholungen',
  others: 'In diesem Video ist zeitweise eine zweite Person. Die Zahlen können von beiden stammen.',
  unread: {
    part: (from, to) => `${from} bis ${to} s des Videos ließen sich nicht lesen.`,
    parts: (count, lost) => `${count} Teile des Videos, zusammen ${lost} s, ließen sich nicht lesen.`,
    breaksOff: (at, of) => `Das Video bricht bei ${at} von ${of} s ab.`,
  },
  ownRange: (press, arch) =>
    `Vor den Wiederholungen hat sich der Rücken mit Absicht bewegt: gedrückt ${press ?? 'nicht gesehen'}, hohl ${arch ?? 'nicht gesehen'}.`,
  limitsMoved: (moved) => `Verschobene Grenzen: ${moved.join('; ')}.`,
  measuredWith: (model, inference, version) =>
    `Gemessen mit ${version ? `Hingeline ${version} und ` : ''}dem Modell „${model}“, ${inference}. Kein Medizinprodukt.`,
  legend: {
    back: 'Rücken, mit Messfehler',
    backBelow: 'Rücken (unter 0: hohl), mit Messfehler',
    green: 'Grün für den Rücken',
  },
  repsOf: (set) => `Wiederholungen, ${set}`,
  score: 'Punkte',
  judged: {
    by: (loaded, ownBend, moved) => {
      const by = ownBend === null ? 'den üblichen Grenzen' : `der eigenen Beugung von ${ownBend}`;
      const some = ownBend === null ? ', einige davon verschoben' : ', mit verschobenen Grenzen';
      return `Beurteilt ${loaded ? 'mit Gewicht, ' : ''}nach ${by}${moved ? some : ''}.`;
    },
    byLimitsOfThen: (moved) => `Beurteilt nach den damaligen Grenzen${moved ? ', einige davon verschoben' : ''}.`,
    numbersOnly: (loaded, ownBend) =>
      `${loaded ? 'Mit Gewicht. ' : ''}Nur Zahlen: Die eigene Beugung von ${ownBend} ist zu klein für Grenzen.`,
  },
  pain: {
    title: 'Schmerz',
    before: (pain) => `Davor: ${pain}`,
    grew: 'Wenn der Schmerz zugenommen hat: aufhören und in der Physiotherapie oder Arztpraxis nachfragen.',
  },
  card: {
    noScore: 'Keine Punkte',
    moment: (rep) => `Moment der Wiederholung ${rep}`,
    mostBent: 'Rücken am stärksten gebeugt',
    atThisMoment: 'In diesem Moment',
    angles: (hips, back) => `Hüfte ${hips}, Rücken ${back}`,
    hipsMost: 'Hüfte, höchstens',
    hipsOpenedMost: 'Hüfte geöffnet, höchstens',
    shortOfStraight: 'Bis gerade fehlen',
    pastStraight: 'Über gerade hinaus',
    heldAtTop: 'Oben gehalten',
    heldInBand: 'Mit langem Rücken gehalten',
    ofHeld: (inBand, held) => `${inBand} von ${held}`,
    backMost: 'Rücken, höchstens',
    backShare: 'Rücken, Anteil',
    ofOwnBend: (share) => `etwa ${share} der eigenen Beugung`,
    joinedInAt: 'Rücken ging mit',
    joinedIn: (deg) => `ab ${deg} Hüfte`,
    nothingTakenOff: 'Kein Abzug.',
    countedNotJudged: 'Gezählt, der Rücken nicht beurteilt.',
    numbersOnly: 'Nur Zahlen: Die eigene Beugung ist zu klein für Grenzen.',
    asTable: (rep) => `Wiederholung ${rep} als Tabelle`,
    time: 'Zeit',
    compareWith: 'Vergleichen mit …',
    showMoment: 'Diesen Moment zeigen',
    atSecond: (second) => `bei ${second}`,
    backAgainstHips: 'Rücken gegen Hüfte',
    thisRep: 'diese Wiederholung, mit Messfehler',
    otherReps: 'Ihre anderen Wiederholungen',
    quarters: {
      title: 'Der Weg Ihrer Hüfte in Vierteln',
      hipsUpTo: 'Hüfte bis',
      share: 'Anteil der Hüfte',
      about: (share) => `etwa ${share}`,
      notMeasured: 'nicht gemessen',
    },
  },
  play: {
    play: 'Abspielen',
    pause: 'Pause',
    slow: 'Zeitlupe, ein Viertel der Geschwindigkeit',
    stepBack: 'Ein Bild zurück',
    stepOn: 'Ein Bild weiter',
    keys: 'Tasten: Leertaste spielt ab, ← und → blättern, S ist Zeitlupe.',
    notSeen: 'In diesem Moment nicht gesehen',
  },
  apart: {
    title: (count) => (count === 1 ? 'Eine Bewegung nicht gezählt' : `${count} Bewegungen nicht gezählt`),
    inSet: (set, what) => `${set}: ${what}`,
    at: (clock) => `Bei ${clock}`,
    notSeen: 'Davon konnte ich nicht genug sehen.',
    tooLittle: 'Nicht weit genug für eine Wiederholung.',
  },
};
