/** The built app in a real browser, spoken to in terms of what a person does. */
import { readFileSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright';
import { findChromium } from '../../tools/chromium.mjs';
import { serveApp, serveSources } from '../../tools/serve.mjs';
import type { FakeCamera } from './fake-camera.ts';
import { keepGivenTracks } from './given-tracks.ts';
import { buttonOn, SESSION_MS, textOf } from './on-page.ts';
import { recordingProxy, type RecordingProxy, type SentRequest } from './recording-proxy.ts';
import { installCameras, type CameraWindow } from './page-camera.ts';
import { listenToVoice, type Spoken, type VoiceWindow } from './page-voice.ts';
import { ReviewPage } from './review-page.ts';
import { listenToWorkers } from './worker-log.ts';

/** For a screen to answer; only what never comes takes so long. */
const ANSWER_MS = 120_000;

/** The exercises by the names on the buttons. */
export type ExerciseName = 'hip hinge' | 'glute bridge';

export interface AppOptions {
  /**
   * Without it the browser has no camera. Several: what is shown each time it is opened, the last from then on. `device` is the
   * browser's own, with nobody before it.
   */
  readonly camera?: FakeCamera | readonly [FakeCamera, ...FakeCamera[]] | 'device';
  /** Path the app is served under. */
  readonly base?: string;
  /** Query string, with its `?`. */
  readonly query?: string;
  /** A folder with the sources, to be served with hot reload instead of the build. */
  readonly sources?: string;
  /** Settings of a session that were kept before, as the browser keeps them. */
  readonly kept?: Readonly<Record<string, unknown>>;
  /** Keeps the app on the device by its service worker. Without it the tests see every request themselves. */
  readonly offline?: boolean;
  /** A folder with a build to be served, dist unless said. */
  readonly build?: string;
  /** Served without the headers of a host that knows of the app. */
  readonly bare?: boolean;
  /** What the browser prefers, as `de-DE`; British English unless said. The device has a voice for it. */
  readonly locale?: string;
}

/** Where Chromium asks on its own, whatever page is open, for accounts, messages, forms and its parts; all of it is refused. */
const CHROMIUM_ITSELF = /^([\w-]+\.)+(google|googleapis|gstatic|gvt1)\.com:443$/;

export class App {
  /** Uncaught errors and errors on the console, and what the content security policy refused, in the workers too. */
  readonly errors: string[] = [];

  /** Every address the pages asked for, what the browser had kept included. */
  readonly requests: URL[] = [];

  private constructor(
    public page: Page,
    readonly url: string,
    private readonly browser: Browser,
    private readonly stopServing: () => Promise<void>,
    private readonly proxy: RecordingProxy,
  ) {
    page.context().on('request', (request) => this.requests.push(new URL(request.url())));
    page.on('pageerror', (error) => this.errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(`${message.text()} ${message.location().url}`.trim());
    });
  }

  /** Serves the built app, or its sources, and opens it. */
  static async open(options: AppOptions = {}): Promise<App> {
    const { camera, base = '/', query = '', sources, build, kept, locale = 'en-GB', offline = false, bare } = options;
    const { url, close } = sources
      ? await serveSources({ folder: sources })
      : await serveApp({ base, ...(build && { folder: build }), ...(bare && { headers: {} }) });
    const proxy = await recordingProxy(url, sources !== undefined);
    const browser = await chromium.launch({
      executablePath: await findChromium(),
      // Even this machine's own address goes by the proxy.
      proxy: { server: proxy.server, bypass: '<-loopback>' },
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        ...(camera ? ['--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream'] : []),
      ],
    });
    const context = await browser.newContext({
      locale,
      viewport: { width: 1280, height: 800 },
      serviceWorkers: offline ? 'allow' : 'block',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(ANSWER_MS);
    const app = new App(page, url, browser, close, proxy);
    await context.addInitScript(listenToPolicy);
    await listenToWorkers(browser, (refused) => app.errors.push(refused));
    if (camera && camera !== 'device') await installCameras(page, 'jpegs' in camera ? [camera] : camera);
    if (camera) await keepGivenTracks(page);
    await page.addInitScript(listenToVoice, locale);
    if (kept) {
      const once = (text: string): void => {
        if (!localStorage.getItem('hingeline-session')) localStorage.setItem('hingeline-session', text);
      };
      await page.addInitScript(once, JSON.stringify(kept));
    }
    await page.goto(url + query);
    return app;
  }

  /** Everything that left the browser: of the page, the workers, the service worker. */
  get sent(): readonly SentRequest[] {
    return this.proxy.sent.filter(({ url }) => !CHROMIUM_ITSELF.test(url));
  }

  /** What went anywhere but to the app's own folder, or took something with it. */
  get requestsElsewhere(): readonly SentRequest[] {
    return this.sent.filter(
      ({ method, url, bytes }) => !url.startsWith(this.url) || !['GET', 'HEAD'].includes(method) || bytes > 0,
    );
  }

  /** Waits until the app is on the device and the page is served from there. */
  async isKept(): Promise<void> {
    await this.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  }

  /** Waits until the body model is, too. */
  async isModelKept(variant: 'lite' | 'full'): Promise<void> {
    await this.page.waitForFunction(async (file) => {
      const names = await caches.keys();
      const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return kept.flat().some(({ url }) => url.includes(file));
    }, `pose_landmark_${variant}.tflite`);
  }

  /** The host, and whatever else there was, is gone. */
  async goOffline(): Promise<void> {
    await this.page.context().setOffline(true);
    await this.stopServing();
  }

  /** Fixes the body model in the settings, so that a busy machine does not choose another from run to run. */
  async chooseModel(variant: 'Light' | 'Full', inference: 'Processor (CPU)' | 'Graphics (GPU)'): Promise<void> {
    await buttonOn(this.page, 'Settings').click();
    await this.page.getByRole('group', { name: 'Body model' }).getByLabel(variant).check();
    await this.page.getByRole('group', { name: 'Where it runs' }).getByLabel(inference).check();
    await buttonOn(this.page, 'Back').click();
  }

  /** Sets the plan on the first screen. */
  async choosePlan(plan: {
    readonly sets: number;
    readonly reps: number;
    readonly restSeconds: number;
  }): Promise<void> {
    await this.page.getByRole('button', { name: 'Change the plan' }).click();
    for (const [group, wanted] of [['Sets', plan.sets], ['Reps in a set', plan.reps], ['Rest between sets', plan.restSeconds]] as const) {
      const part = this.page.getByRole('group', { name: group, exact: true });
      const value = async (): Promise<number> => parseInt(await part.locator('output').innerText(), 10);
      for (let now = await value(); now !== wanted; now = await value()) {
        await part.getByRole('button', { name: now > wanted ? /Fewer|Shorter/ : /More|Longer/ }).click();
      }
    } // prettier-ignore
  }

  async start(exercise: ExerciseName): Promise<void> {
    await buttonOn(this.page, `Start ${exercise}`).click();
  }

  async trySample(exercise: ExerciseName): Promise<void> {
    await buttonOn(this.page, `Try a sample of the ${exercise}`).click();
  }

  async chooseVideo(exercise: ExerciseName, name: string, content: Buffer): Promise<void> {
    const files = { name, mimeType: 'video/mp4', buffer: content };
    await this.page.getByLabel(`Choose or drop a video of the ${exercise}`).setInputFiles(files);
  }

  /** Waits until a line with these words has been spoken. */
  async waitForSpoken(words: string): Promise<void> {
    await this.page.waitForFunction(
      (words) => (window as unknown as VoiceWindow).spoken.some(({ text }) => text.includes(words)),
      words,
      { timeout: SESSION_MS },
    );
  }

  /** Every line spoken since the page was loaded. */
  async spoken(): Promise<readonly Spoken[]> {
    return this.page.evaluate(() => (window as unknown as VoiceWindow).spoken);
  }

  /** When the pictures were taken that the app looked at, on the clock of the camera. */
  async lookedAtMs(): Promise<readonly number[]> {
    return this.page.evaluate(() => (window as unknown as CameraWindow).cameraClock.lookedAtMs);
  }

  /** Waits until set-up shows one of these instructions. */
  async waitForInstruction(...words: readonly string[]): Promise<void> {
    const instruction = this.page.locator('hingeline-setup').getByRole('note');
    await instruction.filter({ hasText: new RegExp(words.join('|')) }).waitFor({ timeout: SESSION_MS });
  }

  /** Waits until these words are on the screen of the exercise. */
  async waitForCue(words: string): Promise<void> {
    await this.page.locator('hingeline-live').getByText(words).waitFor({ timeout: SESSION_MS });
  }

  /** Waits until the neutral posture is known and reps can begin. */
  async waitForLive(): Promise<void> {
    await buttonOn(this.page, 'Finish').waitFor({ timeout: SESSION_MS });
  }

  /** Waits until `count` full reps have been counted. */
  async waitForReps(count: number): Promise<void> {
    await this.page.waitForFunction(
      (wanted) => {
        const live = document.querySelector('hingeline-app')?.shadowRoot?.querySelector('hingeline-live');
        return Number(live?.shadowRoot?.querySelector('.reps .number')?.textContent ?? 0) >= wanted;
      },
      count,
      { timeout: SESSION_MS },
    );
  }

  /** The review that is shown, or comes next. */
  get reviewed(): ReviewPage {
    return new ReviewPage(this.page);
  }

  async finish(): Promise<void> {
    await buttonOn(this.page, 'Finish').click();
  }

  /** Says on the first screen that the exercise is done with a weight. */
  async chooseWeight(exercise: ExerciseName): Promise<void> {
    const card = this.page.getByRole('article', { name: new RegExp(exercise, 'i') });
    await card.getByLabel('With a weight').check();
  }

  /** Leaves the review for the start screen. */
  async back(): Promise<void> {
    await buttonOn(this.page, 'Back').click();
  }

  async reload(): Promise<void> {
    await this.page.reload();
  }

  /** Back and forward, as the browser's own buttons. */
  async browserBack(): Promise<void> {
    await this.page.goBack();
  }

  async browserForward(): Promise<void> {
    await this.page.goForward();
  }

  /** The sessions the start screen lists, newest first. */
  async sessions(): Promise<string[]> {
    const sessions = this.page.locator('hingeline-session-list .open');
    await sessions.first().waitFor();
    return Promise.all((await sessions.all()).map(textOf));
  }

  async openNewestSession(): Promise<void> {
    await this.page.locator('hingeline-session-list .open').first().click();
  }

  /** The text of the file that something the person does saves. */
  async saved(doIt: () => Promise<void>): Promise<string> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), doIt()]);
    return readFileSync(await download.path(), 'utf8');
  }

  /** The tab dies, and the app is opened in another one. */
  async crash(): Promise<void> {
    const context = this.page.context();
    const devtools = await context.newCDPSession(this.page);
    const died = this.page.waitForEvent('crash');
    // It cannot answer any more.
    devtools.send('Page.crash').catch(() => {});
    await died;
    this.page = await context.newPage();
    this.page.setDefaultTimeout(ANSWER_MS);
    await this.page.goto(this.url);
  }

  /** What an error on the screen says. */
  async errorShown(): Promise<string> {
    return textOf(this.page.locator('hingeline-error').getByRole('alert'));
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.stopServing();
    await this.proxy.close();
  }
}

/** Runs in the page: what the content security policy refused is an error on the console, and so of the test. */
function listenToPolicy(): void {
  addEventListener('securitypolicyviolation', (event) => {
    const { effectiveDirective, blockedURI } = event as SecurityPolicyViolationEvent;
    console.error(`the policy refused ${blockedURI} (${effectiveDirective})`);
  });
}
