/** Pages in a real browser, before a camera that shows a recording over and over in its own time: the built app, or another. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { fakeCamera } from '../../test/e2e/fake-camera.ts';
import { findChromium } from '../chromium.mjs';
import { serveApp } from '../serve.mjs';
import { MODEL } from './analyze-clip.ts';
import { drainPictures, watchPictures, type PictureTimes } from './picture-times.ts';

/** Quiet enough at the start to be placed and counted in; then three reps. */
const HOLD_FIRST_MS = 11_000;
const THREE_REPS = [[0, 12_600]] as const;
/** As a browser plays a file of JPEGs for a camera. */
const CAMERA_FPS = 30;

export interface CameraPage {
  readonly page: Page;
  readonly browser: Browser;
  /** Where the built app is served. */
  readonly url: string;
  /** What went wrong in the page so far. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

export interface LiveApp extends CameraPage {
  /** What each picture took since it was last asked. */
  pictureTimes(): Promise<readonly PictureTimes[]>;
}

/**
 * Opens the start screen; nothing is chosen, measured or asked any more before a session of hinges begins.
 *
 * @param recording of a person who does three reps in the first 12.6 s
 * @throws Error when the app cannot be built or no Chromium is found.
 */
export async function openLiveApp(
  recording: string,
  plan: { readonly sets: number; readonly reps: number; readonly restSeconds: number },
): Promise<LiveApp> {
  const opened = await openCameraPage(recording);
  const { page, url } = opened;
  await page.addInitScript(watchPictures);
  await page.addInitScript(silentVoice);
  await page.addInitScript(keepOnce, {
    'hingeline-model': JSON.stringify({ ...MODEL, measured: MODEL }),
    'hingeline-session': JSON.stringify({ plan, offersOwnBend: false }),
  });
  await page.goto(url);
  await page.locator('hingeline-start').waitFor();
  return { ...opened, pictureTimes: () => page.evaluate(drainPictures) };
}

/** An empty page, and the built app served beside it. */
export async function openCameraPage(recording: string): Promise<CameraPage> {
  const folder = mkdtempSync(join(tmpdir(), 'hingeline-'));
  const pictures = join(folder, 'camera.mjpeg');
  const { jpegs, shown } = await fakeCamera(recording, { holdFirstMs: HOLD_FIRST_MS, fps: CAMERA_FPS, parts: THREE_REPS }); // prettier-ignore
  writeFileSync(pictures, Buffer.concat(shown.map(({ picture }) => jpegs[picture]!)));
  const server = await serveApp();
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--enable-unsafe-swiftshader',
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${pictures}`,
    ],
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('crash', () => errors.push('the page crashed'));
  return {
    page,
    browser,
    url: server.url,
    errors,
    async close() {
      await browser.close();
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** In the page: settings as if they had been made in an earlier visit. */
function keepOnce(kept: Readonly<Record<string, string>>): void {
  for (const [key, text] of Object.entries(kept)) if (!localStorage.getItem(key)) localStorage.setItem(key, text);
}

/** In the page: a voice that takes its time, as headless browsers have none. */
function silentVoice(): void {
  const MS_PER_LETTER = 60;
  class Utterance extends EventTarget {
    volume = 1;
    constructor(readonly text: string) {
      super();
    }
  }
  let current: Utterance | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const synthesis = Object.assign(new EventTarget(), {
    pending: false,
    paused: false,
    get speaking() {
      return current !== null;
    },
    getVoices: () => [{ lang: 'en-GB', localService: true, default: true, name: 'Test', voiceURI: 'test' }],
    speak(utterance: Utterance) {
      if (utterance.volume > 0) window.dispatchEvent(new Event('hingeline-asked-to-speak'));
      clearTimeout(timer);
      current = utterance;
      queueMicrotask(() => utterance.dispatchEvent(new Event('start')));
      timer = setTimeout(() => {
        current = null;
        utterance.dispatchEvent(new Event('end'));
      }, MS_PER_LETTER * utterance.text.length);
    },
    cancel() {
      clearTimeout(timer);
      const cut = current;
      current = null;
      cut?.dispatchEvent(Object.assign(new Event('error'), { error: 'interrupted' }));
    },
    resume() {},
  });
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
}
