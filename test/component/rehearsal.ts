/**
 * The whole app with its own screens, controller and session; only camera, model, voice and disk are stood in for. A person
 * is before the camera as in a recording of the fixtures, and goes at the pace of the test.
 */
import type { AppError } from '../../src/ports/errors.ts';
import type { Speaker } from '../../src/ports/ports.ts';
import { encodeStill } from '../../src/capture/still.ts';
import { vi } from 'vitest';
import { commands } from 'vitest/browser';
import { Controller } from '../../src/app/controller.ts';
import type { AppPorts } from '../../src/app/ports.ts';
import { loadFirst, loadLanguage } from '../../src/app/load-language.ts';
import type { PoseFrame } from '../../src/core/pose/frame.ts';
import { unpackFrames, type AnyTraceFile } from '../../src/core/records/trace.ts';
import { controlSession, stepSession } from '../../src/core/session/session.ts';
import { beginSession } from '../../src/core/session/state.ts';
import type { CameraControl } from '../../src/core/session/camera-control.ts';
import type { CameraSilence } from '../../src/core/session/session-line.ts';
import { AppFailure } from '../../src/ports/errors.ts';
import { memorySessions } from '../../src/storage/memory-sessions.ts';
import '../../src/ui/app-root.ts';
import type { UiEventName } from '../../src/ui/events.ts';
import { fakePose, fakeSource, fakeSpeaker, NO_UPDATES, type FakeSource } from '../unit/app/fakes.ts';
import { mount } from './mount.ts';

/** Everything the screens of these tests tell. */
const EVENTS: readonly UiEventName[] = [
  'start-exercise',
  'stop',
  'toggle-mute',
  'toggle-pause',
  'toggle-big-type',
  'recalibrate',
  'open-session',
  'delete-session',
  'restore-session',
  'open-report',
  'open-history',
  'open-settings',
  'settings-changed',
  'choose-language',
  'open-data',
  'export-all',
  'delete-everything',
  'open-exercises',
  'open-guided',
  'start-guided',
  'open-programme',
  'programme-changed',
  'open-assessment',
  'open-learn',
  'judge-rep',
  'back',
  'dismiss-error',
];

/** What a person does before the camera. */
export interface Part {
  readonly frames: readonly PoseFrame[];
  readonly lengthMs: number;
}

export interface Rehearsal {
  /** The person moves like this before the camera. */
  move(part: Part): Promise<void>;
  /** The person holds still as at the beginning of a part. */
  holdStill(part: Part, ms: number): Promise<void>;
  /** The camera falls silent for so long, is there again, or may have been moved. */
  camera(change: CameraControl, forMs?: number): Promise<void>;
  /** The camera stays silent for longer than anybody waits. */
  loseCamera(why: CameraSilence): Promise<void>;
  /** Every line spoken so far. */
  readonly said: readonly string[];
  /** Time that has passed before the camera. */
  readonly nowMs: number;
  /** Shows an error, or takes it away. */
  tell(error: AppError | null): void;
}

/**
 * Opens the app on its first screen. Settings other than the usual ones as they are kept.
 *
 * @param speakerFor a speaker instead of one whose every line is heard; `unheard` has the page read a line out
 */
export async function rehearse(
  kept: Readonly<Record<string, unknown>> = {},
  speakerFor?: (unheard: (text: string) => void) => Speaker,
): Promise<Rehearsal> {
  const app = await mount('hingeline-app', {});
  const items = new Map([
    ['hingeline-model', JSON.stringify({ measured: { variant: 'full', inference: 'cpu' } })],
    ['hingeline-session', JSON.stringify({ offersOwnBend: false, ...kept })],
  ]);
  const frames: PoseFrame[] = [];
  const heard = fakeSpeaker();
  const speaker = speakerFor?.((text) => app.readOut(text)) ?? heard;
  let source: FakeSource | null = null;
  let timeMs = 0;
  const ports: AppPorts = {
    screen: app,
    // Its screens leave the page's own address alone.
    address: { path: '', show() {}, watch() {} },
    linkTo: (path) => path,
    cameras: {
      list: async () => [],
      isAllowed: async () => true,
      open: async () => (source = fakeSource({ stream: document.createElement('canvas').captureStream() })),
      watch() {},
    },
    giveFile: async () => true,
    openRecording: () => Promise.reject(new Error('no recordings here')),
    openStills: () => Promise.reject(new Error('no recordings here')),
    fetchSample: () => Promise.reject(new Error('no samples here')),
    startPose: () => fakePose({ frames }),
    hasGpu: () => false,
    hasLittleMemory: () => false,
    pictureOfSomebody: async () => null,
    store: memorySessions(),
    encodeStill,
    storageError: null,
    updates: NO_UPDATES,
    leaving: { hold() {}, release() {}, releaseAll() {} },
    speaker,
    holdScreenOn: () => ({ release() {} }),
    machine: { beginSession, stepSession, controlSession },
    watchHidden() {},
    languages: ['en-GB'],
    loadFirst,
    loadLanguage,
    fetchLater: async () => ports,
    storage: () => ({
      getItem: (key) => items.get(key) ?? null,
      setItem: (key, value) => void items.set(key, value),
      removeItem: (key) => void items.delete(key),
    }),
    usedBytes: async () => null,
    newId: () => `session-${timeMs}`,
    today: () => new Date('2026-02-03T04:05:06Z'),
    now: () => timeMs,
  };
  const controller = new Controller(ports);
  for (const name of EVENTS) {
    app.addEventListener(name, (event) => {
      if (name === 'start-exercise') source = null;
      void controller.handle(name, (event as CustomEvent).detail);
    });
  }
  await controller.start();

  let painted: () => void = () => {};
  const paint = app.paint.bind(app);
  app.paint = (reading, frame) => {
    paint(reading, frame);
    painted();
  };
  const show = async (frame: PoseFrame, forMs: number): Promise<void> => {
    if (!source) await vi.waitUntil(() => source, { interval: 1, timeout: 60_000 });
    // The session is over: nobody looks any more.
    if (source!.closed) return;
    timeMs += forMs;
    frames.splice(0, Infinity, { ...frame, timestampMs: timeMs });
    await new Promise<void>((resolve) => {
      painted = resolve;
      source!.give(timeMs);
    });
  };
  return {
    async move({ frames, lengthMs }) {
      for (const frame of frames) await show(frame, lengthMs / frames.length);
      await app.updateComplete;
    },
    async holdStill({ frames, lengthMs }, ms) {
      const stepMs = lengthMs / frames.length;
      for (let heldMs = 0; heldMs < ms; heldMs += stepMs) await show(frames[0]!, stepMs);
      await app.updateComplete;
    },
    async camera(change, forMs = 0) {
      source!.change(change);
      timeMs += forMs;
      await app.updateComplete;
    },
    async loseCamera(why) {
      source!.end(new AppFailure(why));
      await vi.waitUntil(() => app.state.screen !== 'live', { interval: 1, timeout: 60_000 });
    },
    said: heard.said,
    get nowMs() {
      return timeMs;
    },
    tell: (error) => controller.tell(error),
  };
}

/** A stretch of a fixture's recording. */
export async function part(fixture: 'hinge' | 'bridge', fromMs = 0, untilMs = Infinity): Promise<Part> {
  const base64 = await commands.readFile(`test/fixtures/${fixture}.trace.json.gz`, 'base64');
  const packed = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  const text = new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
  const all = unpackFrames(JSON.parse(await text) as AnyTraceFile);
  const frames = all.filter(({ timestampMs }) => timestampMs >= fromMs && timestampMs < untilMs);
  const everyMs = (all.at(-1)!.timestampMs - all[0]!.timestampMs) / (all.length - 1);
  return { frames, lengthMs: everyMs * frames.length };
}
