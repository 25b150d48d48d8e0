import type { ExerciseWordsByLanguage } from '../../words/exercise-words.ts';
import { UNSEEN_WORDS, type UnseenCode } from '../unseen-words.ts';

export type BridgeCue = 'spine-arching' | 'spine-early' | 'hips-low' | 'knee-straight' | UnseenCode;

/** Everything said of the glute bridge; the bridge on one leg takes over what is the same. */
export const gluteBridgeWords: ExerciseWordsByLanguage<BridgeCue> = {
  en: {
    name: 'Glute bridge',
    nameWithin: 'glute bridge',
    summary: 'Lift with your hips and leave your back as it lies.',
    oneLeg: null,
    card: {
      placing: 'Laptop on the floor or a low chair (30–80 cm), your side to it, two to three metres away.',
      drawing:
        'A person lying on the back, knees bent, seen from the side, lifts the hips until shoulder, hip and knee are in line. The hip opens, the back stays as it lay at rest.',
      back: 'long back',
      hips: 'hips open',
    },
    demo: {
      zero: 'Lie still, knees bent. This is your zero.',
      goodWay: 'Squeeze, then lift. The ribs stay down.',
      goodEnd: ({ hips, back }) => `The hips opened by ${hips}. The back moved only ${back}.`,
      goodReturn: 'Slowly down again.',
      poorWay: 'Here the back arches to get the belly up.',
      poorEnd: ({ hips, back }) => `The hips opened by only ${hips}. The back arched by ${back}.`,
      both: 'Once lifted mostly by the hips, once mostly by the back.',
      again: 'Squeeze and lift until the hips stop. Then lower.',
      goodDrawing: 'Lifted by the hips.',
      poorDrawing: 'Lifted by the back.',
    },
    usual: 'warm, tired buttocks in the bridge',
    help: 'Getting down to the floor is hard? Hold on to a chair, kneel first, and have your telephone within reach. If you cannot get up again without help, leave the bridge for when somebody is there.',
    angles: {
      hip: 'Hips: how far they have opened since you lay at rest.',
      lumbar: 'Back: how much the lower back has bent since you lay at rest, read from the outline of your front.',
    },
    limits: {
      roundingDeg: {
        title: 'Back presses flat by more than',
        reason: ({ greenBeforeDeg }) =>
          `Nothing is said of it; beyond it a rep is red, and green ends ${greenBeforeDeg}° before it. Judgement, no published norm.`,
      },
      archingDeg: {
        title: 'Back arches by more than',
        reason: ({ greenBeforeDeg }) =>
          `A coaching target. Beyond it you hear a cue; green ends ${greenBeforeDeg}° before it. Good bridges of eight real people measure −13° to 7°; no norm is published.`,
      },
      reachDeg: {
        title: 'Hips may stop short of straight by',
        reason: () =>
          'Leaflets ask for shoulder, hip and knee in line; a little less counts. Allow more while lifting high is new. The number is judgement.',
      },
      kneeDeg: {
        title: 'Knees stay bent by at least',
        reason: () =>
          'With the feet far away the backs of the thighs take over from the hips. Judgement, no published norm.',
      },
    },
    cues: {
      'spine-arching': 'Ribs down, squeeze your glutes.',
      'spine-early': 'Squeeze first, then lift.',
      'hips-low': 'Hips a little higher.',
      'knee-straight': 'Feet closer to you.',
      ...UNSEEN_WORDS.en,
    },
    partial: (hips, toStraight) =>
      toStraight === null
        ? `Hips opened ${hips}: too low for a rep.`
        : `Hips stopped ${toStraight} short of straight: too low for a rep.`,
  },
  de: {
    name: 'Beckenheben',
    nameWithin: 'Beckenheben',
    summary: 'Aus der Hüfte heben; der Rücken bleibt, wie er liegt.',
    oneLeg: null,
    card: {
      placing:
        'Laptop auf dem Boden oder einem niedrigen Stuhl (30–80 cm), seitlich dazu, zwei bis drei Meter entfernt.',
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
  },
  es: {
    name: 'Puente de glúteos',
    nameWithin: 'puente de glúteos',
    summary: 'Suba con la cadera y deje la espalda tal como reposa.',
    oneLeg: null,
    card: {
      placing: 'Portátil en el suelo o en una silla baja (30–80 cm), usted de lado, a dos o tres metros.',
      drawing:
        'Una persona acostada boca arriba, rodillas dobladas, vista de lado, sube la cadera hasta que hombro, cadera y rodilla quedan en línea. La cadera se abre, la espalda sigue como en reposo.',
      back: 'espalda larga',
      hips: 'cadera abre',
    },
    demo: {
      zero: 'No se mueva, rodillas dobladas. Este es el punto cero.',
      goodWay: 'Apriete y luego suba. Las costillas se quedan abajo.',
      goodEnd: ({ hips, back }) => `La cadera se abrió ${hips}. La espalda se movió solo ${back}.`,
      goodReturn: 'Baje despacio.',
      poorWay: 'Aquí la espalda se arquea para subir el vientre.',
      poorEnd: ({ hips, back }) => `La cadera se abrió solo ${hips}. La espalda se arqueó ${back}.`,
      both: 'Una vez sube sobre todo la cadera, otra sobre todo la espalda.',
      again: 'Apriete y suba hasta que la cadera no dé más. Después, baje.',
      goodDrawing: 'Sube con la cadera.',
      poorDrawing: 'Sube con la espalda.',
    },
    usual: 'glúteos calientes y cansados en el puente',
    help: '¿Le cuesta bajar al suelo? Agárrese a una silla, arrodíllese primero y tenga el teléfono a mano. Si no puede levantarse sin ayuda, deje el puente para cuando haya alguien.',
    angles: {
      hip: 'Cadera: cuánto se ha abierto respecto a la posición de reposo.',
      lumbar:
        'Espalda: cuánto se ha doblado la zona lumbar respecto a la posición de reposo, leído en el contorno de la parte delantera del cuerpo.',
    },
    limits: {
      roundingDeg: {
        title: 'La espalda se aplana más de',
        reason: ({ greenBeforeDeg }) =>
          `De esto no se dice nada; más allá una repetición es roja, y el verde acaba ${greenBeforeDeg}° antes. Según criterio, sin norma publicada.`,
      },
      archingDeg: {
        title: 'La espalda se arquea más de',
        reason: ({ greenBeforeDeg }) =>
          `Un objetivo de práctica. Más allá se oye un aviso; el verde acaba ${greenBeforeDeg}° antes. Buenos puentes de ocho personas reales miden de −13° a 7°; no hay norma publicada.`,
      },
      reachDeg: {
        title: 'A la cadera recta le pueden faltar',
        reason: () =>
          'Los folletos piden hombro, cadera y rodilla en línea; un poco menos también cuenta. Permita más mientras subir alto sea nuevo. La cifra es según criterio.',
      },
      kneeDeg: {
        title: 'Las rodillas quedan dobladas al menos',
        reason: () =>
          'Con los pies lejos, la parte de atrás de los muslos hace el trabajo de la cadera. Según criterio, sin norma publicada.',
      },
    },
    cues: {
      'spine-arching': 'Costillas abajo, apriete los glúteos.',
      'spine-early': 'Primero apriete, luego suba.',
      'hips-low': 'Cadera un poco más arriba.',
      'knee-straight': 'Pies más cerca de la cadera.',
      ...UNSEEN_WORDS.es,
    },
    partial: (hips, toStraight) =>
      toStraight === null
        ? `Cadera abierta ${hips}: poco para una repetición.`
        : `A la cadera le faltaron ${toStraight} para estar recta: poco para una repetición.`,
  },
  fr: {
    name: 'Pont fessier',
    nameWithin: 'pont fessier',
    summary: 'Montez avec les hanches et laissez le dos comme il repose.',
    oneLeg: null,
    card: {
      placing: 'Ordinateur au sol ou sur une chaise basse (30–80 cm), vous de profil, à deux ou trois mètres.',
      drawing:
        'Une personne allongée sur le dos, genoux pliés, vue de profil, monte les hanches jusqu’à ce que l’épaule, la hanche et le genou soient alignés. La hanche s’ouvre, le dos reste comme au repos.',
      back: 'dos long',
      hips: 'hanches ouvertes',
    },
    demo: {
      zero: 'Ne bougez plus, genoux pliés. C’est le point zéro.',
      goodWay: 'Serrez, puis montez. Les côtes restent basses.',
      goodEnd: ({ hips, back }) => `Les hanches se sont ouvertes de ${hips}. Le dos n’a bougé que de ${back}.`,
      goodReturn: 'Redescendez lentement.',
      poorWay: 'Ici, le dos se creuse pour monter le ventre.',
      poorEnd: ({ hips, back }) => `Les hanches ne se sont ouvertes que de ${hips}. Le dos s’est creusé de ${back}.`,
      both: 'Une fois monté surtout par les hanches, une fois surtout par le dos.',
      again: 'Serrez et montez jusqu’au bout des hanches. Puis redescendez.',
      goodDrawing: 'Monté par les hanches.',
      poorDrawing: 'Monté par le dos.',
    },
    usual: 'des fessiers chauds et fatigués dans le pont',
    help: 'Descendre au sol est difficile ? Tenez-vous à une chaise, mettez-vous d’abord à genoux, le téléphone à portée de main. Si vous ne pouvez pas vous relever sans aide, gardez le pont pour quand quelqu’un est là.',
    angles: {
      hip: 'Hanches : de combien elles se sont ouvertes par rapport au repos.',
      lumbar: 'Dos : de combien le bas du dos a plié par rapport au repos, lu sur le contour de l’avant du corps.',
    },
    limits: {
      roundingDeg: {
        title: 'Le dos s’aplatit de plus de',
        reason: ({ greenBeforeDeg }) =>
          `Rien n’en est dit ; au-delà, une répétition est rouge, et le vert s’arrête ${greenBeforeDeg}° avant. Choix raisonné, sans norme publiée.`,
      },
      archingDeg: {
        title: 'Le dos se creuse de plus de',
        reason: ({ greenBeforeDeg }) =>
          `Un objectif d’entraînement. Au-delà, vous entendez une consigne ; le vert s’arrête ${greenBeforeDeg}° avant. De bons ponts de huit personnes réelles mesurent de −13° à 7° ; aucune norme n’est publiée.`,
      },
      reachDeg: {
        title: 'Aux hanches tendues il peut manquer',
        reason: () =>
          'Les fiches demandent l’épaule, la hanche et le genou alignés ; un peu moins compte aussi. Permettez davantage tant que monter haut est nouveau. Le chiffre est un choix raisonné.',
      },
      kneeDeg: {
        title: 'Les genoux restent pliés d’au moins',
        reason: () =>
          'Avec les pieds loin, l’arrière des cuisses fait le travail des hanches. Choix raisonné, sans norme publiée.',
      },
    },
    cues: {
      'spine-arching': 'Côtes basses, serrez les fessiers.',
      'spine-early': 'Serrez d’abord, puis montez.',
      'hips-low': 'Hanches un peu plus haut.',
      'knee-straight': 'Pieds plus près du bassin.',
      ...UNSEEN_WORDS.fr,
    },
    partial: (hips, toStraight) =>
      toStraight === null
        ? `Hanches ouvertes de ${hips} : trop bas pour une répétition.`
        : `Il manquait ${toStraight} aux hanches pour être tendues : trop bas pour une répétition.`,
  },
};
