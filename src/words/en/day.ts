import { capital, englishNumber as number } from '../number-words.ts';
import type { DayWords } from '../day.ts';

export const day: DayWords = {
  said: {
    begins: (count) => (count === 1 ? 'Today: one exercise.' : `Today: ${number(count)} exercises.`),
    skipped: 'Left out.',
    next: (name, { at, of }) => (of === 1 ? `${name}.` : `${capital(number(at))} of ${number(of)}: ${name}.`),
    camera: {
      standing: 'Put the camera at hip height.',
      lying: 'Put the camera on the floor or a low chair.',
    },
    way: {
      down: {
        standing: '',
        kneeling: 'Take your time to come down to your knees.',
        sitting: 'Take your time to sit down.',
        lying: 'Take your time to come down to the floor. Lie on your back.',
        'side-lying': 'Take your time to come down to the floor. Lie on your side.',
      },
      up: {
        standing: 'Come up slowly: over your side, to your knees, then up.',
        kneeling: '',
        sitting: '',
        lying: '',
        'side-lying': '',
      },
      turn: {
        standing: '',
        kneeling: 'Come to your knees, over your side.',
        sitting: 'Sit up, over your side.',
        lying: 'Turn onto your back.',
        'side-lying': 'Turn onto your side.',
      },
      stay: {
        standing: '',
        kneeling: 'Stay on your knees.',
        sitting: 'Stay seated.',
        lying: 'Stay on your back.',
        'side-lying': 'Stay on your side.',
      },
    },
    sideOn: {
      standing: 'Stand with your side to it, two to three metres away.',
      lying: 'Your side to the camera, two metres away.',
    },
    secondsLeft: (seconds) => `${capital(number(seconds))} seconds.`,
    held: {
      asked: 'Paused. It goes on when you say so.',
      hidden: 'Paused while this window is hidden.',
      away: 'Paused, as I could not see you any more. It goes on when you are ready.',
      trouble: 'That did not work. Try again, or leave this one out.',
      pain: 'With this much pain it is better to stop here for today.',
    },
    goesOn: 'Going on.',
    over: (whole) => (whole ? 'That was all for today. Well done.' : 'That was it for today. What you did counts.'),
    fromFloor: 'Come up slowly: over your side, to your knees, then up.',
  },
  loaded: (name) => `${name}, with a weight`,
  place: ({ at, of }) => `${at} of ${of}`,
  first: 'First',
  next: 'Next',
  beginsIn: 'Begins in',
  waits: 'Waits for you',
  cameraOff: 'The camera is off.',
  startNow: 'Start now',
  tryAgain: 'Try again',
  goOn: 'Go on',
  hold: 'Wait',
  skip: 'Skip this one',
  withoutCamera: 'Go on without the camera',
  stop: 'Stop for today',
};
