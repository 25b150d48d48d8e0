import type { FirstErrorsWords } from '../errors.ts';

export const firstErrors: FirstErrorsWords = {
  of: {
    unknown: {
      happened: 'Es ist etwas geschehen, das diese App nicht kennt.',
      next: 'Die Seite neu laden. Kommt es wieder, den Bericht für die Stelle kopieren, die diese App betreut.',
    },
    'screen-download': {
      happened: 'Dieser Teil der App konnte nicht geladen werden.',
      next: 'Die Verbindung prüfen und die Seite neu laden.',
    },
    'language-download': {
      happened: 'Diese Sprache konnte nicht geladen werden.',
      next: 'Die Verbindung prüfen und die Seite neu laden.',
    },
    'storage-damaged': {
      happened: 'Ein Teil des Gespeicherten ist nicht mehr lesbar.',
      next: 'Das Übrige ist noch da: davon unter „Ihre Daten“ eine Sicherung speichern.',
    },
    'storage-full': {
      happened: 'Auf diesem Gerät ist kein Platz mehr.',
      next: 'Alte Einheiten löschen oder Platz schaffen. Diese Einheit ist noch auf dem Bildschirm.',
    },
    'storage-unavailable': {
      happened: 'In diesem Browser darf die App nichts speichern.',
      next: 'Es geht trotzdem weiter, aber die Einheit ist weg, sobald die Seite geschlossen wird.',
    },
    'storage-newer': {
      happened: 'Einige Einheiten hier stammen von einer neueren Version dieser App.',
      next: 'Sie bleiben erhalten. Die Seite neu laden, um diese Version zu bekommen.',
    },
    'storage-blocked': {
      happened: 'In einem anderen Fenster ist noch eine ältere Version dieser App offen.',
      next: 'Bitte schließen Sie dieses Fenster. Was Sie hier tun, bleibt so lange erhalten und wird danach gespeichert.',
    },
  },
  saveSession: 'Diese Einheit als Datei speichern',
  repsSaved: 'Die bisherigen Wiederholungen sind gespeichert.',
  report: {
    copy: 'Bericht kopieren',
    copied: 'Kopiert. Er enthält kein Bild und nichts über Sie.',
    select: 'Der Browser hat das Kopieren nicht erlaubt. Bitte diesen Text markieren und kopieren:',
  },
};
