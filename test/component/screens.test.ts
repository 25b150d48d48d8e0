import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/ui/app-root.ts';
import type { Reading } from '../../src/core/reading.ts';
import type { SetupView, View } from '../../src/ui/view.ts';
import { button, expectAccessible, find, findTag, heard, mount, textOf } from './mount.ts';
import { cue, frameOf, readingOf, session, standing, trace, worstOf } from './samples.ts';

const live = {
  exerciseId: 'hip-hinge',
  source: 'camera',
  recordingShare: null,
  reading: null,
  repCount: 0,
  cue: null,
  lastRep: null,
  muted: false,
  paused: false,
} as const;
const setup: SetupView = { screen: 'setup', ...live, cameras: [], cameraId: null, error: null };
const loading: View = {
  screen: 'loading',
  progress: { loadedBytes: 6_200_000, totalBytes: 21_400_000 },
  step: 'Loading the body model',
  error: null,
};
const settings: View = {
  screen: 'settings',
  settings: { variant: 'auto', inference: 'cpu', voice: true },
  measured: { variant: 'full', inference: 'cpu' },
  error: null,
};
const views: readonly View[] = [
  {
    screen: 'start',
    sessions: [session()],
    cameras: [],
    cameraId: null,
    error: { code: 'camera-refused', detail: '' },
  },
  loading,
  setup,
  { screen: 'live', ...live, error: null },
  { screen: 'review', session: session(), trace: trace(), error: null },
  settings,
];

test.each(views)(
  'the app is accessible on $screen, and nothing sticks out sideways on a phone or a laptop',
  async (view) => {
    for (const [width, height] of [
      [390, 844],
      [1280, 800],
    ] as const) {
      await page.viewport(width, height);
      await mount('hingeline-app', { view });
      await expectAccessible();
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    }
  },
);

test('on a phone the panels of live do not lie on each other', async () => {
  await page.viewport(390, 844);
  const packed = worstOf(2);
  const view = { ...live, screen: 'live', error: null, repCount: 12, cue: cue(), reading: readingOf(packed) } as const;
  const screen = find(await mount('hingeline-app', { view }), 'hingeline-live');
  const boxes = ['.controls', '.count', '.angles', '.line'].map((name) => find(screen, name).getBoundingClientRect());
  boxes.forEach((box, i) => {
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(390);
    for (const other of boxes.slice(i + 1)) {
      const apart =
        box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top;
      expect(apart).toBe(true);
    }
  });
  const angle = find(find(screen, 'hingeline-angle'), '.value');
  expect(angle.scrollWidth).toBeLessThanOrEqual(angle.clientWidth);
  await page.viewport(1280, 800);
});

test('loading says how many bytes have come', async () => {
  const app = await mount('hingeline-app', { view: loading });
  const screen = find(app, 'hingeline-loading');
  expect(textOf(screen)).toContain('6.2 of 21.4 MB');
  expect(findTag(screen, 'progress').position).toBeCloseTo(6.2 / 21.4);
});

test('set-up gives one instruction at a time, and a ring while the person stands', async () => {
  const reading = (changes: Partial<Reading>): Reading =>
    readingOf(standing, { backLine: null, neutralLine: null, ...changes });
  const placed = await mount('hingeline-setup', {
    view: { ...setup, reading: reading({ stage: 'positioning', guidance: 'feet-cut-off' }) },
  });
  expect(textOf(find(placed, '[role=status]'))).toBe('Step back until I see your feet.');
  expect(placed.shadowRoot!.querySelector('.ring')).toBeNull();
  const still = await mount('hingeline-setup', {
    view: { ...setup, reading: reading({ stage: 'calibrating', calibrationProgress: 0.5 }) },
  });
  expect(find(still, '.ring').getAttribute('aria-valuenow')).toBe('50');
});

test('set-up says from above how far the person is from side-on', async () => {
  const view = { nearSide: 'left', facing: 'left', yawDeg: -24 } as const;
  const off = await mount('hingeline-setup', { view: { ...setup, reading: readingOf(standing, { view }) } });
  expect(textOf(find(off, 'figcaption'))).toBe('24° off side-on');
  const on = await mount('hingeline-setup', {
    view: { ...setup, reading: readingOf(standing, { view: { ...view, yawDeg: 4 } }) },
  });
  expect(textOf(find(on, 'figcaption'))).toBe('Side-on');
});

test('settings tell the whole new choice', async () => {
  const app = await mount('hingeline-app', { view: settings });
  const heavy = find(find(app, 'hingeline-settings'), 'input[value=heavy]');
  expect(heard('settings-changed', () => heavy.click())).toEqual({
    settings: { variant: 'heavy', inference: 'cpu', voice: true },
  });
});

test('an error says what happened and what to do, and can be closed', async () => {
  const app = await mount('hingeline-app', { view: views[0]! });
  const error = find(app, 'hingeline-error');
  expect(textOf(error)).toContain('The camera is not allowed for this page.');
  expect(textOf(error)).toContain('allow it, and try again');
  expect(heard('dismiss-error', () => button(error, 'Close').click())).toBeNull();
});

test('the stage stays and keeps its stream from set-up to live', async () => {
  const app = await mount('hingeline-app', { view: setup });
  const stream = document.createElement('canvas').captureStream();
  app.attachStream(stream);
  const before = app.stage!;
  app.view = { screen: 'live', ...live, error: null };
  await app.updateComplete;
  expect(app.stage).toBe(before);
  expect(findTag(before, 'video').srcObject).toBe(stream);
});

test('a stream attached before there is a stage is shown when it comes', async () => {
  const app = await mount('hingeline-app', { view: loading });
  const stream = document.createElement('canvas').captureStream();
  app.attachStream(stream);
  app.view = setup;
  await app.updateComplete;
  await app.stage!.updateComplete;
  expect(findTag(app.stage!, 'video').srcObject).toBe(stream);
});

test('what is painted lies where it was measured in the letterboxed picture', async () => {
  const app = await mount('hingeline-app', { view: { screen: 'live', ...live, error: null } });
  await app.stage!.updateComplete;
  const packed = worstOf(2);
  const reading = readingOf(packed);
  app.paint(reading, frameOf(packed));
  const canvas = find(app.stage!, '.overlay') as HTMLCanvasElement;
  const { clientWidth: width, clientHeight: height } = canvas;
  const scale = Math.min(width / 640, height / 480);
  const { backLine } = reading;
  const { xPx, yPx } = backLine!.points[Math.round((backLine!.lumbarStart + backLine!.lumbarEnd) / 2)]!;
  const x = (width - 640 * scale) / 2 + xPx * scale;
  const y = (height - 480 * scale) / 2 + yPx * scale;
  const ratio = canvas.width / width;
  const [red, green, blue, alpha] = canvas.getContext('2d')!.getImageData(x * ratio, y * ratio, 1, 1).data;
  expect([red, green, blue, alpha]).toEqual([255, 143, 134, 255]); // the red of the dark theme
});
