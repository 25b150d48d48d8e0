/** A plan goes from one device to another as a code, and is followed there once the person agrees. */
import jsQR from 'jsqr';
import { afterEach, expect, test } from 'vitest';
import { App } from './app.ts';

let app: App;
afterEach(() => app.close());

test('a plan is made, read from its code by a phone, agreed to and followed', async () => {
  app = await App.open();
  const { page } = app;
  await page.getByRole('button', { name: 'Make or open a plan' }).click();
  await page.getByLabel('Title (optional)').fill('Plan for my back');
  await page.getByRole('group', { name: 'Add an exercise' }).getByRole('button', { name: 'Hip hinge' }).click();
  const first = page.getByRole('listitem', { name: 'Hip hinge' });
  await first.getByRole('button', { name: 'Change the plan' }).click();
  await first.getByRole('group', { name: 'Sets', exact: true }).getByRole('button', { name: /More/ }).click();
  await first.getByLabel('With a weight').check();
  const link = await scanned(app);
  expect(link).toContain(`${app.url}#/plan/`);

  // The phone: another browser profile, without anything of the first.
  const phone = await (await page.context().browser()!.newContext({ viewport: { width: 390, height: 844 }, locale: 'en-GB' })).newPage(); // prettier-ignore
  const asked: string[] = [];
  phone.on('request', (request) => asked.push(request.url()));
  await phone.goto(link);
  await phone.getByText('Nothing changes before you agree.').waitFor();
  expect(await phone.getByText('Plan for my back').count()).toBeGreaterThan(0);
  await phone.getByRole('button', { name: 'Use this plan' }).click();
  const followed = phone.getByRole('region', { name: 'Plan for my back' });
  await followed.waitFor();
  expect(await followed.innerText()).toContain('3 sets of 8 reps');
  await phone.reload();
  await followed.getByRole('button', { name: 'Back to my own settings' }).click();
  await followed.getByRole('button', { name: /Really leave/ }).click();
  await followed.waitFor({ state: 'detached' });

  // What follows the # goes to no server.
  expect(asked.filter((url) => url.replace(/#.*/, '').includes('/plan/'))).toEqual([]);
  expect(app.errors).toEqual([]);
  expect(app.requestsElsewhere).toEqual([]);
});

/** What a phone's camera reads of the code as it stands on the screen. */
async function scanned({ page }: App): Promise<string> {
  const code = page.getByRole('img', { name: 'Code of the plan' });
  const picture = `data:image/png;base64,${(await code.screenshot()).toString('base64')}`;
  const { data, width, height } = await page.evaluate(async (url) => {
    const image = new Image();
    image.src = url;
    await image.decode();
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data, width, height } = context.getImageData(0, 0, image.width, image.height);
    return { data: [...data], width, height };
  }, picture);
  return jsQR(Uint8ClampedArray.from(data), width, height)!.data;
}
