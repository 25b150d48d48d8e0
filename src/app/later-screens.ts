/** Everything after the first screen: fetched once that stands, or when it is wanted. */
import type { SessionControl } from '../core/session/session.ts';
import '../ui/later-screens.ts';
import { wordsOf } from '../words/words.ts';
import type { LaterAction } from './actions.ts';
import type { LaterPlace } from './address.ts';
import type { Assessments } from './assessments.ts';
import type { CameraList } from './camera-list.ts';
import type { Display } from './display.ts';
import { GuidedExercises } from './guided-exercises.ts';
import { History } from './history.ts';
import { OwnData } from './own-data.ts';
import { PagesToRead } from './pages-to-read.ts';
import type { AppPorts } from './ports.ts';
import type { Preferences } from './preferences.ts';
import { PresentProgramme } from './present-programme.ts';
import { PresentSession } from './present-session.ts';
import type { Prescriptions } from './prescriptions.ts';
import type { Sequence } from './sequence.ts';
import type { SelfCheck } from './self-check.ts';
import { SessionUnderReview } from './session-under-review.ts';
import type { StoredSessions } from './stored-sessions.ts';
import type { Today } from './today.ts';
import { TwoReps } from './two-reps.ts';

export class LaterScreens {
  private readonly underReview: SessionUnderReview;
  private readonly twoReps: TwoReps;
  private readonly history: History;
  private readonly programme: PresentProgramme;
  private readonly pages: PagesToRead;
  private readonly session: PresentSession;
  private readonly guided: GuidedExercises;
  /** Once somebody made or opened a plan. */
  private prescriptions: Prescriptions | null = null;
  private readonly data: OwnData;
  /** Several exercises in one go, once somebody began any. */
  private sequence: Sequence | null = null;
  /** Once somebody came to one. */
  private assessments: Assessments | null = null;
  /** Once somebody came to it. */
  private check: SelfCheck | null = null;
  /** Once somebody began a day of the programme. */
  private today: Today | null = null;

  constructor(
    private readonly ports: AppPorts,
    private readonly preferences: Preferences,
    cameras: CameraList,
    private readonly stored: StoredSessions,
    private readonly display: Display,
  ) {
    this.underReview = new SessionUnderReview(ports, display);
    this.twoReps = new TwoReps(ports, preferences, stored, display);
    this.history = new History(ports, stored, display);
    this.pages = new PagesToRead(preferences, stored, display);
    this.data = new OwnData(ports, preferences, stored, display);
    this.programme = new PresentProgramme(ports, preferences, stored, display);
    this.session = new PresentSession(ports, preferences, cameras, stored, display);
    this.guided = new GuidedExercises(ports, preferences, stored, display);
  }

  /** Another window has changed what is stored. */
  async changedElsewhere(): Promise<void> {
    await Promise.all([this.data.count(), this.underReview.checkStillThere()]);
  }

  /** Takes in one event of the screens; the speaker is unlocked where it is to be heard. */
  async react(action: LaterAction): Promise<void> {
    const { data, display, guided, history, pages, ports, preferences, prescriptions, programme } = this;
    const { sequence, session, stored, today, twoReps, underReview } = this;
    switch (action.name) {
      case 'start-exercise':
        return session.begin(action.detail.exerciseIds, { kind: 'camera' }, action.detail.painBefore);
      case 'start-prescribed': {
        const prescribed = preferences.settings.prescription?.exercises[action.detail.index];
        if (!prescribed) return;
        return session.begin(prescribed.exerciseIds, { kind: 'camera' }, action.detail.painBefore, prescribed);
      }
      case 'try-sample': {
        const { exerciseId } = action.detail;
        const file = (): Promise<File> => ports.fetchSample(exerciseId);
        return session.begin([exerciseId], { kind: 'recording', file, paced: true });
      }
      case 'choose-file': {
        const { file, exerciseId } = action.detail;
        return session.begin([exerciseId], { kind: 'recording', file: async () => file, paced: false });
      }
      case 'choose-camera':
        return session.chooseCamera(action.detail.deviceId);
      case 'load-again':
        this.check?.loadAgain();
        return session.loadAgain();
      case 'stop':
        if (sequence?.isOn) return sequence.finish();
        guided.stop();
        return session.stop();
      case 'recalibrate':
      case 'toggle-pause':
        return this.control(action.name);
      case 'open-guided':
        return guided.open(action.detail.guidedId);
      case 'start-guided':
        session.abandon();
        return guided.begin(action.detail.guidedId, action.detail.dose);
      case 'start-today':
        return (await this.days())?.start(action.detail.painBefore);
      case 'day-pain-after':
        return today?.tellPain(action.detail.pain);
      case 'next-block':
        return sequence?.next();
      case 'skip-block':
        return sequence?.isOn ? sequence.skip() : guided.skip();
      case 'without-camera':
        return sequence?.skipCamera();
      case 'stop-day':
        return sequence?.stop();
      case 'pain-between':
        return sequence?.tellPain(action.detail.pain);
      case 'toggle-mute':
        return preferences.toggleMute();
      case 'toggle-big-type':
        return preferences.change({ bigType: !preferences.settings.bigType });
      case 'settings-changed':
        return preferences.change(action.detail.settings);
      case 'choose-language':
        return preferences.chooseLanguage(action.detail.language);
      case 'compare-reps':
        return twoReps.open(action.detail.first, action.detail.second);
      case 'open-settings':
        return preferences.showScreen();
      case 'open-data':
        return data.showScreen();
      case 'export-all':
        return data.exportAll(action.detail.kind);
      case 'export-session':
        return data.exportReviewed(action.detail.kind);
      case 'choose-backup':
        return data.preview(action.detail.files);
      case 'take-backup':
        return action.detail ? data.take(action.detail.choices, action.detail.course) : data.next();
      case 'delete-everything':
        return data.wipe(action.detail.settings);
      case 'try-voice':
        return ports.speaker.say(wordsOf(preferences.settings.language).voice.sample, 'prompt');
      case 'open-plan':
        return (await this.plans())?.showMaker();
      case 'plan-drafted':
        return prescriptions?.change(action.detail.draft);
      case 'save-plan':
        return prescriptions?.save();
      case 'open-plan-file':
        return prescriptions?.openFile(action.detail.file);
      case 'preview-plan':
        return prescriptions?.preview();
      case 'accept-plan':
        return prescriptions?.accept();
      case 'leave-plan':
        return preferences.change({ prescription: null });
      case 'open-programme':
        return programme.open();
      case 'programme-changed':
        return programme.change(action.detail.programme);
      case 'skip-day':
        return programme.skipDay();
      case 'save-calendar':
        return programme.saveCalendar(action.detail.time);
      case 'open-assessment':
        return (await this.assessing())?.open();
      case 'start-assessment':
        return this.assess(action.detail.painBefore);
      case 'follow-assessment':
        return this.assessments?.follow();
      case 'open-learn':
        return pages.learn(action.detail.topic);
      case 'open-check':
        return (await this.checking())?.open();
      case 'check-file':
        return this.check?.look(action.detail.file, action.detail.exerciseId);
      case 'stop-check':
        return this.check?.stop();
      case 'show-moment':
        return this.check?.showMoment(action.detail.timestampMs);
      case 'mark-moment':
        return this.check?.mark(action.detail.timestampMs, action.detail.sticks);
      case 'compare-moments':
        return this.check?.compare();
      case 'save-check':
        return this.check?.save();
      case 'open-exercises':
        return pages.exercises();
      case 'open-session':
        return today && display.state.screen === 'day-done'
          ? today.review(action.detail.id)
          : stored.open(action.detail.id);
      case 'open-report':
        return stored.report(action.detail.id);
      case 'open-history':
        return history.open();
      case 'judge-anew':
        return history.judgeAnew(action.detail.ids);
      case 'stop-judging':
        return history.stop();
      case 'show-version':
        return stored.showVersion(action.detail.version);
      case 'pain-after':
        return underReview.keepPain(action.detail.pain);
      case 'judge-rep':
        return underReview.judge(action.detail.repIndex, action.detail.opinion);
      case 'delete-still':
        return underReview.deleteStill(action.detail.repIndex);
      case 'restore-still':
        return underReview.restoreStill(action.detail.repIndex);
      case 'delete-all-stills':
        return preferences.deleteAllStills();
      case 'note-changed':
        return underReview.keepNote(action.detail.note);
      case 'back':
        this.leave();
        if (display.state.screen === 'review' && (await today?.comeBack())) return;
        if (display.cameFromExercises) return pages.exercises();
        return stored.cameFromHistory ? history.open() : stored.toStart(null);
    }
  }

  control(control: SessionControl): void {
    if (this.sequence?.isOn) return this.sequence.control(control);
    this.session.control(control);
    if (control !== 'recalibrate') this.guided.control(control);
  }

  /** Whatever is on ends; what was done in it stays saved. */
  leave(): void {
    this.sequence?.leave();
    this.session.abandon();
    this.guided.abandon();
    this.check?.leave();
  }

  private inOneGo(): Promise<Sequence | null> {
    const { display, ports, preferences, session } = this;
    return this.stored.fetched(async () => {
      const { Sequence } = await import('./sequence.ts');
      return (this.sequence ??= new Sequence(ports, preferences, session, display));
    });
  }

  private assessing(): Promise<Assessments | null> {
    const { display, ports, preferences, programme, stored } = this;
    return this.stored.fetched(async () => {
      const { Assessments } = await import('./assessments.ts');
      return (this.assessments ??= new Assessments(ports, preferences, programme, stored, display));
    });
  }

  private async assess(painBefore: number | null): Promise<void> {
    const sequence = await this.inOneGo();
    if (sequence) await this.assessments?.begin(sequence, painBefore);
  }

  private async days(): Promise<Today | null> {
    const { display, ports, preferences, programme, stored } = this;
    const sequence = await this.inOneGo();
    if (!sequence) return null;
    return this.stored.fetched(async () => {
      const { Today } = await import('./today.ts');
      return (this.today ??= new Today(ports, preferences, programme, sequence, stored, display));
    });
  }

  private checking(): Promise<SelfCheck | null> {
    const { display, ports, preferences, stored } = this;
    return this.stored.fetched(async () => {
      const { SelfCheck } = await import('./self-check.ts');
      return (this.check ??= new SelfCheck(ports, preferences, stored, display));
    });
  }

  private plans(): Promise<Prescriptions | null> {
    const { display, ports, preferences, stored } = this;
    return this.stored.fetched(async () => {
      const { Prescriptions } = await import('./prescriptions.ts');
      return (this.prescriptions ??= new Prescriptions(ports, preferences, stored, display));
    });
  }

  /** Shows what an address asks for. */
  async follow(place: LaterPlace): Promise<void> {
    switch (place.screen) {
      case 'settings':
        return this.preferences.showScreen();
      case 'history':
        return this.history.open();
      case 'data':
        return this.data.showScreen();
      case 'day-done':
        if (!(await this.today?.comeBack())) await this.stored.toStart(null);
        break;
      case 'learn':
        await this.pages.learn(place.topic);
        break;
      case 'exercises':
        await this.pages.exercises();
        break;
      case 'check':
        await (await this.checking())?.open();
        break;
      case 'assessment':
        await (await this.assessing())?.open();
        break;
      case 'programme':
        await this.programme.open();
        break;
      case 'guided-page':
        await this.guided.open(place.guidedId);
        break;
      case 'plan':
        await (await this.plans())?.showMaker();
        break;
      case 'plan-offer':
        await (await this.plans())?.offer(place.data);
        break;
      case 'report':
        await this.stored.report(place.id);
        break;
      case 'review':
        await this.stored.open(place.id);
        break;
      case 'compare':
        await this.twoReps.open(place.first, place.second);
    }
  }
}
