import { expect, test } from 'vitest';
import type { Assessment } from '../../../src/core/programme/assessment.ts';
import type { Programme } from '../../../src/core/programme/programme.ts';
import type { Prescription } from '../../../src/core/records/prescription.ts';
import { DEFAULT_PLAN } from '../../../src/core/session/plan.ts';
import {
  clearSettings,
  readSettings,
  standardOf,
  writeSettings,
  type KeptSettings,
  type SmallStorage,
} from '../../../src/app/settings.ts';

const memory = (): SmallStorage => {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
};
const VOICE = { on: true, volume: 1, rate: 1, voiceUri: null, spineTone: false } as const;
const PRESCRIPTION: Prescription = {
  title: 'Back',
  from: '',
  note: '',
  exercises: [
    {
      exerciseIds: ['hip-hinge'],
      plan: { sets: 3, reps: 10, restSeconds: 90 },
      loaded: true,
      limits: { kneeDeg: 40 },
      note: 'Slowly.',
    },
  ],
};
const DOSE = { rung: 0, sets: 2, amount: 8 } as const;
const PROGRAMME: Programme = {
  lines: [
    {
      ladder: 'hinge',
      rung: 0,
      sets: 2,
      amount: 10,
      on: true,
      changed: { day: '2026-11-24', reason: 'clean', from: DOSE, to: { ...DOSE, amount: 10 } },
    },
    { ladder: 'bridge', ...DOSE, on: false, changed: null },
  ],
  everyDays: 3,
  days: [
    { day: '2026-11-21', kind: 'skipped', painBefore: null, painAfter: null },
    { day: '2026-11-24', kind: 'done', painBefore: 2, painAfter: 1 },
  ],
  pausedUntil: '2026-12-01',
};
const ASSESSMENT: Assessment = {
  day: '2026-11-20',
  at: '2026-11-20T09:30:00.000Z',
  sessionIds: ['a', 'b'],
  analysis: 5,
  hingeHipDeg: { value: 61.5, sigma: 3.2, atLeast: true, greenDeg: 25 },
  hingeHipShare: { value: 0.71, sigma: 0.03 },
  bridgeShortDeg: null,
  bridgeArchDeg: { value: 9, sigma: 2.5 },
  legRaiseDeg: { left: { value: 48, sigma: 4, atLeast: false, greenDeg: 8 }, right: null },
  missing: { 'leg-raise-right': 'too-few', bridge: 'arched' },
};
const FIRST: KeptSettings = {
  settings: {
    variant: 'auto',
    inference: 'auto',
    language: 'en',
    voice: VOICE,
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
  measured: null,
  cameraId: null,
  draft: null,
};

test('settings come back as they were kept', () => {
  const storage = memory();
  const kept: KeptSettings = {
    settings: {
      variant: 'lite',
      inference: 'cpu',
      language: 'fr',
      voice: { on: false, volume: 0.5, rate: 1.2, voiceUri: 'amelie', spineTone: true },
      bigType: true,
      keys: false,
      stills: true,
      plan: { sets: 3, reps: 12, restSeconds: 90 },
      limits: { 'hip-hinge': { roundingDeg: 32, kneeDeg: 40 }, 'glute-bridge': { archingDeg: 17 } },
      loaded: ['hip-hinge'],
      ownBend: { deg: 52, sigmaDeg: 5, date: '2026-11-03' },
      offersOwnBend: false,
      prescription: PRESCRIPTION,
      programme: PROGRAMME,
      assessments: [ASSESSMENT],
    },
    measured: { variant: 'full', inference: 'gpu' },
    cameraId: 'front',
    draft: { ...PRESCRIPTION, title: 'Für Frau M.' },
  };
  writeSettings(() => storage, kept);
  expect(readSettings(() => storage, ['en-US'])).toEqual(kept);
  clearSettings(() => storage);
  expect(readSettings(() => storage, ['en-US'])).toEqual(FIRST);
});

test.each(['', 'null', '{', '"full"', '{"variant":"heavy","inference":3,"measured":{"variant":"full"}}'])(
  'settings that make no sense (%s) are as at the first start',
  (text) => {
    const storage = memory();
    storage.setItem('hingeline-model', text);
    expect(readSettings(() => storage, ['en-US'])).toEqual(FIRST);
  },
);

test('a browser without storage has the settings of the first start, and keeps none without complaint', () => {
  const refused = (): SmallStorage => {
    throw new Error('denied');
  };
  expect(readSettings(refused, [])).toEqual(FIRST);
  expect(() => writeSettings(refused, FIRST)).not.toThrow();
});

test('a voice that was off before there was more to set stays off', () => {
  const storage = memory();
  storage.setItem('hingeline-voice', '{"voice":false}');
  expect(readSettings(() => storage, []).settings.voice).toEqual({ ...VOICE, on: false });
});

test('the app begins in the first language of the person that it has', () => {
  const begins = (...languages: string[]) => readSettings(memory, languages).settings.language;
  expect(begins('de-CH', 'en')).toBe('de');
  expect(begins('pt', 'es-MX', 'en')).toBe('es');
  expect(begins('fi')).toBe('en');
});

test('numbers out of range are as at the first start, each for itself', () => {
  const storage = memory();
  storage.setItem('hingeline-voice', '{"volume":7,"rate":"fast","language":"tlh"}');
  storage.setItem('hingeline-session', '{"plan":{"sets":99,"reps":10},"limits":{"hip-hinge":{"roundingDeg":500,"kneeDeg":40},"x":{"kneeDeg":40}}}'); // prettier-ignore
  expect(readSettings(() => storage, []).settings).toMatchObject({
    language: 'en',
    voice: VOICE,
    plan: { ...DEFAULT_PLAN, reps: 10 },
    limits: { 'hip-hinge': { kneeDeg: 40 } },
  });
});

test('an own bend that cannot be is none, and only what can be done with a weight is', () => {
  const storage = memory();
  const session = { loaded: ['glute-bridge', 'hip-hinge', 7], ownBend: { deg: 400, sigmaDeg: 5, date: '2026-11-03' } };
  storage.setItem('hingeline-session', JSON.stringify(session));
  expect(readSettings(() => storage, []).settings).toMatchObject({ loaded: ['hip-hinge'], ownBend: null });
});

test('a plan that was kept is read as far as it can be followed', () => {
  const storage = memory();
  const kept = (followed: unknown): Prescription | null => {
    storage.setItem('hingeline-plans', JSON.stringify({ followed }));
    return readSettings(() => storage, []).settings.prescription;
  };
  const [exercise] = PRESCRIPTION.exercises;
  const nonsense = ['x', 7, {}, { exercises: [] }, { exercises: [7] }, { exercises: [{ ...exercise, plan: {} }] }];
  for (const each of nonsense) expect(kept(each)).toBeNull();
  expect(kept({ ...PRESCRIPTION, exercises: [{ ...exercise, exerciseIds: ['squat'] }] })).toBeNull();
  const plan = { sets: 99, reps: 10, restSeconds: 90 };
  expect(kept({ title: 5, exercises: [{ ...exercise, plan, limits: { kneeDeg: 'x' } }] })).toMatchObject({
    title: '',
    exercises: [{ plan: { ...plan, sets: 5 }, limits: {} }],
  });
});

test('everything that is ever kept can be forgotten', () => {
  const items = new Map<string, string>();
  const storage = (): SmallStorage => ({
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  });
  writeSettings(storage, FIRST);
  expect(items.size).toBeGreaterThan(3);
  clearSettings(storage);
  expect([...items.keys()]).toEqual([]);
});

test('an exercise is judged by what is set for it', () => {
  const { settings } = FIRST;
  expect(standardOf(settings, 'hip-hinge')).toEqual({});
  const ownBend = { deg: 60, sigmaDeg: 5, date: '2026-11-03' };
  const all = { ...settings, loaded: ['hip-hinge'], ownBend, limits: { 'hip-hinge': { kneeDeg: 40 } } };
  expect(standardOf(all, 'hip-hinge')).toEqual({ limits: { kneeDeg: 40 }, loaded: true, ownBend });
  expect(standardOf(all, 'glute-bridge')).toEqual({ ownBend });
});
