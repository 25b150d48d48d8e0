/** Between the exercises of a day, and at its end. */
import { appError } from '../../src/ports/errors.ts';
import '../../src/ui/between/between-screen.ts';
import '../../src/ui/between/day-done-screen.ts';
import { advance } from '../../src/core/programme/advance.ts';
import { blocksOf } from '../../src/core/programme/blocks.ts';
import { FIRST_PROGRAMME } from '../../src/core/programme/first.ts';
import { nextDue } from '../../src/core/programme/schedule.ts';
import { KNOWN_IDS } from '../../src/exercises/known-ids.ts';
import type { Block, BlockResult, JudgedBlock } from '../../src/core/programme/block.ts';
import { waySeconds, wayTo } from '../../src/core/programme/way.ts';
import type { GuidedPosture } from '../../src/core/guided/guided.ts';
import { exerciseById } from '../../src/exercises/catalogue.ts';
import { hinge } from './samples.ts';
import { planned } from './scenes-start.ts';
import type { BetweenState, DayDoneState } from '../../src/ui/session/session-state.ts';
import { blockPlace } from '../../src/ui/shared/block-words.ts';

const judged = (first: string, ...others: readonly string[]): JudgedBlock => ({
  kind: 'judged',
  exerciseIds: [first, ...others],
  plan: { sets: 2, reps: 8, restSeconds: 60 },
  loaded: false,
});
export const hingeBlock = judged('hip-hinge');
export const bridgeBlock = judged('glute-bridge');
const legBridge = judged('single-leg-bridge-left', 'single-leg-bridge-right');
const breathing: Block = { kind: 'guided', guidedId: 'breathing-90-90', sets: 1, amount: 180 };
const skippedResult: BlockResult = { block: hingeBlock, end: 'skipped', session: null };

/** On the way from a posture to a block. */
export function betweenState(
  next: Block,
  from: GuidedPosture,
  at: number,
  changes: Partial<BetweenState> = {},
): BetweenState {
  const way = wayTo(from, blockPlace(next));
  const exercise = next.kind === 'judged' ? exerciseById(next.exerciseIds[0]) : undefined;
  const seconds = waySeconds(way);
  return {
    screen: 'between',
    next,
    place: { at, of: 5 },
    way,
    camera: exercise && (at === 1 || from !== exercise.posture) ? exercise.posture : null,
    secondsLeft: Math.ceil(0.7 * seconds),
    seconds,
    held: null,
    before: at === 1 ? null : skippedResult,
    painBefore: 3,
    painNow: null,
    trouble: null,
    canDoWithoutCamera: false,
    language: 'en',
    muted: false,
    keys: true,
    error: null,
    ...changes,
  };
}

const TODAY = '2026-11-26';

/** A day of the first programme: its first exercise with these verdicts, the others as told. */
export function dayDone(
  verdict: 'good' | 'bad',
  others: BlockResult['end'],
  pain: Pick<DayDoneState, 'painBefore' | 'painAfter'> = { painBefore: 3, painAfter: null },
): DayDoneState {
  const blocks = blocksOf(FIRST_PROGRAMME, KNOWN_IDS);
  const results = blocks.map((block, i): BlockResult => {
    if (block.kind !== 'judged' || i > 0) return { block, end: others, session: null };
    const reps = Array.from({ length: block.plan.sets * block.plan.reps }, (_, index) => {
      const { rep } = hinge.savedRep(0);
      return { ...hinge.savedRep(0), set: 1, rep: { ...rep, kind: 'rep' as const, index, verdict } };
    });
    return { block, end: 'done', session: { ...planned.session, reps } };
  });
  const { painBefore, painAfter } = pain;
  const advanced = advance(FIRST_PROGRAMME, { day: TODAY, results, painBefore, painAfter }, KNOWN_IDS);
  return {
    screen: 'day-done',
    results,
    whole: others !== 'stopped',
    painBefore,
    painAfter,
    outcome: { ...advanced, next: nextDue(advanced.programme, TODAY) },
    today: TODAY,
    error: null,
  };
}

const refused = appError('camera-refused');

export const dayScenes = {
  'day-first': { state: betweenState(hingeBlock, 'standing', 1) },
  'day-to-floor': { state: betweenState({ ...bridgeBlock, loaded: false }, 'standing', 2) },
  'day-to-bench': { state: betweenState({ ...bridgeBlock, exerciseIds: ['hip-thrust'] }, 'standing', 2) },
  'day-loaded': { state: betweenState({ ...hingeBlock, loaded: true }, 'lying', 3) },
  'day-both-legs': { state: betweenState(legBridge, 'standing', 3, { secondsLeft: 9 }) },
  'day-guided': { state: betweenState(breathing, 'lying', 5) },
  'day-held': { state: betweenState(bridgeBlock, 'standing', 2, { held: 'asked', muted: true }) },
  'day-away': { state: betweenState(legBridge, 'lying', 4, { held: 'away' }) },
  'day-trouble': { state: betweenState(hingeBlock, 'standing', 1, { held: 'trouble', trouble: refused, canDoWithoutCamera: true }) },
  'day-pain': { state: betweenState(bridgeBlock, 'standing', 2, { held: 'pain', painNow: 6 }) },
  'day-done': { state: dayDone('good', 'done') },
  'day-done-partly': { state: dayDone('bad', 'skipped') },
  'day-done-pain': { state: dayDone('good', 'stopped', { painBefore: 3, painAfter: 6 }) },
  'day-done-plan': { state: { ...dayDone('good', 'done'), outcome: null } },
} as const; // prettier-ignore
