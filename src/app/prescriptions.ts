/** Plans: made for others, given on, and one of them followed. Nothing of them goes to a server. */
import { failAs, toAppError, type AppError } from '../ports/errors.ts';
import { chosenOf, type Prescription } from '../core/records/prescription.ts';
import {
  prescriptionFile,
  prescriptionLink,
  readPrescriptionFile,
  readPrescriptionLink,
  type OfferedPrescription,
} from '../exchange/prescription.ts';
import { EXERCISES } from '../exercises/catalogue.ts';
import { planPath } from './address.ts';
import type { Display } from './display.ts';
import type { AppPorts } from './ports.ts';
import type { Preferences } from './preferences.ts';
import type { StoredSessions } from './stored-sessions.ts';

const EMPTY: Prescription = { title: '', from: '', note: '', exercises: [] };

/** Larger than any plan; what is larger is some other file and is not read. */
const MOST_FILE_BYTES = 100_000;

export class Prescriptions {
  constructor(
    private readonly ports: Pick<AppPorts, 'linkTo' | 'giveFile'>,
    private readonly preferences: Preferences,
    private readonly stored: StoredSessions,
    private readonly display: Display,
  ) {}

  /** Shows where plans are made, with what was made before. */
  async showMaker(): Promise<void> {
    if (await this.isReady()) this.showDraft(this.preferences.kept.draft ?? EMPTY);
  }

  /** Keeps what is being made. */
  change(draft: Prescription): void {
    this.preferences.keep({ draft });
    if (this.display.state.screen === 'plan') this.showDraft(draft);
  }

  /** Gives the plan that is being made as a file. */
  async save(): Promise<void> {
    const { state } = this.display;
    if (state.screen !== 'plan') return;
    const made = chosenOf(state.draft, EXERCISES);
    if (!made) return;
    const text = prescriptionFile(made);
    await this.ports.giveFile(new File([text], 'hingeline-plan.json', { type: 'application/json' }));
  }

  /** Shows what a file holds, for the person to accept. */
  async openFile(file: File): Promise<void> {
    const isWanted = this.display.errand();
    try {
      const text = file.size > MOST_FILE_BYTES ? '' : await file.text().catch(failAs('plan-broken'));
      const offered = readPrescriptionFile(text, EXERCISES);
      if (isWanted()) await this.showOffer(offered);
    } catch (thrown) {
      if (isWanted()) this.display.tell(planError(thrown));
    }
  }

  /** Shows the plan that is being made as whoever gets it will see it. */
  async preview(): Promise<void> {
    const { state } = this.display;
    const made = state.screen === 'plan' ? chosenOf(state.draft, EXERCISES) : null;
    if (made) await this.showOffer({ prescription: made, adjusted: false }, true);
  }

  /** Shows the plan of an address, for the person to accept; the first screen where it is none. */
  async offer(data: string): Promise<void> {
    try {
      await this.showOffer(readPrescriptionLink(data, EXERCISES));
    } catch (thrown) {
      await this.stored.toStart(planError(thrown));
    }
  }

  /** The plan that is offered applies from now on. */
  async accept(): Promise<void> {
    const { state } = this.display;
    if (state.screen !== 'plan-offer') return;
    this.preferences.change({ prescription: state.offer });
    await this.stored.toStart(null);
  }

  private async showOffer({ prescription, adjusted }: OfferedPrescription, isPreview = false): Promise<void> {
    if (!(await this.isReady())) return;
    const { plan, limits, loaded, ownBend, prescription: followed } = this.preferences.settings;
    this.display.show({
      screen: 'plan-offer',
      isPreview,
      offer: prescription,
      adjusted,
      data: prescriptionLink(prescription),
      own: { plan, limits, loaded, ownBend, prescription: followed },
      error: null,
    });
  }

  private showDraft(draft: Prescription): void {
    const made = chosenOf(draft, EXERCISES);
    const link = made && this.ports.linkTo(planPath(prescriptionLink(made)));
    this.display.show({ screen: 'plan', draft, link, error: null });
  }

  /** Whether the screens of plans are there and still wanted. */
  private async isReady(): Promise<boolean> {
    const isWanted = this.display.errand();
    const isThere = await this.display.fetch(() => import('../ui/plan/plan-screens.ts'));
    if (!isThere && this.display.state.screen === 'blank') await this.stored.toStart(this.display.state.error);
    return isThere && isWanted();
  }
}

function planError(thrown: unknown): AppError {
  return toAppError(thrown, 'exchange');
}
