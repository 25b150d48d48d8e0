/** What a person adds to a session is theirs: it is there again after a reload, and each of it can be taken back. */
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { root } from '../../tools/setup.mjs';
import { App } from './app.ts';
import { fakeCamera } from './fake-camera.ts';
import { pagesOf } from './pages-of.ts';

let app: App;
afterEach(() => app.close());

test('pictures of the worst moments, a contested rep, a note and a deleted session are kept, taken back, and brought back from a backup', async () => {
  // Three reps, from the hips, from the back and from the hips.
  const camera = await fakeCamera(join(root, 'src/exercises/hip-hinge/sample.mp4'), {
    holdFirstMs: 11_000,
    parts: [[0, 12_600]],
  });
  app = await App.open({ camera, kept: { offersOwnBend: false, stills: true } });
  const { page } = app;
  await app.chooseModel('Full', 'Processor (CPU)');
  await app.choosePlan({ sets: 1, reps: 3, restSeconds: 15 });
  await app.start('hip hinge');
  const measured = await app.reviewed.shown();
  expect(measured.reps).toHaveLength(3);
  expect(measured.summary).toMatch(/^3 reps, [12] mostly hips/);

  const picture = page.getByRole('img', { name: /at the moment your back moved most$/ });
  const repFromTheBack = measured.reps.findIndex(({ verdict }) => verdict.includes('Mostly back'));
  const openRep = (index: number): Promise<void> => page.getByRole('tab').nth(index).click();
  for (const index of [0, 1, 2]) {
    await openRep(index);
    await picture.waitFor();
    expect(await picture.evaluate((image) => (image as HTMLImageElement).decode().then(() => true))).toBe(true);
  }

  await openRep(repFromTheBack);
  await page.getByRole('button', { name: 'Delete this picture' }).click();
  await page.getByText('Picture deleted.').waitFor();
  await page.getByRole('button', { name: 'Disagree' }).click();
  await page.getByRole('button', { name: 'It was fine' }).click();
  await page.getByRole('textbox', { name: 'Your note' }).fill('The floor was cold.');

  await app.reload();
  const contested = await app.reviewed.shown();
  const clean = (summary: string): number =>
    summary.includes('all mostly hips') ? 3 : Number(/(\d) mostly hips/.exec(summary)![1]);
  expect(clean(contested.summary)).toBe(clean(measured.summary) + 1);
  expect(contested.reps).toEqual(measured.reps);
  expect(await page.getByRole('textbox', { name: 'Your note' }).inputValue()).toBe('The floor was cold.');
  await openRep(repFromTheBack);
  await page.getByText('Measured: Mostly back · You: Fine', { exact: true }).waitFor();
  expect(await picture.count()).toBe(0);
  await page.getByRole('button', { name: `Undo: Rep ${repFromTheBack + 1}` }).click();
  await app.reload();
  expect(await app.reviewed.shown()).toEqual(measured);

  await app.back();
  expect((await app.sessions())[0]).toContain('The floor was cold.');
  await page.getByRole('button', { name: /^Delete the session/ }).click();
  await page.getByRole('button', { name: /^Undo/ }).waitFor();
  await page.keyboard.press('Enter'); // the focus is on the way back
  expect(await app.sessions()).toHaveLength(1);
  await app.openNewestSession();
  expect(await app.reviewed.shown()).toEqual(measured);

  // Played: the moment goes on by itself, and stops at the end of the rep.
  const moment = page.getByRole('slider', { name: /^Moment of rep/ });
  await moment.fill('0');
  await page.getByRole('button', { name: 'Play' }).press('Space');
  await page.getByRole('button', { name: 'Play' }).waitFor(); // it was "Pause" meanwhile
  expect(await moment.inputValue()).toBe(await moment.getAttribute('max'));

  // A backup brings back everything that was deleted for good.
  const note = page.getByRole('textbox', { name: 'Your note' });
  await note.fill('A second note.');
  await note.blur();
  const address = page.url();
  await app.back();
  await page.getByRole('button', { name: /^Your data/ }).click();
  const backup = await app.saved(() => page.getByRole('button', { name: 'Save a backup' }).click());
  await page.getByRole('button', { name: 'Delete everything …' }).click();
  await page.getByRole('button', { name: 'Delete for good' }).click();
  await page.getByText('All sessions are deleted.').waitFor();
  await page.goto(address);
  await page.reload();
  await page.getByRole('heading', { level: 1, name: /spirit level/ }).waitFor(); // no such session any more
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('button', { name: /^Your data/ }).click();
  await page.getByLabel('Choose or drop a file').setInputFiles({
    name: 'backup.json',
    mimeType: 'application/json',
    buffer: Buffer.from(backup),
  });
  await page.getByText('1 session not on this device yet').waitFor();
  await page.getByRole('button', { name: 'Bring in 1 session' }).click();
  await page.getByText('1 session brought in.').waitFor();
  const again = await app.saved(() => page.getByRole('button', { name: 'Save a backup' }).click());
  const sessionsOf = (text: string): unknown => (JSON.parse(text) as { readonly sessions: unknown }).sessions;
  expect(sessionsOf(again)).toEqual(sessionsOf(backup));
  await page.goto(address);
  await page.reload();
  expect(await app.reviewed.shown()).toEqual(measured);
  expect(await note.inputValue()).toBe('A second note.');

  // The calendar has the day, with the reps that are from the hips.
  await app.back();
  await page.getByRole('button', { name: 'All sessions and trends' }).click();
  await page
    .getByRole('table')
    .getByRole('button', { name: /: 1 session, 3 reps, [12] mostly hips/ })
    .waitFor();
  await page.locator('hingeline-session-list .open').first().click();
  expect(await app.reviewed.shown()).toEqual(measured);

  // The same on paper, and over a reload.
  await page.getByRole('button', { name: 'Report for print or PDF' }).click();
  await page.getByRole('heading', { name: 'Hip hinge: report of a session' }).waitFor();
  await app.reload();
  await page.getByRole('row').nth(3).waitFor();
  expect(await page.getByRole('row').count()).toBe(4);
  expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(1);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Send as file' }).click();
  expect((await download).suggestedFilename()).toMatch(/^hingeline-session-.*\.json$/);
  await page.getByRole('button', { name: 'Back to the session' }).click();
  expect(await app.reviewed.shown()).toEqual(measured);

  expect(app.errors).toEqual([]);
  expect(app.requestsElsewhere).toEqual([]);
});
