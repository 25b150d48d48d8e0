import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Display } from '../../../src/app/display.ts';
import { Sequence, type SequenceOutcome } from '../../../src/app/sequence.ts';
import type { JobOutcome } from '../../../src/app/session-job.ts';
import type { Task } from '../../../src/app/task.ts';
import { readSettings } from '../../../src/app/settings.ts';
import type { Block, JudgedBlock } from '../../../src/core/programme/block.ts';
import type { SessionControl } from '../../../src/core/session/session.ts';
import { appError, AppFailure, type AppErrorCode } from '../../../src/ports/errors.ts';
import type { ScreenState } from '../../../src/ui/screen-state.ts';
import type { BetweenState } from '../../../src/ui/session/session-state.ts';
import { makeRecord, makeSavedRep } from '../storage/make.ts';
import { fakePose, fakeSource, fakeSpeaker, type FakeSource } from './fakes.ts';

const judged = (id: string, change: Partial<JudgedBlock> = {}): JudgedBlock => ({
  kind: 'judged',
  exerciseIds: [id],
  plan: { sets: 1, reps: 2, restSeconds: 30 },
  loaded: false,
  ...change,
});
const HINGE = judged('hip-hinge');
const BRIDGE = judged('glute-bridge');
const BREATH: Block = { kind: 'guided', guidedId: 'breathing-90-90', sets: 1, amount: 60 };

/** A session with so many full reps of a set of two. */
function sessionOf(reps: number): JobOutcome {
  const record = {
    ...makeRecord('s'),
    sets: [{ exerciseId: 'hip-hinge', target: 2 }],
    reps: Array.from({ length: reps }, (_, i) => ({ ...makeSavedRep(i), set: 1 })),
  };
  return { session: { record, trace: [] }, error: null };
}
const failed = (code: AppErrorCode, reps = 0): JobOutcome => ({
  ...(reps > 0 ? sessionOf(reps) : { session: null }),
  error: appError(code),
});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function setUp({ refused = false } = {}) {
  const speaker = fakeSpeaker();
  const screen = {
    state: { screen: 'blank', error: null } as ScreenState,
    language: 'en' as const,
    attachStream() {},
    showBitmap() {},
    paint() {},
  };
  const display = new Display({ screen, address: { path: '', show() {}, watch() {} } });
  const kept = readSettings(() => ({ getItem: () => null, setItem() {}, removeItem() {} }), ['en']);
  const sources: FakeSource[] = [];
  const locks = { held: 0 };
  const camera = { refused };
  const tasks: Task[] = [];
  const controls: (SessionControl | 'stop' | 'abandon')[] = [];
  let endSession = (_outcome: JobOutcome): void => {};
  const sequence = new Sequence(
    {
      speaker,
      openRecording: async () => fakeSource(),
      startPose: () => fakePose(),
      cameras: {
        isAllowed: async () => true,
        list: async () => [],
        watch() {},
        open: async () => {
          if (camera.refused) throw new AppFailure('camera-refused');
          sources.push(fakeSource());
          return sources.at(-1)!;
        },
      },
      now: () => performance.now(),
      holdScreenOn: () => {
        locks.held++;
        return { release: () => void locks.held-- };
      },
    },
    { kept, settings: kept.settings },
    {
      async run(task) {
        tasks.push(task);
        display.show({ screen: 'loading', step: 'model', progress: null, error: null });
        const outcome = await new Promise<JobOutcome>((resolve) => (endSession = resolve));
        return { outcome, abandoned: false };
      },
      control: (control) => void controls.push(control),
      stop: () => void controls.push('stop'),
      abandon: () => void controls.push('abandon'),
    },
    display,
  );
  let outcome: SequenceOutcome | null = null;
  const run = async (...blocks: Block[]): Promise<void> => {
    void sequence.run(blocks, 3).then((came) => (outcome = came));
    await settle();
  };
  // A screen that is imported takes a moment of its own.
  const settle = async (): Promise<void> => {
    for (let i = 0; i < 20; i++) await vi.advanceTimersByTimeAsync(0);
    await vi.dynamicImportSettled();
    for (let i = 0; i < 20; i++) await vi.advanceTimersByTimeAsync(0);
  };
  const pass = async (seconds: number): Promise<void> => {
    await vi.advanceTimersByTimeAsync(1000 * seconds);
    await settle();
  };
  const ends = async (came: JobOutcome): Promise<void> => {
    endSession(came);
    await settle();
  };
  const between = (): BetweenState => {
    expect(display.state.screen).toBe('between');
    return display.state as BetweenState;
  };
  return {
    sequence, display, speaker, sources, locks, camera, tasks, controls, run, pass, settle, ends, between,
    outcome: () => outcome,
  }; // prettier-ignore
}

const ended = (came: SequenceOutcome | null) => came && [came.end, ...came.results.map(({ end }) => end)];

test('leads through judged and guided exercises by itself, from standing to the floor', async () => {
  const { run, pass, ends, between, tasks, speaker, sources, locks } = setUp();
  await run(HINGE, BRIDGE, BREATH);
  // Asked for while the person is near, and off again.
  expect([sources.length, sources[0]!.closed, locks.held]).toEqual([1, true, 1]);
  expect(between()).toMatchObject({ next: HINGE, place: { at: 1, of: 3 }, way: { move: 'stay', to: 'standing' }, camera: 'standing', before: null, held: null, error: null }); // prettier-ignore
  expect(speaker.said).toEqual([
    'Today: three exercises. One of three: Hip hinge. Put the camera at hip height. Stand with your side to it, two to three metres away.',
  ]);
  await pass(20);
  expect(tasks).toMatchObject([{ painBefore: 3, place: { at: 1, of: 3 }, prescribed: { plan: HINGE.plan, loaded: false } }]); // prettier-ignore
  await ends(sessionOf(2));
  expect(between()).toMatchObject({ next: BRIDGE, way: { move: 'down', to: 'lying' }, camera: 'lying', before: { end: 'done' } }); // prettier-ignore
  expect(speaker.said.at(-1)).toBe(
    'Two of three: Glute bridge. Put the camera on the floor or a low chair. Take your time to come down to the floor. Lie on your back. Your side to the camera, two metres away.',
  );
  await pass(39);
  expect(tasks).toHaveLength(1);
  await pass(1);
  expect(tasks).toHaveLength(2);
  await ends(sessionOf(1));
  // Gone before its end: nobody may be there to hear the next.
  expect(between()).toMatchObject({ next: BREATH, way: { move: 'stay' }, camera: null, held: 'away' });
  await pass(300);
  expect(between().secondsLeft).toBe(between().seconds);
});

test('is whole with what came of each, and lets go of screen and camera', async () => {
  const { run, pass, ends, display, locks, outcome, sequence, sources } = setUp();
  await run(HINGE, BREATH);
  await pass(30);
  await ends(sessionOf(2));
  await pass(60);
  expect(display.state).toMatchObject({ screen: 'guided', guidedId: 'breathing-90-90' });
  // With the voice and without the camera.
  expect([locks.held, sources.every(({ closed }) => closed)]).toEqual([2, true]);
  await pass(120);
  expect(ended(outcome())).toEqual(['whole', 'done', 'done']);
  expect(outcome()!.results[0]).toMatchObject({ block: HINGE, session: { reps: [{}, {}] } });
  expect([locks.held, sequence.isOn, sources.every(({ closed }) => closed)]).toEqual([0, false, true]);
});

test('what is on gets what the person wants: the way, the session, the guided exercise', async () => {
  const { run, ends, settle, controls, sequence, between, outcome, display } = setUp();
  await run(HINGE, BREATH, BREATH);
  sequence.control('toggle-pause');
  expect([between().held, controls]).toEqual(['asked', []]);
  sequence.next();
  await settle();
  sequence.control('hide');
  sequence.finish();
  expect(controls).toEqual(['hide', 'stop']);
  await ends(sessionOf(1));
  // Ended by the person, who is there.
  expect(between().held).toBeNull();
  sequence.next();
  await settle();
  sequence.control('hide');
  expect(display.state).toMatchObject({ screen: 'guided', status: { paused: 'hidden' } });
  sequence.skip();
  await settle();
  sequence.skip();
  await settle();
  expect(ended(outcome())).toEqual(['whole', 'stopped', 'skipped', 'skipped']);
});

test('stopped for today in an exercise or before one, what was done counts', async () => {
  const first = setUp();
  await first.run(HINGE, BRIDGE);
  await first.pass(30);
  first.sequence.stop();
  expect(first.controls).toEqual(['stop']);
  await first.ends(sessionOf(1));
  expect(ended(first.outcome())).toEqual(['stopped', 'stopped']);

  const second = setUp();
  await second.run(HINGE, BRIDGE);
  await second.pass(30);
  await second.ends(sessionOf(2));
  second.sequence.stop();
  await second.settle();
  expect(ended(second.outcome())).toEqual(['stopped', 'done']);
});

test('left for another screen it shows nothing more, and what was done is told', async () => {
  const { run, pass, ends, sequence, display, outcome, controls, speaker } = setUp();
  await run(HINGE, BRIDGE);
  await pass(30);
  sequence.leave();
  display.show({ screen: 'blank', error: null });
  expect([sequence.isOn, controls]).toEqual([false, ['abandon']]);
  const { length } = speaker.said;
  await ends(sessionOf(2));
  await pass(100);
  expect(ended(outcome())).toEqual(['left', 'done']);
  expect([display.state.screen, speaker.said.length]).toEqual(['blank', length]);
});

test('where the camera is refused it says so at once, and can be tried again or done without', async () => {
  const { run, pass, settle, between, camera, tasks, sequence, speaker, outcome } = setUp({ refused: true });
  await run(HINGE, BREATH, BRIDGE);
  expect(between()).toMatchObject({
    held: 'trouble',
    trouble: { code: 'camera-refused' },
    error: null,
    canDoWithoutCamera: true,
  });
  expect(speaker.said.at(-1)).toBe(
    'The camera is not allowed for this page. Click the camera sign beside the address, allow it, and try again. Try again, or leave this one out.',
  );
  await pass(300);
  expect(tasks).toHaveLength(0);
  camera.refused = false;
  sequence.skipCamera();
  await settle();
  expect(between()).toMatchObject({ next: BREATH, held: null, trouble: null, before: { end: 'skipped' } });
  sequence.next();
  await settle();
  await pass(120);
  expect(ended(outcome())).toEqual(['whole', 'skipped', 'done', 'skipped']);
});

test('a camera that is lost in an exercise leaves what was done, and the exercise can be begun again', async () => {
  const { run, pass, ends, between, sequence, settle, outcome } = setUp();
  await run(HINGE);
  await pass(30);
  await ends(failed('camera-unplugged', 1));
  expect(between()).toMatchObject({ next: HINGE, held: 'trouble', trouble: { code: 'camera-unplugged' }, canDoWithoutCamera: false }); // prettier-ignore
  sequence.next();
  await settle();
  await ends(failed('camera-none'));
  expect(between()).toMatchObject({ held: 'trouble', trouble: { code: 'camera-none' } });
  sequence.skip();
  await settle();
  expect(ended(outcome())).toEqual(['whole', 'stopped']);
  expect(outcome()!.results[0]!.session?.reps).toHaveLength(1);
});

test('pain that has risen by two between exercises holds it and offers to stop', async () => {
  const { run, pass, ends, between, sequence, speaker } = setUp();
  await run(HINGE, BRIDGE);
  await pass(30);
  await ends(sessionOf(2));
  sequence.tellPain(4);
  expect(between()).toMatchObject({ painBefore: 3, painNow: 4, held: null });
  sequence.tellPain(5);
  expect(between()).toMatchObject({ painNow: 5, held: 'pain' });
  expect(speaker.said.at(-1)).toBe('With this much pain it is better to stop here for today.');
});

test('a full disk is still told of between exercises; what was of the picture no longer', async () => {
  const { run, pass, ends, between, display } = setUp();
  await run(HINGE, BRIDGE, BREATH);
  await pass(30);
  display.tell(appError('storage-full'));
  await ends(sessionOf(2));
  expect(between().error).toMatchObject({ code: 'storage-full' });
  display.tell(null);
  await pass(1);
  expect(between().error).toBeNull();
  await pass(40);
  display.tell(appError('camera-black'));
  await ends(sessionOf(2));
  expect(between().error).toBeNull();
});

test('limits are those of a plan, or as they are set', async () => {
  const { run, pass, tasks } = setUp();
  await run(judged('hip-hinge', { loaded: true, limits: { kneeDeg: 40 } }));
  await pass(30);
  expect(tasks[0]).toMatchObject({ prescribed: { loaded: true, limits: { kneeDeg: 40 } } });
});
