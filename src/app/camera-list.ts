/** The cameras there are, as far as the browser names them. */
import type { CameraInfo } from '../ports/ports.ts';
import type { Display } from './display.ts';
import type { AppPorts } from './ports.ts';
import type { Preferences } from './preferences.ts';

export class CameraList {
  private found: readonly CameraInfo[] = [];

  constructor(
    private readonly ports: Pick<AppPorts, 'cameras'>,
    private readonly preferences: Preferences,
    private readonly display: Display,
  ) {}

  /** The cameras to choose from and the chosen one, for a screen. */
  get choice(): { readonly cameras: readonly CameraInfo[]; readonly cameraId: string | null } {
    return { cameras: this.found, cameraId: this.preferences.kept.cameraId };
  }

  /** Looks again which there are; the screen that lets choose shows them. */
  async refresh(): Promise<void> {
    this.found = await this.ports.cameras.list();
    const { state } = this.display;
    if (state.screen === 'start' || state.screen === 'setup') this.display.show({ ...state, ...this.choice });
    else if (state.screen === 'live') this.display.show({ ...state, cameras: this.found });
  }
}
