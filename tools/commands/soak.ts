/**
 * An hour before a camera: sessions of sets and rests, one after the other, in a real Chromium on two cores. Every ten seconds
 * it is looked at what the page holds and how long a picture takes; at the end, whether any of it went up.
 *
 *     npm run soak [-- --minutes 60] [--json FILE]
 *
 * Exits 1 when a line of the verdict fails. The first five minutes count for nothing.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { serialize } from 'node:v8';
import { gunzipSync } from 'node:zlib';
import { median } from '../../src/core/geometry/statistics.ts';
import { unpackFrames, type AnyTraceFile } from '../../src/core/records/trace.ts';
import { toStoredChunk } from '../../src/storage/stored-session.ts';
import type { ScreenState } from '../../src/ui/screen-state.ts';
import { openLiveApp, type LiveApp } from '../evaluation/live-app.ts';
import { memoryMeter, type MemoryReading } from '../evaluation/memory-meter.ts';
import { trendOf } from '../evaluation/steadiness.ts';

/** Sets, rests and reviews are to come often: four to ten sessions in an hour, as fast as the machine sees the reps. */
const PLAN = { sets: 5, reps: 8, restSeconds: 30 };
const SAMPLE_EVERY_MS = 10_000;
const SETTLING_MS = 5 * 60_000;
const TURN_MS = 5 * 60_000;
const CORES = 2;

interface Sample extends MemoryReading {
  readonly atMs: number;
  /** Where the app is. */
  readonly session: number;
  readonly stage: string;
  readonly reps: string;
  readonly pictures: number;
  /** Since the last sample, medians: pictures a second, from the camera to the reading, and of it in the model, ms. */
  readonly fps: number;
  readonly latencyMs: number;
  readonly poseMs: number;
  readonly storedMb: number;
}

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};
const minutes = Number(option('--minutes') ?? 60);
if (!(minutes > 0)) throw new RangeError('--minutes takes a number above 0');
// The browser and all it starts inherit it.
if (availableParallelism() > CORES) spawnSync('taskset', ['-acp', `0-${CORES - 1}`, String(process.pid)]);

const live = await openLiveApp(new URL('../../src/exercises/hip-hinge/sample.mp4', import.meta.url).pathname, PLAN);
const samples = await watch(live, minutes * 60_000);
const failed = verdict(samples, live.errors);
await live.close();
const json = option('--json');
if (json) writeFileSync(json, JSON.stringify(samples));
process.exit(failed ? 1 : 0);

/** Leads through sessions until the time is over; every sample is of one that runs. */
async function watch(app: LiveApp, forMs: number): Promise<readonly Sample[]> {
  const { page, errors } = app;
  const meter = await memoryMeter(app.browser, page);
  const taken: Sample[] = [];
  const beginMs = Date.now();
  let session = 0;
  let drainedMs = beginMs;
  console.log(row(['minute', 'session', 'stage', 'set.rep', 'heap', 'workers', 'renderer', 'GPU', 'nodes', 'listen', 'bitmaps', 'fps', 'latency', 'model', 'stored'])); // prettier-ignore
  while (Date.now() - beginMs < forMs && errors.length === 0) {
    const { screen, stage, reps, error } = await page.evaluate(whereItIs);
    if (error) throw new Error(`instead of a session: ${error}`);
    if (screen === 'start') {
      session++;
      await page.getByRole('button', { name: 'Start hip hinge', exact: true }).click();
    }
    if (screen === 'review') await page.getByRole('button', { name: 'Back', exact: true }).click();
    await new Promise((resolve) => setTimeout(resolve, SAMPLE_EVERY_MS));
    const times = await app.pictureTimes();
    const nowMs = Date.now();
    const seconds = (nowMs - drainedMs) / 1000;
    drainedMs = nowMs;
    if (!stage || times.length === 0) continue;
    const sample: Sample = {
      atMs: nowMs - beginMs,
      session,
      stage,
      reps,
      pictures: times.length,
      fps: times.length / seconds,
      latencyMs: median(times.map(({ capturedMs, doneMs }) => doneMs - capturedMs))!,
      poseMs: median(times.map(({ poseMs }) => poseMs))!,
      storedMb: await page.evaluate(async () => ((await navigator.storage.estimate()).usage ?? 0) / 1e6),
      ...(await meter.read()),
    };
    taken.push(sample);
    if (Math.floor(sample.atMs / 60_000) > Math.floor((taken.at(-2)?.atMs ?? -1) / 60_000)) tell(sample);
  }
  return taken;
}

/** In the page: the screen, and within a session its stage. */
function whereItIs(): { screen: string; stage: string | null; reps: string; error: string | null } {
  const app = document.querySelector('hingeline-app') as HTMLElement & { readonly state: ScreenState };
  const { state } = app;
  const status = state.screen === 'live' || state.screen === 'setup' ? state.status : null;
  const reps = status ? `${status.set}.${status.reps}` : '';
  return { screen: state.screen, stage: status?.stage ?? null, reps, error: state.error?.code ?? null };
}

function tell(sample: Sample): void {
  const { atMs, session, stage, reps, heapMb, workerMb, rendererMb, gpuMb, domNodes, listeners, bitmaps, fps, latencyMs, poseMs, storedMb } = sample; // prettier-ignore
  const whole = (value: number | null): string => value?.toFixed(0) ?? '–';
  console.log(
    row([(atMs / 60_000).toFixed(1), session, stage, reps, heapMb.toFixed(1), workerMb.toFixed(1), whole(rendererMb), whole(gpuMb), domNodes, listeners, bitmaps, fps.toFixed(1), whole(latencyMs), whole(poseMs), storedMb.toFixed(1)]),
  ); // prettier-ignore
}

function row(cells: readonly (string | number)[]): string {
  return cells.map((cell, i) => String(cell).padStart(i === 2 ? 12 : 8)).join(' ');
}

/** Prints what went up and by how much. @returns whether that, or anything else, is too much */
function verdict(all: readonly Sample[], errors: readonly string[]): boolean {
  const settled = all.filter(({ atMs }) => atMs >= Math.min(SETTLING_MS, (minutes * 60_000) / 3));
  console.log(
    `\n${settled.length} samples after the first minutes; from the first to the last, along the line through all`,
  );
  let failed = false;
  const line = (name: string, text: string, holds: boolean): void => {
    failed ||= !holds;
    console.log(`${name.padEnd(34)} ${text.padEnd(44)} ${holds ? 'holds' : 'FAILS'}`);
  };
  const rises = (
    name: string,
    valueOf: (sample: Sample) => number | null,
    limit: number,
    unit: string,
    of: readonly Sample[] = settled,
  ): void => {
    const points = of.flatMap((sample) => {
      const value = valueOf(sample);
      return value === null ? [] : [{ atMs: sample.atMs, value }];
    });
    if (points.length < 2) return line(name, 'not measured', false);
    const { typical, rise } = trendOf(points);
    line(name, `${typical.toFixed(1)} ${unit}, rise ${rise.toFixed(1)} (wanted: < ${limit})`, rise < limit);
  };
  line('no crash, no error', errors.length === 0 ? 'none' : errors.join('; '), errors.length === 0);
  const seen = new Set(settled.map(({ session, reps }) => `${session}.${reps}`)).size;
  line('sets go on', `${all.at(-1)?.session ?? 0} sessions, ${seen} counts seen`, seen > settled.length / 20);
  rises('heap of the page', ({ heapMb }) => heapMb, 10, 'MB');
  rises('heap and buffers of the workers', ({ workerMb }) => workerMb, 10, 'MB');
  rises('process of the page', ({ rendererMb }) => rendererMb, 50, 'MB');
  // It holds one picture's buffers more or less from one sample to the next; what is lost for good lifts the lowest of them too.
  rises(
    'process that draws, lowest',
    ({ gpuMb }) => gpuMb,
    10,
    'MB',
    lowestInTurn(settled, ({ gpuMb }) => gpuMb),
  );
  // The templates of a screen stay from when it comes for the first time, a review after the first session.
  rises('DOM nodes, second half', ({ domNodes }) => domNodes, 500, '', settled.slice(settled.length >> 1));
  rises('listeners', ({ listeners }) => listeners, 100, '');
  rises('pictures alive', ({ bitmaps }) => bitmaps, 10, '');
  // By the model's own time: what else the machine does slows both.
  rises('camera to reading, by model time', ({ latencyMs, poseMs }) => (100 * latencyMs) / poseMs, 15, '%');
  const pictures = settled.slice(1).reduce((sum, sample) => sum + sample.pictures, 0);
  const expectedMb = (pictures * storedBytesOfPicture()) / 1e6;
  const growthMb = (settled.at(-1)?.storedMb ?? 0) - (settled[0]?.storedMb ?? 0);
  line(
    'stored, by traces of all pictures',
    `${growthMb.toFixed(1)} of ${expectedMb.toFixed(1)} MB (wanted: ≤ 1.5 times)`,
    growthMb > 0 && growthMb <= 1.5 * expectedMb,
  );
  return failed;
}

/** Of each five minutes before a camera the sample with the lowest value. */
function lowestInTurn(samples: readonly Sample[], valueOf: (sample: Sample) => number | null): readonly Sample[] {
  const turnOf = ({ atMs }: Sample): number => Math.floor(atMs / TURN_MS);
  const live = samples.filter(({ stage }) => stage !== 'done');
  return [...new Set(live.map(turnOf))].map((turn) =>
    live.filter((sample) => turnOf(sample) === turn).reduce((a, b) => ((valueOf(b) ?? 0) < (valueOf(a) ?? 0) ? b : a)),
  );
}

/** Of a recorded trace, as the database clones it; a rest is not stored, a rep beside its trace. */
function storedBytesOfPicture(): number {
  const file = new URL('../../test/fixtures/hinge.trace.json.gz', import.meta.url);
  const frames = unpackFrames(JSON.parse(gunzipSync(readFileSync(file)).toString()) as AnyTraceFile);
  return serialize(toStoredChunk({ sessionId: '', sequence: 0, frames })).length / frames.length;
}
