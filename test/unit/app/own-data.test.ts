/** One's own data through the whole app: saved, deleted, brought back, and seen by other windows. */
import { beforeEach, expect, test, vi } from 'vitest';
import { Display } from '../../../src/app/display.ts';
import { OwnData } from '../../../src/app/own-data.ts';
import type { AppPorts } from '../../../src/app/ports.ts';
import { FIRST_PROGRAMME } from '../../../src/core/programme/first.ts';
import { AppFailure } from '../../../src/ports/errors.ts';
import type { Settings } from '../../../src/ui/settings/settings-state.ts';
import type { DataState } from '../../../src/ui/data/data-state.ts';
import { hingeFrames } from '../core/fixture.ts';
import { memorySessions } from '../../../src/storage/memory-sessions.ts';
import { makeRecord, makeSavedRep } from '../storage/make.ts';

const trace = hingeFrames.slice(0, 4);
const sessionOf = (id: string, note = '') => ({
  record: { ...makeRecord(id), ...(note && { note }), reps: [makeSavedRep(0), makeSavedRep(1)] },
  trace,
});

async function setUp(fileBytes?: number) {
  const given: File[] = [];
  /** So many files the person takes; of others they close the sheet. */
  const takes = { most: Infinity };
  const release = vi.fn();
  const forget = vi.fn(async () => {});
  const forgetDeleted = vi.fn();
  const preferences = {
    forget,
    settings: { programme: null, assessments: [] } as unknown as Settings,
    change(part: Partial<Settings>) {
      this.settings = { ...this.settings, ...part };
    },
  };
  const screen: Pick<AppPorts['screen'], 'state'> = { state: { screen: 'blank', error: null } };
  const store = memorySessions();
  let made = 0;
  const ports = {
    store,
    leaving: { hold() {}, release, releaseAll() {} },
    giveFile: async (file: File) => given.length < takes.most && given.push(file) > 0,
    usedBytes: async () => 5e6,
    newId: () => `new-${made++}`,
    today: () => new Date('2026-11-26T10:00:00Z'),
  };
  const display = new Display({ screen, address: { path: '', show() {}, watch() {} } } as unknown as AppPorts);
  // Shown at once: the code of the screen is for a browser.
  display.fetch = async () => true;
  const data = new OwnData(ports, preferences, { forgetDeleted }, display, fileBytes);
  await store.insert([sessionOf('a', '=1+1'), sessionOf('b')]);
  await data.showScreen();
  const state = (): DataState => screen.state as DataState;
  return { data, state, store, given, takes, release, forget, forgetDeleted, preferences, screen };
}

type Set = Awaited<ReturnType<typeof setUp>>;
let at: Set;
beforeEach(async () => {
  at = await setUp();
});

async function everything({ store }: Set): Promise<readonly unknown[]> {
  return Promise.all((await store.list()).map(async ({ id }) => [await store.get(id), await store.trace(id)]));
}

test('it tells how many sessions there are and what they take up', () => {
  expect(at.state()).toMatchObject({ screen: 'data', sessions: 2, usedBytes: 5e6, preview: null, work: null });
});

test('a backup, everything deleted, the backup brought back: the same as before', async () => {
  const { data, state, store, given, forget } = at;
  const before = await everything(at);
  await data.exportAll('backup');
  expect(given.map(({ name, type }) => [name, type])).toEqual([['hingeline-2026-11-26.json', 'application/json']]);
  expect(JSON.parse(await given[0]!.text())).toMatchObject({ schema: 'hingeline-export/1', app: { version: '0.1.0' } });
  expect(state().done).toEqual({ kind: 'exported', files: 1 });
  await data.wipe(false);
  expect(await store.list()).toEqual([]);
  expect([state().sessions, state().done]).toEqual([0, { kind: 'deleted', settings: false }]);
  expect(forget).not.toHaveBeenCalled();
  await data.preview(given);
  expect(state().preview?.sessions.map(({ id, standing }) => [id, standing])).toEqual([['a', 'new'], ['b', 'new']]); // prettier-ignore
  expect(await store.list()).toEqual([]);
  await data.take({}, false);
  expect([state().sessions, state().done, state().preview]).toEqual([
    2,
    { kind: 'imported', sessions: 2, course: false },
    null,
  ]);
  expect(await everything(at)).toEqual(before);
});

test('what is here and different stays unless it is chosen otherwise', async () => {
  const { data, state, store, given } = at;
  await data.exportAll('backup');
  await store.amend('b', { note: 'mine' });
  await data.preview(given);
  expect(state().preview?.sessions).toMatchObject([
    { id: 'a', standing: 'same', mine: null },
    { id: 'b', standing: 'conflict', mine: { note: 'mine' } },
  ]);
  await data.take({}, false);
  expect((await store.get('b'))?.note).toBe('mine');
  await data.preview(given);
  await data.take({ b: 'both' }, false);
  expect((await store.list()).map(({ id, note }) => [id, note])).toEqual(
    expect.arrayContaining([['b', 'mine'], ['new-0', undefined]]),
  ); // prettier-ignore
});

test('several files are looked at one after the other; one that cannot be read says so and changes nothing', async () => {
  const { data, state, store, given, forgetDeleted } = at;
  await data.exportAll('backup');
  const before = await everything(at);
  await data.preview([new File(['{'], 'broken.json'), ...given]);
  expect(state()).toMatchObject({ error: { code: 'import-unreadable' }, preview: null, work: null });
  expect(await everything(at)).toEqual(before);
  await store.wipe();
  await data.preview([given[0]!, given[0]!]);
  await data.take({}, false);
  expect(forgetDeleted).toHaveBeenCalled();
  // The second file, the same: everything of it is here now.
  expect(state().preview?.sessions.map(({ standing }) => standing)).toEqual(['same', 'same']);
  await data.next();
  expect(state().preview).toBeNull();
});

test('a file that is too large is refused before it is read', async () => {
  const { data, state } = at;
  const file = new File([], 'large.json');
  Object.defineProperty(file, 'size', { value: 500e6 });
  file.text = () => Promise.reject(new Error('was read'));
  await data.preview([file]);
  expect(state().error?.code).toBe('import-too-large');
});

test('on a full device nothing is brought in, and it is said', async () => {
  const { data, state, store, given } = at;
  await data.exportAll('backup');
  await store.wipe();
  store.insert = () => Promise.reject(new AppFailure('storage-full'));
  await data.preview(given);
  await data.take({}, false);
  expect(state()).toMatchObject({ error: { code: 'storage-full' }, done: null, preview: { fileName: given[0]!.name } });
});

test('a large backup comes in several files, each of which can be brought back alone', async () => {
  const { data, state, store, given } = await setUp(40_000);
  await store.insert([sessionOf('c')]);
  await data.exportAll('backup');
  expect(given.map(({ name }) => name)).toEqual(['hingeline-2026-11-26-1-of-2.json', 'hingeline-2026-11-26-2-of-2.json']); // prettier-ignore
  expect(state().done).toEqual({ kind: 'exported', files: 2 });
  const counts = [];
  for (const file of given) counts.push(JSON.parse(await file.text()).sessions.length);
  expect(counts.reduce((a, b) => a + b)).toBe(3);
});

test('tables have one line of names, and a session under review is saved alone', async () => {
  const { data, given, screen } = at;
  await data.exportAll('reps');
  const lines = (await given[0]!.text()).trimEnd().split('\r\n');
  expect(lines).toHaveLength(1 + 4);
  expect(lines.filter((line) => line.includes('hipFlexionPeakDeg'))).toHaveLength(1);
  expect(lines[1]).toContain("'=1+1");
  await data.exportAll('curves');
  expect((await given[1]!.text()).trimEnd().split('\r\n')).toHaveLength(1 + 8);
  const { record: session } = sessionOf('a');
  screen.state = { screen: 'review', session, trace, keys: true, error: null };
  for (const kind of ['backup', 'reps', 'curves'] as const) await data.exportReviewed(kind);
  expect(given.slice(2).map(({ name }) => name)).toEqual(['hingeline-session-2026-01-01.json', 'hingeline-reps-2026-01-01.csv', 'hingeline-curves-2026-01-01.csv']); // prettier-ignore
  expect(JSON.parse(await given[2]!.text()).sessions).toHaveLength(1);
});

test('a file that the person does not take is saved nowhere, and no session in it either', async () => {
  const { data, state, store, given, takes, release, screen } = await setUp(40_000);
  await store.insert([sessionOf('c')]);
  takes.most = 0;
  for (const kind of ['backup', 'reps'] as const) {
    await data.exportAll(kind);
    expect(state()).toMatchObject({ work: null, done: null, error: null });
  }
  // Of several the second is put away: what is in the first is saved.
  takes.most = 1;
  await data.exportAll('backup');
  const { sessions } = JSON.parse(await given[0]!.text()) as { sessions: { record: { id: string } }[] };
  expect(release.mock.calls).toEqual(sessions.map(({ record }) => [record.id]));
  expect(state().done).toBeNull();
  release.mockClear();
  screen.state = { screen: 'review', session: sessionOf('a').record, trace, stills: [], keys: true, error: null };
  await data.exportReviewed('backup');
  expect(release).not.toHaveBeenCalled();
  takes.most = 2;
  await data.exportReviewed('backup');
  expect(release).toHaveBeenCalledWith('a');
});

test('settings are forgotten only where that was ticked', async () => {
  await at.data.wipe(true);
  expect(at.forget).toHaveBeenCalledOnce();
  expect(at.state().done).toEqual({ kind: 'deleted', settings: true });
});

test('programme and own bend go with a backup and come back where it is wished for', async () => {
  const { data, given, preferences, state, store } = at;
  const ownBend = { deg: 50, sigmaDeg: 3, date: '2026-11-20' };
  preferences.change({ programme: FIRST_PROGRAMME, ownBend });
  await data.count();
  expect(state().hasCourse).toBe(true);
  await data.exportAll('backup');
  preferences.change({ programme: null, ownBend: null });
  await store.wipe();
  await data.preview(given);
  expect(state().preview).toMatchObject({ course: 'new' });
  await data.take({}, false);
  expect(preferences.settings.programme).toBeNull();
  await data.preview(given);
  await data.take({}, true);
  expect(preferences.settings).toMatchObject({ programme: FIRST_PROGRAMME, ownBend });
  expect(state().done).toEqual({ kind: 'imported', sessions: 0, course: true });
  await data.preview(given);
  expect(state().preview).toMatchObject({ course: 'same' });
});

test('a session that can no longer be read keeps no other from being saved, and is told of', async () => {
  const { data, store, given, screen } = at;
  const damaged = async (id: string): Promise<void> => {
    if (id === 'a') throw new AppFailure('storage-damaged');
  };
  const { get, trace: traceOf } = store;
  vi.spyOn(store, 'get').mockImplementation((id) => damaged(id).then(() => get(id)));
  await data.exportAll('backup');
  const { sessions } = JSON.parse(await given[0]!.text()) as { sessions: { record: { id: string } }[] };
  expect(sessions.map(({ record }) => record.id)).toEqual(['b']);
  expect(screen.state.error?.code).toBe('storage-damaged');
  await data.exportAll('reps');
  expect(given).toHaveLength(2);
  // Of whose trace alone nothing can be read, the rest is saved.
  vi.spyOn(store, 'get').mockImplementation(get);
  vi.spyOn(store, 'trace').mockImplementation((id) => damaged(id).then(() => traceOf(id)));
  await data.exportAll('backup');
  expect(await given[2]!.text()).toContain('"=1+1"');
});

test('a session under review is saved with what was said of it last, though that is not stored yet', async () => {
  const { data, given, release, screen } = at;
  const session = { ...sessionOf('a', 'Stiff today').record, pain: { before: null, after: 3 } };
  screen.state = { screen: 'review', session, trace, stills: [], keys: true, error: null };
  await data.exportReviewed('backup');
  expect(JSON.parse(await given[0]!.text())).toMatchObject({
    sessions: [{ record: { note: 'Stiff today', pain: { after: 3 } } }],
  });
  expect(release.mock.calls).toEqual([['a'], ['note of a']]);
});

test('a session that could not be stored is saved as the screen has it', async () => {
  const { data, store, given, screen } = at;
  const { record } = sessionOf('a');
  screen.state = { screen: 'review', session: { ...record, finished: true }, trace, stills: [], keys: true, error: null };
  const saved = async (): Promise<unknown> => {
    await data.exportReviewed('backup');
    return JSON.parse(await given.at(-1)!.text());
  };
  const whole = { sessions: [{ record: { id: 'a', finished: true, reps: [{}, {}] } }] };
  // Its last pieces are not there yet.
  await store.put({ ...record, reps: [] });
  expect(await saved()).toMatchObject(whole);
  vi.spyOn(store, 'get').mockRejectedValue(new AppFailure('storage-unavailable'));
  expect(await saved()).toMatchObject(whole);
}); // prettier-ignore
