import type { TopicsWords } from '../topics.ts';

export const topics: TopicsWords = {
  idea: {
    title: 'D’un dos raide à des hanches qui bougent',
    lead: 'Souvent, le dos travaille autant parce que les hanches en font si peu. Le programme inverse cela\u00a0: des {hip:hanches} qui bougent et, à côté d’elles, un {back:dos} tranquille.',
    hips: {
      title: 'Des hanches qui bougent',
      paragraphs: [
        'Ramasser quelque chose, se lever d’une chaise, monter un escalier\u00a0: les hanches sont faites pour cela. La charnière leur apprend à se plier, le pont à s’ouvrir. Ce qui vient plus tard, sur une jambe ou avec un poids, ce sont les deux mêmes mouvements, un peu plus exigeants.',
      ],
    },
    back: {
      title: 'Un dos tranquille',
      paragraphs: [
        'Tranquille ne veut pas dire raide. Dans de bonnes charnières, le bas du dos plie aussi, de 20 à 30°.{1, 2} Simplement, il ne part pas le premier et ne fait pas le plus gros du chemin. Chaque exercice entraîne les deux à la fois\u00a0: que les hanches bougent, et que le dos puisse les laisser faire.',
      ],
    },
    often: {
      title: 'Peu, mais souvent',
      paragraphs: [
        'Une courte séance un jour sur deux, deux ou trois séries de 6 à 15 répétitions. Le jour entre les deux en fait partie\u00a0: c’est alors que les muscles se renforcent. Un jour manqué n’est pas grave\u00a0; c’est le suivant qui compte. L’Organisation mondiale de la Santé conseille aux adultes de tout âge de renforcer leurs muscles deux jours par semaine ou plus.{3}',
      ],
    },
    days: {
      drawing: 'Deux semaines\u00a0: une séance un jour sur deux, un jour de repos entre les séances.',
      done: 'séance',
      rest: 'repos',
    },
    course: {
      title: 'Comment cela se passe',
      paragraphs: [
        'Un bilan d’environ cinq minutes montre où vous en êtes\u00a0: jusqu’où vont vos hanches avant que le dos s’en mêle. Votre programme en découle. Après chaque séance, il suit ce qui a été mesuré\u00a0: si les répétitions sont nettes, il demande un peu plus\u00a0; si le dos a pris le relais ou si la douleur a augmenté, il devient plus facile. Jamais de plus d’un pas, et vous pouvez tout modifier vous-même.',
      ],
    },
    promise: {
      title: 'Ce qu’il ne promet pas',
      paragraphs: [
        'L’exercice soulage un mal de dos qui dure depuis des mois, en moyenne et dans une mesure modérée.{4} Savoir si une sorte d’exercice vaut mieux qu’une autre reste ouvert. Que des hanches mobiles et un dos tranquille soient la meilleure voie, c’est l’expérience de kinésithérapeutes et d’entraîneurs\u00a0: plausible, en partie mesuré, pas prouvé. Si autre chose vous fait du bien, gardez-le.',
      ],
    },
    open: 'Vers le programme',
    sources: [
      'Schellenberg et al. 2013, BMC Sports Sci Med Rehabil. Good mornings et soulevés de terre de 13 personnes.',
      'Bengtsson et al. 2022, Int J Sports Phys Ther 17(6). La colonne lombaire d’haltérophiles entraînés.',
      'Bull et al. 2020, Br J Sports Med 54(24):1451–1462. Lignes directrices de l’Organisation mondiale de la Santé.',
      'Hayden et al. 2021, Cochrane Database Syst Rev CD009790. L’exercice contre le mal de dos qui dure, 249 essais\u00a0; certitude modérée.',
    ],
  },
  habits: {
    title: 'Ce dont mieux vaut ne pas faire une habitude, et pourquoi',
    lead: 'Contre un dos raide, on fait souvent trois étirements, chaque matin, pendant des années. Ils font du bien aussitôt. La méthode de ce programme les laisse de côté et donne leur temps aux hanches. Aucun n’est interdit.',
    claim: 'Ce que dit la méthode\u00a0: une opinion',
    found: 'Ce qu’ont trouvé les études',
    instead: 'À la place',
    each: {
      'knees-to-chest': {
        name: 'Genoux à la poitrine',
        drawing:
          'Une personne allongée sur le dos ramène les deux genoux à la poitrine. Le bassin s’enroule et le bas du dos plie.',
        back: 'le dos plie',
        hips: 'bassin roule',
        claim:
          'Le bas du dos est alors plié autant qu’il peut l’être, et maintenu ainsi. Les muscles étirés se relâchent un moment, ce que l’on ressent comme un soulagement. Dans les dos qui supportent mal la flexion, dit le chercheur Stuart McGill, cela apporte plus de douleur et de raideur le lendemain.{1}',
        found:
          'Dans un essai, des personnes souffrant du dos depuis longtemps ont moins plié le dos tôt le matin, et ont eu moins mal.{2} Mais quand on a comparé des exercices de flexion à des exercices de cambrure, la douleur a diminué avec les deux,{3, 4} et dans un essai sur trois davantage avec la cambrure, après un an.{5}',
        instead: 'Reposez-vous les jambes sur une chaise et soufflez longuement. Puis le pont.',
      },
      'knees-aside': {
        name: 'Genoux d’un côté à l’autre',
        drawing:
          'Une personne allongée sur le dos, vue d’en haut, laisse tomber les deux genoux d’un côté. Le bassin tourne et le bas du dos se tord.',
        back: 'le dos tourne',
        hips: 'genoux tombent',
        claim:
          'On veut ainsi assouplir le bas du dos. Mais il ne tourne presque pas\u00a0: d’environ 2° à chaque articulation.{6} Tourner, c’est l’affaire des hanches et du haut du dos. Pousser les genoux vers le bas jour après jour, dit la méthode, c’est demander plus là où il y a peu à prendre, et rien aux hanches.',
        found:
          'Les 2° sont mesurés, chez de jeunes hommes en bonne santé. On n’a guère étudié si cet étirement seul, comme habitude, aide ou gêne. Petit mouvement doux, il fait partie de nombreux programmes.',
        instead: 'Étirez les fessiers et l’intérieur des cuisses, le dos restant immobile.',
      },
      'toe-reach': {
        name: 'Toucher ses orteils',
        drawing:
          'Une personne debout, genoux tendus, cherche à toucher ses orteils. Les hanches s’arrêtent à mi-chemin, le dos plie pour le reste.',
        back: 'le dos plie',
        hips: 'hanches arrêtées',
        claim:
          'Là où cela commence à tirer derrière les cuisses, les hanches s’arrêtent, et le dos plie pour le reste. Cette tension n’est souvent pas un muscle trop court, dit la méthode, mais des hanches qui n’ont pas appris à se plier et à tenir. On l’étire, et le lendemain elle est revenue.',
        found:
          'Après des semaines d’étirements, on va plus loin surtout parce que l’on sent plus tard que cela tire, non parce que le muscle est plus long.{7} D’un autre côté\u00a0: parmi 5459 personnes suivies un an ou plus, le mal de dos a été un peu plus fréquent chez celles dont l’arrière des cuisses était moins souple.{8} On n’a pas vérifié si les étirements l’auraient évité.',
        instead:
          'La charnière\u00a0: elle allonge l’arrière des cuisses pendant que le dos reste long. Et le lever de jambe.',
      },
    },
    other: {
      title: 'L’autre côté',
      paragraphs: [
        'Votre dos est fait pour plier. Mettre ses chaussettes, désherber, ramasser quelque chose\u00a0: continuez. Les personnes dont le dos pliait davantage en soulevant n’avaient pas plus mal au dos, pour autant que des études de faible qualité puissent le dire.{9}',
        'S’étirer est permis. Beaucoup de gens se portent bien avec ces trois étirements, certains depuis des décennies. Si vous vous sentez mieux avec eux, et encore le lendemain matin, vous avez une bonne raison de les garder.',
        'Bouger compte plus que le choix de l’exercice. Quand le mal de dos dure depuis des mois, faire de l’exercice vaut mieux que ne pas en faire\u00a0; lequel est le meilleur reste ouvert.{10}',
      ],
    },
    try: {
      title: 'Voyez par vous-même',
      paragraphs: [
        'Laissez les trois de côté pendant deux semaines et faites ce qui est indiqué sous «\u00a0À la place\u00a0». Notez chaque matin comment va votre dos, de 0 à 10. Puis reprenez-en un et comparez. Cela en dit plus sur vous que n’importe quelle étude.',
      ],
    },
    sure: {
      title: 'Est-ce bien sûr\u00a0?',
      paragraphs: [
        'Ce que dit la méthode relève de l’expérience et du laboratoire, pas d’un essai. Les essais comptent environ 50 à 150 personnes, et certains ont plus de trente ans. Les revues réunissent beaucoup de personnes et jugent leur propre certitude faible\u00a0; pour l’exercice en général, modérée.',
      ],
    },
    sources: [
      'McGill 2012, Designing Back Exercise, backfitpro.com. Une vue d’ensemble par l’auteur de nombreuses études de laboratoire\u00a0; pas d’essai.',
      'Snook et al. 1998, Spine 23(23):2601–2607. Un essai avec 85 personnes.',
      'Elnaggar et al. 1991, Spine 16(8):967–972. Flexion contre cambrure, mal de dos qui dure.',
      'Dettori et al. 1995, Spine 20(21):2303–2312. La même chose avec 149 soldats et un mal de dos récent.',
      'Park et al. 2024, Sci Rep 14:2714. La même chose avec 56 personnes, suivies un an.',
      'Pearcy et Tibrewal 1984, Spine 9(6):582–587. Radiographies de deux côtés, hommes en bonne santé.',
      'Weppler et Magnusson 2010, Phys Ther 90(3):438–449. Une revue de ce que changent les étirements.',
      'Sadler et al. 2017, BMC Musculoskelet Disord 18:179. Une revue de 12 études.',
      'Saraceni et al. 2020, J Orthop Sports Phys Ther 50(3):121–130. Une revue de 12 études\u00a0; faible qualité.',
      'Hayden et al. 2021, Cochrane Database Syst Rev CD009790. Une revue de 249 essais\u00a0; certitude modérée.',
    ],
  },
  pain: {
    title: 'Douleur\u00a0: ce qu’elle veut dire ici',
    lead: 'Un peu de douleur en s’exerçant n’est pas une raison d’abandonner. Ce qui compte, c’est où elle va\u00a0: pendant la séance, après, et le lendemain matin.',
    asked: {
      title: 'Avant et après, de 0 à 10',
      paragraphs: [
        '0, c’est aucune douleur\u00a0; 10, la pire que vous puissiez imaginer. On vous la demande avant et après une séance. Le chiffre reste sur cet appareil, et vous pouvez ne pas le donner.',
      ],
    },
    scale: (up) => ({
      drawing: `Une échelle de 0 à 10\u00a0: avant la séance 2, après ${2 + up}. Soit ${up} de plus.`,
      before: 'avant',
      after: 'après',
    }),
    rule: {
      title: 'Ce que Hingeline en fait',
      when: 'Après la séance',
      next: 'La fois suivante',
      rows: ({ rise, stop }) => [
        ['comme avant, ou mieux', 'comme prévu'],
        ['1 de plus', 'comme prévu, mais sans monter d’un pas'],
        [`${rise} de plus ou davantage, ou au-dessus de ${stop}`, 'un pas plus facile'],
      ],
      before: ({ stop }) =>
        `Au-dessus de ${stop} avant même de commencer\u00a0? Alors aujourd’hui, c’est repos, et rien n’est perdu.`,
      why: 'Pourquoi 2\u00a0? Les petits changements vont et viennent d’eux-mêmes. Des spécialistes se sont accordés sur 2 comme le plus petit changement de cette échelle qui compte pour les personnes qui ont mal au dos.{1} Ils parlaient d’aller mieux\u00a0; s’en servir aussi pour aller moins bien est un choix de cette application.',
    },
    today: 'Arrêtez pour aujourd’hui',
    morning: {
      title: 'Le lendemain matin',
      paragraphs: [
        'C’est le lendemain matin qui en dit le plus. Comme avant, ou mieux\u00a0: continuez. Moins bien qu’avant la séance\u00a0: laissez passer un jour de plus, et dites-le par le chiffre quand vous recommencez. Moins bien trois fois de suite, ou de semaine en semaine\u00a0: faites voir cela à un médecin ou à un kinésithérapeute.',
        'Les courbatures sont autre chose\u00a0: sourdes, des deux côtés, dans les fessiers et les cuisses, et passées en un jour ou deux.',
      ],
    },
    sources: [
      'Ostelo et al. 2008, Spine 33(1):90–94. Des spécialistes, sur les changements qui comptent dans le mal de dos.',
    ],
  },
  privacy: {
    title: 'Ce qui reste sur votre appareil',
    lead: 'Tout. Hingeline regarde l’image de la caméra dans votre navigateur, en tire des angles, puis l’abandonne. Il n’y a ni compte, ni statistiques, ni serveur qui recueille quoi que ce soit.',
    picture: {
      title: 'L’image de la caméra',
      paragraphs: [
        'Chaque image est analysée sur cet appareil et abandonnée avant la suivante. Aucune vidéo n’est conservée ni envoyée. Le micro n’est jamais demandé. La caméra n’est allumée que pendant que vous vous placez et pendant que vous faites les exercices.',
        'Seulement si vous l’activez dans les réglages, une petite image de chaque répétition est conservée avec la séance. Elle ne figure dans aucune sauvegarde et s’efface d’un geste.',
      ],
    },
    kept: {
      title: 'Ce qui est conservé, et où',
      paragraphs: [
        'De chaque séance\u00a0: l’exercice et le jour, les angles et le score de chaque répétition, votre corps sous forme de points et de lignes, ce que vous avez indiqué de la douleur et vos notes. À côté, vos réglages, votre programme et vos bilans. Tout se trouve dans ce navigateur, sur cet appareil. Ce n’est pas chiffré\u00a0: toute personne qui utilise ce navigateur peut le voir.',
        'Pour fonctionner sans réseau, l’application elle-même et le modèle du corps sont conservés aussi.',
      ],
    },
    delete: {
      title: 'Comment l’effacer',
      paragraphs: [
        'Une seule séance, dans la liste des séances\u00a0; tout, sous «\u00a0Vos données\u00a0». Effacer dans le navigateur les données de ce site supprime tout, l’application comprise.',
      ],
    },
    leaves: {
      title: 'Ce qui quitte cet appareil',
      paragraphs: [
        'Seulement ce que vous emportez vous-même\u00a0: une sauvegarde, un tableau, un rapport, un plan ou un rendez-vous d’agenda, sous forme de fichier ou de lien que vous transmettez. Le lien porte le plan derrière un signe #, et les navigateurs n’envoient cette partie à personne.',
        'Là d’où l’application est chargée, on voit, comme pour toute page web, qu’un appareil l’a demandée, et rien de ce que vous y faites.',
        'Dans les réglages, certaines voix portent la mention «\u00a0par internet\u00a0». Si vous en choisissez une, son fabricant reçoit les mots qu’elle prononce. Sinon, c’est une voix de cet appareil qui parle.',
      ],
    },
    sure: {
      title: 'Comment en être sûr',
      paragraphs: [
        'L’application demande au navigateur de refuser toute connexion vers un autre endroit. Un test, exécuté à chaque modification, parcourt une séance entière et échoue si quelque chose va ailleurs ou emporte quoi que ce soit. Le code source est ouvert.',
      ],
    },
  },
};
