import { RECORDING } from '../../../src/core/analysis-state.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runFile } from '../../../src/app/file-run.ts';
import type { SessionParts } from '../../../src/app/session-run.ts';
import { hipHinge } from '../../../src/exercises/hip-hinge/exercise.ts';
import type { PoseFrame } from '../../../src/core/pose/frame.ts';
import { analyseRecording } from '../../../src/core/analyse-recording.ts';
import { memorySessions } from '../../../src/storage/memory-sessions.ts';
import { clip, emptied, hingeFrames, stance } from '../core/fixture.ts';
import { fakePose, fakeSource, fakeSpeaker, scriptedMachine } from './fakes.ts';

beforeEach(() => vi.stubGlobal('createImageBitmap', async () => ({ close() {} })));
afterEach(() => vi.unstubAllGlobals());

function start(frames: readonly PoseFrame[], change: Partial<SessionParts> = {}) {
  const source = fakeSource({
    kind: 'recording',
    name: 'me.mp4',
    stream: null,
    durationMs: frames.at(-1)!.timestampMs,
  });
  const store = memorySessions();
  const speaker = fakeSpeaker();
  const onPaint = vi.fn<SessionParts['onPaint']>();
  const onSnapshot = vi.fn<SessionParts['onSnapshot']>();
  let nowMs = 0;
  const run = runFile({
    id: 's',
    startedAt: '2026-01-01T10:00:00.000Z',
    machine: scriptedMachine({}),
    setup: { exercises: [hipHinge], plan: null, analysis: RECORDING, spokenMs: () => 1000 },
    textOf: () => '',
    standard: { loaded: true },
    painBefore: null,
    source,
    model: { variant: 'full', inference: 'cpu' },
    pose: fakePose({ frames }),
    startPose: () => fakePose({ frames }),
    store,
    speaker,
    now: () => (nowMs += 150),
    onPaint,
    onSnapshot,
    onWarning: vi.fn<SessionParts['onWarning']>(),
    onUnsaved: vi.fn<SessionParts['onUnsaved']>(),
    onOwnBend: vi.fn<SessionParts['onOwnBend']>(),
    ...change,
  });
  const whole = (): void => {
    for (const { timestampMs } of frames) source.give(timestampMs);
    source.end();
  };
  return { run, source, store, speaker, onPaint, onSnapshot, whole };
}

const reps = (frames: readonly PoseFrame[]) =>
  analyseRecording(hipHinge, frames).events.flatMap((event) => (event.type === 'rep-finished' ? [event.rep] : []));

describe('a video file', () => {
  test.each([
    ['from a quiet stance on', hingeFrames],
    ['from the middle of a rep on', clip(3000, 12_500)],
  ] as const)('gives, %s, the reps of the command line', async (_from, frames) => {
    const { run, whole, store } = start(frames);
    whole();
    const { record, error } = await run.done;
    expect(error).toBeNull();
    expect(record.reps.map(({ rep }) => rep)).toEqual(reps(frames));
    expect(record.reps.length).toBeGreaterThan(1);
    expect(record).toMatchObject({ source: 'me.mp4', standard: { loaded: true }, finished: true });
    expect(await store.get('s')).toMatchObject({ reps: record.reps, finished: true });
    expect(await store.trace('s')).toHaveLength(frames.length);
  });

  test('is looked at without a number or a word, and tells how far', async () => {
    const { run, whole, onPaint, onSnapshot, speaker } = start(hingeFrames);
    whole();
    await run.done;
    expect(onPaint).toHaveBeenCalledTimes(hingeFrames.length);
    for (const [{ reading }] of onPaint.mock.calls) expect(reading.lumbar.kind).toBe('unavailable');
    const shares = onSnapshot.mock.calls.map(([{ recordingShare }]) => recordingShare!);
    expect(shares.length).toBeGreaterThan(10);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(speaker.said).toEqual([]);
  });

  test('that is stopped is measured as far as it was seen', async () => {
    const { run, source, onPaint } = start(hingeFrames);
    const seen = hingeFrames.filter(({ timestampMs }) => timestampMs < 7000);
    for (const { timestampMs } of seen) source.give(timestampMs);
    await vi.waitFor(() => expect(onPaint).toHaveBeenCalledTimes(seen.length), { interval: 1 });
    run.stop();
    source.close();
    expect((await run.done).record.reps.length).toBeGreaterThan(0);
  });

  test.each([
    ['nobody', hingeFrames.slice(0, 20).map(emptied), 'video-no-person', 'nobody'],
    ['nobody upright', clip(2600, 3600), 'video-no-zero', 'stand-tall'],
  ] as const)('of %s says so', async (_what, frames, code, detail) => {
    const { run, whole, store } = start(frames);
    whole();
    expect((await run.done).error).toMatchObject({ code, detail });
    expect(await store.list()).toEqual([]);
  });

  test('of which a part could not be read keeps the rest, and what was lost', async () => {
    const { run, whole, source, store } = start(hingeFrames);
    const unread = [{ fromMs: 12_500, toMs: 20_000, end: true }];
    Object.assign(source, { unread });
    whole();
    const { record, error } = await run.done;
    expect(error).toBeNull();
    expect(record).toMatchObject({ unread, reps: { length: 3 } });
    expect(await store.get('s')).toMatchObject({ unread });
  });

  test('with which the model dies again and again keeps what was seen until then, and says why it ended', async () => {
    const dieAt = hingeFrames.slice(120, 124).map(({ timestampMs }) => timestampMs);
    const pose = (): ReturnType<typeof fakePose> => fakePose({ frames: hingeFrames, dieAt });
    const { run, whole } = start(hingeFrames, { pose: pose(), startPose: pose });
    whole();
    const { record, error, saved } = await run.done;
    expect(error?.code).toBe('pose-failed');
    expect(saved).toBe(true);
    expect(record.reps).toHaveLength(2);
  });

  test('without a movement in it has no session, and says what is missing', async () => {
    const { run, whole, store } = start(stance(8000));
    whole();
    expect((await run.done).error).toMatchObject({ code: 'video-no-rep', detail: 'still' });
    expect(await store.list()).toEqual([]);
  });

  test('in which somebody else is seen again and again says so', async () => {
    const crowded = hingeFrames.map((frame, i) =>
      i % 40 === 0 ? { ...frame, scene: { luma: 90, others: true } } : frame,
    );
    const { run, whole } = start(crowded);
    whole();
    expect((await run.done).record).toMatchObject({ others: true, reps: { length: 3 } });
  });

  test('goes on when the model dies once', async () => {
    const pose = fakePose({ frames: hingeFrames, dieAt: [hingeFrames[5]!.timestampMs] });
    const { run, whole } = start(hingeFrames, { pose });
    whole();
    const { record, error } = await run.done;
    expect(error).toBeNull();
    expect(record.reps).toHaveLength(3);
  });
});
