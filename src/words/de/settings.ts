import { pluralOf } from '../numbers.ts';
import type { SettingsWords } from '../settings.ts';

const plural = pluralOf('de');

export const settings: SettingsWords = {
  language: 'Sprache',
  voice: {
    title: 'Stimme und Ton',
    sound: {
      name: 'Ton',
      meaning: 'Zahlen, Hinweise und das Nächste werden gesprochen. Ohne Ton stehen sie nur auf dem Bildschirm.',
    },
    which: 'Welche Stimme',
    best: 'Die beste für diese Sprache',
    tonesOnly: 'Keine: kurze Töne',
    noVoice: 'Dieses Gerät hat keine Stimme: Kurze Töne vertreten sie, und jede Zeile steht auf dem Bildschirm.',
    noVoiceFor: (language) =>
      `Dieses Gerät hat keine Stimme für ${language}: Kurze Töne vertreten sie, und jede Zeile steht auf dem Bildschirm.`,
    online: 'über das Internet',
    volume: 'Lautstärke',
    speed: 'Tempo',
    ownSpeed: 'das eigene',
    slower: (times) => `langsamer, ${times}`,
    faster: (times) => `schneller, ${times}`,
    tone: {
      name: 'Ton für den Rücken',
      meaning:
        'Still, solange der Rücken wenig mitgeht; er steigt, je mehr sich der Rücken beugt, und klingt gedämpft, wenn die Messung unsicher ist.',
    },
    try: 'Anhören',
  },
  when: {
    title: 'Wann etwas zu hören ist',
    lines: [
      'Am Anfang wird alles gesagt, worauf zu achten ist.',
      'Nach drei Wiederholungen nacheinander, die vor allem aus der Hüfte kamen, gibt es kleine Hinweise nur noch bei jeder zweiten. Nach sechs kommen sie erst am Ende des Satzes.',
      'Eine Wiederholung, bei der der Rücken mehr mitgeht, bringt sie zurück.',
      'Wenn der Rücken übernimmt oder weit ins Hohlkreuz geht, ist das immer sofort zu hören.',
    ],
    why: 'Warum',
    reason:
      'Hinweise bei jeder Wiederholung helfen sofort, aber man stützt sich auf sie. Wer nach und nach weniger hört und sich selbst einschätzt, behält das Gelernte (Salmoni, Schmidt & Walter 1984; Winstein & Schmidt 1990). Hinweise kommen nur außerhalb eines Bereichs, damit Stille heißt: Es war gut (Sherwood 1988).',
  },
  screen: {
    title: 'Bildschirm',
    bigType: {
      name: 'Große Schrift',
      meaning: 'Wörter und Zahlen füllen den Bildschirm, ohne Bild, lesbar aus drei Metern.',
    },
  },
  stills: {
    title: 'Bilder',
    keep: {
      name: 'Ein Bild jeder Wiederholung behalten',
      meaning:
        'Mit der Kamera ein kleines Bild jeder Wiederholung, aus dem Moment, in dem sich der Rücken am stärksten bewegt hat. Es bleibt auf diesem Gerät und wird nie mit exportiert; jedes lässt sich mit einem Tippen löschen. Ein Video wird nie behalten.',
    },
    kept: (count) =>
      count === 0 ? 'Kein Bild ist gespeichert.' : `${count} ${plural(count, 'Bild ist', 'Bilder sind')} gespeichert.`,
    deleteAll: 'Alle Bilder löschen',
    reallyDeleteAll: 'Wirklich alle löschen?',
  },
  keys: {
    title: 'Tasten während einer Einheit',
    single: {
      name: 'Einzelne Tasten',
      meaning: 'Ausgeschaltet wirken nur die Schaltflächen; am besten, wenn man mit dem Computer spricht.',
    },
    space: 'Leertaste',
    does: {
      mute: 'Ton aus und wieder an',
      pause: 'Pause und weiter; beendet eine Pause früher',
      finish: 'Beenden',
      big: 'Große Schrift',
      neutral: 'Den Nullpunkt neu setzen',
    },
  },
  ownBend: {
    title: 'Die eigene Beugung',
    meaning:
      'Wie weit sich der untere Rücken beugt, wenn man ihn lässt: zweimal langsam, nur so weit es guttut. Die Grenzen der Hüftbeuge richten sich danach. Sie sind Ziele zum Üben, mehr nicht: Menschen mit ganz verschiedenen Rücken machen eine gute Hüftbeuge.',
    measured: (day) => `, gemessen am ${day}`,
    notYet: 'Noch nicht gemessen',
    offered: ', wird vor der nächsten Hüftbeuge angeboten',
    usual: (deg) => `Bis dahin gilt eine übliche Beugung von ${deg}.`,
    tooLittle: (deg) => `Unter ${deg} reicht sie nicht für Grenzen: Die Hüftbeuge zeigt die Zahlen ohne Farben.`,
    measure: 'Bei der nächsten Hüftbeuge messen',
    forget: 'Vergessen',
    doNotOffer: 'Nicht anbieten',
  },
  limits: {
    title: 'Grenzen',
    meaning:
      'Ab wann etwas gesagt oder gezählt wird. Die meisten sind nach Ermessen gesetzt, als Anfang. Wer einen Grund hat, auch auf Rat der Physiotherapie, verschiebt sie. Sie sind Ziele zum Üben. Eine Einheit behält die Grenzen, mit denen sie gemacht wurde.',
    setBackAll: 'Alle Grenzen zurücksetzen',
    setBack: 'Zurücksetzen',
    setBackOf: (limit) => `Zurücksetzen: ${limit}`,
    alsoOneLeg: ', auf beiden Beinen oder einem',
    moved: (count) => `${count} verschoben`,
    usually: (deg, usual) => `${deg} (üblich ${usual})`,
  },
  model: {
    title: 'Körpermodell',
    options: {
      auto: { name: 'Automatisch wählen', meaning: 'Das genaueste Modell, das auf diesem Gerät flüssig läuft.' },
      lite: { name: 'Leicht', meaning: 'Am schnellsten, am wenigsten genau.' },
      full: { name: 'Voll', meaning: 'Am genauesten, für die meisten Geräte.' },
    },
  },
  inference: {
    title: 'Wo es läuft',
    options: {
      auto: { name: 'Automatisch wählen', meaning: 'Was beim Messen dieses Geräts schneller war.' },
      cpu: { name: 'Prozessor (CPU)', meaning: 'Geht überall.' },
      gpu: { name: 'Grafik (GPU)', meaning: 'Schneller, wo es eine echte Grafikkarte gibt.' },
    },
  },
  measured: (model, where) => `Auf diesem Gerät gemessen: Modell „${model}“, ${where}.`,
};
