/** The soft tone of a breath: it swells and rises with the way in, rests, and sinks away with the way out. */
import type { BreathSound } from '../core/guided/breath.ts';

/** Of full scale: below a voice and below the tones that call. Unvalidated. */
const LOUDEST = 0.05;
/** In the pause between in and out. */
const RESTING = 0.012;
/** A fifth, low enough to calm and high enough for a small loudspeaker. Unvalidated. */
const LOW_HZ = 196;
const HIGH_HZ = 294;
/** Of every beginning and end, so that nothing clicks: time constant. */
const FADE_S = 0.08;
/** −12 dB while a line is spoken. */
const DUCKED = 10 ** (-12 / 20);

export interface BreathTone {
  /** Sounds from now on for as long as the breath lasts; null is silence. */
  set(sound: BreathSound | null): void;
  /** Softer while a line is spoken. */
  duck(on: boolean): void;
  /** For good. */
  close(): void;
}

/** A silent tone of the breath into `destination`. */
export function breathTone(context: BaseAudioContext, destination: AudioNode): BreathTone {
  const oscillator = new OscillatorNode(context, { type: 'triangle', frequency: LOW_HZ });
  const muffle = new BiquadFilterNode(context, { type: 'lowpass', frequency: 700, Q: 0 });
  const level = new GainNode(context, { gain: 0 });
  const ducking = new GainNode(context);
  oscillator.connect(muffle).connect(level).connect(ducking).connect(destination);
  oscillator.start();

  return {
    set(sound) {
      const nowS = context.currentTime;
      for (const param of [level.gain, oscillator.frequency]) {
        const { value } = param;
        param.cancelScheduledValues(nowS).setValueAtTime(value, nowS);
      }
      if (!sound) {
        level.gain.setTargetAtTime(0, nowS, FADE_S);
        return;
      }
      const { circle, ms } = sound;
      const endS = nowS + Math.max(0.2, ms / 1000);
      // Everything is laid ahead in audio time: a timer would stall together with the page.
      level.gain.linearRampToValueAtTime(
        circle === 'stay' ? RESTING : LOUDEST,
        circle === 'grow' ? endS : nowS + 4 * FADE_S,
      );
      if (circle === 'shrink') level.gain.linearRampToValueAtTime(0, endS);
      if (circle !== 'stay') oscillator.frequency.linearRampToValueAtTime(circle === 'grow' ? HIGH_HZ : LOW_HZ, endS);
      // Nobody tells it to go on: then it is over.
      level.gain.setTargetAtTime(0, endS, FADE_S);
    },
    duck(on) {
      ducking.gain.setTargetAtTime(on ? DUCKED : 1, context.currentTime, FADE_S);
    },
    close() {
      oscillator.stop();
      ducking.disconnect();
    },
  };
}
