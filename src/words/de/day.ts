import { capital, germanFeminine, germanNumber as number } from '../number-words.ts';
import type { DayWords } from '../day.ts';

export const day: DayWords = {
  said: {
    begins: (count) => `Heute: ${germanFeminine(count)} ${count === 1 ? 'Übung' : 'Übungen'}.`,
    skipped: 'Ausgelassen.',
    next: (name, { at, of }) => (of === 1 ? `${name}.` : `${capital(number(at))} von ${number(of)}: ${name}.`),
    camera: {
      standing: 'Stellen Sie die Kamera auf Hüfthöhe.',
      kneeling: 'Stellen Sie die Kamera auf einen niedrigen Stuhl.',
      lying: 'Stellen Sie die Kamera auf den Boden oder einen niedrigen Stuhl.',
    },
    way: {
      down: {
        standing: '',
        kneeling: 'Gehen Sie in Ruhe auf die Knie.',
        sitting: 'Setzen Sie sich in Ruhe hin.',
        lying: 'Kommen Sie in Ruhe auf den Boden. Legen Sie sich auf den Rücken.',
        'side-lying': 'Kommen Sie in Ruhe auf den Boden. Legen Sie sich auf die Seite.',
      },
      up: {
        standing: 'Kommen Sie langsam hoch: über die Seite, auf die Knie, dann auf die Füße.',
        kneeling: '',
        sitting: '',
        lying: '',
        'side-lying': '',
      },
      turn: {
        standing: '',
        kneeling: 'Kommen Sie über die Seite auf die Knie.',
        sitting: 'Setzen Sie sich über die Seite auf.',
        lying: 'Drehen Sie sich auf den Rücken.',
        'side-lying': 'Drehen Sie sich auf die Seite.',
      },
      stay: {
        standing: '',
        kneeling: 'Bleiben Sie auf den Knien.',
        sitting: 'Bleiben Sie sitzen.',
        lying: 'Bleiben Sie auf dem Rücken liegen.',
        'side-lying': 'Bleiben Sie auf der Seite liegen.',
      },
    },
    sideOn: {
      standing: 'Stellen Sie sich seitlich zu ihr, zwei bis drei Meter entfernt.',
      kneeling: 'Seitlich zur Kamera, zwei Meter entfernt.',
      lying: 'Seitlich zur Kamera, zwei Meter entfernt.',
    },
    secondsLeft: (seconds) => `Noch ${number(seconds)} Sekunden.`,
    held: {
      asked: 'Pause. Es geht weiter, wenn Sie es möchten.',
      hidden: 'Pause, solange dieses Fenster verdeckt ist.',
      away: 'Pause, denn ich konnte Sie nicht mehr sehen. Es geht weiter, wenn Sie bereit sind.',
      trouble: 'Das hat nicht geklappt. Versuchen Sie es noch einmal, oder lassen Sie diese Übung aus.',
      pain: 'Mit so viel Schmerz ist es besser, für heute hier aufzuhören.',
    },
    goesOn: 'Weiter geht es.',
    over: (whole) =>
      whole ? 'Das war alles für heute. Gut gemacht.' : 'Das war es für heute. Was Sie gemacht haben, zählt.',
    fromFloor: 'Kommen Sie langsam hoch: über die Seite, auf die Knie, dann auf die Füße.',
  },
  loaded: (name) => `${name}, mit Gewicht`,
  place: ({ at, of }) => `${at} von ${of}`,
  first: 'Zuerst',
  next: 'Als Nächstes',
  beginsIn: 'Beginnt in',
  waits: 'Wartet auf Sie',
  cameraOff: 'Die Kamera ist aus.',
  startNow: 'Jetzt beginnen',
  tryAgain: 'Noch einmal versuchen',
  goOn: 'Weiter',
  hold: 'Warten',
  skip: 'Diese auslassen',
  withoutCamera: 'Ohne Kamera weitermachen',
  stop: 'Für heute aufhören',
};
