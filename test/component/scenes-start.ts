/** The first screen, the settings and the review, with sample data, in their states. */
import { appError } from '../../src/ports/errors.ts';
import '../../src/ui/exercises/exercises-screen.ts';
import '../../src/ui/review/review-screen.ts';
import { DEFAULT_PLAN } from '../../src/core/session/plan.ts';
import type { UnavailableReason } from '../../src/core/reading.ts';
import type { Opinion, SavedRep } from '../../src/core/records/record.ts';
import type { VoiceInfo } from '../../src/ports/ports.ts';
import type { ReviewState } from '../../src/ui/review/review-state.ts';
import type { StartState, ScreenState } from '../../src/ui/screen-state.ts';
import type { Settings, SettingsState } from '../../src/ui/settings/settings-state.ts';
import { assessedBefore, rested, underWay } from './programmes.ts';
import { bridge, hinge, type Samples } from './samples.ts';

const cameras = [
  { deviceId: 'a', label: 'Built-in camera' },
  { deviceId: 'b', label: 'USB camera 1080p' },
];

export function startState(changes: Partial<StartState> = {}): StartState {
  return {
    screen: 'start',
    sessions: [],
    cameras,
    cameraId: 'a',
    plan: DEFAULT_PLAN,
    loaded: [],
    prescription: null,
    programme: null,
    assessments: [],
    today: '2026-11-26',
    isNewerReady: false,
    error: null,
    ...changes,
  };
}

export const settings: Settings = {
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
};

export const bend = { deg: 52.3, sigmaDeg: 4.6, date: '2026-11-03' };

export const voices: readonly VoiceInfo[] = [
  { uri: 'one', name: 'Alba', lang: 'en-GB', language: 'en', local: true },
  { uri: 'two', name: 'Samuel', lang: 'en-US', language: 'en', local: false },
  { uri: 'three', name: 'Anna', lang: 'de-DE', language: 'de', local: true },
];

export function settingsState(changes: Partial<SettingsState> = {}): SettingsState {
  return {
    screen: 'settings',
    settings,
    voices,
    measured: { variant: 'full', inference: 'cpu' },
    stillCount: 0,
    error: null,
    ...changes,
  };
}

function reviewState({ session, trace }: Samples, changes: Parameters<Samples['session']>[0] = {}): ReviewState {
  return { screen: 'review', session: session(changes), trace: trace(), keys: true, error: null };
}

const OPINIONS: readonly (Opinion | undefined)[] = ['not-a-rep', 'deleted', 'fine', undefined, 'deleted'];

const legs = ['single-leg-bridge-left', 'single-leg-bridge-right'] as const;

/** One leg, then the other: one set each, an attempt of the second short of straight. */
export const bothLegs: ReviewState = reviewState(bridge, {
  exerciseId: legs[0],
  reps: bridge.session().reps.map((saved, i) => ({ ...saved, set: i === 0 || i === 4 ? 1 : 2 })),
  sets: legs.map((exerciseId) => ({ exerciseId, target: 2 })),
});

/** Holds on one knee, by their seconds. */
const held: ReviewState = reviewState(bridge, {
  exerciseId: 'half-kneeling-stretch-left',
  reps: bridge.session().reps.map((saved, i) => ({
    ...saved,
    rep: {
      ...saved.rep,
      hipToStraightDeg: null,
      holdMs: 24_300,
      inBandMs: i === 2 ? 6200 : 21_400,
      deductions: [
        ...saved.rep.deductions.filter(({ code }) => code !== 'hold-short'),
        ...(i === 2 ? [{ code: 'band-short', points: 14, heldMs: 6200, leastMs: 20_000 } as const] : []),
      ],
    },
  })),
});

/** Two sets with limits of one's own, pain before and after. */
export const planned: ReviewState = reviewState(hinge, {
  reps: hinge.session().reps.map((saved, i) => ({ ...saved, set: i < 2 || i === 3 ? 1 : 2 })),
  sets: [
    { exerciseId: 'hip-hinge', target: 2 },
    { exerciseId: 'hip-hinge', target: 2 },
  ],
  standard: { limits: { archingDeg: 16 } },
  pain: { before: 2, after: 5 },
});

/** Each rep contested in its way, one removed, and a note. */
export const contested: ReviewState = reviewState(hinge, {
  reps: hinge.session().reps.map((saved, i) => ({ ...saved, ...(OPINIONS[i] && { opinion: OPINIONS[i] }) })),
  note: 'The left hip felt stiff today.\nSecond cup of coffee before it.',
});

/** A drawing in the place of a picture. */
const DRAWING = new Blob(
  [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 360" width="640" height="360"><rect width="640" height="360" fill="#8a9a9b"/>',
    '<path d="M0 300H640V360H0Z" fill="#5b6668"/><path d="M330 310V190Q330 150 400 140L470 150" fill="none" stroke="#26343a" stroke-width="44" stroke-linecap="round"/><circle cx="510" cy="160" r="30" fill="#d9b79b"/></svg>',
  ],
  { type: 'image/svg+xml' },
);

/** With pictures of two reps, one of which has just been deleted. */
export const pictured: ReviewState = {
  ...reviewState(hinge),
  stills: [1, 2].map((i) => {
    const { rep } = hinge.savedRep(i);
    const place = { sessionId: 'one', repIndex: rep.index, timestampMs: rep.lumbarPeakMs! };
    return { ...place, picture: DRAWING, deleted: i === 1 };
  }),
};

/** With a weight and by the own bend: one rep whose back was not judged, and movements that were no reps. */
export const ownBent: ReviewState = reviewState(hinge, {
  standard: { loaded: true, ownBend: bend },
  reps: hinge.session().reps.map((saved, i) => (i === 1 ? unjudged(saved, 'back-hidden') : saved)),
  attempts: [
    { startMs: 14_600, endMs: 17_200, reason: 'squat' },
    { startMs: 41_000, endMs: 41_500, reason: 'too-quick' },
    { startMs: 75_000, endMs: 99_000, reason: 'too-slow' },
  ],
});

/** Numbers only: the own bend is below what limits need. */
export const stiff: ReviewState = reviewState(hinge, {
  standard: { ownBend: { ...bend, deg: 24 } },
  reps: [unjudged(hinge.savedRep(0)), unjudged(hinge.savedRep(1))],
});

/** Of the time before limits followed real people. */
export const old: ReviewState = reviewState(hinge, { standard: undefined, limits: { roundingDeg: 22 } });

function unjudged(saved: SavedRep, reason: UnavailableReason | null = null): SavedRep {
  const none = { verdict: null, score: null, scoreSigma: null, deductions: [], reason } as const;
  if (reason === null) return { ...saved, rep: { ...saved.rep, ...none } };
  const unseen = { lumbarPeakDeg: null, lumbarPeakMs: null, lumbarSigmaDeg: null, neutralHipRangeDeg: null };
  const nothing = saved.series.hipDeg.map(() => null);
  return {
    ...saved,
    rep: { ...saved.rep, ...none, ...unseen },
    series: { ...saved.series, lumbarDeg: nothing, lumbarSigmaDeg: nothing },
  };
}

export const startScenes: Readonly<Record<string, { readonly state: ScreenState }>> = {
  start: { state: startState() },
  'start-due': { state: startState({ programme: underWay, assessments: [assessedBefore] }) },
  'start-rest': {
    state: startState({ programme: rested, assessments: [assessedBefore], sessions: [hinge.session()] }),
  },
  'start-sessions': {
    state: startState({
      sessions: [
        { ...bothLegs.session, id: 'four' },
        bridge.session(),
        hinge.session({ id: 'two', source: 'hinge-03.mp4' }),
        bridge.session({ id: 'three', exerciseId: 'single-leg-bridge-left' }),
      ],
    }),
  },
  exercises: { state: { screen: 'exercises', plan: DEFAULT_PLAN, loaded: ['hip-hinge'], error: null } },
  'start-deleted': {
    state: startState({
      sessions: [
        { ...contested.session, id: 'noted' },
        bridge.session({ id: 'gone', deletedAt: '2026-03-04T08:00:00.000Z' }),
        hinge.session({ id: 'two', source: 'hinge-03.mp4' }),
      ],
    }),
  },
  'start-loaded': { state: startState({ loaded: ['hip-hinge'] }) },
  'start-no-rep': { state: startState({ error: appError('video-no-rep', 'few-pictures') }) },
  'start-newer': { state: startState({ isNewerReady: true }) },
  'start-unknown': { state: startState({ error: appError('unknown', 'TypeError: x is not a function') }) },
  'start-error': { state: startState({ error: appError('camera-refused') }) },
  settings: { state: settingsState() },
  'settings-moved': {
    state: settingsState({
      settings: {
        ...settings,
        bigType: true,
        voice: { ...settings.voice, volume: 0.35, rate: 0.8, voiceUri: 'two', spineTone: true },
        limits: { 'hip-hinge': { roundingDeg: 22 }, 'glute-bridge': { reachDeg: 25 } },
      },
    }),
  },
  'settings-own-bend': {
    state: settingsState({ settings: { ...settings, ownBend: bend, loaded: ['hip-hinge'] } }),
  },
  'settings-stiff': { state: settingsState({ settings: { ...settings, ownBend: { ...bend, deg: 24 } } }) },
  'settings-forgotten': { state: settingsState({ settings: { ...settings, offersOwnBend: false } }) },
  'settings-voiceless': { state: settingsState({ voices: [] }) },
  'settings-pictures': { state: settingsState({ settings: { ...settings, stills: true }, stillCount: 12 }) },
  'settings-silent': { state: settingsState({ settings: { ...settings, voice: { ...settings.voice, on: false } } }) },
  review: { state: reviewState(hinge) },
  'review-bridge': { state: reviewState(bridge) },
  'review-sets': { state: planned },
  'review-contested': { state: contested },
  'review-pictures': { state: pictured },
  'review-legs': { state: bothLegs },
  'review-held': { state: held },
  'review-own-bend': { state: ownBent },
  'review-stiff': { state: stiff },
  'review-old': { state: old },
  'review-unread': {
    state: reviewState(hinge, {
      source: 'me.mp4',
      others: true,
      unread: [
        { fromMs: 3200, toMs: 4000, end: false },
        { fromMs: 12_100, toMs: 18_400, end: true },
      ],
    }),
  },
};
