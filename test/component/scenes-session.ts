/** A session from set-up to its end with sample data, standing and lying, as it is and in big type. */
import type { GuidanceCode, Reading } from '../../src/core/reading.ts';
import type { Breath, SessionLine } from '../../src/core/session/session-line.ts';
import type { SessionStage, SessionStatus } from '../../src/core/session/status.ts';
import type { LiveSnapshot, LiveState, SetupState } from '../../src/ui/session/session-state.ts';
import {
  alert,
  ARCHING,
  bridge,
  hidden,
  hinge,
  rep,
  ROUNDING,
  said,
  status,
  type Packed,
  type Samples,
} from './samples.ts';

/** A state, and the frame and picture painted under it. */
export interface SessionScene {
  readonly state: SetupState | LiveState;
  readonly of?: Samples;
  readonly packed?: Packed;
  readonly picture?: string;
}

const cameras = [
  { deviceId: 'a', label: 'Built-in camera' },
  { deviceId: 'b', label: 'USB camera 1080p' },
];

const unsure: Partial<Reading> = { lumbar: { kind: 'unsure', deg: 14, sigmaDeg: 10 }, spine: 'unsure', band: null };
const lost: Partial<Reading> = { lumbar: hidden, spine: 'unsure', band: null, backContour: null, neutralContour: null };
const measured = (deg: number) => ({ kind: 'measured', deg, sigmaDeg: 2 }) as const;
const tooLow = rep({ kind: 'partial', verdict: null, score: null, hipFlexionPeakDeg: -24, hipToStraightDeg: 22 });
/** "8 reps, 6 mostly hips. Your hips went 62 degrees before your back joined in." */
const summed = (clean: number, hipDeg: number): SessionLine => ({
  kind: 'summary',
  summary: { kind: 'reps', count: 8, clean, hips: { joined: true, hipDeg }, backUnseen: 0, unjudged: 0 },
});
const summary = [summed(6, 62)];

/** Pictures of the moments, where there are any. */
const PICTURES = new Map<Packed, string>([
  [hinge.rest, 'f0.2'],
  [hinge.worstOf(1), 'f3.2'],
  [hinge.worstOf(2), 'f11.5'],
  [bridge.rest, 'b0.9'],
  [bridge.worstOf(0), 'b2.6'],
  [bridge.worstOf(2), 'b5.9'],
]);

function snapshot(of: Samples, reading: Reading | null, changes: Partial<LiveSnapshot>): LiveSnapshot {
  return {
    exerciseId: of === bridge ? 'glute-bridge' : 'hip-hinge',
    standard: {},
    source: 'camera',
    recordingShare: null,
    reading,
    status: status(),
    line: null,
    lastRep: null,
    language: 'en',
    muted: false,
    bigType: false,
    keys: true,
    ...changes,
  };
}

function sceneOf(of: Samples, packed: Packed, state: SetupState | LiveState): SessionScene {
  const picture = PICTURES.get(packed);
  return { state, of, packed, ...(picture ? { picture } : {}) };
}

/** A moment of set-up; the reading's stage is the fold's own. */
function setup(
  of: Samples,
  stage: SessionStage,
  reading: Partial<Reading>,
  of_: Partial<SessionStatus> = {},
  packed: Packed = of.rest,
  changes: Partial<LiveSnapshot> = {},
): SessionScene {
  const placed = of.readingOf(packed, { neutralContour: null, backContour: null, ...reading });
  const state = { screen: 'setup', error: null, cameras, cameraId: 'a' } as const;
  const at = status({ stage, reps: 0, ...of_ });
  return sceneOf(of, packed, { ...state, ...snapshot(of, placed, { status: at, ...changes }) });
}

function live(
  of: Samples,
  packed: Packed,
  changes: Partial<LiveSnapshot> = {},
  reading: Partial<Reading> = {},
): SessionScene {
  const state = { screen: 'live', error: null, cameras } as const;
  return sceneOf(of, packed, { ...state, ...snapshot(of, of.readingOf(packed, reading), changes) });
}

/** Every moment of either exercise, by name. */
function momentsOf(of: Samples, leg: SessionStatus['leg']): Record<string, SessionScene> {
  const bent = of.worstOf(2);
  const good = of === hinge ? of.worstOf(1) : of.worstOf(0);
  const place = { set: 2, sets: 3, leg } as const;
  const between = (changes: Partial<SessionStatus>, more: Partial<LiveSnapshot> = {}): SessionScene =>
    live(of, of.rest, { status: status({ ...place, ...changes }), ...more });
  const guided = (guidance: GuidanceCode, reading: Partial<Reading> = {}): SessionScene =>
    setup(of, 'positioning', { stage: 'positioning', guidance, ...reading });
  const turned = { ...of.readingOf(of.rest).view!, yawDeg: 24 };
  const standing = of === hinge ? ['stand-tall', 'move-right'] : ['lie-down', 'bend-knees', 'no-bench'];
  const codes = [
    'nobody', 'too-dark', 'two-people', 'step-back', 'come-closer', 'feet-cut-off', 'head-cut-off', 'cut-off-left',
    'camera-tilted', 'camera-high', 'camera-low', 'back-hidden', 'outline-unclear', 'loose-shirt', ...standing,
  ] as GuidanceCode[]; // prettier-ignore
  return {
    ...Object.fromEntries(codes.map((code) => [code, guided(code)])),
    'turn-away': guided('turn-away', { view: turned }),
    'turn-towards': guided('turn-towards', { view: { ...turned, yawDeg: -18 } }),
    'turn-side-on': guided('turn-side-on', { view: { ...turned, yawDeg: 70 } }),
    looking: setup(of, 'positioning', { stage: 'positioning' }),
    ready: setup(of, 'ready', { stage: 'positioning' }),
    calibrating: setup(of, 'calibrating', { stage: 'calibrating', calibrationProgress: 0.6 }),
    'next-set': setup(of, 'positioning', { guidance: 'come-closer' }, { ...place, reps: 0 }),
    'count-in': between({ stage: 'count-in', reps: 0, secondsLeft: 3 }),
    exercising: live(of, good, { status: status({ ...place, leg }), lastRep: of.savedRep(0).rep }),
    cue: live(of, bent, {
      status: status({ ...place, reps: 12, target: 15 }),
      line: alert(of === hinge ? ROUNDING : ARCHING),
    }),
    'long-cue': live(of, good, {
      status: status({ ...place }),
      line: said({ kind: 'cue', exerciseId: 'hip-hinge', code: 'depth-shallow' }),
      lastRep: of === hinge ? rep({ kind: 'partial', verdict: null, score: null }) : tooLow,
    }),
    unsure: live(of, good, { status: status(place) }, unsure),
    lost: live(of, good, { status: status({ ...place, reps: 12, target: 15 }) }, lost),
    'away-paused': between({ stage: 'paused', paused: 'away', reps: 5 }),
    'hidden-paused': between({ stage: 'paused', paused: 'hidden', reps: 5 }),
    'muted-paused': between({ stage: 'paused', paused: 'camera-muted', reps: 5 }),
    'frozen-paused': between({ stage: 'paused', paused: 'camera-frozen', reps: 5 }),
    'unplugged-paused': between({ stage: 'paused', paused: 'camera-unplugged', reps: 5 }),
    'asked-paused': between({ stage: 'paused', paused: 'asked', reps: 5 }),
    rest: between({ stage: 'rest', reps: 8, secondsLeft: 42, restSeconds: 60, summary }),
    'rest-long': between({ stage: 'rest', reps: 8, secondsLeft: 180, restSeconds: 180, summary }),
    'rest-ending': between(
      { stage: 'rest', reps: 8, secondsLeft: 10, restSeconds: 60, summary },
      { line: said({ kind: 'rest-ending', seconds: 10 }) },
    ),
    done: between(
      { stage: 'done', set: 3, reps: 8, summary },
      {
        line: said(
          { kind: 'count', count: 8 },
          { kind: 'set-done', place: { set: 3, sets: 3, reps: 8, leg } },
          summed(5, 51),
          { kind: 'done' },
        ),
      },
    ),
  };
}

/** Two full bends before the first set. */
function ownBend(reading: Partial<Reading>, packed: Packed = hinge.rest, line: Breath | null = null): SessionScene {
  return setup(hinge, 'own-bend', { ...reading, stage: 'exercising' }, {}, packed, { line });
}

const oneLeg = Object.entries(momentsOf(bridge, 'right')).map(([name, scene]): [string, SessionScene] => [
  name,
  { ...scene, state: { ...scene.state, exerciseId: 'single-leg-bridge-right' } },
]);

/** On one knee: what differs from standing, and a hold by its seconds. */
const kneeling = Object.entries({
  'kneel-tall': setup(hinge, 'positioning', { stage: 'positioning', guidance: 'kneel-tall' }),
  calibrating: setup(hinge, 'calibrating', { stage: 'calibrating', calibrationProgress: 0.6 }),
  hold: live(
    hinge,
    hinge.rest,
    { status: status({ set: 1, sets: 2, reps: 1, target: 3, leg: 'left' }) },
    { inBandMs: 12_400, hip: measured(-16), lumbar: measured(-4) },
  ),
  'hold-told': live(
    hinge,
    hinge.rest,
    { status: status({ reps: 1, target: 3 }), line: said({ kind: 'held', seconds: 20, enough: true }) },
    { inBandMs: 20_050, hip: measured(-18), lumbar: measured(-6) },
  ),
}).map(([name, scene]): [string, SessionScene] => [
  `kneeling-${name}`,
  { ...scene, state: { ...scene.state, exerciseId: 'half-kneeling-stretch-left' } },
]);

const usual: readonly (readonly [string, SessionScene])[] = [
  ...Object.entries(momentsOf(hinge, null)).map(([name, scene]) => [`hinge-${name}`, scene] as const),
  ...kneeling,
  ...oneLeg.map(([name, scene]) => [`bridge-${name}`, scene] as const),
  [
    'setup-in-a-day',
    setup(hinge, 'no-person', { guidance: 'nobody' }, { set: 1, reps: 0 }, hinge.rest, { place: { at: 2, of: 5 } }),
  ],
  ['setup-start', { state: { ...setup(hinge, 'no-person', {}).state, reading: null } }],
  ['self-test-press', setup(bridge, 'self-test', { stage: 'self-test', guidance: 'press-back', lumbar: measured(7) })],
  [
    'self-test-arch',
    setup(bridge, 'self-test', {
      stage: 'self-test',
      guidance: 'arch-back',
      lumbar: measured(-11),
      spine: 'arching',
      band: 'amber',
    }),
  ],
  ['self-test-hidden', setup(bridge, 'self-test', { ...lost, stage: 'self-test', guidance: 'back-hidden' })],
  [
    'recording',
    live(hinge, hinge.worstOf(1), {
      source: 'recording',
      recordingShare: 0.4,
      status: status({ sets: 1, target: null }),
      lastRep: rep(),
    }),
  ],
  [
    'recording-setup',
    setup(hinge, 'positioning', {}, { sets: 1, target: null }, hinge.rest, {
      source: 'recording',
      recordingShare: 0.3,
    }),
  ],
  ['own-bend', ownBend({ lumbar: measured(1) })],
  ['own-bend-more', ownBend({ lumbar: measured(38) }, hinge.worstOf(2), said({ kind: 'own-bend-more' }))],
  ['own-bend-unsure', ownBend(unsure, hinge.worstOf(1))],
  ['own-bend-hidden', ownBend(lost, hinge.worstOf(1))],
];

export const sessionScenes: Readonly<Record<string, SessionScene>> = Object.fromEntries(
  usual.flatMap(([name, scene]) => [
    [name, scene],
    [`${name}-big`, { ...scene, state: { ...scene.state, bigType: true } }],
  ]),
);
