/** From what a session says to its words: spoken and shown alike. */
import type { CueCode } from '../core/reading.ts';
import type { SessionLine } from '../core/session/session-line.ts';
import type { Language } from './language.ts';
import type { VoiceWords } from './voice.ts';
import { wordsOf } from './words.ts';

/** What an exercise says by a cue. */
export type CueText = (exerciseId: string, code: CueCode, language: Language) => string;

/** Lines said in one breath, as one text. */
export function sessionText(lines: readonly SessionLine[], language: Language, cueText: CueText): string {
  const { voice } = wordsOf(language);
  return lines.map((line) => textOf(line, voice, (id, code) => cueText(id, code, language))).join(' ');
}

function textOf(line: SessionLine, voice: VoiceWords, cue: (exerciseId: string, code: CueCode) => string): string {
  switch (line.kind) {
    case 'camera-place':
      return voice.cameraPlace[line.at];
    case 'guidance':
      return voice.guidance(line.code, line.posture, line.nearSide);
    case 'placed':
      return voice.placed(line.posture);
    case 'calibrated':
      return voice.calibrated;
    case 'self-tested':
      return voice.selfTested(line.seen);
    case 'own-bend-offer':
      return voice.ownBend.offer;
    case 'own-bend-more':
      return voice.ownBend.more;
    case 'own-bend-done':
      return voice.ownBend.done(line.deg);
    case 'own-bend-unseen':
      return voice.ownBend.unseen;
    case 'set-begins':
      return voice.setBegins(line.place);
    case 'resumes':
      return voice.resumes(line.done, line.target);
    case 'count':
      return voice.count(line.count);
    case 'held':
      return voice.held(line.seconds, line.enough);
    case 'go':
      return voice.go;
    case 'to-go':
      return voice.toGo(line.count);
    case 'cue':
      return cue(line.exerciseId, line.code);
    case 'praise':
      return line.of === 'fading' ? voice.fading : voice.praise(line.of);
    case 'no-rep':
      return voice.noRep[line.reason];
    case 'paused':
      return voice.paused(line.reason);
    case 'picture-back':
      return voice.pictureBack;
    case 'picture-new':
      return voice.pictureNew(line.why);
    case 'camera-asked':
      return voice.cameraAsked;
    case 'camera-gone':
      return voice.cameraGone;
    case 'set-done':
      return voice.setDone(line.place);
    case 'summary':
      return voice.summary(line.summary);
    case 'next-time':
      return voice.nextTime(cue(line.exerciseId, line.code));
    case 'change-leg':
      return voice.changeLeg(line.leg);
    case 'rest':
      return voice.rest(line.seconds);
    case 'rest-ending':
      return voice.restEnding(line.seconds);
    case 'rest-over':
      return voice.restOver;
    case 'done':
      return voice.done;
  }
}
