/** What the person has set, and the screen on which they do. */
import type { Limits } from '../../core/exercise/limits.ts';
import type { OwnBend } from '../../core/exercise/standard.ts';
import type { Assessment } from '../../core/programme/assessment.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { Prescription } from '../../core/records/prescription.ts';
import type { SessionPlan } from '../../core/session/plan.ts';
import type { VoiceInfo, VoiceSettings } from '../../ports/ports.ts';
import type { Language } from '../../words/language.ts';
import type { Shown } from '../shared/shown.ts';

/** What the user can set; 'auto' leaves the choice to the measurement at first start. */
export interface Settings {
  readonly variant: 'auto' | 'lite' | 'full';
  readonly inference: 'auto' | 'cpu' | 'gpu';
  /** Of everything shown and said. */
  readonly language: Language;
  readonly voice: Omit<VoiceSettings, 'language'>;
  /** Words and numbers fill the screen, without the picture. */
  readonly bigType: boolean;
  /** Single keys do what the buttons of a session do. */
  readonly keys: boolean;
  /** A picture of each rep is kept, of the moment its back moved most. */
  readonly stills: boolean;
  readonly plan: SessionPlan;
  /** Limits that were moved, by exercise. */
  readonly limits: Readonly<Record<string, Limits>>;
  /** Exercises done with a weight in the hands. */
  readonly loaded: readonly string[];
  /** The own full bend, once it was measured. */
  readonly ownBend: OwnBend | null;
  /** It is to be offered at the next chance. */
  readonly offersOwnBend: boolean;
  /** The plan that the person follows, beside what is set here. */
  readonly prescription: Prescription | null;
  /** The programme that the person does; null until they begin one. It rests while a plan is followed. */
  readonly programme: Programme | null;
  /** Oldest first. */
  readonly assessments: readonly Assessment[];
}

export interface SettingsState extends Shown {
  readonly screen: 'settings';
  readonly settings: Settings;
  /** Voices of this device in the app's languages; empty until the browser names any, or where there is none. */
  readonly voices: readonly VoiceInfo[];
  /** How many pictures of reps are kept; null while that is not known. */
  readonly stillCount: number | null;
  /** What the measurement at first start chose; null before it ran. */
  readonly measured: { readonly variant: string; readonly inference: string } | null;
}
