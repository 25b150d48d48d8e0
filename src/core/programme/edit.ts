/** What a person changes in the programme by hand. Whatever they choose is brought within what can be chosen. */
import type { Day } from '../history/days.ts';
import { doseIn } from './dose.ts';
import { isKnown, ladderById, type KnownIds, type Ladder } from './ladders.ts';
import { EVERY_DAYS, type Dose, type LadderId, type Programme, type ProgrammeLine } from './programme.ts';

/** Part of the day, or not. */
export function switched(programme: Programme, ladder: LadderId, on: boolean): Programme {
  return withLine(programme, ladder, (line) => ({ ...line, on }));
}

/** More or fewer sets, or of each set. The same where there is no further step. */
export function stepped(
  programme: Programme,
  ladderId: LadderId,
  part: 'sets' | 'amount',
  way: 1 | -1,
  day: Day,
): Programme {
  return withDose(programme, ladderId, day, (ladder, dose) => {
    const step = part === 'sets' ? 1 : ladder.rungs[dose.rung]!.step;
    return { ...dose, [part]: dose[part] + way * step };
  });
}

/** The next variation that is known, harder or easier, in its usual amount; null where there is none. */
export function nextRung(ladder: Ladder, rung: number, way: 1 | -1, known: KnownIds): number | null {
  const there = ladder.rungs.flatMap((each, i) => (isKnown(each, known) ? [i] : []));
  const next = way > 0 ? there.find((i) => i > rung) : there.findLast((i) => i < rung);
  return next ?? null;
}

export function onRung(programme: Programme, ladderId: LadderId, rung: number, day: Day): Programme {
  return withDose(programme, ladderId, day, (ladder, dose) => ({
    ...dose,
    rung,
    amount: ladder.rungs[rung]?.usual ?? dose.amount,
  }));
}

/** Changes places with the line that is done before it (−1) or after it (1); lines that are off are passed over. */
export function moved(programme: Programme, ladder: LadderId, way: 1 | -1): Programme {
  const { lines } = programme;
  const place = lines.findIndex((line) => line.ladder === ladder);
  const neighbour =
    way > 0
      ? lines.findIndex((line, i) => i > place && line.on)
      : lines.findLastIndex((line, i) => i < place && line.on);
  if (place === -1 || neighbour === -1) return programme;
  return { ...programme, lines: lines.with(place, lines[neighbour]!).with(neighbour, lines[place]!) };
}

/** Every so many days. */
export function everySo(programme: Programme, days: number): Programme {
  const [min, max] = EVERY_DAYS;
  return { ...programme, everyDays: Math.min(max, Math.max(min, Math.round(days))) };
}

function withDose(
  programme: Programme,
  ladderId: LadderId,
  day: Day,
  change: (ladder: Ladder, dose: Dose) => Dose,
): Programme {
  const ladder = ladderById(ladderId);
  if (!ladder) return programme;
  return withLine(programme, ladderId, (line) => {
    const from = doseIn(ladder, line);
    const to = doseIn(ladder, change(ladder, from));
    const isSame = to.rung === line.rung && to.sets === line.sets && to.amount === line.amount;
    return isSame ? line : { ...line, ...to, changed: { day, reason: 'by-hand', from, to } };
  });
}

function withLine(programme: Programme, ladder: LadderId, change: (line: ProgrammeLine) => ProgrammeLine): Programme {
  return { ...programme, lines: programme.lines.map((line) => (line.ladder === ladder ? change(line) : line)) };
}
