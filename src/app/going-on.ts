/** What is going on while several exercises are done in one go. */
import type { Block, BlockResult } from '../core/programme/block.ts';
import type { Way } from '../core/programme/way.ts';
import type { AppError } from '../ports/errors.ts';
import type { GuidedJob } from './guided-run.ts';
import type { LeadIn } from './lead-in.ts';
import type { AppPorts } from './ports.ts';

export interface Going {
  readonly blocks: readonly Block[];
  readonly painBefore: number | null;
  readonly startPose: AppPorts['startPose'];
  readonly results: BlockResult[];
  /** Nothing more is to come, and why. */
  ended: 'stopped' | 'left' | null;
  /** Resolves once it was left, by `leave`. */
  readonly left: Promise<void>;
  readonly leave: () => void;
  /** What is on: the way to an exercise, or a guided one; a judged one is the session's. */
  lead: LeadIn | null;
  guided: GuidedJob | null;
  /** How the person lies or stands. */
  posture: Way['to'];
  /** Where the camera stands; null before it was placed. */
  camera: Way['to'] | null;
  painNow: number | null;
  /** Exercises with the camera are left out from here on. */
  withoutCamera: boolean;
  /** The person asked for the end of the present exercise. */
  asked: boolean;
  /** Why the next exercise waits for the person: something failed, or they had gone. */
  trouble: AppError | null;
  away: boolean;
}

/** Before the first exercise. */
export function goingOn(blocks: readonly Block[], painBefore: number | null, startPose: AppPorts['startPose']): Going {
  let leave!: () => void;
  const left = new Promise<void>((resolve) => (leave = resolve));
  return {
    blocks, painBefore, startPose, results: [], ended: null, left, leave, lead: null, guided: null, posture: 'standing',
    camera: null, painNow: null, withoutCamera: false, asked: false, trouble: null, away: false,
  }; // prettier-ignore
}
