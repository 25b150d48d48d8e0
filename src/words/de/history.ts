import type { HistoryWords } from '../history.ts';
import { pluralOf } from '../numbers.ts';

const plural = pluralOf('de');
const sessions = (count: number): string => `${count} ${plural(count, 'Einheit', 'Einheiten')}`;

export const history: HistoryWords = {
  title: 'Einheiten und Verlauf',
  reading: 'Die Einheiten werden gelesen …',
  empty: 'Noch nichts. Nach der ersten Einheit zeigt diese Seite, wann geübt wurde und wie es geht.',
  calendar: {
    title: 'Kalender',
    adherence: ({ days, of, everyOther }) => {
      const lately = of === 14 ? `An ${days} der letzten 14 Tage` : `An ${days} von ${of} ${plural(of, 'Tag', 'Tagen')} seit dem Anfang`; // prettier-ignore
      return `${lately}; jeden zweiten Tag wären es ${everyOther}.`;
    },
    previous: 'Vorheriger Monat',
    next: 'Nächster Monat',
    today: 'heute',
    legend: 'Wiederholungen vor allem aus der Hüfte an diesem Tag',
    day: (day, count, reps) => `${day}: ${sessions(count)}, ${reps}`,
  },
  trends: {
    title: 'Verlauf',
    exercise: 'Übung',
    none: 'Noch keine vollen Wiederholungen, die gemessen werden konnten.',
    quantities: {
      'neutral-range': {
        title: 'Hüfte, bevor der Rücken mitgeht',
        meaning: 'So weit bewegt sich die Hüfte, während der Rücken bleibt, wie er ist.',
      },
      score: { title: 'Punkte', meaning: 'Von 100; was abgezogen wird, steht bei jeder Wiederholung.' },
      'hip-share': {
        title: 'Anteil der Hüfte',
        meaning: 'Wie viel der Bewegung die Hüfte macht; den Rest macht der Rücken.',
      },
      'lumbar-peak': {
        title: 'Rücken, höchstens',
        meaning: 'Wie weit sich der Rücken aus der ruhigen Haltung beugt oder ins Hohlkreuz geht.',
      },
      'lumbar-share': {
        title: 'Anteil an der eigenen Beugung',
        meaning: 'Der Rücken, höchstens, gemessen an seiner weitesten eigenen Beugung.',
      },
      height: {
        title: 'Bis zur geraden Hüfte fehlen',
        meaning: 'Nur Wiederholungen ohne Hohlkreuz. 0 ist gerade, darunter über gerade hinaus.',
      },
      pain: { title: 'Schmerz', meaning: 'Wie angegeben, von 0 bis 10.' },
    },
    before: 'davor',
    after: 'danach',
    baseline: ({ first, now, since, firstLong, nowLong, changed }) => {
      const lately = nowLong
        ? `Seit dem ${since} geht die Hüfte ${now} weit, ohne dass der Rücken mitgeht`
        : `Seit dem ${since} geht die Hüfte ${now} weit, bevor der Rücken mitgeht`;
      const before = firstLong ? `am Anfang ging sie ${first} ohne ihn` : `am Anfang waren es ${first}`;
      return changed
        ? `${lately}; ${before}.`
        : `${lately}; ${before}: kein Unterschied, den die Messung erkennen kann.`;
    },
    tooFew: (more) => `Nach ${more} weiteren ${plural(more, 'Einheit', 'Einheiten')} kann diese Seite vergleichen.`,
    firstAndNow: (first, now) => `Am Anfang ${first}, zuletzt ${now}.`,
    noChange: 'Kein Unterschied, den die Messung erkennen kann.',
    errors:
      'Jeder Punkt ist die mittlere Wiederholung einer Einheit. Der Strich zeigt, wie weit er danebenliegen kann: danach, wie sich die Wiederholungen unterscheiden, und nach dem Messfehler jeder einzelnen, wo er bekannt ist. Ein Punkt ohne Strich ist eine einzige Wiederholung.',
    atLeastLegend: 'Mindestens: Der Rücken ging nicht mit.',
    atLeast: (value) => `mindestens ${value}`,
    byWeek: 'Ein Punkt je Woche.',
    asTable: (title) => `${title} als Tabelle`,
    day: 'Tag',
    value: 'Wert',
  },
  list: {
    title: 'Alle Einheiten',
    more: (count) => `${count} weitere zeigen`,
  },
  anew: {
    title: 'Von einer früheren Version beurteilt',
    meaning:
      'Die Messung ist seither besser geworden. Was von diesen Einheiten aufbewahrt ist, kann neu beurteilt werden; wie sie damals beurteilt wurden, bleibt daneben stehen.',
    judge: (count) => `${count} ${plural(count, 'alte Einheit', 'alte Einheiten')} neu beurteilen`,
    progress: (done, of) => `${done} von ${of} neu beurteilt`,
    stop: 'Aufhören',
    one: 'Diese Einheit wurde von einer früheren Version beurteilt.',
    judgeOne: 'Neu beurteilen',
    judgedOn: (day) => `Von einer späteren Version neu beurteilt am ${day}.`,
    asThen: (summary) => `Damals: ${summary}`,
    seeThen: 'Zeigen, wie damals beurteilt wurde',
    shownThen: 'So wurde damals beurteilt.',
    seeNow: 'Zeigen, wie jetzt beurteilt wird',
    notPossible: 'Davon ist zu wenig aufbewahrt, um neu zu urteilen.',
    opinionsThen: (count) =>
      `Was zu ${count} ${plural(count, 'Wiederholung', 'Wiederholungen')} gesagt wurde, bleibt bei der damaligen Beurteilung.`,
  },
};
