import type { CheckWords } from '../check.ts';
import { pluralOf } from '../numbers.ts';

const plural = pluralOf('fr');

export const check: CheckWords = {
  title: 'Vérifiez sur vous-même',
  lead: 'L’angle de votre dos est-il juste\u00a0? Deux baguettes légères fixées au dos montrent le même angle sur la même image. Vous les marquez, Hingeline mesure, et un tableau dit de combien les deux s’écartent.',
  need: {
    title: 'Ce qu’il vous faut',
    points: [
      'Deux baguettes légères, droites et fines, d’environ 30 cm, qui se distinguent du mur\u00a0: par exemple des brochettes en bois sans pointe.',
      'Du ruban adhésif, la peau nue ou un haut près du corps, et quelqu’un pour fixer les baguettes.',
      'Un téléphone ou une caméra qui vous filme de côté.',
    ],
  },
  how: {
    title: 'Comment faire',
    drawing:
      'Une personne de profil. Une baguette se dresse hors du dos entre les fossettes, en S1, une autre 18 cm plus haut, en T12.',
    points: [
      'S1\u00a0: cherchez du doigt les deux fossettes au-dessus des fesses. La baguette du bas se place au milieu, entre les deux.',
      'T12 (douzième vertèbre dorsale)\u00a0: suivez la dernière côte vers l’arrière jusqu’à la colonne. C’est à environ 18 cm au-dessus des fossettes. La baguette du haut se place là.',
      'Chaque baguette se dresse droit hors du dos, comme une patère, sur un pied en carton bien collé. Elle ne touche ni le vêtement ni l’autre baguette, quoi que vous fassiez, et la caméra la voit toujours à côté du corps.',
      'Filmez une série\u00a0: trois secondes debout sans bouger, puis cinq répétitions lentes, certaines profondes, d’autres non, certaines le dos arrondi, autant que cela reste agréable.',
      'Filmez-en une autre sans baguettes. Si Hingeline y mesure votre dos autrement, c’est que les baguettes le gênent.',
      'Choisissez la vidéo ci-dessous et marquez les bouts des baguettes sur une dizaine d’images. Pendant ce temps, l’angle de Hingeline reste caché.',
    ],
  },
  proves: {
    title: 'Ce que cela prouve, et ce que cela ne prouve pas',
    points: [
      'Cela montre à quel point Hingeline s’approche de baguettes posées sur votre peau, ce jour-là, dans ces vêtements, sous cette lumière. C’est une seule personne, marquée par une seule personne.',
      'La peau glisse sur l’os\u00a0: les baguettes ne sont pas une radiographie. Et une baguette qui bouge sur son adhésif fausse tout ce qui suit.',
      'Pour dire quelque chose de Hingeline en général, il faut dix personnes ou plus. Le fichier docs/study.md du projet dit comment (en anglais).',
    ],
  },
  private:
    'Rien ne quitte cet appareil, et rien n’est conservé. Quand vous quittez cette page, la vidéo et vos marques disparaissent\u00a0: enregistrez le tableau avant.',
  form: {
    title: 'Votre vidéo',
    exercise: 'Exercice',
    choose: 'Choisir une vidéo',
    other: 'Choisir une autre vidéo',
  },
  looking: { title: 'Mesure de la vidéo', stop: 'Cela suffit' },
  mark: {
    title: 'Marquer les baguettes',
    lead: 'Commencez par l’image neutre. Touchez les quatre bouts l’un après l’autre\u00a0; faites glisser un point pour le corriger. L’angle de Hingeline n’apparaît qu’à la comparaison.',
    pictures: 'Images à marquer',
    neutral: 'Neutre',
    marked: 'marquée',
    any: 'N’importe quelle image de la vidéo',
    at: (seconds) => `Image à ${seconds}`,
    choose: 'Bout à marquer',
    ends: {
      s1Skin: 'S1, contre le dos',
      s1Tip: 'S1, bout libre',
      t12Skin: 'T12, contre le dos',
      t12Tip: 'T12, bout libre',
    },
    picture: 'Image à marquer. Les flèches déplacent le bout choisi, Entrée passe au suivant.',
    keys: 'Au clavier\u00a0: les flèches déplacent le bout d’un pixel, avec Maj de dix\u00a0; Entrée passe au suivant, 1 à 4 en choisissent un, + et − agrandissent et réduisent.',
    position: (end, x, y) => `${end}\u00a0: ${x}, ${y}`,
    missing: (end) => `${end}\u00a0: pas encore marqué`,
    tooShort:
      'Une baguette est trop courte sur cette image pour donner un angle. Filmez de plus près ou corrigez ses bouts.',
    larger: 'Agrandir',
    smaller: 'Réduire',
    anew: 'Marquer à nouveau cette image',
    waiting: 'Un instant.',
    progress: (marked, of) => `${marked} ${plural(marked, 'image marquée', 'images marquées')} sur ${of}`,
    neutralFirst: 'Pour comparer, marquez l’image neutre et au moins une autre.',
    compare: 'Comparer avec Hingeline',
  },
  result: {
    title: 'Baguettes et Hingeline',
    time: 'Temps',
    sticks: 'Baguettes',
    difference: 'Écart',
    unsure: 'incertain',
    none: 'Sur aucune des images marquées Hingeline n’a mesuré le dos. Marquez-en d’autres, ou filmez à nouveau, de profil.',
    count: 'Images comparées',
    bias: 'Écart moyen (biais)',
    meanAbs: 'Taille moyenne de l’écart',
    sd: 'Écart type',
    limits: 'Limites d’agrément à 95\u00a0%',
    range: (low, high) => `de ${low} à ${high}`,
    within: 'Écarts compris dans le ± de Hingeline',
    of: (part, whole) => `${part} sur ${whole}`,
    tooFew: 'à partir de trois images',
    pixel: (deg) =>
      `Si chaque bout est marqué à un pixel près, l’angle des baguettes est faux d’environ ${deg}\u00a0: des baguettes plus longues ou une caméra plus proche réduisent cette erreur.`,
    plot: {
      title: 'Écart selon l’ampleur de la flexion',
      drawing: (count) =>
        `${count} ${plural(count, 'point', 'points')}\u00a0: vers la droite la moyenne des baguettes et de Hingeline, vers le haut l’écart. Des lignes montrent le biais et les limites d’agrément\u00a0; les nombres sont dans le tableau.`,
      across: 'Moyenne des deux',
      up: 'Écart',
    },
    meaning: [
      'Les deux angles sont le changement depuis l’image neutre\u00a0; vers l’avant, c’est positif. L’écart est Hingeline moins baguettes.',
      'Si les baguettes étaient exactes, environ deux écarts sur trois seraient compris dans le ± de Hingeline. Les images d’une même personne se ressemblent\u00a0: dix d’entre elles disent moins que dix personnes.',
    ],
    save: 'Enregistrer le tableau (CSV)',
  },
};
