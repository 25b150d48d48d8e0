import { UNSEEN_WORDS } from '../../unseen-words.ts';
import { percent } from '../../percent.ts';
import type { HingeWords } from './hinge-words.ts';

export const words: HingeWords = {
  name: 'Hüftbeuge',
  nameWithin: 'Hüftbeuge',
  summary: 'Aus der Hüfte vorbeugen; der Rücken geht nur wenig mit.',
  oneLeg: null,
  card: {
    placing: 'Laptop auf Hüfthöhe, seitlich dazu, zwei bis drei Meter entfernt.',
    drawing:
      'Eine Person, von der Seite gesehen, beugt sich aus der Hüfte vor. Die Hüfte dreht, der Rücken beugt sich wenig.',
    back: 'Rücken lang',
    hips: 'Hüfte beugt',
  },
  demo: {
    zero: 'Aufrecht stehen. Das ist der Nullpunkt.',
    goodWay: 'Die Hüfte geht zurück. Der Rücken geht wenig mit.',
    goodEnd: ({ hips, back }) => `Die Hüfte hat sich um ${hips} gebeugt. Rücken: ${back}. Bis 30° ist üblich.`,
    goodReturn: 'Aufrichten: Die Hüfte kommt nach vorn.',
    poorWay: 'Hier geht der Rücken zuerst.',
    poorEnd: ({ hips, back }) => `Die Hüfte hat sich nur um ${hips} gebeugt. Der Rücken hat sich um ${back} gebeugt.`,
    both: 'Einmal vor allem aus der Hüfte, einmal vor allem aus dem Rücken.',
    again: 'Die Hüfte zurückschieben, bis es nicht weitergeht. Dann aufrichten.',
    goodDrawing: 'Aus der Hüfte gebeugt.',
    poorDrawing: 'Aus dem Rücken gebeugt.',
  },
  usual: 'ein Ziehen hinten an den Oberschenkeln bei der Hüftbeuge',
  help: 'Zum ersten Mal eine Hüftbeuge? Eine Fußlänge vor eine Wand stellen und die Wand mit dem Gesäß suchen.',
  angles: {
    hip: 'Hüfte: wie weit sich das Becken seit dem aufrechten Stand über die Oberschenkel gebeugt hat.',
    lumbar:
      'Rücken: wie stark sich der untere Rücken seit dem aufrechten Stand gebeugt hat, abgelesen am Umriss des Rückens.',
  },
  limits: {
    roundingDeg: {
      title: 'Rücken beugt sich um mehr als',
      reason: ({ greenBeforeDeg, ratio }) =>
        `Ein Übungsziel. Darüber kommt ein Hinweis${
          ratio === 0 ? '' : `, wenn der Rücken auch mehr als ${percent(ratio)} % des Hüftwinkels hat`
        }; Grün endet ${greenBeforeDeg}° davor. In guten Hüftbeugen echter Menschen beugt sich der untere Rücken um 21–30° (Schellenberg 2013: 24 ± 6°; Vigotsky 2015: 25–27°). Ist die eigene volle Beugung bekannt, richtet sich die Grenze danach, bis zu einer Änderung hier.`,
    },
    archingDeg: {
      title: 'Hohlkreuz von mehr als',
      reason: ({ greenBeforeDeg }) =>
        `Ein Übungsziel. Darüber kommt ein Hinweis; Grün endet ${greenBeforeDeg}° davor. Nach Ermessen, ohne veröffentlichte Norm.`,
    },
    reachDeg: {
      title: 'Eine Wiederholung zählt ab einer Hüftbeugung von',
      reason: () =>
        'Weniger wird als Teilbewegung gezeigt. Niedriger für einen steifen Anfang, höher für Kreuzheben. Nach Ermessen, ohne veröffentlichte Norm.',
    },
    kneeDeg: {
      title: 'Knie beugen sich um höchstens',
      reason: () =>
        'Darüber heißt es „Knie weniger beugen“. Auch mit gebeugten Knien bleibt es eine Hüftbeuge, darum erinnert dies nur. Nach Ermessen, ohne veröffentlichte Norm.',
    },
  },
  cues: {
    'spine-rounding': 'Rücken lang, Hüfte zurück.',
    'spine-arching': 'Rippen senken, Bauch anspannen.',
    'spine-early': 'Zuerst die Hüfte.',
    'knee-bent': 'Knie weniger beugen, Hüfte zurück.',
    'depth-shallow': 'Etwas tiefer, solange der Rücken lang bleibt.',
    ...UNSEEN_WORDS.de,
  },
  partial: (hips) => `Hüfte ${hips} gebeugt: nicht tief genug für eine Wiederholung.`,
};
