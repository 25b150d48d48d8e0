import type { ReviewWords } from '../review.ts';

export const review: ReviewWords = {
  reps: 'Répétitions',
  others:
    'Une deuxième personne est dans cette vidéo une partie du temps. Les chiffres peuvent être de l’une ou de l’autre.',
  unread: {
    part: (from, to) => `La vidéo n’a pas pu être lue de ${from} à ${to}\u00a0s.`,
    parts: (count, lost) => `${count} parties de la vidéo, ${lost}\u00a0s en tout, n’ont pas pu être lues.`,
    breaksOff: (at, of) => `La vidéo s’interrompt à ${at} sur ${of}\u00a0s.`,
  },
  ownRange: (press, arch) =>
    `Avant les répétitions, votre dos a bougé exprès\u00a0: appuyé ${press ?? 'pas vu'}, creusé ${arch ?? 'pas vu'}.`,
  limitsMoved: (moved) => `Limites déplacées\u00a0: ${moved.join('\u00a0; ')}.`,
  measuredWith: (model, inference, version) =>
    `Mesuré avec ${version ? `Hingeline ${version} et ` : ''}le modèle «\u00a0${model}\u00a0», ${inference}. Ce n’est pas un dispositif médical.`,
  legend: {
    back: 'Dos, avec sa marge',
    backBelow: 'Dos (sous 0\u00a0: creusé), avec sa marge',
    green: 'Vert pour le dos',
  },
  repsOf: (set) => `Répétitions, ${set}`,
  score: 'points',
  judged: {
    by: (loaded, ownBend, moved) => {
      const by = ownBend === null ? 'les limites habituelles' : `votre propre flexion de ${ownBend}`;
      const some = ownBend === null ? ', certaines déplacées' : ', avec des limites déplacées';
      return `Jugé ${loaded ? 'avec un poids, ' : ''}selon ${by}${moved ? some : ''}.`;
    },
    byLimitsOfThen: (moved) => `Jugé selon les limites d’alors${moved ? ', certaines déplacées' : ''}.`,
    numbersOnly: (loaded, ownBend) =>
      `${loaded ? 'Avec un poids. ' : ''}Des chiffres seulement\u00a0: votre propre flexion de ${ownBend} est trop petite pour des limites.`,
  },
  pain: {
    title: 'Douleur',
    before: (pain) => `Avant\u00a0: ${pain}`,
    grew: 'Si la douleur a augmenté, arrêtez et demandez conseil à un kiné ou à un médecin.',
  },
  card: {
    noScore: 'Pas de points',
    moment: (rep) => `Moment de la répétition ${rep}`,
    mostBent: 'Dos le plus plié',
    atThisMoment: 'À cet instant',
    angles: (hips, back) => `Hanches ${hips}, dos ${back}`,
    hipsMost: 'Hanches, au plus',
    hipsOpenedMost: 'Hanches ouvertes, au plus',
    shortOfStraight: 'Manque pour être droit',
    pastStraight: 'Au-delà de droit',
    heldAtTop: 'Tenu en haut',
    heldInBand: 'Tenu avec le dos long',
    ofHeld: (inBand, held) => `${inBand} sur ${held}`,
    backMost: 'Dos, au plus',
    backShare: 'Dos, part',
    ofOwnBend: (share) => `environ ${share} de votre propre flexion`,
    joinedInAt: 'Le dos a suivi',
    joinedIn: (deg) => `à ${deg} de hanches`,
    nothingTakenOff: 'Rien de retiré.',
    countedNotJudged: 'Comptée, le dos non jugé.',
    numbersOnly: 'Des chiffres seulement\u00a0: votre propre flexion est trop petite pour des limites.',
    asTable: (rep) => `Répétition ${rep} en tableau`,
    time: 'Temps',
    compareWith: 'Comparer avec …',
    showMoment: 'Montrer cet instant',
    atSecond: (second) => `à ${second}`,
    backAgainstHips: 'Dos et hanches',
    thisRep: 'cette répétition, avec sa marge',
    otherReps: 'vos autres répétitions',
    quarters: {
      title: 'Le trajet de vos hanches, par quarts',
      hipsUpTo: 'Hanches jusqu’à',
      share: 'Part des hanches',
      about: (share) => `environ ${share}`,
      notMeasured: 'pas mesuré',
    },
  },
  play: {
    play: 'Lire',
    pause: 'Pause',
    slow: 'Ralenti, au quart de la vitesse',
    stepBack: 'Une image en arrière',
    stepOn: 'Une image en avant',
    keys: 'Touches\u00a0: espace pour lire, ← et → image par image, S pour le ralenti.',
    notSeen: 'Pas vu à cet instant',
  },
  apart: {
    title: (count) => (count === 1 ? 'Un mouvement non compté' : `${count} mouvements non comptés`),
    inSet: (set, what) => `${set}\u00a0: ${what}`,
    at: (clock) => `À ${clock}`,
    notSeen: 'Je n’ai pas assez vu celle-ci.',
    tooLittle: 'Pas assez loin pour une répétition.',
  },
};
