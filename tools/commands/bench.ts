/**
 * What the product costs over the bare model, side by side in one run.
 *
 *     npm run bench [-- VIDEO]       (default: the sample clip)
 *     npm run bench -- --history     (only the times with a thousand sessions)
 *
 * Prints the ratio of frames per second (whole pipeline against bare `estimatePoses` with its mask read back), the time
 * of the fold, the longest main-thread tasks while the sample is exercised on the real screens, and how long history and
 * review take with a thousand sessions on the device.
 */
import { percentile } from '../../src/core/geometry/statistics.ts';
import { chromium } from 'playwright';
import { MODEL } from '../evaluation/analyze-clip.ts';
import { findChromium } from '../chromium.mjs';
import { openHeadless } from '../evaluation/headless-browser.ts';
import { historyTimes } from '../evaluation/history-bench.ts';
import { serveApp } from '../serve.mjs';

const figures = (values: readonly number[], digits: number): string =>
  [0, 0.5, 1].map((share) => percentile(values, share)!.toFixed(digits)).join(' / ');

if (process.argv.includes('--history')) {
  await tellHistory();
  process.exit(0);
}
const video = process.argv[2] ?? new URL('../../src/exercises/hip-hinge/sample.mp4', import.meta.url).pathname;
const { page, close } = await openHeadless();
await page.evaluate(() => {
  document.body.append(Object.assign(document.createElement('input'), { type: 'file', id: 'recording' }));
});
await page.setInputFiles('#recording', video);
const { turns, foldMs, pureFoldMs } = await page.evaluate((model) => {
  const file = document.querySelector<HTMLInputElement>('#recording')!.files![0]!;
  return window.hingeline.benchmark(file, 'hip-hinge', model, 30);
}, MODEL);
await close();

const ratios = turns.map(({ pipelineFps, bareFps }) => pipelineFps / bareFps);
console.log(`${turns.length} turns of 30 frames, ${MODEL.variant} on ${MODEL.inference}; minimum / median / maximum`);
console.log(`whole pipeline fps        ${figures(turns.map(({ pipelineFps }) => pipelineFps), 1)}`); // prettier-ignore
console.log(`bare model + mask fps     ${figures(turns.map(({ bareFps }) => bareFps), 1)}`); // prettier-ignore
console.log(`ratio                     ${figures(ratios, 2)}    (wanted: ≥ 0.90)`);
const times = (values: readonly number[]): string =>
  `p50 ${percentile(values, 0.5)!.toFixed(2)}, p99 ${percentile(values, 0.99)!.toFixed(2)}`;
console.log(`fold ms a frame           ${times(pureFoldMs)}    (wanted: p99 ≤ 0.5)`);
console.log(`  between the pictures    ${times(foldMs)}    (wall time beside the worker's threads)`);

/** Main-thread tasks over 50 ms, as the browser reports them, from the first measured frame to the end of the sample. */
async function longTasks(): Promise<{ tasks: number[]; seconds: number }> {
  const server = await serveApp();
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: ['--no-sandbox', '--disable-background-networking', '--enable-unsafe-swiftshader'],
  });
  const app = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await app.addInitScript((model) => {
    localStorage.setItem('hingeline-model', JSON.stringify(model));
    const tasks: { start: number; ms: number }[] = [];
    Object.assign(window, { hingelineLongTasks: tasks });
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) tasks.push({ start: startTime, ms: duration });
    }).observe({ type: 'longtask', buffered: true });
  }, MODEL);
  await app.goto(server.url);
  await app.getByRole('button', { name: 'Try a sample of the hip hinge' }).click();
  await app.locator('hingeline-live').waitFor({ timeout: 120_000 });
  const from = await app.evaluate(() => performance.now());
  await app.locator('hingeline-review').waitFor({ timeout: 300_000 });
  const { tasks, to } = await app.evaluate(() => ({
    tasks: (window as unknown as { hingelineLongTasks: { start: number; ms: number }[] }).hingelineLongTasks,
    to: performance.now(),
  }));
  await browser.close();
  await server.close();
  // The change to the review screen is no longer the exercise.
  const during = tasks.filter(({ start }) => start >= from && start < to - 1500);
  return { tasks: during.map(({ ms }) => ms).sort((a, b) => b - a), seconds: (to - from) / 1000 };
}

const { tasks, seconds } = await longTasks();
console.log(
  `main-thread tasks > 50 ms ${tasks.length} in ${seconds.toFixed(0)} s of exercise${tasks.length ? `, longest ${tasks[0]!.toFixed(0)} ms` : ''}    (wanted: 0)`,
);
await tellHistory();
process.exit(0);

/** A tap to the frame in which what it opens is on the screen. */
async function tellHistory(): Promise<void> {
  const { sessions, historyMs, drawMs, sessionMs, repMs } = await historyTimes();
  console.log(`with ${sessions} sessions, ms; minimum / median / maximum`);
  console.log(`history, list and all     ${figures(historyMs, 0)}    (wanted: < 1000)`);
  console.log(`  calendar and trends     ${figures(drawMs, 0)}    (wanted: < 500)`);
  console.log(`a session's review        ${figures(sessionMs, 0)}`);
  console.log(`  another rep of it       ${figures(repMs, 0)}    (wanted: < 200)`);
}
