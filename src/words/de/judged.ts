import type { JudgedWords, ReasonLines } from '../judged.ts';

const REASONS: ReasonLines = {
  standing: {
    'no-person': { short: 'Niemand im Bild', full: 'Ich sehe niemanden: bitte ins Bild kommen.' },
    'not-calibrated': { short: 'Erst aufrecht stehen', full: 'Ich kenne den aufrechten Rücken noch nicht: einen Moment aufrecht stehen.' },
    'out-of-picture': { short: 'Nicht ganz im Bild', full: 'Ein Teil des Körpers ist nicht im Bild: weiter weg von der Kamera.' },
    'not-side-on': { short: 'Nicht seitlich', full: 'Ich sehe den unteren Rücken nicht: seitlich zur Kamera drehen.' },
    'back-hidden': { short: 'Rücken verdeckt', full: 'Ich sehe den unteren Rücken nicht: Arme vor dem Körper halten.' },
    'legs-hidden': { short: 'Beine verdeckt', full: 'Ich sehe die Beine nicht: bitte nichts davor stellen.' },
    'outline-unclear': { short: 'Rücken nicht klar', full: 'Ich kann dem Rücken nicht folgen: engere Kleidung, eine andere Farbe oder eine ruhigere Wand helfen.' },
  },
  lying: {
    'not-calibrated': { short: 'Erst ruhig liegen', full: 'Ich kenne den Rücken in Ruhe noch nicht: einen Moment ruhig liegen, Knie gebeugt.' },
    'out-of-picture': { short: 'Nicht ganz im Bild', full: 'Ein Teil des Körpers ist nicht im Bild: weiter weg legen.' },
    'not-side-on': { short: 'Nicht seitlich', full: 'Ich sehe die Taille nicht: seitlich zur Kamera legen.' },
    'back-hidden': { short: 'Taille verdeckt', full: 'Ich sehe die Taille nicht: Arme auf den Boden legen.' },
    'outline-unclear': { short: 'Taille nicht klar', full: 'Ich kann der Taille nicht folgen: engere Kleidung, eine andere Farbe oder eine ruhigere Wand helfen.' },
  },
}; // prettier-ignore

export const judged: JudgedWords = {
  hips: 'Hüfte',
  back: 'Rücken',
  hipsOpened: 'Hüfte geöffnet',
  reasons: REASONS,
  spine: { long: 'lang', rounding: 'rund', arching: 'hohl', unsure: 'unsicher' },
  verdicts: { good: 'Vor allem Hüfte', moderate: 'Rücken ging mit', bad: 'Vor allem Rücken' },
  backNotMeasured: 'Rücken nicht gemessen',
  measuredNotJudged: 'Gemessen, nicht beurteilt',
  partial: 'Nicht ganz',
  notJudged: 'Nicht beurteilt',
  attempts: {
    squat: 'Eine Kniebeuge: Hüfte zurück, Knie weich.',
    'both-legs': 'Beide Beine gingen hoch: eines heben, das andere liegen lassen.',
    'too-short': 'Weniger als vier Sekunden gehalten.',
    'too-quick': 'Zu schnell zum Messen.',
    'too-slow': 'Länger als zwanzig Sekunden: Zeitlupe, oder lange gehalten?',
    'cut-off': 'Abgeschnitten: Das Video beginnt oder endet mittendrin.',
  },
  leg: { left: 'linkes Bein', right: 'rechtes Bein' },
  rep: (number) => `Wiederholung ${number}`,
  set: (number) => `Satz ${number}`,
  setOf: (number, sets) => `Satz ${number} von ${sets}`,
};
