/**
 * What the product costs over the bare model, and over pose-detection used as in its own demo, side by side in one run.
 *
 *     npm run bench [-- VIDEO] [--turns 6] [--seconds 20] [--only pipeline | live | history]
 *
 * Ways take turns, so that a drift of the machine hits all, and what is wanted is a ratio where it can be one. The live
 * screen and the demo look through the same camera in their own browsers.
 */
import { parseArgs } from 'node:util';
import { percentile } from '../../src/core/geometry/statistics.ts';
import { MODEL } from '../evaluation/analyze-clip.ts';
import { openHeadless } from '../evaluation/headless-browser.ts';
import { historyTimes } from '../evaluation/history-bench.ts';
import { demoFigures, liveFigures, type LiveFigures } from '../evaluation/live-bench.ts';
import type { PictureTimes } from '../evaluation/picture-times.ts';

const SAMPLE = new URL('../../src/exercises/hip-hinge/sample.mp4', import.meta.url).pathname;
const BLOCK = 30;
/** The live screen and the demo, one after the other, so often. */
const LIVE_TURNS = 2;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    turns: { type: 'string', default: '6' },
    seconds: { type: 'string', default: '20' },
    only: { type: 'string' },
  },
});
const parts = {
  pipeline: () => tellPipeline(positionals[0] ?? SAMPLE, Number(values.turns)),
  live: () => tellLive(Number(values.seconds)),
  history: tellHistory,
};
for (const [name, tell] of Object.entries(parts)) if ((values.only ?? name) === name) await tell();
process.exit(0);

async function tellPipeline(video: string, count: number): Promise<void> {
  const { page, close } = await openHeadless();
  await page.evaluate(() => {
    document.body.append(Object.assign(document.createElement('input'), { type: 'file', id: 'recording' }));
  });
  await page.setInputFiles('#recording', video);
  const { turns, foldMs, pureFoldMs } = await page.evaluate(
    ([model, turns, block]) => {
      const file = document.querySelector<HTMLInputElement>('#recording')!.files![0]!;
      return window.hingeline.benchmark(file, 'hip-hinge', model, turns, block);
    },
    [MODEL, count, BLOCK] as const,
  );
  await close();
  const against = (name: 'bareMs' | 'unreadMs'): string => figures(turns.map((turn) => turn[name] / turn.pipelineMs), 2); // prettier-ignore
  console.log(`${turns.length} turns of ${BLOCK} pictures, ${MODEL.variant} on ${MODEL.inference}; medians of a turn: minimum / median / maximum`); // prettier-ignore
  line('whole pipeline, pictures a second', figures(turns.map(({ pipelineMs }) => 1000 / pipelineMs), 1)); // prettier-ignore
  line('  to the bare model, mask read', against('bareMs'), '≥ 0.95');
  line('  to the bare model, mask left', against('unreadMs'));
  const ofFrames = pureFoldMs[0]!.map((_, i) => percentile(pureFoldMs.map((pass) => pass[i]), 0.5)!); // prettier-ignore
  line('fold of a picture, ms', p50p99(ofFrames), 'p99 ≤ 0.3, the median of twelve passes for each picture');
  line('  as it came in each pass', p50p99(pureFoldMs.flat()));
  line('  between the pictures', p50p99(foldMs));
}

async function tellLive(seconds: number): Promise<void> {
  const live: (LiveFigures & { readonly times: readonly PictureTimes[] })[] = [];
  const demo: LiveFigures[] = [];
  for (let turn = 0; turn < LIVE_TURNS; turn++) {
    live.push(await liveFigures(SAMPLE, seconds));
    demo.push(await demoFigures(SAMPLE, seconds));
  }
  console.log(`before a camera, ${LIVE_TURNS} × ${seconds} s each in turn`);
  const column = (name: 'picturesFps' | 'drawnFps', of: readonly LiveFigures[]): string =>
    of.map((each) => each[name].toFixed(1)).join(', ');
  const longTasks = (of: readonly LiveFigures[]): string => {
    const all = of.flatMap(({ longTasksMs }) => longTasksMs);
    return all.length === 0 ? '0' : `${all.length}, longest ${Math.max(...all).toFixed(0)} ms`;
  };
  line('app: pictures a second', column('picturesFps', live));
  line('  drawn frames a second', column('drawnFps', live), '≥ 55');
  line('  main-thread tasks > 50 ms', longTasks(live), '0');
  line('demo: pictures a second', column('picturesFps', demo));
  line('  drawn frames a second', column('drawnFps', demo));
  line('  main-thread tasks > 50 ms', longTasks(demo));
  line('app to demo, pictures a second', live.map((each, i) => (each.picturesFps / demo[i]!.picturesFps).toFixed(2)).join(', ')); // prettier-ignore
  tellStages(live.flatMap(({ times }) => times));
}

/** Where the time goes from the camera to the voice. */
function tellStages(times: readonly PictureTimes[]): void {
  const spoken = times.filter(({ askedMs }) => askedMs !== null);
  const stage = (name: string, msOf: (picture: PictureTimes) => number, of = times): void =>
    line(name, p50p99(of.map(msOf), 1));
  console.log(`camera to cue, ms, of ${times.length} pictures`);
  stage('camera to a picture in hand', ({ capturedMs, madeMs }) => madeMs - capturedMs);
  stage('waits for the worker', ({ madeMs, sentMs }) => sentMs - madeMs);
  stage('to the worker and back', ({ sentMs, backMs, poseMs, outlineMs }) => backMs - sentMs - poseMs - outlineMs);
  stage('model', ({ poseMs }) => poseMs);
  stage('mask read, outline followed', ({ outlineMs }) => outlineMs);
  stage('folded, said, painted', ({ backMs, doneMs }) => doneMs - backMs);
  stage('camera to reading', ({ capturedMs, doneMs }) => doneMs - capturedMs);
  if (spoken.length === 0) return;
  stage(`of ${spoken.length} with a cue: folded and decided`, ({ backMs, askedMs }) => askedMs! - backMs, spoken);
  stage('  camera to voice asked', ({ capturedMs, askedMs }) => askedMs! - capturedMs, spoken);
}

/** A tap to the frame in which what it opens is on the screen. */
async function tellHistory(): Promise<void> {
  const { sessions, historyMs, drawMs, sessionMs, repMs } = await historyTimes();
  console.log(`with ${sessions} sessions, ms; minimum / median / maximum`);
  line('history, list and all', figures(historyMs, 0), '< 1000');
  line('  calendar and trends', figures(drawMs, 0), '< 500');
  line("a session's review", figures(sessionMs, 0));
  line('  another rep of it', figures(repMs, 0), '< 200');
}

function figures(values: readonly number[], digits: number): string {
  return [0, 0.5, 1].map((share) => percentile(values, share)!.toFixed(digits)).join(' / ');
}

function p50p99(values: readonly number[], digits = 2): string {
  return `p50 ${percentile(values, 0.5)!.toFixed(digits)}, p99 ${percentile(values, 0.99)!.toFixed(digits)}`;
}

function line(name: string, value: string, wanted?: string): void {
  console.log(`${name.padEnd(36)} ${value}${wanted ? `    (wanted: ${wanted})` : ''}`);
}
