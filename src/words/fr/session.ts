import { lowerFirst } from '../number-words.ts';
import type { SessionWords } from '../session.ts';

export const session: SessionWords = {
  controls: {
    voice: 'Voix',
    on: 'activée',
    off: 'coupée',
    pause: 'Pause',
    goOn: 'Reprendre',
    goOnNow: 'Reprendre',
    zero: { standing: 'Nouveau zéro debout', kneeling: 'Nouveau zéro à genoux', lying: 'Nouveau zéro au repos' },
    bigType: 'Gros texte',
    finish: 'Terminer',
  },
  done: (reps, count) => `${reps} ${count < 2 ? 'faite' : 'faites'}`,
  ofTarget: (target) => `sur ${target}`,
  counted: () => 'rép.',
  setUp: {
    title: 'Préparation',
    watching: 'Je regarde la vidéo…',
    watched: 'Vidéo regardée',
    moment: 'Un instant…',
    still: { standing: 'Debout, sans bouger', kneeling: 'À genoux, sans bouger', lying: 'Sur le dos, sans bouger' },
    sideOn: 'De profil',
    offSideOn: (deg) => `${deg} d’écart`,
    seenFromAbove: (view) => `Vu d’en haut\u00a0: ${view}`,
    pressed: 'appuyé',
    arched: 'creusé',
    atRest: 'au repos',
    mostSoFar: (deg) => `Maximum jusqu’ici ${deg}`,
    uprightIsZero: 'Debout, c’est 0°',
  },
  live: {
    exercise: 'Exercice',
    countIn: 'Compte à rebours',
    rest: 'Repos',
    next: (place) => `Ensuite\u00a0: ${lowerFirst(place)}`,
    kept: (place, reps, count) => `${place ? `${place}\u00a0: ` : ''}${reps} ${count < 2 ? 'gardée' : 'gardées'}.`,
    done: 'Terminé.',
    lastRep: 'Dernière répétition\u00a0: ',
    hipsTooLow: 'Hanches trop basses, non comptée',
    partial: 'Incomplète, non comptée',
    analysed: 'Vidéo analysée',
    picture: 'Image de la caméra',
  },
  plot: {
    folding: {
      hips: 'hanches →',
      back: 'dos →',
      label: 'Dos et hanches\u00a0: le point va à droite quand les hanches se plient et monte quand le dos se plie',
    },
    opening: {
      hips: 'hanches ouvertes →',
      back: '← dos creusé',
      label: 'Dos et hanches\u00a0: le point va à droite quand les hanches s’ouvrent et descend quand le dos se creuse',
    },
  },
};
