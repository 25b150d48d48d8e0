/** The programme and assessments as a file holds them: every field there is, within its range. */
import * as v from 'valibot';
import { MOST_ASSESSMENTS, type Assessment } from '../core/programme/assessment.ts';
import { EVERY_DAYS, type Programme } from '../core/programme/programme.ts';
import { Instant, PainGiven, Reason, text, whole, within } from './fields.ts';

const Day = v.pipe(
  v.string(),
  v.isoDate(),
  v.check((day) => !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day), 'a day there is'),
);

const Name = v.pipe(v.string(), v.minLength(1), v.maxLength(100));

const DOSE = { rung: whole(0, 1000), sets: whole(0, 1000), amount: whole(0, 1000) };
const Dose = v.object(DOSE);

const ChangeReason = v.picklist([
  'clean',
  'recovered',
  'slips',
  'pain-up',
  'pain-high',
  'long-break',
  'assessed',
  'by-hand',
]);

const Line = v.object({
  ladder: Name,
  ...DOSE,
  on: v.boolean(),
  changed: v.nullable(v.object({ day: Day, reason: ChangeReason, from: Dose, to: Dose })),
});

const Done = v.object({
  day: Day,
  kind: v.picklist(['done', 'partly', 'skipped']),
  painBefore: PainGiven,
  painAfter: PainGiven,
  left: v.optional(v.array(Name)),
});

export const ProgrammeSchema = v.object({
  lines: v.pipe(
    v.array(Line),
    v.minLength(1),
    v.check((lines) => new Set(lines.map(({ ladder }) => ladder)).size === lines.length, 'each ladder once'),
  ),
  everyDays: whole(...EVERY_DAYS),
  days: v.pipe(
    v.array(Done),
    v.check((days) => days.every(({ day }, i) => i === 0 || day > days[i - 1]!.day), 'oldest first, each day once'),
  ),
  pausedUntil: v.nullable(Day),
}) satisfies v.GenericSchema<unknown, Programme>;

const FOUND = { value: within(-360, 360), sigma: within(0, 360) };
const Found = v.nullable(v.object(FOUND));
const Range = v.nullable(v.object({ ...FOUND, atLeast: v.boolean(), greenDeg: within(0, 360) }));

const NotFound = v.exactOptional(
  v.picklist(['not-done', 'too-few', 'not-far', 'squat', 'both-legs', 'arched', 'not-judged', ...Reason.options]),
);

const AssessmentSchema = v.object({
  day: Day,
  at: Instant,
  sessionIds: v.array(text(200)),
  analysis: whole(0, 100_000),
  hingeHipDeg: Range,
  hingeHipShare: Found,
  bridgeShortDeg: Found,
  bridgeArchDeg: Found,
  legRaiseDeg: v.object({ left: Range, right: Range }),
  missing: v.object({ hinge: NotFound, bridge: NotFound, 'leg-raise-left': NotFound, 'leg-raise-right': NotFound }),
}) satisfies v.GenericSchema<unknown, Assessment>;

export const AssessmentsSchema = v.pipe(v.array(AssessmentSchema), v.maxLength(MOST_ASSESSMENTS));
