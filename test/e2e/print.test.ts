/** The report of a session on paper: a page, whatever the paper, the language and the theme. */
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium } from '../../tools/chromium.mjs';
import { serveSources } from '../../tools/serve.mjs';
import { pagesOf } from './pages-of.ts';

let browser: Browser;
let served: Awaited<ReturnType<typeof serveSources>>;

beforeAll(async () => {
  served = await serveSources();
  browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] });
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

/** The scene alone on its page. @param scene its name in the gallery */
async function opened(scene: string, language: string, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme });
  // The first page is made from its sources.
  page.setDefaultTimeout(300_000);
  await page.goto(
    `${served.url}test/component/gallery.html?${new URLSearchParams({ screen: scene, language }).toString()}`,
  );
  await page.locator('body[data-ready]').waitFor();
  return page;
}

/** The scene as the browser prints it. */
async function printed(scene: string, language: string, format: 'A4' | 'Letter'): Promise<Buffer> {
  const page = await opened(scene, language);
  const pdf = await page.pdf({ format });
  await page.close();
  return pdf;
}

test('on paper it is black on white, whatever the theme, and nothing can be pressed', async () => {
  const page = await opened('report', 'en', 'dark');
  const colourOf = (selector: string, name: 'color' | 'backgroundColor'): Promise<string> =>
    page.locator(selector).evaluate((element, name) => getComputedStyle(element)[name], name);
  expect(await colourOf('hingeline-report h1', 'color')).not.toBe('rgb(0, 0, 0)');
  await page.emulateMedia({ media: 'print' });
  expect(await colourOf('hingeline-report h1', 'color')).toBe('rgb(0, 0, 0)');
  expect(await colourOf('hingeline-report main', 'backgroundColor')).toBe('rgb(255, 255, 255)');
  expect(await colourOf('body', 'backgroundColor')).toBe('rgb(255, 255, 255)');
  expect(await page.getByRole('button').count()).toBe(0);
  await page.close();
});

test.each(['A4', 'Letter'] as const)('a session of 20 reps is one page of %s in every language', async (format) => {
  const pages = await Promise.all(['en', 'de', 'es', 'fr'].map(async (language) => pagesOf(await printed('report-20', language, format)))); // prettier-ignore
  expect(pages).toEqual([1, 1, 1, 1]);
});

test.each(['report', 'report-bridge', 'report-legs-20', 'report-stiff', 'report-empty'])(
  '%s is one page',
  async (scene) => {
    expect(pagesOf(await printed(scene, 'fr', 'Letter'))).toBe(1);
  },
);

test('more reps than a page holds go on to the next', async () => {
  expect(pagesOf(await printed('report-60', 'fr', 'Letter'))).toBeGreaterThan(1);
});
