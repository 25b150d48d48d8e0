import { appError } from '../../src/ports/errors.ts';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/ui/app-root.ts';
import '../../src/ui/review/review-screen.ts';
import type { HingelineApp } from '../../src/ui/app-root.ts';
import type { Exercise } from '../../src/core/exercise/exercise.ts';
import { gluteBridge } from '../../src/exercises/glute-bridge/exercise.ts';
import { hipHinge } from '../../src/exercises/hip-hinge/exercise.ts';
import { landmark, landmarkIndex, type PointPx } from '../../src/core/pose/frame.ts';
import type { BackContour, Reading } from '../../src/core/reading.ts';
import { DEFAULT_PLAN } from '../../src/core/session/plan.ts';
import type { SessionStage } from '../../src/core/session/status.ts';
import type { ScreenState } from '../../src/ui/screen-state.ts';
import type { SetupState } from '../../src/ui/session/session-state.ts';
import type { SettingsState } from '../../src/ui/settings/settings-state.ts';
import { find, findTag, heightShare, mount, textOf } from './mount.ts';
import { hasColour, hears, hearsOf, isThere, read, the } from './person.ts';
import { alert, ARCHING, bridge, hidden, hinge, ROUNDING, status } from './samples.ts';

const live = {
  exerciseId: 'hip-hinge',
  standard: {},
  source: 'camera',
  recordingShare: null,
  reading: null,
  status: status({ reps: 0 }),
  line: null,
  lastRep: null,
  language: 'en',
  muted: false,
  bigType: false,
  keys: true,
} as const;
const lyingLive = {
  exerciseId: 'glute-bridge',
  reading: bridge.readingOf(bridge.worstOf(2)),
  status: status({ reps: 12, target: 15 }),
  line: alert(ARCHING),
  lastRep: bridge.savedRep(1).rep,
} as const;
const setup: SetupState = {
  screen: 'setup',
  ...live,
  status: status({ stage: 'positioning', reps: 0 }),
  cameras: [],
  cameraId: null,
  error: null,
};
const lyingSetup: SetupState = { ...setup, exerciseId: 'glute-bridge' };
/** The same moment in another stage. */
const during = (state: SetupState, stage: SessionStage): SetupState => ({
  ...state,
  status: status({ stage, reps: 0 }),
});
const loading: ScreenState = {
  screen: 'loading',
  progress: { loadedBytes: 6_200_000, totalBytes: 21_400_000 },
  step: 'model',
  error: null,
};
const settings: SettingsState = {
  screen: 'settings',
  settings: {
    variant: 'auto',
    inference: 'cpu',
    language: 'en',
    voice: { on: true, volume: 0.8, rate: 1, voiceUri: null, spineTone: false },
    bigType: false,
    keys: true,
    stills: false,
    plan: DEFAULT_PLAN,
    limits: {},
    loaded: [],
    ownBend: null,
    offersOwnBend: true,
    prescription: null,
    programme: null,
    assessments: [],
  },
  voices: [],
  measured: { variant: 'full', inference: 'cpu' },
  stillCount: 0,
  error: null,
};
const states: readonly ScreenState[] = [
  {
    screen: 'start',
    sessions: [hinge.session()],
    cameras: [],
    cameraId: null,
    plan: DEFAULT_PLAN,
    loaded: [],
    prescription: null,
    programme: null,
    assessments: [],
    today: '2026-11-26',
    isNewerReady: false,
    error: appError('camera-refused'),
  },
  loading,
  setup,
  { screen: 'live', ...live, error: null },
  { screen: 'live', ...live, ...lyingLive, error: null },
  {
    ...during(lyingSetup, 'self-test'),
    reading: bridge.readingOf(bridge.rest, { stage: 'self-test', guidance: 'press-back' }),
  },
  { screen: 'review', session: hinge.session(), trace: hinge.trace(), keys: true, error: null },
  { screen: 'review', session: bridge.session(), trace: bridge.trace(), keys: true, error: null },
  settings,
];

/** Size of what is drawn on a canvas, in its pixels. */
function inkedBox(canvas: HTMLCanvasElement): { width: number; height: number } {
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 3; i < data.length; i += 4) {
    if (data[i] === 0) continue;
    const pixel = (i - 3) / 4;
    const [x, y] = [pixel % canvas.width, Math.floor(pixel / canvas.width)];
    [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
  }
  return { width: right - left, height: bottom - top };
}

test.each(states)('nothing sticks out sideways on $screen on a phone or a laptop', async (state) => {
  for (const [width, height] of [
    [390, 844],
    [1280, 800],
  ] as const) {
    await page.viewport(width, height);
    await mount('hingeline-app', { state });
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  }
});

const hingeLive = {
  reading: hinge.readingOf(hinge.worstOf(2)),
  status: status({ reps: 12, target: 15 }),
  line: alert(ROUNDING),
} as const;

test.each([
  ['standing', hingeLive, 390, 844, 0.5],
  ['standing', hingeLive, 1280, 720, 0.8],
  ['lying', lyingLive, 390, 844, 0.5],
  ['lying', lyingLive, 1280, 720, 0.42],
  ['lying', lyingLive, 1440, 900, 0.42],
  ['lying', lyingLive, 1024, 768, 0.42],
  ['lying', lyingLive, 844, 390, 0.5],
])(
  '%s, the panels of live leave each other and the person room',
  async (_posture, changes, width, height, lowestShare) => {
    await page.viewport(width, height);
    const state = { ...live, ...changes, screen: 'live', error: null } as const;
    const screen = find(await mount('hingeline-app', { state }), 'hingeline-live');
    const boxes = ['.controls', '.count', '.angles', '.line'].map((name) => find(screen, name).getBoundingClientRect());
    boxes.forEach((box, i) => {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(width);
      for (const other of boxes.slice(i + 1)) {
        const apart =
          box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top;
        expect(apart).toBe(true);
      }
    });
    for (const angle of screen.shadowRoot!.querySelectorAll('hingeline-angle')) {
      const value = find(angle, '.value');
      expect(value.scrollWidth).toBeLessThanOrEqual(value.clientWidth);
    }
    expect(Math.max(...boxes.slice(0, 3).map(({ bottom }) => bottom))).toBeLessThan(lowestShare * height);
    await page.viewport(1280, 800);
  },
);

test('loading says how many bytes have come', async () => {
  await mount('hingeline-app', { state: loading });
  await expect.element(page.getByText('6.2 of 21.4 MB', { exact: true })).toBeVisible();
  expect((the('progressbar').element() as HTMLProgressElement).position).toBeCloseTo(6.2 / 21.4);
});

test('set-up gives one instruction at a time, and a ring while the person stands', async () => {
  const reading = (changes: Partial<Reading>): Reading =>
    hinge.readingOf(hinge.rest, { backContour: null, neutralContour: null, ...changes });
  await mount('hingeline-setup', {
    state: { ...setup, reading: reading({ stage: 'positioning', guidance: 'feet-cut-off' }) },
  });
  expect(read('note')).toBe('I cannot see your feet. Move away, or tilt the screen forward.');
  expect(isThere('progressbar')).toBe(false);
  await mount('hingeline-setup', {
    state: { ...during(setup, 'calibrating'), reading: reading({ stage: 'calibrating', calibrationProgress: 0.5 }) },
  });
  await expect.element(the('progressbar', 'Standing still')).toHaveAttribute('aria-valuenow', '50');
});

test('lying, the ring is about lying still, and a recording is watched', async () => {
  const reading = bridge.readingOf(bridge.rest, { stage: 'calibrating', calibrationProgress: 0.5 });
  await mount('hingeline-setup', { state: { ...during(lyingSetup, 'calibrating'), reading } });
  expect(isThere('progressbar', 'Lying still')).toBe(true);
  expect(read('note')).toBe('Keep still: this is your zero.');
  await mount('hingeline-setup', { state: { ...lyingSetup, reading, source: 'recording' } });
  expect(read('note')).toBe('Watching the video …');
});

test.each([
  [{ kind: 'measured', deg: 7.4, sigmaDeg: 2 }, 'pressed 7°'],
  [{ kind: 'measured', deg: -10.6, sigmaDeg: 2 }, 'arched 11°'],
  [{ kind: 'measured', deg: -1, sigmaDeg: 2 }, 'at rest'],
  [{ kind: 'unsure', deg: 7, sigmaDeg: 9 }, 'pressed 7° ?'],
  [hidden, 'Waist is hidden'],
] as const)('the self-test shows the instruction and, large, the back as it is now (%o)', async (lumbar, words) => {
  const reading = bridge.readingOf(bridge.rest, { stage: 'self-test', guidance: 'press-back', lumbar });
  await mount('hingeline-setup', { state: { ...during(lyingSetup, 'self-test'), reading } });
  expect(read('note')).toBe('Press your lower back into the floor.');
  const now = the('paragraph', undefined, the('group', 'Back'));
  expect(textOf(now.element())).toBe(words);
  expect(hasColour(now, lumbar.kind === 'measured' ? 'back' : 'unsure')).toBe(true);
  expect(heightShare(now.element())).toBeGreaterThan(0.1);
});

test('the self-test says why the back is not seen when there is nothing else to ask for', async () => {
  const reading = bridge.readingOf(bridge.rest, { stage: 'self-test', lumbar: hidden });
  await mount('hingeline-setup', { state: { ...during(lyingSetup, 'self-test'), reading } });
  expect(read('note')).toContain('I cannot see your waist');
});

test('set-up says from above how far the person is from side-on', async () => {
  const view = { nearSide: 'left', facing: 'left' } as const;
  const saidAt = async (yawDeg: number): Promise<string> => {
    const reading = hinge.readingOf(hinge.rest, { view: { ...view, yawDeg } });
    await mount('hingeline-setup', { state: { ...setup, reading } });
    return read('figure');
  };
  expect(await saidAt(-24)).toBe('24° off side-on');
  // From where the voice asks to turn, and not before.
  expect(await saidAt(16)).toBe('16° off side-on');
  expect(await saidAt(15)).toBe('Side-on');
});

test('where to be is drawn upright for standing and along the floor for lying', async () => {
  const shapeFor = async (exercise: Exercise): Promise<number> => {
    const picture = await mount('hingeline-picture', { guide: true, exercise });
    picture.style.cssText = 'width: 640px; height: 480px';
    const canvas = find(picture, '.overlay') as HTMLCanvasElement;
    await expect.poll(() => canvas.width).toBe(640 * Math.min(devicePixelRatio, 2));
    const { width, height } = inkedBox(canvas);
    return width / height;
  };
  expect(await shapeFor(hipHinge)).toBeLessThan(0.5);
  expect(await shapeFor(gluteBridge)).toBeGreaterThan(2);
});

test('lying, the view from above has a body that lies, and none before it does', async () => {
  const reading = bridge.readingOf(bridge.rest, { stage: 'positioning', guidance: 'turn-away' });
  const fromAbove = () => the('img', /^Seen from above/);
  const shapeIn = async (state: SetupState): Promise<number> => {
    await mount('hingeline-setup', { state: { ...state, reading } });
    const { width, height } = fromAbove().element().querySelector('g')!.getBBox();
    return width / height;
  };
  expect(await shapeIn(lyingSetup)).toBeGreaterThan(3);
  expect(await shapeIn(setup)).toBeLessThan(2);
  await mount('hingeline-setup', {
    state: { ...lyingSetup, reading: { ...reading, guidance: 'lie-down' } },
  });
  expect(fromAbove().elements()).toEqual([]);
});

test('settings tell the whole new choice', async () => {
  await mount('hingeline-app', { state: settings });
  expect(await hears('settings-changed', () => the('radio', /^Light/).click())).toEqual({
    settings: { ...settings.settings, variant: 'lite' },
  });
});

test('an error says what happened and what to do, and can be closed', async () => {
  await mount('hingeline-app', { state: states[0]! });
  expect(read('alert')).toContain('The camera is not allowed for this page.');
  expect(read('alert')).toContain('allow it, and try again');
  expect(await hearsOf('dismiss-error', 'Close')).toBeNull();
});

test('the picture stays and keeps its stream from set-up to live', async () => {
  const app = await mount('hingeline-app', { state: setup });
  const stream = document.createElement('canvas').captureStream();
  app.attachStream(stream);
  const before = app.picture!;
  app.state = { screen: 'live', ...live, error: null };
  await app.updateComplete;
  expect(app.picture).toBe(before);
  expect(findTag(before, 'video').srcObject).toBe(stream);
});

test('a stream attached before there is a picture on screen is shown when it comes', async () => {
  const app = await mount('hingeline-app', { state: loading });
  const stream = document.createElement('canvas').captureStream();
  app.attachStream(stream);
  app.state = setup;
  await app.updateComplete;
  await app.picture!.updateComplete;
  expect(findTag(app.picture!, 'video').srcObject).toBe(stream);
});

/** The colour painted at a point of the picture. */
async function colourAt(app: HingelineApp, { xPx, yPx }: PointPx): Promise<readonly number[]> {
  await app.picture!.updateComplete;
  const canvas = find(app.picture!, '.overlay') as HTMLCanvasElement;
  const { clientWidth: width, clientHeight: height } = canvas;
  const scale = Math.min(width / 640, height / 480);
  const ratio = canvas.width / width;
  const x = (width - 640 * scale) / 2 + xPx * scale;
  const y = (height - 480 * scale) / 2 + yPx * scale;
  return [...canvas.getContext('2d')!.getImageData(x * ratio, y * ratio, 1, 1).data];
}

const RED = [255, 143, 134, 255];
const BACK = [255, 164, 92, 255];
const HIP = [82, 211, 196, 255];

/** The middle of the lumbar line, and the point where the sign stands above it, in a picture 640 × 480. */
function signOf({ points, lumbarStart, lumbarEnd }: BackContour): {
  readonly middle: PointPx;
  readonly above: PointPx;
  readonly below: PointPx;
} {
  const [a, b] = [points[lumbarStart]!, points[lumbarEnd]!];
  const middle = points[Math.round((lumbarStart + lumbarEnd) / 2)]!;
  const length = Math.hypot(b.xPx - a.xPx, b.yPx - a.yPx);
  const off = (Math.sign(b.xPx - a.xPx) * 34 * 480) / 560;
  const at = (offset: number): PointPx => ({
    xPx: middle.xPx + (offset * (b.yPx - a.yPx)) / length,
    yPx: middle.yPx - (offset * (b.xPx - a.xPx)) / length,
  });
  return { middle, above: at(off), below: at(-off) };
}

test.each([
  ['a hinge, behind the back', hinge, 'hip-hinge'],
  ['a bridge, above the belly', bridge, 'glute-bridge'],
] as const)('the sign of the spine stands outside the body: in %s', async (_where, of, exerciseId) => {
  const app = await mount('hingeline-app', { state: { screen: 'live', ...live, exerciseId, error: null } });
  await app.picture!.updateComplete;
  const packed = of.worstOf(2);
  app.paint(of.readingOf(packed), of.frameOf(packed));
  // The line is on the upper side of the body in both.
  const { middle, above, below } = signOf(of.readingOf(packed).backContour!);
  expect(await colourAt(app, middle)).toEqual(RED);
  expect(await colourAt(app, above)).toEqual(RED);
  expect(await colourAt(app, below)).not.toEqual(RED);
});

test('in the self-test an arched back is not judged: it has the colour of the back and no sign', async () => {
  const app = await mount('hingeline-app', { state: lyingSetup });
  await app.picture!.updateComplete;
  const packed = bridge.worstOf(2);
  const reading = bridge.readingOf(packed, { stage: 'self-test' });
  app.paint(reading, bridge.frameOf(packed));
  const { middle, above } = signOf(reading.backContour!);
  expect(await colourAt(app, middle)).toEqual(BACK);
  expect((await colourAt(app, above))[3]).toBe(0);
});

test.each([
  ['left', 'right'],
  ['right', 'left'],
] as const)('on one leg, the hip of the %s leg is marked, whichever is near', async (leg, other) => {
  const exerciseId = `single-leg-bridge-${leg}`;
  const app = await mount('hingeline-app', { state: { screen: 'live', ...live, exerciseId, error: null } });
  await app.picture!.updateComplete;
  const frame = bridge.frameOf(bridge.rest);
  const apart = new Map(
    [landmarkIndex('left_hip'), landmarkIndex('right_hip')].map((index, i) => [index, 60 + 20 * i]),
  );
  const landmarks = frame.person!.landmarks.map((point, i) => ({ ...point, yPx: apart.get(i) ?? point.yPx }));
  const person = { ...frame.person!, landmarks };
  app.paint(bridge.readingOf(bridge.rest), { ...frame, person });
  expect(await colourAt(app, landmark(person, leg, 'hip'))).toEqual(HIP);
  expect(await colourAt(app, landmark(person, other, 'hip'))).not.toEqual(HIP);
});
