import { capital, frenchFeminine, frenchNumber as number } from '../number-words.ts';
import type { DayWords } from '../day.ts';

export const day: DayWords = {
  said: {
    begins: (count) => `Aujourd’hui : ${number(count)} ${count === 1 ? 'exercice' : 'exercices'}.`,
    skipped: 'Laissé de côté.',
    next: (name, { at, of }) => (of === 1 ? `${name}.` : `${capital(number(at))} sur ${number(of)} : ${name}.`),
    camera: {
      standing: 'Placez la caméra à hauteur de hanche.',
      kneeling: 'Placez la caméra sur une chaise basse.',
      lying: 'Placez la caméra au sol ou sur une chaise basse.',
    },
    way: {
      down: {
        standing: '',
        kneeling: 'Prenez votre temps pour vous mettre à genoux.',
        sitting: 'Prenez votre temps pour vous asseoir.',
        lying: 'Prenez votre temps pour descendre au sol. Allongez-vous sur le dos.',
        'side-lying': 'Prenez votre temps pour descendre au sol. Allongez-vous sur le côté.',
      },
      up: {
        standing: 'Relevez-vous lentement : sur le côté, à genoux, puis debout.',
        kneeling: '',
        sitting: '',
        lying: '',
        'side-lying': '',
      },
      turn: {
        standing: '',
        kneeling: 'Mettez-vous à genoux en passant par le côté.',
        sitting: 'Asseyez-vous en passant par le côté.',
        lying: 'Tournez-vous sur le dos.',
        'side-lying': 'Tournez-vous sur le côté.',
      },
      stay: {
        standing: '',
        kneeling: 'Restez à genoux.',
        sitting: 'Restez en position assise.',
        lying: 'Restez sur le dos.',
        'side-lying': 'Restez sur le côté.',
      },
    },
    sideOn: {
      standing: 'Mettez-vous de profil, à deux ou trois mètres.',
      kneeling: 'Un côté vers la caméra, à deux mètres.',
      lying: 'Un côté vers la caméra, à deux mètres.',
    },
    secondsLeft: (seconds) => `${capital(frenchFeminine(seconds))} secondes.`,
    held: {
      asked: 'En pause. On continue quand vous voulez.',
      hidden: 'En pause tant que cette fenêtre est masquée.',
      away: 'En pause, car je ne vous voyais plus. On continue quand vous voulez.',
      trouble: 'Cela n’a pas fonctionné. Essayez encore, ou laissez cet exercice de côté.',
      pain: 'Avec autant de douleur, il vaut mieux s’arrêter là pour aujourd’hui.',
    },
    goesOn: 'On continue.',
    over: (whole) =>
      whole ? 'C’est tout pour aujourd’hui. Bravo.' : 'C’est fini pour aujourd’hui. Ce que vous avez fait compte.',
    fromFloor: 'Relevez-vous lentement : sur le côté, à genoux, puis debout.',
  },
  loaded: (name) => `${name}, avec un poids`,
  place: ({ at, of }) => `${at} sur ${of}`,
  first: 'D’abord',
  next: 'Ensuite',
  beginsIn: 'Commence dans',
  waits: 'Vous attend',
  cameraOff: 'La caméra est éteinte.',
  startNow: 'Commencer',
  tryAgain: 'Réessayer',
  goOn: 'Continuer',
  hold: 'Attendre',
  skip: 'Passer celui-ci',
  withoutCamera: 'Continuer sans caméra',
  stop: 'Arrêter pour aujourd’hui',
};
