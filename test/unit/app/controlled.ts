/** A real controller on stand-ins for the world, and short ways to lead it. */
import { expect, vi } from 'vitest';
import { Controller } from '../../../src/app/controller.ts';
// Else the first test would wait for it.
import '../../../src/app/later-screens.ts';
import { loadFirst, loadLanguage } from '../../../src/app/load-language.ts';
import type { Address } from '../../../src/app/address.ts';
import type { AppPorts, Screen } from '../../../src/app/ports.ts';
import { AppFailure } from '../../../src/ports/errors.ts';
import type { SessionControl } from '../../../src/core/session/session.ts';
import { DEFAULT_PLAN } from '../../../src/core/session/plan.ts';
import type { ScreenState } from '../../../src/ui/screen-state.ts';
import type { Language } from '../../../src/words/language.ts';
import { memorySessions } from '../../../src/storage/memory-sessions.ts';
import {
  calibrated,
  fakePose,
  fakeSource,
  fakeSpeaker,
  NO_UPDATES,
  finished,
  scriptedMachine,
  type FakeSource,
} from './fakes.ts';

export const HINGE = { exerciseIds: ['hip-hinge'], painBefore: null } as const;

class FakeScreen implements Screen {
  state: ScreenState = {
    screen: 'start',
    sessions: [],
    cameras: [],
    cameraId: null,
    plan: DEFAULT_PLAN,
    loaded: [],
    prescription: null,
    programme: null,
    assessments: [],
    today: '2026-11-26',
    isNewerReady: false,
    error: null,
  };
  language: Language = 'en';
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

/** A history of one place: what is shown replaces it, and the test goes where it likes. */
export class FakeAddress implements Address {
  private changed = (_path: string): void => {};
  constructor(public path = '') {}
  show(path: string): void {
    this.path = path;
  }
  watch(changed: (path: string) => void): void {
    this.changed = changed;
  }
  go(path: string): void {
    this.path = path;
    this.changed(path);
  }
}

/** @param seen is shown the world before it is used */
export function setUp(change: Partial<AppPorts> = {}, seen = (_ports: AppPorts): void => {}) {
  const screen = new FakeScreen();
  const address = new FakeAddress();
  const sources: FakeSource[] = [];
  const opened: (string | undefined)[] = [];
  const items = new Map<string, string>([
    // Measured at an earlier start.
    ['hingeline-model', JSON.stringify({ measured: { variant: 'full', inference: 'cpu' } })],
  ]);
  const speaker = fakeSpeaker();
  const store = memorySessions();
  const locks = { held: 0 };
  const unsaved = new Set<string>();
  const open = (source: FakeSource): FakeSource => {
    sources.push(source);
    return source;
  };
  let nowMs = 0;
  let hide = (_hidden: boolean): void => {};
  const wishes: SessionControl[] = [];
  const given: File[] = [];
  const ports: AppPorts = {
    screen,
    address,
    linkTo: (path) => `https://example.org/#/${path}`,
    cameras: {
      isAllowed: async () => true,
      list: async () => [
        { deviceId: 'a', label: 'Front' },
        { deviceId: 'b', label: 'Side' },
      ],
      open: async (deviceId) => {
        if (deviceId === 'refused') throw new AppFailure('camera-refused');
        opened.push(deviceId);
        return open(fakeSource());
      },
      watch() {},
    },
    openRecording: async (file) =>
      open(fakeSource({ kind: 'recording', name: file.name, stream: null, durationMs: 1000 })),
    openStills: async () => ({ still: async () => null, close() {} }),
    fetchSample: async () => new File([], 'Sample'),
    startPose: () => fakePose(),
    hasGpu: () => false,
    hasLittleMemory: () => false,
    pictureOfSomebody: async () => ({ width: 640, height: 480, close() {} }),
    store,
    encodeStill: async () => new Blob(['small'], { type: 'image/jpeg' }),
    storageError: null,
    updates: NO_UPDATES,
    leaving: {
      hold: (id) => void unsaved.add(id),
      release: (id) => void unsaved.delete(id),
      releaseAll: () => unsaved.clear(),
    },
    speaker,
    holdScreenOn: () => {
      locks.held++;
      return { release: () => void locks.held-- };
    },
    machine: scriptedMachine(
      { 100: { events: [calibrated(100)], stage: 'calibrating' }, 300: { events: [finished(300)] } },
      wishes,
    ),
    watchHidden: (changed) => {
      hide = changed;
    },
    languages: ['en-GB'],
    loadFirst,
    loadLanguage,
    fetchLater: async () => ports,
    storage: () => ({
      getItem: (key) => items.get(key) ?? null,
      setItem: (key, value) => void items.set(key, value),
      removeItem: (key) => void items.delete(key),
    }),
    usedBytes: async () => 12e6,
    newId: () => 'new',
    giveFile: async (file) => given.push(file) > 0,
    today: () => new Date('2026-02-03T04:05:06Z'),
    now: () => (nowMs += 200),
    ...change,
  };
  seen(ports);
  const controller = new Controller(ports);
  const shows = (name: ScreenState['screen']) =>
    vi.waitFor(() => expect(screen.state.screen).toBe(name), { interval: 1, timeout: 30_000 });
  const give = async (...timestampsMs: number[]): Promise<void> => {
    for (const timestampMs of timestampsMs) {
      const before = screen.painted;
      sources.at(-1)!.give(timestampMs);
      await vi.waitFor(() => expect(screen.painted).toBeGreaterThan(before), { interval: 1 });
    }
  };
  const begin = async (): Promise<void> => {
    void controller.handle('start-exercise', HINGE);
    await vi.waitFor(() => expect(screen.streams.at(-1)).toBeTruthy(), { interval: 1 });
  };
  return {
    controller, ports, screen, address, sources, opened, items, speaker, store, locks, unsaved, shows, give, begin, wishes, given,
    hide: (hidden: boolean) => hide(hidden),
  }; // prettier-ignore
}
