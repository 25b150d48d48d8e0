import type { WordsOfPhases } from '../../../../words/guided-exercise-words.ts';
import type { HipFlexorReleasePhase } from '../exercise.ts';

export const words: WordsOfPhases<HipFlexorReleasePhase> = {
  name: 'Relâcher le fléchisseur de hanche du bout des doigts',
  summary:
    'Une pression calme près de l’os du bassin pendant que la jambe bouge. L’avant de la hanche apprend à se relâcher.',
  place:
    'Allongez-vous sur le dos, genoux pliés, pieds au sol. Cherchez la pointe osseuse à l’avant du bassin. Posez le bout des doigts deux travers de doigt plus à l’intérieur. À chaque expiration, ils s’enfoncent un peu, puis le talon glisse et revient.',
  phases: {
    sink: { short: 'Enfoncez', full: 'Expirez, les doigts s’enfoncent doucement.' },
    slide: { short: 'Le talon part', full: 'Faites glisser lentement le talon au loin.' },
    back: { short: 'Le talon revient', full: 'Ramenez lentement le talon.' },
  },
  sides: { left: 'Hanche gauche', right: 'Hanche droite' },
  change: 'Posez les doigts de l’autre côté.',
  comeOut: 'Retirez les mains et roulez sur le côté avant de vous relever.',
  feel: 'Une pression sourde et profonde, que le souffle adoucit. Le bas du dos reste comme il est posé.',
  stop: 'Si vous sentez un pouls, déplacez les doigts vers l’extérieur. Si cela picote, pique ou devient vif, retirez les mains et arrêtez.',
  leaveOut:
    'Pendant une grossesse, avec une hernie, après une opération du ventre, avec une aorte élargie ou sous anticoagulants\u00a0: demandez d’abord.',
  drawing:
    'Une personne allongée sur le dos, genoux pliés, le bout des doigts à l’avant de la hanche. Une jambe glisse, s’allonge et revient.',
};
