import { pluralOf } from '../numbers.ts';
import type { SettingsWords } from '../settings.ts';

const plural = pluralOf('fr');

export const settings: SettingsWords = {
  language: 'Langue',
  voice: {
    title: 'Voix et son',
    sound: {
      name: 'Son',
      meaning:
        'Les nombres, les conseils et la suite sont dits à voix haute. Sans le son, ils sont seulement affichés.',
    },
    which: 'Quelle voix',
    best: 'La meilleure pour cette langue',
    tonesOnly: 'Aucune\u00a0: de courts sons',
    noVoice: 'Cet appareil n’a pas de voix\u00a0: de courts sons la remplacent, et chaque phrase est à l’écran.',
    noVoiceFor: (language) =>
      `Cet appareil n’a pas de voix pour cette langue (${language})\u00a0: de courts sons la remplacent, et chaque phrase est à l’écran.`,
    online: 'par internet',
    volume: 'Volume sonore',
    speed: 'Vitesse',
    ownSpeed: 'la sienne',
    slower: (times) => `plus lente, ${times}`,
    faster: (times) => `plus rapide, ${times}`,
    tone: {
      name: 'Son pour le dos',
      meaning:
        'Silencieux tant que le dos participe peu, il monte à mesure que le dos se plie, et devient sourd quand la mesure est incertaine.',
    },
    try: 'Essayer',
  },
  when: {
    title: 'Quand vous entendez quelque chose',
    lines: [
      'Au début, tout ce qui demande attention est dit.',
      'Après trois répétitions de suite venues surtout des hanches, les petites remarques ne viennent plus qu’une fois sur deux\u00a0; après six, elles attendent le bilan de la série.',
      'Une répétition où le dos participe davantage les fait revenir.',
      'Quand le dos prend le dessus, ou se cambre beaucoup, vous l’entendez tout de suite, toujours.',
    ],
    why: 'Pourquoi',
    reason:
      'Un conseil à chaque répétition aide sur le moment, mais on finit par s’appuyer dessus\u00a0; en entendre de moins en moins et s’évaluer soi-même fait garder ce qui est appris (Salmoni, Schmidt & Walter 1984\u00a0; Winstein & Schmidt 1990). Les conseils ne viennent qu’au-delà d’une marge, si bien que le silence veut dire que c’était bien (Sherwood 1988).',
  },
  screen: {
    title: 'Écran',
    bigType: {
      name: 'Grands caractères',
      meaning: 'Mots et nombres remplissent l’écran, sans l’image, pour être lus à trois mètres.',
    },
  },
  stills: {
    title: 'Images',
    keep: {
      name: 'Garder une image de chaque répétition',
      meaning:
        'Avec la caméra, une petite image de chaque répétition, au moment où votre dos a le plus bougé. Elle reste sur cet appareil et n’est jamais exportée\u00a0; vous pouvez supprimer chacune d’un seul geste. Aucune vidéo n’est gardée.',
    },
    kept: (count) =>
      count === 0 ? 'Aucune image n’est gardée.' : `${count} ${plural(count, 'image gardée', 'images gardées')}.`,
    deleteAll: 'Supprimer toutes les images',
    reallyDeleteAll: 'Vraiment toutes les supprimer\u00a0?',
  },
  keys: {
    title: 'Touches pendant une séance',
    single: {
      name: 'Touches simples',
      meaning: 'Sans elles, seuls les boutons agissent\u00a0; préférable si vous parlez à votre ordinateur.',
    },
    space: 'Espace',
    does: {
      mute: 'Couper le son et le remettre',
      pause: 'Pause et reprise\u00a0; termine un repos plus tôt',
      finish: 'Terminer',
      big: 'Grands caractères',
      neutral: 'Fixer de nouveau le zéro',
    },
  },
  ownBend: {
    title: 'Votre propre flexion',
    meaning:
      'De combien le bas du dos se plie si on le laisse faire, en deux flexions lentes, seulement tant que c’est agréable. Les limites de la charnière la suivent. Ce sont des objectifs d’apprentissage, rien de plus\u00a0: des personnes aux dos très différents font bien la charnière.',
    measured: (day) => `, mesurée le ${day}`,
    notYet: 'Pas encore mesurée',
    offered: ', proposée avant la prochaine charnière',
    usual: (deg) => `D’ici là, une flexion habituelle de ${deg} en tient lieu.`,
    tooLittle: (deg) =>
      `En dessous de ${deg}, c’est trop peu pour des limites\u00a0: la charnière montre vos chiffres sans couleurs.`,
    measure: 'Mesurer à la prochaine charnière',
    forget: 'L’oublier',
    doNotOffer: 'Ne pas la proposer',
  },
  limits: {
    title: 'Limites',
    meaning:
      'À partir d’où quelque chose est dit ou compté. La plupart relèvent du jugement, un point de départ\u00a0: déplacez-les si vous ou votre kiné avez une raison. Ce sont des objectifs d’apprentissage. Une séance garde les limites avec lesquelles elle a été faite.',
    setBackAll: 'Rétablir toutes les limites',
    setBack: 'Rétablir',
    setBackOf: (limit) => `Rétablir\u00a0: ${limit}`,
    alsoOneLeg: ', sur deux jambes ou une',
    moved: (count) => (count === 1 ? '1 déplacée' : `${count} déplacées`),
    usually: (deg, usual) => `${deg} (d’habitude ${usual})`,
  },
  model: {
    title: 'Modèle du corps',
    options: {
      auto: {
        name: 'Choisir pour moi',
        meaning: 'Le modèle le plus précis que cet appareil fait tourner sans à-coups.',
      },
      lite: { name: 'Léger', meaning: 'Le plus rapide, le moins précis.' },
      full: { name: 'Complet', meaning: 'Le plus précis, pour la plupart des appareils.' },
    },
  },
  inference: {
    title: 'Où il tourne',
    options: {
      auto: { name: 'Choisir pour moi', meaning: 'Ce qui était le plus rapide quand cet appareil a été mesuré.' },
      cpu: { name: 'Processeur (CPU)', meaning: 'Fonctionne partout.' },
      gpu: { name: 'Carte graphique (GPU)', meaning: 'Plus rapide avec une vraie carte graphique.' },
    },
  },
  measured: (model, where) => `Mesuré sur cet appareil\u00a0: modèle «\u00a0${model}\u00a0», ${where}.`,
};
