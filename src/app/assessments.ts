/** Assessments: what one is, from the tap on it to what it found, and the programme that follows from it. */
import { assessmentBlocks, assessmentOf, hasFound } from '../core/programme/assess.ts';
import { legDifference, withAssessment } from '../core/programme/assessment-change.ts';
import type { Assessment } from '../core/programme/assessment.ts';
import { adopted, isUnderWay } from '../core/programme/first.ts';
import { exerciseById } from '../exercises/catalogue.ts';
import { KNOWN_IDS } from '../exercises/known-ids.ts';
import type { AssessmentState } from '../ui/screen-state.ts';
import { localDay } from '../ui/shared/local-day.ts';
import { assessmentSaid } from '../words/assessment-text.ts';
import type { Display } from './display.ts';
import type { AppPorts } from './ports.ts';
import type { Preferences } from './preferences.ts';
import type { PresentProgramme } from './present-programme.ts';
import type { Sequence } from './sequence.ts';
import type { StoredSessions } from './stored-sessions.ts';

const screenCode = (): Promise<object> => import('../ui/assessment/assessment-screen.ts');

export class Assessments {
  constructor(
    private readonly ports: Pick<AppPorts, 'speaker' | 'today'>,
    private readonly preferences: Pick<Preferences, 'settings' | 'change'>,
    private readonly programme: Pick<PresentProgramme, 'open'>,
    private readonly stored: Pick<StoredSessions, 'toStart' | 'refresh'>,
    private readonly display: Display,
  ) {}

  /** Shows what one is, and what the last one found. */
  async open(): Promise<void> {
    const isWanted = this.display.errand();
    const isThere = await this.display.fetch(screenCode);
    if (!isThere && this.display.state.screen === 'blank') return this.stored.toStart(this.display.state.error);
    if (isThere && isWanted()) this.show(null);
  }

  /** Must be called inside a tap. Resolves when it is over. @param painBefore 0…10 where it was given */
  async begin(sequence: Pick<Sequence, 'run'>, painBefore: number | null): Promise<void> {
    const { results, end, onFloor } = await sequence.run(assessmentBlocks(KNOWN_IDS), painBefore);
    if (end === 'left') return this.stored.refresh();
    const now = this.ports.today();
    const made = assessmentOf(results, { day: localDay(now)!, at: now.toISOString() }, exerciseById);
    const { assessments, language } = this.preferences.settings;
    if (hasFound(made)) this.preferences.change({ assessments: withAssessment(assessments, made) });
    if (!(await this.display.fetch(screenCode))) return this.stored.toStart(this.display.lasting);
    // Ended before anything was done; where it could not even begin, the reason stands on the screen that is still there.
    if (made.sessionIds.length === 0) return this.display.state.screen === 'assessment' ? undefined : this.show(null);
    this.ports.speaker.say(assessmentSaid(made, legDifference(made), onFloor, language), 'end');
    this.show(made);
  }

  /** The programme begins by what the last one found. */
  async follow(): Promise<void> {
    const { assessments, programme } = this.preferences.settings;
    const last = assessments.at(-1);
    if (last) this.preferences.change({ programme: adopted(programme, last) });
    await this.programme.open();
  }

  private show(made: Assessment | null): void {
    const { assessments, prescription, programme } = this.preferences.settings;
    const follows: AssessmentState['follows'] = prescription ? 'plan' : isUnderWay(programme) ? 'goes-on' : 'begins';
    const today = localDay(this.ports.today())!;
    this.display.show({ screen: 'assessment', assessments, made, follows, today, error: this.display.lasting });
  }
}
