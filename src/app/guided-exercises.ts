/** A guided exercise by itself: its page, and from the tap on it until it is over. */
import type { GuidedDose } from '../core/guided/guided.ts';
import type { GuidedControl } from '../core/guided/run.ts';
import { guidedById } from '../exercises/guided/catalogue.ts';
import type { Display } from './display.ts';
import { tellOfSilence } from './hearing.ts';
import { runGuided, type GuidedJob, type GuidedParts } from './guided-run.ts';
import { guidedPart, guidedScreen } from './guided-screen.ts';
import type { AppPorts } from './ports.ts';
import type { Preferences } from './preferences.ts';
import type { StoredSessions } from './stored-sessions.ts';

const pageCode = (): Promise<object> => import('../ui/guided/guided-page.ts');
/** Of the screen while it is on. */
export const guidedCode = (): Promise<object> => import('../ui/guided/guided-screen.ts');

export class GuidedExercises {
  private job: GuidedJob | null = null;

  constructor(
    private readonly ports: Pick<AppPorts, 'speaker' | 'holdScreenOn' | 'now'>,
    private readonly preferences: Pick<Preferences, 'settings'>,
    private readonly stored: Pick<StoredSessions, 'toStart'>,
    private readonly display: Display,
  ) {}

  /** Shows its page; the start where there is no such exercise. */
  async open(guidedId: string): Promise<void> {
    const isWanted = this.display.errand();
    const isThere = guidedById(guidedId) !== undefined && (await this.display.fetch(pageCode));
    if (!isWanted()) return;
    if (isThere) this.display.show({ screen: 'guided-page', guidedId, error: null });
    else if (this.display.state.screen === 'blank') await this.stored.toStart(this.display.state.error);
  }

  /** The speaker has to be unlocked. Resolves when it is over or abandoned. @throws RangeError for an unknown exercise */
  async begin(guidedId: string, dose: GuidedDose): Promise<void> {
    this.abandon();
    const isWanted = this.display.errand();
    if (!(await this.display.fetch(guidedCode)) || !isWanted()) return;
    const job = startGuided(this.ports, this.preferences, this.display, guidedId, dose);
    this.job = job;
    await job.done;
    if (this.job !== job) return;
    this.job = null;
    await this.stored.toStart(null);
  }

  control(control: GuidedControl): void {
    this.job?.control(control);
  }

  skip(): void {
    this.job?.skip();
  }

  stop(): void {
    this.job?.stop();
  }

  /** Ends it; something else comes on the screen. */
  abandon(): void {
    const { job } = this;
    this.job = null;
    job?.stop();
  }
}

/** Begins one on the screen, whose code is there. The speaker has to be unlocked. @throws RangeError for an unknown exercise */
export function startGuided(
  ports: GuidedParts['ports'],
  preferences: Pick<Preferences, 'settings'>,
  display: Display,
  guidedId: string,
  dose: GuidedDose,
): GuidedJob {
  const entry = guidedById(guidedId);
  if (!entry) throw new RangeError(`no guided exercise ${guidedId}`);
  const job = runGuided({
    ports,
    exercise: entry.exercise,
    dose,
    ...guidedPart(entry, preferences.settings),
    onSnapshot: (snapshot) => display.show(guidedScreen(guidedId, preferences.settings, snapshot, display.state.error)),
  });
  tellOfSilence(ports.speaker, preferences.settings.voice, display);
  return job;
}
