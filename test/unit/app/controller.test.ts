import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Controller } from '../../../src/app/controller.ts';
import type { AppPorts, Screen } from '../../../src/app/ports.ts';
import type { SmallStorage } from '../../../src/app/settings.ts';
import { AppFailure } from '../../../src/core/errors.ts';
import type { Reading } from '../../../src/core/reading.ts';
import type { View } from '../../../src/ui/view.ts';
import { memorySessions } from '../../../src/storage/memory-sessions.ts';
import { makeRecord, makeSavedRep } from '../storage/make.ts';
import {
  calibrated,
  fakePose,
  fakeSource,
  fakeSpeaker,
  finished,
  reading,
  scriptedAnalysis,
  type FakeSource,
} from './fakes.ts';

class FakeScreen implements Screen {
  view: View = { screen: 'start', sessions: [], cameras: [], cameraId: null, error: null };
  readonly streams: (MediaStream | null)[] = [];
  painted = 0;
  attachStream(stream: MediaStream | null): void {
    this.streams.push(stream);
  }
  showBitmap(): void {}
  paint(): void {
    this.painted++;
  }
}

function setUp(change: Partial<AppPorts> = {}) {
  const screen = new FakeScreen();
  const sources: FakeSource[] = [];
  const opened: (string | undefined)[] = [];
  const items = new Map<string, string>([
    // Measured at an earlier start.
    ['hingeline-model', JSON.stringify({ measured: { variant: 'full', inference: 'cpu' } })],
  ]);
  const speaker = fakeSpeaker();
  const store = memorySessions();
  const locks = { held: 0 };
  const open = (source: FakeSource): FakeSource => {
    sources.push(source);
    return source;
  };
  let nowMs = 0;
  const ports: AppPorts = {
    screen,
    cameras: {
      list: async () => [
        { deviceId: 'a', label: 'Front' },
        { deviceId: 'b', label: 'Side' },
      ],
      open: async (deviceId) => {
        opened.push(deviceId);
        return open(fakeSource());
      },
      watch() {},
    },
    openRecording: async (file) =>
      open(fakeSource({ kind: 'recording', name: file.name, stream: null, durationMs: 1000 })),
    fetchSample: async () => new File([], 'Sample'),
    startPose: () => fakePose(),
    hasGpu: () => false,
    store,
    storageError: null,
    speaker,
    holdScreenOn: () => {
      locks.held++;
      return { release: () => void locks.held-- };
    },
    analysis: scriptedAnalysis({ 100: [calibrated(100)], 300: [finished(300)] }),
    storage: () => ({ getItem: (key) => items.get(key) ?? null, setItem: (key, value) => void items.set(key, value) }),
    newId: () => 'new',
    today: () => new Date('2026-02-03T04:05:06Z'),
    now: () => (nowMs += 200),
    ...change,
  };
  const controller = new Controller(ports);
  const shows = (name: View['screen']) =>
    vi.waitFor(() => expect(screen.view.screen).toBe(name), { interval: 1, timeout: 2000 });
  const give = async (...timestampsMs: number[]): Promise<void> => {
    for (const timestampMs of timestampsMs) {
      const before = screen.painted;
      sources.at(-1)!.give(timestampMs);
      await vi.waitFor(() => expect(screen.painted).toBeGreaterThan(before), { interval: 1 });
    }
  };
  const begin = async (): Promise<void> => {
    void controller.handle('start-exercise', { exerciseId: 'hip-hinge' });
    await vi.waitFor(() => expect(screen.streams.at(-1)).toBeTruthy(), { interval: 1 });
  };
  return { controller, screen, sources, opened, items, speaker, store, locks, shows, give, begin };
}

beforeEach(() => {
  vi.stubGlobal('createImageBitmap', async () => ({ close() {} }));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the app', () => {
  test('shows past sessions in which something was done', async () => {
    const { controller, screen, store } = setUp();
    await store.put(makeRecord('empty'));
    await store.put(makeRecord('done'));
    await store.addRep('done', makeSavedRep(0), { sessionId: 'done', sequence: 0, frames: [] });
    await controller.start();
    expect(screen.view).toMatchObject({ screen: 'start', sessions: [{ id: 'done' }], cameras: [{}, {}], error: null });
  });

  test('leads from the tap over set-up and live to the review', async () => {
    const { screen, speaker, locks, controller, shows, give, begin } = setUp();
    const screens: string[] = [];
    let view = screen.view;
    Object.defineProperty(screen, 'view', {
      get: () => view,
      set(next: View) {
        if (next.screen !== view.screen) screens.push(next.screen);
        view = next;
      },
    });
    await controller.start();
    await begin();
    expect(speaker.said[0]).toBe('(unlock)');
    expect(locks.held).toBe(1);
    await give(100, 200, 300);
    await controller.handle('stop', null);
    await shows('review');
    expect(screens).toEqual(['loading', 'setup', 'live', 'review']);
    expect(screen.view).toMatchObject({
      session: { id: 'new', startedAt: '2026-02-03T04:05:06.000Z', finished: true, reps: [{ rep: { kind: 'rep' } }] },
      error: null,
    });
    expect((screen.view as Extract<View, { screen: 'review' }>).trace).toHaveLength(3);
    expect(locks.held).toBe(0);
    expect(screen.streams.at(-1)).toBeNull();
  });

  test('stays in set-up through the self-test', async () => {
    const stages: Readonly<Record<number, Reading['stage']>> = {
      100: 'calibrating',
      200: 'self-test',
      300: 'exercising',
    };
    const { controller, screen, give, begin, shows } = setUp({
      analysis: {
        initialState: () => ({}) as never,
        analyseFrame: (_exercise, state, { timestampMs }) => ({
          state,
          reading: reading(timestampMs, { stage: stages[timestampMs]! }),
          events: [],
        }),
      },
    });
    await begin();
    await give(100, 200);
    await vi.waitFor(() => expect(screen.view).toMatchObject({ reading: { stage: 'self-test' } }), { interval: 1 });
    expect(screen.view.screen).toBe('setup');
    await give(300);
    await shows('live');
    await controller.handle('back', null);
  });

  test("runs the chosen exercise's own sample, but measures the machine on somebody standing", async () => {
    const fetched: string[] = [];
    const fetchSample = async (exerciseId: string): Promise<File> => {
      fetched.push(exerciseId);
      return new File([], 'Sample');
    };
    const nothingMeasured = (): SmallStorage => ({ getItem: () => null, setItem() {} });
    const { controller, sources } = setUp({ fetchSample, storage: nothingMeasured });
    void controller.handle('try-sample', { exerciseId: 'single-leg-bridge-left' });
    await vi.waitFor(() => expect(sources).toHaveLength(2), { interval: 1 });
    expect(fetched).toEqual(['single-leg-bridge-left', 'hip-hinge']);
    await controller.handle('back', null);
  });

  test('goes back to set-up for a new neutral stance', async () => {
    const { controller, give, begin, shows } = setUp({
      analysis: {
        initialState: () => ({ seen: 0 }) as never,
        analyseFrame: (_exercise, state, { timestampMs }) => {
          const seen = (state as unknown as { seen: number }).seen + 1;
          const step = scriptedAnalysis({}).analyseFrame(_exercise, { seen } as never, { timestampMs } as never);
          return {
            ...step,
            state: { seen } as never,
            reading: { ...step.reading, stage: seen > 1 ? 'exercising' : 'calibrating' },
          };
        },
      },
    });
    await begin();
    await give(100, 200);
    await shows('live');
    await controller.handle('recalibrate', null);
    await give(300);
    await shows('setup');
    await give(400);
    await shows('live');
    await controller.handle('back', null);
  });

  test('says on the start screen why there is no camera', async () => {
    const { controller, screen } = setUp({
      cameras: {
        list: async () => [],
        open: () => Promise.reject(new AppFailure('camera-refused', 'NotAllowedError')),
        watch() {},
      },
    });
    await controller.handle('start-exercise', { exerciseId: 'hip-hinge' });
    expect(screen.view).toMatchObject({ screen: 'start', error: { code: 'camera-refused' } });
    await controller.handle('dismiss-error', null);
    expect(screen.view.error).toBeNull();
  });

  test('takes another camera when the chosen one is gone', async () => {
    const tried: (string | undefined)[] = [];
    const { controller, begin } = setUp({
      cameras: {
        list: async () => [],
        open: async (deviceId) => {
          tried.push(deviceId);
          if (deviceId) throw new AppFailure('camera-none');
          return fakeSource();
        },
        watch() {},
      },
    });
    await controller.handle('choose-camera', { deviceId: 'gone' });
    await begin();
    expect(tried).toEqual(['gone', undefined]);
    await controller.handle('back', null);
  });

  test('changes the camera in the middle of set-up and remembers it', async () => {
    const { controller, begin, opened, sources, items, screen } = setUp();
    await begin();
    void controller.handle('choose-camera', { deviceId: 'b' });
    await vi.waitFor(() => expect(opened).toEqual([undefined, 'b']), { interval: 1 });
    expect(sources[0]!.closed).toBe(true);
    expect(items.get('hingeline-camera')).toBe('{"deviceId":"b"}');
    await vi.waitFor(() => expect(screen.view).toMatchObject({ screen: 'setup', cameraId: 'b' }), { interval: 1 });
    await controller.handle('back', null);
  });

  test('leaves a session unseen on "back", its reps saved', async () => {
    const { controller, begin, give, sources, store, screen } = setUp();
    await begin();
    await give(100, 200, 300);
    await controller.handle('back', null);
    expect(screen.view.screen).toBe('start');
    expect(sources[0]!.closed).toBe(true);
    await vi.waitFor(async () => expect(await store.get('new')).toMatchObject({ finished: true, reps: [{}] }));
    expect(screen.view.screen).toBe('start');
  });

  test('does not start what was left while the model was loading', async () => {
    let loaded: (() => void) | null = null;
    const log: string[] = [];
    const pose = { ...fakePose({ log }), load: () => new Promise<void>((resolve) => (loaded = resolve)) };
    const { controller, screen, sources } = setUp({ startPose: () => pose });
    void controller.handle('start-exercise', { exerciseId: 'hip-hinge' });
    await vi.waitFor(() => expect(loaded).not.toBeNull());
    await controller.handle('back', null);
    expect(sources[0]!.closed).toBe(true);
    loaded!();
    await vi.waitFor(() => expect(log).toHaveLength(1));
    expect(log).toEqual(['close']);
    expect(screen.view.screen).toBe('start');
  });

  test('reviews a recording when it is over, without a word spoken', async () => {
    const { controller, sources, speaker, shows, give, screen } = setUp();
    void controller.handle('choose-file', { file: new File([], 'me.mp4'), exerciseId: 'hip-hinge' });
    await vi.waitFor(() => expect(sources).toHaveLength(1));
    await give(100, 300);
    sources[0]!.end();
    await shows('review');
    expect(screen.view).toMatchObject({ session: { source: 'me.mp4' } });
    expect(speaker.said).toEqual(['(unlock)']);
  });

  test('keeps the voice off over a restart', async () => {
    const { controller, items, speaker } = setUp();
    await controller.handle('toggle-mute', null);
    expect(speaker.muted).toBe(true);
    expect(items.get('hingeline-voice')).toBe('{"voice":false}');
  });

  test('opens a past session, and deletes it', async () => {
    const { controller, store, screen } = setUp();
    await store.put(makeRecord('old'));
    await store.addRep('old', makeSavedRep(0), { sessionId: 'old', sequence: 0, frames: [] });
    await controller.handle('open-session', { id: 'old' });
    expect(screen.view).toMatchObject({ screen: 'review', session: { id: 'old' } });
    await controller.handle('delete-session', { id: 'old' });
    expect(screen.view).toMatchObject({ screen: 'start', sessions: [] });
  });
});
