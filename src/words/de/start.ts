import { pluralOf } from '../numbers.ts';
import type { StartWords } from '../start.ts';

const plural = pluralOf('de');

export const start: StartWords = {
  title: 'Eine Wasserwaage für den Rücken.',
  lead: 'Die Kamera an die Seite stellen und sich bewegen. Hingeline misst, wie weit sich die {hip:Hüfte} beugt oder streckt, und meldet sich, wenn sich stattdessen der {back:Rücken} beugt.',
  privacy: 'Das Kamerabild verlässt dieses Gerät nie.',
  newer: { title: 'Eine neuere Version liegt bereit.', take: 'Jetzt übernehmen' },
  notMedical: 'Zum Lernen einer Bewegung. Kein Medizinprodukt.',
  noCamera: 'Keine Kamera zur Hand? Beispiel ansehen:',
  yourSession: 'Ihre Einheit',
  toRead: 'Zum Lesen',
  single: 'Eine einzelne Übung',
  allExercises: 'Alle Übungen',
  allExercisesMeaning: 'auch auf einem Bein, Dehnen und Atmen',
  groups: { standing: 'Im Stehen', floor: 'Am Boden', stretch: 'Dehnen und Atmen' },
  guided: 'Mit Stimme geführt, ohne Kamera',
  open: 'Öffnen',
  more: (sample) => (sample ? 'Anleitung, Beispiel, Video' : 'Anleitung, Video'),
  harder: 'Schwerer',
  plan: {
    line: (sets, reps, rest) =>
      `${sets} ${plural(sets, 'Satz', 'Sätze')} mit ${reps} ${plural(reps, 'Wiederholung', 'Wiederholungen')}${rest === null ? '' : `, ${rest} Pause`}`,
    heldLine: (sets, holds, hold, rest) =>
      `${sets} ${plural(sets, 'Satz', 'Sätze')}: ${sets > 1 ? 'je ' : ''}${holds}-mal ${hold} halten${rest === null ? '' : `, ${rest} Pause`}`,
    change: 'Ändern',
    changePlan: 'Plan ändern',
    closePlan: 'Plan schließen',
    parts: {
      sets: { name: 'Sätze', less: 'Weniger Sätze', more: 'Mehr Sätze' },
      reps: { name: 'Wiederholungen pro Satz', less: 'Weniger Wiederholungen', more: 'Mehr Wiederholungen' },
      holds: { name: 'Halten je Satz', less: 'Seltener halten', more: 'Öfter halten' },
      restSeconds: { name: 'Pause zwischen Sätzen', less: 'Kürzere Pause', more: 'Längere Pause' },
    },
  },
  start: (exercise) => `${exercise.charAt(0).toUpperCase()}${exercise.slice(1)} starten`,
  howTo: 'Wie es geht und was es bringt',
  sample: 'Beispiel ansehen',
  sampleOf: (exercise) => `Beispiel ansehen: ${exercise}`,
  video: 'Video wählen oder ablegen',
  videoOf: (exercise) => `Video wählen oder ablegen: ${exercise}`,
  bothLegs: 'Beide Beine abwechselnd',
  leg: { left: 'Linkes Bein', right: 'Rechtes Bein' },
  load: {
    title: (exercise) => `${exercise} mit oder ohne Gewicht`,
    without: 'Ohne Gewicht',
    with: 'Mit Gewicht',
    meaning: 'Mit Gewicht werden die Grenzen für den Rücken weiter.',
  },
  past: 'Frühere Einheiten',
  delete: 'Löschen',
  deleteOf: (when) => `Löschen: Einheit von ${when}`,
};
