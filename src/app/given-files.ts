/** Files of sessions, made and given to the person. */
import { version } from '../../package.json';
import type { OwnCourse } from '../core/programme/own.ts';
import type { PoseFrame } from '../core/pose/frame.ts';
import { asJudgedLast } from '../core/records/later.ts';
import type { SessionRecord } from '../core/records/record.ts';
import { AppFailure, failAs, type AppError } from '../ports/errors.ts';
import { tryExtra } from '../ports/extra.ts';
import type { WholeSession } from '../ports/ports.ts';
import type { ExportKind } from '../ui/data/data-state.ts';
import { noteOf } from './leaving.ts';
import type { AppPorts } from './ports.ts';

/** A backup is cut into files of about this size: a browser reads it in one piece. */
const FILE_BYTES = 100e6;

/** Told how many sessions of how many are done. */
type Progress = (done: number, all: number) => void;
type TableKind = Exclude<ExportKind, 'backup'>;

export class GivenFiles {
  /** @param tell of what cannot be read, where the rest goes on */
  constructor(
    private readonly ports: Pick<AppPorts, 'store' | 'leaving' | 'giveFile' | 'today'>,
    private readonly tell: (error: AppError) => void,
    private readonly fileBytes = FILE_BYTES,
  ) {}

  /** A session that is under review, or its table. @returns false where the person did not take the file */
  async giveSession(kind: ExportKind, session: SessionRecord, trace: readonly PoseFrame[]): Promise<boolean> {
    const { leaving, store } = this.ports;
    // With every version of the analysis; on a device that does not store it the screen alone has all of it.
    const kept = await tryExtra<SessionRecord | undefined>(() => store.get(session.id), undefined);
    const found = kept && (kept.finished || !session.finished) ? kept : session;
    // What was said of it last may be on its way.
    const record = { ...found, note: session.note, pain: session.pain };
    const day = record.startedAt.slice(0, 10);
    if (kind !== 'backup') return this.give(`hingeline-${kind}-${day}.csv`, [await tableOf(kind, record)]);
    const { exportedText, exportParts } = await import('../exchange/export-file.ts').catch(failAs('screen-download'));
    const parts = exportParts([exportedText({ record, trace })], this.stamp(), null);
    const taken = await this.give(`hingeline-session-${day}.json`, parts);
    if (taken) for (const what of [session.id, noteOf(session.id)]) leaving.release(what);
    return taken;
  }

  /** A backup of these sessions and the course. @returns the number of files; null where the person did not take all of them */
  async giveBackup(ids: readonly string[], course: OwnCourse, progress: Progress): Promise<number | null> {
    const { exportedText, exportParts } = await import('../exchange/export-file.ts').catch(failAs('screen-download'));
    const files: { readonly id: string; readonly text: Blob }[][] = [[]];
    let bytes = 0;
    for (const [i, id] of ids.entries()) {
      progress(i, ids.length);
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
      const parts = exportParts(sessions.map(({ text }) => text), this.stamp(), course); // prettier-ignore
      if (!(await this.give(`hingeline-${this.day}${part}.json`, parts))) return null;
      for (const { id } of sessions) this.ports.leaving.release(id);
    }
    return files.length;
  }

  /** A table of their reps or curves, in one file; null likewise. */
  async giveTable(kind: TableKind, ids: readonly string[], progress: Progress): Promise<number | null> {
    const parts: Blob[] = [];
    for (const [i, id] of ids.entries()) {
      progress(i, ids.length);
      const record = await this.readable(this.ports.store.get(id));
      if (record) parts.push(new Blob([await tableOf(kind, asJudgedLast(record), parts.length === 0)]));
    }
    return (await this.give(`hingeline-${kind}-${this.day}.csv`, parts)) ? 1 : null;
  }

  private give(name: string, parts: readonly BlobPart[]): Promise<boolean> {
    return this.ports.giveFile(new File([...parts], name, { type: name.endsWith('.csv') ? 'text/csv' : 'application/json' })); // prettier-ignore
  }

  /** Null where there is none, or only a deleted one. */
  async whole(id: string): Promise<WholeSession | null> {
    const { store } = this.ports;
    const record = await store.get(id);
    if (!record || record.deletedAt) return null;
    return { record, trace: (await this.readable(store.trace(id))) ?? [] };
  }

  /** One session that can no longer be read is told of, and keeps no other from being saved. */
  private readable<T>(read: Promise<T>): Promise<T | undefined> {
    return read.catch((thrown: unknown) => {
      if (!(thrown instanceof AppFailure) || thrown.error.code !== 'storage-damaged') throw thrown;
      this.tell(thrown.error);
      return undefined;
    });
  }

  private stamp(): { readonly version: string; readonly exportedAt: string } {
    return { version, exportedAt: this.ports.today().toISOString() };
  }

  private get day(): string {
    return this.ports.today().toISOString().slice(0, 10);
  }
}

/** As the newest version judged it. @param headed with the names of the columns */
async function tableOf(kind: TableKind, session: SessionRecord, headed = true): Promise<string> {
  const { framesCsv, repsCsv } = await import('../exchange/csv.ts').catch(failAs('screen-download'));
  const text = (kind === 'reps' ? repsCsv : framesCsv)([asJudgedLast(session)]);
  return headed ? text : text.slice(text.indexOf('\r\n') + 2);
}
