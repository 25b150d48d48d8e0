import type { JudgedWords, ReasonLines } from '../judged.ts';

const REASONS: ReasonLines = {
  standing: {
    'no-person': { short: 'Personne à l’image', full: 'Je ne vois personne\u00a0: venez dans l’image.' },
    'not-calibrated': { short: 'D’abord debout', full: 'Je ne connais pas encore votre dos droit\u00a0: grandissez-vous un instant.' },
    'out-of-picture': { short: 'Hors de l’image', full: 'Une partie de vous est hors de l’image\u00a0: éloignez-vous de la caméra.' },
    'not-side-on': { short: 'Pas de profil', full: 'Je ne vois pas le bas de votre dos\u00a0: placez-vous de profil.' },
    'back-hidden': { short: 'Dos caché', full: 'Je ne vois pas le bas de votre dos\u00a0: gardez les bras devant vous.' },
    'legs-hidden': { short: 'Jambes cachées', full: 'Je ne vois pas vos jambes\u00a0: rien devant elles, s’il vous plaît.' },
    'outline-unclear': { short: 'Dos peu net', full: 'Je ne peux pas suivre votre dos\u00a0: un haut plus ajusté, une autre couleur ou un mur plus uni aident.' },
  },
  lying: {
    'not-calibrated': { short: 'D’abord au repos', full: 'Je ne connais pas encore votre dos au repos\u00a0: ne bougez pas un instant, genoux pliés.' },
    'out-of-picture': { short: 'Hors de l’image', full: 'Une partie de vous est hors de l’image\u00a0: allongez-vous plus loin.' },
    'not-side-on': { short: 'Pas de profil', full: 'Je ne vois pas votre taille\u00a0: allongez-vous avec un côté vers la caméra.' },
    'back-hidden': { short: 'Taille cachée', full: 'Je ne vois pas votre taille\u00a0: posez les bras au sol.' },
    'outline-unclear': { short: 'Taille peu nette', full: 'Je ne peux pas suivre votre taille\u00a0: un haut plus ajusté, une autre couleur ou un mur plus uni aident.' },
  },
}; // prettier-ignore

export const judged: JudgedWords = {
  hips: 'Hanches',
  back: 'Dos',
  hipsOpened: 'Hanches ouvertes',
  reasons: REASONS,
  spine: { long: 'long', rounding: 'rond', arching: 'creux', unsure: 'incertain' },
  verdicts: { good: 'Surtout les hanches', moderate: 'Le dos a suivi', bad: 'Surtout le dos' },
  backNotMeasured: 'Dos non mesuré',
  measuredNotJudged: 'Mesuré, non jugé',
  partial: 'Incomplète',
  notJudged: 'Non jugée',
  attempts: {
    squat: 'Un squat\u00a0: hanches en arrière, genoux souples.',
    'both-legs': 'Les deux jambes se sont levées\u00a0: levez-en une, laissez l’autre.',
    'too-short': 'Tenu moins de quatre secondes.',
    'too-quick': 'Trop rapide pour mesurer.',
    'too-slow': 'Plus de vingt secondes\u00a0: un ralenti, ou une longue tenue\u00a0?',
    'cut-off': 'Coupé\u00a0: la vidéo commence ou finit en plein mouvement.',
  },
  leg: { left: 'jambe gauche', right: 'jambe droite' },
  rep: (number) => `Répétition ${number}`,
  set: (number) => `Série ${number}`,
  setOf: (number, sets) => `Série ${number} sur ${sets}`,
};
