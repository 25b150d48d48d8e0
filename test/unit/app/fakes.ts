/** Stand-ins for the world and for the fold, and short ways to make what flows between them. */
import type { CapturedFrame, FrameSource, Speaker, Updates, VoiceSettings } from '../../../src/ports/ports.ts';
import { AppFailure, type AppError } from '../../../src/ports/errors.ts';
import type { PoseFrame } from '../../../src/core/pose/frame.ts';
import type { AnalysisEvent, Cue, Reading, Rep } from '../../../src/core/reading.ts';
import type { PoseClient } from '../../../src/pose/pose-client.ts';
import type { SessionMachine } from '../../../src/app/session-run.ts';
import type { SessionWish } from '../../../src/core/session/session.ts';
import type { CameraControl } from '../../../src/core/session/camera-control.ts';
import { entered } from '../../../src/core/session/ledger.ts';
import { beginSession } from '../../../src/core/session/state.ts';
import type { SessionStage, SessionStatus } from '../../../src/core/session/status.ts';
import type { SessionLine } from '../../../src/core/session/session-line.ts';
import type { SpokenLine } from '../../../src/core/session/voice.ts';
import { makeRep } from '../storage/make.ts';

/** No newer version, ever. */
export const NO_UPDATES: Updates = { isReady: false, watch() {}, check() {}, take() {} };

/** A frame with nobody in it. */
export function frame(timestampMs: number): PoseFrame {
  return { timestampMs, widthPx: 640, heightPx: 480, person: null };
}

/** A reading of somebody exercising, changed as wished. */
export function reading(timestampMs: number, change: Partial<Reading> = {}): Reading {
  return {
    timestampMs, stage: 'exercising', guidance: null, calibrationProgress: 1,
    view: { nearSide: 'left', facing: 'left', yawDeg: 0 },
    hip: { kind: 'measured', deg: 10, sigmaDeg: 3 }, lumbar: { kind: 'measured', deg: 2, sigmaDeg: 2 },
    trunkInclinationDeg: 10, kneeFlexionDeg: 5, spine: 'long', band: 'green', backContour: null, neutralContour: null,
    repPhase: 'rest', repCount: 0, ...change,
  }; // prettier-ignore
}

export const calibrated = (timestampMs: number): AnalysisEvent => ({
  type: 'calibrated',
  timestampMs,
  startMs: timestampMs - 800,
  endMs: timestampMs,
});

export const selfTested = (timestampMs: number, pressDeg: number | null, archDeg: number | null): AnalysisEvent => ({
  type: 'self-tested',
  timestampMs,
  pressDeg,
  archDeg,
});

export const finished = (timestampMs: number, change: Partial<Rep> = {}): AnalysisEvent => ({
  type: 'rep-finished',
  timestampMs,
  rep: { ...makeRep(0), startMs: 0, peakMs: 0, endMs: timestampMs, ...change },
});

export const cueEvent = (timestampMs: number, code: Cue['code']): AnalysisEvent => ({
  type: 'cue',
  timestampMs,
  cue: { timestampMs, code, severity: 'info' },
});

/** What a step of a script changes of a usual one. */
export interface Scripted {
  readonly events?: readonly AnalysisEvent[];
  readonly stage?: SessionStage;
  readonly guidance?: Reading['guidance'];
  readonly reading?: Partial<Reading>;
  /** What is said. */
  readonly says?: SessionLine;
  readonly finished?: boolean;
}

/** A session that plays a script: the step of each timestamp; at others somebody exercises and nothing happens. Wishes are noted. */
export function scriptedMachine(
  script: Readonly<Record<number, Scripted>>,
  wishes: SessionWish[] = [],
): SessionMachine {
  return {
    beginSession,
    stepSession(state, { timestampMs }) {
      const step = script[timestampMs] ?? {};
      const { events = [], stage = 'exercising', guidance = null, says, finished = false } = step;
      const read = reading(timestampMs, { guidance, ...step.reading });
      const ledger = entered(state.ledger, read, events, 1);
      return {
        state: { ...state, ledger, begun: stage === 'exercising' ? 1 : state.begun },
        reading: read,
        events,
        line: says ? line(timestampMs, says) : null,
        tones: [],
        status: status(stage, ledger.reps.length),
        finished,
      };
    },
    controlSession(state, control, now) {
      wishes.push(control);
      return {
        state,
        line: line(now, { kind: 'paused', reason: 'hidden' }),
        status: status(
          control === 'recalibrate' || control === 'camera-moved' ? 'positioning' : 'paused',
          state.ledger.reps.length,
        ),
      };
    },
  };
}

function line(timestampMs: number, says: SessionLine): SpokenLine {
  const untilMs = timestampMs + 1000;
  return { timestampMs, causeMs: timestampMs, untilMs, lines: [says], severity: 'info', priority: 1, earcon: 'prompt', guidance: null }; // prettier-ignore
}

function status(stage: SessionStage, reps: number): SessionStatus {
  return {
    stage, set: 1, sets: 1, reps, target: null, leg: null, secondsLeft: null, restSeconds: null, paused: null, summary: null,
  }; // prettier-ignore
}

/** A camera whose pictures the test gives. */
export interface FakeSource extends FrameSource {
  give(timestampMs: number): void;
  end(error?: Error): void;
  readonly closed: boolean;
  /** The camera falls silent, or is there again. */
  change(change: CameraControl): void;
  /** How often it was to be tried at once. */
  readonly tries: number;
  warning: AppError | null;
}

/** Only passed on: nothing here plays it. */
const STREAM = {} as MediaStream;

export function fakeSource(change: Partial<FrameSource> = {}): FakeSource {
  const queue: (CapturedFrame | null | Error)[] = [];
  let wake = (): void => {};
  let closed = false;
  let tries = 0;
  let listener = (_change: CameraControl): void => {};
  const put = (item: CapturedFrame | null | Error): void => {
    queue.push(item);
    wake();
  };
  return {
    name: 'camera',
    kind: 'camera',
    widthPx: 640,
    heightPx: 480,
    durationMs: null,
    stream: STREAM,
    ...change,
    warning: null,
    give: (timestampMs) => put({ image: { width: 640, height: 480, close() {} }, timestampMs }),
    end: (error) => put(error ?? null),
    watch: (changed) => void (listener = changed),
    change: (change) => listener(change),
    retry: () => void tries++,
    get tries() {
      return tries;
    },
    async next() {
      if (queue.length === 0 && !closed) await new Promise<void>((resolve) => (wake = resolve));
      const item = queue.shift() ?? null;
      if (item instanceof Error) throw item;
      return item;
    },
    close() {
      closed = true;
      wake();
    },
    get closed() {
      return closed;
    },
  };
}

/** A worker that answers at once, with one of `frames` or with nobody; `dieAt` names timestamps at which it fails instead. */
export function fakePose({
  dieAt = [] as readonly number[],
  log = [] as string[],
  frames = [] as readonly PoseFrame[],
} = {}): PoseClient {
  return {
    async load({ variant, inference }, onProgress) {
      log.push(`load ${variant} ${inference}`);
      onProgress?.({ loadedBytes: 10, totalBytes: 10 });
    },
    async estimate(image, timestampMs) {
      image.close();
      if (dieAt.includes(timestampMs)) throw new AppFailure('pose-failed', 'out of memory');
      const seen = frames.find((each) => each.timestampMs === timestampMs) ?? frame(timestampMs);
      return { frame: seen, poseMs: 1, outlineMs: 1 };
    },
    estimateBare: async () => 0,
    async reset() {},
    failed: new Promise(() => {}),
    close: () => void log.push('close'),
  };
}

/** A speaker that remembers what it was told. */
export function fakeSpeaker(): Speaker & { readonly said: string[]; readonly settings: VoiceSettings | null } {
  const said: string[] = [];
  let settings: VoiceSettings | null = null;
  return {
    said,
    get settings() {
      return settings;
    },
    unlock: () => void said.push('(unlock)'),
    canBeHeard: () => true,
    say: (text) => void said.push(text),
    tone: (kind) => void said.push(`(${kind})`),
    spine() {},
    breathe: (sound) => void (sound && said.push(`(${sound.circle} ${Math.round(sound.ms)})`)),
    configure: (next) => void (settings = next),
    voices: () => [],
    watchVoices() {},
    silence: () => void said.push('(silence)'),
  };
}
