/** The angle of the back beside sticks on it, from a file to the table. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { root } from '../../tools/setup.mjs';
import { App } from './app.ts';

let app: App;
afterEach(() => app.close());

/** Of the picture's width and height: the ends of a stick at S1, and of one at T12. */
const ENDS = [[0.5, 0.6], [0.3, 0.6], [0.5, 0.4], [0.32, 0.25]] as const; // prettier-ignore

test('a video is measured and marked by tap and key, and its table is given as a file; nothing of it stays', async () => {
  app = await App.open();
  const { page } = app;
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  await page.goto(`${app.url}#/learn/hip-hinge`);
  await button('Check it on yourself').click();
  await page.getByRole('heading', { name: 'Check it on yourself' }).waitFor();
  const video = readFileSync(join(root, 'test/fixtures/clips/from-mid-rep.mp4'));
  await page.getByLabel('Choose a video').setInputFiles({ name: 'me.mp4', mimeType: 'video/mp4', buffer: video });
  await page.getByRole('heading', { name: 'Mark the sticks' }).waitFor();
  const picture = page.getByRole('application');
  const size = await picture.locator('canvas').evaluate(({ width, height }: HTMLCanvasElement) => [width, height]);
  expect(size).toEqual([480, 360]);

  const mark = async (): Promise<void> => {
    const { width, height } = (await picture.boundingBox())!;
    for (const [x, y] of ENDS) await picture.click({ position: { x: x * width, y: y * height } });
  };
  await mark();
  const pictures = page.getByRole('group', { name: 'Pictures to mark' });
  await pictures.getByRole('button').nth(4).click();
  await mark();
  // A key turns the upper stick a little further.
  await picture.press('4');
  await picture.press('Shift+ArrowUp');
  expect(await page.getByText('°').count()).toBe(0);
  await button('Compare with Hingeline').click();
  const row = await page.getByRole('row').nth(1).innerText();
  expect(row).toMatch(/^[\d.]+\ss\s−?\d+\.\d°\s−?\d+° ± \d+°\s−?\d+\.\d°$/);

  const [download] = await Promise.all([page.waitForEvent('download'), button('Save the table (CSV)').click()]);
  expect(download.suggestedFilename()).toBe('hingeline-check.csv');
  const lines = readFileSync(await download.path(), 'utf8')
    .trim()
    .split('\r\n');
  expect(lines).toHaveLength(3);
  expect(lines[1]).toMatch(/^me\.mp4,hip-hinge,[\d.]+,\d+,[\d.]+,true,/);
  const cells = lines[2]!.split(',');
  expect(cells[9]).toBe('measured');
  expect(Number(cells[10])).toBeCloseTo(Number(cells[7]) - Number(cells[6]), 6);
  expect(row).toContain(`${Math.abs(Number(cells[6])).toFixed(1)}°`);

  await app.reload();
  await button('Choose a video').or(page.getByText('Choose a video')).first().waitFor();
  expect(await page.getByRole('heading', { name: 'Mark the sticks' }).count()).toBe(0);
  expect(app.requestsElsewhere).toEqual([]);
  expect(app.errors).toEqual([]);
});
