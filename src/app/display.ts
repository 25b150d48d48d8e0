/** What is on the screen, and its address. */
import { failAs, toAppError, type AppError, type AppErrorCode, type Stage } from '../ports/errors.ts';
import type { ScreenState } from '../ui/screen-state.ts';
import { pathOf } from './address.ts';
import type { AppPorts } from './ports.ts';

export class Display {
  private errands = 0;
  private readonly toldOnce = new Set<AppErrorCode>();
  /** The screen before this one. */
  private before: ScreenState['screen'] = 'blank';

  constructor(private readonly ports: Pick<AppPorts, 'screen' | 'address'>) {}

  get state(): ScreenState {
    return this.ports.screen.state;
  }

  show(state: ScreenState): void {
    if (state.screen !== this.state.screen) {
      this.errands++;
      this.before = this.state.screen;
    }
    const path = pathOf(state);
    const moves = path !== pathOf(this.state);
    this.ports.screen.state = state;
    if (moves) this.ports.address.show(path);
  }

  /** A page to read that was opened on the list of all exercises. */
  get cameFromExercises(): boolean {
    return this.before === 'exercises' && ['learn', 'guided-page'].includes(this.state.screen);
  }

  /** What is told of and outlasts the screen: a full disk is still worth knowing, a black picture no longer. */
  get lasting(): AppError | null {
    const { error } = this.state;
    return error?.code.startsWith('storage-') ? error : null;
  }

  /** Shows an error over the present screen, or takes it away. */
  tell(error: AppError | null): void {
    this.show({ ...this.state, error });
  }

  /** Likewise, but never again. */
  tellOnce(error: AppError): void {
    if (this.toldOnce.has(error.code)) return;
    this.toldOnce.add(error.code);
    this.tell(error);
  }

  /**
   * Begins what takes long and ends in another screen.
   *
   * @returns whether it is still wanted: neither another errand nor another screen has come since
   */
  errand(): () => boolean {
    const own = ++this.errands;
    return () => own === this.errands;
  }

  /** Does something that may fail without ending anything; a failure is told. @param stage of what is done */
  async attempt<T>(work: () => Promise<T>, stage: Stage = 'storage'): Promise<T | undefined> {
    try {
      return await work();
    } catch (thrown) {
      this.tell(toAppError(thrown, stage));
      return undefined;
    }
  }

  /** Fetches the code of a screen that few come to. @returns whether it is there; a failure is told */
  async fetch(screen: () => Promise<object>): Promise<boolean> {
    return (await this.attempt(() => screen().catch(failAs('screen-download')))) !== undefined;
  }
}
