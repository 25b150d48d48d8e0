/** What the app needs of the world: `start-app.ts` fills in what the first screen needs, `later-ports.ts` the rest. */
import type { FrameSource, Cameras, SessionStore, Speaker, Updates } from '../ports/ports.ts';
import type { AppError } from '../ports/errors.ts';
import type { PoseFrame } from '../core/pose/frame.ts';
import type { Reading } from '../core/reading.ts';
import type { PoseClient } from '../pose/pose-client.ts';
import type { ScreenState } from '../ui/screen-state.ts';
import type { Language } from '../words/language.ts';
import type { Address } from './address.ts';
import type { Leaving } from './leaving.ts';
import type { SessionMachine } from './session-run.ts';
import type { SmallStorage } from './settings.ts';

/** The screen, as <hingeline-app> is one. */
export interface Screen {
  state: ScreenState;
  /** Of the words on it. */
  language: Language;
  attachStream(stream: MediaStream | null): void;
  showBitmap(image: ImageBitmap): void;
  paint(reading: Reading, frame: PoseFrame): void;
}

/** Single pictures of a recording. */
export interface Stills {
  /** Of the frame of this time; null where it cannot be had. The caller closes it. */
  still(timestampMs: number): Promise<ImageBitmap | null>;
  close(): void;
}

export type AppPorts = FirstPorts & LaterPorts;

export interface FirstPorts {
  readonly screen: Screen;
  readonly address: Address;
  readonly cameras: Cameras;
  readonly store: SessionStore;
  /** Why `store` will not last; null when it will. */
  readonly storageError: AppError | null;
  readonly speaker: Speaker;
  readonly updates: Updates;
  readonly leaving: Leaving;
  /** Calls back whenever the page is hidden or seen again. */
  readonly watchHidden: (changed: (hidden: boolean) => void) => void;
  /** Languages the person prefers, best first, as BCP 47. */
  readonly languages: readonly string[];
  /** Makes a language ready for the first screen. @throws AppFailure 'language-download' */
  readonly loadFirst: (language: Language) => Promise<void>;
  /** Makes all of a language ready to be shown and spoken. @throws AppFailure 'language-download' */
  readonly loadLanguage: (language: Language) => Promise<void>;
  readonly storage: () => SmallStorage;
  readonly today: () => Date;
  /** Fetches what only later screens need. */
  readonly fetchLater: () => Promise<LaterPorts>;
}

export interface LaterPorts {
  /** The whole address of a path, to be given to others. */
  readonly linkTo: (path: string) => string;
  readonly openRecording: (file: File, options: { readonly paced: boolean }) => Promise<FrameSource>;
  /** The pictures of a file one by one, sharp enough to mark points in them. Rejects as `openRecording`. */
  readonly openStills: (file: File) => Promise<Stills>;
  /** The clip of this exercise that comes with the app. */
  readonly fetchSample: (exerciseId: string) => Promise<File>;
  readonly startPose: () => PoseClient;
  readonly hasGpu: () => boolean;
  /** The device has so little memory that the smallest body model is for it. */
  readonly hasLittleMemory: () => boolean;
  /** A picture of a person, to measure the body model on; null where it cannot be had. Whoever asks closes it. */
  readonly pictureOfSomebody: () => Promise<ImageBitmap | null>;
  /** A picture made small; it has been taken in when this returns. Null where it cannot be made. */
  readonly encodeStill: (image: ImageBitmap) => Promise<Blob | null>;
  readonly holdScreenOn: () => { release(): void };
  readonly machine: SessionMachine;
  /** Gives the person a file: to share it where the device has such a way, else as a download. False where they put it away. */
  readonly giveFile: (file: File) => Promise<boolean>;
  /** What the site takes up on this device, about, in bytes; null where the browser does not tell. */
  readonly usedBytes: () => Promise<number | null>;
  readonly newId: () => string;
  /** Monotonic, ms. */
  readonly now: () => number;
}
