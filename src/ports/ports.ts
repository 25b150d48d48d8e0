/** What the app needs from the world. Adapters in capture, storage, feedback and pose implement these; tests give fakes. */
import type { AppError } from './errors.ts';
import type { CameraControl } from '../core/session/camera-control.ts';
import type { PoseFrame } from '../core/pose/frame.ts';
import type {
  Amendment,
  LaterAnalysis,
  Opinion,
  SavedRep,
  SessionEntry,
  SessionRecord,
  TraceChunk,
} from '../core/records/record.ts';
import type { UnreadStretch } from '../core/records/unread.ts';
import type { BreathSound } from '../core/guided/breath.ts';
import type { SpineSound } from '../core/session/spine-sound.ts';
import type { Earcon } from '../core/session/voice.ts';
import type { Language } from './language.ts';

/** A picture on its way to the pose worker. Whoever takes it closes the bitmap. */
export interface CapturedFrame {
  readonly image: ImageBitmap;
  readonly timestampMs: number;
}

/** A running source of pictures: a camera (newest frame wins) or a recording (every frame). */
export interface FrameSource {
  /** 'camera', or the recording's name. */
  readonly name: string;
  readonly kind: 'camera' | 'recording';
  readonly widthPx: number;
  readonly heightPx: number;
  readonly durationMs: number | null;
  /** The live picture for the screen (camera only). */
  readonly stream: MediaStream | null;
  /** Of a recording: what could not be read so far. */
  readonly unread?: readonly UnreadStretch[];
  /** What the user should know while pictures keep coming (a black picture), or null. */
  readonly warning?: AppError | null;
  /** Of a camera: tells when no picture comes any more, when they come again, and when it may look from elsewhere; at once where none comes already. */
  watch?(changed: (change: CameraControl) => void): void;
  /** Tries at once to get pictures again from a camera that gives none. */
  retry?(): void;
  /** The next picture not yet taken: for a camera the newest; null at the end. Rejects with AppFailure. */
  next(): Promise<CapturedFrame | null>;
  close(): void;
}

export interface CameraInfo {
  readonly deviceId: string;
  readonly label: string;
}

export interface Cameras {
  list(): Promise<readonly CameraInfo[]>;
  /** Rejects with AppFailure 'camera-…'. */
  open(deviceId?: string): Promise<FrameSource>;
  /** The browser gives a camera without asking; false where it does not tell. */
  isAllowed(): Promise<boolean>;
  /** Calls back whenever a camera is plugged in or out. */
  watch(changed: () => void): void;
}

/** A session with all that belongs to it. */
export interface WholeSession {
  readonly record: SessionRecord;
  /** In the order of time. */
  readonly trace: readonly PoseFrame[];
}

/** A picture of the moment of a rep at which the back moved most. */
export interface Still {
  readonly sessionId: string;
  readonly repIndex: number;
  /** When in the session it was taken. */
  readonly timestampMs: number;
  /** A small JPEG. */
  readonly picture: Blob;
}

/** Pictures are in no export and go with their session. */
export interface StillStore {
  /** Where its session is gone it is not kept. */
  keep(still: Still): Promise<void>;
  of(sessionId: string): Promise<readonly Still[]>;
  delete(sessionId: string, repIndex: number): Promise<void>;
  /** Of all sessions. */
  count(): Promise<number>;
  deleteAll(): Promise<void>;
}

export interface SessionStore {
  readonly stills: StillStore;
  /** Newest first, without those that were deleted; reads no curves. */
  list(): Promise<readonly SessionEntry[]>;
  get(id: string): Promise<SessionRecord | undefined>;
  /** Whether it was deleted and can still be brought back; like a list it needs nothing that is fetched after the first screen. */
  isDeleted(id: string): Promise<boolean>;
  /** Begins a session or replaces its head. Rejects with AppFailure 'storage-…'. */
  put(session: SessionRecord): Promise<void>;
  /** Adds one rep and its stretch of trace in one transaction. */
  addRep(sessionId: string, rep: SavedRep, chunk: TraceChunk): Promise<void>;
  /** Adds a stretch of trace that ends with no rep: a long pause, or the end of the session. */
  addChunk(chunk: TraceChunk): Promise<void>;
  trace(sessionId: string): Promise<readonly PoseFrame[]>;
  /** Keeps what is said of a session after it; undefined takes it back. A session that is gone stays so. */
  amend(id: string, change: Amendment): Promise<void>;
  /** Keeps what a later version made of a session, beside what was judged then. A session that is gone stays so. */
  addAnalysis(id: string, analysis: LaterAnalysis): Promise<void>;
  /** Keeps what is said of a rep, as the newest version found it; null takes it back. */
  judge(id: string, repIndex: number, opinion: Opinion | null): Promise<void>;
  /** For good. */
  delete(id: string): Promise<void>;
  /** Deletes for good what was marked as deleted before that. @param before ISO 8601 */
  purge(before: string): Promise<void>;
  /**
   * Puts in whole sessions, each in place of whatever has its id: all of them, or after a failure none. They are asked for
   * one by one, so that not all need be in memory, and perhaps once more.
   */
  insert(sessions: Iterable<WholeSession>): Promise<void>;
  /** Deletes everything for good. */
  wipe(): Promise<void>;
}

/** How the voice sounds. */
export interface VoiceSettings {
  /** Anything is heard at all. */
  readonly on: boolean;
  /** 0…1, of voice and tones alike. */
  readonly volume: number;
  /** Speed of the voice, 1 is its own. */
  readonly rate: number;
  readonly language: Language;
  /** The chosen voice of this device; null for the best of the language. */
  readonly voiceUri: string | null;
  /** The continuous tone that follows the back. */
  readonly spineTone: boolean;
}

/** A voice of this device. */
export interface VoiceInfo {
  readonly uri: string;
  readonly name: string;
  /** As the device names it: "en-GB", on some "en_GB" or "eng". */
  readonly lang: string;
  /** Which of the app's languages that is. */
  readonly language: Language;
  /** On this device rather than on a server. */
  readonly local: boolean;
}

/** Newer versions of the app: offered, never taken by themselves. */
export interface Updates {
  /** A newer version is on the device, to be taken. */
  readonly isReady: boolean;
  /** Calls back when it has become so. */
  watch(ready: () => void): void;
  /** A good moment to look for one. */
  check(): void;
  /** Loads the page anew, as the newer version; other windows keep the one they have. */
  take(): void;
}

export interface Speaker {
  /** Must be called inside a tap: unlocks speech and sound where the browser asks for it. */
  unlock(): void;
  /** Whether a voice or a tone can be heard; known once it was unlocked. */
  canBeHeard(): boolean;
  /**
   * Speaks now, cutting off what is still being spoken: what may speak when is decided before. Never a backlog. Where no
   * voice starts in time the earcon sounds instead.
   */
  say(text: string, earcon: Earcon): void;
  /** A short tone: 'seen' (all well) or 'lost' (I cannot see you). */
  tone(kind: 'seen' | 'lost'): void;
  /** The tone of the back from now on. */
  spine(sound: SpineSound | null): void;
  /** A soft tone that goes with a breath, from now on for as long as it lasts; null ends it. */
  breathe(sound: BreathSound | null): void;
  configure(settings: VoiceSettings): void;
  /** Voices of this device that speak one of the app's languages; they may arrive late. */
  voices(): readonly VoiceInfo[];
  /** Calls back when the voices have changed. */
  watchVoices(changed: () => void): void;
  /** Ends every sound: the session is over. */
  silence(): void;
}
