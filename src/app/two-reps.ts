/** Two reps of any sessions side by side. */
import type { PoseFrame } from '../core/pose/frame.ts';
import { exerciseIdOf, otherThan, type RepPlace } from '../core/history/two-reps.ts';
import { asJudgedLast } from '../core/records/later.ts';
import type { SessionEntry, SessionRecord } from '../core/records/record.ts';
import type { ComparedRep } from '../ui/review/review-state.ts';
import type { Display } from './display.ts';
import type { AppPorts } from './ports.ts';
import type { Preferences } from './preferences.ts';
import type { StoredSessions } from './stored-sessions.ts';

interface Loaded {
  readonly session: SessionRecord;
  readonly trace: readonly PoseFrame[];
}

export class TwoReps {
  constructor(
    private readonly ports: Pick<AppPorts, 'store'>,
    private readonly preferences: Preferences,
    private readonly stored: StoredSessions,
    private readonly display: Display,
  ) {}

  /**
   * Shows them; the first screen where one is not there any more. @param second null for the one that is best to begin with,
   * the older of the two then comes first
   */
  async open(first: RepPlace, second: RepPlace | null): Promise<void> {
    const { display, ports } = this;
    const isWanted = display.errand();
    const screen = display.fetch(() => import('../ui/compare/compare-screen.ts'));
    const found = await display.attempt(async () => {
      const choices = await ports.store.list();
      const places = second ? ([first, second] as const) : pairWith(first, choices);
      // One that was deleted is kept for a while, and not shown.
      const there = places?.every(({ id }) => choices.some((choice) => choice.id === id));
      return places && there ? { choices, reps: await this.load(...places) } : null;
    });
    const isThere = await screen;
    if (!isWanted()) return;
    // Over the review it was asked for from, a failure is enough.
    if (!isThere && display.state.screen !== 'blank') return;
    const [one, other] = found?.reps ?? [];
    if (!isThere || !found || !one || !other) return this.stored.toStart(display.state.error);
    const { keys } = this.preferences.settings;
    display.show({ screen: 'compare', first: one, second: other, choices: found.choices, keys, error: null });
  }

  private async load(first: RepPlace, second: RepPlace): Promise<readonly (ComparedRep | null)[]> {
    const one = await this.session(first.id);
    const other = second.id === first.id ? one : await this.session(second.id);
    return [repOf(one, first.index), repOf(other, second.index)];
  }

  private async session(id: string): Promise<Loaded | null> {
    const kept = await this.ports.store.get(id);
    return kept ? { session: asJudgedLast(kept), trace: await this.trace(id) } : null;
  }

  /** What is on the screen already is not read again: traces are long. */
  private async trace(id: string): Promise<readonly PoseFrame[]> {
    const { state } = this.display;
    const shown = state.screen === 'review' ? [state] : state.screen === 'compare' ? [state.first, state.second] : [];
    const here = shown.find(({ session, trace }) => session.id === id && trace.length > 0);
    return here ? here.trace : this.ports.store.trace(id).catch((): readonly PoseFrame[] => []);
  }
}

function repOf(loaded: Loaded | null, index: number): ComparedRep | null {
  const saved = loaded?.session.reps.find(({ rep }) => rep.index === index);
  if (saved?.rep.kind !== 'rep' || saved.opinion === 'deleted') return null;
  return loaded ? { session: loaded.session, trace: loaded.trace, saved } : null;
}

/** The rep and another one, the older first; null where there is no other. */
function pairWith(of: RepPlace, sessions: readonly SessionEntry[]): readonly [RepPlace, RepPlace] | null {
  const session = sessions.find(({ id }) => id === of.id);
  const marked = session?.reps.find(({ rep }) => rep.index === of.index);
  const other = session && marked ? otherThan(of, exerciseIdOf(session, marked), sessions) : null;
  if (!session || !other) return null;
  const otherSession = sessions.find(({ id }) => id === other.id)!;
  const later = otherSession.startedAt.localeCompare(session.startedAt) || other.index - of.index;
  return later > 0 ? [of, other] : [other, of];
}
