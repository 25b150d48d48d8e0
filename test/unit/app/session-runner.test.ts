import { version as appVersion } from '../../../package.json';
import { LIVE, RECORDING } from '../../../src/core/analysis-state.ts';
import { describe, expect, test, vi } from 'vitest';
import { NOT_YET, type SessionParts } from '../../../src/app/session-run.ts';
import { runSession } from '../../../src/app/session-runner.ts';
import { appError, AppFailure } from '../../../src/ports/errors.ts';
import { controlSession, stepSession, type SessionWish } from '../../../src/core/session/session.ts';
import { beginSession } from '../../../src/core/session/state.ts';
import { hipHinge } from '../../../src/exercises/hip-hinge/exercise.ts';
import { memorySessions } from '../../../src/storage/memory-sessions.ts';
import { hinge, stand } from '../core/session/played.ts';
import {
  calibrated,
  cueEvent,
  fakePose,
  fakeSource,
  fakeSpeaker,
  finished,
  scriptedMachine,
  selfTested,
} from './fakes.ts';

const SETUP = {
  exercises: [hipHinge],
  plan: { sets: 1, reps: 3, restSeconds: 30 },
  analysis: LIVE,
  spokenMs: () => 1000,
} as const;

const CUE = { kind: 'cue', exerciseId: 'hip-hinge', code: 'spine-rounding' } as const;

function start(change: Partial<SessionParts> = {}) {
  const wishes: SessionWish[] = [];
  const source = fakeSource();
  const store = memorySessions();
  const speaker = fakeSpeaker();
  const listeners = {
    onPaint: vi.fn<SessionParts['onPaint']>(),
    onSnapshot: vi.fn<SessionParts['onSnapshot']>(),
    onWarning: vi.fn<SessionParts['onWarning']>(),
    onUnsaved: vi.fn<SessionParts['onUnsaved']>(),
    onOwnBend: vi.fn<SessionParts['onOwnBend']>(),
  };
  const run = runSession({
    id: 's',
    startedAt: '2026-01-01T10:00:00.000Z',
    machine: scriptedMachine(
      {
        100: { events: [calibrated(100)] },
        200: { events: [cueEvent(200, 'spine-rounding')], says: CUE },
        300: { events: [finished(300)] },
        500: { events: [finished(500, { index: 1 })] },
      },
      wishes,
    ),
    setup: SETUP,
    textOf: (lines) => lines.map(({ kind }) => kind).join(' '),
    standard: {},
    painBefore: null,
    source,
    model: { variant: 'full', inference: 'gpu' },
    pose: fakePose(),
    startPose: () => fakePose(),
    store,
    speaker,
    now: () => 0,
    ...listeners,
    ...change,
  });
  const give = async (...timestampsMs: number[]): Promise<void> => {
    for (const timestampMs of timestampsMs) {
      const painted = listeners.onPaint.mock.calls.length;
      source.give(timestampMs);
      await vi.waitFor(() => expect(listeners.onPaint.mock.calls.length).toBeGreaterThan(painted), { interval: 1 });
    }
  };
  return { run, listeners, source, store, speaker, give, wishes };
}

describe('a session', () => {
  test('saves each rep as soon as it is finished', async () => {
    const { run, store, give } = start();
    await give(100, 200, 300);
    await vi.waitFor(async () => expect((await store.get('s'))?.reps).toHaveLength(1));
    expect((await store.get('s'))?.finished).toBe(false);
    expect((await store.trace('s')).map(({ timestampMs }) => timestampMs)).toEqual([100, 200, 300]);
    run.stop();
    await run.done;
  });

  test('leaves the whole record and every frame behind when it is stopped', async () => {
    const { run, store, give, source } = start();
    await give(100, 200, 300, 400, 500, 600);
    run.stop();
    const { record, error } = await run.done;
    expect(error).toBeNull();
    expect(record).toMatchObject({ id: 's', finished: true, calibration: { startMs: -700, endMs: 100 }, appVersion });
    expect(await store.get('s')).toMatchObject({
      finished: true,
      reps: [{ rep: { index: 0 } }, { rep: { index: 1 } }],
    });
    expect(await store.trace('s')).toHaveLength(6);
    expect(source.closed).toBe(true);
  });

  test('saves what it has so far when the page is hidden, as a phone may close it then', async () => {
    const { run, store, give } = start();
    run.control('hide');
    await give(100, 200, 300, 400);
    run.control('hide');
    await vi.waitFor(async () => expect(await store.trace('s')).toHaveLength(4));
    await give(500, 600);
    run.stop();
    await run.done;
    expect((await store.trace('s')).map(({ timestampMs }) => timestampMs)).toEqual([100, 200, 300, 400, 500, 600]);
  });

  test('saves the self-test before the first rep', async () => {
    const { run, store, give } = start({
      machine: scriptedMachine({
        100: { events: [calibrated(100)] },
        200: { events: [selfTested(200, 8, -9)] },
      }),
    });
    await give(100, 200);
    await vi.waitFor(async () =>
      expect(await store.get('s')).toMatchObject({ selfTest: { pressDeg: 8, archDeg: -9 }, reps: [] }),
    );
    run.stop();
    expect((await run.done).record.selfTest).toEqual({ pressDeg: 8, archDeg: -9 });
  });

  test('leaves nothing behind when nothing was done', async () => {
    const { run, store, give } = start();
    await give(100, 200);
    run.stop();
    await run.done;
    expect(await store.list()).toEqual([]);
    expect(await store.trace('s')).toEqual([]);
  });

  test('keeps what was recorded when the camera is unplugged', async () => {
    const { run, store, give, source } = start();
    await give(100, 200, 300);
    source.end(new AppFailure('camera-unplugged'));
    const { record, error } = await run.done;
    expect(error?.code).toBe('camera-unplugged');
    expect(record.reps).toHaveLength(1);
    expect((await store.get('s'))?.reps).toHaveLength(1);
  });

  test('hands on that the camera is silent and there again; a tap tries it at once, and only then', async () => {
    const { run, give, source, wishes } = start();
    await give(100, 300);
    run.control('toggle-pause');
    expect(source.tries).toBe(0);
    source.change('camera-muted');
    run.control('toggle-pause');
    expect(source.tries).toBe(1);
    source.change('camera-back');
    run.control('toggle-pause');
    expect(source.tries).toBe(1);
    expect(wishes).toEqual(['toggle-pause', 'camera-muted', 'toggle-pause', 'camera-back', 'toggle-pause']);
    run.stop();
    source.change('camera-frozen');
    expect(wishes).toHaveLength(5);
    expect((await run.done).record.reps).toHaveLength(1);
  });

  test.each([
    { amongOthers: false, said: ['camera-gone'] },
    { amongOthers: true, said: [] },
  ])(
    'ends with what was done when the camera stays silent, and says so; among others ($amongOthers) these do',
    async ({ amongOthers, said }) => {
      const { run, give, source, speaker, store } = start({ setup: { ...SETUP, amongOthers } });
      await give(100, 300);
      source.change('camera-muted');
      source.end(new AppFailure('camera-muted'));
      const { record, saved, error } = await run.done;
      expect(error?.code).toBe('camera-muted');
      expect(record.reps).toHaveLength(1);
      expect(saved).toBe(true);
      expect((await store.get('s'))?.reps).toHaveLength(1);
      expect(speaker.said.slice(speaker.said.indexOf('(silence)') + 1)).toEqual(said);
    },
  );

  test('is over where the camera falls silent in its last words, which need no picture', async () => {
    const machine = scriptedMachine({
      100: { events: [calibrated(100)] },
      300: { events: [finished(300)], stage: 'done' },
    });
    const { run, give, source } = start({
      machine: {
        ...machine,
        controlSession: (state) => ({ state, line: null, status: { ...NOT_YET.status, stage: 'done' } }),
      },
    });
    await give(100, 300);
    source.change('camera-unplugged');
    expect((await run.done).error).toBeNull();
    expect(source.closed).toBe(true);
  });

  test('goes on with a new worker on the CPU when the first one dies', async () => {
    const log: string[] = [];
    const { run, give, source } = start({ pose: fakePose({ dieAt: [150] }), startPose: () => fakePose({ log }) });
    await give(100);
    source.give(150);
    await give(200, 300);
    run.stop();
    const { record, error } = await run.done;
    expect(error).toBeNull();
    expect(log[0]).toBe('load full cpu');
    expect(record.model).toEqual({ variant: 'full', inference: 'cpu' });
    expect(record.reps).toHaveLength(1);
  });

  test('has the same zero and the same reps over a model that dies in mid-set', async () => {
    const done = async (dies: boolean) => {
      const dieAtMs = 30_000;
      // Where it dies, seconds pass until another one runs.
      const restartMs = dies ? 6000 : 0;
      const frames = [...stand(26_000), ...hinge('clean'), ...stand(4000), ...hinge('clean'), ...stand(3000)].map(
        (seen, i) => ({ ...seen, timestampMs: 67 * i + (67 * i > dieAtMs ? restartMs : 0) }),
      );
      const last = frames.findLast(({ timestampMs }) => timestampMs <= dieAtMs)!;
      const pose = fakePose({ frames, ...(dies && { dieAt: [last.timestampMs] }) });
      const { run, source } = start({
        machine: { beginSession, stepSession, controlSession },
        setup: { ...SETUP, plan: { sets: 1, reps: 5, restSeconds: 30 } },
        pose,
        startPose: () => fakePose({ frames }),
      });
      for (const { timestampMs } of frames) source.give(timestampMs);
      source.end();
      const { record } = await run.done;
      return { zero: record.calibration, reps: record.reps.map(({ rep }) => [rep.kind, rep.verdict]) };
    };
    const undisturbed = await done(false);
    expect(undisturbed.reps).toHaveLength(2);
    expect(await done(true)).toEqual(undisturbed);
  });

  test('ends when it dies again and again, keeping the reps', async () => {
    const { run, give, source } = start({
      pose: fakePose({ dieAt: [350] }),
      startPose: () => fakePose({ dieAt: [400, 450] }),
    });
    await give(100, 300);
    for (const timestampMs of [350, 400, 450]) source.give(timestampMs);
    const { record, saved, error } = await run.done;
    expect(error?.code).toBe('pose-failed');
    expect(record.reps).toHaveLength(1);
    expect(saved).toBe(true);
  });

  test('tells once that nothing can be stored, and goes on', async () => {
    const store = memorySessions();
    vi.spyOn(store, 'addRep').mockRejectedValue(new AppFailure('storage-full'));
    const { run, listeners, give } = start({ store });
    await give(100, 300, 400, 500, 600);
    run.stop();
    const { record } = await run.done;
    expect(record.reps).toHaveLength(2);
    expect(listeners.onWarning.mock.calls.map(([warning]) => warning?.code)).toEqual(['storage-full']);
  });

  test('says that the picture is black, and takes it back', async () => {
    const { run, listeners, give, source } = start();
    await give(100);
    source.warning = appError('camera-black');
    await give(200);
    source.warning = null;
    await give(400);
    expect(listeners.onWarning.mock.calls.map(([warning]) => warning?.code ?? null)).toEqual(['camera-black', null]);
    run.stop();
    await run.done;
  });

  test('sends no more than ten snapshots a second, and paints every frame', async () => {
    let nowMs = 0;
    const { run, listeners, give } = start({ now: () => nowMs });
    for (let i = 1; i <= 60; i++) {
      nowMs = i * 33;
      await give(i * 33);
    }
    expect(listeners.onPaint).toHaveBeenCalledTimes(60);
    expect(listeners.onSnapshot.mock.calls.length).toBeLessThanOrEqual(20);
    expect(listeners.onSnapshot.mock.calls.length).toBeGreaterThanOrEqual(14);
    run.stop();
    await run.done;
  });

  test('shows a spoken line for three seconds', async () => {
    let nowMs = 0;
    const { run, listeners, give } = start({ now: () => (nowMs += 1000) });
    await give(200, 3100, 3300);
    expect(listeners.onSnapshot.mock.calls.map(([{ line }]) => line?.lines ?? null)).toEqual([[CUE], [CUE], null]);
    run.stop();
    await run.done;
  });

  test('is over when its plan is done, without a stop', async () => {
    const machine = scriptedMachine({
      100: { events: [calibrated(100)] },
      300: { events: [finished(300)], stage: 'done', says: { kind: 'done' } },
      400: { stage: 'done', finished: true },
    });
    const { run, give, source, store, speaker } = start({ machine });
    await give(100, 300, 400);
    const { record, error } = await run.done;
    expect(error).toBeNull();
    expect(record).toMatchObject({ finished: true, sets: [{ exerciseId: 'hip-hinge', target: 3 }] });
    expect(record.reps.map(({ set }) => set)).toEqual([1]);
    expect(source.closed).toBe(true);
    expect(speaker.said).toEqual(['done', '(silence)']);
    expect(await store.get('s')).toMatchObject({ finished: true, reps: [{ set: 1 }] });
  });

  test('notes each set as it is begun, so that a crash does not lose which leg it was', async () => {
    const machine = scriptedMachine({ 100: { events: [calibrated(100)], stage: 'calibrating' } });
    const { run, give, store } = start({ machine });
    await give(100);
    await vi.waitFor(async () => expect(await store.get('s')).toMatchObject({ sets: [] }));
    await give(200);
    await vi.waitFor(async () => expect(await store.get('s')).toMatchObject({ sets: [{ exerciseId: 'hip-hinge' }] }));
    run.stop();
    await run.done;
  });

  test('keeps no trace of rests and pauses', async () => {
    const machine = scriptedMachine({ 100: { events: [calibrated(100)] }, 200: { stage: 'rest' }, 300: { events: [finished(300)] } }); // prettier-ignore
    const { run, give, store } = start({ machine });
    await give(100, 200, 250, 300);
    run.stop();
    await run.done;
    expect((await store.trace('s')).map(({ timestampMs }) => timestampMs)).toEqual([100, 250, 300]);
  });

  test('passes wishes on at once and shows what is said to them, though no picture comes', async () => {
    const { run, give, wishes, speaker, listeners } = start();
    await give(100);
    run.control('hide');
    expect(wishes).toEqual(['hide']);
    expect(speaker.said).toEqual(['paused']);
    expect(listeners.onSnapshot.mock.calls.at(-1)![0]).toMatchObject({
      status: { stage: 'paused' },
      line: { lines: [{ kind: 'paused' }] },
    });
    run.stop();
    await run.done;
  });

  test('keeps what it was judged by and the pain that was given', async () => {
    const { run, give } = start({ standard: { limits: { roundingDeg: 18 }, loaded: true }, painBefore: 4 });
    await give(100, 300);
    run.stop();
    expect((await run.done).record).toMatchObject({
      standard: { limits: { roundingDeg: 18 }, loaded: true },
      pain: { before: 4, after: null },
    });
  });

  test('hands on the own bend, and is judged by it', async () => {
    const bend = { type: 'own-bend', timestampMs: 200, deg: 48, sigmaDeg: 6 } as const;
    const machine = scriptedMachine({ 100: { events: [calibrated(100)] }, 200: { events: [bend] }, 300: { events: [finished(300)] } }); // prettier-ignore
    const { run, give, listeners } = start({ machine });
    await give(100, 200, 300);
    run.stop();
    expect(listeners.onOwnBend).toHaveBeenCalledWith(expect.objectContaining({ deg: 48, sigmaDeg: 6 }));
    const { record } = await run.done;
    expect(record.standard).toEqual({ ownBend: { deg: 48, sigmaDeg: 6, date: '2026-01-01' } });
  });

  test('keeps what was done and was no rep', async () => {
    const attempt = { startMs: 100, endMs: 200, reason: 'squat' } as const;
    const machine = scriptedMachine({ 100: { events: [calibrated(100)] }, 200: { events: [{ type: 'attempt-ended', timestampMs: 200, attempt }] } }); // prettier-ignore
    const { run, give, store } = start({ machine });
    await give(100, 200);
    run.stop();
    expect((await run.done).record.attempts).toEqual([attempt]);
    expect((await store.get('s'))?.attempts).toEqual([attempt]);
  });

  test.each([
    { guidance: 'turn-side-on', code: 'video-no-person' },
    { guidance: 'no-bench', code: 'exercise-refused' },
  ] as const)('of a recording without a neutral, all $guidance, ends with $code', async ({ guidance, code }) => {
    vi.stubGlobal('createImageBitmap', async () => ({ close() {} }));
    const source = fakeSource({ kind: 'recording', stream: null, durationMs: 1000 });
    const setup = { ...SETUP, plan: null, analysis: RECORDING };
    const { run } = start({ source, setup, machine: scriptedMachine({ 0: { guidance } }) });
    source.give(0);
    source.end();
    expect((await run.done).error?.code).toBe(code);
    vi.unstubAllGlobals();
  });
});

describe('pictures of reps', () => {
  const going = { reading: { repPhase: 'going', lumbar: { kind: 'measured', deg: 20, sigmaDeg: 3 } } } as const;
  const machine = scriptedMachine({
    100: { events: [calibrated(100)], ...going },
    400: going,
    700: { events: [finished(700, { lumbarPeakMs: 400 })] },
  });
  const copies: ImageBitmap[] = [];
  const run = async (change: Partial<SessionParts>) => {
    const open = { now: 0 };
    vi.stubGlobal('createImageBitmap', async () => {
      open.now++;
      return { close: () => open.now-- };
    });
    const started = start({ machine, ...change });
    await started.give(100, 400, 700);
    started.run.stop();
    await started.run.done;
    vi.unstubAllGlobals();
    expect(open.now).toBe(0);
    return started;
  };
  const encodeStill = async (image: ImageBitmap): Promise<Blob> => {
    copies.push(image);
    return new Blob(['small'], { type: 'image/jpeg' });
  };

  test('are kept with their reps where they are wished for, and nothing else is copied', async () => {
    const { store, listeners } = await run({ encodeStill });
    expect(await store.stills.of('s')).toMatchObject([{ repIndex: 0, timestampMs: 400 }]);
    expect(copies).toHaveLength(1);
    expect(listeners.onPaint.mock.calls.map(([{ image }]) => image)).toEqual([null, null, null]);
  });

  test('are not made where they are not wished for', async () => {
    const createImageBitmap = vi.fn();
    vi.stubGlobal('createImageBitmap', createImageBitmap);
    const { store } = await run({});
    expect(await store.stills.count()).toBe(0);
    expect(createImageBitmap).not.toHaveBeenCalled();
  });

  test('that cannot be kept hold up nothing, and that is told', async () => {
    const store = memorySessions();
    const stills = { ...store.stills, keep: () => Promise.reject(new AppFailure('storage-full')) };
    const { run: over, listeners } = await run({ encodeStill, store: { ...store, stills } });
    expect((await over.done).record.reps).toHaveLength(1);
    expect(await store.get('s')).toMatchObject({ finished: true, reps: [{}] });
    expect(listeners.onWarning).toHaveBeenCalledWith(expect.objectContaining({ code: 'storage-full' }));
  });
});
