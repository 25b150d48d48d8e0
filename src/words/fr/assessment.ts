import type { Side } from '../../core/pose/frame.ts';
import type { AssessmentWords } from '../assessment.ts';

const LEG: Readonly<Record<Side, string>> = { left: 'jambe gauche', right: 'jambe droite' };

export const assessment: AssessmentWords = {
  title: 'Bilan',
  lead: 'Environ cinq minutes, guidées par la voix\u00a0: jusqu’où bougent vos hanches avant que le dos ne suive. En chemin, il n’y a rien à toucher.',
  before: {
    steps: 'Ce qui vient',
    eachLeg: (reps) => `${reps} avec chaque jambe`,
    eachLegHow: 'Levez une jambe tendue et laissez le dos comme il repose.',
    needs: {
      title: 'Ce qu’il vous faut',
      points: [
        'De la place pour être debout et pour vous allonger, et un tapis.',
        'La caméra sur le côté\u00a0: à hauteur de hanche pour ce qui se fait debout, sur une chaise basse ou au sol pour ce qui se fait allongé.',
        'Une chaise stable à portée de main s’il vous est difficile de descendre au sol ou de vous relever.',
      ],
    },
    notNow: {
      title: 'Plutôt un autre jour',
      points: [
        'si une douleur est nouvelle ou plus forte que d’habitude, ou descend dans une jambe',
        'si vous ne pourriez pas vous relever sans aide et que personne n’est là',
        'si l’on vous a conseillé de ne pas vous pencher ou de ne pas lever le bassin',
      ],
    },
    begin: 'Commencer le bilan',
  },
  result: {
    of: (day) => `Bilan du ${day}`,
    title: 'Ce qui a été trouvé',
    hinge: {
      title: 'Jusqu’où vos hanches se plient',
      joined: (hips) => `Vos hanches se plient de ${hips} avant que le dos ne suive.`,
      long: (hips) => `Vos hanches se plient de ${hips} sans que le dos ne suive en descendant.`,
      share: (share) => `De tout le mouvement, les hanches font ${share}, le dos le reste.`,
      meaning: 'Plus les hanches se plient seules, moins le dos doit se plier quand vous vous baissez.',
      limit: (deg) => `Suivre veut dire\u00a0: se plier de plus de ${deg}. Un peu, c’est habituel.`,
    },
    bridge: {
      title: 'Jusqu’où montent vos hanches',
      short: (missing) => `Il manque ${missing} à vos hanches pour être droites, sans que le dos ne se creuse.`,
      straight: (error) => `Vos hanches s’ouvrent jusqu’à être droites, à ${error} près, sans que le dos ne se creuse.`,
      arches: (arch) => `Au maximum, le dos se creuse de ${arch}.`,
      still: (error) => `Le dos ne se creuse pas, à ${error} près.`,
      meaning:
        'Droites veut dire\u00a0: épaule, hanche et genou alignés. Ce que les hanches n’atteignent pas, le dos a tendance à l’ajouter en se creusant.',
    },
    legs: {
      title: 'Jusqu’où monte chaque jambe',
      both: (left, right) =>
        `Votre jambe gauche monte de ${left} dans la hanche avant que le dos ne quitte son repos, la droite de ${right}.`,
      one: (leg, deg) => `Votre ${LEG[leg]} monte de ${deg} dans la hanche avant que le dos ne quitte son repos.`,
      atLeast: (deg) => `au moins ${deg}`,
      farther: (leg, deg) => `La ${LEG[leg]} va ${deg} plus loin que l’autre.`,
      alike: 'La gauche et la droite ne diffèrent pas de plus que ce que la mesure peut distinguer.',
      meaning:
        'Que le bassin bascule un peu avec la jambe est habituel et ne compte pas\u00a0; on cherche à partir d’où le dos va au-delà.',
    },
    notMeasured: 'Non mesuré',
    legNotMeasured: { left: 'Jambe gauche non mesurée', right: 'Jambe droite non mesurée' },
    missing: {
      'not-done': 'Laissé de côté cette fois.',
      'too-few': 'Moins de répétitions que nécessaire ont pu servir. La prochaine fois, lentement, et toutes.',
      'not-far':
        'Les mouvements étaient trop petits pour compter. N’allez que jusqu’où c’est agréable\u00a0; cela viendra peut-être avec le temps.',
      squat: 'C’étaient des squats. Hanches en arrière, genoux souples.',
      'both-legs': 'Les deux jambes se sont levées. Levez-en une et laissez l’autre en bas.',
      arched: 'Dans la plupart, le dos s’est creusé\u00a0: on ne sait donc pas jusqu’où les hanches montent sans cela.',
      'not-judged': 'Ces répétitions ont des nombres, mais rien pour les juger.',
    },
    nothing: 'Rien n’a pu être mesuré cette fois, et rien n’est donc gardé. Ce qui aide est dit plus bas.',
    errors: 'Le nombre après ± dit de combien chaque nombre peut s’écarter.',
    noGrade:
      'Quelques mouvements, un seul jour\u00a0: ni diagnostic ni note. Ce qui compte, c’est l’évolution au fil des semaines.',
  },
  follows: {
    title: 'Ce qui en découle',
    begins:
      'Votre programme commence là où vous en êtes\u00a0: avec moins de répétitions là où le dos a suivi tôt, avec plus là où les hanches sont allées loin seules. Vous pouvez tout changer.',
    'goes-on': 'Votre programme continue comme il est\u00a0: il suit ce que vous faites de jour en jour.',
    plan: 'Le plan que vous suivez reste tel qu’il a été fait pour vous.',
    make: 'Créer mon programme',
    see: 'Voir mon programme',
  },
  earlier: {
    title: 'Au fil du temps',
    onlyOne: 'À partir du deuxième bilan, cette page compare.',
    next: (day) => `Le prochain est proposé le ${day}.`,
    due: 'Il est temps de faire le prochain.',
    unlike:
      'Le premier et le dernier ont été jugés avec des limites ou des versions différentes\u00a0; ils ne sont donc pas comparés.',
    noise: (noise) =>
      `Chaque barre dit de combien un nombre peut s’écarter. Ce qui diffère de moins du double de l’erreur des deux, ou de moins de ${noise}, n’est pas considéré comme un changement.`,
    arch: { title: 'De combien le dos se creuse', meaning: 'Au maximum, dans les ponts.' },
    legs: { title: 'Jambe levée avant que le dos ne quitte son repos', meaning: 'Chaque jambe pour elle-même.' },
  },
  spoken: {
    over: 'Le bilan est terminé.',
    degrees: (deg, error) => `${deg} degrés${error === null ? '' : ` plus ou moins ${error}`}`,
  },
};
