/** What comes of a day: the programme from then on, what changed in it and why. */
import type { Day } from '../history/days.ts';
import type { Block, BlockResult } from './block.ts';
import { plannedLines, type PlannedLine } from './blocks.ts';
import { easier, harder } from './dose.ts';
import type { KnownIds } from './ladders.ts';
import type { Change, ChangeReason, LadderId, Programme, ProgrammeDay, ProgrammeLine } from './programme.ts';
import { qualityOf } from './quality.ts';
import { linesOn } from './schedule.ts';
import { stepFor, type LineFound, type StayReason } from './rules.ts';

/** A day as it went. */
export interface DayOutcome {
  readonly day: Day;
  /** 0…10 where it was given. */
  readonly painBefore: number | null;
  readonly painAfter: number | null;
  /** Of what was come to, in order. */
  readonly results: readonly BlockResult[];
}

/** A line that changed. */
export interface LineChange extends Change {
  readonly ladder: LadderId;
}

/** A line that was done and stays. */
export interface LineStay {
  readonly ladder: LadderId;
  readonly reason: StayReason;
}

export interface Advanced {
  readonly programme: Programme;
  readonly changes: readonly LineChange[];
  readonly stays: readonly LineStay[];
}

/**
 * The programme after a day, each line that was done at most one step from where it was. What was skipped, or not come to,
 * stays. A second round on the same day takes no line farther the way it went that day; where the day was broken off and gone on
 * with, pain at its end eases also what was done before.
 *
 * @param programme as the day was done by (`resumed`, `blocksOf`)
 * @param known exercises this version can lead
 */
export function advance(programme: Programme, outcome: DayOutcome, known: KnownIds): Advanced {
  const planned = plannedLines(programme, known).filter(({ line }) => line.on);
  const steps = outcome.results.flatMap((result) => {
    const each = planned.find(({ block }) => isSame(block, result.block));
    return each && result.end !== 'skipped' ? [stepOf(each, foundOf(each, result, outcome), outcome.day, known)] : [];
  });
  steps.push(...easedEarlier(programme, planned, outcome, known));
  const changes = steps.flatMap((step) => ('to' in step ? [step] : []));
  return {
    programme: {
      ...programme,
      lines: programme.lines.map((line) => changed(line, changes)),
      days: withDay(programme.days, dayOf(outcome, linesOn(programme, outcome.day, known))),
    },
    changes,
    stays: steps.flatMap((step) => ('to' in step ? [] : [step])),
  };
}

function stepOf(
  { ladder, dose, line }: PlannedLine,
  lineFound: LineFound,
  day: Day,
  known: KnownIds,
): LineChange | LineStay {
  const found = stepFor(lineFound);
  if (found.step === 0) return { ladder: ladder.id, reason: found.reason };
  const { step, reason } = found;
  if (wentToday(line, day) === step) return { ladder: ladder.id, reason: 'today' };
  const to = (step > 0 ? harder : easier)(ladder, dose, known);
  if (!to) return { ladder: ladder.id, reason: step > 0 ? 'top' : 'floor' };
  return { ladder: ladder.id, day, reason, from: dose, to };
}

/** Nobody knows which one hurt. */
function easedEarlier(
  { days }: Pick<Programme, 'days'>,
  planned: readonly PlannedLine[],
  { day, painBefore, painAfter, results }: DayOutcome,
  known: KnownIds,
): readonly LineChange[] {
  const before = days.find((each) => each.day === day);
  const { left } = before ?? {};
  if (!left) return [];
  const pain = painOf(before?.painBefore ?? painBefore, painAfter);
  const found = { ...pain, quality: null, guided: true, done: true, belowUsual: false };
  return planned
    .filter(({ line, block }) => !left.includes(line.ladder) && !results.some((result) => isSame(block, result.block)))
    .map((each) => stepOf(each, found, day, known))
    .flatMap((step) => ('to' in step ? [step] : []));
}

function painOf(before: number | null, after: number | null): Pick<LineFound, 'painRise' | 'painAfter'> {
  return { painRise: before === null || after === null ? null : after - before, painAfter: after };
}

function foundOf({ rung, dose }: PlannedLine, { block, end, session }: BlockResult, outcome: DayOutcome): LineFound {
  return {
    ...painOf(outcome.painBefore, outcome.painAfter),
    quality: block.kind === 'judged' ? qualityOf(block, session) : null,
    guided: block.kind === 'guided',
    done: end === 'done',
    belowUsual: dose.amount < rung.usual,
  };
}

/** Which way a day's outcome took it; what was set otherwise is no step. */
const WAYS: Readonly<Partial<Record<ChangeReason, 1 | -1>>> = {
  clean: 1,
  recovered: 1,
  slips: -1,
  'pain-up': -1,
  'pain-high': -1,
};

function wentToday({ changed }: ProgrammeLine, day: Day): 1 | -1 | null {
  return (changed?.day === day && WAYS[changed.reason]) || null;
}

function changed(line: ProgrammeLine, changes: readonly LineChange[]): ProgrammeLine {
  const change = changes.find(({ ladder }) => ladder === line.ladder);
  if (!change) return line;
  const { day, reason, from, to } = change;
  return { ...line, ...to, changed: { day, reason, from, to } };
}

/** @param planned what was to be done */
function dayOf({ day, painBefore, painAfter, results }: DayOutcome, planned: readonly PlannedLine[]): ProgrammeDay {
  const done = results.filter(({ end }) => end === 'done');
  const tried = results.filter(({ end, session }) => end === 'done' || (session?.reps.length ?? 0) > 0).length;
  const left = planned.filter(({ block }) => !done.some((result) => isSame(block, result.block)));
  const kind = tried === 0 ? 'skipped' : left.length === 0 ? 'done' : 'partly';
  return { day, kind, painBefore, painAfter, left: left.map(({ line }) => line.ladder) };
}

/** With one more day; what was done of a day already stays done, and of what was left that is left which still is. */
export function withDay(days: readonly ProgrammeDay[], added: ProgrammeDay): readonly ProgrammeDay[] {
  const before = days.find(({ day }) => day === added.day);
  const others = days.filter(({ day }) => day !== added.day);
  const kinds = ['done', 'partly', 'skipped'] as const;
  const kind = kinds.find((each) => each === added.kind || each === before?.kind)!;
  const painBefore = before?.painBefore ?? added.painBefore;
  const painAfter = added.painAfter ?? before?.painAfter ?? null;
  const left = kind === 'partly' && added.left?.length ? { left: added.left } : {};
  return [...others, { day: added.day, kind, painBefore, painAfter, ...left }].toSorted((a, b) =>
    a.day < b.day ? -1 : 1,
  );
}

function isSame(a: Block, b: Block): boolean {
  if (a.kind === 'guided' || b.kind === 'guided')
    return a.kind === 'guided' && b.kind === 'guided' && a.guidedId === b.guidedId;
  return a.loaded === b.loaded && a.exerciseIds.join() === b.exerciseIds.join();
}
