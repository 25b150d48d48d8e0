/** Two short, soft tones: up for *seen*, down for *lost*. */
export interface ToneMaker {
  /** Inside a tap: browsers keep sound off until then. */
  unlock(): void;
  play(kind: 'seen' | 'lost'): void;
}

const PITCHES_HZ = { seen: [523, 784], lost: [440, 330] } as const;
const NOTE_S = 0.14;
const PEAK_GAIN = 0.12;

/** A tone maker that opens its audio only once it is unlocked; silent where there is none. */
export function toneMaker(): ToneMaker {
  let context: AudioContext | null = null;
  return {
    unlock() {
      if (typeof AudioContext === 'undefined') return;
      context ??= new AudioContext();
      void context.resume().catch(() => {});
    },
    play(kind) {
      if (context?.state !== 'running') return;
      PITCHES_HZ[kind].forEach((pitchHz, i) => note(context!, pitchHz, context!.currentTime + i * NOTE_S));
    },
  };
}

function note(context: AudioContext, pitchHz: number, startS: number): void {
  const oscillator = new OscillatorNode(context, { type: 'sine', frequency: pitchHz });
  const gain = new GainNode(context, { gain: 0 });
  // Ramps, not steps: a step clicks.
  gain.gain.setValueAtTime(0, startS);
  gain.gain.linearRampToValueAtTime(PEAK_GAIN, startS + 0.02);
  gain.gain.linearRampToValueAtTime(0, startS + NOTE_S + 0.06);
  oscillator.connect(gain).connect(context.destination);
  oscillator.start(startS);
  oscillator.stop(startS + NOTE_S + 0.07);
}
