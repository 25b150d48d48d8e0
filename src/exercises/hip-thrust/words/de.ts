import { UNSEEN_WORDS } from '../../unseen-words.ts';
import type { HipThrustWords } from './hip-thrust-words.ts';

export const words: HipThrustWords = {
  name: 'Hüftheben an der Bank',
  nameWithin: 'Hüftheben an der Bank',
  summary: 'Schultern auf einer Bank: aus der Hüfte heben, der Rücken behält seine Form.',
  oneLeg: null,
  card: {
    placing:
      'Laptop auf einem niedrigen Stuhl (30–80 cm), seitlich dazu, zwei bis drei Meter entfernt; das Ende der Bank im Bild.',
    drawing:
      'Eine Person von der Seite gesehen, Schultern auf einer Bank, Füße flach, hebt die Hüfte, bis Schulter, Hüfte und Knie in einer Linie sind. Die Hüfte öffnet sich, der Rücken behält seine Form.',
    back: 'Rücken lang',
    hips: 'Hüfte öffnet',
  },
  demo: {
    zero: 'Schultern auf der Bank, Hüfte tief. Das ist der Nullpunkt.',
    goodWay: 'Gesäß anspannen, dann hoch. Die Rippen bleiben unten.',
    goodEnd: ({ hips, back }) => `Die Hüfte hat sich um ${hips} geöffnet. Der Rücken hat sich nur um ${back} bewegt.`,
    goodReturn: 'Langsam zurück, bis die Hüfte wieder tief ist.',
    poorWay: 'Hier geht der Rücken ins Hohlkreuz, damit der Bauch hochkommt.',
    poorEnd: ({ hips, back }) => `Die Hüfte hat sich um ${hips} geöffnet. Das Hohlkreuz: ${back}.`,
    both: 'Einmal vor allem aus der Hüfte, einmal mit dem Rücken gehoben.',
    again: 'Hoch, bis Schulter, Hüfte und Knie in einer Linie sind. Dann senken.',
    goodDrawing: 'An der Bank aus der Hüfte gehoben.',
    poorDrawing: 'An der Bank mit dem Rücken gehoben.',
  },
  usual: 'ein warmes, müdes Gesäß beim Hüftheben an der Bank',
  help: 'Statt einer Bank geht ein festes Sofa, das nicht wegrutscht: Die Kante liegt knapp unter den Schulterblättern. Ohne Gewicht anfangen.',
  angles: {
    hip: 'Hüfte: wie weit die Öffnung seit der tiefen Ausgangslage ist.',
    lumbar:
      'Rücken: wie stark sich der untere Rücken gebeugt hat, seit die Hüfte tief hing, abgelesen an seinem Umriss.',
  },
  limits: {
    roundingDeg: {
      title: 'Rücken rundet sich um mehr als',
      reason: ({ greenBeforeDeg }) =>
        `Dazu wird nichts gesagt; darüber ist eine Wiederholung rot, und Grün endet ${greenBeforeDeg}° davor. Nach Ermessen, ohne veröffentlichte Norm.`,
    },
    archingDeg: {
      title: 'Hohlkreuz von mehr als',
      reason: ({ greenBeforeDeg }) =>
        `Ein Übungsziel. Darüber kommt ein Hinweis; Grün endet ${greenBeforeDeg}° davor. Vom Beckenheben übernommen; eine Norm ist nicht veröffentlicht.`,
    },
    reachDeg: {
      title: 'Bis zur gestreckten Hüfte dürfen fehlen',
      reason: () =>
        'Oben sind Schulter, Hüfte und Knie in einer Linie; etwas weniger zählt auch. Mehr zulassen, solange das Gewicht neu ist. Die Zahl ist nach Ermessen.',
    },
    kneeDeg: {
      title: 'Knie bleiben gebeugt um mindestens',
      reason: () =>
        'Oben stehen die Unterschenkel etwa senkrecht. Sind die Füße weiter weg, übernehmen die Rückseiten der Oberschenkel. Nach Ermessen, ohne veröffentlichte Norm.',
    },
  },
  cues: {
    'spine-arching': 'Rippen senken, Kinn zur Brust.',
    'spine-early': 'Erst das Gesäß anspannen, dann hoch.',
    'hips-low': 'Hüfte noch etwas höher.',
    'knee-straight': 'Füße näher zur Bank.',
    ...UNSEEN_WORDS.de,
  },
  partial: (hips, toStraight) =>
    toStraight === null
      ? `Hüfte ${hips} geöffnet: zu niedrig für eine Wiederholung.`
      : `Bis zur gestreckten Hüfte fehlten ${toStraight}: zu niedrig für eine Wiederholung.`,
};
