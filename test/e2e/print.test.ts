/** The report of a session on paper: a page, whatever the paper, the language and the theme. */
import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium } from '../../tools/chromium.mjs';
import { serveSources } from '../../tools/serve.mjs';

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

/** The scene as the browser prints it. @param scene its name in the gallery */
async function printed(scene: string, language: string, format: 'A4' | 'Letter', theme = 'light'): Promise<string> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const query = new URLSearchParams({ screen: scene, language, theme });
  await page.goto(`${served.url}test/component/gallery.html?${query.toString()}`);
  await page.locator('body[data-ready]').waitFor({ timeout: 300_000 });
  const pdf = await page.pdf({ format });
  await page.close();
  return pdf.toString('latin1');
}

const pagesOf = (pdf: string): number => [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length;

test.each(['A4', 'Letter'] as const)(
  'a session of 20 reps is one page of %s in the longest language',
  async (format) => {
    const pages = await Promise.all(['en', 'de', 'es', 'fr'].map(async (language) => pagesOf(await printed('report-20', language, format)))); // prettier-ignore
    expect(pages).toEqual([1, 1, 1, 1]);
  },
);

test.each(['report', 'report-bridge', 'report-legs-20', 'report-stiff', 'report-empty'])(
  '%s is one page',
  async (scene) => {
    expect(pagesOf(await printed(scene, 'fr', 'Letter'))).toBe(1);
  },
);

test('more reps than a page holds go on to the next', async () => {
  expect(pagesOf(await printed('report-60', 'fr', 'Letter'))).toBeGreaterThan(1);
});
