/** What a host, a browser or a new version can take away from the built app, each told as what it is. */
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { findChromium } from '../../tools/chromium.mjs';
import { serveApp } from '../../tools/serve.mjs';

let served: Awaited<ReturnType<typeof serveApp>>;
let browser: Browser | null = null;
beforeAll(async () => {
  served = await serveApp();
});
afterEach(async () => browser?.close());
afterAll(async () => served.close());

/** Opens the app in a browser of its own. @param change what is taken away, before the page is loaded */
async function open(
  change: (page: Page) => Promise<unknown> = async () => {},
  args: readonly string[] = [],
  url = served.url,
): Promise<Page> {
  browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox', ...args] });
  const context = await browser.newContext({ locale: 'en-GB', serviceWorkers: 'block' });
  const page = await context.newPage();
  await change(page);
  await page.goto(url);
  return page;
}

/** Headers that a host adds to the page, as strict as it likes. */
const withHeaders = (headers: Readonly<Record<string, string>>) => (page: Page) =>
  page.route(served.url, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), ...headers } });
  });

async function toldAfterSample(page: Page): Promise<string> {
  await page
    .getByRole('button', { name: /sample/i })
    .first()
    .click();
  return page.getByRole('alert').innerText();
}

const WHOLE_POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; media-src 'self' blob:;";

test('a worker file that is gone after a deploy: the app was updated', async () => {
  const page = await open((opened) =>
    opened.route(/pose\.worker/, (route) => route.fulfill({ status: 404, body: '' })),
  );
  const told = await toldAfterSample(page);
  expect(told).toContain('The app was updated meanwhile.');
  expect(told).not.toContain('saved');
});

test('a host that answers with its first page for whatever is gone: the app was updated', async () => {
  const page = await open((opened) =>
    opened.route(/pose\.worker/, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' })),
  );
  expect(await toldAfterSample(page)).toContain('The app was updated meanwhile.');
});

test.each([
  ['workers', `${WHOLE_POLICY} script-src 'self' 'wasm-unsafe-eval'; worker-src 'none'`],
  ['scripts made at runtime', `${WHOLE_POLICY} script-src 'self'; worker-src 'self'`],
])('a host whose policy blocks %s is said to, with the rule in the report', async (_what, policy) => {
  const page = await open(withHeaders({ 'Content-Security-Policy': policy }));
  await page.route(/pose\.worker/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'Content-Security-Policy': policy } });
  });
  expect(await toldAfterSample(page)).toContain('blocks a part that it needs');
  await page.evaluate(() => {
    Object.assign(navigator.clipboard, { writeText: () => Promise.reject(new Error('refused')) });
  });
  await page.getByRole('button', { name: 'Copy the report' }).click();
  expect(await page.locator('hingeline-error textarea').inputValue()).toMatch(/code: host-blocks\n.*detail: \S/s);
});

test('no WebGL is said to be missing, for the processor too', async () => {
  const page = await open(async () => {}, ['--disable-gpu', '--disable-software-rasterizer', '--disable-3d-apis']);
  expect(await toldAfterSample(page)).toContain('This browser gives no graphics (WebGL)');
});

test('without https the page says so', async () => {
  const args = ['--host-resolver-rules=MAP 192.0.2.1 127.0.0.1'];
  const page = await open(async () => {}, args, served.url.replace('localhost', '192.0.2.1'));
  expect(await toldAfterSample(page)).toContain('This page was opened without https');
});

test('a camera that the website around does not allow is not said to be refused by the person', async () => {
  const page = await open(withHeaders({ 'Permissions-Policy': 'camera=()' }), [
    '--use-fake-device-for-media-stream',
    '--use-fake-ui-for-media-stream',
  ]);
  await page
    .getByRole('button', { name: /^Start/ })
    .first()
    .click();
  expect(await page.getByRole('alert').innerText()).toContain('does not allow it the camera');
});
