import type { OneLegOwnWords } from '../../one-leg-words.ts';

export const words: OneLegOwnWords = {
  heading: 'Charnière sur une jambe',
  both: 'Charnière sur une jambe',
  within: 'charnière sur une jambe',
  leg: { left: 'gauche', right: 'droite' },
  lead: 'Debout sur une jambe, penchez-vous depuis cette hanche\u00a0; l’autre jambe part en arrière.',
  summary: (leg) =>
    `Debout sur la jambe ${leg}, penchez-vous depuis cette hanche\u00a0; l’autre jambe part en arrière.`,
  note: 'Gauche veut dire\u00a0: sur la jambe gauche. Vous pouvez vous tenir à une chaise.',
  card: {
    placing:
      'Ordinateur à hauteur de hanche, vous de profil, à deux ou trois mètres. Devant vous, une chaise pour vous tenir.',
    drawing:
      'Une personne vue de profil, sur une jambe, se penche depuis la hanche\u00a0; l’autre jambe part en arrière. La hanche tourne, le dos plie peu.',
    back: 'dos long',
    hips: 'hanche pliée',
  },
};
