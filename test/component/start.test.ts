import { expect, test } from 'vitest';
import '../../src/ui/start/start-screen.ts';
import { EXERCISES } from '../../src/core/exercises/index.ts';
import type { StartView } from '../../src/ui/view.ts';
import { button, expectAccessible, find, findTag, heard, mount, textOf } from './mount.ts';
import { hinge } from './samples.ts';

const cameras = [
  { deviceId: 'a', label: 'Built-in camera' },
  { deviceId: 'b', label: '' },
];
const view: StartView = {
  screen: 'start',
  sessions: [hinge.session(), hinge.session({ id: 'two' })],
  cameras,
  cameraId: 'a',
  error: null,
};

test('is accessible', async () => {
  await mount('hingeline-start', { view });
  await expectAccessible();
});

test('says that the picture stays on the device and that it is no medical device', async () => {
  const start = await mount('hingeline-start', { view });
  expect(textOf(start)).toContain('Your camera picture never leaves this device.');
  expect(textOf(start)).toContain('Not a medical device.');
});

test('starts, tries a sample and opens the settings by button', async () => {
  const start = await mount('hingeline-start', { view });
  expect(heard('start-exercise', () => button(start, 'Start hip hinge').click())).toEqual({ exerciseId: 'hip-hinge' });
  expect(heard('try-sample', () => button(start, 'sample of the glute bridge').click())).toEqual({
    exerciseId: 'glute-bridge',
  });
  expect(heard('open-settings', () => button(start, 'Settings').click())).toBeNull();
});

test('offers every exercise, those on one leg quietly and without a sample, and names what is not measured', async () => {
  const start = await mount('hingeline-start', { view });
  for (const { id, name } of EXERCISES) {
    const begin = button(start, `Start ${name.toLowerCase()}`);
    expect(heard('start-exercise', () => begin.click())).toEqual({ exerciseId: id });
    const quiet = id.startsWith('single-leg');
    expect(begin.classList.contains('primary')).toBe(!quiet);
    const offer = find(start, `[data-exercise=${id}]`);
    expect(offer.querySelector('input[type=file]')?.ariaLabel).toBe(
      `Choose or drop a video of the ${name.toLowerCase()}`,
    );
    expect(offer.querySelector('.sample') === null).toBe(quiet);
  }
  expect(textOf(start)).toContain('Hip thrusts, with the shoulders on a bench, are not measured.');
});

test('says where the laptop goes for the floor', async () => {
  const start = await mount('hingeline-start', { view });
  expect(textOf(find(start, '[data-exercise=glute-bridge]'))).toContain('30–80 cm');
});

test('a video dropped on an exercise is of that exercise', async () => {
  const start = await mount('hingeline-start', { view });
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File(['x'], 'clip.mp4', { type: 'video/mp4' }));
  const drop = new DragEvent('drop', { dataTransfer, bubbles: true, composed: true, cancelable: true });
  const row = find(start, '[data-exercise=single-leg-bridge-right]');
  expect(heard('choose-file', () => row.dispatchEvent(drop))?.exerciseId).toBe('single-leg-bridge-right');
});

test('takes a chosen file, the same one again too, and a dropped one', async () => {
  const start = await mount('hingeline-start', { view });
  const file = new File(['x'], 'clip.mp4', { type: 'video/mp4' });
  const input = findTag(start, 'input');
  for (let time = 0; time < 2; time++) {
    const transfer = new DataTransfer();
    transfer.items.add(file);
    input.files = transfer.files;
    const chosen = heard('choose-file', () => input.dispatchEvent(new Event('change')));
    expect([chosen?.file.name, chosen?.exerciseId]).toEqual(['clip.mp4', 'hip-hinge']);
    expect(input.files.length).toBe(0);
  }
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(file);
  const drop = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
  const dropped = heard('choose-file', () => find(start, 'h1').dispatchEvent(drop));
  expect([dropped?.file.name, dropped?.exerciseId]).toEqual(['clip.mp4', 'hip-hinge']);
  expect(drop.defaultPrevented).toBe(true);
});

test('offers the cameras only when there is a choice, and names the nameless', async () => {
  const start = await mount('hingeline-start', { view });
  const select = findTag(start, 'select');
  expect([...select.options].map(({ text }) => text.trim())).toEqual(['Built-in camera', 'Camera 2']);
  select.value = 'b';
  expect(heard('choose-camera', () => select.dispatchEvent(new Event('change')))).toEqual({ deviceId: 'b' });
  const one = await mount('hingeline-start', { view: { ...view, cameras: cameras.slice(0, 1) } });
  expect(one.shadowRoot!.querySelector('select')).toBeNull();
});

test('lists past sessions with counts, opens one, and deletes only when asked twice', async () => {
  const start = await mount('hingeline-start', { view });
  const list = find(start, 'hingeline-session-list');
  expect(textOf(list)).toContain('3 reps, 1 clean');
  expect(heard('open-session', () => button(list, 'Hip hinge').click())).toEqual({ id: 'one' });
  const remove = button(list, 'Delete');
  expect(heard('delete-session', () => remove.click())).toBeUndefined();
  expect(heard('delete-session', () => remove.click())).toEqual({ id: 'one' });
});
