/** The session that is on, if any, on the screen: alone, from the tap that asks for it to its review, or as one of several. */
import { exerciseById } from '../exercises/catalogue.ts';
import type { PrescribedExercise } from '../core/records/prescription.ts';
import type { SessionControl } from '../core/session/session.ts';
import type { CameraList } from './camera-list.ts';
import type { Display } from './display.ts';
import { tellOfSilence } from './hearing.ts';
import type { AppPorts } from './ports.ts';
import type { Origin } from './origin.ts';
import type { Preferences } from './preferences.ts';
import { startJob, type Job, type JobListener, type JobOutcome } from './session-job.ts';
import { NOT_YET, type RunSnapshot } from './session-run.ts';
import { sessionScreen } from './session-screen.ts';
import { reviewScreen, type StoredSessions } from './stored-sessions.ts';
import { settingsOf, type Task } from './task.ts';

export class PresentSession {
  /** From the tap that asked for it. */
  private job: Job | null = null;

  constructor(
    private readonly ports: AppPorts,
    private readonly preferences: Preferences,
    private readonly cameras: CameraList,
    private readonly stored: StoredSessions,
    private readonly display: Display,
  ) {}

  /**
   * The speaker has to be unlocked. Resolves when the session is over or abandoned.
   *
   * @param prescribed the exercise of a plan that is followed in it
   * @throws RangeError for an unknown exercise
   */
  async begin(
    exerciseIds: readonly string[],
    origin: Origin,
    painBefore: number | null = null,
    prescribed: PrescribedExercise | null = null,
  ): Promise<void> {
    const exercises = exercisesOf(exerciseIds);
    this.abandon();
    // So that it is there at the end, even where there is no network by then.
    void reviewScreen().catch(() => {});
    const { outcome, abandoned } = await this.run({ exercises, origin, painBefore, prescribed, place: null });
    // Abandoned: something else is on the screen.
    if (!abandoned) await this.showOutcome(outcome);
  }

  /**
   * Runs it on the screen, which is left as it is at its end.
   *
   * @param startPose where the body model is not to be loaded anew each time
   */
  async run(
    task: Task,
    startPose: AppPorts['startPose'] = this.ports.startPose,
  ): Promise<{ readonly outcome: JobOutcome; readonly abandoned: boolean }> {
    const job = startJob({ ...this.ports, startPose }, this.preferences.kept, task, this.listener());
    this.job = job;
    const outcome = await job.done;
    if (this.job !== job) return { outcome, abandoned: true };
    this.job = null;
    this.ports.screen.attachStream(null);
    return { outcome, abandoned: false };
  }

  control(control: SessionControl): void {
    this.job?.control(control);
  }

  /** Fetches the body model anew, as nothing more arrives of it. */
  loadAgain(): void {
    this.job?.loadAgain();
  }

  /** Ends it, for its review. */
  stop(): void {
    this.job?.stop();
  }

  /** Ends it unseen; what was done in it stays saved. */
  abandon(): void {
    if (!this.job) return;
    const { job } = this;
    job.abandon();
    this.job = null;
    // What was done in it is in the list once its last piece is saved.
    void job.done.then(() => this.stored.refresh());
    this.ports.screen.attachStream(null);
  }

  /** Goes on with another camera, or begins with it the next time. */
  async chooseCamera(cameraId: string): Promise<void> {
    // In a session one is remembered that has opened.
    if (!this.job || (await this.job.changeCamera(cameraId))) this.preferences.keep({ cameraId });
    await this.cameras.refresh();
  }

  private listener(): JobListener {
    const { display, preferences } = this;
    const { screen } = this.ports;
    return {
      onLoading: (step, progress) => display.show({ screen: 'loading', step, progress, error: null }),
      onMeasured: (measured) => preferences.keep({ measured }),
      onStarted: ({ stream, durationMs }) => {
        this.showRun({ ...NOT_YET, recordingShare: durationMs === null ? null : 0 });
        screen.attachStream(stream);
        if (this.job?.task.origin.kind === 'camera')
          tellOfSilence(this.ports.speaker, preferences.settings.voice, display);
        // Names are known once a camera is allowed.
        void this.cameras.refresh();
      },
      onStream: (stream) => screen.attachStream(stream),
      onSnapshot: (snapshot) => this.showRun(snapshot),
      onPaint: ({ frame, reading, image }) => {
        if (image) screen.showBitmap(image);
        screen.paint(reading, frame);
      },
      onWarning: (warning) => display.tell(warning),
      onOwnBend: ({ deg, sigmaDeg }) => {
        const date = this.ports.today().toISOString().slice(0, 10);
        preferences.change({ ownBend: { deg, sigmaDeg, date } });
      },
    };
  }

  private showRun(snapshot: RunSnapshot): void {
    const { error } = this.display.state;
    const around = { ...this.cameras.choice, error };
    const { task } = this.job!;
    this.display.show(sessionScreen(task, settingsOf(task, this.preferences.settings), snapshot, around));
  }

  private async showOutcome({ session, error }: JobOutcome): Promise<void> {
    if (!session) return this.stored.toStart(error);
    const { record, trace } = session;
    const stills = await this.stored.stillsOf(record.id);
    // What was done is kept, and in the list.
    if (!(await this.display.fetch(reviewScreen))) return this.stored.toStart(this.display.state.error);
    const { keys } = this.preferences.settings;
    const told = error ?? this.display.lasting;
    this.display.show({ screen: 'review', session: record, trace, stills, keys, error: told });
  }
}

/** @throws RangeError for none, and for one that is not known */
export function exercisesOf(ids: readonly string[]): Task['exercises'] {
  const [first, ...others] = ids.map((id) => {
    const exercise = exerciseById(id);
    if (!exercise) throw new RangeError(`no exercise ${id}`);
    return exercise;
  });
  if (!first) throw new RangeError('no exercise');
  return [first, ...others];
}
