import type { LearnWords } from '../learn.ts';

export const learn: LearnWords = {
  topics: 'Thèmes',
  waiting: 'Un instant.',
  failed: 'La démonstration n’a pas pu être chargée. Rechargez la page.',
  origin:
    'Dessiné d’après deux répétitions d’une personne créée par ordinateur, telles que Hingeline les a mesurées. La ligne orange est le contour mesuré, épaisse au bas du dos\u00a0; la ligne en tirets est sa forme au repos. Le corps autour n’est qu’un dessin.',
  unsure: 'Vous ne savez pas si cela vous convient\u00a0?',
  demo: {
    title: (exercise) => `Démonstration\u00a0: ${exercise}`,
    fromHips: 'Par les hanches',
    fromBack: 'Par le dos',
    figure: (title) => `Une personne de profil. ${title}.`,
    hips: 'Hanches',
    back: 'Dos',
    step: (number, of, caption) => `Étape ${number} sur ${of}\u00a0: ${caption}`,
    previous: 'Étape précédente',
    next: 'Étape suivante',
    play: 'Lire',
    playAgain: 'Relire',
    pause: 'Mettre en pause',
    restart: 'Depuis le début',
  },
  why: {
    title: 'Pourquoi les hanches et pas le dos\u00a0?',
    paragraphs: [
      'Les {hip:hanches} sont de grandes articulations, faites pour bouger beaucoup, entourées de grands muscles. Le {back:bas du dos} se plie aussi, et il en a le droit. L’important est que les hanches mènent.',
      'Livré à lui-même, le dos part en premier. Dans le premier tiers d’une flexion libre, il fait environ deux tiers du chemin\u00a0; sur toute la flexion, un peu plus d’un tiers.{1} Quand les hanches sont raides, ou simplement oubliées, les chaussures, les tiroirs et les paniers restent à la charge du dos.',
      'La charnière apprend aux hanches à se plier, le pont leur apprend à s’ouvrir. Le dos n’a pas à être raide\u00a0: dans de bonnes charnières avec un poids, le bas du dos se plie de 20 à 30°, alors qu’on le sent droit.{2, 3} Un certain partage est donc habituel. Quand le dos part en premier, ou fait l’essentiel, vous l’entendez tout de suite.',
      'Les limites sont des objectifs d’apprentissage\u00a0: elles aident à apprendre un mouvement et ne séparent pas un bon dos d’un mauvais. Celles de la charnière suivent votre propre flexion dès qu’elle est mesurée.',
    ],
    mostlyHips: 'Surtout les hanches',
    mostlyBack: 'Surtout le dos',
  },
  numbers: {
    title: 'Les deux nombres',
    estimate: 'C’est une estimation vue de l’extérieur, pas une radiographie.',
    error:
      'Le nombre après ± est l’erreur habituelle\u00a0: chez les personnes avec qui l’essai a été fait, le vrai angle ne s’en écartait pas plus dans environ deux moments sur trois.',
    unseen: 'Quand la caméra ne voit pas le bas de votre dos, Hingeline le dit et n’affiche aucun nombre.',
    check: 'Vérifiez sur vous-même',
  },
  sources: {
    title: 'Références',
    of: (numbers) => (numbers.includes(',') ? `Références ${numbers}` : `Référence ${numbers}`),
    list: [
      'Esola et al. 1996, Spine 21(1):71–78. Flexion avant de 41 personnes avec et sans mal de dos.',
      'Schellenberg et al. 2013, BMC Sports Sci Med Rehabil. Good mornings et soulevés de terre de 13 personnes.',
      'Bengtsson et al. 2022, Int J Sports Phys Ther 17(6). La colonne lombaire de pratiquants entraînés.',
    ],
  },
  forMe: {
    lead: 'Très probablement, oui. Hingeline s’adresse aux adultes qui veulent apprendre à bouger à partir des hanches\u00a0: parce que le dos est souvent raide ou fatigué, parce qu’ils restent beaucoup assis, ou parce qu’ils soulèvent des charges.',
    what: 'Il observe un mouvement, le mesure et vous dit ce qu’il voit. Ce n’est pas un dispositif médical. Il ne cherche pas les causes et ne remplace pas quelqu’un qui vous examine. La plupart des maux de dos passent d’eux-mêmes, et bouger aide. Quelques points sont à faire examiner d’abord.',
    now: {
      title: 'Allez maintenant aux urgences',
      before: 'si, avec un mal de dos, l’un de ces signes est nouveau\u00a0:',
      points: [
        'engourdissement ou fourmillements entre les jambes, autour des organes génitaux ou de l’anus',
        'difficulté à uriner, ou ne plus sentir que la vessie est pleine',
        'perte d’urine ou de selles sans le vouloir',
        'faiblesse ou engourdissement des deux jambes, ou une jambe qui faiblit d’heure en heure',
        'douleur dans la poitrine, ou douleur forte et soudaine au ventre ou au dos avec malaise',
        'une chute ou un accident grave juste avant',
      ],
    },
    ask: {
      title: 'Demandez d’abord à un médecin ou à un kiné',
      before: 'si l’un de ces points vous concerne\u00a0:',
      points: [
        'douleur nouvelle depuis une chute ou un coup récent, même léger si les os sont fragiles (ostéoporose, long traitement à la cortisone)',
        'faiblesse ou engourdissement d’une jambe qui augmente, ou douleur qui descend sous le genou',
        'fièvre ou sensation d’être malade, avec un mal de dos, surtout si vos défenses sont affaiblies (cortisone, chimiothérapie, diabète)',
        'perte de poids sans le vouloir, ou cancer actuel ou passé',
        'douleur qui réveille la nuit, ou qu’aucune position ne change',
        'un premier fort mal de dos avant 20 ans ou après 55 ans, ou un dos qui a changé de forme',
        'une opération du dos, de la hanche ou du ventre ces derniers mois, une prothèse de hanche ou une hernie',
        'grossesse, ou accouchement ces derniers mois',
        'vertiges en se penchant ou en s’allongeant\u00a0; chutes\u00a0; tension élevée mal contrôlée\u00a0; problèmes de cœur',
        'glaucome, ou opération récente des yeux\u00a0: demandez avant de baisser la tête',
        'une raideur chaque matin pendant plus d’une demi-heure, depuis des mois, que le mouvement soulage et non le repos',
        'vous avez moins de 18 ans, ou plus de 75 ans sans avoir l’habitude de l’exercice',
      ],
    },
    rare: 'Les causes graves sont rares. L’un de ces points ne veut pas dire que vous en avez une\u00a0; il veut dire que quelqu’un devrait d’abord regarder.',
    source:
      'D’après Finucane et al. 2020, J Orthop Sports Phys Ther 50(7):350–372\u00a0: les signes que des spécialistes de nombreux pays s’accordent à faire examiner. Peu d’entre eux ont été bien vérifiés.',
    none: 'Rien de tout cela\u00a0? Alors commencez par quelques répétitions lentes.',
    stop: {
      title: 'Arrêtez si cela fait mal',
      usual: {
        title: 'Ceci est habituel',
        points: ['des courbatures à ces endroits un jour ou deux'],
      },
      today: {
        title: 'Arrêtez pour aujourd’hui',
        points: [
          'une douleur qui file dans une jambe',
          'un engourdissement ou des fourmillements',
          'une douleur qui augmente de répétition en répétition',
          'des vertiges ou le souffle court',
        ],
      },
      worse:
        'Plus mal le lendemain qu’avant\u00a0? Faites-en moins, ou laissez, jusqu’à ce que cela se calme. Si cela revient chaque fois, faites-vous examiner.',
    },
    help: {
      title: 'Une main, une chaise, un mur',
      points: [
        'Besoin d’appui\u00a0? Placez-vous près d’une chaise lourde ou d’une table et posez-y les doigts. Gardez cette main devant vous, pour que la caméra voie le dos.',
      ],
    },
    physio: {
      title: 'Pour les kinésithérapeutes',
      text: 'Vous pouvez changer de combien le dos peut se plier, jusqu’où les hanches doivent aller et comment les genoux peuvent se plier. Chaque limite est un objectif d’apprentissage, affiché avec sa valeur habituelle et son origine\u00a0; la plupart n’ont pas de norme publiée, et les personnes diffèrent. Celles de la charnière sont des parts de la flexion complète de la personne dès qu’elle est mesurée. L’angle lombaire est une estimation de surface, d’après le contour du corps et, dans la charnière et les ponts, l’image du tronc, par rapport au zéro de la personne, avec son erreur standard. Elle n’a pas été validée sur des personnes dont la colonne a été mesurée.',
      openSettings: 'Ouvrir les réglages',
    },
    learn: (exercise) => `Apprendre\u00a0: ${exercise}`,
  },
};
