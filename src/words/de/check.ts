import type { CheckWords } from '../check.ts';
import { pluralOf } from '../numbers.ts';

const plural = pluralOf('de');

export const check: CheckWords = {
  title: 'An sich selbst nachprüfen',
  lead: 'Stimmt der Winkel Ihres Rückens? Zwei leichte Stäbe am Rücken zeigen denselben Winkel im selben Bild. Sie markieren die Stäbe, Hingeline misst, und eine Tabelle sagt, wie weit beide auseinanderliegen.',
  need: {
    title: 'Was Sie brauchen',
    points: [
      'Zwei leichte, gerade, dünne Stäbe, etwa 30 cm lang, die sich von der Wand abheben: zum Beispiel Holzspieße ohne Spitze.',
      'Klebeband, bloße Haut oder ein enges Hemd und jemanden, der die Stäbe anklebt.',
      'Ein Handy oder eine Kamera, die Sie von der Seite filmt.',
    ],
  },
  how: {
    title: 'So geht es',
    drawing:
      'Ein Mensch von der Seite. Ein Stab steht zwischen den Grübchen vom Rücken ab, bei S1, ein zweiter 18 cm darüber, bei T12.',
    points: [
      'S1: Tasten Sie die beiden Grübchen über dem Gesäß. Der untere Stab kommt in die Mitte dazwischen.',
      'T12 (zwölfter Brustwirbel): Folgen Sie der untersten Rippe nach hinten bis zur Wirbelsäule. Die Stelle liegt etwa 18 cm über den Grübchen. Dorthin kommt der obere Stab.',
      'Jeder Stab steht gerade vom Rücken ab, wie ein Kleiderhaken, auf einem Fuß aus Karton, der festgeklebt ist. Er berührt weder Kleidung noch den anderen Stab, was Sie auch tun, und ist für die Kamera immer neben dem Körper zu sehen.',
      'Filmen Sie einen Durchgang: drei Sekunden still stehen, dann fünf langsame Wiederholungen, manche tief, manche nicht, manche mit rundem Rücken, soweit es sich gut anfühlt.',
      'Filmen Sie einen zweiten ohne die Stäbe. Misst Hingeline Ihren Rücken dort anders, sind ihm die Stäbe im Weg.',
      'Wählen Sie unten das Video und markieren Sie die Enden der Stäbe in etwa zehn Bildern. Der Winkel von Hingeline bleibt dabei verborgen.',
    ],
  },
  proves: {
    title: 'Was das zeigt, und was nicht',
    points: [
      'Es zeigt, wie nah Hingeline den Stäben auf Ihrer Haut kommt: an diesem Tag, in dieser Kleidung, bei diesem Licht. Das ist ein Mensch, markiert von einem Menschen.',
      'Haut gleitet über dem Knochen: Die Stäbe sind kein Röntgenbild. Und ein Stab, der sich auf dem Klebeband bewegt, verdirbt alles danach.',
      'Um etwas über Hingeline im Allgemeinen zu sagen, braucht es zehn Menschen oder mehr. Wie, steht in der Datei docs/study.md des Projekts (auf Englisch).',
    ],
  },
  private:
    'Nichts davon verlässt dieses Gerät, und nichts wird aufbewahrt. Wenn Sie diese Seite verlassen, sind das Video und Ihre Markierungen fort: Sichern Sie vorher die Tabelle.',
  form: {
    title: 'Ihr Video',
    exercise: 'Übung',
    choose: 'Video wählen',
    other: 'Anderes Video wählen',
  },
  looking: { title: 'Das Video wird gemessen', stop: 'So weit genügt es' },
  mark: {
    title: 'Die Stäbe markieren',
    lead: 'Beginnen Sie mit dem Bild der Nullhaltung. Tippen Sie die vier Enden der Reihe nach an; zum Berichtigen ziehen Sie einen Punkt. Den Winkel von Hingeline sehen Sie erst beim Vergleich.',
    pictures: 'Bilder zum Markieren',
    neutral: 'Nullhaltung',
    marked: 'markiert',
    any: 'Beliebiges Bild des Videos',
    at: (seconds) => `Bild bei ${seconds}`,
    choose: 'Ende, das markiert wird',
    ends: {
      s1Skin: 'S1, am Rücken',
      s1Tip: 'S1, freies Ende',
      t12Skin: 'T12, am Rücken',
      t12Tip: 'T12, freies Ende',
    },
    picture: 'Bild zum Markieren. Pfeiltasten bewegen das gewählte Ende, die Eingabetaste geht zum nächsten.',
    keys: 'Mit Tasten: Pfeile bewegen das Ende um ein Pixel, mit der Umschalttaste um zehn; die Eingabetaste geht zum nächsten, 1 bis 4 wählen eines, + und − vergrößern und verkleinern.',
    position: (end, x, y) => `${end}: ${x}, ${y}`,
    missing: (end) => `${end}: noch nicht markiert`,
    tooShort:
      'Ein Stab ist in diesem Bild zu kurz für einen Winkel. Filmen Sie aus der Nähe, oder berichtigen Sie seine Enden.',
    larger: 'Größer',
    smaller: 'Kleiner',
    anew: 'Dieses Bild neu markieren',
    waiting: 'Einen Moment.',
    progress: (marked, of) => `${marked} von ${of} Bildern markiert`,
    neutralFirst: 'Zum Vergleichen markieren Sie das Bild der Nullhaltung und mindestens ein anderes.',
    compare: 'Mit Hingeline vergleichen',
  },
  result: {
    title: 'Stäbe und Hingeline',
    time: 'Zeit',
    sticks: 'Stäbe',
    difference: 'Unterschied',
    unsure: 'unsicher',
    none: 'In keinem der markierten Bilder hat Hingeline den Rücken gemessen. Markieren Sie andere, oder filmen Sie noch einmal mit der Seite zur Kamera.',
    count: 'Verglichene Bilder',
    bias: 'Mittlerer Unterschied (Bias)',
    meanAbs: 'Mittlere Größe des Unterschieds',
    sd: 'Standardabweichung',
    limits: '95-%-Übereinstimmungsgrenzen',
    range: (low, high) => `${low} bis ${high}`,
    within: 'Unterschiede innerhalb des ± von Hingeline',
    of: (part, whole) => `${part} von ${whole}`,
    tooFew: 'ab drei Bildern',
    pixel: (deg) =>
      `Ist jedes Ende um ein Pixel falsch markiert, ist der Winkel der Stäbe um etwa ${deg} falsch: Längere Stäbe oder eine nähere Kamera machen es weniger.`,
    plot: {
      title: 'Unterschied nach Größe der Beugung',
      drawing: (count) =>
        `${count} ${plural(count, 'Punkt', 'Punkte')}: nach rechts das Mittel von Stäben und Hingeline, nach oben der Unterschied. Linien zeigen den Bias und die Übereinstimmungsgrenzen; die Zahlen stehen in der Tabelle.`,
      across: 'Mittel aus beiden',
      up: 'Unterschied',
    },
    meaning: [
      'Beide Winkel sind die Änderung gegenüber dem Bild der Nullhaltung; nach vorn gebeugt ist positiv. Der Unterschied ist Hingeline minus Stäbe.',
      'Wären die Stäbe genau, lägen etwa zwei von drei Unterschieden innerhalb des ± von Hingeline. Bilder eines Menschen ähneln einander: Zehn davon sagen weniger als zehn Menschen.',
    ],
    save: 'Tabelle sichern (CSV)',
  },
};
