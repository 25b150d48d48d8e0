/** Through the screens of a session as a person sees them, with the real session behind. */
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { all, isThere, press, read, the } from './person.ts';
import { part, rehearse, type Part } from './rehearsal.ts';

/** Three hinges, from the hips, from the back and from the hips. */
let hinges: Part;
let bridges: Part;

beforeAll(async () => {
  hinges = await part('hinge');
  bridges = await part('bridge');
});
beforeEach(() => page.viewport(1280, 800));

/** Placed, measured at rest and counted in. */
const BEGIN_MS = 9500;

test('two sets of hinges go through set-up, count-in, exercise and rest to the review, and are listed', async () => {
  const app = await rehearse({ plan: { sets: 2, reps: 3, restSeconds: 15 } });
  await press('Start hip hinge');
  await app.holdStill(hinges, 1500);
  expect(read('note')).toMatch(/Stand tall and still\.$/);
  expect(isThere('progressbar')).toBe(true);
  await app.holdStill(hinges, 4000);
  expect(all('heading')).toEqual(['Count-in']);
  expect(Number(read('timer'))).toBeLessThanOrEqual(3);
  await app.holdStill(hinges, 4000);
  expect(all('heading')).toEqual(['Hip hinge']);
  expect(read('region', 'Hip hinge')).toContain(' 0 of 3 ');

  await app.move(hinges);
  expect(all('heading')).toEqual(['Rest']);
  expect(read('region', 'Rest')).toMatch(/ 3 reps, 2 mostly hips\. Your hips went \d+ degrees/);
  expect(read('timer')).toBe('15');
  await press('Go on now');
  expect(isThere('timer')).toBe(false);
  await app.holdStill(hinges, BEGIN_MS);
  await app.move(hinges);
  expect(all('heading')).toEqual(['Done.']);
  expect(read('region', 'Done.')).toMatch(/^Done\. 6 reps, 4 mostly hips/);

  // The review comes when the last line has been said.
  await app.holdStill(hinges, 15_000);
  await expect.element(the('heading', /^6 reps, 4 mostly hips\. Your hips went \d+ degrees/)).toBeVisible();
  await press('Back');
  expect(all('listitem')).toEqual([expect.stringContaining('6 reps, 4 mostly hips')]);
  await press(/^Hip hinge/, page.getByRole('listitem'));
  await expect.element(the('heading', /^6 reps, 4 mostly hips/)).toBeVisible();
});

test('a pause keeps the reps and says so, and Finish leads to the review of those', async () => {
  const app = await rehearse({ plan: { sets: 1, reps: 8, restSeconds: 15 } });
  await press('Start hip hinge');
  await app.holdStill(hinges, BEGIN_MS);
  await app.move(hinges);
  expect(read('region', 'Hip hinge')).toContain(' 3 of 8 ');
  await press('Pause');
  expect(all('heading')).toEqual(['Paused.']);
  await expect.element(page.getByText('3 of 8 reps kept.')).toBeVisible();
  await press('Go on');
  await app.holdStill(hinges, BEGIN_MS);
  expect(all('heading')).toEqual(['Hip hinge']);
  expect(read('region', 'Hip hinge')).toContain(' 3 of 8 ');
  await press('Finish');
  await expect.element(the('heading', /^3 reps, 2 mostly hips/)).toBeVisible();
});

test('a bridge shows the self-test as it is spoken, and leaving it before the first rep leads to the first screen', async () => {
  const app = await rehearse();
  await press('Start glute bridge');
  await app.holdStill(bridges, 5000);
  expect(read('note')).toBe('Press your lower back into the floor.');
  expect(app.said).toContainEqual(expect.stringContaining('Press your lower back into the floor.'));
  await press('Back');
  await expect.element(the('button', 'Start glute bridge')).toBeVisible();
  expect(isThere('listitem')).toBe(false);
});

test('a camera muted by a call pauses the set in words, which goes on by itself from where it was to its end', async () => {
  const app = await rehearse({ plan: { sets: 1, reps: 6, restSeconds: 15 } });
  await press('Start hip hinge');
  await app.holdStill(hinges, BEGIN_MS);
  await app.move(hinges);
  expect(read('region', 'Hip hinge')).toContain(' 3 of 6 ');
  await app.camera('camera-muted', 4000);
  const paused =
    /^Paused\. The camera is switched off, or a call is using it\. .* I go on as soon as the picture is back\.$/;
  expect(all('heading')).toEqual([expect.stringMatching(paused)]);
  expect(app.said.at(-1)).toMatch(paused);
  await app.camera('camera-back');
  expect(app.said.at(-1)).toBe('The picture is back. Going on. Three done, three to go.');
  expect(all('heading')).toEqual(['Count-in']);
  await app.holdStill(hinges, BEGIN_MS);
  await app.move(hinges);
  expect(read('region', 'Done.')).toMatch(/^Done\. 6 reps/);
  await app.holdStill(hinges, 15_000);
  await expect.element(the('heading', /^6 reps, 4 mostly hips/)).toBeVisible();
});

test('a camera that stays away ends the session with what was done, heard and seen', async () => {
  const app = await rehearse({ plan: { sets: 1, reps: 6, restSeconds: 15 } });
  await press('Start hip hinge');
  await app.holdStill(hinges, BEGIN_MS);
  await app.move(hinges);
  await app.camera('camera-unplugged', 120_000);
  expect(all('heading')).toEqual([expect.stringMatching(/^Paused\. The camera is not connected any more\./)]);
  await app.loseCamera('camera-unplugged');
  await expect.element(the('heading', /^3 reps/)).toBeVisible();
  expect(read('alert')).toMatch(
    /^The camera was away for two minutes, so the session ended\. Your reps so far are saved\. /,
  );
  expect(app.said.at(-1)).toBe('The picture did not come back, so I end here. Nothing that was counted is lost.');
});

test('a picture that turns in mid-set asks for a new zero, and the set goes on', async () => {
  const app = await rehearse({ plan: { sets: 1, reps: 6, restSeconds: 15 } });
  await press('Start hip hinge');
  await app.holdStill(hinges, BEGIN_MS);
  await app.move(hinges);
  const upright = { ...hinges, frames: hinges.frames.map((frame) => ({ ...frame, widthPx: 480, heightPx: 640 })) };
  await app.holdStill(upright, 100);
  expect(app.said).toContain('The picture has turned. I measure anew.');
  await app.holdStill(upright, BEGIN_MS);
  expect(app.said).toContain('Going on. Three done, three to go.');
});
