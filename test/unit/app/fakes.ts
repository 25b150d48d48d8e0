/** Stand-ins for the world and for the fold, and short ways to make what flows between them. */
import type { AnalysisState, AnalysisStep } from '../../../src/core/analyse-frame.ts';
import { LIVE } from '../../../src/core/analyse-frame.ts';
import type { CapturedFrame, FrameSource, Speaker } from '../../../src/core/ports.ts';
import type { PoseFrame } from '../../../src/core/pose.ts';
import type { AnalysisEvent, Cue, Reading, Rep } from '../../../src/core/reading.ts';
import type { PoseClient } from '../../../src/pose/pose-client.ts';
import type { Analysis } from '../../../src/app/session-runner.ts';
import { makeRep } from '../storage/make.ts';

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
    trunkInclinationDeg: 10, kneeFlexionDeg: 5, spine: 'long', band: 'green', backLine: null, neutralLine: null,
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

export const cueEvent = (timestampMs: number, code: Cue['code'], text: string): AnalysisEvent => ({
  type: 'cue',
  timestampMs,
  cue: { timestampMs, code, severity: 'info', text },
});

/** A fold that plays a script: the step of each timestamp; nothing happens at others. It counts reps since its state began. */
export function scriptedAnalysis(script: Readonly<Record<number, readonly AnalysisEvent[]>>): Analysis {
  type Counting = AnalysisState & { readonly count: number };
  return {
    initialState: () => ({ options: LIVE, count: 0 }) as unknown as AnalysisState,
    analyseFrame(_exercise, state, { timestampMs }): AnalysisStep {
      const events = script[timestampMs] ?? [];
      const added = events.filter((event) => event.type === 'rep-finished' && event.rep.kind === 'rep').length;
      const count = (state as Counting).count + added;
      return {
        state: { ...state, count } as AnalysisState,
        reading: reading(timestampMs, { repCount: count }),
        events,
      };
    },
  };
}

/** A camera whose pictures the test gives. */
export interface FakeSource extends FrameSource {
  give(timestampMs: number): void;
  end(error?: Error): void;
  readonly closed: boolean;
  warning: FrameSource['warning'] & {};
}

export function fakeSource(change: Partial<FrameSource> = {}): FakeSource {
  const queue: (CapturedFrame | null | Error)[] = [];
  let wake = (): void => {};
  let closed = false;
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
    stream: {} as MediaStream,
    warning: null as never,
    ...change,
    give: (timestampMs) => put({ image: { close() {} } as ImageBitmap, timestampMs }),
    end: (error) => put(error ?? null),
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
  } as FakeSource;
}

/** A worker that answers at once; `dieAt` names timestamps at which it fails instead. */
export function fakePose({ dieAt = [] as readonly number[], log = [] as string[] } = {}): PoseClient {
  return {
    async load({ variant, inference }, onProgress) {
      log.push(`load ${variant} ${inference}`);
      onProgress?.({ loadedBytes: 10, totalBytes: 10 });
    },
    async estimate(image, timestampMs) {
      image.close();
      if (dieAt.includes(timestampMs)) throw new Error('pose-worker: out of memory');
      return { frame: frame(timestampMs), poseMs: 1, outlineMs: 1, readMs: 1 } as Awaited<
        ReturnType<PoseClient['estimate']>
      >;
    },
    estimateBare: async () => 0,
    async reset() {},
    failed: new Promise(() => {}),
    close: () => void log.push('close'),
  };
}

/** A speaker that remembers what it was told. */
export function fakeSpeaker(): Speaker & { readonly said: string[] } {
  const said: string[] = [];
  return {
    said,
    muted: false,
    unlock: () => void said.push('(unlock)'),
    say: (text) => void said.push(text),
    tone: (kind) => void said.push(`(${kind})`),
  };
}
