import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/ui/app-root.ts';
import { find, mount, textOf } from './mount.ts';
import { all, hears, hearsOf, isThere, press, the } from './person.ts';
import { startScenes } from './scenes-start.ts';
import { dataScenes, dataState, mixed } from './scenes-data.ts';

const show = (changes: Parameters<typeof dataState>[0] = {}) => mount('hingeline-app', { state: dataState(changes) });

test.each(Object.entries(dataScenes))('nothing of %s sticks out on a phone or a laptop', async (_name, { state }) => {
  for (const [width, height] of [[390, 844], [1280, 800]] as const) {
    await page.viewport(width, height);
    await mount('hingeline-app', { state });
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  }
}); // prettier-ignore

test('it says how much is kept, and saves all of it, or tables', async () => {
  await show();
  expect(textOf(document.body)).toContain('12 sessions, about 231 MB with the app.');
  expect(await hearsOf('export-all', 'Save a backup')).toEqual({ kind: 'backup' });
  expect(await hearsOf('export-all', 'Reps (CSV)')).toEqual({ kind: 'reps' });
  expect(await hearsOf('export-all', 'Curves (CSV)')).toEqual({ kind: 'curves' });
});

test('one session is saved from its review', async () => {
  await mount('hingeline-app', startScenes['review']!);
  for (const [name, kind] of [['Everything (JSON)', 'backup'], ['Reps (CSV)', 'reps'], ['Curves (CSV)', 'curves']] as const)
    expect(await hearsOf('export-session', name)).toEqual({ kind });
}); // prettier-ignore

test('while something is done nothing else can be begun, and it says how far', async () => {
  await show({ work: { kind: 'exporting', progress: [3, 12] } });
  expect(all('status').filter(Boolean)).toEqual(['Saving']);
  await expect.element(page.getByText('3 of 12')).toBeVisible();
  for (const name of ['Save a backup', 'Reps (CSV)', 'Delete everything …'])
    await expect.element(the('button', name)).toBeDisabled();
});

test('where nothing is kept there is nothing to save', async () => {
  await show({ sessions: 0, hasCourse: false });
  await expect.element(the('button', 'Save a backup')).toBeDisabled();
});

test('a programme alone is worth a backup, and makes no table', async () => {
  await show({ sessions: 0, hasCourse: true });
  await expect.element(the('button', 'Save a backup')).toBeEnabled();
  await expect.element(the('button', 'Reps (CSV)')).toBeDisabled();
});

test('files are chosen or dropped, several at once', async () => {
  const app = await show();
  const files = ['a', 'b'].map((name) => new File(['{}'], `${name}.json`, { type: 'application/json' }));
  const input = page.getByLabelText('Choose or drop a file');
  const chosen = await hears('choose-backup', () => userEvent.upload(input, files));
  expect(chosen?.files.map(({ name }) => name)).toEqual(['a.json', 'b.json']);
  const dropped = await hears('choose-backup', async () => {
    const dataTransfer = new DataTransfer();
    files.forEach((file) => dataTransfer.items.add(file));
    const main = find(find(app, 'hingeline-data'), 'main');
    main.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  });
  expect(dropped?.files).toHaveLength(2);
});

test('a preview tells what is new, the same and different, and keeps what is here unless told otherwise', async () => {
  await show({ preview: mixed });
  const items = all('listitem');
  expect(items).toEqual([
    '2 sessions not on this device yet',
    '1 session already here, unchanged',
    '1 session here, but different',
  ]);
  const text = textOf(document.body);
  expect(text).toContain('Here: 2 reps, 2 mostly hips · Stiff in the morning.');
  expect(text).toContain('In the file: 3 reps, 2 mostly hips · Stiff in the morning, better afterwards.');
  await expect.element(the('radio', 'Keep what is here')).toBeChecked();
  expect(await hearsOf('take-backup', 'Bring in 2 sessions')).toEqual({ choices: {}, course: false });
  await the('radio', 'Keep both').click();
  expect(await hearsOf('take-backup', 'Bring in 3 sessions')).toEqual({ choices: { three: 'both' }, course: false });
  await the('radio', 'Keep what is here').click();
  expect(await hearsOf('take-backup', 'Bring in 2 sessions')).toEqual({ choices: { three: 'mine' }, course: false });
  expect(await hearsOf('take-backup', 'Bring in nothing')).toEqual(null);
});

test('where everything in a file is here already, there is nothing to bring in', async () => {
  await mount('hingeline-app', dataScenes['data-same']!);
  expect(textOf(document.body)).toContain('Everything in it is already here.');
  expect(isThere('button', /^Bring in/)).toBe(false);
  expect(await hearsOf('take-backup', 'Close')).toEqual(null);
});

test('everything is deleted only after one more question, and the settings only where that is ticked', async () => {
  const screen = find(await show(), 'hingeline-data');
  const focused = (): string => textOf(find(screen, 'hingeline-delete-everything').shadowRoot!.activeElement!);
  expect(await hearsOf('delete-everything', 'Delete everything …')).toBeUndefined();
  expect(focused()).toBe('Keep everything');
  await press('Keep everything');
  expect(focused()).toBe('Delete everything …');
  await press('Delete everything …');
  expect(await hearsOf('delete-everything', 'Delete for good')).toEqual({ settings: false });
  await press('Delete everything …');
  await the('checkbox').click();
  expect(await hearsOf('delete-everything', 'Delete for good')).toEqual({ settings: true });
});

test('a programme in a file comes in unasked where there is none, and in place of another only when it is ticked', async () => {
  await show({ preview: { ...mixed, sessions: [], course: 'new' } });
  await expect.element(page.getByLabelText('Also your programme, plan, assessments and own bend')).toBeChecked();
  expect(await hearsOf('take-backup', 'Bring them in')).toEqual({ choices: {}, course: true });
  await show({ preview: { ...mixed, course: 'conflict' } });
  const other = page.getByLabelText('Also the assessments, and programme, plan and own bend in place of those here');
  await expect.element(other).not.toBeChecked();
  await userEvent.click(other);
  expect(await hearsOf('take-backup', 'Bring in 2 sessions')).toEqual({ choices: {}, course: true });
  await show({ preview: { ...mixed, sessions: [], course: 'conflict' } });
  await expect.element(the('button', 'Bring them in')).toBeDisabled();
  await show({ done: { kind: 'imported', sessions: 0, course: true } });
  expect(textOf(document.body)).toContain('Programme, plan, assessments and own bend are brought in.');
});
