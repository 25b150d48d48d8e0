/** The screen of all sessions, and judging old ones anew from what was kept of them: when asked, a slice at a time. */
import { ANALYSIS_VERSION } from '../core/analysis-version.ts';
import { judgeAnew } from '../core/records/judge-anew.ts';
import { exerciseById, EXERCISES } from '../exercises/catalogue.ts';
import { fetchMaps } from '../exercises/map-source.ts';
import { localDay } from '../ui/shared/local-day.ts';
import { pathOf } from './address.ts';
import type { Display } from './display.ts';
import type { AppPorts } from './ports.ts';
import type { Preferences } from './preferences.ts';
import type { StoredSessions } from './stored-sessions.ts';

/** The page may draw and answer after so long: less than a picture at 60 a second. */
const SLICE_MS = 12;

export class History {
  private stopped = false;

  constructor(
    private readonly ports: Pick<AppPorts, 'store' | 'today' | 'now'>,
    private readonly preferences: Pick<Preferences, 'settings'>,
    private readonly stored: StoredSessions,
    private readonly display: Display,
  ) {}

  /** Shows the screen as soon as its code is there, and its sessions as soon as they are read. */
  async open(): Promise<void> {
    const isWanted = this.display.errand();
    if (!(await this.display.fetch(() => import('../ui/history/history-screen.ts'))) || !isWanted()) return;
    const today = localDay(this.ports.today())!;
    const { assessments } = this.preferences.settings;
    this.display.show({ screen: 'history', sessions: null, assessments, today, judging: null, error: null });
    await this.stored.refresh();
  }

  /** Judges sessions anew, one after the other, until all are done, it is stopped, or the person goes elsewhere. */
  async judgeAnew(ids: readonly string[]): Promise<void> {
    const place = pathOf(this.display.state);
    const isWanted = (): boolean => pathOf(this.display.state) === place;
    const goesOn = (): boolean => isWanted() && !this.stopped;
    this.stopped = false;
    for (const [done, id] of ids.entries()) {
      this.showProgress(done, ids.length);
      const isDone = await this.display.attempt(() => this.judgeOne(id, goesOn));
      // Full, or gone: the next would fail likewise.
      if (!isDone) break;
    }
    if (isWanted()) await this.showOutcome(ids);
  }

  /** What was judged anew so far stays. */
  stop(): void {
    this.stopped = true;
  }

  /** @returns false where it was given up */
  private async judgeOne(id: string, goesOn: () => boolean): Promise<boolean> {
    const { store, now, today } = this.ports;
    const record = await store.get(id);
    if (!record) return true;
    await fetchMaps(EXERCISES);
    const judging = judgeAnew(record, await store.trace(id), exerciseById);
    let sliceMs = now();
    for (;;) {
      if (!goesOn()) return false;
      const step = judging.next();
      if (step.done) {
        const madeAt = today().toISOString();
        await store.addAnalysis(id, { version: ANALYSIS_VERSION, madeAt, found: step.value });
        return true;
      }
      if (now() - sliceMs < SLICE_MS) continue;
      await new Promise((resolve) => setTimeout(resolve));
      sliceMs = now();
    }
  }

  private showProgress(done: number, of: number): void {
    const { state } = this.display;
    if (state.screen === 'history') this.display.show({ ...state, judging: { done, of } });
    if (state.screen === 'review') this.display.show({ ...state, judgingAnew: true });
  }

  private async showOutcome(ids: readonly string[]): Promise<void> {
    const { state } = this.display;
    if (state.screen === 'review')
      return state.error ? this.display.show({ ...state, judgingAnew: false }) : this.stored.open(ids[0]!);
    if (state.screen !== 'history') return;
    this.display.show({ ...state, judging: null });
    await this.stored.refresh();
  }
}
