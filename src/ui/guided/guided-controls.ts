import type { Words } from '../../words/words.ts';
import type { GuidedState } from '../session/session-state.ts';
import { control, type Control } from '../session/controls.ts';

/** What can be done now; buttons and keys both come from this list. */
export function guidedControls({ status, muted, keys }: GuidedState, { guided, session }: Words): readonly Control[] {
  const { voice, pause, goOn, goOnNow, finish } = session.controls;
  const over = status.stage === 'end' && !status.paused;
  const controls: readonly (Control | false)[] = [
    control('toggle-mute', 'm', muted ? 'silent' : 'voice', voice, !muted),
    status.paused !== null && control('toggle-pause', ' ', 'go', goOn),
    status.paused === null && status.stage === 'work' && control('toggle-pause', ' ', 'pause', pause),
    status.paused === null && status.stage !== 'work' && !over && control('toggle-pause', ' ', 'go', goOnNow),
    control('skip-block', 's', 'skip', guided.skip),
    control('stop', 'f', 'finish', finish),
  ];
  return controls.filter((each) => each !== false).map((each) => (keys ? each : { ...each, key: null }));
}
