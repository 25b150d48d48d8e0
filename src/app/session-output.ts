/** What a session shows and says: to the voice as it comes, to the canvas each picture, to the screen now and then. */
import type { AppError } from '../ports/errors.ts';
import type { PoseFrame } from '../core/pose/frame.ts';
import type { Breath } from '../core/session/session-line.ts';
import type { SessionStep } from '../core/session/session.ts';
import { spineSound } from '../core/session/spine-sound.ts';
import { exerciseOf } from '../core/session/state.ts';
import type { SessionStage } from '../core/session/status.ts';
import type { SpokenLine } from '../core/session/voice.ts';
import { NOT_YET, type SessionParts } from './session-run.ts';

export interface SessionOutput {
  /** Shows and says what came of one picture. @param image the picture itself for a recording; only lent */
  readonly take: (frame: PoseFrame, image: ImageBitmap | null, step: SessionStep) => void;
  /** Shows and says, at once, what came of a wish. @param nowMs in the time of the pictures */
  readonly answer: (step: Pick<SessionStep, 'line' | 'status'>, nowMs: number) => void;
  /** Tells what is new to be warned of; null takes the last warning back. */
  readonly warn: (warning: AppError | null) => void;
  /** The stage that is shown. */
  readonly stage: SessionStage;
}

/** A line stays on the screen at least so long, in the time of the pictures. Unvalidated. */
const SHOWN_MS = 3000;
const SNAPSHOT_EVERY_MS = 100;

export function sessionOutput({
  source,
  speaker,
  textOf,
  now,
  onPaint,
  onSnapshot,
  onWarning,
}: Pick<
  SessionParts,
  'source' | 'speaker' | 'textOf' | 'now' | 'onPaint' | 'onSnapshot' | 'onWarning'
>): SessionOutput {
  let shown = NOT_YET;
  let shownUntilMs = -Infinity;
  let snapshotMs = -Infinity;
  let told: AppError | null = null;

  const snapshot = (): void => {
    snapshotMs = now();
    onSnapshot(shown);
  };
  const utter = (line: SpokenLine | null, nowMs: number): Breath | null => {
    if (line) {
      speaker.say(textOf(line.lines), line.earcon);
      shownUntilMs = Math.max(line.untilMs, nowMs + SHOWN_MS);
    }
    return line ?? (nowMs < shownUntilMs ? shown.line : null);
  };

  return {
    take(frame, image, { state, reading, status, line, tones }) {
      const { timestampMs } = frame;
      tones.forEach((tone) => speaker.tone(tone));
      const breath = utter(line, timestampMs);
      speaker.spine(status.stage === 'exercising' ? spineSound(reading, exerciseOf(state)) : null);
      shown = {
        reading,
        recordingShare: source.durationMs ? Math.min(1, timestampMs / source.durationMs) : null,
        status,
        line: breath,
        lastRep: state.ledger.reps.at(-1)?.rep ?? null,
      };
      onPaint({ frame, reading, image });
      if (now() - snapshotMs >= SNAPSHOT_EVERY_MS) snapshot();
    },
    answer({ line, status }, nowMs) {
      // The tone follows pictures, and there may be none for now.
      if (status.stage !== 'exercising') speaker.spine(null);
      shown = { ...shown, status, line: utter(line, nowMs) };
      snapshot();
    },
    warn(warning) {
      if (warning?.code === told?.code) return;
      told = warning;
      onWarning(warning);
    },
    get stage() {
      return shown.status.stage;
    },
  };
}
