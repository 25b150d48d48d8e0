import { EXERCISES } from '../../../src/exercises/catalogue.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { AppPorts } from '../../../src/app/ports.ts';
import type { SmallStorage } from '../../../src/app/settings.ts';
import { appError, AppFailure } from '../../../src/ports/errors.ts';
import type { PoseClient } from '../../../src/pose/pose-client.ts';
import type { SessionStore } from '../../../src/ports/ports.ts';
import { DEFAULT_PLAN } from '../../../src/core/session/plan.ts';
import { spokenMs } from '../../../src/words/spoken-ms.ts';
import type { ScreenState } from '../../../src/ui/screen-state.ts';
import type { Language } from '../../../src/words/language.ts';
import type { SessionSetup } from '../../../src/core/session/state.ts';
import { memorySessions } from '../../../src/storage/memory-sessions.ts';
import { readExport } from '../../../src/exchange/import-file.ts';
import { hingeFrames } from '../core/fixture.ts';
import { makeRecord, makeSavedRep } from '../storage/make.ts';
import { HINGE, FakeAddress, setUp } from './controlled.ts';
import { calibrated, fakePose, fakeSource, finished, scriptedMachine } from './fakes.ts';

/** A store whose first answer of one kind waits. */
function slowed(kind: 'get' | 'trace' | 'amend') {
  const store = memorySessions();
  let answer = (): void => {};
  const gate = new Promise<void>((resolve) => (answer = resolve));
  let waiting = false;
  const pass = async (each: typeof kind): Promise<void> => {
    if (each !== kind || waiting) return;
    waiting = true;
    await gate;
  };
  const slow: SessionStore = {
    ...store,
    get: (id) => pass('get').then(() => store.get(id)),
    trace: (id) => pass('trace').then(() => store.trace(id)),
    amend: (id, change) => pass('amend').then(() => store.amend(id, change)),
  };
  return { store: slow, answer, waits: () => vi.waitFor(() => expect(waiting).toBe(true), { interval: 1 }) };
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
    expect(screen.state).toMatchObject({ screen: 'start', sessions: [{ id: 'done' }], cameras: [{}, {}], error: null });
  });

  test('leads from the tap over set-up and live to the review', async () => {
    const { screen, speaker, locks, controller, shows, give, begin } = setUp();
    const screens: string[] = [];
    let state = screen.state;
    Object.defineProperty(screen, 'state', {
      get: () => state,
      set(next: ScreenState) {
        if (next.screen !== state.screen) screens.push(next.screen);
        state = next;
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
    expect(screen.state).toMatchObject({
      session: { id: 'new', startedAt: '2026-02-03T04:05:06.000Z', finished: true, reps: [{ rep: { kind: 'rep' } }] },
      error: null,
    });
    expect((screen.state as Extract<ScreenState, { screen: 'review' }>).trace).toHaveLength(3);
    expect(locks.held).toBe(0);
    expect(screen.streams.at(-1)).toBeNull();
  });

  test.each([
    ['no-person', 'setup'], ['positioning', 'setup'], ['ready', 'setup'], ['calibrating', 'setup'], ['self-test', 'setup'],
    ['count-in', 'live'], ['exercising', 'live'], ['paused', 'live'], ['rest', 'live'], ['done', 'live'],
  ] as const)('shows a session that is at %s on the %s screen', async (stage, expected) => {
    const { controller, screen, give, begin } = setUp({ machine: scriptedMachine({ 100: { stage } }) });
    await begin();
    await give(100);
    expect(screen.state).toMatchObject({ screen: expected, status: { stage } });
    await controller.handle('back', null);
  }); // prettier-ignore

  test("runs the chosen exercise's own sample, and measures the machine on a picture of somebody", async () => {
    const fetched: string[] = [];
    let pictures = 0;
    const pictureOfSomebody = async (): Promise<ImageBitmap> => {
      pictures++;
      return { width: 640, height: 480, close() {} };
    };
    const fetchSample = async (exerciseId: string): Promise<File> => {
      fetched.push(exerciseId);
      return new File([], 'Sample');
    };
    const nothingMeasured = (): SmallStorage => ({ getItem: () => null, setItem() {}, removeItem() {} });
    const { controller, sources } = setUp({ fetchSample, pictureOfSomebody, storage: nothingMeasured });
    void controller.handle('try-sample', { exerciseId: 'single-leg-bridge-left' });
    await vi.waitFor(() => expect(pictures).toBe(1), { interval: 1 });
    expect(sources).toHaveLength(1);
    expect(fetched).toEqual(['single-leg-bridge-left']);
    await controller.handle('back', null);
  });

  test('passes wishes on to the session, a hidden page among them', async () => {
    const { controller, give, begin, wishes, hide } = setUp();
    await controller.start();
    hide(true); // nothing is on yet
    await begin();
    await give(100);
    await controller.handle('toggle-pause', null);
    await controller.handle('recalibrate', null);
    hide(true);
    hide(false);
    expect(wishes).toEqual(['toggle-pause', 'recalibrate', 'hide', 'show']);
    await controller.handle('back', null);
  });

  test('runs the plan, the limits and the language that are set', async () => {
    const setups: SessionSetup[] = [];
    const machine = scriptedMachine({});
    const { controller, begin, give, screen } = setUp({
      machine: { ...machine, beginSession: (setup) => (setups.push(setup), machine.beginSession(setup)) },
      languages: ['pt', 'de-AT', 'en'],
    });
    await controller.start();
    await controller.handle('plan-changed', { plan: { sets: 3, reps: 6, restSeconds: 45 } });
    await controller.handle('open-settings', null);
    const { settings } = screen.state as Extract<ScreenState, { screen: 'settings' }>;
    expect([settings.language, screen.language]).toEqual(['de', 'de']);
    await controller.handle('settings-changed', { settings: { ...settings, limits: { 'hip-hinge': { roundingDeg: 33 } } } }); // prettier-ignore
    await begin();
    await give(100);
    expect(setups[0]).toMatchObject({ plan: { sets: 3, reps: 6, restSeconds: 45 } });
    // Three in German, at the usual speed.
    expect(setups[0]!.spokenMs([{ kind: 'count', count: 3 }])).toBe(spokenMs('Drei.', 1));
    expect(setups[0]!.exercises[0].spineCue.flexionDeg).toBe(33);
    expect(screen.state).toMatchObject({
      exerciseId: 'hip-hinge',
      standard: { limits: { roundingDeg: 33 } },
      language: 'de',
    });
    await controller.handle('back', null);
  });

  /** Languages that cannot be had, as on a train. */
  const without =
    (...missing: readonly Language[]): AppPorts['loadLanguage'] =>
    async (language) => {
      if (missing.includes(language)) throw new AppFailure('language-download', language);
    };

  test('begins in English where the language of the person cannot be had, says so, and keeps what was set', async () => {
    const { controller, screen, speaker, items } = setUp({ languages: ['de'], loadFirst: without('de') });
    await controller.start();
    expect(screen.state).toMatchObject({ screen: 'start', error: { code: 'language-download' } });
    expect([screen.language, speaker.settings?.language]).toEqual(['en', 'en']);
    expect(items.get('hingeline-voice')).toBeUndefined();
  });

  test('sound is asked for in the tap itself, before what comes after the first screen is fetched', async () => {
    for (const [name, detail] of [
      ['start-exercise', HINGE],
      ['start-guided', { guidedId: 'breathing-90-90', dose: { sets: 1, amount: 60 } }],
      ['start-today', { painBefore: null }],
      ['start-assessment', { painBefore: null }],
      ['try-voice', null],
    ] as const) {
      const { controller, speaker } = setUp({ fetchLater: () => new Promise(() => {}) });
      await controller.start();
      void controller.handle(name, detail);
      expect(speaker.said).toEqual(['(unlock)']);
    }
  });

  test('where what comes after the first screen cannot be fetched this is said, and the next tap tries again', async () => {
    let online = false;
    const { controller, screen, ports, shows } = setUp({
      fetchLater: async () => (online ? ports : Promise.reject(new TypeError('Failed to fetch'))),
    });
    await controller.start();
    await controller.prefetch();
    expect(screen.state.error).toBeNull();
    await controller.handle('start-exercise', HINGE);
    expect(screen.state).toMatchObject({ screen: 'start', error: { code: 'screen-download' } });
    online = true;
    void controller.handle('start-exercise', HINGE);
    await shows('setup');
    await controller.handle('back', null);
  });

  test('changes the language of screens and voice once it is there, and its voice with it', async () => {
    const { controller, screen, speaker, items } = setUp();
    items.set('hingeline-voice', JSON.stringify({ voiceUri: 'an English one' }));
    await controller.start();
    await controller.handle('open-settings', null);
    await controller.handle('choose-language', { language: 'fr' });
    expect([screen.language, speaker.settings?.language]).toEqual(['fr', 'fr']);
    expect(screen.state).toMatchObject({ settings: { language: 'fr', voice: { voiceUri: null } }, error: null });
    expect(JSON.parse(items.get('hingeline-voice')!)).toMatchObject({ language: 'fr', voiceUri: null });
  });

  test('a language that cannot be had leaves the present one, and is told', async () => {
    const { controller, screen, speaker } = setUp({ loadLanguage: without('fr') });
    await controller.start();
    await controller.handle('open-settings', null);
    await controller.handle('choose-language', { language: 'fr' });
    expect([screen.language, speaker.settings?.language]).toEqual(['en', 'en']);
    expect(screen.state).toMatchObject({ settings: { language: 'en' }, error: { code: 'language-download' } });
  });

  test('of two languages chosen one after the other the second stays, and what was set meanwhile too', async () => {
    let arrives = (): void => {};
    const slow = new Promise<void>((resolve) => (arrives = resolve));
    const { controller, screen } = setUp({
      loadLanguage: (language) => (language === 'de' ? slow : Promise.resolve()),
    });
    await controller.start();
    await controller.handle('open-settings', null);
    const german = controller.handle('choose-language', { language: 'de' });
    await controller.handle('toggle-big-type', null);
    await controller.handle('choose-language', { language: 'es' });
    arrives();
    await german;
    expect(screen.language).toBe('es');
    expect(screen.state).toMatchObject({ settings: { language: 'es', bigType: true } });
  });

  test('makes a plan, gives it on, asks before it applies, and starts an exercise of it by its own settings', async () => {
    const setups: SessionSetup[] = [];
    const machine = scriptedMachine({});
    const { controller, screen, address, given, items, shows, give } = setUp({
      machine: { ...machine, beginSession: (setup) => (setups.push(setup), machine.beginSession(setup)) },
    });
    await controller.start();
    await controller.handle('open-plan', null);
    expect(screen.state).toMatchObject({ screen: 'plan', draft: { exercises: [] }, link: null });
    const plan = { sets: 1, reps: 5, restSeconds: 30 };
    const exercise = { exerciseIds: ['hip-hinge'], plan, loaded: true, limits: { kneeDeg: 40 }, note: '' } as const;
    const draft = { title: 'Back ', from: '', note: '', exercises: [exercise] };
    await controller.handle('plan-drafted', { draft });
    const { link } = screen.state as Extract<ScreenState, { screen: 'plan' }>;
    await controller.handle('save-plan', null);
    expect(JSON.parse(await given[0]!.text())).toMatchObject({ schema: 'hingeline-plan/1', title: 'Back' });

    await controller.handle('preview-plan', null);
    expect(screen.state).toMatchObject({ screen: 'plan-offer', isPreview: true, offer: { title: 'Back' } });
    await controller.handle('open-plan', null);
    expect(screen.state).toMatchObject({ screen: 'plan', link });

    // On the phone: nothing applies before it is accepted.
    address.go(new URL(link!).hash.slice('#/'.length));
    await shows('plan-offer');
    expect(screen.state).toMatchObject({
      isPreview: false,
      offer: { title: 'Back' },
      adjusted: false,
      own: { prescription: null },
    });
    await controller.handle('back', null);
    expect(screen.state).toMatchObject({ screen: 'start', prescription: null });
    await controller.handle('open-plan', null);
    expect(screen.state).toMatchObject({ draft });
    await controller.handle('open-plan-file', { file: given[0]! });
    await controller.handle('accept-plan', null);
    expect(screen.state).toMatchObject({ screen: 'start', prescription: { exercises: [exercise] }, loaded: [] });
    expect(address.path).toBe('');

    void controller.handle('start-prescribed', { index: 0, painBefore: 2 });
    await vi.waitFor(() => expect(screen.streams.at(-1)).toBeTruthy(), { interval: 1 });
    await give(100);
    const standard = { limits: { kneeDeg: 40 }, loaded: true };
    expect(setups[0]).toMatchObject({ plan, standard });
    expect(setups[0]!.exercises[0].knee.limitDeg).toBe(40);
    expect(screen.state).toMatchObject({ exerciseId: 'hip-hinge', standard });
    await controller.handle('back', null);
    // What was set before is as it was.
    expect(JSON.parse(items.get('hingeline-session')!)).toMatchObject({ plan: DEFAULT_PLAN, loaded: [], limits: {} });
    await controller.handle('leave-plan', null);
    expect(screen.state).toMatchObject({ screen: 'start', prescription: null, plan: DEFAULT_PLAN });
  });

  test.each([
    ['plan/none', 'plan-broken'],
    ['plan/', 'plan-broken'],
    [`plan/${btoa('[9]')}`, 'plan-newer'],
  ])('an address that is no plan (%s) leads to the start and says why', async (path, code) => {
    const address = new FakeAddress(path);
    const { controller, screen } = setUp({ address });
    await controller.start();
    expect(screen.state).toMatchObject({ screen: 'start', error: { code } });
    expect(address.path).toBe('');
  });

  test('a file that is no plan is said to be none, and what is being made stays', async () => {
    const { controller, screen } = setUp();
    await controller.handle('open-plan', null);
    await controller.handle('open-plan-file', { file: new File(['{}'], 'a.json') });
    expect(screen.state).toMatchObject({ screen: 'plan', error: { code: 'plan-broken' } });
    await controller.handle('open-plan-file', { file: new File(['x'.repeat(200_000)], 'film.json') });
    expect(screen.state).toMatchObject({ screen: 'plan', error: { code: 'plan-broken' } });
  });

  test('shows at its address what an assessment is, leads through it from the tap, and leaves it unfinished without a trace', async () => {
    const address = new FakeAddress('assessment');
    const { controller, screen, shows } = setUp({ address });
    await controller.start();
    expect(screen.state).toMatchObject({ screen: 'assessment', assessments: [], made: null, follows: 'begins' });
    void controller.handle('start-assessment', { painBefore: 2 });
    await shows('between');
    expect(screen.state).toMatchObject({ next: { exerciseIds: ['hip-hinge'] }, place: { at: 1 }, painBefore: 2 });
    await controller.handle('back', null);
    expect(screen.state).toMatchObject({ screen: 'start', assessments: [] });
    expect(address.path).toBe('');
  });

  test('leads through the exercises of today, and what was done counts when the person goes elsewhere', async () => {
    const { controller, screen, sources, shows, give, items, speaker, hide, address, locks } = setUp();
    await controller.start();
    void controller.handle('start-today', { painBefore: 2 });
    await shows('between');
    expect(speaker.said[0]).toBe('(unlock)');
    expect(sources.map(({ closed }) => closed)).toEqual([true]);
    hide(true);
    expect(screen.state).toMatchObject({ held: 'hidden' });
    hide(false);
    await controller.handle('next-block', null);
    await vi.waitFor(() => expect(screen.streams.at(-1)).toBeTruthy(), { interval: 1 });
    await give(100, 200, 300);
    expect(screen.state).toMatchObject({ screen: 'live', place: { at: 1 } });
    await controller.handle('stop', null);
    await shows('between');
    expect(screen.state).toMatchObject({
      place: { at: 2 },
      before: { end: 'stopped', session: { pain: { before: 2 } } },
    });
    expect([screen.streams.at(-1), sources.every(({ closed }) => closed)]).toEqual([null, true]);
    address.go('');
    await shows('start');
    await vi.waitFor(() => expect(items.get('hingeline-programme')).toContain('partly'), { interval: 1 });
    expect(screen.state).toMatchObject({ screen: 'start', programme: { days: [{ kind: 'partly', painBefore: 2 }] } });
    expect(locks.held).toBe(0);
  });

  test('stopped for today it shows what came of it, and comes back to that from a review', async () => {
    const { controller, screen, shows, give, address } = setUp();
    await controller.start();
    void controller.handle('start-today', { painBefore: null });
    await shows('between');
    await controller.handle('next-block', null);
    await vi.waitFor(() => expect(screen.streams.at(-1)).toBeTruthy(), { interval: 1 });
    await give(100, 200, 300);
    await controller.handle('stop-day', null);
    await shows('day-done');
    expect([screen.state, address.path]).toMatchObject([{ results: [{ end: 'stopped' }], whole: false }, 'today']);
    await controller.handle('day-pain-after', { pain: 4 });
    await controller.handle('open-session', { id: 'new' });
    await shows('review');
    expect(screen.state).toMatchObject({ session: { pain: { after: 4 } } });
    await controller.handle('back', null);
    expect(screen.state).toMatchObject({ screen: 'day-done', painAfter: 4 });
    await controller.handle('back', null);
    expect(screen.state.screen).toBe('start');
  });

  test('keeps the pain after a session with the session', async () => {
    const { controller, store, screen } = setUp();
    await store.put({ ...makeRecord('old'), pain: { before: 3, after: null } });
    await controller.handle('open-session', { id: 'old' });
    await controller.handle('pain-after', { pain: 2 });
    expect(screen.state).toMatchObject({ session: { pain: { before: 3, after: 2 } } });
    expect((await store.get('old'))?.pain).toEqual({ before: 3, after: 2 });
  });

  test('shows how it works, and comes back', async () => {
    const { controller, screen } = setUp();
    await controller.handle('open-learn', { topic: 'for-me' });
    expect(screen.state).toMatchObject({ screen: 'learn', topic: 'for-me' });
    await controller.handle('back', null);
    expect(screen.state.screen).toBe('start');
  });

  test('a page to read that was opened on the list of exercises leads back there, once', async () => {
    const { controller, screen } = setUp();
    await controller.handle('open-exercises', null);
    await controller.handle('open-learn', { topic: 'for-me' });
    await controller.handle('open-learn', { topic: 'pain' });
    await controller.handle('back', null);
    expect(screen.state.screen).toBe('exercises');
    await controller.handle('back', null);
    expect(screen.state.screen).toBe('start');
    await controller.handle('open-learn', { topic: 'for-me' });
    await controller.handle('back', null);
    expect(screen.state.screen).toBe('start');
  });

  test('lists all exercises at their address, and what is chosen there is kept and shown', async () => {
    const address = new FakeAddress('exercises');
    const { controller, screen } = setUp({ address });
    await controller.start();
    expect(screen.state).toMatchObject({ screen: 'exercises', loaded: [] });
    await controller.handle('back', null);
    expect(screen.state.screen).toBe('start');
    await controller.handle('open-exercises', null);
    expect(address.path).toBe('exercises');
    await controller.handle('load-changed', { exerciseId: 'hip-hinge', loaded: true });
    expect(screen.state).toMatchObject({ screen: 'exercises', loaded: ['hip-hinge'] });
    await controller.handle('back', null);
    expect(screen.state).toMatchObject({ screen: 'start', loaded: ['hip-hinge'] });
  });

  test('speaks a line to try the voice, inside the tap', async () => {
    const { controller, speaker } = setUp();
    await controller.handle('try-voice', null);
    expect(speaker.said).toEqual(['(unlock)', expect.stringMatching(/\w/)]);
  });

  test('says on the start screen why there is no camera', async () => {
    const { controller, screen } = setUp({
      cameras: {
        isAllowed: async () => true,
        list: async () => [],
        open: () => Promise.reject(new AppFailure('camera-refused', 'NotAllowedError')),
        watch() {},
      },
    });
    await controller.handle('start-exercise', HINGE);
    expect(screen.state).toMatchObject({ screen: 'start', error: { code: 'camera-refused' } });
    await controller.handle('dismiss-error', null);
    expect(screen.state.error).toBeNull();
  });

  test('takes another camera when the chosen one is gone', async () => {
    const tried: (string | undefined)[] = [];
    const { controller, begin } = setUp({
      cameras: {
        isAllowed: async () => true,
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
    await vi.waitFor(() => expect(screen.state).toMatchObject({ screen: 'setup', cameraId: 'b' }), { interval: 1 });
    await controller.handle('back', null);
  });

  test('keeps the reps and the session when the camera is changed, or cannot be', async () => {
    const { controller, begin, give, opened, sources, screen, store, shows, wishes, items } = setUp();
    await begin();
    await give(100, 200, 300);
    await controller.handle('choose-camera', { deviceId: 'b' });
    expect(opened).toEqual([undefined, 'b']);
    expect(screen.streams.at(-1)).toBe(sources[1]!.stream);
    expect(wishes).toEqual(['camera-moved']);
    // Its clock begins anew; the session's goes on.
    await give(20, 60);
    await controller.handle('choose-camera', { deviceId: 'refused' });
    expect(opened).toEqual([undefined, 'b', 'b']);
    expect(screen.state.error?.code).toBe('camera-refused');
    expect(items.get('hingeline-camera')).toBe('{"deviceId":"b"}');
    await give(10);
    await controller.handle('stop', null);
    await shows('review');
    expect(screen.state).toMatchObject({ session: { reps: [{}] } });
    const times = (await store.trace('new')).map(({ timestampMs }) => timestampMs);
    expect(times).toHaveLength(6);
    expect(times).toEqual([...new Set(times)].sort((a, b) => a - b));
  });

  test('leaves a session unseen on "back", its reps saved', async () => {
    const { controller, begin, give, sources, store, screen } = setUp();
    await begin();
    await give(100, 200, 300);
    await controller.handle('back', null);
    expect(screen.state.screen).toBe('start');
    expect(sources[0]!.closed).toBe(true);
    await vi.waitFor(async () => expect(await store.get('new')).toMatchObject({ finished: true, reps: [{}] }));
    expect(screen.state.screen).toBe('start');
  });

  test('leaves the sound to a session that begins while the one before is still ending', async () => {
    const answers: (() => void)[] = [];
    const slow: PoseClient = {
      ...fakePose(),
      estimate: (image, timestampMs) =>
        new Promise((resolve) => answers.push(() => resolve(fakePose().estimate(image, timestampMs)))),
    };
    const poses = [slow];
    const { controller, begin, locks, sources, speaker } = setUp({ startPose: () => poses.pop() ?? fakePose() });
    await begin();
    sources[0]!.give(100);
    await vi.waitFor(() => expect(answers).toHaveLength(1), { interval: 1 });
    await controller.handle('back', null);
    await begin();
    expect(locks.held).toBe(2);
    answers[0]!();
    await vi.waitFor(() => expect(locks.held).toBe(1), { interval: 1 });
    expect(speaker.said).toEqual(['(unlock)', '(silence)', '(unlock)']);
    await controller.handle('back', null);
  });

  test('does not start what was left while the model was loading', async () => {
    let loaded: (() => void) | null = null;
    const log: string[] = [];
    const pose = { ...fakePose({ log }), load: () => new Promise<void>((resolve) => (loaded = resolve)) };
    const { controller, screen, sources, speaker } = setUp({ startPose: () => pose });
    void controller.handle('start-exercise', HINGE);
    await vi.waitFor(() => expect(loaded).not.toBeNull());
    await controller.handle('back', null);
    expect(sources[0]!.closed).toBe(true);
    expect(speaker.said).toEqual(['(unlock)', '(silence)']);
    loaded!();
    await vi.waitFor(() => expect(log).toHaveLength(1));
    expect(log).toEqual(['close']);
    expect(screen.state.screen).toBe('start');
  });

  test('reviews a recording when it is over, with the full model and without a word spoken', async () => {
    const log: string[] = [];
    const { controller, sources, speaker, shows, screen } = setUp({
      startPose: () => fakePose({ log, frames: hingeFrames }),
      storage: () => ({
        getItem: (key) => (key === 'hingeline-model' ? '{"measured":{"variant":"lite","inference":"gpu"}}' : null),
        setItem() {},
        removeItem() {},
      }),
    });
    void controller.handle('choose-file', { file: new File([], 'me.mp4'), exerciseId: 'hip-hinge' });
    await vi.waitFor(() => expect(sources).toHaveLength(1));
    for (const { timestampMs } of hingeFrames) sources[0]!.give(timestampMs);
    sources[0]!.end();
    await shows('review');
    expect(screen.state).toMatchObject({ session: { source: 'me.mp4', model: { variant: 'full', inference: 'cpu' } } });
    const { session } = screen.state as Extract<ScreenState, { screen: 'review' }>;
    expect(session.reps).toHaveLength(3);
    expect(log[0]).toBe('load full cpu');
    expect(speaker.said).toEqual(['(unlock)']);
  });

  test('remembers that an exercise is done with a weight', async () => {
    const { controller, screen, items } = setUp();
    await controller.handle('back', null);
    await controller.handle('load-changed', { exerciseId: 'hip-hinge', loaded: true });
    expect(screen.state).toMatchObject({ screen: 'start', loaded: ['hip-hinge'] });
    expect(JSON.parse(items.get('hingeline-session')!)).toMatchObject({ loaded: ['hip-hinge'] });
    await controller.handle('load-changed', { exerciseId: 'hip-hinge', loaded: false });
    expect(screen.state).toMatchObject({ loaded: [] });
  });

  test('keeps the own bend once it was measured', async () => {
    const bend = { type: 'own-bend', timestampMs: 100, deg: 55, sigmaDeg: 5 } as const;
    const { controller, begin, give, items } = setUp({ machine: scriptedMachine({ 100: { events: [bend] } }) });
    await begin();
    await give(100);
    const kept = JSON.parse(items.get('hingeline-session')!) as { ownBend: unknown };
    expect(kept.ownBend).toEqual({ deg: 55, sigmaDeg: 5, date: '2026-02-03' });
    await controller.handle('back', null);
  });

  test('keeps the voice off over a restart', async () => {
    const { controller, items, speaker } = setUp();
    await controller.handle('toggle-mute', null);
    expect(speaker.settings).toMatchObject({ on: false });
    expect(JSON.parse(items.get('hingeline-voice')!)).toMatchObject({ on: false });
  });

  test.each([
    ['open-session', 'get'],
    ['open-session', 'trace'],
    ['delete-session', 'amend'],
  ] as const)('a slow %s (%s) does not take the screen from what was asked for since', async (name, slow) => {
    const { store, waits, answer } = slowed(slow);
    await store.put(makeRecord('old'));
    const { controller, screen, begin, give } = setUp({ store });
    await controller.start();
    const asked = controller.handle(name, { id: 'old' });
    await waits();
    await begin();
    await give(100, 200);
    answer();
    await asked;
    expect(screen.state.screen).toBe('live');
    await controller.handle('back', null);
  });

  test('of two sessions asked for one after the other the second is shown, however slow the first', async () => {
    const { store, waits, answer } = slowed('trace');
    await store.put(makeRecord('first'));
    await store.put(makeRecord('second'));
    const { controller, screen } = setUp({ store });
    await controller.start();
    const first = controller.handle('open-session', { id: 'first' });
    await waits();
    await controller.handle('open-session', { id: 'second' });
    answer();
    await first;
    expect(screen.state).toMatchObject({ screen: 'review', session: { id: 'second' } });
  });

  test.each(['open-session', 'open-report'] as const)(
    'after %s the session is given as a file, with all that is kept of it',
    async (open) => {
      const { controller, store, given, screen } = setUp();
      await store.put(makeRecord('old'));
      await store.addRep('old', makeSavedRep(0), { sessionId: 'old', sequence: 0, frames: [] });
      const found = { reps: [], attempts: [] };
      await store.addAnalysis('old', { version: 99, madeAt: '2026-02-01T00:00:00Z', found });
      await controller.handle(open, { id: 'old' });
      expect(screen.state).toMatchObject({ session: { reps: [] } });
      await controller.handle('export-session', { kind: 'backup' });
      const sessions = readExport(await given[0]!.text(), EXERCISES).sessions;
      expect(sessions).toMatchObject([{ record: { id: 'old', reps: [{}], later: [{ version: 99 }] } }]);
    },
  );

  test('gives each screen an address, and shows what an address asks for', async () => {
    const address = new FakeAddress('review/old');
    const { controller, screen, store, shows, begin } = setUp({ address });
    await store.put(makeRecord('old'));
    await controller.start();
    expect(screen.state).toMatchObject({ screen: 'review', session: { id: 'old' } });
    await controller.handle('back', null);
    expect(address.path).toBe('');
    await controller.handle('open-learn', { topic: 'for-me' });
    expect(address.path).toBe('learn/for-me');
    address.go('settings');
    await shows('settings');
    address.go('review/old');
    await shows('review');
    await controller.handle('open-report', { id: 'old' });
    expect(address.path).toBe('report/old');
    await controller.handle('open-session', { id: 'old' });
    address.go('report/old');
    await shows('report');
    address.go('report/gone');
    await shows('start');
    address.go('review/gone');
    await shows('start');
    await vi.waitFor(() => expect(address.path).toBe(''));
    await begin();
    expect(address.path).toBe('session');
    await controller.handle('back', null);
  });

  test('shows nothing, rather than an empty first screen, until the session that the address asks for is here', async () => {
    const { store, waits, answer } = slowed('get');
    await store.put(makeRecord('old'));
    const { controller, screen } = setUp({ store, address: new FakeAddress('review/old') });
    screen.state = { screen: 'blank', error: null };
    const shown = controller.start();
    await waits();
    expect(screen.state.screen).toBe('blank');
    answer();
    await shown;
    expect(screen.state).toMatchObject({ screen: 'review', session: { id: 'old' } });
  });

  test('a review is there before its long trace is, which comes to it as it is by then', async () => {
    const { store, waits, answer } = slowed('trace');
    await store.put(makeRecord('old'));
    await store.addChunk({ sessionId: 'old', sequence: 0, frames: hingeFrames.slice(0, 2) });
    const { controller, screen } = setUp({ store });
    const opening = controller.handle('open-session', { id: 'old' });
    await waits();
    expect(screen.state).toMatchObject({ screen: 'review', session: { id: 'old' }, trace: [] });
    await controller.handle('note-changed', { note: 'meanwhile' });
    answer();
    await opening;
    expect(screen.state).toMatchObject({ session: { note: 'meanwhile' }, trace: [{}, {}] });
  });

  test('a trace that is read late comes to no other review', async () => {
    const { store, waits, answer } = slowed('trace');
    await store.put(makeRecord('old'));
    await store.addChunk({ sessionId: 'old', sequence: 0, frames: hingeFrames.slice(0, 2) });
    await store.put(makeRecord('other'));
    const { controller, screen } = setUp({ store });
    const opening = controller.handle('open-session', { id: 'old' });
    await waits();
    await controller.handle('open-session', { id: 'other' });
    answer();
    await opening;
    expect(screen.state).toMatchObject({ session: { id: 'other' }, trace: [] });
  });

  test('going back in the browser ends a session and loses nothing: it is in the list of the first screen', async () => {
    const { controller, screen, address, begin, give, sources } = setUp();
    await controller.start();
    await begin();
    await give(100, 200, 300);
    address.go('');
    expect(screen.state.screen).toBe('start');
    expect(sources[0]!.closed).toBe(true);
    await vi.waitFor(() => expect(screen.state).toMatchObject({ sessions: [{ id: 'new', finished: true }] }));
    await controller.handle('open-session', { id: 'new' });
    expect(screen.state).toMatchObject({ screen: 'review', session: { reps: [{}] } });
    expect(address.path).toBe('review/new');
  });

  test('tells how many pictures of reps are kept, deletes them all, and shows those of a session', async () => {
    const { controller, store, screen } = setUp();
    await store.put(makeRecord('old'));
    await store.stills.keep({ sessionId: 'old', repIndex: 2, timestampMs: 5, picture: new Blob(['small']) });
    await controller.handle('open-session', { id: 'old' });
    expect(screen.state).toMatchObject({ stills: [{ repIndex: 2, deleted: false }] });
    await controller.handle('open-settings', null);
    await vi.waitFor(() => expect(screen.state).toMatchObject({ stillCount: 1 }), { interval: 1 });
    await controller.handle('delete-all-stills', null);
    expect(screen.state).toMatchObject({ screen: 'settings', stillCount: 0 });
    expect(await store.stills.of('old')).toEqual([]);
  });

  test.each([true, false])('pictures of reps are kept only where that is set (%s)', async (stills) => {
    const going = { reading: { repPhase: 'going' } } as const;
    const machine = scriptedMachine({
      100: { events: [calibrated(100)], ...going },
      400: going,
      700: { events: [finished(700, { lumbarPeakMs: 400 })] },
    });
    const { controller, begin, give, screen, store, shows } = setUp({ machine });
    await controller.handle('open-settings', null);
    const { settings } = screen.state as Extract<ScreenState, { screen: 'settings' }>;
    await controller.handle('settings-changed', { settings: { ...settings, stills } });
    await begin();
    await give(100, 400, 700);
    await controller.handle('stop', null);
    await shows('review');
    expect(await store.stills.count()).toBe(stills ? 1 : 0);
    expect((screen.state as Extract<ScreenState, { screen: 'review' }>).stills).toHaveLength(stills ? 1 : 0);
  });

  test('opens a past session', async () => {
    const { controller, store, screen } = setUp();
    await store.put(makeRecord('old'));
    await controller.handle('open-session', { id: 'old' });
    expect(screen.state).toMatchObject({ screen: 'review', session: { id: 'old' } });
  });

  describe('a deleted session', () => {
    /** Two sessions in which something was done. */
    async function withTwo(change: (store: SessionStore) => Partial<SessionStore> = () => ({})) {
      const store = memorySessions();
      for (const [id, month] of [
        ['old', 1],
        ['new', 2],
      ] as const) {
        await store.put(makeRecord(id, `2026-0${month}-01T10:00:00.000Z`));
        await store.addRep(id, makeSavedRep(0), { sessionId: id, sequence: 0, frames: [] });
      }
      const app = setUp({ store: { ...store, ...change(store) } });
      await app.controller.start();
      const listed = () => {
        const { state } = app.screen;
        return state.screen === 'start'
          ? state.sessions.map(({ id, deletedAt }) => `${id}${deletedAt ? '†' : ''}`)
          : [];
      };
      return { ...app, store, listed };
    }

    test('stays in its place in the list, and comes back whole', async () => {
      const { controller, store, listed } = await withTwo();
      await controller.handle('delete-session', { id: 'old' });
      expect(listed()).toEqual(['new', 'old†']);
      expect(await store.list()).toMatchObject([{ id: 'new' }]);
      await controller.handle('open-settings', null);
      await controller.handle('back', null);
      expect(listed()).toEqual(['new', 'old†']);
      await controller.handle('restore-session', { id: 'old' });
      expect(listed()).toEqual(['new', 'old']);
      expect(await store.get('old')).toMatchObject({ deletedAt: undefined, reps: [{}] });
    });

    test('is gone for good with the next one', async () => {
      const { controller, store, listed } = await withTwo();
      await controller.handle('delete-session', { id: 'new' });
      await controller.handle('delete-session', { id: 'old' });
      expect(listed()).toEqual(['old†']);
      expect(await store.get('new')).toBeUndefined();
      await controller.handle('restore-session', { id: 'old' });
      expect(listed()).toEqual(['old']);
    });

    test('is no line any more once it was brought back or deleted for good elsewhere', async () => {
      const { controller, store, listed } = await withTwo();
      await controller.handle('delete-session', { id: 'old' });
      await store.amend('old', { deletedAt: undefined });
      await controller.handle('back', null);
      expect(listed()).toEqual(['new', 'old']);
      await controller.handle('delete-session', { id: 'old' });
      await store.wipe();
      await controller.handle('back', null);
      expect(listed()).toEqual([]);
    });

    test('is a line to be undone also while nothing more than the first screen can be had', async () => {
      const { controller, screen, listed } = await withTwo(() => ({
        get: () => Promise.reject(new AppFailure('screen-download')),
      }));
      await controller.handle('delete-session', { id: 'old' });
      expect(listed()).toEqual(['new', 'old†']);
      await controller.handle('restore-session', { id: 'old' });
      expect(listed()).toEqual(['new', 'old']);
      expect(screen.state.error).toBeNull();
    });

    test('stays where it cannot be deleted, and that is told', async () => {
      const { controller, screen, listed } = await withTwo(() => ({
        amend: () => Promise.reject(new AppFailure('storage-full')),
      }));
      await controller.handle('delete-session', { id: 'old' });
      expect(listed()).toEqual(['new', 'old']);
      expect(screen.state.error?.code).toBe('storage-full');
    });

    test('is gone for good at the next start, unless another window may still bring it back', async () => {
      const store = memorySessions();
      for (const [id, deletedAt] of [
        ['hours ago', '2026-02-03T01:00:00.000Z'],
        ['minutes ago', '2026-02-03T04:00:00.000Z'],
        ['kept', undefined],
      ] as const) {
        await store.put({ ...makeRecord(id), deletedAt });
      }
      await setUp({ store }).controller.start();
      expect(await store.get('hours ago')).toBeUndefined();
      expect(await store.get('minutes ago')).toBeDefined();
      expect(await store.get('kept')).toBeDefined();
    });
  });

  test('lists follow what another window does, and a review says when its session was deleted there', async () => {
    const { controller, screen, store } = setUp();
    await store.insert([{ record: { ...makeRecord('a'), reps: [makeSavedRep(0)] }, trace: [] }]);
    await controller.changedElsewhere();
    expect(screen.state).toMatchObject({ screen: 'start', sessions: [{ id: 'a' }] });
    await controller.handle('open-session', { id: 'a' });
    await store.amend('a', { note: 'written there' });
    await controller.changedElsewhere();
    expect(screen.state).toMatchObject({ screen: 'review', error: null });
    await store.delete('a');
    await controller.changedElsewhere();
    expect(screen.state).toMatchObject({ screen: 'review', session: { id: 'a' }, error: { code: 'session-gone' } });
  });

  test('an older window that was in the way is forgotten once it is closed', async () => {
    const { controller, screen, store } = setUp();
    controller.tell(appError('storage-blocked'));
    await store.insert([{ record: { ...makeRecord('a'), reps: [makeSavedRep(0)] }, trace: [] }]);
    await controller.unblocked();
    expect(screen.state).toMatchObject({ error: null, sessions: [{ id: 'a' }] });
  });
});
