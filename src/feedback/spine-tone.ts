/** The continuous tone of the back: a reed behind a low-pass that glides to what it is told. */
import type { SpineSound } from '../core/session/spine-sound.ts';

/** Of full scale at gain 1: a synthetic voice peaks at several times that. Unvalidated. */
const LOUDEST = 0.1;
/** Time constant of every change: two thirds of the way in 40 ms, nearly all in 80–100 ms, and no click. */
const GLIDE_S = 0.04;
/** Down by 40 dB: a jump of pitch is no longer heard. */
const FADED_S = 5 * GLIDE_S;
/** Without an update for so long the number is stale, and a stale number is not heard. */
const STALE_S = 1;
/** −12 dB while a line is spoken. */
const DUCKED = 10 ** (-12 / 20);

export interface SpineTone {
  /** What sounds from now on, for a second at most unless it is told again; null is silence. */
  set(sound: SpineSound | null): void;
  /** Softer while a line is spoken. */
  duck(on: boolean): void;
  /** For good. */
  close(): void;
}

/** A silent tone of the back into `destination`. */
export function spineTone(context: BaseAudioContext, destination: AudioNode): SpineTone {
  const oscillator = new OscillatorNode(context, { type: 'sawtooth' });
  const muffle = new BiquadFilterNode(context, { type: 'lowpass', Q: 0 });
  const level = new GainNode(context, { gain: 0 });
  const ducking = new GainNode(context);
  oscillator.connect(muffle).connect(level).connect(ducking).connect(destination);
  oscillator.start();
  let audibleUntilS = 0;

  const glide = (param: AudioParam, value: number): void => {
    param.cancelScheduledValues(context.currentTime);
    param.setTargetAtTime(value, context.currentTime, GLIDE_S);
  };

  return {
    set(sound) {
      const nowS = context.currentTime;
      glide(level.gain, LOUDEST * (sound?.gain ?? 0));
      if (!sound) {
        audibleUntilS = Math.min(audibleUntilS, nowS + FADED_S);
        return;
      }
      if (nowS >= audibleUntilS) {
        // Begins where it is: a sweep from where it was long ago would be heard as a movement of the back.
        oscillator.frequency.cancelScheduledValues(nowS).setValueAtTime(sound.pitchHz, nowS);
        muffle.frequency.cancelScheduledValues(nowS).setValueAtTime(sound.cutoffHz, nowS);
      } else {
        glide(oscillator.frequency, sound.pitchHz);
        glide(muffle.frequency, sound.cutoffHz);
      }
      // Ahead in audio time: a timer would stall together with the page.
      level.gain.setTargetAtTime(0, nowS + STALE_S, GLIDE_S);
      audibleUntilS = nowS + STALE_S + FADED_S;
    },
    duck(on) {
      glide(ducking.gain, on ? DUCKED : 1);
    },
    close() {
      oscillator.stop();
      ducking.disconnect();
    },
  };
}
