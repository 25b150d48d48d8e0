import { guidanceWords, sessionSummary } from '../words.ts';
import { numberWord } from './number-words.ts';
import type { Phrases } from './phrases.ts';

/** English. */
export const en: Phrases = {
  name: 'English',
  guidance: (code, posture) => guidanceWords(code, posture),
  cameraPlace: (posture) =>
    posture === 'lying'
      ? 'Laptop on the floor or a low chair. Lie side-on, two metres away.'
      : 'Laptop at hip height. Stand side-on, two to three metres away.',
  placed: (posture) =>
    posture === 'lying' ? 'Good. Lie still, knees bent: this is your zero.' : 'Good. Stand tall and still.',
  calibrated: 'Ready.',
  selfTested: (seen) =>
    seen ? 'Good, I see the difference.' : 'I could not tell them apart; closer clothes may help.',
  setBegins: ({ set, sets, reps, leg }) =>
    `Set ${numberWord(set)} of ${numberWord(sets)}. ${capital(numberWord(reps))} reps${leg ? `, ${leg} leg` : ''}.`,
  resumes: (done, target) =>
    done === 0 ? 'Going on.' : `Going on. ${capital(numberWord(done))} done, ${numberWord(target - done)} to go.`,
  count: (count) => `${capital(numberWord(count))}.`,
  go: 'Go.',
  toGo: (count) => `${capital(numberWord(count))} to go, when you are ready.`,
  praise: (kind) => (kind === 'first' ? 'Yes, back long.' : 'Back long again.'),
  fading: 'That is clean. I will say less now.',
  paused: (reason) =>
    ({
      away: 'Paused. Step back in when you are ready.',
      hidden: 'Paused. I cannot see you while this window is hidden.',
      asked: 'Paused.',
    })[reason],
  summary: sessionSummary,
  setDone: ({ set, sets }) => (set === sets ? 'Last set done.' : `Set ${numberWord(set)} done.`),
  rest: (seconds) => `Rest, ${numberWord(seconds)} seconds.`,
  restEnding: (seconds) => `${capital(numberWord(seconds))} seconds. Come back to your place.`,
  restOver: 'Rest is over.',
  changeLeg: (leg) => `Now the ${leg} leg.`,
  done: 'That was the whole session. Well done.',
  sample: 'Hips back, chest long. Three.',
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
