/** What the user set and what was measured on this machine, kept in the browser's small storage where it has one. */
import type { Inference, ModelChoice, ModelVariant } from '../pose/protocol.ts';
import type { Settings } from '../ui/view.ts';

/** The part of `localStorage` used; it may throw at every touch. */
export type SmallStorage = Pick<Storage, 'getItem' | 'setItem'>;

/** Settings with what belongs to them but is not set by hand. */
export interface KeptSettings {
  readonly settings: Settings;
  /** What the measurement at first start chose. */
  readonly measured: ModelChoice | null;
  readonly cameraId: string | null;
}

const MODEL_KEY = 'hingeline-model';
const VOICE_KEY = 'hingeline-voice';
const CAMERA_KEY = 'hingeline-camera';

const VARIANTS: readonly ModelVariant[] = ['lite', 'full', 'heavy'];
const INFERENCES: readonly Inference[] = ['cpu', 'gpu'];

/** Reads what is kept; anything missing or not understood is as at the first start. */
export function readSettings(storage: () => SmallStorage): KeptSettings {
  const model = read(storage, MODEL_KEY);
  const measured = isRecord(model['measured']) ? model['measured'] : {};
  const variant = oneOf(VARIANTS, measured['variant']);
  const inference = oneOf(INFERENCES, measured['inference']);
  const { voice } = read(storage, VOICE_KEY);
  const { deviceId } = read(storage, CAMERA_KEY);
  return {
    settings: {
      variant: oneOf(VARIANTS, model['variant']) ?? 'auto',
      inference: oneOf(INFERENCES, model['inference']) ?? 'auto',
      voice: voice !== false,
    },
    measured: variant && inference ? { variant, inference } : null,
    cameraId: typeof deviceId === 'string' ? deviceId : null,
  };
}

/** Keeps the settings; without a storage they last as long as the page. */
export function writeSettings(storage: () => SmallStorage, { settings, measured, cameraId }: KeptSettings): void {
  const { variant, inference, voice } = settings;
  try {
    storage().setItem(MODEL_KEY, JSON.stringify({ variant, inference, measured }));
    storage().setItem(VOICE_KEY, JSON.stringify({ voice }));
    storage().setItem(CAMERA_KEY, JSON.stringify({ deviceId: cameraId }));
  } catch {
    // Private windows and full disks: nothing here is worth a message.
  }
}

function read(storage: () => SmallStorage, key: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(storage().getItem(key) ?? '{}');
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function oneOf<T extends string>(known: readonly T[], value: unknown): T | null {
  return known.find((item) => item === value) ?? null;
}
