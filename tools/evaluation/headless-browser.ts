/** The built app, served on a free local port and opened headless in Chromium, for the command line. */
import { chromium, type Page } from 'playwright';
import { findChromium } from '../chromium.mjs';
import { serveApp } from '../serve.mjs';

export interface HeadlessBrowser {
  /** A page with `index.html?headless`, its own worker and model. */
  newPage(): Promise<Page>;
  close(): Promise<void>;
}

/** Starts the browser. @throws Error when the app cannot be built or no Chromium is found. */
export async function openBrowser(): Promise<HeadlessBrowser> {
  const server = await serveApp();
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: ['--no-sandbox', '--disable-background-networking', '--enable-unsafe-swiftshader'],
  });
  return {
    async newPage() {
      const page = await browser.newPage();
      page.on('pageerror', (error) => console.error(error.message));
      await page.goto(`${server.url}?headless`);
      await page.waitForFunction(() => 'hingeline' in window);
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** The browser with one page. @throws Error when the app cannot be built or no Chromium is found. */
export async function openHeadless(): Promise<{ page: Page; close(): Promise<void> }> {
  const { newPage, close } = await openBrowser();
  return { page: await newPage(), close };
}
