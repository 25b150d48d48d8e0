/** Short, soft tones, told apart by ear alone: by how many notes, which way they go and how long they last. */
import type { Earcon } from '../core/session/voice.ts';

export type Tone = Earcon | 'seen' | 'lost';

interface Note {
  readonly pitchHz: number;
  readonly startS: number;
  readonly lengthS: number;
  /** A struck note dies away at once, like wood; others swell and fade. */
  readonly struck?: true;
  /** A triangle has overtones: it carries from small loudspeakers even when it is low. */
  readonly wave: 'sine' | 'triangle';
  /** 0…1 of the loudest. */
  readonly level: number;
}

/** All unvalidated. */
const TONES: Readonly<Record<Tone, readonly Note[]>> = {
  // All well: up.
  seen: [
    { pitchHz: 523, startS: 0, lengthS: 0.2, wave: 'sine', level: 0.7 },
    { pitchHz: 784, startS: 0.14, lengthS: 0.2, wave: 'sine', level: 0.7 },
  ],
  // I cannot see you: down.
  lost: [
    { pitchHz: 440, startS: 0, lengthS: 0.2, wave: 'sine', level: 0.7 },
    { pitchHz: 330, startS: 0.14, lengthS: 0.2, wave: 'sine', level: 0.7 },
  ],
  // Something to do: one soft note.
  prompt: [{ pitchHz: 587, startS: 0, lengthS: 0.32, wave: 'sine', level: 0.8 }],
  // A rep: a pip of wood.
  count: [{ pitchHz: 932, startS: 0, lengthS: 0.09, wave: 'sine', level: 1, struck: true }],
  // Begin: longer and brighter.
  go: [
    { pitchHz: 784, startS: 0, lengthS: 0.6, wave: 'triangle', level: 0.7 },
    { pitchHz: 1568, startS: 0, lengthS: 0.6, wave: 'sine', level: 0.25 },
  ],
  // The back: two quick low notes.
  alert: [
    { pitchHz: 294, startS: 0, lengthS: 0.1, wave: 'triangle', level: 1 },
    { pitchHz: 294, startS: 0.16, lengthS: 0.1, wave: 'triangle', level: 1 },
  ],
  // Done: three calm notes down.
  end: [
    { pitchHz: 784, startS: 0, lengthS: 0.32, wave: 'sine', level: 0.7 },
    { pitchHz: 659, startS: 0.28, lengthS: 0.32, wave: 'sine', level: 0.7 },
    { pitchHz: 523, startS: 0.56, lengthS: 0.5, wave: 'sine', level: 0.7 },
  ],
};

/** Of full scale: below a voice, above a room. Unvalidated. */
const LOUDEST = 0.22;
const SWELL_S = 0.02;
const FADE_S = 0.06;
const STRIKE_S = 0.004;

/** Plays a tone into `destination` from `startS` of audio time. */
export function playTone(context: BaseAudioContext, destination: AudioNode, tone: Tone, startS: number): void {
  for (const note of TONES[tone]) playNote(context, destination, note, startS + note.startS);
}

/** Ramps, not steps: a step clicks. */
function playNote(context: BaseAudioContext, destination: AudioNode, note: Note, startS: number): void {
  const endS = startS + note.lengthS;
  const peak = LOUDEST * note.level;
  const oscillator = new OscillatorNode(context, { type: note.wave, frequency: note.pitchHz });
  const envelope = new GainNode(context, { gain: 0 });
  envelope.gain.setValueAtTime(0, startS);
  if (note.struck) {
    envelope.gain.linearRampToValueAtTime(peak, startS + STRIKE_S);
    // Seven times down by e is 60 dB.
    envelope.gain.setTargetAtTime(0, startS + STRIKE_S, note.lengthS / 7);
  } else {
    envelope.gain.linearRampToValueAtTime(peak, startS + SWELL_S);
    envelope.gain.setValueAtTime(peak, endS - FADE_S);
    envelope.gain.linearRampToValueAtTime(0, endS);
  }
  oscillator.connect(envelope).connect(destination);
  oscillator.start(startS);
  oscillator.stop(endS + STRIKE_S);
}
