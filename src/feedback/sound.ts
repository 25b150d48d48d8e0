/** Everything of this page that sounds without being spoken, through one audio context and one volume. */
import { tryExtra } from '../ports/extra.ts';
import type { BreathSound } from '../core/guided/breath.ts';
import type { SpineSound } from '../core/session/spine-sound.ts';
import { breathTone, type BreathTone } from './breath-tone.ts';
import { spineTone, type SpineTone } from './spine-tone.ts';
import { playTone, type Tone } from './tones.ts';

export interface Sound {
  /** Inside a tap: browsers keep sound off until then. */
  unlock(): void;
  /** Whether there is anything to sound through; known once it was unlocked. */
  readonly works: boolean;
  play(tone: Tone): void;
  spine(sound: SpineSound | null): void;
  /** The tone of a breath from now on, for as long as it lasts. */
  breathe(sound: BreathSound | null): void;
  /** Softer tones while a line is spoken. */
  duck(on: boolean): void;
  /** 0…1; 0 is silence. */
  setVolume(volume: number): void;
  /** Ends every sound, and lets the device sleep until the next unlock. */
  silence(): void;
}

/** A tone that comes later than this is worse than none; as for a spoken line. */
const TOO_LATE_MS = 600;
/** Time constant of the volume. */
const FADE_S = 0.015;
const FADED_MS = 150;
/** −80 dB, and no tone but a constant: inaudible, yet not nothing, which sends Bluetooth headphones to sleep. */
const HOLD = 1e-4;

interface Rig {
  readonly context: AudioContext;
  readonly volume: GainNode;
  readonly spine: SpineTone;
  readonly breath: BreathTone;
  readonly hold: ConstantSourceNode;
}

/** Sound on a context that is made at the first unlock. @param makeContext null where the browser has no Web Audio */
export function soundOn(makeContext: () => AudioContext | null, page: Document): Sound {
  let context: AudioContext | null = null;
  let rig: Rig | null = null;
  let volume = 1;
  /** A line may have begun while there was no rig. */
  let ducked = false;

  /** Made once; made again where the browser has closed it, as after a change of the device. */
  const contextOf = (): AudioContext | null => {
    if (context && context.state !== 'closed') return context;
    rig = null;
    context = tryExtra(makeContext, null);
    context?.addEventListener('statechange', stateChanged);
    return context;
  };
  const build = (): void => {
    const made = contextOf();
    if (!made) return;
    rig ??= tryExtra(() => buildRig(made), null);
    applyVolume();
    rig?.spine.duck(ducked);
    rig?.breath.duck(ducked);
  };

  const wake = async (): Promise<boolean> => {
    const asleep = rig?.context;
    if (!asleep) return false;
    // Refused outside of a tap, or during a phone call ("interrupted"): the next change of state tries again.
    if (asleep.state !== 'running') await tryExtra(() => asleep.resume(), undefined);
    return rig?.context.state === 'running';
  };
  const hush = (): void => {
    rig?.spine.set(null);
    rig?.breath.set(null);
  };
  const stateChanged = (): void => {
    if (!rig || rig.context.state === 'running') return;
    // Audio time stands still: what is set now would sound on after the pause.
    hush();
    if (!page.hidden) void wake();
  };
  const applyVolume = (): void => {
    if (!rig) return;
    rig.volume.gain.setTargetAtTime(volume, rig.context.currentTime, FADE_S);
    rig.hold.offset.value = volume > 0 ? HOLD : 0;
  };

  page.addEventListener('visibilitychange', () => {
    if (!page.hidden) void wake();
  });

  return {
    unlock() {
      build();
      void wake();
    },
    get works() {
      return rig !== null;
    },
    play(tone) {
      if (volume === 0) return;
      if (rig?.context.state === 'closed') build();
      const askedMs = performance.now();
      const start = (): void => {
        const ready = rig;
        if (ready && volume > 0) tryExtra(() => playTone(ready.context, ready.volume, tone, ready.context.currentTime), undefined); // prettier-ignore
      };
      if (rig?.context.state === 'running') start();
      else void wake().then((awake) => awake && performance.now() - askedMs < TOO_LATE_MS && start());
    },
    spine(sound) {
      if (volume > 0 && rig?.context.state === 'running') rig.spine.set(sound);
    },
    breathe(sound) {
      if (volume > 0 && rig?.context.state === 'running') rig.breath.set(sound);
    },
    duck(on) {
      ducked = on;
      rig?.spine.duck(on);
      rig?.breath.duck(on);
    },
    setVolume(value) {
      volume = Math.min(Math.max(value, 0), 1);
      if (volume === 0) hush();
      applyVolume();
    },
    silence() {
      if (!rig) return;
      const old = rig;
      rig = null;
      old.volume.gain.setTargetAtTime(0, old.context.currentTime, FADE_S);
      setTimeout(() => {
        closeRig(old);
        if (!rig) void old.context.suspend().catch(() => {});
      }, FADED_MS);
    },
  };
}

function buildRig(context: AudioContext): Rig {
  const volume = new GainNode(context, { gain: 0 });
  volume.connect(context.destination);
  const hold = new ConstantSourceNode(context, { offset: HOLD });
  hold.connect(context.destination);
  hold.start();
  return { context, volume, spine: spineTone(context, volume), breath: breathTone(context, volume), hold };
}

function closeRig({ volume, spine, breath, hold }: Rig): void {
  spine.close();
  breath.close();
  hold.stop();
  volume.disconnect();
}
