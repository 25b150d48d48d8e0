import type { GuidedWords } from '../guided.ts';
import { capital, durationWords, germanFeminine, germanNumber } from '../number-words.ts';
import { pluralOf } from '../numbers.ts';

const plural = pluralOf('de');
const minutes = (count: number): string => `${germanFeminine(count)} ${plural(count, 'Minute', 'Minuten')}`;
const seconds = (count: number): string => `${germanFeminine(count)} ${plural(count, 'Sekunde', 'Sekunden')}`;
const reps = (count: number): string => `${germanFeminine(count)} ${plural(count, 'Wiederholung', 'Wiederholungen')}`;

export const guided: GuidedWords = {
  notJudged: 'Angeleitet mit Stimme und Zeichnung. Die Kamera ist aus und bewertet hier nichts.',
  place: 'So geht es los',
  feel: 'Was zu spüren ist',
  stop: 'Wann aufhören',
  leaveOut: 'Wann weglassen',
  howMuch: 'Wie viel',
  begin: 'Beginnen',
  skip: 'Auslassen',
  stages: { settle: 'Platz einnehmen', change: 'Seite wechseln', rest: 'Pause', end: 'Fertig.' },
  next: (what) => `Danach: ${what}`,
  timeLeft: (seconds) => (seconds > 99 ? 'Minuten noch' : 'Sekunden noch'),
  repsLeft: (count) => plural(count, 'Wiederholung noch', 'Wiederholungen noch'),
  voice: {
    begins: ({ set, sets, amount, unit }, side) => {
      const place = sets === 1 ? '' : `Satz ${germanNumber(set)} von ${germanNumber(sets)}. `;
      const much = unit === 'reps' ? reps(amount) : durationWords(amount, minutes, seconds, 'und');
      return `${place}${side ? `${side}. ` : ''}${capital(much)}.`;
    },
    minutes: (count) => `Noch ${minutes(count)}.`,
    last: 'Noch einmal.',
    setDone: 'Satz fertig.',
    change: (side) => `Jetzt die andere Seite. ${side}.`,
    paused: (reason) => (reason === 'hidden' ? 'Pause, solange dieses Fenster verdeckt ist.' : 'Pause.'),
    resumes: 'Weiter geht es.',
    end: 'Fertig.',
  },
};
