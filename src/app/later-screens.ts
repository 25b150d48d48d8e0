/** Everything after the first screen: fetched once that stands, or when it is wanted. */
import type { SessionControl } from '../core/session/session.ts';
import '../ui/later-screens.ts';
import { wordsOf } from '../words/words.ts';
import type { LaterAction } from './actions.ts';
import type { LaterPlace } from './address.ts';
import type { Assessments } from './assessments.ts';
import type { CameraList } from './camera-list.ts';
import type { Display } from './display.ts';
import { Fetched } from './fetched.ts';
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
  private readonly data: OwnData;
  private readonly plans: Fetched<Prescriptions>;
  /** Several exercises in one go. */
  private readonly inOneGo: Fetched<Sequence>;
  private readonly assessing: Fetched<Assessments>;
  private readonly checking: Fetched<SelfCheck>;
  private readonly days: Fetched<Today>;

  constructor(
    private readonly ports: AppPorts,
    private readonly preferences: Preferences,
    cameras: CameraList,
    private readonly stored: StoredSessions,
    private readonly display: Display,
  ) {
    this.underReview = new SessionUnderReview(ports, display);
    this.twoReps = new TwoReps(ports, preferences, stored, display);
    this.history = new History(ports, preferences, stored, display);
    this.pages = new PagesToRead(preferences, stored, display);
    this.data = new OwnData(ports, preferences, stored, display);
    this.programme = new PresentProgramme(ports, preferences, stored, display);
    this.session = new PresentSession(ports, preferences, cameras, stored, display);
    this.guided = new GuidedExercises(ports, preferences, stored, display);
    const { programme, session } = this;
    this.plans = new Fetched(stored, async () => {
      const { Prescriptions } = await import('./prescriptions.ts');
      return () => new Prescriptions(ports, preferences, stored, display);
    });
    this.inOneGo = new Fetched(stored, async () => {
      const { Sequence } = await import('./sequence.ts');
      return () => new Sequence(ports, preferences, session, display);
    });
    this.assessing = new Fetched(stored, async () => {
      const { Assessments } = await import('./assessments.ts');
      return () => new Assessments(ports, preferences, programme, stored, display);
    });
    this.checking = new Fetched(stored, async () => {
      const { SelfCheck } = await import('./self-check.ts');
      return () => new SelfCheck(ports, preferences, stored, display);
    });
    this.days = new Fetched(stored, async () => {
      const [sequence, { Today }] = await Promise.all([this.inOneGo.get(), import('./today.ts')]);
      return () => new Today(ports, preferences, programme, sequence, stored, display);
    });
  }

  /** Another window has changed what is stored. */
  async changedElsewhere(): Promise<void> {
    await Promise.all([this.data.count(), this.underReview.checkStillThere()]);
  }

  /** Takes in one event of the screens; the speaker is unlocked where it is to be heard. */
  async react(action: LaterAction): Promise<void> {
    const { data, display, guided, history, pages, ports, preferences, programme } = this;
    const { session, stored, twoReps, underReview } = this;
    const [sequence, today] = [this.inOneGo.now, this.days.now];
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
        this.checking.now?.loadAgain();
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
        return (await this.days.come())?.start(action.detail.painBefore);
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
        return (await this.plans.come())?.showMaker();
      case 'plan-drafted':
        return this.plans.now?.change(action.detail.draft);
      case 'save-plan':
        return this.plans.now?.save();
      case 'open-plan-file':
        return this.plans.now?.openFile(action.detail.file);
      case 'preview-plan':
        return this.plans.now?.preview();
      case 'accept-plan':
        return this.plans.now?.accept();
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
        return (await this.assessing.come())?.open();
      case 'start-assessment':
        return this.assess(action.detail.painBefore);
      case 'follow-assessment':
        return this.assessing.now?.follow();
      case 'open-learn':
        return pages.learn(action.detail.topic);
      case 'open-check':
        return (await this.checking.come())?.open();
      case 'check-file':
        return this.checking.now?.look(action.detail.file, action.detail.exerciseId);
      case 'stop-check':
        return this.checking.now?.stop();
      case 'show-moment':
        return this.checking.now?.showMoment(action.detail.timestampMs);
      case 'mark-moment':
        return this.checking.now?.mark(action.detail.timestampMs, action.detail.sticks);
      case 'compare-moments':
        return this.checking.now?.compare();
      case 'save-check':
        return this.checking.now?.save();
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
    if (this.inOneGo.now?.isOn) return this.inOneGo.now.control(control);
    this.session.control(control);
    if (control !== 'recalibrate') this.guided.control(control);
  }

  /** Whatever is on ends; what was done in it stays saved. */
  leave(): void {
    this.inOneGo.now?.leave();
    this.session.abandon();
    this.guided.abandon();
    this.checking.now?.leave();
  }

  private async assess(painBefore: number | null): Promise<void> {
    const sequence = await this.inOneGo.come();
    if (sequence) await this.assessing.now?.begin(sequence, painBefore);
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
        if (!(await this.days.now?.comeBack())) await this.stored.toStart(null);
        break;
      case 'learn':
        await this.pages.learn(place.topic);
        break;
      case 'exercises':
        await this.pages.exercises();
        break;
      case 'check':
        await (await this.checking.come())?.open();
        break;
      case 'assessment':
        await (await this.assessing.come())?.open();
        break;
      case 'programme':
        await this.programme.open();
        break;
      case 'guided-page':
        await this.guided.open(place.guidedId);
        break;
      case 'plan':
        await (await this.plans.come())?.showMaker();
        break;
      case 'plan-offer':
        await (await this.plans.come())?.offer(place.data);
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
