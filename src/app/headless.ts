/** The app's own pipeline without its screens, for the command line and the benchmark: `index.html?headless`. */
import { version } from '../../package.json';
import { initialState, LIVE } from '../core/analysis-state.ts';
import { percentile } from '../core/geometry/statistics.ts';
import { openRecording } from '../capture/recording.ts';
import { openVideoFile } from '../capture/video-file.ts';
import { benchmark, type Benchmark } from './benchmark.ts';
import { AppFailure, toAppError, type AppError } from '../ports/errors.ts';
import { analyseFrame } from '../core/analyse-frame.ts';
import { exerciseById } from '../exercises/catalogue.ts';
import type { Person, PoseFrame } from '../core/pose/frame.ts';
import { analyseRecording } from '../core/analyse-recording.ts';
import { buildReport, type Report } from '../core/records/report.ts';
import { analyseFile } from './analyse-file.ts';
import { REPORT_WORDS } from './report-words.ts';
import type { Reading } from '../core/reading.ts';
import { traceFile, type TraceFile } from '../core/records/trace.ts';
import { startPoseWorker } from '../pose/pose-client.ts';
import type { ModelChoice } from '../pose/protocol.ts';

export interface AnalysedClip {
  readonly report: Report;
  readonly trace: TraceFile;
  /** What ended it before its end, and why nothing was found in it. */
  readonly failure: AppError | null;
  readonly nothing: AppError | null;
}

export interface HeadlessApi {
  /** What was thrown by `analyse`, as plain data that leaves the page whole. */
  errorOf(thrown: unknown): AppError;

  /**
   * Decodes every frame of a recording, measures it and folds it.
   *
   * @throws AppFailure of file, decoding, model, 'video-no-person', 'exercise-refused'; RangeError for an unknown exercise.
   */
  analyse(
    file: File,
    exerciseId: string,
    choice: ModelChoice,
    onFrame: (done: number, timestampMs: number, durationMs: number) => void,
  ): Promise<AnalysedClip>;

  /**
   * Times of the whole pipeline and of the bare model, with its mask read back and without, for the same pictures in the same
   * worker, one way after the other for each picture, in `turns` of `block` pictures; and the time of the fold.
   */
  benchmark(file: File, exerciseId: string, choice: ModelChoice, turns: number, block: number): Promise<Benchmark>;

  /** The pictures of a recording, one every `everyMs` until `untilMs`. */
  pictures(file: File, everyMs: number, untilMs: number): Promise<readonly ImageBitmap[]>;

  /** Pictures through worker and fold as a camera's go while somebody is being placed, `everyMs` apart. */
  place(
    pictures: readonly ImageBitmap[],
    exerciseId: string,
    choice: ModelChoice,
    everyMs: number,
  ): Promise<{ readonly frames: readonly PoseFrame[]; readonly placed: readonly Placed[] }>;

  /**
   * What is seen in a recording whose pictures are made small to `sidePx`, and what each took, ms.
   *
   * @param drawn over each picture before it is looked at
   */
  seen(
    file: File,
    choice: ModelChoice,
    sidePx: number,
    drawn?: readonly (readonly DrawnLine[])[],
  ): Promise<{ readonly trace: TraceFile; readonly pictureMs: readonly number[] }>;

  /** Person and outline on one photograph. */
  overlay(file: File, choice: ModelChoice): Promise<Overlay>;
}

/** In pixels of the recording. */
export interface DrawnLine {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly widthPx: number;
  readonly colour: string;
}

/** What the fold says of one picture to somebody who is being placed. */
export type Placed = Pick<Reading, 'stage' | 'guidance' | 'calibrationProgress'>;

export interface Overlay {
  /** The photograph with outline and landmarks drawn on it, as a data URL. */
  readonly pngUrl: string;
  readonly personFound: boolean;
  readonly outlineFound: boolean;
}

const client = startPoseWorker();
/** For `place`: the variant that is there, and the worker's time, which must rise. */
let loaded: string | null = null;
let clockMs = 0;

const api: HeadlessApi = {
  errorOf: (thrown) => toAppError(thrown, 'folding'),

  async analyse(file, exerciseId, choice, onFrame) {
    const exercise = exerciseById(exerciseId);
    if (!exercise) throw new RangeError(`there is no exercise ${exerciseId}`);
    await exercise.angleMap.fetch();
    const start = performance.now();
    const source = await openRecording(file, { paced: false });
    await client.load(choice);
    let done = 0;
    const analysed = await analyseFile({
      source,
      exercise,
      estimate: ({ image, timestampMs }, looksAround) => client.estimate(image, timestampMs, looksAround),
      isStopped: () => false,
      onFrame: ({ timestampMs }) => onFrame(++done, timestampMs, source.durationMs ?? 0),
    });
    const { estimated, frames, unread, failure, nothing } = analysed;
    if (nothing?.code === 'video-no-person' || nothing?.code === 'exercise-refused') throw AppFailure.of(nothing);
    // A second time, as the browser compiled while it ran the first time.
    const recording = analyseRecording(exercise, frames, () => performance.now());
    const { name, widthPx, heightPx, durationMs } = source;
    const report = buildReport(
      REPORT_WORDS,
      exercise,
      { name, widthPx, heightPx, durationMs: Math.round(durationMs ?? 0), decodedFrames: estimated.length, unread },
      { app: { name: 'Hingeline', version }, model: { name: 'blazepose', ...choice } },
      recording,
      {
        poseMsMedian: percentile(estimated.map(({ poseMs }) => poseMs), 0.5) ?? 0, // prettier-ignore
        outlineMsMedian: percentile(estimated.map(({ outlineMs }) => outlineMs), 0.5) ?? 0, // prettier-ignore
        wallMs: performance.now() - start,
      },
    );
    return { report, trace: traceFile(exercise.id, frames), failure, nothing };
  },

  benchmark: (file, exerciseId, choice, turns, block) => benchmark(client, file, exerciseId, choice, turns, block),

  async pictures(file, everyMs, untilMs) {
    const video = await openVideoFile(file);
    const pictures: ImageBitmap[] = [];
    for await (const { image, timestampMs } of video.frames()) {
      if (timestampMs >= untilMs) break;
      // A hundredth of a frame of grace: the times of a recording are rounded.
      if (timestampMs + 0.5 >= pictures.length * everyMs) pictures.push(image);
      else image.close();
    }
    video.close();
    return pictures;
  },

  async place(pictures, exerciseId, choice, everyMs) {
    const exercise = exerciseById(exerciseId);
    if (!exercise) throw new RangeError(`there is no exercise ${exerciseId}`);
    await exercise.angleMap.fetch();
    if (loaded !== choice.variant) await client.load(choice);
    loaded = choice.variant;
    await client.reset();
    let state = initialState(LIVE);
    const frames: PoseFrame[] = [];
    const placed: Placed[] = [];
    for (const [i, picture] of pictures.entries()) {
      // In the quiet seconds nobody looks around, as in a session.
      const placing = state.zero.kind === 'settling' && placed.at(-1)?.stage !== 'calibrating';
      const { frame } = await client.estimate(await createImageBitmap(picture), (clockMs += everyMs), placing);
      const timed = { ...frame, timestampMs: i * everyMs };
      const step = analyseFrame(exercise, state, timed);
      state = step.state;
      frames.push(timed);
      const { stage, guidance, calibrationProgress } = step.reading;
      placed.push({ stage, guidance, calibrationProgress });
    }
    return { frames, placed };
  },

  async seen(file, choice, sidePx, drawn = []) {
    await client.load(choice);
    const video = await openVideoFile(file, sidePx);
    const frames: PoseFrame[] = [];
    const pictureMs: number[] = [];
    for await (const { image, timestampMs } of video.frames()) {
      const lines = drawn[frames.length] ?? [];
      const shown = lines.length > 0 ? drawnOver(image, lines, image.width / video.widthPx) : image;
      const start = performance.now();
      frames.push((await client.estimate(shown, timestampMs)).frame);
      pictureMs.push(performance.now() - start);
    }
    video.close();
    return { trace: traceFile('', frames), pictureMs };
  },

  async overlay(file, choice) {
    await client.load(choice); // anew for every photograph: it has nothing to do with the last
    const photograph = await createImageBitmap(file);
    const canvas = new OffscreenCanvas(photograph.width, photograph.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(photograph, 0, 0);
    const { frame } = await client.estimate(photograph, 0);
    drawPerson(context, frame.person);
    const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
    const pngUrl = `data:image/png;base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`;
    return { pngUrl, personFound: frame.person !== null, outlineFound: !!frame.person?.outlinePx };
  },
};

function drawnOver(image: ImageBitmap, lines: readonly DrawnLine[], scale: number): ImageBitmap {
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0);
  image.close();
  context.scale(scale, scale);
  for (const { from, to, widthPx, colour } of lines) {
    context.strokeStyle = colour;
    context.lineWidth = widthPx;
    context.beginPath();
    context.moveTo(...from);
    context.lineTo(...to);
    context.stroke();
  }
  return canvas.transferToImageBitmap();
}

function drawPerson(context: OffscreenCanvasRenderingContext2D, person: Person | null): void {
  if (!person) return;
  context.lineWidth = 3;
  context.strokeStyle = '#ff8a00';
  context.beginPath();
  const outline = person.outlinePx ?? [];
  for (let i = 0; i < outline.length; i += 2) context.lineTo(outline[i]!, outline[i + 1]!);
  context.closePath();
  context.stroke();
  context.fillStyle = '#00d0c0';
  for (const { xPx, yPx } of person.landmarks) context.fillRect(xPx - 3, yPx - 3, 6, 6);
}

(window as unknown as { hingeline: HeadlessApi }).hingeline = api;
