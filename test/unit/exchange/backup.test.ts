import { EXERCISES } from '../../../src/exercises/catalogue.ts';
import { isDeepStrictEqual } from 'node:util';
import { beforeEach, describe, expect, test } from 'vitest';
import { readExport } from '../../../src/exchange/import-file.ts';
import type { Choice } from '../../../src/core/records/arrival.ts';
import { arrivalOf, inserts, type Arrival } from '../../../src/exchange/import-plan.ts';
import type { SessionStore } from '../../../src/ports/ports.ts';
import { makeRecord, makeSavedRep } from '../storage/make.ts';
import { broughtIn, courseStanding, NO_COURSE, type OwnCourse } from '../../../src/core/programme/own.ts';
import { backupOf, COURSE, idsIn, keptStore } from './kept-exports.ts';

const [LINE] = COURSE.programme!.lines;

let store: SessionStore;
let ids: readonly string[];

beforeEach(async () => {
  store = await keptStore();
  const found = { reps: [{ ...makeSavedRep(0), opinion: 'fine' as const }], attempts: [] };
  await store.addAnalysis('second-hinge', { version: 2, madeAt: '2026-11-20T08:00:00.000Z', found });
  await store.addAnalysis('second-bridge', { version: 2, madeAt: '2026-11-20T08:00:00.000Z', found: null });
  await store.amend('second-hinge', { note: '=1+1 "quoted", ümlaut \u2028 and 😀' });
  await store.judge('second-bridge', 0, 'not-fine');
  ids = await idsIn(store);
});

async function everything(): Promise<readonly unknown[]> {
  return Promise.all(ids.map(async (id) => [await store.get(id), await store.trace(id)]));
}

async function arrivals(text: string): Promise<readonly Arrival[]> {
  const seen: Arrival[] = [];
  for (const session of readExport(text, EXERCISES).sessions) {
    const record = await store.get(session.record.id);
    seen.push(arrivalOf(session, record && { record, trace: await store.trace(record.id) }));
  }
  return seen;
}

async function take(text: string, choice: Choice = 'mine'): Promise<void> {
  let made = 0;
  await store.insert(
    inserts(
      await arrivals(text),
      () => choice,
      () => `new-${made++}`,
    ),
  );
}

const standings = async (text: string): Promise<readonly string[]> =>
  (await arrivals(text)).map(({ standing }) => standing);

test('a backup brings everything back after everything was deleted', async () => {
  const before = await everything();
  const list = await store.list();
  const text = await backupOf(store, ids);
  await store.wipe();
  expect(await store.list()).toEqual([]);
  expect(await standings(text)).toEqual(ids.map(() => 'new'));
  await take(text);
  expect(await store.list()).toEqual(list);
  expect(isDeepStrictEqual(JSON.parse(await backupOf(store, ids)), JSON.parse(text))).toBe(true);
  const after = await everything();
  ids.forEach((id, i) => {
    // Traces of the first schema were not kept in hundredths of a pixel.
    expect(differenceOf(after[i], before[i])).toBeLessThanOrEqual(id.startsWith('second') ? 0 : 0.0051);
  });
});

/** By how much numbers are off at most; infinite where anything else is different. */
function differenceOf(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b);
  if (typeof a !== 'object' || a === null || typeof b !== 'object' || b === null) return a === b ? 0 : Infinity;
  const keys = Object.keys({ ...a, ...b });
  return Math.max(
    0,
    ...keys.map((key) => differenceOf((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key])),
  );
}

test('the version that recorded a session goes with it; of a session from before it was noted none is made up', async () => {
  const record = { ...makeRecord('noted'), appVersion: '1.2.3', finished: true };
  await store.insert([{ record, trace: [] }]);
  const text = await backupOf(store, ['noted', 'second-hinge']);
  await store.wipe();
  await take(text);
  expect((await store.get('noted'))?.appVersion).toBe('1.2.3');
  expect(await store.get('second-hinge')).not.toHaveProperty('appVersion');
  expect(readExport(text, EXERCISES).sessions.map(({ record }) => record.appVersion)).toEqual(['1.2.3', undefined]);
});

test('what is here already is the same, and nothing is written', async () => {
  const text = await backupOf(store, ids);
  expect(await standings(text)).toEqual(ids.map(() => 'same'));
  await take(text, 'theirs');
  expect((await backupOf(store, ids)) === text).toBe(true);
});

describe('a session that is here and different', () => {
  let text: string;
  beforeEach(async () => {
    text = await backupOf(store, ['second-hinge']);
    await store.amend('second-hinge', { note: 'mine' });
  });

  test('stays as it is unless it is chosen otherwise', async () => {
    expect(await standings(text)).toEqual(['conflict']);
    await take(text, 'mine');
    expect((await store.get('second-hinge'))?.note).toBe('mine');
    expect(await idsIn(store)).toHaveLength(ids.length);
  });

  test('is replaced when theirs is chosen', async () => {
    await take(text, 'theirs');
    expect((await store.get('second-hinge'))?.note).toMatch(/^=1\+1/);
    expect(await standings(text)).toEqual(['same']);
  });

  test('stays beside the other, which gets a new id, when both are kept', async () => {
    await take(text, 'both');
    expect((await store.get('second-hinge'))?.note).toBe('mine');
    const [, ...others] = (await idsIn(store)).filter((id) => id === 'second-hinge' || id.startsWith('new'));
    expect(others).toHaveLength(1);
    expect((await store.get('new-0'))?.note).toMatch(/^=1\+1/);
    expect(await store.trace('new-0')).toEqual(await store.trace('second-hinge'));
  });

  test('is one whose trace alone is different, too', async () => {
    const { record, trace } = { record: (await store.get('second-dark'))!, trace: await store.trace('second-dark') };
    const whole = await backupOf(store, ['second-dark']);
    await store.insert([{ record, trace: trace.slice(1) }]);
    expect(await standings(whole)).toEqual(['conflict']);
  });
});

test('a session whose trace was not kept in the order of time can be brought back', async () => {
  const [record, trace] = [(await store.get('second-hinge'))!, await store.trace('second-hinge')];
  await store.insert([{ record, trace: trace.toReversed() }]);
  await take(await backupOf(store, ['second-hinge']), 'theirs');
  expect(await standings(await backupOf(store, ['second-hinge']))).toEqual(['same']);
});

test('a deletion that can be undone is not exported', async () => {
  await store.insert([{ record: { ...makeRecord('gone'), deletedAt: '2026-01-01T10:00:00.000Z' }, trace: [] }]);
  const [session] = readExport(await backupOf(store, ['gone']), EXERCISES).sessions;
  expect(session?.record).toEqual(makeRecord('gone'));
});

describe('what cannot be read', () => {
  const codeOf = (text: string): string => {
    try {
      readExport(text, EXERCISES);
      return 'read';
    } catch (thrown) {
      return (thrown as { error: { code: string } }).error.code;
    }
  };
  test('is no file of ours, a newer one, or broken, and says which', async () => {
    const text = await backupOf(store, ['second-hinge']);
    expect(codeOf(text)).toBe('read');
    expect(codeOf(text.slice(0, -10))).toBe('import-unreadable');
    for (const foreign of ['', '[]', 'null', '{"schema":1}', '{"schema":"hingeline-report/1"}'])
      expect(codeOf(foreign)).toBe('import-unreadable');
    expect(codeOf(text.replace('hingeline-export/1', 'hingeline-export/2'))).toBe('import-newer');
    expect(codeOf(text.replace('hingeline-session/2', 'hingeline-session/3'))).toBe('import-newer');
    expect(codeOf(text.replace('"camera"', '1'))).toBe('import-broken');
    const json = JSON.parse(text);
    json.sessions.push(json.sessions[0]);
    expect(codeOf(JSON.stringify(json))).toBe('import-broken');
  });

  test.each<[what: string, path: string, change: (before: readonly number[]) => unknown]>([
    ['a day there is not', 'record.startedAt', () => '2026-02-31T99:00:00.000Z'],
    ['no id', 'record.id', () => ''],
    ['the same rep twice', 'record.reps', (reps) => [...reps, reps[0]]],
    ['a score beyond the scale', 'record.reps.0.rep.score', () => 101],
    ['an angle no body has', 'record.reps.0.rep.hipFlexionPeakDeg', () => 1e9],
    ['curves of different lengths', 'record.reps.0.series.hipDeg', (degs) => degs.slice(1)],
    ['a verdict nobody gives', 'record.reps.0.rep.verdict', () => '__proto__'],
    ['a deduction without its numbers', 'record.reps.0.rep.deductions', () => [{ code: 'hip-share', points: 3 }]],
    ['a trace that goes back in time', 'trace.timestampMs', (ms) => ms.toReversed()],
    ['a body of 32 landmarks', 'trace.counts.0', () => 32],
    ['edges of no outline', 'trace.counts.3', () => 0],
    ['a column too short', 'trace.outline', (steps) => steps.slice(1)],
    ['half a pixel too many', 'trace.landmarks.0', () => 0.5],
    ['a text for a number', 'trace.world.0', () => 'NaN'],
    ['no number', 'trace.world.0', () => null],
    ['an outline in steps of nothing', 'trace.outlineScale.0', () => 7],
    ['a trace of another exercise', 'trace.exercise', () => 'glute-bridge'],
  ])('is one with %s', async (_what, path, change) => {
    const json: unknown = JSON.parse(await backupOf(store, ['second-hinge']));
    const [last = '', ...way] = path.split('.').toReversed();
    const holder = ['sessions', '0', ...way.toReversed()].reduce<Record<string, unknown>>(
      (inside, key) => inside[key] as Record<string, unknown>,
      json as Record<string, unknown>,
    );
    holder[last] = change(holder[last] as readonly number[]);
    expect(codeOf(JSON.stringify(json))).toBe('import-broken');
  });

  test('has nothing added to it: unknown fields are dropped', async () => {
    const text = await backupOf(store, ['second-hinge']);
    const json = JSON.parse(text);
    json.sessions[0].record.extra = { a: 1 };
    json.sessions[0].record.reps[0].extra = 1;
    const more = JSON.stringify(json).replace('"record":{', '"record":{"__proto__":{"polluted":1},"constructor":1,');
    expect(readExport(more, EXERCISES)).toEqual(readExport(text, EXERCISES));
    expect({}).not.toHaveProperty('polluted');
  });
});

test('what is the person’s own goes with a backup and comes back as it was; older files have none of it', async () => {
  expect(readExport(await backupOf(store, ids.slice(0, 1), COURSE), EXERCISES).course).toEqual(COURSE);
  expect(readExport(await backupOf(store, [], COURSE), EXERCISES).sessions).toEqual([]);
  expect(readExport(await backupOf(store, ids.slice(0, 1)), EXERCISES).course).toEqual(NO_COURSE);
});

test('of two programmes one is taken, of assessments those of both', () => {
  const none = NO_COURSE;
  const [first] = COURSE.assessments;
  const later = { ...COURSE, assessments: [{ ...first!, at: '2026-11-25T09:30:00.000Z' }] };
  const other = { ...COURSE, programme: { ...COURSE.programme!, everyDays: 3 } };
  const standing = (mine: OwnCourse, theirs: OwnCourse) => courseStanding(mine, theirs);
  expect([standing(none, none), standing(COURSE, none), standing(none, COURSE), standing(COURSE, COURSE)]).toEqual([null, null, 'new', 'same']); // prettier-ignore
  expect([standing(COURSE, later), standing(COURSE, other)]).toEqual(['new', 'conflict']);
  expect(broughtIn(COURSE, later).assessments.map(({ at }) => at)).toEqual([first!.at, '2026-11-25T09:30:00.000Z']);
  expect(broughtIn(COURSE, other).programme).toEqual(other.programme);
  expect(broughtIn(COURSE, { ...later, programme: null }).programme).toEqual(COURSE.programme);
  const [bend, plan] = [
    { ...COURSE.ownBend!, deg: 40 },
    { ...COURSE.prescription!, title: 'Another' },
  ];
  for (const more of [{ ownBend: bend }, { prescription: plan }]) {
    expect([standing(none, { ...none, ...more }), standing(COURSE, { ...none, ...more })]).toEqual(['new', 'conflict']);
    expect(broughtIn(COURSE, { ...none, ...more })).toEqual({ ...COURSE, ...more });
  }
  const changed = { ...none, assessments: [{ ...first!, analysis: 1 }] };
  expect(standing(COURSE, changed)).toBe('same');
});

test.each([
  ['a day that there is not', { programme: { ...COURSE.programme, pausedUntil: '2026-02-30' } }],
  ['days out of order', { programme: { ...COURSE.programme, days: COURSE.programme!.days.toReversed() } }],
  ['no exercise', { programme: { ...COURSE.programme, lines: [] } }],
  ['the same ladder twice', { programme: { ...COURSE.programme, lines: [LINE, LINE] } }],
  [
    'pain beyond the worst',
    { programme: { ...COURSE.programme, days: [{ ...COURSE.programme!.days[1], painAfter: 11 }] } },
  ],
  ['a plan of nothing', { plan: { schema: 'hingeline-plan/1', exercises: [] } }],
  ['a bend beyond any body', { ownBend: { ...COURSE.ownBend, deg: 7200 } }],
  ['an error without size', { assessments: [{ ...COURSE.assessments[0], bridgeArchDeg: { value: 3 } }] }],
])('%s is refused', async (_, part) => {
  const file = JSON.parse(await backupOf(store, [])) as object;
  expect(() => readExport(JSON.stringify({ ...file, ...part }), EXERCISES)).toThrow(
    expect.objectContaining({ error: expect.objectContaining({ code: 'import-broken' }) }),
  );
});

test('a plan that only a later version knows is told of as one', async () => {
  const text = (await backupOf(store, [], COURSE)).replace('"hip-hinge"', '"later"');
  expect(() => readExport(text, EXERCISES)).toThrow(
    expect.objectContaining({ error: expect.objectContaining({ code: 'import-newer' }) }),
  );
});
