/** One session from the tap that asked for it to its end: opens the pictures, loads the model, runs. Knows no screen. */
import { failAs, toAppError, type AppError } from '../ports/errors.ts';
import { tryExtra } from '../ports/extra.ts';
import { cueText } from '../exercises/cue-text.ts';
import { fetchMaps } from '../exercises/map-source.ts';
import type { FrameSource } from '../ports/ports.ts';
import type { PoseFrame } from '../core/pose/frame.ts';
import { isAnythingDone, type SessionRecord } from '../core/records/record.ts';
import type { SessionControl } from '../core/session/session.ts';
import type { OwnBend } from '../core/exercise/standard.ts';
import type { LoadProgress, ModelChoice } from '../pose/protocol.ts';
import { changeableCamera, type ChangeableCamera } from './changeable-camera.ts';
import { runFile } from './file-run.ts';
import { openingCamera } from './opening-camera.ts';
import { openOrigin } from './origin.ts';
import { FILE_MODEL } from './model-loading.ts';
import { loadPatiently, type PatientLoading } from './patient-loading.ts';
import type { AppPorts } from './ports.ts';
import type { Painted, RunSnapshot, SessionParts, SessionRun } from './session-run.ts';
import { runSession } from './session-runner.ts';
import { standardOf, type KeptSettings } from './settings.ts';
import { settingsOf, setupOf, type Task } from './task.ts';
import type { LoadingStep } from '../words/loading.ts';
import { SILENT } from '../feedback/silent-speaker.ts';
import { sessionText } from '../words/session-text.ts';

/** Where a job stands; nothing more comes once it was abandoned. */
export interface JobListener {
  onLoading(step: LoadingStep, progress: LoadProgress | null): void;
  onMeasured(choice: ModelChoice): void;
  onStarted(source: FrameSource): void;
  /** The picture to show has changed. */
  onStream(stream: MediaStream | null): void;
  onSnapshot(snapshot: RunSnapshot): void;
  onPaint(painted: Painted): void;
  onWarning(warning: AppError | null): void;
  onOwnBend(bend: Pick<OwnBend, 'deg' | 'sigmaDeg'>): void;
}

export interface JobOutcome {
  /** Null when there is nothing to review: it failed or never got as far as a neutral stance. */
  readonly session: { readonly record: SessionRecord; readonly trace: readonly PoseFrame[] } | null;
  readonly error: AppError | null;
}

export interface Job {
  readonly task: Task;
  /** Never rejects. */
  readonly done: Promise<JobOutcome>;
  /** Ends the exercise, for its review. */
  stop(): void;
  /** Ends it unseen; what was recorded stays saved. */
  abandon(): void;
  control(control: SessionControl): void;
  /** Gives up what is being loaded of the body model and begins anew. */
  loadAgain(): void;
  /** Goes on with another camera; reps and place in the plan stay. @returns whether it runs. Never rejects. */
  changeCamera(deviceId: string): Promise<boolean>;
}

const NOTHING: JobOutcome = { session: null, error: null };

/** Starts a session. */
export function startJob(
  ports: AppPorts,
  { settings: set, measured, cameraId }: KeptSettings,
  task: Task,
  listener: JobListener,
): Job {
  const { origin } = task;
  const settings = settingsOf(task, set);
  /** Of a file all is looked at before anything is said. */
  const isFile = origin.kind === 'recording' && !origin.paced;
  let abandoned = false;
  let leave!: () => void;
  const left = new Promise<void>((resolve) => (leave = resolve));
  let source: FrameSource | null = null;
  let camera: ChangeableCamera | null = null;
  let deviceId = cameraId;
  let run: SessionRun | null = null;
  /** While the body model is on its way. */
  let loading: PatientLoading | null = null;

  const unlessAbandoned = <Args extends unknown[]>(call: (...args: Args) => void) => {
    return (...args: Args): void => {
      if (!abandoned) call(...args);
    };
  };
  const onLoading = unlessAbandoned(listener.onLoading);

  const perform = async (source: FrameSource): Promise<JobOutcome> => {
    loading = loadPatiently(
      {
        settings,
        measured: isFile ? FILE_MODEL : measured,
        startPose: ports.startPose,
        hasGpu: ports.hasGpu,
        // A file is looked at with one model everywhere.
        hasLittleMemory: () => !isFile && ports.hasLittleMemory(),
        pictureOfSomebody: ports.pictureOfSomebody,
        onProgress: (progress) =>
          onLoading(progress.loadedBytes < progress.totalBytes ? 'model' : 'model-ready', progress),
        now: ports.now,
      },
      (progress) => onLoading('model-stalled', progress),
    );
    const { choice, pose, isMeasured } = await loading.loaded;
    loading = null;
    await fetchMaps(task.exercises).catch(failAs('screen-download'));
    if (isMeasured && !isFile) listener.onMeasured(choice);
    if (abandoned) {
      pose.close();
      return NOTHING;
    }
    const id = ports.newId();
    const lasts = ports.storageError === null;
    listener.onStarted(source);
    const textOf: SessionParts['textOf'] = (lines) => sessionText(lines, settings.language, cueText);
    run = (isFile ? runFile : runSession)({
      id,
      startedAt: ports.today().toISOString(),
      machine: ports.machine,
      setup: setupOf(task, settings, textOf),
      textOf,
      standard: standardOf(settings, task.exercises[0].id),
      painBefore: task.painBefore,
      source,
      model: choice,
      pose,
      startPose: ports.startPose,
      store: ports.store,
      encodeStill: settings.stills && origin.kind === 'camera' ? ports.encodeStill : undefined,
      speaker: origin.kind === 'camera' || origin.paced ? ports.speaker : SILENT,
      now: ports.now,
      onPaint: unlessAbandoned(listener.onPaint),
      onSnapshot: unlessAbandoned(listener.onSnapshot),
      onWarning: unlessAbandoned(listener.onWarning),
      onUnsaved: (unsaved) => {
        if (unsaved) ports.leaving.hold(id);
        else if (lasts) ports.leaving.release(id);
      },
      onOwnBend: listener.onOwnBend,
    });
    const { record, saved, unsaved, error: failed } = await run.done;
    if (!lasts && !saved) ports.leaving.release(id);
    // In a store that does not last nothing is saved.
    const error = failed && { ...failed, repsSaved: saved && lasts };
    // Without a single movement there is nothing to review, only why.
    const isEmpty = error?.code === 'video-no-rep' && !isAnythingDone(record);
    if (!record.calibration || isEmpty) return { session: null, error };
    const kept = await tryExtra(() => ports.store.trace(id), []);
    const savedUntilMs = kept.at(-1)?.timestampMs ?? -Infinity;
    // Some of it may have been saved a moment ago after all.
    const trace = [...kept, ...unsaved.filter(({ timestampMs }) => timestampMs > savedUntilMs)];
    return { session: { record, trace }, error };
  };

  const askFor = (open: () => Promise<FrameSource>): Promise<FrameSource | null> => {
    const onAsked = unlessAbandoned(() => {
      listener.onLoading('camera-asked', null);
      ports.speaker.say(sessionText([{ kind: 'camera-asked' }], settings.language, cueText), 'prompt');
    });
    return openingCamera({ cameras: ports.cameras, open, onAsked, left });
  };

  const whole = async (): Promise<JobOutcome> => {
    const wakeLock = ports.holdScreenOn();
    try {
      onLoading(origin.kind === 'camera' ? 'camera' : 'video', null);
      const open = (): Promise<FrameSource> => openOrigin(ports, origin, deviceId);
      const opened = origin.kind === 'camera' ? await askFor(open) : await open();
      if (!opened) return NOTHING;
      source = opened;
      if (origin.kind === 'camera') source = camera = changeableCamera(opened, ports.now);
      return abandoned ? NOTHING : await perform(source);
    } catch (thrown) {
      return { session: null, error: toAppError(thrown, 'screen') };
    } finally {
      source?.close();
      wakeLock.release();
      if (!run && !abandoned) ports.speaker.silence();
    }
  };

  return {
    task,
    done: whole(),
    stop: () => run?.stop(),
    abandon() {
      abandoned = true;
      leave();
      if (run) run.stop();
      else ports.speaker.silence();
      // The camera goes off now, even while the model is still loading.
      source?.close();
    },
    control: (control) => run?.control(control),
    loadAgain: () => loading?.again(),
    async changeCamera(next) {
      if (!camera || abandoned) return false;
      try {
        const problem = await camera.change(
          () => ports.cameras.open(next),
          () => openOrigin(ports, origin, deviceId),
        );
        if (abandoned) return false;
        listener.onStream(camera.stream);
        if (problem) listener.onWarning(problem);
        else deviceId = next;
        return problem === null;
      } catch {
        // Neither is there any more: the session ends with the reason, as when one is unplugged.
        return false;
      }
    },
  };
}
