/** What a day of the programme consists of, in the order of doing, and how long it takes. */
import type { Block } from './block.ts';
import { doseIn } from './dose.ts';
import { knownRung, ladderById, type KnownIds, type Ladder, type Rung } from './ladders.ts';
import type { Dose, Programme, ProgrammeLine } from './programme.ts';

/** A line as it is done: brought within what its rung allows. */
export interface PlannedLine {
  readonly line: ProgrammeLine;
  readonly ladder: Ladder;
  readonly rung: Rung;
  readonly dose: Dose;
  readonly block: Block;
}

/** Between sets. Unvalidated: as long as is comfortable; 60 s is what the free exercises begin with. */
const REST_SECONDS = 60;

/** Every line of which something is known here, also those that are off. */
export function plannedLines({ lines }: Pick<Programme, 'lines'>, known: KnownIds): readonly PlannedLine[] {
  return lines.flatMap((line) => {
    const ladder = ladderById(line.ladder);
    const place = ladder && knownRung(ladder, line.rung, known);
    if (!ladder || place === null || place === undefined) return [];
    const dose = doseIn(ladder, { ...line, rung: place });
    const rung = ladder.rungs[place]!;
    return [{ line, ladder, rung, dose, block: blockOf(rung, dose) }];
  });
}

/** What is done on a day of it: the lines that are on. @param known exercises this version can lead; the others are left out */
export function blocksOf(programme: Pick<Programme, 'lines'>, known: KnownIds): readonly Block[] {
  return plannedLines(programme, known).flatMap(({ line, block }) => (line.on ? [block] : []));
}

/** A rung as it is done. */
export function blockOf(rung: Rung, { sets, amount }: Pick<Dose, 'sets' | 'amount'>): Block {
  return rung.kind === 'guided'
    ? { kind: 'guided', guidedId: rung.guidedId, sets, amount }
    : {
        kind: 'judged',
        exerciseIds: rung.exerciseIds,
        plan: { sets, reps: amount, restSeconds: REST_SECONDS },
        loaded: rung.loaded,
      };
}

/** To get into place, be seen and hold still; and between two sides. Unvalidated. */
const SETTLE_SECONDS = { judged: 45, guided: 20 } as const;
const CHANGE_SIDE_SECONDS = 15;

/** About how long these take, with rests and getting into place; whole minutes, at least one where there is anything. */
export function minutesOf(lines: readonly Pick<PlannedLine, 'rung' | 'dose'>[]): number {
  const seconds = lines.map(({ rung, dose: { sets, amount } }) => {
    const set = rung.sides * amount * rung.secondsEach + (rung.sides - 1) * CHANGE_SIDE_SECONDS;
    return SETTLE_SECONDS[rung.kind] + sets * set + (sets - 1) * REST_SECONDS;
  });
  const sum = seconds.reduce((whole, each) => whole + each, 0);
  return sum === 0 ? 0 : Math.max(1, Math.round(sum / 60));
}
