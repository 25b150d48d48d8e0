/** The live screen beside pose-detection's own demo, before the same camera: pictures, drawn frames and long tasks. */
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { openCameraPage, openLiveApp, type CameraPage } from './live-app.ts';
import type { PictureTimes, WatchWindow } from './picture-times.ts';

export interface LiveFigures {
  /** Pictures through the model, and frames drawn on the screen, a second. */
  readonly picturesFps: number;
  readonly drawnFps: number;
  /** Main-thread tasks over 50 ms, as the browser reports them. */
  readonly longTasksMs: readonly number[];
}

/** Long enough to be placed, counted in and spoken to. */
const PLAN = { sets: 1, reps: 20, restSeconds: 60 };

/** For the first pictures; only what never comes takes so long. */
const ANSWER = { timeout: 120_000 };

/** A session of hinges for `seconds` from its first pictures. */
export async function liveFigures(
  recording: string,
  seconds: number,
): Promise<LiveFigures & { readonly times: readonly PictureTimes[] }> {
  const app = await openLiveApp(recording, PLAN);
  const { page } = app;
  await page.getByRole('button', { name: 'Start hip hinge', exact: true }).click();
  // The first pictures come while the screen changes.
  await page.waitForFunction(() => (window as unknown as WatchWindow).hingelinePictures.length >= 5, null, ANSWER);
  const times: PictureTimes[] = [];
  const figures = await over(app, seconds, async () => {
    times.push(...(await app.pictureTimes()));
    return times.length;
  });
  await app.close();
  return { ...figures, times };
}

/** The demo for `seconds` from its first pictures. */
export async function demoFigures(recording: string, seconds: number): Promise<LiveFigures> {
  const opened = await openCameraPage(recording);
  const { page, url } = opened;
  const script = await demoScript();
  await page.route('**/demo.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<canvas width="640" height="480"></canvas><script src="blazepose/pose.js"></script><script type="module" src="demo.js"></script>',
    }),
  );
  await page.route('**/demo.js', (route) => route.fulfill({ contentType: 'text/javascript', body: script }));
  await page.goto(`${url}demo.html`);
  const pictures = (): Promise<number> =>
    page.evaluate(() => (window as unknown as { demoPictures?: number }).demoPictures ?? 0);
  await page.waitForFunction(
    () => ((window as unknown as { demoPictures?: number }).demoPictures ?? 0) >= 5,
    null,
    ANSWER,
  );
  const figures = await over(opened, seconds, pictures);
  await opened.close();
  return figures;
}

async function over({ page }: CameraPage, seconds: number, pictures: () => Promise<number>): Promise<LiveFigures> {
  await page.evaluate(watchScreen);
  const from = await pictures();
  await new Promise((resolve) => setTimeout(resolve, 1000 * seconds));
  const { drawn, longTasksMs, lengthMs } = await page.evaluate(() =>
    (window as unknown as WatchedWindow).screenWatch(),
  );
  const picturesFps = ((await pictures()) - from) / (lengthMs / 1000);
  return { picturesFps, drawnFps: drawn / (lengthMs / 1000), longTasksMs };
}

interface WatchedWindow {
  screenWatch(): { readonly drawn: number; readonly longTasksMs: readonly number[]; readonly lengthMs: number };
}

/** In the page: counts drawn frames and long tasks from now on. */
function watchScreen(): void {
  const longTasksMs: number[] = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longTasksMs.push(duration);
  }).observe({ type: 'longtask' });
  const beginMs = performance.now();
  let drawn = 0;
  const count = (): void => {
    drawn++;
    requestAnimationFrame(count);
  };
  requestAnimationFrame(count);
  Object.assign(window, {
    screenWatch: () => ({ drawn, longTasksMs, lengthMs: performance.now() - beginMs }),
  } satisfies WatchedWindow);
}

async function demoScript(): Promise<string> {
  const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@mediapipe/pose': path('../../src/pose/mediapipe-pose.ts') } },
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: path('demo-page.ts'), output: { codeSplitting: false } },
    },
  });
  return (result as Rolldown.RolldownOutput).output[0].code;
}
