/** A plan made on one device and followed on another, with nothing between them but what a person hands over. */
import jsQR from 'jsqr';
import type { Page } from 'playwright';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { App } from './app.ts';

let physio: App;
let patient: App | null = null;

beforeEach(async () => {
  physio = await App.open();
});
afterEach(async () => {
  await physio.close();
  await patient?.close();
  patient = null;
});

const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
const shows = (page: Page, words: string): Promise<void> => page.getByText(words).first().waitFor();

/** Three sets of nine hinges with a weight, and a note in letters that a link cannot hold as they are. */
async function makePlan({ page }: App): Promise<string> {
  await press(page, 'Make or open a plan');
  await press(page, 'Hip hinge');
  await page.getByLabel('Title').fill('Rücken & Hüfte 🦴');
  const exercise = page.getByRole('listitem').first();
  await exercise.getByRole('button', { name: 'Change the plan' }).click();
  await exercise.getByRole('button', { name: 'More sets' }).click();
  await exercise.getByRole('button', { name: 'More reps' }).click();
  await exercise.getByLabel('With a weight').check({ force: true });
  await exercise.getByLabel('Note').fill('Langsam; „wie ein Kran“.');
  return page.getByLabel('Link', { exact: true }).inputValue();
}

/** What a phone reads of the code on the screen. */
async function scanned({ page }: App): Promise<string | undefined> {
  const png = await page.getByRole('img', { name: 'Code of the plan' }).screenshot();
  const pixels = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes]));
    const { width, height } = picture;
    const context = new OffscreenCanvas(width, height).getContext('2d')!;
    context.drawImage(picture, 0, 0);
    return { width, height, data: [...context.getImageData(0, 0, width, height).data] };
  }, png.toString('base64'));
  return jsQR(Uint8ClampedArray.from(pixels.data), pixels.width, pixels.height)?.data;
}

test('a plan goes by code and link to another device, is asked about, and is followed there until it is left', async () => {
  const link = await makePlan(physio);
  expect(await scanned(physio)).toBe(link);

  patient = await App.open({ query: new URL(link).hash });
  const { page } = patient;
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('heading', { name: 'Rücken & Hüfte 🦴' }).waitFor();
  await shows(page, '3 sets of 9 reps');
  await shows(page, 'Sets: 3 (until now 2)');
  await shows(page, '„wie ein Kran“');
  await press(page, 'Not now');
  await page.getByRole('heading', { name: 'A spirit level for your back.' }).waitFor();
  expect(await page.getByRole('region', { name: /Rücken/ }).count()).toBe(0);

  // Tapped once more, in the page that is open.
  await page.goto(patient.url + new URL(link).hash);
  await press(page, 'Use this plan');
  const plan = page.getByRole('region', { name: /Rücken/ });
  await plan.waitFor();
  expect(new URL(page.url()).hash).toBe('#/');
  await patient.reload();
  await plan.getByRole('button', { name: 'Start hip hinge' }).waitFor();
  await shows(page, '2 sets of 8 reps, 60 s rest');

  await press(page, 'Back to my own settings');
  await press(page, 'Really leave the plan?');
  await plan.waitFor({ state: 'detached' });
  await patient.reload();
  await page.getByRole('heading', { name: 'A spirit level for your back.' }).waitFor();
  expect(await plan.count()).toBe(0);

  // Nothing of the plan was asked of any host.
  const data = link.split('/plan/')[1]!;
  for (const { sent, requestsElsewhere } of [physio, patient]) {
    expect(requestsElsewhere).toEqual([]);
    expect(sent.filter(({ url }) => url.includes(data.slice(0, 30)))).toEqual([]);
  }
  expect([...physio.errors, ...patient.errors]).toEqual([]);
});

test('a plan goes as a file, and one that was made stays over a reload', async () => {
  await makePlan(physio);
  const download = physio.page.waitForEvent('download');
  await press(physio.page, 'Send as file');
  const path = await (await download).path();
  await physio.reload();
  await physio.page.getByRole('heading', { name: 'Make a plan' }).waitFor();
  expect(await physio.page.getByLabel('Title').inputValue()).toBe('Rücken & Hüfte 🦴');

  patient = await App.open();
  await press(patient.page, 'Make or open a plan');
  await patient.page.getByLabel('Choose a plan file').setInputFiles(path);
  await patient.page.getByRole('heading', { name: 'Rücken & Hüfte 🦴' }).waitFor();
  await press(patient.page, 'Use this plan');
  await patient.page.getByRole('region', { name: /Rücken/ }).waitFor();
});

test('a link that was cut off says so on the first screen', async () => {
  const link = await makePlan(physio);
  patient = await App.open({ query: new URL(link).hash.slice(0, -9) });
  expect(await patient.errorShown()).toContain('This is not a whole plan.');
  await patient.page.getByRole('heading', { name: 'A spirit level for your back.' }).waitFor();
});
