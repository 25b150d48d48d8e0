/** The first screen with its list of past sessions, and what can be done with one of them. */
import type { AppError } from '../ports/errors.ts';
import type { PoseFrame } from '../core/pose/frame.ts';
import type { CameraList } from './camera-list.ts';
import type { Display } from './display.ts';
import type { AppPorts } from './ports.ts';
import type { Preferences } from './preferences.ts';

export class StoredSessions {
  constructor(
    private readonly ports: Pick<AppPorts, 'store'>,
    private readonly preferences: Preferences,
    private readonly cameras: CameraList,
    private readonly display: Display,
  ) {}

  /** Shows the first screen at once, and its list as soon as it is read. */
  async toStart(error: AppError | null): Promise<void> {
    const { state } = this.display;
    const sessions = state.screen === 'start' ? state.sessions : [];
    const { plan, loaded } = this.preferences.settings;
    this.display.show({ screen: 'start', sessions, ...this.cameras.choice, plan, loaded, error });
    await this.refresh();
  }

  /** Reads the list anew where it is shown. */
  async refresh(): Promise<void> {
    if (this.display.state.screen !== 'start') return;
    const stored = await this.display.attempt(() => this.ports.store.list());
    const { state } = this.display;
    // The user may have gone on meanwhile. A session in which nothing was done is not worth a line.
    if (!stored || state.screen !== 'start') return;
    this.display.show({
      ...state,
      sessions: stored.filter(({ reps, attempts = [] }) => reps.length + attempts.length > 0),
    });
  }

  /** Shows the review of a session; the first screen where there is none. */
  async open(id: string): Promise<void> {
    const isWanted = this.display.errand();
    const session = await this.display.attempt(() => this.ports.store.get(id));
    const trace = session && (await this.ports.store.trace(id).catch((): readonly PoseFrame[] => []));
    if (!isWanted()) return;
    if (!session) return this.toStart(this.display.state.error);
    this.display.show({ screen: 'review', session, trace: trace ?? [], error: null });
  }

  async delete(id: string): Promise<void> {
    const isWanted = this.display.errand();
    await this.display.attempt(() => this.ports.store.delete(id));
    if (isWanted()) await this.toStart(this.display.state.error);
  }
}
