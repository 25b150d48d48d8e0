/** The session when the camera falls silent, is moved, or turns its picture: played from pieces of a real recording. */
import { describe, expect, test } from 'vitest';
import type { PoseFrame } from '../../../../src/core/pose/frame.ts';
import { hinge, nobody, play, stand, type Piece } from './played.ts';

const SETTLED = 9500;
const ONE_REP: readonly Piece[] = [stand(SETTLED), hinge('clean'), stand(500)];
const PLAN = { plan: { sets: 1, reps: 2, restSeconds: 20 } };

/** The same person in a picture turned on its side, twice as large. */
function turned(frames: readonly PoseFrame[]): readonly PoseFrame[] {
  return frames.map((frame) => ({ ...resized(frame, 2), widthPx: frame.heightPx * 2, heightPx: frame.widthPx * 2 }));
}

function resized(frame: PoseFrame, factor: number): PoseFrame {
  const { person, widthPx, heightPx } = frame;
  return {
    ...frame,
    widthPx: widthPx * factor,
    heightPx: heightPx * factor,
    person: person && {
      ...person,
      landmarks: person.landmarks.map((each) => ({ ...each, xPx: each.xPx * factor, yPx: each.yPx * factor })),
      outlinePx: person.outlinePx && person.outlinePx.map((each) => each * factor),
      ...(person.edgeWidthPx && { edgeWidthPx: person.edgeWidthPx.map((each) => each * factor) }),
    },
  };
}

describe('a camera that falls silent in mid-set', () => {
  test.each(['camera-muted', 'camera-frozen', 'camera-unplugged'] as const)(
    '(%s) pauses the session aloud, and it goes on in the same set from the same zero',
    (silence) => {
      const { stages, said, reps } = play(
        [...ONE_REP, { control: silence }, { control: 'camera-back' }, stand(SETTLED), hinge('clean'), stand(3000)],
        PLAN,
      );
      expect(stages).toEqual([
        'ready', 'calibrating', 'count-in', 'exercising', 'paused', 'count-in', 'exercising', 'done',
      ]); // prettier-ignore
      expect(said).toContainEqual([`paused ${silence}`]);
      expect(said).toContainEqual(['picture-back', 'resumes 1/2']);
      expect(reps).toHaveLength(2);
      expect(reps.map(({ index }) => index)).toEqual([0, 1]);
    },
  );

  test('and was moved meanwhile asks for a new zero, and keeps the reps', () => {
    const { stages, said, reps } = play(
      [...ONE_REP, { control: 'camera-unplugged' }, { control: 'camera-moved' }, stand(SETTLED), hinge('clean'), stand(3000)],
      PLAN,
    ); // prettier-ignore
    expect(stages.slice(4)).toEqual([
      'paused',
      'positioning',
      'ready',
      'calibrating',
      'count-in',
      'exercising',
      'done',
    ]);
    expect(said).toContainEqual(['picture-new moved']);
    expect(said).toContainEqual(['resumes 1/2']);
    expect(reps).toHaveLength(2);
  });

  test('gives up its zero where somebody faces the other way when it is back', () => {
    const { stages } = play(
      [...ONE_REP, { control: 'camera-muted' }, { control: 'camera-back' }, mirrored(stand(5000))],
      PLAN,
    );
    expect(stages.slice(4, 7)).toEqual(['paused', 'count-in', 'positioning']);
  });

  test('while somebody is being placed begins that anew', () => {
    const { stages } = play([stand(2000), { control: 'camera-frozen' }, { control: 'camera-back' }, stand(200)]);
    expect(stages).toEqual(['ready', 'calibrating', 'paused', 'positioning', 'ready']);
  });

  test('in a rest takes nothing of it away', () => {
    const { stages } = play(
      [...ONE_REP, hinge('clean'), stand(3000), { control: 'camera-muted' }, { control: 'camera-back' }, stand(200)],
      { plan: { sets: 2, reps: 2, restSeconds: 60 } },
    );
    expect(stages.slice(-3)).toEqual(['rest', 'paused', 'rest']);
  });

  test('leaves a pause that was asked for as it is, and says anew what is the matter once that is known better', () => {
    const asked = play([
      ...ONE_REP,
      { control: 'toggle-pause' },
      { control: 'camera-muted' },
      { control: 'camera-back' },
      stand(500),
    ]);
    expect(asked.steps.at(-1)!.status.paused).toBe('asked');
    const better = play([
      ...ONE_REP,
      { control: 'camera-frozen' },
      { control: 'camera-frozen' },
      { control: 'camera-unplugged' },
    ]);
    expect(better.said.slice(-2)).toEqual([['paused camera-frozen'], ['paused camera-unplugged']]);
  });

  test('is not gone on from by a tap: there are no pictures to go on with', () => {
    const { stages } = play([...ONE_REP, { control: 'camera-muted' }, { control: 'toggle-pause' }]);
    expect(stages.at(-1)).toBe('paused');
  });
});

test('a camera that was moved while somebody exercised asks for a new zero; in a rest it need not', () => {
  const { stages, said } = play([...ONE_REP, { control: 'camera-moved' }, stand(200)], PLAN);
  expect(stages.slice(-2)).toEqual(['positioning', 'ready']);
  expect(said).toContainEqual(['picture-new moved']);
  const placing = play([stand(1000), { control: 'camera-moved' }, stand(100)], PLAN);
  expect(placing.said.flat()).not.toContain('picture-new moved');
  const resting = play([...ONE_REP, hinge('clean'), stand(3000), { control: 'camera-moved' }, stand(200)]);
  expect(resting.stages.at(-1)).toBe('rest');
});

describe('a picture that changes in mid-set', () => {
  test('turned asks for a new zero in words, and the set goes on', () => {
    const { stages, said, reps } = play(
      [...ONE_REP, turned(nobody(300)), turned(stand(SETTLED)), turned(hinge('clean')), turned(stand(3000))],
      PLAN,
    );
    expect(said).toContainEqual(['picture-new turned']);
    expect(stages.slice(4)).toEqual([
      'positioning',
      'no-person',
      'ready',
      'calibrating',
      'count-in',
      'exercising',
      'done',
    ]);
    expect(said).toContainEqual(['resumes 1/2']);
    expect(reps).toHaveLength(2);
  });

  test('of another size the same, and the angles of the rep are the same', () => {
    const large = (frames: readonly PoseFrame[]): readonly PoseFrame[] => frames.map((frame) => resized(frame, 0.5));
    const { said, reps } = play([...ONE_REP, large(stand(SETTLED)), large(hinge('clean')), large(stand(3000))], PLAN);
    expect(said).toContainEqual(['picture-new resized']);
    expect(reps).toHaveLength(2);
    expect(reps[1]!.hipFlexionPeakDeg!).toBeCloseTo(reps[0]!.hipFlexionPeakDeg!, 0);
  });

  test('in a pause or a rest is nothing to speak of: the next zero is taken anew anyhow', () => {
    const { said } = play([...ONE_REP, hinge('clean'), stand(3000), turned(stand(1000))]);
    expect(said.flat().some((line) => line.startsWith('picture-new'))).toBe(false);
  });
});

/** Facing the other way. */
function mirrored(frames: readonly PoseFrame[]): readonly PoseFrame[] {
  return frames.map((frame) => {
    const { person, widthPx } = frame;
    if (!person) return frame;
    const outlinePx = person.outlinePx && person.outlinePx.map((value, i) => (i % 2 === 0 ? widthPx - value : value));
    const landmarks = person.landmarks.map((each) => ({ ...each, xPx: widthPx - each.xPx }));
    return {
      ...frame,
      person: { ...person, landmarks, outlinePx, world: person.world.map((each) => ({ ...each, xM: -each.xM })) },
    };
  });
}
