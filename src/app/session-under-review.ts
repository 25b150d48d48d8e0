/** What the person says of the session under review: shown at once, and kept. */
import type { Opinion, SessionRecord } from '../core/records/record.ts';
import { appError } from '../ports/errors.ts';
import { tryExtra } from '../ports/extra.ts';
import type { ShownStill } from '../ui/screen-state.ts';
import type { Display } from './display.ts';
import type { AppPorts } from './ports.ts';

export class SessionUnderReview {
  /** Written and not yet on its way to the store. */
  private unkept: Pick<SessionRecord, 'id' | 'note'> | null = null;
  private keeping = false;

  constructor(
    private readonly ports: Pick<AppPorts, 'store'>,
    private readonly display: Display,
  ) {}

  /** @param after 0…10, or null to take it back */
  async keepPain(after: number | null): Promise<void> {
    const { session } = this;
    if (!session) return;
    const pain = { before: session.pain?.before ?? null, after };
    this.show({ ...session, pain });
    await this.display.attempt(() => this.ports.store.amend(session.id, { pain }));
  }

  /** A word at a time is kept, so that closing the page loses none; while one is on its way, the newest waits. */
  async keepNote(written: string): Promise<void> {
    const { session } = this;
    if (!session) return;
    const note = written === '' ? undefined : written;
    this.show({ ...session, note });
    this.unkept = { id: session.id, note };
    if (this.keeping) return;
    this.keeping = true;
    while (this.unkept) {
      const { id, note } = this.unkept;
      this.unkept = null;
      // One that cannot be kept stays on the screen.
      await this.display.attempt(() => this.ports.store.amend(id, { note }));
    }
    this.keeping = false;
  }

  /** What cannot be kept is taken back. @param opinion null to take back what was said */
  async judge(repIndex: number, opinion: Opinion | null): Promise<void> {
    const { session } = this;
    if (!session) return;
    const before = opinionOf(session, repIndex);
    this.show(judged(session, repIndex, opinion));
    const isKept = await this.isDone(() => this.ports.store.judge(session.id, repIndex, opinion));
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
    const isDeleted = await this.isDone(() => this.ports.store.stills.delete(still.sessionId, repIndex));
    if (!isDeleted) this.showStill(still);
  }

  async restoreStill(repIndex: number): Promise<void> {
    const shown = this.stillOf(repIndex);
    if (!shown) return;
    const { deleted: _deleted, ...still } = shown;
    this.showStill({ ...still, deleted: false });
    if (!(await this.isDone(() => this.ports.store.stills.keep(still)))) this.showStill(shown);
  }

  /** Whether it could be done; a failure is told. */
  private async isDone(work: () => Promise<void>): Promise<boolean> {
    const done = await this.display.attempt(() => work().then(() => true));
    return done === true;
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
