import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { toCameraFailure } from '../../../src/capture/camera-failure.ts';
import { newestFrame } from '../../../src/capture/newest-frame.ts';
import { realTimePace } from '../../../src/capture/pace.ts';
import { pictureWatch } from '../../../src/capture/picture-watch.ts';
import { sleepWatch } from '../../../src/capture/sleep-watch.ts';
import { risingClock } from '../../../src/capture/rising-clock.ts';
import { AppFailure } from '../../../src/ports/errors.ts';

describe('the clock of a camera', () => {
  test('rises, whatever the media time does', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 100 }))), (steps) => {
        const clock = risingClock();
        let nowMs = 0;
        let last = -Infinity;
        for (const [mediaMs, passedMs] of steps) {
          nowMs += passedMs;
          const at = clock.at(mediaMs, nowMs);
          if (at === null) continue;
          expect(at).toBeGreaterThan(last);
          last = at;
        }
      }),
    );
  });

  test('gives the media time while that rises, and nothing for the same picture', () => {
    const clock = risingClock();
    expect([clock.at(100, 1), clock.at(133, 2), clock.at(133, 3), clock.at(166, 4)]).toEqual([100, 133, null, 166]);
  });

  test('does not follow a media time that jumps ahead, and goes on from there', () => {
    const clock = risingClock();
    clock.at(1000, 50_000);
    expect(clock.at(3_601_000, 50_033)).toBe(1033);
    expect(clock.at(3_601_033, 50_066)).toBe(1066);
    // Nor is a page that was busy for long taken for that.
    expect(clock.at(3_606_033, 55_066)).toBe(6066);
  });

  test('goes on by the clock on the wall when the media time begins anew', () => {
    const clock = risingClock();
    clock.at(5000, 10_000);
    expect(clock.at(20, 72_000)).toBe(67_000);
    expect(clock.at(53, 72_033)).toBe(67_033);
  });
});

describe('the clock of a file', () => {
  /** Times given, ms, each with the duration of the picture before it. */
  const timed = (mediaMs: readonly number[], lastingMs = 33): (number | null)[] => {
    const clock = risingClock(0);
    return mediaMs.map((ms, i) => clock.at(ms, i * lastingMs));
  };

  test.each([
    ['begins at 0, whatever the first time is', [5000, 5033, 5066], [0, 33, 66]],
    ['gives a picture with the time of the one before none', [0, 33, 33, 66, 99], [0, 33, null, 66, 99]],
    ['keeps a long gap', [0, 33, 90_033, 90_066], [0, 33, 90_033, 90_066]],
    ['leaves out a picture out of its order', [0, 33, 20, 66], [0, 33, null, 66]],
    ['goes on by the durations when the times begin anew', [0, 33, 9000, 0, 33], [0, 33, 9000, 9033, 9066]],
    ['comes back after one picture with a time from elsewhere', [8000, 8033, 0, 8099, 8132], [0, 33, 66, 99, 132]],
  ])('%s', (_, mediaMs, expected) => {
    expect(timed(mediaMs)).toEqual(expected);
  });
});

describe('the watch over a sleeping computer', () => {
  test.each([
    ['both clocks went on', 12_000, 12_000, true],
    ['only the clock on the wall went on', 500, 12_000, true],
    ['the clock on the wall was put back', 500, -3_600_000, false],
    ['the page was busy', 8000, 8000, false],
    ['it was awake', 500, 500, false],
  ])('where %s: %i and %i ms since the last look', (_what, nowMs, wallMs, slept) => {
    const watch = sleepWatch();
    expect(watch.look(1000, 5_000_000)).toBe(false);
    expect(watch.look(1000 + nowMs, 5_000_000 + wallMs)).toBe(slept);
    expect(watch.look(1500 + nowMs, 5_000_500 + wallMs)).toBe(false);
  });

  test('counts from its next look after a hidden page', () => {
    const watch = sleepWatch();
    watch.look(0, 0);
    watch.reset();
    expect(watch.look(60_000, 60_000)).toBe(false);
  });
});

describe('the pace of a recording', () => {
  test('is never faster than filmed by more than the grain of timers', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1 }), (workMs) => {
        const pace = realTimePace();
        let nowMs = 0;
        const given = workMs.map((work, i) => {
          nowMs += work;
          nowMs += pace.waitMs(i * 33, nowMs);
          return nowMs;
        });
        for (let i = 0; i < given.length; i++) {
          for (let k = i + 1; k < given.length; k++) {
            expect(given[k]! - given[i]!).toBeGreaterThanOrEqual((k - i) * 33 - 40 - 1e-6);
          }
        }
      }),
    );
  });

  test('waits only for what is left of the picture before', () => {
    const pace = realTimePace();
    expect(pace.waitMs(0, 1000)).toBe(0);
    pace.waitMs(0, 1040);
    expect(pace.waitMs(100, 1060)).toBe(40);
  });
});

describe('the newest picture', () => {
  const picture = (timestampMs: number) => ({
    timestampMs,
    image: { width: 1, height: 1, close: vi.fn<() => void>() },
  });

  test('wins, and the one before is closed', async () => {
    const newest = newestFrame();
    const [old, young] = [picture(1), picture(2)];
    newest.put(old);
    newest.put(young);
    expect(old.image.close).toHaveBeenCalledTimes(1);
    expect(await newest.take()).toBe(young);
    expect(young.image.close).not.toHaveBeenCalled();
  });

  test('is not replaced by an older one that was ready later, waited for or not', async () => {
    const newest = newestFrame();
    const [late, later] = [picture(1), picture(2)];
    newest.put(picture(3));
    newest.put(late);
    expect((await newest.take())?.timestampMs).toBe(3);
    const taken = newest.take();
    newest.put(later);
    newest.put(picture(4));
    expect((await taken)?.timestampMs).toBe(4);
    for (const { image } of [late, later]) expect(image.close).toHaveBeenCalledTimes(1);
  });

  test('goes to whoever waits for it', async () => {
    const newest = newestFrame();
    const taken = newest.take();
    newest.put(picture(3));
    expect((await taken)?.timestampMs).toBe(3);
  });

  test('is null after the end, and the reason when there is one', async () => {
    const stopped = newestFrame();
    const waiting = stopped.take();
    stopped.end();
    expect(await waiting).toBeNull();
    expect(await stopped.take()).toBeNull();
    const failed = newestFrame();
    failed.end(new AppFailure('camera-frozen'));
    await expect(failed.take()).rejects.toThrow('camera-frozen');
  });

  test('that comes after the end is closed', () => {
    const newest = newestFrame();
    newest.end();
    const late = picture(1);
    newest.put(late);
    expect(late.image.close).toHaveBeenCalledTimes(1);
  });
});

describe('the watch over the picture', () => {
  test('calls it black after three seconds, and takes that back', () => {
    const watch = pictureWatch();
    for (let i = 0; i < 5; i++) watch.look(3);
    expect(watch.black).toBe(false);
    watch.look(3);
    expect(watch.black).toBe(true);
    watch.look(60);
    expect(watch.black).toBe(false);
  });

  test('calls it frozen when no picture came for three seconds', () => {
    const watch = pictureWatch();
    for (let i = 0; i < 5; i++) watch.look(null);
    watch.look(80);
    for (let i = 0; i < 5; i++) watch.look(null);
    expect(watch.frozen).toBe(false);
    watch.look(null);
    expect(watch.frozen).toBe(true);
  });
});

test.each([
  ['NotAllowedError', false, 'denied', 'camera-refused'],
  ['NotAllowedError', false, null, 'camera-refused'],
  ['NotAllowedError', false, 'prompt', 'camera-dismissed'],
  ['NotAllowedError', false, 'granted', 'camera-system'],
  ['NotAllowedError', true, 'denied', 'camera-policy'],
  ['NotFoundError', false, 'granted', 'camera-none'],
  ['OverconstrainedError', false, 'granted', 'camera-none'],
  ['NotReadableError', false, 'granted', 'camera-busy'],
  ['AbortError', false, 'prompt', 'camera-busy'],
  ['SecurityError', false, 'prompt', 'camera-policy'],
  ['TypeError', false, null, 'unknown'],
] as const)('%s, forbidden by the host: %s, permission %s, is told as %s', async (name, forbidden, state, code) => {
  const permission = { isForbidden: () => forbidden, state: async () => state };
  const { error } = await toCameraFailure(new DOMException('', name), permission);
  expect(error).toMatchObject({ code, stage: 'camera' });
});
