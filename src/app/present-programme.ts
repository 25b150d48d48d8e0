/** The programme that the person does: shown, changed, skipped for a day. */
import { minutesOf, plannedLines } from '../core/programme/blocks.ts';
import { complete, FIRST_PROGRAMME } from '../core/programme/first.ts';
import type { Programme } from '../core/programme/programme.ts';
import { nextDue, resumed, skipped } from '../core/programme/schedule.ts';
import type { Day } from '../core/history/days.ts';
import { KNOWN_IDS } from '../exercises/known-ids.ts';
import { failAs } from '../ports/errors.ts';
import { wordsOf } from '../words/words.ts';
import { localDay } from '../ui/shared/local-day.ts';
import type { Display } from './display.ts';
import type { AppPorts } from './ports.ts';
import type { Preferences } from './preferences.ts';
import type { StoredSessions } from './stored-sessions.ts';

export class PresentProgramme {
  constructor(
    private readonly ports: Pick<AppPorts, 'today' | 'giveFile'>,
    private readonly preferences: Preferences,
    private readonly stored: StoredSessions,
    private readonly display: Display,
  ) {}

  /** Shows it, or the one to begin with. */
  async open(): Promise<void> {
    const isWanted = this.display.errand();
    const isThere = await this.display.fetch(() => import('../ui/programme/programme-screen.ts'));
    if (!isThere && this.display.state.screen === 'blank') return this.stored.toStart(this.display.state.error);
    if (isThere && isWanted()) this.show();
  }

  /** As the person set it. */
  change(programme: Programme): void {
    this.preferences.change({ programme });
    if (this.display.state.screen === 'programme') this.show();
  }

  /** Nothing is due today any more. */
  skipDay(): void {
    this.change(skipped(this.now, this.today));
  }

  /** Its days as a file for a calendar. */
  async saveCalendar(time: string | null): Promise<void> {
    const { now, today } = this;
    const { entry } = wordsOf(this.preferences.settings.language).programme;
    await this.display.attempt(async () => {
      const { calendarFile } = await import('../exchange/calendar-file.ts').catch(failAs('screen-download'));
      const text = calendarFile({
        id: 'programme@hingeline',
        title: entry.title,
        text: entry.text,
        first: nextDue(now, today),
        everyDays: now.everyDays,
        time,
        minutes: minutesOf(plannedLines(now, KNOWN_IDS).filter(({ line }) => line.on)),
        madeAt: this.ports.today(),
      });
      await this.ports.giveFile(new File([text], 'hingeline.ics', { type: 'text/calendar' }));
    }, 'exchange');
  }

  private show(): void {
    const { programme, prescription, assessments } = this.preferences.settings;
    this.display.show({
      screen: 'programme',
      programme: this.now,
      kept: programme !== null,
      resting: prescription !== null,
      assessments,
      today: this.today,
      error: null,
    });
  }

  /** As it is done today. */
  get now(): Programme {
    const { programme } = this.preferences.settings;
    return complete(resumed(programme ?? FIRST_PROGRAMME, this.today, KNOWN_IDS));
  }

  private get today(): Day {
    return localDay(this.ports.today())!;
  }
}
