/** Turns what the user does into sessions, and owns what is on the screen. */
import { toAppError, type AppError } from '../ports/errors.ts';
import { exerciseById } from '../exercises/catalogue.ts';
import type { CameraInfo } from '../ports/ports.ts';
import type { PoseFrame } from '../core/pose/frame.ts';
import { wordsOf } from '../words/words.ts';
import type { UiEventName, UiEvents } from '../ui/events.ts';
import type { Settings, ScreenState } from '../ui/screen-state.ts';
import { pathOf, placeAt, START_PATH } from './address.ts';
import type { AppPorts } from './ports.ts';
import { startJob, type Job, type JobListener, type JobOutcome, type Origin } from './session-job.ts';
import { NOT_YET, type RunSnapshot } from './session-run.ts';
import { sessionScreen } from './session-screen.ts';
import { readSettings, writeSettings, type KeptSettings } from './settings.ts';

/** What the user did, as one value. */
type UiAction = { [Name in UiEventName]: { readonly name: Name; readonly detail: UiEvents[Name] } }[UiEventName];

export class Controller {
  private kept: KeptSettings;
  private cameras: readonly CameraInfo[] = [];
  /** The session that is on, from the tap that asked for it. */
  private job: Job | null = null;
  /** Counts what was asked for and the changes of screen: what takes long and is overtaken shows nothing any more. */
  private errand = 0;

  constructor(private readonly ports: AppPorts) {
    this.kept = readSettings(ports.storage, ports.languages);
    this.applySettings();
  }

  /** Shows the start screen and listens for cameras. */
  async start(): Promise<void> {
    this.ports.cameras.watch(() => void this.refreshCameras());
    this.ports.watchHidden((hidden) => this.job?.control(hidden ? 'hide' : 'show'));
    this.ports.speaker.watchVoices(() => {
      if (this.state.screen === 'settings') this.showSettings();
    });
    const { address, storageError } = this.ports;
    address.watch((path) => void this.follow(path));
    const shown = this.follow(address.path);
    if (storageError) this.tell(storageError);
    await Promise.all([shown, this.refreshCameras()]);
  }

  /** Takes in one event of the screens. */
  handle<Name extends UiEventName>(name: Name, detail: UiEvents[Name]): Promise<void> {
    return this.react({ name, detail } as UiAction);
  }

  /** Shows an error over the present screen, or takes it away. */
  tell(error: AppError | null): void {
    this.show({ ...this.state, error });
  }

  private async react(action: UiAction): Promise<void> {
    const { ports } = this;
    switch (action.name) {
      case 'start-exercise':
        return this.begin(action.detail.exerciseIds, { kind: 'camera' }, action.detail.painBefore);
      case 'try-sample': {
        const { exerciseId } = action.detail;
        const file = (): Promise<File> => ports.fetchSample(exerciseId);
        return this.begin([exerciseId], { kind: 'recording', file, paced: true });
      }
      case 'choose-file': {
        const { file, exerciseId } = action.detail;
        return this.begin([exerciseId], { kind: 'recording', file: async () => file, paced: false });
      }
      case 'choose-camera':
        return this.chooseCamera(action.detail.deviceId);
      case 'stop':
        return this.job?.stop();
      case 'toggle-mute': {
        const { voice } = this.settings;
        return this.changeSettings({ ...this.settings, voice: { ...voice, on: !voice.on } });
      }
      case 'toggle-big-type':
        return this.changeSettings({ ...this.settings, bigType: !this.settings.bigType });
      case 'plan-changed':
        return this.changeSettings({ ...this.settings, plan: action.detail.plan });
      case 'recalibrate':
      case 'toggle-pause':
        return this.job?.control(action.name);
      case 'load-changed': {
        const { exerciseId, loaded } = action.detail;
        const others = this.settings.loaded.filter((id) => id !== exerciseId);
        return this.changeSettings({ ...this.settings, loaded: loaded ? [...others, exerciseId] : others });
      }
      case 'open-learn':
        return this.show({ screen: 'learn', topic: action.detail.topic, error: null });
      case 'pain-after':
        return this.keepPain(action.detail.pain);
      case 'try-voice':
        ports.speaker.unlock();
        return ports.speaker.say(wordsOf(this.settings.language).voice.sample, 'prompt');
      case 'open-session':
        return this.openSession(action.detail.id);
      case 'delete-session':
        return this.deleteSession(action.detail.id);
      case 'open-settings':
        return this.showSettings();
      case 'settings-changed':
        return this.changeSettings(action.detail.settings);
      case 'back':
        this.abandon();
        return this.toStart(null);
      case 'dismiss-error':
        return this.tell(null);
    }
  }

  /** Shows what an address asks for; whatever session is on ends, and what was done in it stays saved. */
  private async follow(path: string): Promise<void> {
    this.abandon();
    const place = placeAt(path);
    switch (place.screen) {
      case 'start':
        await this.toStart(null);
        break;
      case 'settings':
        return this.showSettings();
      case 'learn':
        return this.show({ ...place, error: null });
      case 'review':
        await this.openSession(place.id);
    }
    // A session that is over or was deleted has no place any more.
    if (this.state.screen === 'start') this.ports.address.show(START_PATH);
  }

  private async begin(exerciseIds: readonly string[], origin: Origin, painBefore: number | null = null): Promise<void> {
    const [first, ...others] = exerciseIds.map((id) => {
      const exercise = exerciseById(id);
      if (!exercise) throw new RangeError(`no exercise ${id}`);
      return exercise;
    });
    if (!first) throw new RangeError('no exercise');
    this.abandon();
    // Still inside the tap.
    this.ports.speaker.unlock();
    const task = { exercises: [first, ...others], origin, painBefore } as const;
    const job = startJob(this.ports, this.kept, task, this.listener());
    this.job = job;
    const outcome = await job.done;
    // Abandoned: something else is on the screen.
    if (this.job !== job) return;
    this.job = null;
    this.ports.screen.attachStream(null);
    await this.showOutcome(outcome);
  }

  private listener(): JobListener {
    const { screen } = this.ports;
    return {
      onLoading: (step, progress) => this.show({ screen: 'loading', step, progress, error: null }),
      onMeasured: (measured) => this.keep({ ...this.kept, measured }),
      onStarted: ({ stream, durationMs }) => {
        this.showRun({ ...NOT_YET, recordingShare: durationMs === null ? null : 0 });
        screen.attachStream(stream);
        // Names are known once a camera is allowed.
        void this.refreshCameras();
      },
      onStream: (stream) => screen.attachStream(stream),
      onSnapshot: (snapshot) => this.showRun(snapshot),
      onPaint: ({ frame, reading, image }) => {
        if (image) screen.showBitmap(image);
        screen.paint(reading, frame);
      },
      onWarning: (warning) => this.tell(warning),
      onOwnBend: ({ deg, sigmaDeg }) => {
        const date = this.ports.today().toISOString().slice(0, 10);
        this.changeSettings({ ...this.settings, ownBend: { deg, sigmaDeg, date } });
      },
    };
  }

  private showRun(snapshot: RunSnapshot): void {
    const { cameras } = this;
    const { cameraId } = this.kept;
    const { error } = this.state;
    this.show(sessionScreen(this.job!.task, this.settings, snapshot, { cameras, cameraId, error }));
  }

  private async showOutcome({ session, error }: JobOutcome): Promise<void> {
    if (!session) return this.toStart(error);
    const { record, trace } = session;
    // A full disk is still worth knowing; a black picture no longer.
    const storage = this.state.error?.code.startsWith('storage-') ? this.state.error : null;
    this.show({ screen: 'review', session: record, trace, error: error ?? storage });
  }

  private abandon(): void {
    if (!this.job) return;
    const { job } = this;
    job.abandon();
    this.job = null;
    // What was done in it is in the list once its last piece is saved.
    void job.done.then(() => this.listSessions());
    this.ports.screen.attachStream(null);
  }

  private async chooseCamera(cameraId: string): Promise<void> {
    // In a session one is remembered that has opened.
    if (!this.job || (await this.job.changeCamera(cameraId))) this.keep({ ...this.kept, cameraId });
    await this.refreshCameras();
  }

  private async refreshCameras(): Promise<void> {
    this.cameras = await this.ports.cameras.list().catch(() => []);
    const { state } = this;
    if (state.screen !== 'start' && state.screen !== 'setup') return;
    this.show({ ...state, cameras: this.cameras, cameraId: this.kept.cameraId });
  }

  private async openSession(id: string): Promise<void> {
    const errand = ++this.errand;
    const session = await this.attempt(() => this.ports.store.get(id));
    const trace = session && (await this.ports.store.trace(id).catch((): readonly PoseFrame[] => []));
    if (errand !== this.errand) return;
    if (!session) return this.toStart(this.state.error);
    this.show({ screen: 'review', session, trace: trace ?? [], error: null });
  }

  private async deleteSession(id: string): Promise<void> {
    const errand = ++this.errand;
    await this.attempt(() => this.ports.store.delete(id));
    if (errand === this.errand) await this.toStart(this.state.error);
  }

  private showSettings(): void {
    const { settings, measured } = this.kept;
    this.show({ screen: 'settings', settings, measured, voices: this.ports.speaker.voices(), error: null });
  }

  private async keepPain(after: number | null): Promise<void> {
    const { state } = this;
    if (state.screen !== 'review') return;
    const session = { ...state.session, pain: { before: state.session.pain?.before ?? null, after } };
    this.show({ ...state, session });
    await this.attempt(() => this.ports.store.put(session));
  }

  private changeSettings(settings: Settings): void {
    this.keep({ ...this.kept, settings });
    this.applySettings();
    const { language, voice, bigType, keys, plan, loaded } = settings;
    const { state } = this;
    if (state.screen === 'settings') this.showSettings();
    if (state.screen === 'start') this.show({ ...state, plan, loaded });
    if (state.screen === 'setup' || state.screen === 'live')
      this.show({ ...state, language, muted: !voice.on, bigType, keys });
  }

  /** Screens and voice speak one language. */
  private applySettings(): void {
    const { language, voice } = this.settings;
    this.ports.screen.language = language;
    this.ports.speaker.configure({ ...voice, language });
  }

  private keep(kept: KeptSettings): void {
    this.kept = kept;
    writeSettings(this.ports.storage, kept);
  }

  private async toStart(error: AppError | null): Promise<void> {
    const { cameras, state } = this;
    const sessions = state.screen === 'start' ? state.sessions : [];
    const { plan, loaded } = this.settings;
    this.show({ screen: 'start', sessions, cameras, cameraId: this.kept.cameraId, plan, loaded, error });
    await this.listSessions();
  }

  private async listSessions(): Promise<void> {
    if (this.state.screen !== 'start') return;
    const stored = await this.attempt(() => this.ports.store.list());
    // The user may have gone on meanwhile. A session in which nothing was done is not worth a line.
    if (!stored || this.state.screen !== 'start') return;
    this.show({
      ...this.state,
      sessions: stored.filter(({ reps, attempts = [] }) => reps.length + attempts.length > 0),
    });
  }

  /** Does something that may fail without ending anything. */
  private async attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (thrown) {
      this.tell(toAppError(thrown, 'storage-unavailable'));
      return undefined;
    }
  }

  private get settings(): Settings {
    return this.kept.settings;
  }

  private get state(): ScreenState {
    return this.ports.screen.state;
  }

  private show(state: ScreenState): void {
    if (state.screen !== this.state.screen) this.errand++;
    const path = pathOf(state);
    const moves = path !== pathOf(this.state);
    this.ports.screen.state = state;
    if (moves) this.ports.address.show(path);
  }
}
