/** What the user set and what was measured on this machine, kept in the browser's small storage where it has one. */
import { EXERCISES } from '../exercises/catalogue.ts';
import type { Exercise } from '../core/exercise/exercise.ts';
import { limitsOf } from '../core/exercise/limits.ts';
import { judgedBy, type OwnBend, type Standard } from '../core/exercise/standard.ts';
import type { Prescription } from '../core/records/prescription.ts';
import { DEFAULT_PLAN, PLAN_LIMITS, type SessionPlan } from '../core/session/plan.ts';
import { LANGUAGES, preferredLanguage } from '../words/language.ts';
import type { Inference, ModelChoice, ModelVariant } from '../pose/protocol.ts';
import type { Settings } from '../ui/settings/settings-state.ts';
import { keptPrescription } from './kept-prescription.ts';
import { keptAssessments } from './kept-assessments.ts';
import { keptProgramme } from './kept-programme.ts';

/** The part of `localStorage` used; it may throw at every touch. */
export type SmallStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Settings with what belongs to them but is not set by hand. */
export interface KeptSettings {
  readonly settings: Settings;
  /** What the measurement at first start chose. */
  readonly measured: ModelChoice | null;
  readonly cameraId: string | null;
  /** The plan that is being made for others. */
  readonly draft: Prescription | null;
}

const MODEL_KEY = 'hingeline-model';
const VOICE_KEY = 'hingeline-voice';
const CAMERA_KEY = 'hingeline-camera';
const SESSION_KEY = 'hingeline-session';
const PLANS_KEY = 'hingeline-plans';
const PROGRAMME_KEY = 'hingeline-programme';
const ASSESSMENTS_KEY = 'hingeline-assessments';

const KEYS = [MODEL_KEY, VOICE_KEY, CAMERA_KEY, SESSION_KEY, PLANS_KEY, PROGRAMME_KEY, ASSESSMENTS_KEY];

const VARIANTS: readonly ModelVariant[] = ['lite', 'full'];
const INFERENCES: readonly Inference[] = ['cpu', 'gpu'];
const RATE: readonly [min: number, max: number] = [0.5, 2];

/**
 * Reads what is kept; anything missing or not understood is as at the first start.
 *
 * @param languages what the person prefers, best first: the app begins in the first one it has
 */
export function readSettings(
  storage: () => SmallStorage,
  languages: readonly string[],
  exercises: readonly Exercise[] = EXERCISES,
): KeptSettings {
  const model = read(storage, MODEL_KEY);
  const measured = recordOr(model['measured']);
  const variant = oneOf(VARIANTS, measured['variant']);
  const inference = oneOf(INFERENCES, measured['inference']);
  const { deviceId } = read(storage, CAMERA_KEY);
  const voice = read(storage, VOICE_KEY);
  const session = read(storage, SESSION_KEY);
  const plans = read(storage, PLANS_KEY);
  const loaded = readLoaded(session['loaded'], exercises);
  const ownBend = readOwnBend(recordOr(session['ownBend']));
  return {
    settings: {
      variant: oneOf(VARIANTS, model['variant']) ?? 'auto',
      inference: oneOf(INFERENCES, model['inference']) ?? 'auto',
      // Kept with the voice, as it was at first the voice's alone.
      language: oneOf(LANGUAGES, voice['language']) ?? preferredLanguage(languages),
      voice: readVoice(voice),
      bigType: session['bigType'] === true,
      keys: session['keys'] !== false,
      stills: session['stills'] === true,
      plan: readPlan(recordOr(session['plan'])),
      limits: readLimits(recordOr(session['limits']), { loaded, ownBend }, exercises),
      loaded,
      ownBend,
      offersOwnBend: session['offersOwnBend'] !== false,
      prescription: keptPrescription(plans['followed'], exercises),
      programme: keptProgramme(read(storage, PROGRAMME_KEY)['programme']),
      assessments: keptAssessments(read(storage, ASSESSMENTS_KEY)['assessments']),
    },
    measured: variant && inference ? { variant, inference } : null,
    cameraId: typeof deviceId === 'string' ? deviceId : null,
    draft: keptPrescription(plans['draft'], exercises),
  };
}

/** Keeps the settings; without a storage they last as long as the page. */
export function writeSettings(
  storage: () => SmallStorage,
  { settings, measured, cameraId, draft }: KeptSettings,
): void {
  const { variant, inference, language, voice, bigType, keys, stills, plan, limits, loaded, ownBend, offersOwnBend } =
    settings;
  const { prescription, programme, assessments } = settings;
  try {
    storage().setItem(MODEL_KEY, JSON.stringify({ variant, inference, measured }));
    storage().setItem(VOICE_KEY, JSON.stringify({ ...voice, language }));
    storage().setItem(CAMERA_KEY, JSON.stringify({ deviceId: cameraId }));
    storage().setItem(
      SESSION_KEY,
      JSON.stringify({ bigType, keys, stills, plan, limits, loaded, ownBend, offersOwnBend }),
    );
    storage().setItem(PLANS_KEY, JSON.stringify({ followed: prescription, draft }));
    storage().setItem(PROGRAMME_KEY, JSON.stringify({ programme }));
    storage().setItem(ASSESSMENTS_KEY, JSON.stringify({ assessments }));
  } catch {
    // Private windows and full disks: nothing here is worth a message.
  }
}

/** Forgets everything that was kept. */
export function clearSettings(storage: () => SmallStorage): void {
  try {
    for (const key of KEYS) storage().removeItem(key);
  } catch {
    // Where nothing can be kept, nothing was.
  }
}

function readVoice(kept: Kept): Settings['voice'] {
  const { voiceUri } = kept;
  return {
    // Before there was more to set it was kept as `voice`.
    on: kept['on'] !== false && kept['voice'] !== false,
    volume: numberIn([0, 1], kept['volume']) ?? 1,
    rate: numberIn(RATE, kept['rate']) ?? 1,
    voiceUri: typeof voiceUri === 'string' ? voiceUri : null,
    spineTone: kept['spineTone'] === true,
  };
}

function readPlan(kept: Kept): SessionPlan {
  const chosen = (name: keyof SessionPlan): number => numberIn(PLAN_LIMITS[name], kept[name]) ?? DEFAULT_PLAN[name];
  return { sets: chosen('sets'), reps: chosen('reps'), restSeconds: chosen('restSeconds') };
}

/** Within what they may be for the weight and the own bend in force. */
function readLimits(
  kept: Kept,
  around: Pick<Settings, 'loaded' | 'ownBend'>,
  exercises: readonly Exercise[],
): Settings['limits'] {
  const entries = exercises.flatMap((exercise) => {
    const moved = recordOr(kept[exercise.id]);
    const limits = limitsOf(judgedBy(exercise, standardOf({ ...around, limits: {} }, exercise.id))).flatMap(
      ({ name, minDeg, maxDeg }) => {
        const deg = numberIn([minDeg, maxDeg], moved[name]);
        return deg === null ? [] : [[name, deg] as const];
      },
    );
    return limits.length > 0 ? [[exercise.id, Object.fromEntries(limits)] as const] : [];
  });
  return Object.fromEntries(entries);
}

function readLoaded(kept: unknown, exercises: readonly Exercise[]): Settings['loaded'] {
  const ids: readonly unknown[] = Array.isArray(kept) ? kept : [];
  return exercises.filter(({ id, bendNorm }) => bendNorm && ids.includes(id)).map(({ id }) => id);
}

/** Nobody bends their lower back by more. Unvalidated: 72 ± 10° at sixteen (Troke 2001). */
const MOST_BEND_DEG = 110;

function readOwnBend({ deg, sigmaDeg, date }: Kept): OwnBend | null {
  const bendDeg = numberIn([1, MOST_BEND_DEG], deg);
  const sigma = numberIn([0, MOST_BEND_DEG], sigmaDeg);
  return bendDeg === null || sigma === null || typeof date !== 'string'
    ? null
    : { deg: bendDeg, sigmaDeg: sigma, date };
}

/** What an exercise is judged by, as it is set. */
export function standardOf(
  { limits, loaded, ownBend }: Pick<Settings, 'limits' | 'loaded' | 'ownBend'>,
  exerciseId: string,
): Standard {
  const moved = limits[exerciseId];
  return {
    ...(moved && { limits: moved }),
    ...(loaded.includes(exerciseId) && { loaded: true }),
    ...(ownBend && { ownBend }),
  };
}

type Kept = Readonly<Record<string, unknown>>;

function read(storage: () => SmallStorage, key: string): Kept {
  try {
    return recordOr(JSON.parse(storage().getItem(key) ?? '{}'));
  } catch {
    return {};
  }
}

function recordOr(value: unknown): Kept {
  return typeof value === 'object' && value !== null ? (value as Kept) : {};
}

function numberIn([min, max]: readonly [min: number, max: number], value: unknown): number | null {
  return typeof value === 'number' && value >= min && value <= max ? value : null;
}

function oneOf<T extends string>(all: readonly T[], value: unknown): T | null {
  return all.find((item) => item === value) ?? null;
}
