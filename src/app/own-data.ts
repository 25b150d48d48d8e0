/** What the person does with their own data: save it, bring it back, delete it. */
import { version } from '../../package.json';
import { broughtIn, courseStanding, type OwnCourse } from '../core/programme/own.ts';
import type { Choice } from '../core/records/arrival.ts';
import { asJudgedLast } from '../core/records/later.ts';
import type { SessionRecord } from '../core/records/record.ts';
import type { Arrival } from '../exchange/import-plan.ts';
import { AppFailure, failAs } from '../ports/errors.ts';
import { tryExtra } from '../ports/extra.ts';
import type { WholeSession } from '../ports/ports.ts';
import type { DataState, DataWork, ExportKind } from '../ui/data/data-state.ts';
import type { Display } from './display.ts';
import { noteOf } from './leaving.ts';
import type { AppPorts } from './ports.ts';
import type { Preferences } from './preferences.ts';
import type { StoredSessions } from './stored-sessions.ts';

/** A backup is cut into files of about this size: a browser reads it in one piece. */
const FILE_BYTES = 100e6;

/** Code that is fetched when it is wanted. */
const fetched = <Code>(code: Promise<Code>): Promise<Code> => code.catch(failAs('screen-download'));

const BLANK: DataState = { screen: 'data', sessions: null, hasCourse: false, usedBytes: null, version, work: null, done: null, preview: null, error: null }; // prettier-ignore

export class OwnData {
  /** Chosen and not yet looked at. */
  private files: readonly File[] = [];
  /** Of the file in the preview. */
  private arrivals: readonly Arrival[] = [];
  private course: OwnCourse | null = null;

  constructor(
    private readonly ports: Pick<AppPorts, 'store' | 'leaving' | 'giveFile' | 'usedBytes' | 'newId' | 'today'>,
    private readonly preferences: Pick<Preferences, 'forget' | 'settings' | 'change'>,
    private readonly stored: Pick<StoredSessions, 'forgetDeleted'>,
    private readonly display: Display,
    private readonly fileBytes = FILE_BYTES,
  ) {}

  async showScreen(): Promise<void> {
    const isWanted = this.display.errand();
    const isThere = await this.display.fetch(() => import('../ui/data/data-screen.ts'));
    if (!isThere || !isWanted()) return;
    [this.files, this.arrivals] = [[], []];
    this.display.show(BLANK);
    await this.count();
  }

  /** Counts anew where it is shown. */
  async count(): Promise<void> {
    if (!this.state) return;
    const sessions = await this.display.attempt(() => this.ports.store.list());
    const usedBytes = await this.ports.usedBytes();
    const { programme, assessments } = this.here;
    const hasCourse = programme !== null || assessments.length > 0;
    this.change({ ...(sessions && { sessions: sessions.length }), hasCourse, usedBytes });
  }

  /** Gives the person files of all sessions. */
  async exportAll(kind: ExportKind): Promise<void> {
    const files = await this.work('exporting', async () => {
      const ids = (await this.ports.store.list()).map(({ id }) => id);
      return kind === 'backup' ? this.giveBackup(ids) : this.giveTable(kind, ids);
    });
    if (files) this.change({ done: { kind: 'exported', files } });
  }

  /** Of the session under review or on its report. */
  async exportReviewed(kind: ExportKind): Promise<void> {
    const { state } = this.display;
    if (state.screen !== 'review' && state.screen !== 'report') return;
    const { session, trace } = state;
    await this.display.attempt(async () => {
      // With every version of the analysis; on a device that does not store it the screen alone has all of it.
      const kept = await tryExtra<SessionRecord | undefined>(() => this.ports.store.get(session.id), undefined);
      const found = kept && (kept.finished || !session.finished) ? kept : session;
      // What was said of it last may be on its way.
      const record = { ...found, note: session.note, pain: session.pain };
      const day = record.startedAt.slice(0, 10);
      if (kind !== 'backup') return this.give(`hingeline-${kind}-${day}.csv`, [await tableOf(kind, record)]);
      const { exportedText, exportParts } = await fetched(import('../exchange/export-file.ts'));
      const parts = exportParts([exportedText({ record, trace })], this.stamp(), null);
      const taken = await this.give(`hingeline-session-${day}.json`, parts);
      if (taken) for (const what of [session.id, noteOf(session.id)]) this.ports.leaving.release(what);
      return taken;
    }, 'exchange');
  }

  /** Looks at files, one after the other, without changing anything. */
  async preview(files: readonly File[]): Promise<void> {
    const [file, ...later] = files;
    [this.files, this.arrivals] = [later, []];
    if (!file) return this.change({ preview: null });
    this.change({ preview: null, done: null });
    const preview = await this.work('reading', async () => {
      const { MOST_IMPORT_BYTES, readExport } = await fetched(import('../exchange/import-file.ts'));
      const { arrivalOf } = await fetched(import('../exchange/import-plan.ts'));
      if (file.size > MOST_IMPORT_BYTES) throw new AppFailure('import-too-large', `${file.size} bytes`);
      const sessions = [];
      const backup = readExport(await file.text().catch(failAs('import-unreadable')));
      for (const session of backup.sessions) {
        const mine = await this.whole(session.record.id);
        const arrival = arrivalOf(session, mine ?? undefined);
        this.arrivals = [...this.arrivals, arrival];
        const { standing } = arrival;
        sessions.push({ ...session.record, standing, mine: standing === 'conflict' && mine ? mine.record : null });
      }
      this.course = backup.course;
      return { fileName: file.name, sessions, course: courseStanding(this.here, backup.course) };
    });
    if (preview) this.change({ preview });
  }

  /** Brings in nothing of this file, and looks at the next. */
  next(): Promise<void> {
    return this.preview(this.files);
  }

  /** Brings in what the preview showed: all of it, or nothing. @param course also the programme and the assessments */
  async take(choices: Readonly<Record<string, Choice>>, course: boolean): Promise<void> {
    const taken = await this.work('importing', async () => {
      const { inserts } = await fetched(import('../exchange/import-plan.ts'));
      const sessions = inserts(this.arrivals, (id) => choices[id] ?? 'mine', this.ports.newId);
      await this.ports.store.insert(sessions);
      return sessions.size;
    });
    if (taken === undefined) return;
    if (course && this.course) this.preferences.change(broughtIn(this.here, this.course));
    // What came in is no deleted session any more.
    this.stored.forgetDeleted();
    this.arrivals = [];
    this.change({ preview: null, done: { kind: 'imported', sessions: taken, course } });
    await this.count();
    if (this.files.length > 0) await this.next();
  }

  /** Deletes every session, and the settings where that is wished. */
  async wipe(settings: boolean): Promise<void> {
    const isDone = await this.work('deleting', async () => {
      await this.ports.store.wipe();
      this.ports.leaving.releaseAll();
      if (settings) await this.preferences.forget();
      return true;
    });
    if (!isDone) return;
    this.stored.forgetDeleted();
    this.change({ preview: null, done: { kind: 'deleted', settings } });
    await this.count();
  }

  /** The programme and the assessments of this device. */
  private get here(): OwnCourse {
    const { programme, assessments } = this.preferences.settings;
    return { programme, assessments };
  }

  /** @returns the number of files; null where the person did not take all of them */
  private async giveBackup(ids: readonly string[]): Promise<number | null> {
    const { exportedText, exportParts } = await fetched(import('../exchange/export-file.ts'));
    const files: { readonly id: string; readonly text: Blob }[][] = [[]];
    let bytes = 0;
    for (const [i, id] of ids.entries()) {
      this.progress(i, ids.length);
      const session = await this.readable(this.whole(id));
      if (!session) continue;
      // A blob need not lie in the page's memory.
      const text = new Blob([exportedText(session)]);
      if (bytes > 0 && bytes + text.size > this.fileBytes) {
        files.push([]);
        bytes = 0;
      }
      files.at(-1)!.push({ id, text });
      bytes += text.size;
    }
    for (const [i, sessions] of files.entries()) {
      const part = files.length > 1 ? `-${i + 1}-of-${files.length}` : '';
      const parts = exportParts(sessions.map(({ text }) => text), this.stamp(), this.here); // prettier-ignore
      if (!(await this.give(`hingeline-${this.day}${part}.json`, parts))) return null;
      for (const { id } of sessions) this.ports.leaving.release(id);
    }
    return files.length;
  }

  private async giveTable(kind: 'reps' | 'curves', ids: readonly string[]): Promise<number | null> {
    const parts: Blob[] = [];
    for (const [i, id] of ids.entries()) {
      this.progress(i, ids.length);
      const record = await this.readable(this.ports.store.get(id));
      if (record) parts.push(new Blob([await tableOf(kind, asJudgedLast(record), parts.length === 0)]));
    }
    return (await this.give(`hingeline-${kind}-${this.day}.csv`, parts)) ? 1 : null;
  }

  private give(name: string, parts: readonly BlobPart[]): Promise<boolean> {
    return this.ports.giveFile(new File([...parts], name, { type: name.endsWith('.csv') ? 'text/csv' : 'application/json' })); // prettier-ignore
  }

  /** Null where there is none, or only a deleted one. */
  private async whole(id: string): Promise<WholeSession | null> {
    const { store } = this.ports;
    const record = await store.get(id);
    if (!record || record.deletedAt) return null;
    return { record, trace: (await this.readable(store.trace(id))) ?? [] };
  }

  /** One session that can no longer be read is told of, and keeps no other from being saved. */
  private readable<T>(read: Promise<T>): Promise<T | undefined> {
    return read.catch((thrown: unknown) => {
      if (!(thrown instanceof AppFailure) || thrown.error.code !== 'storage-damaged') throw thrown;
      this.display.tell(thrown.error);
      return undefined;
    });
  }

  private stamp(): { readonly version: string; readonly exportedAt: string } {
    return { version, exportedAt: this.ports.today().toISOString() };
  }

  private get day(): string {
    return this.ports.today().toISOString().slice(0, 10);
  }

  private get state(): DataState | null {
    const { state } = this.display;
    return state.screen === 'data' ? state : null;
  }

  private change(change: Partial<DataState>): void {
    if (this.state) this.display.show({ ...this.state, ...change });
  }

  /** One thing at a time. @returns undefined where it failed, which is told */
  private async work<T>(kind: DataWork['kind'], task: () => Promise<T>): Promise<T | undefined> {
    if (!this.state || this.state.work) return undefined;
    this.change({ work: { kind, progress: null }, done: null, error: null });
    const result = await this.display.attempt(task, 'exchange');
    this.change({ work: null });
    return result;
  }

  private progress(done: number, all: number): void {
    const work = this.state?.work;
    if (work) this.change({ work: { ...work, progress: [done, all] } });
  }
}

/** As the newest version judged it. @param headed with the names of the columns */
async function tableOf(kind: 'reps' | 'curves', session: SessionRecord, headed = true): Promise<string> {
  const { framesCsv, repsCsv } = await fetched(import('../exchange/csv.ts'));
  const text = (kind === 'reps' ? repsCsv : framesCsv)([asJudgedLast(session)]);
  return headed ? text : text.slice(text.indexOf('\r\n') + 2);
}
