import { UNSEEN_WORDS } from '../../unseen-words.ts';
import type { BridgeWords } from './bridge-words.ts';

export const words: BridgeWords = {
  name: 'Beckenheben',
  nameWithin: 'Beckenheben',
  summary: 'Aus der Hüfte heben; der Rücken bleibt, wie er liegt.',
  oneLeg: null,
  card: {
    placing: 'Laptop auf dem Boden oder einem niedrigen Stuhl (30–80 cm), seitlich dazu, zwei bis drei Meter entfernt.',
    drawing:
      'Eine Person liegt auf dem Rücken, Knie gebeugt, von der Seite gesehen, und hebt die Hüfte, bis Schulter, Hüfte und Knie in einer Linie sind. Die Hüfte öffnet sich, der Rücken bleibt, wie er in Ruhe lag.',
    back: 'Rücken lang',
    hips: 'Hüfte öffnet',
  },
  demo: {
    zero: 'Ruhig liegen, Knie gebeugt. Das ist der Nullpunkt.',
    goodWay: 'Anspannen, dann heben. Die Rippen bleiben unten.',
    goodEnd: ({ hips, back }) => `Die Hüfte hat sich um ${hips} geöffnet. Der Rücken hat sich nur um ${back} bewegt.`,
    goodReturn: 'Langsam wieder ablegen.',
    poorWay: 'Hier geht der Rücken ins Hohlkreuz, um den Bauch hochzubringen.',
    poorEnd: ({ hips, back }) => `Die Hüfte hat sich nur um ${hips} geöffnet. Das Hohlkreuz: ${back}.`,
    both: 'Einmal vor allem aus der Hüfte gehoben, einmal vor allem aus dem Rücken.',
    again: 'Anspannen und heben, bis die Hüfte nicht weitergeht. Dann ablegen.',
    goodDrawing: 'Aus der Hüfte gehoben.',
    poorDrawing: 'Aus dem Rücken gehoben.',
  },
  usual: 'ein warmes, müdes Gesäß beim Beckenheben',
  help: 'Auf den Boden zu kommen ist schwer? Am Stuhl festhalten, zuerst knien, das Telefon in Reichweite. Wer ohne Hilfe nicht wieder aufstehen kann, macht das Beckenheben erst, wenn jemand da ist.',
  angles: {
    hip: 'Hüfte: wie weit das Becken seit dem ruhigen Liegen gehoben ist, als Öffnung der Hüfte.',
    lumbar:
      'Rücken: wie stark sich der untere Rücken seit dem ruhigen Liegen gebeugt hat, abgelesen am Umriss der Vorderseite.',
  },
  limits: {
    roundingDeg: {
      title: 'Rücken drückt sich flach um mehr als',
      reason: ({ greenBeforeDeg }) =>
        `Dazu wird nichts gesagt; darüber ist eine Wiederholung rot, und Grün endet ${greenBeforeDeg}° davor. Nach Ermessen, ohne veröffentlichte Norm.`,
    },
    archingDeg: {
      title: 'Hohlkreuz von mehr als',
      reason: ({ greenBeforeDeg }) =>
        `Ein Übungsziel. Darüber kommt ein Hinweis; Grün endet ${greenBeforeDeg}° davor. Gutes Beckenheben von acht echten Menschen misst −13° bis 7°; eine Norm ist nicht veröffentlicht.`,
    },
    reachDeg: {
      title: 'Bis zur gestreckten Hüfte dürfen fehlen',
      reason: () =>
        'In Übungsblättern stehen Schulter, Hüfte und Knie in einer Linie; etwas weniger zählt auch. Mehr zulassen, solange hohes Heben neu ist. Die Zahl ist nach Ermessen.',
    },
    kneeDeg: {
      title: 'Knie bleiben gebeugt um mindestens',
      reason: () =>
        'Sind die Füße weit weg, übernehmen die Rückseiten der Oberschenkel die Arbeit der Hüfte. Nach Ermessen, ohne veröffentlichte Norm.',
    },
  },
  cues: {
    'spine-arching': 'Rippen senken, Gesäß anspannen.',
    'spine-early': 'Erst anspannen, dann heben.',
    'hips-low': 'Hüfte etwas höher.',
    'knee-straight': 'Füße näher zum Gesäß.',
    ...UNSEEN_WORDS.de,
  },
  partial: (hips, toStraight) =>
    toStraight === null
      ? `Hüfte ${hips} geöffnet: zu niedrig für eine Wiederholung.`
      : `Bis zur gestreckten Hüfte fehlten ${toStraight}: zu niedrig für eine Wiederholung.`,
};
