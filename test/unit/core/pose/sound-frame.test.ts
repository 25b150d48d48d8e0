import { describe, expect, test } from 'vitest';
import { LIVE } from '../../../../src/core/analysis-state.ts';
import { analyseRecording } from '../../../../src/core/analyse-recording.ts';
import type { Person, PoseFrame } from '../../../../src/core/pose/frame.ts';
import { soundFrame, soundFrames } from '../../../../src/core/pose/sound-frame.ts';
import { beginSession } from '../../../../src/core/session/state.ts';
import { stepSession } from '../../../../src/core/session/session.ts';
import { hipHinge } from '../../../../src/exercises/hip-hinge/exercise.ts';
import { fold, hingeFrames, judged, later, stance, withPerson } from '../fixture.ts';

const frame = hingeFrames[0]!;
const withPoint = (point: Partial<Person['landmarks'][number]>): PoseFrame =>
  withPerson(frame, ({ landmarks }) => ({ landmarks: landmarks.with(24, { ...landmarks[24]!, ...point }) }));
const px = (...values: number[]): Float32Array => Float32Array.from(values);

test('a sound frame is the same frame', () => {
  for (const each of hingeFrames) expect(soundFrame(each)).toBe(each);
});

describe('nobody is seen', () => {
  test.for<[string, PoseFrame]>([
    ['where a landmark is no number', withPoint({ xPx: NaN })],
    ['where a landmark is nowhere', withPoint({ yPx: -Infinity })],
    ['where a landmark lies farther out than any picture is wide', withPoint({ xPx: 1e6 })],
    ['where a visibility is no share', withPoint({ visibility: 1.01 })],
    ['where a visibility is negative', withPoint({ visibility: -0.01 })],
    ['where a visibility is no number', withPoint({ visibility: NaN })],
    ['where landmarks are missing', withPerson(frame, ({ landmarks }) => ({ landmarks: landmarks.slice(1) }))],
    ['where world landmarks are missing', withPerson(frame, ({ world }) => ({ world: world.slice(1) }))],
    ['where a world landmark is no number', withPerson(frame, ({ world }) => ({ world: world.with(3, { xM: 0, yM: NaN, zM: 0 }) }))],
    ['where a world landmark is out of reach', withPerson(frame, ({ world }) => ({ world: world.with(3, { xM: 0, yM: 0, zM: 100 }) }))],
    ['in a picture without width', { ...frame, widthPx: 0 }],
    ['in a picture whose height is no number', { ...frame, heightPx: NaN }],
  ])('%s', ([, broken]) => {
    expect(soundFrame(broken)).toEqual({ ...broken, person: null });
  }); // prettier-ignore

  test('but a landmark may lie outside the picture, and be sure or hidden altogether', () => {
    for (const point of [{ xPx: -500 }, { yPx: 999_999 }, { visibility: 0 }, { visibility: 1 }]) {
      const sound = withPoint(point);
      expect(soundFrame(sound)).toBe(sound);
    }
  });
});

describe('an outline', () => {
  test.for<[string, Float32Array]>([
    ['of no point', px()],
    ['of two points', px(1, 1, 2, 2)],
    ['with half a point', px(0, 0, 9, 0, 9, 9, 5)],
    ['with a point that is no number', px(0, 0, 9, 0, NaN, 9)],
  ])('%s is none', ([, outlinePx]) => {
    const { person } = soundFrame(withPerson(frame, () => ({ outlinePx })));
    expect(person).toMatchObject({ outlinePx: null, edgeWidthPx: undefined });
  });

  test('of a triangle is one', () => {
    const outlinePx = px(0, 0, 9, 0, 9, 9);
    const sound = withPerson(frame, () => ({ outlinePx, edgeWidthPx: px(1, 0, 1) }));
    expect(soundFrame(sound)).toBe(sound);
  });

  test.for<[string, Float32Array]>([
    ['of another length', px(1, 1)],
    ['that are no numbers', px(1, NaN, 1)],
    ['below nothing', px(1, -1, 1)],
  ])('goes without edge widths %s', ([, edgeWidthPx]) => {
    const outlinePx = px(0, 0, 9, 0, 9, 9);
    const { person } = soundFrame(withPerson(frame, () => ({ outlinePx, edgeWidthPx })));
    expect(person).toMatchObject({ outlinePx, edgeWidthPx: undefined });
  });
});

test('a pitch that is none was not seen', () => {
  const trunk = { facing: 'right', pelvisDeg: -20, thoraxDeg: 4 } as const;
  const sound = withPerson(frame, () => ({ trunk }));
  expect(soundFrame(sound)).toBe(sound);
  for (const wrong of [{ pelvisDeg: NaN }, { thoraxDeg: -181 }])
    expect(soundFrame(withPerson(frame, () => ({ trunk: { ...trunk, ...wrong } }))).person!.trunk).toBeUndefined();
});

test('a brightness that is no number was not looked for', () => {
  expect(soundFrame({ ...frame, scene: { luma: NaN, others: false } }).scene).toBeUndefined();
  expect(soundFrame({ ...frame, scene: { luma: 0, others: true } }).scene).toEqual({ luma: 0, others: true });
});

describe('time', () => {
  /** A frame once more, one of before, one of no time. */
  const stuttering = hingeFrames.flatMap((each) => [
    each,
    each,
    later(each, -500),
    { ...each, timestampMs: NaN },
    { ...each, timestampMs: Infinity },
  ]);

  test('goes on: of a recording that stutters the frames that are later count', () => {
    expect(soundFrames(stuttering)).toEqual(hingeFrames);
  });

  test('a recording that stutters has the same reps, and a reading for every frame', () => {
    const [smooth, stuttered] = [hingeFrames, stuttering].map((frames) => analyseRecording(hipHinge, frames));
    expect(stuttered!.events).toEqual(smooth!.events);
    expect(stuttered!.readings).toHaveLength(stuttering.length);
    expect(stuttered!.readings.filter((_, i) => i % 5 === 0)).toEqual(smooth!.readings);
  });

  test('live too a frame of no later time changes nothing, and has no angle', () => {
    const [smooth, stuttered] = [hingeFrames, stuttering].map((frames) => fold(frames));
    expect(judged(stuttered!)).toEqual(judged(smooth!));
    expect(stuttered!.state).toEqual(smooth!.state);
    const passedOver = stuttered!.readings.filter((_, i) => i % 5 !== 0);
    expect(new Set(passedOver.map(({ hip }) => hip.kind))).toEqual(new Set(['unavailable']));
    expect(passedOver.at(-1)).toMatchObject({ repCount: 3, stage: 'exercising', timestampMs: hingeFrames.at(-1)!.timestampMs });
  }); // prettier-ignore

  test('in a session likewise: nothing is said, nothing happens, and it is shown as it was', () => {
    const setup = { exercises: [hipHinge], plan: { sets: 1, reps: 3, restSeconds: 15 }, analysis: LIVE, spokenMs: () => 0 } as const; // prettier-ignore
    let step = stepSession(beginSession(setup), frame);
    for (const each of stance(2000).slice(1)) step = stepSession(step.state, each);
    const again = stepSession(step.state, { ...frame, timestampMs: step.state.lastMs! });
    expect(again.state).toBe(step.state);
    expect(again).toMatchObject({ events: [], line: null, tones: [], status: step.status, finished: false });
    expect(again.reading.guidance).toBe(step.reading.guidance);
  });
});

test('why nothing counted is told of the frames that are sound, too', () => {
  const few = hingeFrames.map((each) => withPerson(each, () => ({ landmarks: [], world: [] })));
  expect(analyseRecording(hipHinge, few)).toMatchObject({ calibration: null, noRep: 'nobody' });
});
