// npm run install-pictures: draws the icons and takes the screenshots that a browser shows when it offers to install the app.
// Writes public/install.
import { mkdirSync, copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findChromium } from '../chromium.mjs';
import { serveApp } from '../serve.mjs';
import { root } from '../setup.mjs';

/** Of the icon's own ground, so that a mask may cut to a circle of four fifths without touching the drawing. */
const MASKED = { ground: '#10201f', drawing: 0.72 };

const folder = join(root, 'public/install');
mkdirSync(folder, { recursive: true });
const icon = `data:image/svg+xml;base64,${readFileSync(join(root, 'src/assets/icon.svg')).toString('base64')}`;
const app = await serveApp();
const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] });

/** @param {string} name @param {number} sidePx @param {{ ground: string, drawing: number }} [look] */
async function drawIcon(name, sidePx, { ground, drawing } = { ground: 'transparent', drawing: 1 }) {
  const page = await browser.newPage({ viewport: { width: sidePx, height: sidePx } });
  await page.setContent(
    `<body style="margin:0;background:${ground};display:grid;place-items:center;height:100vh"><img src="${icon}" width="${drawing * sidePx}">`,
  );
  await page.screenshot({ path: join(folder, name), omitBackground: true });
  await page.close();
}

/** @param {string} name @param {import('playwright').BrowserContextOptions} options */
async function takeStart(name, options) {
  const context = await browser.newContext({ locale: 'en-GB', serviceWorkers: 'block', ...options });
  const page = await context.newPage();
  await page.goto(app.url);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.screenshot({ path: join(folder, name), type: 'jpeg', quality: 75 });
  await context.close();
}

await drawIcon('icon-192.png', 192);
await drawIcon('icon-512.png', 512);
await drawIcon('icon-maskable-512.png', 512, MASKED);
await takeStart('start-wide.jpg', { viewport: { width: 1280, height: 800 } });
await takeStart('start-narrow.jpg', { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
copyFileSync(join(root, 'docs/live.jpg'), join(folder, 'live-wide.jpg'));
await browser.close();
await app.close();
