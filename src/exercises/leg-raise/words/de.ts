import { UNSEEN_WORDS } from '../../unseen-words.ts';
import { percent } from '../../percent.ts';
import type { LegRaiseWords } from './leg-raise-words.ts';

export const words: LegRaiseWords = {
  own: {
    heading: 'Beinheben im Liegen',
    both: 'Beinheben',
    within: 'Beinheben',
    leg: { left: 'links', right: 'rechts' },
    lead: 'Ein Bein gestreckt heben; der Rücken bleibt, wie er liegt.',
    summary: (leg) => `Das Bein ${leg} gestreckt heben; der Rücken bleibt, wie er liegt.`,
    note: null,
    card: {
      placing:
        'Laptop auf dem Boden oder einem niedrigen Stuhl (30–80 cm), seitlich dazu, zwei bis drei Meter entfernt.',
      drawing:
        'Eine Person liegt auf dem Rücken, von der Seite gesehen, und hebt ein gestrecktes Bein; das andere Knie ist gebeugt. Die Hüfte beugt sich, der Rücken bleibt, wie er in Ruhe lag.',
      back: 'Rücken ruhig',
      hips: 'Hüfte beugt',
    },
    demo: {
      zero: 'Flach liegen, das Bein lang. Das ist der Nullpunkt.',
      goodWay: 'Das Bein gestreckt heben. Der Rücken bleibt, wie er liegt.',
      goodEnd: ({ hips, back }) => `Die Hüfte hat sich um ${hips} gebeugt. Der Rücken hat sich nur um ${back} bewegt.`,
      goodReturn: 'Langsam wieder senken.',
      poorWay: 'Hier geht das Bein höher, und der Rücken geht ins Hohlkreuz.',
      poorEnd: ({ hips, back }) => `Die Hüfte hat sich um ${hips} gebeugt. Das Hohlkreuz: ${back}.`,
      both: 'Einmal mit ruhigem Rücken, einmal mit Hohlkreuz.',
      again: 'Nur so hoch, wie der Rücken ruhig liegt. Dann langsam senken.',
      goodDrawing: 'Das Bein gehoben, der Rücken ruhig.',
      poorDrawing: 'Das Bein gehoben, der Rücken im Hohlkreuz.',
    },
  },
  usual: 'ein Ziehen hinten am gehobenen Oberschenkel beim Beinheben',
  help: 'Der Rücken mag nicht still liegen? Das andere Knie beugen, Fuß auf den Boden, und das Bein nur halb so hoch heben.',
  angles: {
    hip: 'Hüfte: wie weit sich das gehobene Bein seit dem ruhigen Liegen über das Becken gebeugt hat.',
    lumbar:
      'Rücken: wie stark sich der untere Rücken seit dem ruhigen Liegen gebeugt hat, abgelesen am Umriss der Vorderseite.',
  },
  limits: {
    roundingDeg: {
      title: 'Rücken drückt sich flach um mehr als',
      reason: ({ greenBeforeDeg, ratio }) =>
        `Ein Übungsziel. Darüber kommt ein Hinweis, wenn der Rücken auch mehr als ${percent(ratio)} % des Hüftwinkels hat; Grün endet ${greenBeforeDeg}° davor. Bei Gesunden gibt das Becken ein Viertel bis ein Drittel des Beinwinkels dazu, und zwar spät (Bohannon 1985); das ist bis zur Hälfte des Hüftwinkels.`,
    },
    archingDeg: {
      title: 'Hohlkreuz von mehr als',
      reason: ({ greenBeforeDeg }) =>
        `Ein Übungsziel. Darüber kommt ein Hinweis; Grün endet ${greenBeforeDeg}° davor. Nach Ermessen, ohne veröffentlichte Norm.`,
    },
    reachDeg: {
      title: 'Eine Wiederholung zählt ab einer Hüftbeugung von',
      reason: () =>
        'Weniger wird als Teilbewegung gezeigt. Ein Rücken, der ruhig liegt, ist wichtiger als ein hohes Bein. Nach Ermessen, ohne veröffentlichte Norm.',
    },
    kneeDeg: {
      title: 'Das gehobene Knie beugt sich um höchstens',
      reason: () =>
        'Darüber heißt es „Knie mehr strecken“. Ein lockeres Knie ist in Ordnung, darum erinnert dies nur. Nach Ermessen, ohne veröffentlichte Norm.',
    },
  },
  cues: {
    'spine-arching': 'Rippen senken, Rücken ruhig liegen lassen.',
    'spine-rounding': 'Bein etwas tiefer, Rücken ruhig.',
    'spine-early': 'Zuerst das Bein, Rücken ruhig.',
    'knee-bent': 'Knie mehr strecken.',
    'depth-shallow': 'Etwas höher, solange der Rücken ruhig ist.',
    ...UNSEEN_WORDS.de,
  },
  partial: (hips) => `Hüfte um ${hips} gebeugt: zu niedrig für eine Wiederholung.`,
};
