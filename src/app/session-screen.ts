/** What the screens show of a session that is on. */
import type { SessionStage } from '../core/session/status.ts';
import type { LiveState, SetupState } from '../ui/session/session-state.ts';
import type { Settings } from '../ui/settings/settings-state.ts';
import type { Task } from './task.ts';
import type { RunSnapshot } from './session-run.ts';
import { standardOf } from './settings.ts';

/** While these last, what is shown is how to be seen; in the others, how it goes. */
const SETTING_UP: ReadonlySet<SessionStage> = new Set([
  'no-person',
  'positioning',
  'ready',
  'calibrating',
  'self-test',
  'own-bend',
]);

/** @param around what the screen knows besides the session */
export function sessionScreen(
  { exercises, origin, place }: Pick<Task, 'exercises' | 'origin' | 'place'>,
  settings: Settings,
  snapshot: RunSnapshot,
  { cameras, cameraId, error }: Pick<SetupState, 'cameras' | 'cameraId' | 'error'>,
): SetupState | LiveState {
  const { language, voice, bigType, keys } = settings;
  const { stage, set } = snapshot.status;
  // Left and right take turns.
  const { id } = exercises[(set - 1) % exercises.length]!;
  const session = {
    ...snapshot,
    exerciseId: id,
    standard: standardOf(settings, id),
    source: origin.kind,
    place,
    language,
    muted: !voice.on,
    bigType,
    keys,
    error,
  };
  return SETTING_UP.has(stage)
    ? { screen: 'setup', ...session, cameras, cameraId }
    : { screen: 'live', ...session, cameras };
}
