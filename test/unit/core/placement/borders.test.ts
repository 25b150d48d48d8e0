import { isOutside } from '../../../../src/core/pose/picture.ts';
import { describe, expect, test } from 'vitest';
import { cutOff, nearBorder } from '../../../../src/core/placement/borders.ts';
import { landmark, type PoseFrame } from '../../../../src/core/pose/frame.ts';
import { bridgeFrames, hingeFrames, mirrored, moved, placed, resized, withoutOutline } from '../fixture.ts';

const standing = hingeFrames[0]!;
const lying = bridgeFrames[0]!;
const left = { nearSide: 'left' } as const;
const right = { nearSide: 'right' } as const;
const ofStanding = (seen: PoseFrame) => cutOff(seen, seen.person!, left, 'standing');
const ofLying = (seen: PoseFrame) => cutOff(seen, seen.person!, right, 'lying');

test('a point is outside beyond any border, and on its rim of a hundredth of the height', () => {
  const picture = { widthPx: 640, heightPx: 480 };
  const at = (xPx: number, yPx: number) => isOutside(picture, { xPx, yPx });
  expect([at(320, 240), at(4.9, 240), at(635.1, 240), at(320, 4.7), at(320, 475.3)]).toEqual([
    false,
    false,
    false,
    true,
    true,
  ]);
  expect([at(-1, 240), at(641, 240), at(320, -1), at(320, 481)]).toEqual([true, true, true, true]);
});

describe('of somebody standing', () => {
  test('nothing is cut off in the fixture, at rest or bent', () => {
    for (const seen of hingeFrames) expect(ofStanding(seen)).toBeNull();
  });

  test.each([
    { point: 'left_ear', at: { xPx: 320, yPx: -5 }, code: 'head-cut-off' },
    { point: 'left_foot_index', at: { xPx: 320, yPx: 490 }, code: 'feet-cut-off' },
    { point: 'left_heel', at: { xPx: 320, yPx: 490 }, code: 'feet-cut-off' },
    { point: 'left_foot_index', at: { xPx: -5, yPx: 400 }, code: 'cut-off-left' },
    { point: 'left_wrist', at: { xPx: -5, yPx: 200 }, code: 'cut-off-left' },
    { point: 'left_ear', at: { xPx: 645, yPx: 60 }, code: 'cut-off-right' },
    { point: 'left_hip', at: { xPx: 645, yPx: 240 }, code: 'cut-off-right' },
  ] as const)('$point beyond a border: $code', ({ point, at, code }) => {
    expect(ofStanding(placed(standing, { [point]: at }))).toBe(code);
    expect(ofStanding(placed(standing, { [point.replace('left', 'right')]: at }))).toBeNull();
  });

  test('feet and head together, or both sides, mean farther away; feet go before a side', () => {
    const feet = { xPx: 320, yPx: 490 };
    expect(ofStanding(placed(standing, { left_ankle: feet, left_ear: { xPx: 320, yPx: -5 } }))).toBe('step-back');
    expect(ofStanding(placed(standing, { left_wrist: { xPx: -5, yPx: 200 }, left_hip: { xPx: 645, yPx: 200 } }))).toBe(
      'step-back',
    );
    expect(ofStanding(placed(standing, { left_ankle: feet, left_wrist: { xPx: -5, yPx: 200 } }))).toBe('feet-cut-off');
  });

  test('a head is cut off when its outline is, though the model places the ear in the picture', () => {
    const cropped = moved(standing, 0, -70);
    expect(landmark(cropped.person!, 'left', 'ear').yPx).toBeGreaterThan(5);
    expect(ofStanding(cropped)).toBe('head-cut-off');
    expect(ofStanding(withoutOutline(cropped))).toBeNull();
    expect(ofStanding(moved(standing, 0, -20))).toBeNull();
  });

  test('in a mirror it is the other side', () => {
    const seen = mirrored(moved(standing, -330, 0));
    expect(ofStanding(moved(standing, -330, 0))).toBe('cut-off-left');
    expect(cutOff(seen, seen.person!, right, 'standing')).toBe('cut-off-right');
  });
});

describe('of somebody lying', () => {
  test('nothing is cut off in the fixture, at rest or raised', () => {
    for (const seen of bridgeFrames) expect(ofLying(seen)).toBeNull();
  });

  test.each([
    { point: 'right_ear', at: { xPx: -5, yPx: 380 }, code: 'head-cut-off' },
    { point: 'right_shoulder', at: { xPx: 645, yPx: 380 }, code: 'head-cut-off' },
    { point: 'right_foot_index', at: { xPx: 645, yPx: 380 }, code: 'feet-cut-off' },
    { point: 'right_knee', at: { xPx: -5, yPx: 300 }, code: 'feet-cut-off' },
    { point: 'right_knee', at: { xPx: 400, yPx: -5 }, code: 'step-back' },
    { point: 'right_hip', at: { xPx: 320, yPx: 490 }, code: 'step-back' },
  ] as const)('$point at $at.xPx, $at.yPx: $code', ({ point, at, code }) => {
    expect(ofLying(placed(lying, { [point]: at }))).toBe(code);
  });

  test('arms may reach out of the picture', () => {
    expect(
      ofLying(placed(lying, { right_wrist: { xPx: -5, yPx: 380 }, right_elbow: { xPx: -5, yPx: 380 } })),
    ).toBeNull();
  });

  test('too large for the picture at both ends means farther away', () => {
    expect(ofLying(resized(lying, 2.2))).toBe('step-back');
  });
});

test('who stands near a side is sent to the other, in a mirror too', () => {
  const near = (seen: PoseFrame, view: typeof left | typeof right = left) => nearBorder(seen, seen.person!, view);
  expect([near(standing), near(moved(standing, -245, 0)), near(moved(standing, 255, 0))]).toEqual([
    null,
    'move-right',
    'move-left',
  ]);
  expect(near(mirrored(moved(standing, -245, 0)), right)).toBe('move-left');
});
