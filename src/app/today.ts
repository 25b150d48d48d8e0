/** Today's exercises, from the tap on them to what came of them; and what that changes in the programme. */
import { advance, type Advanced, type DayOutcome } from '../core/programme/advance.ts';
import type { Block, BlockResult } from '../core/programme/block.ts';
import { blocksOfPlan } from '../core/programme/prescribed-blocks.ts';
import type { Programme } from '../core/programme/programme.ts';
import { linesOn, nextDue } from '../core/programme/schedule.ts';
import { KNOWN_IDS } from '../exercises/known-ids.ts';
import { daySaid } from '../ui/shared/day-said.ts';
import { localDay } from '../ui/shared/local-day.ts';
import type { Display } from './display.ts';
import type { AppPorts } from './ports.ts';
import type { Preferences } from './preferences.ts';
import type { PresentProgramme } from './present-programme.ts';
import type { Sequence } from './sequence.ts';
import type { StoredSessions } from './stored-sessions.ts';

/** A day that is over. */
interface Over extends DayOutcome {
  /** As the day was done by; null where it was a physio's plan. */
  readonly programme: Programme | null;
  readonly whole: boolean;
}

const doneCode = (): Promise<object> => import('../ui/between/day-done-screen.ts');

export class Today {
  /** The last one, until the page is closed, and what it changed. */
  private over: Over | null = null;
  private advanced: Advanced | null = null;
  /** Of the session whose review was opened from it. */
  private reviewed: string | null = null;

  constructor(
    private readonly ports: Pick<AppPorts, 'speaker' | 'store' | 'today'>,
    private readonly preferences: Pick<Preferences, 'settings' | 'change'>,
    private readonly programme: Pick<PresentProgramme, 'now'>,
    private readonly sequence: Pick<Sequence, 'run'>,
    private readonly stored: Pick<StoredSessions, 'open' | 'toStart' | 'refresh'>,
    private readonly display: Display,
  ) {}

  /** Must be called inside a tap. Resolves when it is over. @param painBefore 0…10 where it was given */
  async start(painBefore: number | null): Promise<void> {
    const { prescription } = this.preferences.settings;
    const programme = prescription ? null : this.programme.now;
    const blocks = prescription ? blocksOfPlan(prescription) : this.blocksOf(programme!);
    // So that it is there at the end, even where there is no network by then.
    void doneCode().catch(() => {});
    const { results, end, onFloor } = await this.sequence.run(blocks, painBefore);
    const day = localDay(this.ports.today())!;
    this.over = { day, programme, results, whole: end === 'whole', painBefore, painAfter: null };
    this.advanced = null;
    if (results.some(isTried)) this.advance(this.over);
    if (end === 'left') return this.stored.refresh();
    if (!results.some(isTried) || !(await this.display.fetch(doneCode))) {
      return this.stored.toStart(this.display.state.error);
    }
    const { language } = this.preferences.settings;
    this.ports.speaker.say(daySaid([{ kind: 'over', whole: end === 'whole', fromFloor: onFloor }], language), 'end');
    this.show(this.over);
  }

  /** Pain after it, which belongs to the day and to its last session. @param pain 0…10; null takes it back */
  async tellPain(pain: number | null): Promise<void> {
    if (!this.over) return;
    this.over = { ...this.over, painAfter: pain };
    const { painBefore, results } = this.over;
    // Whoever has changed the programme since has decided.
    if (this.advanced?.programme === this.preferences.settings.programme) this.advance(this.over);
    this.show(this.over);
    const last = results.findLast(({ session }) => session !== null)?.session;
    if (!last) return;
    await this.display.attempt(() => this.ports.store.amend(last.id, { pain: { before: painBefore, after: pain } }));
  }

  /** Opens the review of one of its sessions. */
  async review(id: string): Promise<void> {
    this.reviewed = id;
    await this.stored.open(id);
  }

  /** Back to it from that review, or from elsewhere. @returns whether there is any to come back to */
  async comeBack(): Promise<boolean> {
    const { state } = this.display;
    const isBehind = state.screen !== 'review' || state.session.id === this.reviewed;
    this.reviewed = null;
    if (!this.over || !isBehind || !(await this.display.fetch(doneCode))) return false;
    this.show(this.over);
    return true;
  }

  /**
   * Keeps the day in the programme and what it changes: always from the programme as the day was done by, so that nothing is
   * changed twice.
   */
  private advance({ programme, ...outcome }: Over): void {
    if (!programme) return;
    this.advanced = advance(programme, outcome, KNOWN_IDS);
    this.preferences.change({ programme: this.advanced.programme });
  }

  /** What is done of it today. */
  private blocksOf(programme: Programme): readonly Block[] {
    return linesOn(programme, localDay(this.ports.today())!, KNOWN_IDS).map(({ block }) => block);
  }

  private show({ day, results, whole, painBefore, painAfter }: Over): void {
    const { state } = this.display;
    const { advanced } = this;
    this.display.show({
      screen: 'day-done',
      results,
      whole,
      painBefore,
      painAfter,
      outcome: advanced && { ...advanced, next: nextDue(advanced.programme, day) },
      today: day,
      error: state.screen === 'day-done' ? state.error : this.display.lasting,
    });
  }
}

function isTried({ end, session }: BlockResult): boolean {
  return end === 'done' || (session?.reps.length ?? 0) > 0;
}
