/** Programmes, days and sessions for the tests of the programme. */
import * as fc from 'fast-check';
import { plusDays, type Day } from '../../../../src/core/history/days.ts';
import type { Block, BlockEnd, BlockResult, JudgedBlock } from '../../../../src/core/programme/block.ts';
import { blocksOf } from '../../../../src/core/programme/blocks.ts';
import { FIRST_PROGRAMME } from '../../../../src/core/programme/first.ts';
import { LADDERS, type KnownIds } from '../../../../src/core/programme/ladders.ts';
import type { ChangeReason, Programme, ProgrammeLine } from '../../../../src/core/programme/programme.ts';
import type { Verdict } from '../../../../src/core/reading.ts';
import type { SessionRecord } from '../../../../src/core/records/record.ts';
import { makeRecord, makeSavedRep } from '../../storage/make.ts';

export const TODAY: Day = '2026-11-26';

/** Every exercise that a ladder names. */
export const ALL: KnownIds = new Set(
  LADDERS.flatMap(({ rungs }) =>
    rungs.flatMap((rung) => (rung.kind === 'guided' ? [rung.guidedId] : rung.exerciseIds)),
  ),
);

/** A session of a block in which every rep is as said. */
export function sessionOf(
  { exerciseIds, plan }: JudgedBlock,
  verdictOf: (rep: number, exerciseId: string) => Verdict | null,
  repsOfSet = plan.reps,
): SessionRecord {
  const sets = Array.from({ length: plan.sets }, () => exerciseIds.map((exerciseId) => ({ exerciseId, target: plan.reps }))).flat(); // prettier-ignore
  const reps = sets.flatMap(({ exerciseId }, set) =>
    Array.from({ length: repsOfSet }, (_, i) => {
      const index = set * repsOfSet + i;
      const saved = makeSavedRep(index);
      return { ...saved, set: set + 1, rep: { ...saved.rep, verdict: verdictOf(index, exerciseId) } };
    }),
  );
  return { ...makeRecord('a'), exerciseId: exerciseIds[0], sets, reps };
}

/** The block of a judged ladder as it stands. */
export function judgedBlock(programme: Programme, ladder: string): JudgedBlock {
  const [block] = blocksOf({ lines: [lineOf(programme, ladder)] }, ALL);
  if (block?.kind !== 'judged') throw new RangeError(`${ladder} is not judged`);
  return block;
}

/** A block done to its end. */
export function resultOf(block: Block, verdict: Verdict | null = 'good', end: BlockEnd = 'done'): BlockResult {
  return { block, end, session: block.kind === 'judged' ? sessionOf(block, () => verdict) : null };
}

/** A day on which everything went so. */
export function wholeDay(programme: Programme, verdict: Verdict | null = 'good'): readonly BlockResult[] {
  return blocksOf(programme, ALL).map((block) => resultOf(block, verdict));
}

export function lineOf(programme: Pick<Programme, 'lines'>, ladder: string): ProgrammeLine {
  return programme.lines.find((line) => line.ladder === ladder)!;
}

/** With a line that stands elsewhere. */
export function standing(ladder: string, change: Partial<ProgrammeLine>, programme = FIRST_PROGRAMME): Programme {
  return {
    ...programme,
    lines: programme.lines.map((line) => (line.ladder === ladder ? { ...line, ...change } : line)),
  };
}

const REASONS: readonly ChangeReason[] = ['clean', 'recovered', 'slips', 'pain-up', 'pain-high', 'long-break', 'assessed', 'by-hand']; // prettier-ignore
const pain = fc.option(fc.integer({ min: 0, max: 10 }));
const dayAround = fc.integer({ min: -40, max: 3 }).map((days) => plusDays(TODAY, days));

/** Any sets and amounts, also such as no version ever wrote. */
const dose = fc.record({
  rung: fc.integer({ min: 0, max: 4 }),
  sets: fc.integer({ min: 0, max: 6 }),
  amount: fc.integer({ min: 0, max: 400 }),
});

const lineOn = (ladder: string): fc.Arbitrary<ProgrammeLine> =>
  fc
    .tuple(
      dose,
      fc.boolean(),
      fc.option(fc.record({ day: dayAround, reason: fc.constantFrom(...REASONS), from: dose, to: dose })),
    )
    .map(([at, on, changed]) => ({ ladder, ...at, on, changed }));

/** Any programme that may be kept. */
export const programmes: fc.Arbitrary<Programme> = fc.record({
  lines: fc
    .shuffledSubarray(
      LADDERS.map(({ id }) => id),
      { minLength: 1 },
    )
    .chain((ids) => fc.tuple(...ids.map(lineOn))),
  everyDays: fc.integer({ min: 1, max: 7 }),
  days: fc
    .uniqueArray(
      fc.record(
        {
          day: dayAround,
          kind: fc.constantFrom('done' as const, 'partly' as const, 'skipped' as const),
          painBefore: pain,
          painAfter: pain,
          left: fc.subarray(LADDERS.map(({ id }) => id)),
        },
        { requiredKeys: ['day', 'kind', 'painBefore', 'painAfter'] },
      ),
      { selector: ({ day }) => day, maxLength: 12 },
    )
    .map((days) => days.toSorted((a, b) => (a.day < b.day ? -1 : 1))),
  pausedUntil: fc.option(dayAround),
});

/** Some of the exercises. */
export const knownIds: fc.Arbitrary<KnownIds> = fc.subarray([...ALL]).map((ids) => new Set(ids));

/** How a day of a programme may go. */
export function outcomesOf(programme: Programme, known: KnownIds) {
  const results = blocksOf(programme, known).map((block) =>
    fc
      .record({
        end: fc.constantFrom<BlockEnd>('done', 'skipped', 'stopped'),
        verdicts: fc.array(fc.constantFrom<Verdict | null>('good', 'moderate', 'bad', null), {
          minLength: 1,
          maxLength: 5,
        }),
        measured: fc.boolean(),
      })
      .map(({ end, verdicts, measured }): BlockResult => ({
        block,
        end,
        session:
          block.kind === 'judged' && measured ? sessionOf(block, (rep) => verdicts[rep % verdicts.length]!) : null,
      })),
  );
  return fc.record({ day: fc.constant(TODAY), painBefore: pain, painAfter: pain, results: fc.tuple(...results) });
}
