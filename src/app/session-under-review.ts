/** What the person says of the session under review: shown at once, and kept. Until it is, the browser asks before the page is left. */
import type { Opinion, SessionRecord } from '../core/records/record.ts';
import { appError, toAppError } from '../ports/errors.ts';
import { tryExtra } from '../ports/extra.ts';
import type { ShownStill } from '../ui/review/review-state.ts';
import type { Display } from './display.ts';
import { noteOf } from './leaving.ts';
import type { AppPorts } from './ports.ts';
import { RETRY_MS } from './saver.ts';

export class SessionUnderReview {
  /** Written and not kept yet: the newest note of each session, by its id. */
  private readonly unkept = new Map<string, string | undefined>();
  private keeping = false;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private changes = 0;

  constructor(
    private readonly ports: Pick<AppPorts, 'leaving' | 'storageError' | 'store'>,
    private readonly display: Display,
  ) {}

  /** @param after 0…10, or null to take it back */
  async keepPain(after: number | null): Promise<void> {
    const { session } = this;
    if (!session) return;
    const pain = { before: session.pain?.before ?? null, after };
    this.show({ ...session, pain });
    await this.isDone(session.id, () => this.ports.store.amend(session.id, { pain }));
  }

  /** A word at a time is kept; while one is on its way, the newest waits. */
  async keepNote(written: string): Promise<void> {
    const { session } = this;
    if (!session) return;
    const note = written === '' ? undefined : written;
    this.show({ ...session, note });
    this.unkept.set(session.id, note);
    this.hold(session.id, noteOf(session.id));
    if (!this.keeping) await this.keepNotes((thrown) => this.display.tell(toAppError(thrown, 'storage')));
  }

  /** One that cannot be kept stays on the screen, and is tried again every now and then. */
  private async keepNotes(tell: (thrown: unknown) => void): Promise<void> {
    this.keeping = true;
    clearTimeout(this.retry);
    try {
      for (let [next] = this.unkept; next; [next] = this.unkept) {
        const [id, note] = next;
        await this.ports.store.amend(id, { note });
        // More may have been written meanwhile.
        if (this.unkept.get(id) !== note) continue;
        this.unkept.delete(id);
        this.ports.leaving.release(noteOf(id));
      }
    } catch (thrown) {
      tell(thrown);
      // It was told of once.
      this.retry = setTimeout(() => void this.keepNotes(() => {}), RETRY_MS);
    } finally {
      this.keeping = false;
    }
  }

  /** What cannot be kept is taken back. @param opinion null to take back what was said */
  async judge(repIndex: number, opinion: Opinion | null): Promise<void> {
    const { session } = this;
    if (!session) return;
    const before = opinionOf(session, repIndex);
    this.show(judged(session, repIndex, opinion));
    const isKept = await this.isDone(session.id, () => this.ports.store.judge(session.id, repIndex, opinion));
    const now = this.session;
    // The person may have said something else since, or gone on.
    if (isKept || now?.id !== session.id || opinionOf(now, repIndex) !== opinion) return;
    this.show(judged(now, repIndex, before));
  }

  /** It is still shown as deleted, and can be brought back, until the review is left. */
  async deleteStill(repIndex: number): Promise<void> {
    const still = this.stillOf(repIndex);
    if (!still) return;
    this.showStill({ ...still, deleted: true });
    const { sessionId } = still;
    const isDeleted = await this.isDone(sessionId, () => this.ports.store.stills.delete(sessionId, repIndex));
    if (!isDeleted) this.showStill(still);
  }

  async restoreStill(repIndex: number): Promise<void> {
    const shown = this.stillOf(repIndex);
    if (!shown) return;
    const { deleted: _deleted, ...still } = shown;
    this.showStill({ ...still, deleted: false });
    const isKept = await this.isDone(still.sessionId, () => this.ports.store.stills.keep(still));
    if (!isKept) this.showStill(shown);
  }

  /** Whether it could be done; a failure is told. */
  private async isDone(sessionId: string, work: () => Promise<void>): Promise<boolean> {
    const change = `change ${++this.changes}`;
    this.hold(sessionId, change);
    const done = await this.display.attempt(() => work().then(() => true));
    this.ports.leaving.release(change);
    return done === true;
  }

  /** Something of the session is on its way to the store; where that does not last, all of it is to be saved as a file once more. */
  private hold(sessionId: string, what: string): void {
    const { leaving, storageError } = this.ports;
    leaving.hold(what);
    if (storageError) leaving.hold(sessionId);
  }

  private stillOf(repIndex: number): ShownStill | undefined {
    const { state } = this.display;
    return state.screen === 'review' ? state.stills?.find((still) => still.repIndex === repIndex) : undefined;
  }

  private showStill(still: ShownStill): void {
    const { state } = this.display;
    if (state.screen !== 'review' || state.session.id !== still.sessionId) return;
    const stills = state.stills?.map((each) => (each.repIndex === still.repIndex ? still : each));
    this.display.show({ ...state, stills });
  }

  /** Tells when another window has deleted it: what is said of it from now on would be lost. */
  async checkStillThere(): Promise<void> {
    const { session } = this;
    if (!session || this.display.state.error) return;
    const kept = await tryExtra<SessionRecord | undefined>(() => this.ports.store.get(session.id), session);
    if (this.session?.id !== session.id || (kept && !kept.deletedAt)) return;
    this.display.tell(appError('session-gone', session.id));
  }

  private get session(): SessionRecord | null {
    const { state } = this.display;
    return state.screen === 'review' ? state.session : null;
  }

  private show(session: SessionRecord): void {
    const { state } = this.display;
    if (state.screen === 'review') this.display.show({ ...state, session });
  }
}

function opinionOf({ reps }: SessionRecord, repIndex: number): Opinion | null {
  return reps.find(({ rep }) => rep.index === repIndex)?.opinion ?? null;
}

function judged(session: SessionRecord, repIndex: number, opinion: Opinion | null): SessionRecord {
  const reps = session.reps.map((saved) => {
    if (saved.rep.index !== repIndex) return saved;
    const { opinion: _before, ...measured } = saved;
    return opinion ? { ...measured, opinion } : measured;
  });
  return { ...session, reps };
}
