/** What the app needs from the world. Adapters in capture, storage, feedback and pose implement these; tests give fakes. */
import type { AppError } from './errors.ts';
import type { PoseFrame } from './pose.ts';
import type { SavedRep, SessionRecord, TraceChunk } from './records.ts';

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
  /** What the user should know while pictures keep coming (a black picture), or null. */
  readonly warning?: AppError | null;
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
  /** Calls back whenever a camera is plugged in or out. */
  watch(changed: () => void): void;
}

export interface SessionStore {
  /** Newest first. */
  list(): Promise<readonly SessionRecord[]>;
  get(id: string): Promise<SessionRecord | undefined>;
  /** Begins a session or replaces its head. Rejects with AppFailure 'storage-…'. */
  put(session: SessionRecord): Promise<void>;
  /** Adds one rep and its stretch of trace in one transaction. */
  addRep(sessionId: string, rep: SavedRep, chunk: TraceChunk): Promise<void>;
  /** Adds a stretch of trace that ends with no rep: a long pause, or the end of the session. */
  addChunk(chunk: TraceChunk): Promise<void>;
  trace(sessionId: string): Promise<readonly PoseFrame[]>;
  delete(id: string): Promise<void>;
}

export interface Speaker {
  /** Must be called inside a tap: unlocks speech where the browser asks for it. */
  unlock(): void;
  /** Speaks now; a line of lower priority that is still being spoken is cut off, one of higher priority wins. Never a backlog. */
  say(text: string, priority: number): void;
  /** A short tone: 'seen' (all well) or 'lost' (I cannot see you). */
  tone(kind: 'seen' | 'lost'): void;
  muted: boolean;
}
