import type { Side } from '../../core/pose/frame.ts';
import { guidanceLine, type GuidanceLines } from '../guidance-lines.ts';
import { capital, durationWords, frenchFeminine, frenchNumber } from '../number-words.ts';
import type { VoiceWords } from '../voice.ts';
import { setSummary, type SummaryLines } from '../set-summary.ts';

/** With vous, in the imperative; no adjective that would need to know whether a man or a woman is spoken to. */
const GUIDANCE: GuidanceLines = {
  standing: {
    nobody: 'Je ne vois personne. Placez-vous à trois mètres de la caméra.',
    'too-dark': 'Il fait trop sombre. Allumez une lampe ou ouvrez un rideau.',
    'two-people': 'Je vois deux personnes. Une seule à l’image, s’il vous plaît.',
    'step-back': 'Éloignez-vous d’un pas de la caméra.',
    'come-closer': 'Rapprochez-vous d’un pas de la caméra.',
    'feet-cut-off': 'Je ne vois pas vos pieds. Éloignez-vous, ou penchez l’écran en avant.',
    'head-cut-off': 'Je ne vois pas votre tête. Éloignez-vous, ou penchez l’écran en arrière.',
    'cut-off-left': 'Je ne vous vois pas en entier. Allez vers la droite de l’image.',
    'cut-off-right': 'Je ne vous vois pas en entier. Allez vers la gauche de l’image.',
    'cut-off-go-forward': 'Je ne vous vois pas en entier. Faites un pas en avant.',
    'cut-off-go-back': 'Je ne vous vois pas en entier. Faites un pas en arrière.',
    'camera-tilted': 'La caméra penche. Mettez l’ordinateur bien à plat.',
    'camera-high': 'Placez la caméra plus bas, à hauteur de hanche.',
    'camera-low': 'Placez la caméra plus haut, à hauteur de hanche.',
    'move-left': 'Allez vers la gauche de l’image.',
    'move-right': 'Allez vers la droite de l’image.',
    'go-forward': 'Faites un pas en avant, vers le centre.',
    'go-back': 'Faites un pas en arrière, vers le centre.',
    'turn-side-on': 'Placez-vous de profil.',
    'turn-away': 'Tournez-vous un peu, à l’opposé de la caméra.',
    'turn-towards': 'Tournez-vous un peu vers la caméra.',
    'turn-left-away': 'Tournez-vous un peu sur votre gauche, à l’opposé de la caméra.',
    'turn-right-away': 'Tournez-vous un peu sur votre droite, à l’opposé de la caméra.',
    'turn-left-towards': 'Tournez-vous un peu sur votre gauche, vers la caméra.',
    'turn-right-towards': 'Tournez-vous un peu sur votre droite, vers la caméra.',
    'back-hidden': 'Je ne vois pas le bas de votre dos. Mettez les bras devant vous.',
    'outline-unclear': 'Je vous distingue mal du mur. Déplacez-vous d’un demi-pas.',
    'legs-hidden': 'Je ne vois pas vos jambes. Rien devant elles, s’il vous plaît.',
    'loose-shirt': 'Un haut plus ajusté montre mieux le dos. Rentrez-le si possible.',
    'stand-tall': 'Debout, grandissez-vous.',
    'kneel-tall': 'Un genou au sol, l’autre pied devant, le buste droit.',
    'lie-down': 'Allongez-vous sur le dos, genoux pliés, un côté vers la caméra.',
    'bend-knees': 'Pliez les genoux, pieds à plat au sol.',
    'no-bench': 'C’est le relevé sur banc. Choisissez-le, ou allongez-vous au sol.',
    'lie-straight': 'Allongez-vous, jambe tendue, un côté vers la caméra.',
    'straighten-leg': 'Tendez la jambe à lever.',
    'lean-on-bench': 'Épaules sur le banc, hanches basses, un côté vers la caméra.',
    'hold-still': 'Grandissez-vous et ne bougez plus.',
    'press-back': 'Appuyez le bas du dos contre le sol.',
    'arch-back': 'Maintenant, creusez un peu le bas du dos.',
  },
  kneeling: {
    nobody: 'Je ne vous vois pas. Mettez-vous à genoux à deux mètres de la caméra.',
    'step-back': 'Éloignez-vous un peu de la caméra.',
    'come-closer': 'Rapprochez-vous un peu de la caméra.',
    'cut-off-go-forward': 'Je ne vous vois pas en entier. Avancez un peu.',
    'cut-off-go-back': 'Je ne vous vois pas en entier. Reculez un peu.',
    'go-forward': 'Avancez un peu, vers le milieu.',
    'go-back': 'Reculez un peu, vers le milieu.',
    'outline-unclear': 'Je ne vous distingue pas du mur. Déplacez-vous un peu.',
    'back-hidden': 'Je ne vois pas la taille. Écartez un peu les bras.',
    'hold-still': 'À genoux, bien droit, sans bouger.',
  },
  lying: {
    nobody: 'Je ne vois personne. Allongez-vous à deux mètres de la caméra.',
    'step-back': 'Allongez-vous plus loin de la caméra.',
    'come-closer': 'Allongez-vous un peu plus près de la caméra.',
    'feet-cut-off': 'Je ne vois pas vos pieds. Glissez du côté de la tête.',
    'head-cut-off': 'Je ne vois pas votre tête. Glissez du côté des pieds.',
    'cut-off-left': 'Je ne vous vois pas en entier. Glissez vers la droite de l’image.',
    'cut-off-right': 'Je ne vous vois pas en entier. Glissez vers la gauche de l’image.',
    'cut-off-go-forward': 'Je ne vous vois pas en entier. Glissez du côté des pieds.',
    'cut-off-go-back': 'Je ne vous vois pas en entier. Glissez du côté de la tête.',
    'camera-high': 'Placez la caméra plus bas, au sol ou sur une chaise basse.',
    'camera-low': 'Placez la caméra un peu plus haut, sur une chaise basse.',
    'move-left': 'Glissez vers la gauche de l’image.',
    'move-right': 'Glissez vers la droite de l’image.',
    'go-forward': 'Glissez un peu du côté des pieds, vers le centre.',
    'go-back': 'Glissez un peu du côté de la tête, vers le centre.',
    'turn-side-on': 'Allongez-vous avec un côté vers la caméra.',
    'turn-away': 'Éloignez un peu les pieds de la caméra.',
    'turn-towards': 'Rapprochez un peu les pieds de la caméra.',
    'back-hidden': 'Je ne vois pas votre taille. Posez les bras au sol.',
    'outline-unclear': 'Je vous distingue mal du fond. Glissez un peu plus loin.',
    'loose-shirt': 'Un haut plus ajusté montre mieux la taille. Rentrez-le si possible.',
    'hold-still': 'Ne bougez plus\u00a0: c’est votre point zéro.',
  },
  bench: {
    nobody: 'Je ne vois personne. Asseyez-vous devant le banc, à deux mètres.',
    'step-back': 'Éloignez-vous de la caméra, avec le banc.',
    'come-closer': 'Rapprochez-vous un peu de la caméra, avec le banc.',
    'turn-side-on': 'Asseyez-vous avec un côté vers la caméra.',
  },
};

const SUMMARY: SummaryLines = {
  none: 'Pas encore de répétition.',
  noneFull: 'Pas de répétition complète cette fois.',
  counted: (count, clean) => {
    if (count === 1)
      return `Une répétition, ${clean === 1 ? 'surtout avec les hanches' : 'pas encore surtout avec les hanches'}.`;
    if (clean === count) return `${count} répétitions, toutes surtout avec les hanches.`;
    if (clean === 0) return `${count} répétitions, aucune surtout avec les hanches pour l’instant.`;
    return `${count} répétitions, dont ${clean === 1 ? 'une' : clean} surtout avec les hanches.`;
  },
  onlyUnjudged: (count) =>
    count === 1 ? 'Une répétition que je n’ai pas pu juger.' : `${count} répétitions que je n’ai pas pu juger.`,
  plain: (count) => `${count === 1 ? 'Une répétition' : `${count} répétitions`}.`,
  backUnseen: (count) => `Pour ${count === 1 ? 'l’une' : count} d’elles, je n’ai pas pu juger le dos.`,
  attempts: (count, reason) =>
    ({
      squat: `${count === 1 ? 'Un squat' : `${count} squats`}, sans compter. Hanches en arrière, genoux souples.`,
      'both-legs': `${count === 1 ? 'Une fois' : `${count} fois`} les deux jambes, sans compter. Une seule jambe, l’autre reste en bas.`,
      'too-short': `${count === 1 ? 'Une fois' : `${count} fois`} tenu moins de quatre secondes, sans compter.`,
      'too-quick': `${count === 1 ? 'Un mouvement trop rapide' : `${count} mouvements trop rapides`} pour mesurer.`,
      'too-slow': `${count === 1 ? 'Un mouvement' : `${count} mouvements`} de plus de vingt secondes. Un ralenti\u00a0?`,
      'cut-off': `${count === 1 ? 'Un mouvement' : `${count} mouvements`}, début ou fin hors de la vidéo.`,
    })[reason],
  unjudgedToo: (count) =>
    count === 1 ? 'Je n’ai pas pu en juger une autre.' : `Je n’ai pas pu en juger ${count} autres.`,
  held: (inBand, held) => `Dos long pendant ${inBand} secondes sur ${held}.`,
  joinedIn: (hipDeg) => `Vos hanches ont bougé de ${hipDeg} degrés avant que le dos ne suive.`,
  stayedLong: (hipDeg) => `Vos hanches ont bougé de ${hipDeg} degrés et ont fait l’essentiel.`,
};

const LEG: Readonly<Record<Side, string>> = { left: 'jambe gauche', right: 'jambe droite' };

const reps = (count: number): string => `${frenchFeminine(count)} ${count === 1 ? 'répétition' : 'répétitions'}`;
const minutes = (count: number): string => `${frenchFeminine(count)} ${count === 1 ? 'minute' : 'minutes'}`;
const seconds = (count: number): string => `${frenchFeminine(count)} ${count === 1 ? 'seconde' : 'secondes'}`;
const holds = (target: number, holdSeconds: number): string => `${frenchFeminine(target)} fois ${seconds(holdSeconds)}`;

/** French. */
export const voice: VoiceWords = {
  guidance: (code, posture, nearSide) => guidanceLine(GUIDANCE, code, posture, nearSide),
  cameraPlace: {
    standing: 'Ordinateur à hauteur de hanche. Placez-vous de profil, à deux ou trois mètres.',
    lying: 'Ordinateur au sol ou sur une chaise basse. Allongez-vous sur le dos à deux mètres, un côté vers la caméra.',
    bench:
      'Ordinateur au sol ou sur une chaise basse. Asseyez-vous devant le banc, les épaules contre lui, à deux mètres, un côté vers la caméra.',
    kneeling: 'Ordinateur sur une chaise basse. Mettez-vous à genoux de profil, à deux mètres.',
  },
  placed: (posture) => `Bien. ${guidanceLine(GUIDANCE, 'hold-still', posture, null)}`,
  calibrated: 'C’est prêt.',
  selfTested: (seen) =>
    seen ? 'Bien, je vois la différence.' : 'Je n’ai pas vu la différence\u00a0; un haut plus ajusté peut aider.',
  setBegins: ({ set, sets, reps: target, leg, holdSeconds }) => {
    const place = sets === 1 ? '' : `Série ${frenchNumber(set)} sur ${frenchNumber(sets)}. `;
    return `${place}${capital(holdSeconds ? holds(target, holdSeconds) : reps(target))}${leg ? `, ${LEG[leg]}` : ''}.`;
  },
  resumes: (done, target) => {
    if (done === 0) return `On reprend. Encore ${frenchFeminine(target)}.`;
    const faites = done === 1 ? 'faite' : 'faites';
    return `On reprend. ${capital(frenchFeminine(done))} ${faites}, encore ${frenchFeminine(target - done)}.`;
  },
  count: (count) => `${capital(frenchNumber(count))}.`,
  held: (count, enough) => `${capital(seconds(count))}.${enough ? ' Revenez lentement.' : ''}`,
  go: 'Allez-y.',
  toGo: (count) => `Encore ${frenchFeminine(count)}, quand vous voulez.`,
  praise: (kind) => (kind === 'first' ? 'Oui, dos long.' : 'Dos long, de nouveau.'),
  fading: 'C’est propre. J’en dirai moins maintenant.',
  paused: (reason) =>
    ({
      away: 'En pause. Revenez quand vous voulez.',
      hidden: 'En pause. Je ne vois rien tant que cette fenêtre est masquée.',
      asked: 'En pause.',
      'camera-muted':
        'En pause. La caméra est coupée, ou un appel l’utilise. Rallumez-la ou terminez l’appel\u00a0; je reprends dès que l’image revient.',
      'camera-unplugged':
        'En pause. La caméra n’est plus branchée. Rebranchez-la\u00a0; je reprends dès que l’image revient.',
      'camera-frozen':
        'En pause. L’image est figée. J’essaie de la retrouver, puis je reprends. Si cela dure, débranchez la caméra et rebranchez-la.',
    })[reason],
  pictureBack: 'L’image est revenue.',
  pictureNew: (why) =>
    ({
      moved: 'La caméra a peut-être bougé. Je mesure à nouveau.',
      turned: 'L’image a pivoté. Je mesure à nouveau.',
      resized: 'L’image a changé de taille. Je mesure à nouveau.',
    })[why],
  cameraAsked:
    'Le navigateur demande si cette application peut utiliser la caméra. Choisissez «\u00a0Autoriser\u00a0», s’il vous plaît.',
  cameraGone: 'L’image n’est pas revenue, je m’arrête ici. Rien de ce qui a été compté n’est perdu.',
  summary: (summary) => setSummary(SUMMARY, summary),
  noRep: {
    squat: 'C’était un squat. Hanches en arrière, genoux souples.',
    'both-legs': 'C’étaient les deux jambes. Levez-en une, laissez l’autre.',
    'too-short': 'C’était court. Retournez-y, et restez.',
  },
  ownBend: {
    offer:
      'Si vous voulez, d’abord deux flexions complètes et lentes\u00a0: dos rond, seulement tant que c’est agréable. Ou commencez simplement.',
    more: 'Encore une.',
    done: (deg) => `Merci. Votre flexion complète est de ${deg} degrés.`,
    unseen: 'Je n’ai pas pu la voir. On continue sans.',
  },
  nextTime: (remark) => `La prochaine fois\u00a0: ${remark}`,
  setDone: ({ set, sets }) => {
    if (sets === 1) return 'Série terminée.';
    return set === sets ? 'Dernière série terminée.' : `Série ${frenchNumber(set)} terminée.`;
  },
  rest: (length) => `Repos, ${durationWords(length, minutes, seconds, 'et')}.`,
  restEnding: (left) => `${capital(seconds(left))}. Revenez à votre place.`,
  restOver: 'Fin du repos.',
  changeLeg: (leg) => `Maintenant la ${LEG[leg]}.`,
  done: 'C’était toute la séance. Bien travaillé.',
  sample: 'Hanches en arrière, dos long. Trois.',
};
