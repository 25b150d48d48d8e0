/**
 * Hingeline's angle of the back beside that of sticks on it, in a recording of the person's own (docs/study.md). Nothing of it
 * is kept: it is gone with the screen.
 */
import { version } from '../../package.json';
import { CATALOGUE, exerciseById } from '../exercises/catalogue.ts';
import { fetchMaps } from '../exercises/map-source.ts';
import { checkedRecording } from '../core/study/check.ts';
import type { Sticks } from '../core/study/sticks.ts';
import { failAs, toAppError, type AppError } from '../ports/errors.ts';
import type { FrameSource } from '../ports/ports.ts';
import type { CheckState } from '../ui/screen-state.ts';
import { loadCheckWords } from '../words/check.ts';
import { analyseFile } from './analyse-file.ts';
import type { Display } from './display.ts';
import { estimator } from './estimator.ts';
import { FILE_MODEL } from './model-loading.ts';
import { loadPatiently, type PatientLoading } from './patient-loading.ts';
import type { AppPorts, Stills } from './ports.ts';
import type { Preferences } from './preferences.ts';
import type { StoredSessions } from './stored-sessions.ts';

/** A recording on its way to being measured. */
interface Look {
  /** No picture is asked for any more; what was seen is measured. */
  stopped: boolean;
  /** Pictures are being looked at. */
  begun: boolean;
  loading: PatientLoading | null;
  source: FrameSource | null;
}

const SHOW_EVERY_MS = 200;

export class SelfCheck {
  /** The one under way; another one, or null, as soon as it is not wanted any more. */
  private now: Look | null = null;
  private stills: Stills | null = null;
  private fileName = '';

  constructor(
    private readonly ports: Pick<
      AppPorts,
      | 'openRecording'
      | 'openStills'
      | 'startPose'
      | 'hasGpu'
      | 'pictureOfSomebody'
      | 'holdScreenOn'
      | 'giveFile'
      | 'now'
    >,
    private readonly preferences: Pick<Preferences, 'settings'>,
    private readonly stored: Pick<StoredSessions, 'toStart'>,
    private readonly display: Display,
  ) {}

  async open(): Promise<void> {
    const { display } = this;
    const isWanted = display.errand();
    const isThere = await display.fetch(() =>
      Promise.all([import('../ui/check/check-screen.ts'), loadCheckWords(this.preferences.settings.language)]),
    );
    if (!isWanted()) return;
    if (!isThere) return display.state.screen === 'blank' ? this.stored.toStart(display.state.error) : undefined;
    this.leave();
    const exerciseId = CHECKED[0]!;
    display.show({ screen: 'check', exerciseId, looking: null, ...NOTHING, error: null });
  }

  /** Measures a recording, in place of the one before. @throws RangeError for an unknown exercise */
  async look(file: File, exerciseId: string): Promise<void> {
    this.leave();
    const look: Look = { stopped: false, begun: false, loading: null, source: null };
    this.now = look;
    this.change({ exerciseId, looking: LOADING, ...NOTHING, error: null });
    const wakeLock = this.ports.holdScreenOn();
    try {
      const { recording, error, stills } = await this.measured(file, exerciseId, look);
      if (this.now !== look) return stills?.close();
      this.stills = stills;
      this.fileName = file.name;
      this.change({ looking: null, recording, error });
      if (recording) await this.showMoment(recording.neutralMs);
    } catch (thrown) {
      if (this.now === look) this.change({ looking: null, error: look.stopped ? null : toAppError(thrown, 'folding') });
    } finally {
      wakeLock.release();
    }
  }

  /** What was seen until now is enough; before anything was, it is given up. */
  stop(): void {
    if (!this.now) return;
    this.now.stopped = true;
    if (this.now.begun) return;
    this.leave();
    this.change({ looking: null });
  }

  loadAgain(): void {
    this.now?.loading?.again();
  }

  async showMoment(timestampMs: number): Promise<void> {
    const { stills } = this;
    this.show(timestampMs, null);
    const image = (await this.display.attempt(async () => stills?.still(timestampMs), 'decoding')) ?? null;
    // The person may have gone on meanwhile.
    if (stills === this.stills && this.state?.shown?.timestampMs === timestampMs) this.show(timestampMs, image);
    else image?.close();
  }

  mark(timestampMs: number, sticks: Sticks | null): void {
    const others = (this.state?.marked ?? []).filter((each) => each.timestampMs !== timestampMs);
    this.change({ marked: sticks ? [...others, { timestampMs, sticks }] : others });
  }

  /** Until then nobody is told of an angle, who might mark by it. */
  compare(): void {
    this.change({ compared: true });
  }

  /** Gives the table as a file. */
  async save(): Promise<void> {
    const { state } = this;
    if (!state?.recording) return;
    const { recording, marked, exerciseId } = state;
    await this.display.attempt(async () => {
      const { checkCsv } = await import('../exchange/check-csv.ts').catch(failAs('screen-download'));
      const table = checkCsv(recording, marked, { exerciseId, recording: this.fileName, appVersion: version });
      await this.ports.giveFile(new File([table], 'hingeline-check.csv', { type: 'text/csv' }));
    }, 'exchange');
  }

  /** Gives up what is under way and forgets the recording. */
  leave(): void {
    const look = this.now;
    this.now = null;
    if (look) look.stopped = true;
    look?.source?.close();
    this.stills?.close();
    this.stills = null;
    this.state?.shown?.image?.close();
  }

  private async measured(
    file: File,
    exerciseId: string,
    look: Look,
  ): Promise<{ recording: CheckState['recording']; error: AppError | null; stills: Stills | null }> {
    const { ports } = this;
    const exercise = exerciseById(exerciseId);
    if (!exercise) throw new RangeError(`no exercise ${exerciseId}`);
    const isStopped = (): boolean => look.stopped;
    look.source = await ports.openRecording(file, { paced: false });
    if (look.stopped) {
      look.source.close();
      return { recording: null, error: null, stills: null };
    }
    look.loading = loadPatiently(
      {
        settings: this.preferences.settings,
        measured: FILE_MODEL,
        startPose: ports.startPose,
        hasGpu: ports.hasGpu,
        hasLittleMemory: () => false,
        pictureOfSomebody: ports.pictureOfSomebody,
        onProgress: (progress) =>
          this.tell(look, { step: progress.loadedBytes < progress.totalBytes ? 'model' : 'model-ready', progress }),
        now: ports.now,
      },
      (progress) => this.tell(look, { step: 'model-stalled', progress }),
    );
    const [{ choice, pose }] = await Promise.all([
      look.loading.loaded,
      fetchMaps([exercise]).catch(failAs('screen-download')),
    ]);
    look.loading = null;
    look.begun = true;
    const model = estimator({ pose, model: choice, startPose: ports.startPose, now: ports.now }, isStopped);
    const { durationMs } = look.source;
    let toldMs = -Infinity;
    try {
      const { recording, failure, nothing } = await analyseFile({
        source: look.source,
        exercise,
        estimate: (captured, looksAround) => model.estimate(captured, looksAround),
        isStopped,
        onFrame: ({ timestampMs }) => {
          if (ports.now() - toldMs < SHOW_EVERY_MS) return;
          toldMs = ports.now();
          this.tell(look, null, durationMs ? Math.min(1, timestampMs / durationMs) : 0);
        },
      });
      const checked = checkedRecording(recording);
      // Without a rep there may be enough to mark; without a zero there is nothing to compare with.
      const error = failure ?? (checked ? null : nothing);
      return { recording: checked, error, stills: checked && (await ports.openStills(file)) };
    } finally {
      model.close();
    }
  }

  private tell(look: Look, loading: NonNullable<CheckState['looking']>['loading'], share = 0): void {
    if (this.now === look) this.change({ looking: { loading, share } });
  }

  private show(timestampMs: number, image: ImageBitmap | null): void {
    const before = this.state?.shown?.image;
    this.change({ shown: { timestampMs, image } });
    if (before !== image) before?.close();
  }

  private get state(): CheckState | null {
    const { state } = this.display;
    return state.screen === 'check' ? state : null;
  }

  private change(part: Partial<CheckState>): void {
    if (this.state) this.display.show({ ...this.state, ...part });
  }
}

/** Lying or leaning, the sticks would be in the way. */
const CHECKED = CATALOGUE.filter(({ exercise }) => exercise.posture !== 'lying').map(({ exercise }) => exercise.id);

const LOADING: CheckState['looking'] = { loading: { step: 'video', progress: null }, share: 0 };

const NOTHING = { recording: null, shown: null, marked: [], compared: false } as const;
