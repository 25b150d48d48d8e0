/**
 * Whatever a file holds: it is read or refused in words, nothing else is thrown, nothing that is stored changes, and what is
 * read is whole. FUZZ_CASES=10000 for as many.
 */
import { EXERCISES } from '../../../src/exercises/catalogue.ts';
import * as fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { keptAssessments } from '../../../src/app/kept-assessments.ts';
import { keptProgramme } from '../../../src/app/kept-programme.ts';
import { exported, exportedText } from '../../../src/exchange/export-file.ts';
import { readExport } from '../../../src/exchange/import-file.ts';
import { arrivalOf, inserts } from '../../../src/exchange/import-plan.ts';
import { AppFailure, type AppErrorCode } from '../../../src/ports/errors.ts';
import type { PoseFrame } from '../../../src/core/pose/frame.ts';
import type { SessionStore } from '../../../src/ports/ports.ts';
import { memorySessions } from '../../../src/storage/memory-sessions.ts';
import { backupOf, COURSE, idsIn, keptStore } from './kept-exports.ts';

const CASES = Number(process.env['FUZZ_CASES'] ?? 300);

let store: SessionStore;
let texts: readonly string[];

beforeAll(async () => {
  store = await keptStore();
  for (const id of await idsIn(store)) {
    // A few frames are like many, and faster.
    const [record, trace] = [(await store.get(id))!, await store.trace(id)];
    // And in the second of them the trunk was looked at.
    const few = trace.slice(0, 3).map((frame, i) => (i === 1 ? lookedAt(frame) : frame));
    await store.insert([{ record, trace: few }]);
  }
  const ids = await idsIn(store);
  texts = await Promise.all([
    ...ids.map((id) => backupOf(store, [id])),
    backupOf(store, [], COURSE),
    backupOf(store, ids.slice(0, 1), COURSE),
  ]);
});

function lookedAt(frame: PoseFrame): PoseFrame {
  const trunk = { facing: 'right', pelvisDeg: -12.5, thoraxDeg: 3.25 } as const;
  return { ...frame, person: frame.person && { ...frame.person, trunk } };
}

const REFUSALS: readonly AppErrorCode[] = ['import-unreadable', 'import-newer', 'import-broken'];

/** What stands in no export. As text, so that numbers beyond all numbers and names of prototypes can be among them. */
const STRANGE = [
  'null', 'true', '-1', '0.5', '1e308', '-1e308', '1e999', '-1e999', '123456789012345678901234567890', '""', '"NaN"', '"Infinity"',
  '"-0"', '[]', '{}', '[[]]', '[null]', '{"__proto__":{"polluted":1}}', '{"constructor":{"prototype":{"polluted":1}}}',
  '"__proto__"', '{"length":5}', '{"toString":1}', '"2026-99-99T99:99:99.000Z"', '"\\ud800"', '"hingeline-export/9"', '"hingeline-session/9"',
] as const; // prettier-ignore

interface Mutation {
  readonly kind: 'replace' | 'remove' | 'add' | 'repeat' | 'flip' | 'cut';
  /** Where, 0…1 of what there is. */
  readonly at: number;
  readonly strange: (typeof STRANGE)[number];
  readonly bit: number;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom<Mutation['kind']>('replace', 'replace', 'remove', 'add', 'repeat', 'flip', 'cut'),
  at: fc.double({ min: 0, max: 0.999999, noNaN: true }),
  strange: fc.constantFrom(...STRANGE),
  bit: fc.integer({ min: 0, max: 6 }),
});

/** Every place in it: what holds it, and its name there. Few of the numbers of a column. */
function places(value: unknown, found: [holder: Record<string, unknown>, key: string][] = []): typeof found {
  if (typeof value !== 'object' || value === null) return found;
  const keys = Object.keys(value);
  for (const key of keys.length > 60 ? [...keys.slice(0, 3), ...keys.slice(-3)] : keys) {
    const holder = value as Record<string, unknown>;
    found.push([holder, key]);
    places(holder[key], found);
  }
  return found;
}

const MARK = '§strange§';

function mutated(text: string, { kind, at, strange, bit }: Mutation): string {
  if (kind === 'cut') return text.slice(0, Math.floor(at * text.length));
  if (kind === 'flip') {
    const i = Math.floor(at * text.length);
    return `${text.slice(0, i)}${String.fromCharCode(text.charCodeAt(i) ^ (1 << bit))}${text.slice(i + 1)}`;
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return text;
  }
  const all = places(json);
  if (all.length === 0) return strange;
  const [holder, key] = all[Math.floor(at * all.length)]!;
  if (kind === 'replace') holder[key] = MARK;
  if (kind === 'add') {
    if (Array.isArray(holder)) holder.push(MARK);
    else Object.defineProperty(holder, strange.slice(1, -1), { value: MARK, enumerable: true, configurable: true }); // prettier-ignore
  }
  if (kind === 'remove') {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  }
  if (kind === 'repeat' && Array.isArray(holder)) holder.splice(Number(key), 0, holder[Number(key)]);
  return JSON.stringify(json).replaceAll(JSON.stringify(MARK), strange);
}

/** Numbers that are none, anywhere in it. */
function brokenNumbers(value: unknown): unknown[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(brokenNumbers);
}

test(`${CASES} changed exports are read whole or refused, and nothing that is stored changes`, async () => {
  const before = await backupOf(store, await idsIn(store));
  const outcomes = { read: 0, refused: 0 };
  const property = fc.asyncProperty(fc.nat(99), fc.array(mutation, { minLength: 1, maxLength: 4 }), async (which, mutations) => {
    const text = mutations.reduce(mutated, texts[which % texts.length]!);
    let sessions: ReturnType<typeof readExport>['sessions'];
    let course: ReturnType<typeof readExport>['course'];
    try {
      ({ sessions, course } = readExport(text, EXERCISES));
    } catch (thrown) {
      if (!(thrown instanceof AppFailure) || !REFUSALS.includes(thrown.error.code)) throw thrown;
      outcomes.refused++;
      return;
    }
    outcomes.read++;
    expect(brokenNumbers(course)).toEqual([]);
    // What the next start reads of it is all of it.
    expect(keptProgramme(JSON.parse(JSON.stringify(course.programme)))).toEqual(course.programme);
    expect(keptAssessments(JSON.parse(JSON.stringify(course.assessments)))).toHaveLength(course.assessments.length);
    const [mine] = await Promise.all(sessions.map(({ record }) => store.get(record.id)));
    const arrivals = sessions.map((session) => arrivalOf(session, mine && { record: mine, trace: [] }));
    // Into another store, as who says yes would have it.
    const other = memorySessions();
    await other.insert(inserts(arrivals, () => 'theirs', () => 'new'));
    for (const { session, standing } of arrivals) {
      if (standing === 'same') continue;
      const [record, trace] = [(await other.get(session.record.id))!, await other.trace(session.record.id)];
      expect(brokenNumbers([record, trace])).toEqual([]);
      expect(exported({ record, trace })).toEqual(session);
      expect(readExport(JSON.stringify({ ...JSON.parse(text), sessions: [JSON.parse(exportedText({ record, trace }))] }), EXERCISES)).toEqual({ sessions: [session], course });
    }
  }); // prettier-ignore
  await fc.assert(property, { numRuns: CASES });
  expect({}).not.toHaveProperty('polluted');
  expect((await backupOf(store, await idsIn(store))) === before).toBe(true);
  // It would be no test if one of the two never happened.
  expect(Math.min(outcomes.read, outcomes.refused)).toBeGreaterThan(CASES / 50);
});
