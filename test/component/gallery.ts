/** Every screen with sample data, for looking at: `npx vite`, then /test/component/gallery.html?screen=NAME. Not part of the product. */
import '../../src/ui/app-root.ts';
import type { Reading } from '../../src/core/reading.ts';
import type { LiveSnapshot, View } from '../../src/ui/view.ts';
import * as sample from './samples.ts';

const query = new URLSearchParams(location.search);
const name = query.get('screen') ?? 'start';
const app = document.createElement('hingeline-app');

const rounding = sample.worstOf(2);
const hinged = sample.worstOf(1);
const cameras = [
  { deviceId: 'a', label: 'Built-in camera' },
  { deviceId: 'b', label: 'USB camera 1080p' },
];

function snapshot(reading: Reading | null, changes: Partial<LiveSnapshot> = {}): LiveSnapshot {
  return {
    exerciseId: 'hip-hinge',
    source: 'camera',
    recordingShare: null,
    reading,
    repCount: 3,
    cue: null,
    lastRep: null,
    muted: false,
    paused: false,
    ...changes,
  };
}

const standing = sample.readingOf(sample.standing, { neutralLine: null, backLine: null });
const unsure: Partial<Reading> = {
  lumbar: { kind: 'unsure', deg: 14, sigmaDeg: 10 },
  spine: 'unsure',
  band: null,
};
const lost: Partial<Reading> = {
  lumbar: sample.hidden,
  spine: 'unsure',
  band: null,
  backLine: null,
  neutralLine: null,
};
const both = { error: null, cameras, cameraId: 'a' };

/** Name → view, and the packed frame painted under it. */
const scenes: Record<string, { view: View; packed?: typeof sample.standing; picture?: string }> = {
  start: { view: { screen: 'start', sessions: [], ...both } },
  'start-sessions': {
    view: {
      screen: 'start',
      sessions: [sample.session(), sample.session({ id: 'two', source: 'hinge-03.mp4' })],
      ...both,
    },
  },
  'start-error': { view: { screen: 'start', sessions: [], ...both, error: { code: 'camera-refused', detail: '' } } },
  loading: {
    view: {
      screen: 'loading',
      progress: { loadedBytes: 6_200_000, totalBytes: 21_400_000 },
      step: 'Loading the body model',
      error: null,
    },
  },
  'setup-nobody': { view: { screen: 'setup', ...snapshot(null), ...both } },
  'setup-turn': {
    view: {
      screen: 'setup',
      ...both,
      ...snapshot({
        ...standing,
        stage: 'positioning',
        guidance: 'turn-away',
        view: { nearSide: 'left', facing: 'left', yawDeg: 24 },
      }),
    },
    packed: sample.standing,
    picture: 'f0.2',
  },
  'setup-calibrating': {
    view: { screen: 'setup', ...both, ...snapshot({ ...standing, stage: 'calibrating', calibrationProgress: 0.6 }) },
    packed: sample.standing,
    picture: 'f0.2',
  },
  live: {
    view: { screen: 'live', error: null, ...snapshot(sample.readingOf(hinged), { lastRep: sample.rep() }) },
    packed: hinged,
    picture: 'f3.2',
  },
  'live-cue': {
    view: { screen: 'live', error: null, ...snapshot(sample.readingOf(rounding), { cue: sample.cue(), repCount: 12 }) },
    packed: rounding,
    picture: 'f11.5',
  },
  'live-long-cue': {
    view: {
      screen: 'live',
      error: null,
      ...snapshot(sample.readingOf(hinged), {
        cue: sample.cue({ code: 'depth-shallow', severity: 'info', text: 'A little deeper, if your back stays long.' }),
        lastRep: sample.rep({ kind: 'partial', verdict: null, score: null }),
      }),
    },
    packed: hinged,
    picture: 'f3.2',
  },
  'live-unsure': {
    view: { screen: 'live', error: null, ...snapshot(sample.readingOf(hinged, unsure)) },
    packed: hinged,
    picture: 'f3.2',
  },
  'live-lost': {
    view: { screen: 'live', error: null, ...snapshot(sample.readingOf(hinged, lost)) },
    packed: hinged,
    picture: 'f3.2',
  },
  review: { view: { screen: 'review', session: sample.session(), trace: sample.trace(), error: null } },
  settings: {
    view: {
      screen: 'settings',
      settings: { variant: 'auto', inference: 'cpu', voice: true },
      measured: { variant: 'full', inference: 'cpu' },
      error: null,
    },
  },
};

const scene = scenes[name]!;
app.view = scene.view;
document.body.append(app);
await app.updateComplete;
await app.stage?.updateComplete;
const pictures = query.get('pictures');
if (scene.picture && pictures) {
  const response = await fetch(`${pictures}/${scene.picture}.jpg`);
  app.showBitmap(await createImageBitmap(await response.blob()));
}
if (scene.packed && 'reading' in scene.view && scene.view.reading) {
  const { reading } = scene.view;
  const frames = sample.repFrames(scene.packed === rounding ? 2 : 1);
  if (scene.view.screen === 'live') {
    for (const packed of frames) {
      if (packed.t > scene.packed.t) break;
      app.paint(sample.readingOf(packed), sample.frameOf(packed));
    }
  }
  app.paint(reading, sample.frameOf(scene.packed));
}
document.body.dataset['ready'] = 'true';
