/** Rows of the database as the app wrote them in each of its schemas (test/fixtures/sessions) open, in codes and numbers. */
import { openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { judgeAnew } from '../../../src/core/records/judge-anew.ts';
import { SESSION_SCHEMA } from '../../../src/core/records/record.ts';
import { exerciseById } from '../../../src/exercises/catalogue.ts';
import { openSessions } from '../../../src/storage/sessions.ts';
import { deductionText } from '../../../src/words/deduction-text.ts';
import { putKept, readKept } from './kept.ts';
import { makeSavedRep } from './make.ts';

const [first, second] = [readKept('first'), readKept('second')];
const kept = [...first, ...second];

beforeEach(() => putKept(kept));

describe.each(kept)('the kept session $head.id', ({ head, reps, chunks }) => {
  test('opens with everything its head held', async () => {
    const { store } = await openSessions();
    const { marks: _, ...held } = head;
    expect(await store.get(head.id)).toMatchObject({ selfTest: null, ...held });
  });

  test('has its reps, their curves and the frame of the worst moment', async () => {
    const { store } = await openSessions();
    const record = (await store.get(head.id))!;
    expect(record.reps).toHaveLength(reps.length);
    record.reps.forEach(({ rep, series, worstFrame }, i) => {
      const { deductions: _, ...numbers } = reps[i]!.rep;
      expect(rep).toMatchObject({ holdMs: 0, hipToStraightDeg: null, ...numbers });
      expect(series.hipDeg.length).toBeGreaterThan(10);
      expect(series.hipDeg).toHaveLength(series.timestampMs.length);
      expect(worstFrame?.timestampMs ?? null).toBe(rep.lumbarPeakMs);
    });
  });

  test('has its trace: 33 landmarks in picture and metres, and an outline', async () => {
    const { store } = await openSessions();
    const trace = await store.trace(head.id);
    expect(trace).toHaveLength(2 * chunks.length);
    for (const { person, widthPx } of trace) {
      expect([person?.landmarks.length, person?.world.length, person?.outlinePx?.length]).toEqual([33, 33, 640]);
      for (const { xPx } of person!.landmarks) expect(xPx > 0 && xPx < widthPx).toBe(true);
      for (const px of person!.outlinePx!) expect(px > -20 && px < widthPx + 20).toBe(true);
    }
  });
});

test.each(first)('the reps of $head.id, written in English, are told in codes and numbers', async ({ head, reps }) => {
  const { store } = await openSessions();
  const record = (await store.get(head.id))!;
  record.reps.forEach(({ rep, cues }, i) => {
    const written = reps[i]!;
    expect(rep.deductions.map((each) => ({ ...each, text: deductionText(each, 'en') }))).toMatchObject(
      written.rep.deductions,
    );
    for (const deduction of rep.deductions) expect(deduction).not.toHaveProperty('text');
    expect(cues).toEqual(written.cues.map(({ text: _text, ...cue }) => cue));
  });
});

test.each(second)('the reps of $head.id come back as they were written', async ({ head, reps }) => {
  const { store } = await openSessions();
  const record = (await store.get(head.id))!;
  expect(record.schema).toBe('hingeline-session/2');
  expect(record.reps.map(({ rep, cues }) => ({ rep, cues }))).toEqual(reps.map(({ rep, cues }) => ({ rep, cues })));
});

test('traces of the second schema have edge widths and scene, where there were any', async () => {
  const { store } = await openSessions();
  for (const { person } of await store.trace('second-dark')) {
    expect(person!.edgeWidthPx).toHaveLength(person!.outlinePx!.length / 2);
  }
  for (const { scene } of await store.trace('second-hinge')) expect(scene).toEqual({ luma: 96.4, others: false });
});

test('a new session has the newest of these schemas', () => {
  expect(SESSION_SCHEMA).toBe(second[0]!.head.schema);
});

test('an old session keeps its schema when something is added to it', async () => {
  const { store } = await openSessions();
  const record = (await store.get('bridge'))!;
  await store.put({ ...record, pain: { before: null, after: 2 } });
  expect(await store.get('bridge')).toEqual({ ...record, pain: { before: null, after: 2 } });
  expect(record.schema).toBe('hingeline-session/1');
});

test('the newer database keeps every row of the first and takes what later versions find', async () => {
  const { store } = await openSessions();
  const raw = await openDB('hingeline');
  expect([...raw.objectStoreNames]).toEqual(['analyses', 'chunks', 'heads', 'reps', 'stills']);
  for (const name of ['heads', 'reps', 'chunks'] as const) {
    const rows = kept.reduce((sum, each) => sum + (name === 'heads' ? 1 : each[name].length), 0);
    expect(await raw.count(name)).toBe(rows);
  }
  const before = (await store.get('hinge'))!;
  const analysis = { version: 7, madeAt: '2026-11-20T08:00:00.000Z', found: { reps: [makeSavedRep(0)], attempts: [] } };
  await store.addAnalysis('hinge', analysis);
  expect(await store.get('hinge')).toEqual({ ...before, later: [analysis] });
});

test.each(kept)('$head.id, of whose trace only moments are here, is left as it was judged', async ({ head }) => {
  const { store } = await openSessions();
  const judging = judgeAnew((await store.get(head.id))!, await store.trace(head.id), exerciseById);
  for (let step = judging.next(); ; step = judging.next()) {
    if (!step.done) continue;
    expect(step.value).toBeNull();
    break;
  }
});

test('sessions of every schema are listed together', async () => {
  const { store } = await openSessions();
  const ids = kept.toSorted((a, b) => b.head.startedAt.localeCompare(a.head.startedAt)).map(({ head }) => head.id);
  expect((await store.list()).map(({ id }) => id)).toEqual(ids);
});
