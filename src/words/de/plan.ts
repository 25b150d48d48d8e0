import type { PlanWords } from '../plan.ts';

export const plan: PlanWords = {
  title: 'Einen Plan erstellen',
  lead: 'Für andere oder für sich selbst. Er geht als Code, Link oder Datei von Gerät zu Gerät und nie an einen Server.',
  name: 'Titel (freiwillig)',
  nameExample: 'Plan für meinen Rücken',
  from: 'Von (freiwillig)',
  note: 'Bemerkung zum ganzen Plan (freiwillig)',
  exercises: 'Übungen',
  exerciseNote: 'Bemerkung (freiwillig)',
  add: 'Übung hinzufügen',
  full: (most) => `Ein Plan hat Platz für ${most} Übungen.`,
  empty: 'Noch keine Übung.',
  remove: 'Entfernen',
  earlier: 'Früher',
  later: 'Später',
  removeOf: (exercise) => `Entfernen: ${exercise}`,
  earlierOf: (exercise) => `Früher: ${exercise}`,
  laterOf: (exercise) => `Später: ${exercise}`,
  limits: 'Grenzen',
  limitsMeaning:
    'Was hier nicht verschoben wird, ist wie üblich. Wurde die eigene volle Beugung der Person gemessen, folgen die Grenzen der Beugung ihr.',
  share: {
    title: 'Weitergeben',
    lead: 'Wer ihn öffnet, sieht den Plan zuerst und wird gefragt. Der ganze Plan steht im Code, im Link und in der Datei: Wer eines davon hat, kann ihn lesen.',
    code: 'Code des Plans',
    codeMeaning: 'Die Kamera des Telefons darauf richten und den Link antippen.',
    tooLong:
      'Die Bemerkungen sind zu lang für einen Code, den ein Telefon lesen kann. Bitte kürzen, oder den Link oder die Datei schicken.',
    link: 'Link',
    copy: 'Link kopieren',
    copied: 'Kopiert.',
    file: 'Als Datei senden',
    preview: 'Ansehen, wie er ankommt',
    onlyHere:
      'Diese Seite kommt von diesem Computer selbst. Code und Link gehen deshalb nur hier. Die Datei geht überall.',
  },
  open: {
    title: 'Einen Plan öffnen',
    meaning: 'Ein Plan, den Sie als Datei bekommen haben, wird erst gezeigt. Ohne Ihre Zustimmung ändert sich nichts.',
    choose: 'Plandatei wählen',
  },
  round: {
    title: 'Für die Physiotherapie',
    points: [
      'Den Plan hier erstellen und den Code mit dem Telefon scannen lassen, oder den Link oder die Datei schicken.',
      'Die Person stimmt einmal zu. Danach steht der Plan oben auf ihrer ersten Seite, mit einem Start für jede Übung.',
      'Nach einer Einheit öffnet sie deren Auswertung, wählt „Bericht zum Drucken oder als PDF“ und druckt ihn, speichert ihn oder schickt ihn als Datei.',
      'Die Datei der Person hier auf der Seite „Ihre Daten“ öffnen: Sie zeigt, was darin ist, bevor etwas behalten wird.',
      'Jeder Winkel des Rückens hat im Bericht seinen Messfehler. Es steht auch da, womit gemessen wurde, nach welchen Grenzen und was nicht beurteilt wurde.',
    ],
  },
  offer: {
    asks: 'Ein Plan für Sie. Ohne Ihre Zustimmung ändert sich nichts.',
    from: (name) => `Von: ${name}`,
    adjusted:
      'Einige Zahlen lagen außerhalb dessen, was hier gewählt werden kann, und wurden auf das Nächste gebracht.',
    changes: 'Was sich ändert',
    noChanges: 'So ist es jetzt schon eingestellt.',
    change: (name, value, before) => `${name}: ${value} (bisher ${before})`,
    weight: 'Gewicht',
    replaces: (title) => `Er tritt an die Stelle Ihres jetzigen Plans${title ? ` „${title}“` : ''}.`,
    ownStays:
      'Ihre eigenen Einstellungen bleiben. Sie gelten wieder, sobald Sie den Plan verlassen, und für alles, was Sie daneben beginnen.',
    accept: 'Diesen Plan verwenden',
    refuse: 'Jetzt nicht',
  },
  followed: {
    title: 'Ihr Plan',
    all: 'Alle nacheinander beginnen',
    leave: 'Zurück zu meinen Einstellungen',
    reallyLeave: 'Den Plan wirklich verlassen?',
    others: 'Neben dem Plan',
    make: 'Einen Plan erstellen oder öffnen',
  },
};
