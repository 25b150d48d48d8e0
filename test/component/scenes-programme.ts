/** The programme: today on the first screen, and where it is seen and changed. */
import { FIRST_PROGRAMME } from '../../src/core/programme/first.ts';
import '../../src/ui/programme/programme-screen.ts';
import type { ProgrammeState, ScreenState } from '../../src/ui/screen-state.ts';
import {
  assessedBefore,
  begunToday,
  doneToday,
  pausedNow,
  rested,
  skippedToday,
  TODAY,
  underWay,
} from './programmes.ts';
import { startState } from './scenes-start.ts';

export function programmeState(changes: Partial<ProgrammeState> = {}): ProgrammeState {
  return {
    screen: 'programme',
    programme: underWay,
    kept: true,
    resting: false,
    assessments: [assessedBefore],
    today: TODAY,
    error: null,
    ...changes,
  };
}

export const programmeScenes: Readonly<Record<string, { readonly state: ScreenState }>> = {
  programme: { state: programmeState() },
  'programme-new': { state: programmeState({ programme: FIRST_PROGRAMME, kept: false, assessments: [] }) },
  'programme-paused': { state: programmeState({ programme: pausedNow, resting: true }) },
  'start-due': { state: startState({ programme: underWay, assessments: [assessedBefore] }) },
  'start-rest': { state: startState({ programme: rested }) },
  'start-begun': { state: startState({ programme: begunToday }) },
  'start-done': { state: startState({ programme: doneToday }) },
  'start-skipped': { state: startState({ programme: skippedToday }) },
  'start-paused': { state: startState({ programme: pausedNow }) },
};
