import type { ExerciseWordsByLanguage } from '../../words/exercise-words.ts';
import { UNSEEN_WORDS, type UnseenCode } from '../unseen-words.ts';

type HingeCue = 'spine-rounding' | 'spine-arching' | 'spine-early' | 'knee-bent' | 'depth-shallow' | UnseenCode;

/** "35": a share as whole percents. */
function percent(ratio: number): string {
  return `${Math.round(100 * ratio)}`;
}

/** Everything said of the hip hinge and of nothing else. */
export const hipHingeWords: ExerciseWordsByLanguage<HingeCue> = {
  en: {
    name: 'Hip hinge',
    nameWithin: 'hip hinge',
    summary: 'Fold at the hips and let your back follow little.',
    oneLeg: null,
    card: {
      placing: 'Laptop at hip height, your side to it, two to three metres away.',
      drawing: 'A person seen from the side folds forward at the hips. The hip turns, the back bends little.',
      back: 'long back',
      hips: 'hips fold',
    },
    demo: {
      zero: 'Stand tall. This is your zero.',
      goodWay: 'The hips go back. The back follows little.',
      goodEnd: ({ hips, back }) => `The hips folded by ${hips}. Back: ${back}. Up to 30° is usual.`,
      goodReturn: 'Stand up: the hips come forward.',
      poorWay: 'Here the back goes first.',
      poorEnd: ({ hips, back }) => `The hips folded by only ${hips}. The back bent by ${back}.`,
      both: 'Once mostly from the hips, once mostly from the back.',
      again: 'Push the hips back until they stop. Then stand up.',
      goodDrawing: 'Bent from the hips.',
      poorDrawing: 'Bent from the back.',
    },
    usual: 'a pull behind the thighs in the hinge',
    help: 'New to the hinge? Stand a foot’s length in front of a wall and reach for it with your buttocks.',
    angles: {
      hip: 'Hips: how far the pelvis has folded over the thighs since you stood upright.',
      lumbar: 'Back: how much the lower back has bent since you stood upright, read from the outline of your back.',
    },
    limits: {
      roundingDeg: {
        title: 'Back bends by more than',
        reason: ({ greenBeforeDeg, ratio }) =>
          `A coaching target. Beyond it you hear a cue${
            ratio === 0 ? '' : ` where your back also has more than ${percent(ratio)} % of the angle of your hips`
          }; green ends ${greenBeforeDeg}° before it. Good hinges of real people bend the lower back by 21–30° (Schellenberg 2013: 24 ± 6°; Vigotsky 2015: 25–27°). With your own bend known the limit follows it, until it is moved here.`,
      },
      archingDeg: {
        title: 'Back arches by more than',
        reason: ({ greenBeforeDeg }) =>
          `A coaching target. Beyond it you hear a cue; green ends ${greenBeforeDeg}° before it. Judgement, no published norm.`,
      },
      reachDeg: {
        title: 'A rep counts from hips folded by',
        reason: () =>
          'Less is shown as partial. Lower it for a stiff start, raise it for deadlift work. Judgement, no published norm.',
      },
      kneeDeg: {
        title: 'Knees bend by at most',
        reason: () =>
          'Beyond it you hear “less knee”. A hinge with bent knees is still a hinge, so this only reminds. Judgement, no published norm.',
      },
    },
    cues: {
      'spine-rounding': 'Chest long, hips back.',
      'spine-arching': 'Ribs down, belly in.',
      'spine-early': 'Hips first.',
      'knee-bent': 'Less knee, hips back.',
      'depth-shallow': 'A little deeper, if your back stays long.',
      ...UNSEEN_WORDS.en,
    },
    partial: (hips) => `Hips folded ${hips}: not deep enough for a rep.`,
  },
  de: {
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
  },
  es: {
    name: 'Bisagra de cadera',
    nameWithin: 'bisagra de cadera',
    summary: 'Inclínese desde la cadera y deje que la espalda acompañe poco.',
    oneLeg: null,
    card: {
      placing: 'Portátil a la altura de la cadera, usted de lado, a dos o tres metros.',
      drawing: 'Una persona vista de lado se inclina desde la cadera. La cadera gira, la espalda se dobla poco.',
      back: 'espalda larga',
      hips: 'cadera dobla',
    },
    demo: {
      zero: 'De pie, con el cuerpo erguido. Este es el punto cero.',
      goodWay: 'La cadera va atrás. La espalda acompaña poco.',
      goodEnd: ({ hips, back }) => `La cadera se dobló ${hips}. Espalda: ${back}. Hasta 30° es lo habitual.`,
      goodReturn: 'Arriba: la cadera vuelve hacia delante.',
      poorWay: 'Aquí la espalda va primero.',
      poorEnd: ({ hips, back }) => `La cadera se dobló solo ${hips}. La espalda se dobló ${back}.`,
      both: 'Una vez sobre todo con la cadera, otra sobre todo con la espalda.',
      again: 'Lleve la cadera atrás hasta que no dé más. Después, arriba.',
      goodDrawing: 'Inclinación desde la cadera.',
      poorDrawing: 'Inclinación desde la espalda.',
    },
    usual: 'un tirón detrás de los muslos en la bisagra',
    help: '¿Es su primera bisagra? Póngase a un pie de distancia de una pared y búsquela con los glúteos.',
    angles: {
      hip: 'Cadera: cuánto se ha doblado la pelvis sobre los muslos respecto a la posición de pie.',
      lumbar:
        'Espalda: cuánto se ha doblado la zona lumbar respecto a la posición de pie, leído en el contorno de la espalda.',
    },
    limits: {
      roundingDeg: {
        title: 'La espalda se dobla más de',
        reason: ({ greenBeforeDeg, ratio }) =>
          `Un objetivo de práctica. Más allá se oye un aviso${
            ratio === 0 ? '' : ` si la espalda tiene además más del ${percent(ratio)} % del ángulo de la cadera`
          }; el verde acaba ${greenBeforeDeg}° antes. En buenas bisagras de personas reales la zona lumbar se dobla 21–30° (Schellenberg 2013: 24 ± 6°; Vigotsky 2015: 25–27°). Cuando se conoce su propia flexión, el límite la sigue, hasta que se mueva aquí.`,
      },
      archingDeg: {
        title: 'La espalda se arquea más de',
        reason: ({ greenBeforeDeg }) =>
          `Un objetivo de práctica. Más allá se oye un aviso; el verde acaba ${greenBeforeDeg}° antes. Según criterio, sin norma publicada.`,
      },
      reachDeg: {
        title: 'Una repetición cuenta desde una cadera doblada',
        reason: () =>
          'Menos se muestra como parcial. Bájelo para empezar con rigidez, súbalo para peso muerto. Según criterio, sin norma publicada.',
      },
      kneeDeg: {
        title: 'Las rodillas se doblan como máximo',
        reason: () =>
          'Más allá se oye «rodillas menos dobladas». Con las rodillas dobladas sigue siendo una bisagra, así que esto solo recuerda. Según criterio, sin norma publicada.',
      },
    },
    cues: {
      'spine-rounding': 'Espalda larga, cadera atrás.',
      'spine-arching': 'Costillas abajo, vientre adentro.',
      'spine-early': 'Primero la cadera.',
      'knee-bent': 'Rodillas menos dobladas, cadera atrás.',
      'depth-shallow': 'Un poco más abajo, si la espalda sigue larga.',
      ...UNSEEN_WORDS.es,
    },
    partial: (hips) => `Cadera doblada ${hips}: no basta para una repetición.`,
  },
  fr: {
    name: 'Charnière de hanche',
    nameWithin: 'charnière de hanche',
    summary: 'Penchez-vous depuis les hanches ; le dos ne suit que peu.',
    oneLeg: null,
    card: {
      placing: 'Ordinateur à hauteur de hanche, vous de profil, à deux ou trois mètres.',
      drawing: 'Une personne vue de profil se penche depuis les hanches. La hanche tourne, le dos plie peu.',
      back: 'dos long',
      hips: 'hanches pliées',
    },
    demo: {
      zero: 'Debout, bien droit. C’est le point zéro.',
      goodWay: 'Les hanches reculent. Le dos suit peu.',
      goodEnd: ({ hips, back }) => `Les hanches ont plié de ${hips}. Dos : ${back}. Jusqu’à 30°, c’est habituel.`,
      goodReturn: 'On se relève : les hanches reviennent vers l’avant.',
      poorWay: 'Ici, le dos part en premier.',
      poorEnd: ({ hips, back }) => `Les hanches n’ont plié que de ${hips}. Le dos a plié de ${back}.`,
      both: 'Une fois surtout avec les hanches, une fois surtout avec le dos.',
      again: 'Reculez les hanches jusqu’au bout. Puis relevez-vous.',
      goodDrawing: 'Penché depuis les hanches.',
      poorDrawing: 'Penché depuis le dos.',
    },
    usual: 'un tiraillement derrière les cuisses dans la charnière',
    help: 'Première charnière ? Placez-vous à une longueur de pied d’un mur et cherchez-le avec les fesses.',
    angles: {
      hip: 'Hanches : de combien le bassin a plié sur les cuisses par rapport à la position debout.',
      lumbar: 'Dos : de combien le bas du dos a plié par rapport à la position debout, lu sur le contour du dos.',
    },
    limits: {
      roundingDeg: {
        title: 'Le dos plie de plus de',
        reason: ({ greenBeforeDeg, ratio }) =>
          `Un objectif d’entraînement. Au-delà, vous entendez une consigne${
            ratio === 0 ? '' : ` si le dos a aussi plus de ${percent(ratio)} % de l’angle des hanches`
          } ; le vert s’arrête ${greenBeforeDeg}° avant. Dans les bonnes charnières de personnes réelles, le bas du dos plie de 21–30° (Schellenberg 2013 : 24 ± 6° ; Vigotsky 2015 : 25–27°). Quand votre propre flexion est connue, la limite la suit, jusqu’à ce qu’elle soit déplacée ici.`,
      },
      archingDeg: {
        title: 'Le dos se creuse de plus de',
        reason: ({ greenBeforeDeg }) =>
          `Un objectif d’entraînement. Au-delà, vous entendez une consigne ; le vert s’arrête ${greenBeforeDeg}° avant. Choix raisonné, sans norme publiée.`,
      },
      reachDeg: {
        title: 'Une répétition compte à partir de hanches pliées de',
        reason: () =>
          'Moins est montré comme partiel. Baissez-la pour un début raide, montez-la pour le soulevé de terre. Choix raisonné, sans norme publiée.',
      },
      kneeDeg: {
        title: 'Les genoux plient d’au plus',
        reason: () =>
          'Au-delà, vous entendez « genoux moins pliés ». Avec les genoux pliés, cela reste une charnière : ce n’est qu’un rappel. Choix raisonné, sans norme publiée.',
      },
    },
    cues: {
      'spine-rounding': 'Dos long, hanches en arrière.',
      'spine-arching': 'Côtes basses, ventre rentré.',
      'spine-early': 'Les hanches d’abord.',
      'knee-bent': 'Genoux moins pliés, hanches en arrière.',
      'depth-shallow': 'Un peu plus bas, si le dos reste long.',
      ...UNSEEN_WORDS.fr,
    },
    partial: (hips) => `Hanches pliées de ${hips} : pas assez pour une répétition.`,
  },
};
