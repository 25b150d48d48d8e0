/** The built app in a real browser, spoken to in terms of what a person does. */
import { readFileSync } from 'node:fs';
import { chromium, type Browser, type Locator, type Page } from 'playwright';
import { findChromium } from '../../tools/chromium.mjs';
import type { SavedRep } from '../../src/core/records/record.ts';
import type { HingelineReview } from '../../src/ui/review/review-screen.ts';
import { cueText } from '../../src/exercises/cue-text.ts';
import { serveApp, serveSources } from '../../tools/serve.mjs';
import type { FakeCamera } from './fake-camera.ts';
import { keepGivenTracks } from './given-tracks.ts';
import { recordingProxy, type RecordingProxy, type SentRequest } from './recording-proxy.ts';
import { installCameras, type CameraWindow } from './page-camera.ts';
import { listenToWorkers } from './worker-log.ts';

/** For a screen to answer; only what never comes takes so long. */
const ANSWER_MS = 120_000;
/** For a whole session. Long: how many pictures a machine analyses in a second is nothing to fail by. */
const SESSION_MS = 900_000;

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

/** A session as the review shows it. */
export interface Review {
  readonly summary: string;
  /** The full reps. */
  readonly reps: readonly { readonly verdict: string; readonly score: string; readonly curvePoints: number }[];
}

interface SavedInReview extends Pick<SavedRep, 'rep' | 'cues'> {
  readonly curvePoints: number;
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
    await this.button('Settings').click();
    await this.page.getByRole('group', { name: 'Body model' }).getByLabel(variant).check();
    await this.page.getByRole('group', { name: 'Where it runs' }).getByLabel(inference).check();
    await this.button('Back').click();
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
    await this.button(`Start ${exercise}`).click();
  }

  async trySample(exercise: ExerciseName): Promise<void> {
    await this.button(`Try a sample of the ${exercise}`).click();
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
    await this.button('Finish').waitFor({ timeout: SESSION_MS });
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

  async finish(): Promise<void> {
    await this.button('Finish').click();
  }

  /** What the review shows, once it is there. */
  async review(): Promise<Review> {
    const { page } = this;
    const heading = page.locator('hingeline-review h1');
    const error = page.locator('hingeline-error').getByRole('alert');
    await heading.or(error).first().waitFor({ timeout: SESSION_MS });
    if (await error.isVisible()) throw new Error(`instead of a review: ${await text(error)}`);
    const card = page.locator('hingeline-rep-card');
    const saved = await this.savedReps();
    const reps: { verdict: string; score: string; curvePoints: number }[] = [];
    for (const [i, tab] of (await page.getByRole('tab').all()).entries()) {
      await tab.click();
      reps.push({
        verdict: await text(card.locator('.verdict')),
        score: await text(card.locator('.score')),
        curvePoints: saved[i]!.curvePoints,
      });
    }
    return { summary: await text(page.locator('hingeline-review h1')), reps };
  }

  /** The full reps of the review as they were saved. */
  private savedReps(): Promise<readonly SavedInReview[]> {
    return this.page
      .locator('hingeline-review')
      .evaluate((element) =>
        (element as HingelineReview)
          .state!.session.reps.filter(({ rep }) => rep.kind === 'rep')
          .map(({ rep, cues, series }) => ({ rep, cues, curvePoints: series.timestampMs.length })),
      );
  }

  /** Waits until the review says so, wherever. */
  async reviewShows(words: string): Promise<void> {
    await this.page.locator('hingeline-review').getByText(words).first().waitFor({ state: 'attached' });
  }

  /** When each rep of the review began and ended, on the clock of the pictures. */
  async repTimes(): Promise<readonly { readonly startMs: number; readonly endMs: number }[]> {
    return (await this.savedReps()).map(({ rep: { startMs, endMs } }) => ({ startMs, endMs }));
  }

  /** Says on the first screen that the exercise is done with a weight. */
  async chooseWeight(exercise: ExerciseName): Promise<void> {
    const card = this.page.getByRole('article', { name: new RegExp(exercise, 'i') });
    await card.getByLabel('With a weight').check();
  }

  /** When the back was spoken of in the reps of the review, on the clock of the pictures. */
  async spineCues(): Promise<readonly { readonly text: string; readonly timestampMs: number }[]> {
    const exerciseId = await this.page
      .locator('hingeline-review')
      .evaluate((element) => (element as HingelineReview).state!.session.exerciseId);
    return (await this.savedReps())
      .flatMap(({ cues }) => cues)
      .filter(({ code }) => code.startsWith('spine-'))
      .map(({ code, timestampMs }) => ({ text: cueText(exerciseId, code, 'en'), timestampMs }));
  }

  /** How far from straight the hips stopped in each rep of the review, degrees. */
  async hipsToStraightDeg(): Promise<readonly (number | null)[]> {
    return (await this.savedReps()).map(({ rep }) => rep.hipToStraightDeg);
  }

  /** Plays a rep of the review from its start to its end. @returns what was said under the body meanwhile, each once */
  async playRep(number: number): Promise<readonly string[]> {
    await this.page.getByRole('tab', { name: `Rep ${number}` }).click();
    await this.page.getByRole('slider').fill('0');
    await this.button('Play').click();
    const said = new Set<string>();
    while (await this.button('Pause').isVisible()) said.add(await text(this.page.getByRole('figure')));
    return [...said];
  }

  /** Holds the open rep against another. @returns in what they differ */
  async compare(): Promise<string> {
    await this.button('Compare with …').click();
    return this.compared();
  }

  /** In what the two reps on the screen differ. */
  async compared(): Promise<string> {
    const heading = this.page.locator('hingeline-compare h1');
    await heading.waitFor();
    return text(heading);
  }

  /** Leaves the review for the start screen. */
  async back(): Promise<void> {
    await this.button('Back').click();
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
    return Promise.all((await sessions.all()).map(text));
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
    return text(this.page.locator('hingeline-error').getByRole('alert'));
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.stopServing();
    await this.proxy.close();
  }

  private button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }
}

interface VoiceWindow {
  spoken: Spoken[];
}

/** A line that was spoken. */
export interface Spoken {
  readonly text: string;
  /** On the clock of the camera's pictures; 0 without a camera. */
  readonly atMs: number;
  /** Since the page was loaded; slower than for a person while a busy machine looks at the camera. */
  readonly pageMs: number;
  readonly cameraIsOn: boolean;
  /** Another line, or silence, came before its end. */
  cut: boolean;
}

/**
 * Runs in the page before the app: a voice that keeps what it says and when, as headless browsers have none. It takes its
 * time by the camera's pictures while the camera is on, else by the page's clock; without a camera it is done at once.
 */
function listenToVoice(locale: string): void {
  const { cameraClock } = window as unknown as Partial<CameraWindow>;
  const spoken: Spoken[] = [];
  class Utterance extends EventTarget {
    volume = 1;
    rate = 1;
    constructor(readonly text: string) {
      super();
    }
  }
  let current: Utterance | null = null;
  let stopWaiting = (): void => {};
  const after = (ms: number, call: () => void): void => {
    if (cameraClock?.isOn) stopWaiting = cameraClock.after(ms, call);
    else {
      const timer = setTimeout(call, cameraClock ? ms : 0);
      stopWaiting = () => clearTimeout(timer);
    }
  };
  const synthesis = Object.assign(new EventTarget(), {
    pending: false,
    paused: false,
    get speaking() {
      return current !== null;
    },
    getVoices: () => [{ lang: locale, localService: true, default: true, name: 'Test', voiceURI: 'test' }],
    speak(utterance: Utterance) {
      const line = {
        text: utterance.text,
        atMs: cameraClock?.nowMs ?? 0,
        pageMs: performance.now(),
        cameraIsOn: cameraClock?.isOn ?? false,
        cut: false,
      };
      if (utterance.volume > 0) spoken.push(line);
      utterance.addEventListener('error', () => (line.cut = true));
      current = utterance;
      stopWaiting();
      queueMicrotask(() => utterance.dispatchEvent(new Event('start')));
      after(60 * utterance.text.length, () => {
        if (current !== utterance) return;
        current = null;
        utterance.dispatchEvent(new Event('end'));
      });
    },
    cancel() {
      stopWaiting();
      const cut = current;
      current = null;
      cut?.dispatchEvent(Object.assign(new Event('error'), { error: 'interrupted' }));
    },
    resume() {},
  });
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
  Object.assign(window, { spoken } satisfies VoiceWindow);
}

/** Runs in the page: what the content security policy refused is an error on the console, and so of the test. */
function listenToPolicy(): void {
  addEventListener('securitypolicyviolation', (event) => {
    const { effectiveDirective, blockedURI } = event as SecurityPolicyViolationEvent;
    console.error(`the policy refused ${blockedURI} (${effectiveDirective})`);
  });
}

/** Visible text, in one line. */
async function text(locator: Locator): Promise<string> {
  return (await locator.innerText()).replace(/\s+/g, ' ').trim();
}
