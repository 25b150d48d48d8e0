/**
 * Plans on their way to another device: as a file, `hingeline-plan/1`, and as the text of a link, which is the same in
 * fewer letters. Whatever comes in is checked here.
 */
import * as v from 'valibot';
import type { Exercise } from '../core/exercise/exercise.ts';
import { chosenOf, type Prescription } from '../core/records/prescription.ts';
import { AppFailure } from '../ports/errors.ts';

const VERSION = 1;
const NAME = 'hingeline-plan/';

const Text = v.optional(v.string(), '');
/** What is far out of range is brought to its end; what is no number is no plan. */
const Count = v.pipe(v.number(), v.finite());
const Ids = v.tupleWithRest([v.string()], v.string());
const Limits = v.object({
  roundingDeg: v.exactOptional(Count),
  archingDeg: v.exactOptional(Count),
  reachDeg: v.exactOptional(Count),
  kneeDeg: v.exactOptional(Count),
});

/** A plan as a file has it. */
export const PrescriptionFile = v.object({
  schema: v.literal(`${NAME}${VERSION}`),
  title: Text,
  from: Text,
  note: Text,
  exercises: v.array(
    v.object({
      exerciseIds: Ids,
      sets: Count,
      reps: Count,
      restSeconds: Count,
      loaded: v.optional(v.boolean(), false),
      limits: v.optional(Limits, {}),
      note: Text,
    }),
  ),
});

const Moved = v.nullable(Count);

/** A plan as a link has it: the same, by place instead of by name. */
const Packed = v.tuple([
  v.literal(VERSION),
  v.string(),
  v.string(),
  v.string(),
  v.array(
    v.tuple([
      Ids,
      v.tuple([Count, Count, Count]),
      v.picklist([0, 1]),
      v.union([v.tuple([Moved, Moved, Moved, Moved]), v.strictTuple([])]),
      v.string(),
    ]),
  ),
]);

/** A plan that came in, and whether it had to be brought within what can be chosen. */
export interface OfferedPrescription {
  readonly prescription: Prescription;
  readonly adjusted: boolean;
}

type PrescriptionJson = v.InferOutput<typeof PrescriptionFile>;

export function prescriptionJson({ title, from, note, exercises }: Prescription): PrescriptionJson {
  return {
    schema: `${NAME}${VERSION}`,
    title,
    from,
    note,
    exercises: exercises.map(({ exerciseIds, plan, loaded, limits, note }) => ({
      exerciseIds: [...exerciseIds],
      ...plan,
      loaded,
      limits: definedOf(limits),
      note,
    })),
  };
}

export function prescriptionFile(prescription: Prescription): string {
  return `${JSON.stringify(prescriptionJson(prescription), null, 2)}\n`;
}

/** @throws AppFailure 'plan-broken'; 'plan-newer' for what a later version of the app wrote */
export function readPrescriptionFile(text: string, known: readonly Exercise[]): OfferedPrescription {
  const json = jsonOf(text);
  const { schema } = v.is(v.object({ schema: v.string() }), json) ? json : { schema: '' };
  if (schema.startsWith(NAME)) refuseNewer(Number(schema.slice(NAME.length)));
  return prescriptionOf(parsed(PrescriptionFile, json), known);
}

/** @throws AppFailure 'plan-broken' where it asks for nothing; 'plan-newer' for what a later version of the app wrote */
export function prescriptionOf(
  { title, from, note, exercises }: PrescriptionJson,
  known: readonly Exercise[],
): OfferedPrescription {
  const plans = exercises.map(({ exerciseIds, sets, reps, restSeconds, loaded, limits, note }) => ({
    exerciseIds,
    plan: { sets, reps, restSeconds },
    loaded,
    limits,
    note,
  }));
  return offered({ title, from, note, exercises: plans }, known);
}

/** The plan in the letters that an address may have. */
export function prescriptionLink({ title, from, note, exercises }: Prescription): string {
  const packed: v.InferInput<typeof Packed> = [
    VERSION,
    title,
    from,
    note,
    exercises.map(({ exerciseIds, plan: { sets, reps, restSeconds }, loaded, limits, note }) => {
      const moved = LIMIT_NAMES.map((name) => limits[name] ?? null);
      const none = moved.every((deg) => deg === null);
      return [[...exerciseIds], [sets, reps, restSeconds], loaded ? 1 : 0, none ? [] : (moved as FourLimits), note];
    }),
  ];
  return toBase64Url(new TextEncoder().encode(JSON.stringify(packed)));
}

const LIMIT_NAMES = ['roundingDeg', 'archingDeg', 'reachDeg', 'kneeDeg'] as const;
type FourLimits = [number | null, number | null, number | null, number | null];

/** @throws AppFailure 'plan-broken'; 'plan-newer' for what a later version of the app wrote */
export function readPrescriptionLink(data: string, known: readonly Exercise[]): OfferedPrescription {
  const json = jsonOf(textOf(data));
  if (Array.isArray(json)) refuseNewer(json[0]);
  const [, title, from, note, exercises] = parsed(Packed, json);
  const plans = exercises.map(([exerciseIds, [sets, reps, restSeconds], loaded, moved, note]) => ({
    exerciseIds,
    plan: { sets, reps, restSeconds },
    loaded: loaded === 1,
    limits: definedOf(Object.fromEntries(LIMIT_NAMES.map((name, i) => [name, moved[i] ?? undefined]))),
    note,
  }));
  return offered({ title, from, note, exercises: plans }, known);
}

function offered(prescription: Prescription, known: readonly Exercise[]): OfferedPrescription {
  if (prescription.exercises.length === 0) throw new AppFailure('plan-broken', 'no exercise');
  const chosen = chosenOf(prescription, known);
  // Ours are never taken out again: what is not known here came later.
  if (!chosen) throw new AppFailure('plan-newer', 'an exercise that is not known');
  return { prescription: chosen, adjusted: prescriptionFile(chosen) !== prescriptionFile(prescription) };
}

function refuseNewer(version: unknown): void {
  if (typeof version === 'number' && version > VERSION) throw new AppFailure('plan-newer', `version ${version}`);
}

function parsed<Schema extends v.GenericSchema>(schema: Schema, json: unknown): v.InferOutput<Schema> {
  const { success, output, issues } = v.safeParse(schema, json);
  if (success) return output;
  throw new AppFailure('plan-broken', v.summarize(issues));
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (thrown) {
    throw new AppFailure('plan-broken', String(thrown));
  }
}

function textOf(base64Url: string): string {
  try {
    const bytes = atob(base64Url.replaceAll('-', '+').replaceAll('_', '/'));
    const codes = Uint8Array.from(bytes, (letter) => letter.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(codes);
  } catch (thrown) {
    throw new AppFailure('plan-broken', String(thrown));
  }
}

function toBase64Url(bytes: Uint8Array): string {
  const letters = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return letters.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function definedOf<T extends object>(record: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]: Exclude<T[Key], undefined>;
  };
}
