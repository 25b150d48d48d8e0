import { UNSEEN_WORDS } from '../../unseen-words.ts';
import type { KneelingWords } from './kneeling-words.ts';

export const words: KneelingWords = {
  either: {
    name: 'Hüftdehnung im Halbkniestand',
    nameWithin: 'Hüftdehnung im Halbkniestand',
    summary: '',
    oneLeg: null,
    card: null,
    demo: null,
    usual: 'ein Ziehen vorn an der Hüfte, die sich öffnet, bei der Dehnung auf einem Knie',
    help: 'Ein Kissen unter dem Knie und ein Stuhl daneben machen das Knien leichter. Wenn das Knien wehtut, diese Übung weglassen.',
    angles: {
      hip: 'Hüfte: wie weit sich die Hüfte des knienden Beins seit dem aufrechten Knien geöffnet hat.',
      lumbar:
        'Rücken: wie stark sich der untere Rücken seit dem aufrechten Knien gebeugt oder gestreckt hat, abgelesen am Umriss der Vorderseite.',
    },
    limits: {
      roundingDeg: {
        title: 'Rücken rundet sich um mehr als',
        reason: ({ greenBeforeDeg }) =>
          `Dazu wird nichts gesagt; darüber ist eine Haltezeit rot, und Grün endet ${greenBeforeDeg}° davor. Nach Ermessen, ohne veröffentlichte Norm.`,
      },
      archingDeg: {
        title: 'Hohlkreuz von mehr als',
        reason: ({ greenBeforeDeg }) =>
          `Ein Übungsziel. Darüber kommt ein Hinweis; Grün endet ${greenBeforeDeg}° davor. Nach Ermessen, ohne veröffentlichte Norm.`,
      },
      reachDeg: {
        title: 'Sekunden zählen ab einer Hüftöffnung von',
        reason: () =>
          'Weniger ist ruhiges Knien. Niedriger für einen steifen Anfang. Nach Ermessen, ohne veröffentlichte Norm.',
      },
      kneeDeg: {
        title: 'Das Knie am Boden bleibt gebeugt um mindestens',
        reason: () =>
          'Gestreckter ist die Hüfte in einem langen Schritt abgesunken, und es dehnt woanders. Nach Ermessen, ohne veröffentlichte Norm.',
      },
    },
    cues: {
      'spine-arching': 'Steißbein einrollen, Rippen senken.',
      'spine-early': 'Erst einrollen, dann nach vorn.',
      'hips-low': 'Noch etwas weiter nach vorn.',
      'knee-straight': 'Kürzerer Schritt, Hüfte etwas höher.',
      ...UNSEEN_WORDS.de,
    },
    partial: (hips) => `Hüfte ${hips} geöffnet: zu wenig für eine Haltezeit.`,
  },
  own: {
    heading: 'Dehnung auf einem Knie',
    both: 'Hüftdehnung im Halbkniestand',
    within: 'Hüftdehnung im Halbkniestand',
    leg: { left: 'links', right: 'rechts' },
    lead: 'Ein Knie am Boden: diese Hüfte öffnen, nach oben strecken, der Rücken bleibt, wie er ist.',
    summary: (leg) =>
      `Ein Knie am Boden (${leg}): diese Hüfte öffnen, nach oben strecken, der Rücken bleibt, wie er ist.`,
    note: 'Links heißt: das linke Knie am Boden. Gehalten wird je 20 Sekunden.',
    card: {
      placing: 'Laptop auf einem niedrigen Stuhl, seitlich dazu, zwei Meter entfernt. Ein Kissen unter das Knie.',
      drawing:
        'Eine Person auf einem Knie, von der Seite gesehen, schiebt sich nach vorn und streckt sich nach oben. Die Hüfte des knienden Beins öffnet sich, der Rücken bleibt, wie er war.',
      back: 'Rücken lang',
      hips: 'Hüfte öffnet',
    },
  },
};
