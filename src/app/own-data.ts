/** What the person does with their own data: save it, bring it back, delete it. */
import { version } from '../../package.json';
import { EXERCISES } from '../exercises/catalogue.ts';
import { broughtIn, courseStanding, NO_COURSE, type OwnCourse } from '../core/programme/own.ts';
import type { Choice } from '../core/records/arrival.ts';
import type { Arrival } from '../exchange/import-plan.ts';
import { AppFailure, failAs } from '../ports/errors.ts';
import type { DataState, DataWork, ExportKind } from '../ui/data/data-state.ts';
import type { Display } from './display.ts';
import { GivenFiles } from './given-files.ts';
import type { AppPorts } from './ports.ts';
import type { Preferences } from './preferences.ts';
import type { StoredSessions } from './stored-sessions.ts';

const BLANK: DataState = { screen: 'data', sessions: null, hasCourse: false, usedBytes: null, version, work: null, done: null, preview: null, error: null }; // prettier-ignore

export class OwnData {
  private readonly given: GivenFiles;
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
    fileBytes?: number,
  ) {
    this.given = new GivenFiles(ports, (error) => display.tell(error), fileBytes);
  }

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
    const hasCourse = courseStanding(NO_COURSE, this.here) !== null;
    this.change({ ...(sessions && { sessions: sessions.length }), hasCourse, usedBytes });
  }

  /** Gives the person files of all sessions. */
  async exportAll(kind: ExportKind): Promise<void> {
    const files = await this.work('exporting', async () => {
      const ids = (await this.ports.store.list()).map(({ id }) => id);
      const progress = (done: number, all: number): void => this.progress(done, all);
      if (kind === 'backup') return this.given.giveBackup(ids, this.here, progress);
      return this.given.giveTable(kind, ids, progress);
    });
    if (files) this.change({ done: { kind: 'exported', files } });
  }

  /** Of the session under review or on its report. */
  async exportReviewed(kind: ExportKind): Promise<void> {
    const { state } = this.display;
    if (state.screen !== 'review' && state.screen !== 'report') return;
    await this.display.attempt(() => this.given.giveSession(kind, state.session, state.trace), 'exchange');
  }

  /** Looks at files, one after the other, without changing anything. */
  async preview(files: readonly File[]): Promise<void> {
    const [file, ...later] = files;
    [this.files, this.arrivals] = [later, []];
    if (!file) return this.change({ preview: null });
    this.change({ preview: null, done: null });
    const preview = await this.work('reading', async () => {
      const { MOST_IMPORT_BYTES, readExport } = await import('../exchange/import-file.ts').catch(
        failAs('screen-download'),
      );
      const { arrivalOf } = await import('../exchange/import-plan.ts').catch(failAs('screen-download'));
      if (file.size > MOST_IMPORT_BYTES) throw new AppFailure('import-too-large', `${file.size} bytes`);
      const sessions = [];
      const backup = readExport(await file.text().catch(failAs('import-unreadable')), EXERCISES);
      for (const session of backup.sessions) {
        const mine = await this.given.whole(session.record.id);
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

  /** Brings in what the preview showed: all of it, or nothing. @param course also what is the person's own besides the sessions */
  async take(choices: Readonly<Record<string, Choice>>, course: boolean): Promise<void> {
    const taken = await this.work('importing', async () => {
      const { inserts } = await import('../exchange/import-plan.ts').catch(failAs('screen-download'));
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

  /** What is the person's own on this device, besides the sessions. */
  private get here(): OwnCourse {
    const { programme, assessments, prescription, ownBend } = this.preferences.settings;
    return { programme, assessments, prescription, ownBend };
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
