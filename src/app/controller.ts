/** Takes in what the user does and where the browser goes: what the first screen needs is here, the rest is fetched after it. */
import type { AppError } from '../ports/errors.ts';
import type { UiEventName, UiEvents } from '../ui/events.ts';
import type { UiAction } from './actions.ts';
import { placeAt, START_PATH } from './address.ts';
import { CameraList } from './camera-list.ts';
import { Display } from './display.ts';
import { extrasApart, firstExtrasApart } from './extras.ts';
import type { LaterScreens } from './later-screens.ts';
import type { FirstPorts } from './ports.ts';
import { Preferences } from './preferences.ts';
import { StoredSessions } from './stored-sessions.ts';

/** After these something is to be heard. */
const HEARD: ReadonlySet<UiEventName> = new Set([
  'start-exercise',
  'start-prescribed',
  'start-today',
  'start-assessment',
  'start-guided',
  'try-sample',
  'choose-file',
  'try-voice',
]);

export class Controller {
  private readonly ports: FirstPorts;
  private readonly display: Display;
  private readonly preferences: Preferences;
  private readonly cameras: CameraList;
  private readonly stored: StoredSessions;
  /** Once they are fetched. */
  private later: LaterScreens | null = null;

  constructor(given: FirstPorts) {
    const ports = firstExtrasApart(given);
    this.ports = ports;
    this.display = new Display(ports);
    this.preferences = new Preferences(ports, this.display);
    this.cameras = new CameraList(ports, this.preferences, this.display);
    this.stored = new StoredSessions(ports, this.preferences, this.cameras, this.display);
  }

  /** Shows what the address asks for and listens for cameras, voices and the address. */
  async start(): Promise<void> {
    const { address, cameras, speaker, storageError, watchHidden, updates } = this.ports;
    // Nothing can be shown without words.
    const languageError = await this.preferences.begin();
    cameras.watch(() => void this.cameras.refresh());
    watchHidden((hidden) => this.later?.control(hidden ? 'hide' : 'show'));
    speaker.watchVoices(() => {
      if (this.display.state.screen === 'settings') this.preferences.showScreen();
    });
    updates.watch(() => this.stored.showNewer());
    address.watch((path) => void this.follow(path));
    const shown = this.follow(address.path);
    const error = storageError ?? languageError;
    if (error) this.tell(error);
    await Promise.all([shown, this.cameras.refresh()]);
    await this.stored.purge();
  }

  /** Takes in one event of the screens. */
  handle<Name extends UiEventName>(name: Name, detail: UiEvents[Name]): Promise<void> {
    // Inside the tap, which is over once anything is waited for.
    if (HEARD.has(name)) this.ports.speaker.unlock();
    return this.react({ name, detail } as UiAction);
  }

  /** Shows an error over the present screen, or takes it away. */
  tell(error: AppError | null): void {
    this.display.tell(error);
  }

  /** Another window has changed what is stored. */
  async changedElsewhere(): Promise<void> {
    await Promise.all([this.stored.refresh(), this.later?.changedElsewhere()]);
  }

  /** The older window that was in the way is closed. */
  async unblocked(): Promise<void> {
    if (this.display.state.error?.code === 'storage-blocked') this.tell(null);
    await this.changedElsewhere();
  }

  /** Fetches what comes after the first screen, so that it is there at once, and without a connection. Fails in silence. */
  async prefetch(): Promise<void> {
    await this.fetchLater().catch(() => {});
  }

  private async react(action: UiAction): Promise<void> {
    const { preferences, stored } = this;
    switch (action.name) {
      case 'plan-changed':
        return preferences.change({ plan: action.detail.plan });
      case 'load-changed':
        return preferences.setLoaded(action.detail.exerciseId, action.detail.loaded);
      case 'delete-session':
        return stored.delete(action.detail.id);
      case 'restore-session':
        return stored.restore(action.detail.id);
      case 'take-update':
        return this.ports.updates.take();
      case 'dismiss-error':
        return this.tell(null);
      default:
        return (this.later ?? (await stored.fetched(() => this.fetchLater())))?.react(action);
    }
  }

  /** Shows what an address asks for; whatever session is on ends, and what was done in it stays saved. */
  private async follow(path: string): Promise<void> {
    this.later?.leave();
    const place = placeAt(path);
    if (place.screen === 'start') await this.stored.toStart(null);
    else await (this.later ?? (await this.stored.fetched(() => this.fetchLater())))?.follow(place);
    // A session that is over or was deleted has no place any more.
    if (this.display.state.screen === 'start') this.ports.address.show(START_PATH);
  }

  private async fetchLater(): Promise<LaterScreens> {
    const [{ LaterScreens }, ports] = await Promise.all([
      import('./later-screens.ts'),
      this.ports.fetchLater(),
      this.preferences.loadAll(),
    ]);
    const { preferences, cameras, stored, display } = this;
    return (this.later ??= new LaterScreens(
      extrasApart({ ...this.ports, ...ports }),
      preferences,
      cameras,
      stored,
      display,
    ));
  }
}
