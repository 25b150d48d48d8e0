import type { Side } from '../../core/pose/frame.ts';
import { guidanceLine, type GuidanceLines } from '../guidance-lines.ts';
import { capital, durationWords, germanFeminine, germanNumber } from '../number-words.ts';
import type { VoiceWords } from '../voice.ts';
import { setSummary, type SummaryLines } from '../set-summary.ts';

/** In the infinitive, as coaches and leaflets speak: neither du nor Sie, and short. */
const GUIDANCE: GuidanceLines = {
  standing: {
    nobody: 'Ich sehe niemanden. Bitte drei Meter vor die Kamera stellen.',
    'too-dark': 'Es ist zu dunkel. Licht anmachen oder Vorhang öffnen.',
    'two-people': 'Ich sehe zwei Personen. Bitte nur eine im Bild.',
    'step-back': 'Einen Schritt von der Kamera weg.',
    'come-closer': 'Einen Schritt näher zur Kamera.',
    'feet-cut-off': 'Füße nicht im Bild. Weiter weg, oder Bildschirm nach vorn kippen.',
    'head-cut-off': 'Kopf nicht im Bild. Weiter weg, oder Bildschirm nach hinten kippen.',
    'cut-off-left': 'Nicht ganz im Bild. Im Bild nach rechts gehen.',
    'cut-off-right': 'Nicht ganz im Bild. Im Bild nach links gehen.',
    'cut-off-go-forward': 'Nicht ganz im Bild. Einen Schritt vorwärts gehen.',
    'cut-off-go-back': 'Nicht ganz im Bild. Einen Schritt rückwärts gehen.',
    'camera-tilted': 'Die Kamera steht schief. Laptop gerade hinstellen.',
    'camera-high': 'Kamera tiefer stellen, auf Hüfthöhe.',
    'camera-low': 'Kamera höher stellen, auf Hüfthöhe.',
    'move-left': 'Im Bild weiter nach links.',
    'move-right': 'Im Bild weiter nach rechts.',
    'go-forward': 'Einen Schritt vorwärts, zur Mitte.',
    'go-back': 'Einen Schritt rückwärts, zur Mitte.',
    'turn-side-on': 'Seitlich zur Kamera drehen.',
    'turn-away': 'Etwas von der Kamera wegdrehen.',
    'turn-towards': 'Etwas zur Kamera drehen.',
    'turn-left-away': 'Etwas nach links drehen, von der Kamera weg.',
    'turn-right-away': 'Etwas nach rechts drehen, von der Kamera weg.',
    'turn-left-towards': 'Etwas nach links drehen, zur Kamera hin.',
    'turn-right-towards': 'Etwas nach rechts drehen, zur Kamera hin.',
    'back-hidden': 'Ich sehe den unteren Rücken nicht. Arme nach vorn nehmen.',
    'outline-unclear': 'Ich sehe den Umriss nicht klar. Einen halben Schritt weiter.',
    'legs-hidden': 'Ich sehe die Beine nicht. Bitte nichts davor stellen.',
    'loose-shirt': 'Ein engeres Oberteil zeigt den Rücken besser. Am besten einstecken.',
    'stand-tall': 'Aufrecht stehen.',
    'kneel-tall': 'Auf ein Knie, den anderen Fuß nach vorn, aufrecht.',
    'lie-down': 'Auf den Rücken legen, Knie gebeugt, seitlich zur Kamera.',
    'bend-knees': 'Knie beugen, Füße flach auf den Boden.',
    'no-bench': 'Das ist Hüftheben an der Bank. Bitte wählen, oder flach hinlegen.',
    'lie-straight': 'Auf den Rücken legen, Bein gestreckt, seitlich zur Kamera.',
    'straighten-leg': 'Das Bein strecken, das gehoben wird.',
    'lean-on-bench': 'Schultern an die Bank, Hüfte tief, seitlich zur Kamera.',
    'hold-still': 'Aufrecht und ruhig stehen.',
    'press-back': 'Den unteren Rücken in den Boden drücken.',
    'arch-back': 'Jetzt ein leichtes Hohlkreuz machen.',
  },
  kneeling: {
    nobody: 'Ich sehe Sie nicht. Zwei Meter vor der Kamera hinknien.',
    'step-back': 'Etwas weiter weg von der Kamera.',
    'come-closer': 'Etwas näher zur Kamera.',
    'cut-off-go-forward': 'Ich sehe Sie nicht ganz. Etwas nach vorn rücken.',
    'cut-off-go-back': 'Ich sehe Sie nicht ganz. Etwas nach hinten rücken.',
    'go-forward': 'Etwas nach vorn rücken, zur Mitte.',
    'go-back': 'Etwas nach hinten rücken, zur Mitte.',
    'outline-unclear': 'Ich kann Sie nicht von der Wand unterscheiden. Etwas zur Seite rücken.',
    'back-hidden': 'Ich sehe die Taille nicht. Die Arme etwas wegnehmen.',
    'hold-still': 'Aufrecht knien und stillhalten.',
  },
  lying: {
    nobody: 'Ich sehe niemanden. Bitte zwei Meter vor die Kamera legen.',
    'step-back': 'Weiter weg von der Kamera legen.',
    'come-closer': 'Etwas näher zur Kamera legen.',
    'feet-cut-off': 'Füße nicht im Bild. Richtung Kopf rutschen.',
    'head-cut-off': 'Kopf nicht im Bild. Richtung Füße rutschen.',
    'cut-off-left': 'Nicht ganz im Bild. Im Bild nach rechts rutschen.',
    'cut-off-right': 'Nicht ganz im Bild. Im Bild nach links rutschen.',
    'cut-off-go-forward': 'Nicht ganz im Bild. Richtung Füße rutschen.',
    'cut-off-go-back': 'Nicht ganz im Bild. Richtung Kopf rutschen.',
    'camera-high': 'Kamera tiefer stellen, auf den Boden oder einen niedrigen Stuhl.',
    'camera-low': 'Kamera etwas höher stellen, auf einen niedrigen Stuhl.',
    'move-left': 'Im Bild nach links rutschen.',
    'move-right': 'Im Bild nach rechts rutschen.',
    'go-forward': 'Etwas Richtung Füße rutschen, zur Mitte.',
    'go-back': 'Etwas Richtung Kopf rutschen, zur Mitte.',
    'turn-side-on': 'Seitlich zur Kamera legen.',
    'turn-away': 'Die Füße etwas von der Kamera weg.',
    'turn-towards': 'Die Füße etwas zur Kamera hin.',
    'back-hidden': 'Ich sehe die Taille nicht. Arme auf den Boden legen.',
    'outline-unclear': 'Ich sehe den Umriss nicht klar. Ein Stück weiter rutschen.',
    'loose-shirt': 'Ein engeres Oberteil zeigt die Taille besser. Am besten einstecken.',
    'hold-still': 'Ruhig bleiben: Das ist der Nullpunkt.',
  },
  bench: {
    nobody: 'Ich sehe niemanden. Bitte seitlich an die Bank, zwei Meter entfernt.',
    'step-back': 'Mit der Bank weiter weg von der Kamera.',
    'come-closer': 'Mit der Bank etwas näher zur Kamera.',
    'turn-side-on': 'Seitlich zur Kamera setzen.',
  },
};

const SUMMARY: SummaryLines = {
  none: 'Noch keine Wiederholung.',
  noneFull: 'Diesmal keine volle Wiederholung.',
  counted: (count, clean) => {
    if (count === 1)
      return `Eine Wiederholung, ${clean === 1 ? 'vor allem aus der Hüfte' : 'noch nicht vor allem aus der Hüfte'}.`;
    if (clean === count) return `${count} Wiederholungen, alle vor allem aus der Hüfte.`;
    return `${count} Wiederholungen, ${clean === 0 ? 'noch keine' : clean === 1 ? 'eine' : clean} davon vor allem aus der Hüfte.`;
  },
  onlyUnjudged: (count) =>
    count === 1
      ? 'Eine Wiederholung, die ich nicht beurteilen konnte.'
      : `${count} Wiederholungen, die ich nicht beurteilen konnte.`,
  plain: (count) => `${count === 1 ? 'Eine Wiederholung' : `${count} Wiederholungen`}.`,
  backUnseen: (count) => `Bei ${count === 1 ? 'einer' : count} konnte ich den Rücken nicht beurteilen.`,
  attempts: (count, reason) =>
    ({
      squat: `${count === 1 ? 'Eine Kniebeuge' : `${count} Kniebeugen`}, nicht gezählt. Hüfte zurück, Knie weich.`,
      'both-legs': `${count === 1 ? 'Einmal' : `${count} Mal`} beide Beine, nicht gezählt. Ein Bein heben, das andere bleibt liegen.`,
      'too-short': `${count === 1 ? 'Einmal' : `${count} Mal`} weniger als vier Sekunden gehalten, nicht gezählt.`,
      'too-quick': `${count === 1 ? 'Eine Bewegung' : `${count} Bewegungen`}, zu schnell zum Messen.`,
      'too-slow': `${count === 1 ? 'Eine Bewegung' : `${count} Bewegungen`} von mehr als zwanzig Sekunden. Zeitlupe?`,
      'cut-off': `${count === 1 ? 'Eine Bewegung' : `${count} Bewegungen`}, am Anfang oder am Ende abgeschnitten.`,
    })[reason],
  unjudgedToo: (count) => `${count === 1 ? 'Eine' : count} weitere konnte ich nicht beurteilen.`,
  held: (inBand, held) => `Rücken lang in ${inBand} von ${held} Sekunden.`,
  joinedIn: (hipDeg) => `Die Hüfte ging ${hipDeg} Grad weit, bevor der Rücken mitging.`,
  stayedLong: (hipDeg) => `Die Hüfte ging ${hipDeg} Grad weit und machte das meiste.`,
};

const LEG: Readonly<Record<Side, string>> = { left: 'linke', right: 'rechte' };

const reps = (count: number): string => `${germanFeminine(count)} ${count === 1 ? 'Wiederholung' : 'Wiederholungen'}`;
const minutes = (count: number): string => `${germanFeminine(count)} ${count === 1 ? 'Minute' : 'Minuten'}`;
const seconds = (count: number): string => `${germanFeminine(count)} ${count === 1 ? 'Sekunde' : 'Sekunden'}`;
const holds = (target: number, holdSeconds: number): string =>
  `${target === 1 ? 'ein' : germanFeminine(target)} Mal ${seconds(holdSeconds)} halten`;

/** German. */
export const voice: VoiceWords = {
  guidance: (code, posture, nearSide) => guidanceLine(GUIDANCE, code, posture, nearSide),
  cameraPlace: {
    standing: 'Laptop auf Hüfthöhe. Zwei bis drei Meter entfernt hinstellen, seitlich zur Kamera.',
    lying:
      'Laptop auf den Boden oder einen niedrigen Stuhl. Zwei Meter entfernt auf den Rücken legen, seitlich zur Kamera.',
    bench:
      'Laptop auf den Boden oder einen niedrigen Stuhl. Zwei Meter entfernt vor die Bank setzen, Schultern daran, seitlich zur Kamera.',
    kneeling: 'Laptop auf einen niedrigen Stuhl. Seitlich dazu hinknien, zwei Meter entfernt.',
  },
  placed: (posture) => `Gut. ${guidanceLine(GUIDANCE, 'hold-still', posture, null)}`,
  calibrated: 'Bereit.',
  selfTested: (seen) =>
    seen ? 'Gut, ich sehe den Unterschied.' : 'Ich sehe keinen klaren Unterschied; engere Kleidung kann helfen.',
  setBegins: ({ set, sets, reps: target, leg, holdSeconds }) => {
    const place = sets === 1 ? '' : `Satz ${germanNumber(set)} von ${germanNumber(sets)}. `;
    return `${place}${capital(holdSeconds ? holds(target, holdSeconds) : reps(target))}${leg ? `, ${LEG[leg]}s Bein` : ''}.`;
  },
  resumes: (done, target) =>
    done === 0
      ? `Weiter geht es. Noch ${germanFeminine(target)}.`
      : `Weiter geht es. ${capital(germanFeminine(done))} geschafft, noch ${germanFeminine(target - done)}.`,
  count: (count) => `${capital(germanNumber(count))}.`,
  held: (count, enough) => `${capital(seconds(count))}.${enough ? ' Langsam zurück.' : ''}`,
  go: 'Los.',
  toGo: (count) => `Noch ${germanFeminine(count)}, ganz in Ruhe.`,
  praise: (kind) => (kind === 'first' ? 'Ja, Rücken lang.' : 'Rücken wieder lang.'),
  fading: 'Das ist sauber. Ab jetzt sage ich weniger.',
  paused: (reason) =>
    ({
      away: 'Pause. Zum Weitermachen einfach zurückkommen.',
      hidden: 'Pause. Ich sehe nichts, solange dieses Fenster verdeckt ist.',
      asked: 'Pause.',
      'camera-muted':
        'Pause. Die Kamera ist ausgeschaltet, oder ein Anruf benutzt sie. Einschalten oder den Anruf beenden; sobald das Bild da ist, geht es weiter.',
      'camera-unplugged':
        'Pause. Die Kamera ist nicht mehr angeschlossen. Wieder einstecken; sobald das Bild da ist, geht es weiter.',
      'camera-frozen':
        'Pause. Das Bild steht still. Ich versuche, es zurückzuholen, dann geht es weiter. Dauert das lange, die Kamera abziehen und wieder anschließen.',
    })[reason],
  pictureBack: 'Das Bild ist wieder da.',
  pictureNew: (why) =>
    ({
      moved: 'Die Kamera steht vielleicht anders. Ich messe neu.',
      turned: 'Das Bild hat sich gedreht. Ich messe neu.',
      resized: 'Das Bild hat eine andere Größe. Ich messe neu.',
    })[why],
  cameraAsked: 'Der Browser fragt, ob diese App die Kamera benutzen darf. Bitte „Zulassen“ wählen.',
  cameraGone: 'Das Bild kam nicht zurück, hier ist Schluss. Was gezählt wurde, geht nicht verloren.',
  summary: (summary) => setSummary(SUMMARY, summary),
  noRep: {
    squat: 'Das war eine Kniebeuge. Hüfte zurück, Knie weich.',
    'both-legs': 'Das waren beide Beine. Eines heben, das andere liegen lassen.',
    'too-short': 'Das war kurz. Noch einmal hin, und dort bleiben.',
  },
  ownBend: {
    offer:
      'Wer mag, beugt sich zuerst zweimal langsam ganz vor: Rücken rund, nur so weit es guttut. Oder gleich anfangen.',
    more: 'Noch einmal.',
    done: (deg) => `Danke. Die volle Beugung ist ${deg} Grad.`,
    unseen: 'Das konnte ich nicht sehen. Weiter ohne.',
  },
  nextTime: (remark) => `Beim nächsten Mal: ${remark}`,
  setDone: ({ set, sets }) =>
    sets === 1 ? 'Satz fertig.' : set === sets ? 'Letzter Satz fertig.' : `Satz ${germanNumber(set)} fertig.`,
  rest: (length) => `Pause, ${durationWords(length, minutes, seconds, 'und')}.`,
  restEnding: (left) => `Noch ${seconds(left)}. Zurück an den Platz.`,
  restOver: 'Die Pause ist vorbei.',
  changeLeg: (leg) => `Jetzt das ${LEG[leg]} Bein.`,
  done: 'Das war die ganze Einheit. Gut gemacht.',
  sample: 'Hüfte zurück, Rücken lang. Drei.',
};
