/** Sessions as the app records them from given frames. */
import { runFile } from '../../../src/app/file-run.ts';
import type { SessionParts } from '../../../src/app/session-run.ts';
import { runSession } from '../../../src/app/session-runner.ts';
import { type AnalysisOptions, LIVE } from '../../../src/core/analysis-state.ts';
import { judgedBy, type Standard } from '../../../src/core/exercise/standard.ts';
import type { PoseFrame } from '../../../src/core/pose/frame.ts';
import type { SessionRecord } from '../../../src/core/records/record.ts';
import type { SessionPlan } from '../../../src/core/session/plan.ts';
import { controlSession, stepSession } from '../../../src/core/session/session.ts';
import { beginSession } from '../../../src/core/session/state.ts';
import { hipHinge } from '../../../src/exercises/hip-hinge/exercise.ts';
import type { SessionStore } from '../../../src/ports/ports.ts';
import { memorySessions } from '../../../src/storage/memory-sessions.ts';
import { fakePose, fakeSource, fakeSpeaker } from './fakes.ts';

/** What is kept of a session. */
export interface Kept {
  readonly record: SessionRecord;
  readonly trace: readonly PoseFrame[];
}

/** Pieces one after the other, in a rhythm of 15 frames a second. */
export function inTime(pieces: readonly (readonly PoseFrame[])[]): readonly PoseFrame[] {
  return pieces.flat().map((frame, i) => ({ ...frame, timestampMs: 67 * i }));
}

/** Runs the app over these frames, as a camera session or a recording, and gives back what is in the store then. */
export async function recorded(
  frames: readonly PoseFrame[],
  options: {
    readonly name?: string;
    readonly plan?: SessionPlan;
    readonly standard?: Standard;
    readonly file?: boolean;
    readonly analysis?: AnalysisOptions;
    readonly store?: SessionStore;
    readonly id?: string;
  },
): Promise<Kept> {
  const {
    name = 'camera',
    plan = null,
    standard = {},
    file = false,
    analysis = LIVE,
    store = memorySessions(),
    id = 's',
  } = options;
  const source = fakeSource({ name, kind: name === 'camera' ? 'camera' : 'recording' });
  const parts: SessionParts = {
    id,
    startedAt: '2026-01-01T10:00:00.000Z',
    machine: { beginSession, stepSession, controlSession },
    setup: { exercises: [judgedBy(hipHinge, standard)], plan, analysis, spokenMs: () => 1000, standard },
    textOf: () => '',
    standard,
    painBefore: null,
    source,
    model: { variant: 'full', inference: 'cpu' },
    pose: fakePose({ frames }),
    startPose: () => fakePose({ frames }),
    store,
    speaker: fakeSpeaker(),
    now: () => 0,
    onPaint: () => {},
    onSnapshot: () => {},
    onWarning: () => {},
    onUnsaved: () => {},
    onOwnBend: () => {},
  };
  const run = (file ? runFile : runSession)(parts);
  for (const { timestampMs } of frames) source.give(timestampMs);
  source.end();
  await run.done;
  return { record: (await store.get(id))!, trace: await store.trace(id) };
}
