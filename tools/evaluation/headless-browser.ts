/** The built app, served on a free local port and opened headless in Chromium, for the command line. */
import { chromium, type Page } from 'playwright';
import { findChromium } from '../chromium.mjs';
import { serveApp } from '../serve.mjs';

/** Opens `index.html?headless` of the built app. @throws Error when nothing is built or no Chromium is found. */
export async function openHeadless(): Promise<{ page: Page; close(): Promise<void> }> {
  const server = await serveApp();
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: ['--no-sandbox', '--disable-background-networking', '--enable-unsafe-swiftshader'],
  });
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error.message));
  await page.goto(`${server.url}?headless`);
  await page.waitForFunction(() => 'hingeline' in window);
  return {
    page,
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
