/** A page with the decoder and muxer of the app and one recording, to prepare material for the tests. */
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { findChromium } from '../../tools/chromium.mjs';
import { root } from '../../tools/setup.mjs';

const MEDIABUNNY = join(root, 'node_modules/mediabunny/dist/bundles/mediabunny.mjs');
/** A page of no server: browsers decode video only for a secure origin, and localhost is one. */
const PAGE = 'http://localhost/';
const HTML = `<!doctype html><script type="module">import * as m from '/mediabunny.js'; window.mediabunny = m;</script>`;

/** What functions that run in the page find on `window`; the recording itself is at `/recording`. */
export interface MediaWindow {
  readonly mediabunny: typeof import('mediabunny');
}

/** Opens the page, lets `use` work with it, and closes it. */
export async function withMediaPage<T>(recording: string, use: (page: Page) => Promise<T>): Promise<T> {
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.route(PAGE, (route) => route.fulfill({ contentType: 'text/html', body: HTML }));
    await page.route(`${PAGE}recording`, (route) => route.fulfill({ path: recording }));
    await page.route(`${PAGE}mediabunny.js`, (route) =>
      route.fulfill({ contentType: 'text/javascript', path: MEDIABUNNY }),
    );
    await page.goto(PAGE);
    return await use(page);
  } finally {
    await browser.close();
  }
}
