/** What the screens show of a session that is on. */
import type { SessionStage } from '../core/session/status.ts';
import type { LiveView, Settings, SetupView } from '../ui/view.ts';
import type { Task } from './session-job.ts';
import type { RunSnapshot } from './session-run.ts';

/** While these last, what is shown is how to be seen; in the others, how it goes. */
const SETTING_UP: ReadonlySet<SessionStage> = new Set([
  'no-person',
  'positioning',
  'ready',
  'calibrating',
  'self-test',
]);

/** @param around what the screen knows besides the session */
export function sessionView(
  { exercises, origin }: Pick<Task, 'exercises' | 'origin'>,
  { voice, bigType, keys, limits }: Settings,
  snapshot: RunSnapshot,
  { cameras, cameraId, error }: Pick<SetupView, 'cameras' | 'cameraId' | 'error'>,
): SetupView | LiveView {
  const { stage, set } = snapshot.status;
  // Left and right take turns.
  const { id } = exercises[(set - 1) % exercises.length]!;
  const session = {
    ...snapshot,
    exerciseId: id,
    limits: limits[id],
    source: origin.kind,
    language: voice.language,
    muted: !voice.on,
    bigType,
    keys,
    error,
  };
  return SETTING_UP.has(stage) ? { screen: 'setup', ...session, cameras, cameraId } : { screen: 'live', ...session };
}
