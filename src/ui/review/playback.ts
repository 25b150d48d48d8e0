import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { frameIndexAt, frameStepMs } from '../../core/records/replay.ts';

/** The frames that are played, ms ascending, and from when to when. */
export interface Reel {
  readonly startMs: number;
  readonly endMs: number;
  readonly timestampMs: readonly number[];
}

const SLOW = 0.25;
/** While nothing new is to be seen the scrubber moves on so often. */
const LEAST_UPDATE_MS = 100;

/** Where in a rep the screen is, and how it goes on by itself: each frame as long as it lasted. */
export class Playback implements ReactiveController {
  private reel: Reel = { startMs: 0, endMs: 0, timestampMs: [] };
  private nowMs = 0;
  private shownMs = 0;
  private request: number | null = null;
  private isSlow = false;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** The moment, on the clock of the frames. */
  get ms(): number {
    return this.nowMs;
  }

  get playing(): boolean {
    return this.request !== null;
  }

  /** At a quarter of the speed. */
  get slow(): boolean {
    return this.isSlow;
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** Another rep, standing at this moment. */
  load(reel: Reel, ms: number): void {
    this.stop();
    this.reel = reel;
    this.nowMs = this.shownMs = ms;
  }

  /** Stands still at a moment. */
  seek(ms: number): void {
    this.stop();
    this.go(ms);
  }

  /** To the next frame or the one before. */
  step(step: 1 | -1): void {
    this.seek(frameStepMs(this.reel.timestampMs, this.nowMs, step));
  }

  /** Plays from here, at the end from the start; or stands still. */
  toggle(): void {
    if (this.playing) return this.seek(this.nowMs);
    if (this.nowMs >= this.reel.endMs) this.nowMs = this.reel.startMs;
    this.host.requestUpdate();
    let lastMs: number | null = null;
    const tick = (clockMs: number): void => {
      const passedMs = lastMs === null ? 0 : clockMs - lastMs;
      lastMs = clockMs;
      this.request = requestAnimationFrame(tick);
      const nextMs = this.nowMs + passedMs * (this.isSlow ? SLOW : 1);
      if (nextMs >= this.reel.endMs) this.seek(this.reel.endMs);
      else this.go(nextMs);
    };
    this.request = requestAnimationFrame(tick);
  }

  toggleSlow(): void {
    this.isSlow = !this.isSlow;
    this.host.requestUpdate();
  }

  private stop(): void {
    if (this.request !== null) cancelAnimationFrame(this.request);
    this.request = null;
  }

  private go(ms: number): void {
    const { startMs, endMs, timestampMs } = this.reel;
    this.nowMs = Math.min(endMs, Math.max(startMs, ms));
    const changed = frameIndexAt(timestampMs, this.nowMs) !== frameIndexAt(timestampMs, this.shownMs);
    // The page is drawn anew for what is new on it.
    if (this.playing && !changed && Math.abs(this.nowMs - this.shownMs) < LEAST_UPDATE_MS) return;
    this.shownMs = this.nowMs;
    this.host.requestUpdate();
  }
}
