/** Every screen with sample data, for looking at: `npx vite`, then /test/component/gallery.html?screen=NAME. Not part of the product. */
import '../../src/ui/app-root.ts';
import type { Reading } from '../../src/core/reading.ts';
import { DEFAULT_PLAN } from '../../src/core/session/plan.ts';
import type { LiveSnapshot, View } from '../../src/ui/view.ts';
import { bridge, cue, hidden, hinge, rep, status, type Packed, type Samples } from './samples.ts';

const query = new URLSearchParams(location.search);
const name = query.get('screen') ?? 'start';
const app = document.createElement('hingeline-app');

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
    status: status(),
    line: null,
    lastRep: null,
    summary: null,
    language: 'en',
    muted: false,
    bigType: false,
    ...changes,
  };
}

const rounding = hinge.worstOf(2);
const hinged = hinge.worstOf(1);
const standing = hinge.readingOf(hinge.rest, { neutralLine: null, backLine: null });
const arching = bridge.worstOf(2);
const bridged = bridge.worstOf(0);
const lying = bridge.readingOf(bridge.rest, { neutralLine: null, backLine: null });
const unsure: Partial<Reading> = {
  lumbar: { kind: 'unsure', deg: 14, sigmaDeg: 10 },
  spine: 'unsure',
  band: null,
};
const lost: Partial<Reading> = {
  lumbar: hidden,
  spine: 'unsure',
  band: null,
  backLine: null,
  neutralLine: null,
};
const both = { error: null, cameras, cameraId: 'a' };
const plan = DEFAULT_PLAN;

/** What a session shows, of either exercise. */
function live(of: Samples, packed: Packed, reading: Partial<Reading> = {}, changes: Partial<LiveSnapshot> = {}): View {
  const exerciseId = of === bridge ? 'glute-bridge' : 'hip-hinge';
  return { screen: 'live', error: null, ...snapshot(of.readingOf(packed, reading), { exerciseId, ...changes }) };
}

function setup(reading: Reading | null, changes: Partial<LiveSnapshot> = {}): View {
  return { screen: 'setup', ...both, ...snapshot(reading, changes) };
}

const onFloor = { exerciseId: 'glute-bridge' } as const;
const measured = (deg: number) => ({ kind: 'measured', deg, sigmaDeg: 2 }) as const;
const tooLow = rep({ kind: 'partial', verdict: null, score: null, hipFlexionPeakDeg: -24, hipToStraightDeg: 22 });
const archingCue = cue({ code: 'spine-arching', text: 'Ribs down, squeeze your glutes.' });

/** A view, and the frame and picture painted under it. */
interface Scene {
  readonly view: View;
  readonly of?: Samples;
  readonly packed?: Packed;
  readonly picture?: string;
}

const scenes: Record<string, Scene> = {
  start: { view: { screen: 'start', sessions: [], plan, ...both } },
  'start-sessions': {
    view: {
      screen: 'start',
      plan,
      sessions: [
        bridge.session(),
        hinge.session({ id: 'two', source: 'hinge-03.mp4' }),
        bridge.session({ id: 'three', exerciseId: 'single-leg-bridge-left' }),
      ],
      ...both,
    },
  },
  'start-error': {
    view: { screen: 'start', sessions: [], plan, ...both, error: { code: 'camera-refused', detail: '' } },
  },
  loading: {
    view: {
      screen: 'loading',
      progress: { loadedBytes: 6_200_000, totalBytes: 21_400_000 },
      step: 'Loading the body model',
      error: null,
    },
  },
  'setup-nobody': { view: setup(null) },
  'setup-turn': {
    view: setup({
      ...standing,
      stage: 'positioning',
      guidance: 'turn-away',
      view: { nearSide: 'left', facing: 'left', yawDeg: 24 },
    }),
    of: hinge,
    packed: hinge.rest,
    picture: 'f0.2',
  },
  'setup-calibrating': {
    view: setup({ ...standing, stage: 'calibrating', calibrationProgress: 0.6 }),
    of: hinge,
    packed: hinge.rest,
    picture: 'f0.2',
  },
  'setup-unclear': {
    view: setup({ ...standing, stage: 'calibrating', calibrationProgress: 0.3, guidance: 'outline-unclear' }),
    of: hinge,
    packed: hinge.rest,
    picture: 'f0.2',
  },
  'setup-lie-down': {
    view: setup({ ...standing, stage: 'positioning', guidance: 'lie-down' }, onFloor),
    of: hinge,
    packed: hinge.rest,
    picture: 'f0.2',
  },
  'setup-lying-turn': {
    view: setup(
      {
        ...lying,
        stage: 'positioning',
        guidance: 'turn-away',
        view: { nearSide: 'right', facing: 'right', yawDeg: 24 },
      },
      onFloor,
    ),
    of: bridge,
    packed: bridge.rest,
    picture: 'b0.9',
  },
  'setup-lying': {
    view: setup({ ...lying, stage: 'calibrating', calibrationProgress: 0.6 }, onFloor),
    of: bridge,
    packed: bridge.rest,
    picture: 'b0.9',
  },
  'self-test-press': {
    view: setup(
      bridge.readingOf(bridge.rest, { stage: 'self-test', guidance: 'press-back', lumbar: measured(7) }),
      onFloor,
    ),
    of: bridge,
    packed: bridge.rest,
    picture: 'b0.9',
  },
  'self-test-arch': {
    view: setup(
      bridge.readingOf(bridge.rest, {
        stage: 'self-test',
        guidance: 'arch-back',
        lumbar: measured(-11),
        spine: 'arching',
        band: 'amber',
      }),
      onFloor,
    ),
    of: bridge,
    packed: bridge.rest,
    picture: 'b0.9',
  },
  'self-test-hidden': {
    view: setup(bridge.readingOf(bridge.rest, { ...lost, stage: 'self-test', guidance: 'back-hidden' }), onFloor),
    of: bridge,
    packed: bridge.rest,
    picture: 'b0.9',
  },
  live: { view: live(hinge, hinged, {}, { lastRep: rep() }), of: hinge, packed: hinged, picture: 'f3.2' },
  'live-cue': {
    view: live(hinge, rounding, {}, { line: cue(), status: status({ reps: 12, target: 15 }) }),
    of: hinge,
    packed: rounding,
    picture: 'f11.5',
  },
  'live-long-cue': {
    view: live(
      hinge,
      hinged,
      {},
      {
        line: cue({ code: 'depth-shallow', severity: 'info', text: 'A little deeper, if your back stays long.' }),
        lastRep: rep({ kind: 'partial', verdict: null, score: null }),
      },
    ),
    of: hinge,
    packed: hinged,
    picture: 'f3.2',
  },
  'live-unsure': { view: live(hinge, hinged, unsure), of: hinge, packed: hinged, picture: 'f3.2' },
  'live-lost': { view: live(hinge, hinged, lost), of: hinge, packed: hinged, picture: 'f3.2' },
  'live-bridge': {
    view: live(bridge, bridged, {}, { lastRep: bridge.savedRep(0).rep }),
    of: bridge,
    packed: bridged,
    picture: 'b2.6',
  },
  'live-bridge-arching': {
    view: live(
      bridge,
      arching,
      {},
      { line: archingCue, status: status({ reps: 12, target: 15 }), lastRep: bridge.savedRep(1).rep },
    ),
    of: bridge,
    packed: arching,
    picture: 'b5.9',
  },
  'live-bridge-low': {
    view: live(
      bridge,
      bridge.repFrames(0)[3]!,
      {},
      { line: cue({ code: 'hips-low', severity: 'info', text: 'Hips a little higher.' }), lastRep: tooLow },
    ),
    of: bridge,
    packed: bridge.repFrames(0)[3]!,
  },
  'live-bridge-unsure': { view: live(bridge, bridged, unsure), of: bridge, packed: bridged, picture: 'b2.6' },
  'live-bridge-lost': {
    view: live(bridge, bridged, lost, { lastRep: tooLow, status: status({ reps: 12, target: 15 }) }),
    of: bridge,
    packed: bridged,
    picture: 'b2.6',
  },
  review: { view: { screen: 'review', session: hinge.session(), trace: hinge.trace(), error: null } },
  'review-bridge': { view: { screen: 'review', session: bridge.session(), trace: bridge.trace(), error: null } },
  settings: {
    view: {
      screen: 'settings',
      settings: {
        variant: 'auto',
        inference: 'cpu',
        voice: { on: true, volume: 0.8, rate: 1, language: 'en', voiceUri: null, spineTone: false },
        bigType: false,
        plan,
        limits: {},
      },
      voices: [],
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
if (scene.of && scene.packed && 'reading' in scene.view && scene.view.reading) {
  const { of, packed, view } = scene;
  if (view.screen === 'live') {
    const way = [0, 1, 2].map(of.repFrames).find((frames) => frames.includes(packed)) ?? [];
    for (const frame of way.slice(0, way.indexOf(packed))) app.paint(of.readingOf(frame), of.frameOf(frame));
  }
  app.paint(scene.view.reading, of.frameOf(packed));
}
document.body.dataset['ready'] = 'true';
