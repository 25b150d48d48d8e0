/** The built app in a real browser, spoken to in terms of what a person does. */
import { chromium, type Browser, type Page } from 'playwright';
import { findChromium } from '../../tools/chromium.mjs';
import { serveApp } from '../../tools/serve.mjs';

export interface AppOptions {
  /** An .mjpeg file the camera shows; without it the browser has no camera. */
  readonly camera?: string;
  /** Path the app is served under. */
  readonly base?: string;
  /** Query string, with its `?`. */
  readonly query?: string;
}

export class App {
  /** Uncaught errors and errors on the console, which include what the content security policy refused. */
  readonly errors: string[] = [];
  /** Every address asked for. */
  readonly requests: URL[] = [];

  private constructor(
    readonly page: Page,
    readonly url: string,
    private readonly browser: Browser,
    private readonly stopServing: () => Promise<void>,
  ) {
    page.on('pageerror', (error) => this.errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(`${message.text()} ${message.location().url}`.trim());
    });
    page.context().on('request', (request) => this.requests.push(new URL(request.url())));
  }

  /** Serves the built app and opens it. */
  static async open({ camera, base = '/', query = '' }: AppOptions = {}): Promise<App> {
    const { url, close } = await serveApp({ base });
    const browser = await chromium.launch({
      executablePath: await findChromium(),
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        ...(camera
          ? [
              '--use-fake-ui-for-media-stream',
              '--use-fake-device-for-media-stream',
              `--use-file-for-fake-video-capture=${camera}`,
            ]
          : []),
      ],
    });
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const app = new App(page, url, browser, close);
    await page.goto(url + query);
    return app;
  }

  /** Addresses outside the app's own folder; data: and blob: leave nothing. */
  get requestsElsewhere(): string[] {
    return this.requests
      .map(({ href }) => href)
      .filter((href) => !/^(data|blob):/.test(href) && !href.startsWith(this.url));
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.stopServing();
  }
}
