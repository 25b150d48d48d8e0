/** The lists of past sessions on the first screen and in the history, and what can be done with one of them. */
import { failAs, type AppError } from '../ports/errors.ts';
import { tryExtra } from '../ports/extra.ts';
import { asJudgedLast, newestFindings } from '../core/records/later.ts';
import type { PoseFrame } from '../core/pose/frame.ts';
import { isAnythingDone, type SessionEntry } from '../core/records/record.ts';
import type { HistoryState, SessionVersion, ShownStill } from '../ui/review/review-state.ts';
import type { ScreenState, StartState } from '../ui/screen-state.ts';
import { localDay } from '../ui/shared/local-day.ts';
import type { CameraList } from './camera-list.ts';
import type { Display } from './display.ts';
import type { AppPorts } from './ports.ts';
import type { Preferences } from './preferences.ts';

/** Another window may still offer to undo what was deleted in it. Unvalidated: nobody comes back to such a line much later. */
const UNDO_ELSEWHERE_MS = 60 * 60_000;

/** Its code is fetched apart from the first screen's, as it comes later. */
export function reviewScreen(): Promise<object> {
  return import('../ui/review/review-screen.ts');
}

export class StoredSessions {
  /** The session deleted last, in its place in the list. */
  private deleted: SessionEntry | null = null;
  /** The history is where the person last came from, rather than the first screen. */
  private fromHistory = false;

  constructor(
    private readonly ports: Pick<AppPorts, 'leaving' | 'storageError' | 'store' | 'today' | 'updates'>,
    private readonly preferences: Preferences,
    private readonly cameras: CameraList,
    private readonly display: Display,
  ) {}

  /** Shows the first screen at once, and its list as soon as it is read. */
  async toStart(error: AppError | null): Promise<void> {
    this.fromHistory = false;
    const { state } = this.display;
    const sessions = state.screen === 'start' ? state.sessions : [];
    const { plan, loaded, prescription, programme, assessments } = this.preferences.settings;
    const today = localDay(this.ports.today())!;
    const set = { plan, loaded, prescription, programme, assessments };
    const { updates } = this.ports;
    updates.check();
    const isNewerReady = updates.isReady;
    this.display.show({ screen: 'start', sessions, ...this.cameras.choice, ...set, today, isNewerReady, error });
    await this.refresh();
  }

  /** A newer version of the app is here: it is offered on the first screen alone, where nothing is going on. */
  showNewer(): void {
    const { state } = this.display;
    if (state.screen === 'start') this.display.show({ ...state, isNewerReady: true });
  }

  /** The session under review was opened in the history. */
  get cameFromHistory(): boolean {
    return this.display.state.screen === 'review' && this.fromHistory;
  }

  /** What is fetched when somebody comes to it; null where it cannot be had, which is told, or is not wanted any more. */
  async fetched<Part>(load: () => Promise<Part>): Promise<Part | null> {
    const isWanted = this.display.errand();
    const part = await this.display.attempt(() => load().catch(failAs('screen-download')));
    if (!part && this.display.state.screen === 'blank') await this.toStart(this.display.state.error);
    return part && isWanted() ? part : null;
  }

  /** Reads the list anew where it is shown. */
  async refresh(): Promise<void> {
    if (!showsList(this.display.state)) return;
    const stored = await this.display.attempt(async () => {
      await this.checkDeleted();
      return this.ports.store.list();
    });
    const { state } = this.display;
    // The user may have gone on meanwhile. A session in which nothing was done is not worth a line.
    if (!stored || !showsList(state)) return;
    const done = stored.filter(isAnythingDone);
    const sessions = this.deleted ? [...done, this.deleted].sort(newestFirst) : done;
    this.display.show({ ...state, sessions });
  }

  /** Brought back, purged or wiped elsewhere, the session deleted last is no longer to be undone. */
  private async checkDeleted(): Promise<void> {
    if (!this.deleted) return;
    const { id } = this.deleted;
    const isDeleted = await this.ports.store.isDeleted(id);
    if (!isDeleted && this.deleted?.id === id) this.deleted = null;
  }

  /** Shows the review of a session, and its trace as soon as it is read, as that is long; the first screen where there is none. */
  async open(id: string, version: SessionVersion = 'now'): Promise<void> {
    const { screen } = this.display.state;
    if (screen === 'history') this.fromHistory = true;
    const isWanted = this.display.errand();
    const fetched = this.display.fetch(reviewScreen);
    const session = await this.display.attempt(() => this.ports.store.get(id));
    const stills = session ? await this.stillsOf(id) : [];
    const isThere = await fetched;
    if (!isWanted()) return;
    // Over the list it was asked for from, a failure is enough.
    if (!isThere && screen !== 'blank') return;
    if (!isThere || !session) return this.toStart(this.display.state.error);
    const versions = newestFindings(session) && { whole: session, shown: version };
    const before = this.display.state;
    // In another version it has the same trace.
    const known = before.screen === 'review' && before.session.id === id ? before.trace : [];
    this.display.show({
      screen: 'review',
      session: version === 'now' ? asJudgedLast(session) : session,
      trace: known,
      stills,
      keys: this.preferences.settings.keys,
      ...(versions && { versions }),
      error: null,
    });
    if (known.length > 0) return;
    const trace = await tryExtra<readonly PoseFrame[]>(() => this.ports.store.trace(id), []);
    const { state } = this.display;
    if (state.screen === 'review' && state.session.id === id) this.display.show({ ...state, trace });
  }

  /** Shows the session under review as it is judged now, or as it was then. */
  async showVersion(version: SessionVersion): Promise<void> {
    const { state } = this.display;
    if (state.screen === 'review') await this.open(state.session.id, version);
  }

  /** Pictures of a session's reps, to be shown; none where they cannot be read. */
  async stillsOf(id: string): Promise<readonly ShownStill[]> {
    const stills = await tryExtra(() => this.ports.store.stills.of(id), []);
    return stills.map((still) => ({ ...still, deleted: false }));
  }

  /** Shows the page of a session to be printed; the first screen where there is none. */
  async report(id: string): Promise<void> {
    const isWanted = this.display.errand();
    const isThere = await this.display.fetch(() => import('../ui/report/report-screen.ts'));
    const session = isThere && (await this.display.attempt(() => this.ports.store.get(id)));
    const trace = session && (await tryExtra<readonly PoseFrame[]>(() => this.ports.store.trace(id), []));
    if (!isWanted()) return;
    if (session) {
      return this.display.show({ screen: 'report', session: asJudgedLast(session), trace: trace || [], error: null });
    }
    // Over the review it was asked for from, a failure is enough.
    if (isThere || this.display.state.screen === 'blank') await this.toStart(this.display.state.error);
  }

  /** Until the next deletion it can be undone; the one before is gone for good then, as nothing on the screen brings it back. */
  async delete(id: string): Promise<void> {
    const isWanted = this.display.errand();
    const { leaving, store, today } = this.ports;
    await this.display.attempt(async () => {
      const entry = (await store.list()).find((session) => session.id === id);
      if (!entry) return;
      const deletedAt = today().toISOString();
      await store.amend(id, { deletedAt });
      leaving.release(id);
      const former = this.deleted;
      this.deleted = { ...entry, deletedAt };
      if (former) await store.delete(former.id);
    });
    if (!isWanted()) return;
    await (this.display.state.screen === 'history' ? this.refresh() : this.toStart(this.display.state.error));
  }

  /** Undoes the deletion. */
  async restore(id: string): Promise<void> {
    const { leaving, storageError, store } = this.ports;
    await this.display.attempt(async () => {
      await store.amend(id, { deletedAt: undefined });
      if (storageError) leaving.hold(id);
      if (this.deleted?.id === id) this.deleted = null;
    });
    await this.refresh();
  }

  /** What was deleted last is gone for good, or was brought back otherwise. */
  forgetDeleted(): void {
    this.deleted = null;
  }

  /** Deletes for good what was deleted before the app was started. Where that fails, the next start will do. */
  async purge(): Promise<void> {
    const before = new Date(this.ports.today().getTime() - UNDO_ELSEWHERE_MS);
    await tryExtra(() => this.ports.store.purge(before.toISOString()), undefined);
  }
}

function newestFirst(a: SessionEntry, b: SessionEntry): number {
  return b.startedAt.localeCompare(a.startedAt);
}

function showsList(state: ScreenState): state is StartState | HistoryState {
  return state.screen === 'start' || state.screen === 'history';
}
