import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/ui/start/start-screen.ts';
import { CATALOGUE, EXERCISES } from '../../src/exercises/catalogue.ts';
import { WITH_DEEP_HINGE } from '../made-up/catalogue.ts';
import { DEFAULT_PLAN } from '../../src/core/session/plan.ts';
import type { StartState } from '../../src/ui/screen-state.ts';
import { button, expectAccessible, find, findTag, heard, mount, textOf } from './mount.ts';
import { hinge } from './samples.ts';
import { bothLegs, startState, stiff } from './scenes-start.ts';

const cameras = [
  { deviceId: 'a', label: 'Built-in camera' },
  { deviceId: 'b', label: '' },
];
const state: StartState = startState({ sessions: [hinge.session(), hinge.session({ id: 'two' })], cameras });

test('is accessible', async () => {
  await mount('hingeline-start', { state });
  await expectAccessible();
});

test('says that the picture stays on the device and that it is no medical device', async () => {
  const start = await mount('hingeline-start', { state });
  expect(textOf(start)).toContain('Your camera picture never leaves this device.');
  expect(textOf(start)).toContain('Not a medical device.');
});

test('starts, tries a sample and opens the settings by button', async () => {
  const start = await mount('hingeline-start', { state });
  expect(heard('start-exercise', () => button(start, 'Start hip hinge').click())).toEqual({
    exerciseIds: ['hip-hinge'],
    painBefore: null,
  });
  expect(heard('try-sample', () => button(start, 'sample of the glute bridge').click())).toEqual({
    exerciseId: 'glute-bridge',
  });
  expect(heard('open-settings', () => button(start, 'Settings').click())).toBeNull();
});

test('offers every exercise, those on one leg quietly and without a sample, and names what is not measured', async () => {
  const start = await mount('hingeline-start', { state });
  for (const { exercise, words } of CATALOGUE) {
    const { id } = exercise;
    const { nameWithin, oneLeg } = words.en;
    const offer = find(start, `[data-exercise=${id}]`);
    const begin = offer.querySelector<HTMLButtonElement>('.start')!;
    expect(begin.ariaLabel ?? textOf(begin)).toContain(oneLeg ? ` leg: ${oneLeg.heading}` : `Start ${nameWithin}`);
    expect(heard('start-exercise', () => begin.click())).toEqual({ exerciseIds: [id], painBefore: null });
    const quiet = id.startsWith('single-leg');
    expect(begin.classList.contains('primary')).toBe(!quiet);
    expect(offer.querySelector('input[type=file]')?.ariaLabel).toBe(`Choose or drop a video of the ${nameWithin}`);
    expect(offer.querySelector('.sample') === null).toBe(quiet);
  }
  expect(textOf(start)).toContain('Hip thrusts, with the shoulders on a bench, are not measured.');
});

test('both legs take turns, the left one first', async () => {
  const start = await mount('hingeline-start', { state });
  expect(heard('start-exercise', () => button(start, 'Both legs in turn').click())?.exerciseIds).toEqual([
    'single-leg-bridge-left',
    'single-leg-bridge-right',
  ]);
});

test('pain before goes with every start once it is given, zero too, and can be taken back', async () => {
  const start = await mount('hingeline-start', { state });
  const select = find(start, '.pain select') as HTMLSelectElement;
  expect([...select.options].map(({ text }) => text)).toEqual([
    'not given',
    '0, none',
    ...Array.from({ length: 9 }, (_, i) => String(i + 1)),
    '10, the worst',
  ]);
  const painBefore = async (value: string): Promise<number | null | undefined> => {
    select.value = value;
    select.dispatchEvent(new Event('change'));
    await start.updateComplete;
    return heard('start-exercise', () => button(start, 'Start glute bridge').click())?.painBefore;
  };
  expect(await painBefore('4')).toBe(4);
  expect(await painBefore('0')).toBe(0);
  expect(await painBefore('')).toBeNull();
});

test('explains each exercise and says for whom it is', async () => {
  const start = await mount('hingeline-start', { state });
  const topicOf = (name: string) => heard('open-learn', () => button(start, name).click())?.topic;
  expect(topicOf('how to do it: hip hinge')).toBe('hip-hinge');
  expect(topicOf('how to do it: glute bridge')).toBe('glute-bridge');
  expect(topicOf('Is this for me?')).toBe('for-me');
});

test('the hinge is done with body weight or with a weight, as it was chosen, by touch or key', async () => {
  const start = await mount('hingeline-start', { state: startState({ loaded: ['hip-hinge'] }) });
  await expectAccessible();
  const choice = find(start, '[data-exercise=hip-hinge] .load');
  const [body, weight] = [...choice.querySelectorAll('input')];
  expect([body!.checked, weight!.checked]).toEqual([false, true]);
  expect(textOf(choice)).toContain('Body weight With a weight');
  for (const label of choice.querySelectorAll('label')) {
    expect(label.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
  }
  expect(heard('load-changed', () => body!.click())).toEqual({ exerciseId: 'hip-hinge', loaded: false });
  body!.focus();
  let changed: unknown;
  start.addEventListener('load-changed', ({ detail }) => (changed = detail), { once: true });
  await userEvent.keyboard('{ArrowRight}');
  expect(changed).toEqual({ exerciseId: 'hip-hinge', loaded: true });
});

test('nothing is asked of a weight where no limit follows it', async () => {
  const start = await mount('hingeline-start', { state });
  expect(
    [...start.shadowRoot!.querySelectorAll('.load')].map((each) => each.closest('article')!.dataset['exercise']),
  ).toEqual(EXERCISES.filter(({ bendNorm }) => bendNorm).map(({ id }) => id));
});

test('shows the plan in one line, without a rest where there is one set', async () => {
  const line = await mount('hingeline-plan-line', { plan: DEFAULT_PLAN });
  expect(textOf(find(line, '.words'))).toBe('2 sets of 8 reps, 60 s rest');
  line.plan = { sets: 1, reps: 12, restSeconds: 60 };
  await line.updateComplete;
  expect(textOf(find(line, '.words'))).toBe('1 set of 12 reps');
});

test('what the plan consists of opens below it and is changed step by step', async () => {
  const start = await mount('hingeline-start', { state });
  const line = findTag(start, 'hingeline-plan-line');
  expect(() => button(line, 'More sets')).toThrow(RangeError);
  const change = button(line, 'Change the plan');
  expect(change.ariaExpanded).toBe('false');
  change.click();
  await line.updateComplete;
  expect(change.ariaExpanded).toBe('true');
  await expectAccessible();
  const planAfter = (name: string) => heard('plan-changed', () => button(line, name).click())?.plan;
  expect(planAfter('More sets')).toEqual({ ...DEFAULT_PLAN, sets: 3 });
  expect(planAfter('Fewer reps')).toEqual({ ...DEFAULT_PLAN, reps: 7 });
  expect(planAfter('Longer rest')).toEqual({ ...DEFAULT_PLAN, restSeconds: 75 });
});

test('a step that leads out of what can be chosen does nothing, and says so', async () => {
  const line = await mount('hingeline-plan-line', { plan: { sets: 1, reps: 20, restSeconds: 15 } });
  button(line, 'Change').click();
  await line.updateComplete;
  for (const name of ['Fewer sets', 'More reps', 'Shorter rest']) {
    expect(button(line, name).ariaDisabled).toBe('true');
    expect(heard('plan-changed', () => button(line, name).click())).toBeUndefined();
  }
  expect(button(line, 'More sets').ariaDisabled).toBe('false');
});

test('a session of both legs is named after both', async () => {
  const start = await mount('hingeline-start', { state: startState({ sessions: [bothLegs.session] }) });
  expect(textOf(find(start, 'hingeline-session-list'))).toContain('Single-leg bridge, left and right, ');
});

test.each([
  [1280, 800, 'Try a sample'],
  [390, 844, 'Is this for me?'],
])('at %i × %i the first screen reaches as far as “%s”', async (width, height, name) => {
  await page.viewport(width, height);
  const start = await mount('hingeline-start', { state });
  expect(button(start, name).getBoundingClientRect().bottom).toBeLessThanOrEqual(height);
  await page.viewport(1280, 800);
});

test('says where the laptop goes for the floor', async () => {
  const start = await mount('hingeline-start', { state });
  expect(textOf(find(start, '[data-exercise=glute-bridge]'))).toContain('30–80 cm');
});

test('a video dropped on an exercise is of that exercise', async () => {
  const start = await mount('hingeline-start', { state });
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File(['x'], 'clip.mp4', { type: 'video/mp4' }));
  const drop = new DragEvent('drop', { dataTransfer, bubbles: true, composed: true, cancelable: true });
  const row = find(start, '[data-exercise=single-leg-bridge-right]');
  expect(heard('choose-file', () => row.dispatchEvent(drop))?.exerciseId).toBe('single-leg-bridge-right');
});

test('takes a chosen file, the same one again too, and a dropped one', async () => {
  const start = await mount('hingeline-start', { state });
  const file = new File(['x'], 'clip.mp4', { type: 'video/mp4' });
  const input = find(start, 'input[type=file]') as HTMLInputElement;
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
  const start = await mount('hingeline-start', { state });
  const select = findTag(start, 'select');
  expect([...select.options].map(({ text }) => text.trim())).toEqual(['Built-in camera', 'Camera 2']);
  select.value = 'b';
  expect(heard('choose-camera', () => select.dispatchEvent(new Event('change')))).toEqual({ deviceId: 'b' });
  const one = await mount('hingeline-start', { state: { ...state, cameras: cameras.slice(0, 1) } });
  expect(one.shadowRoot!.querySelector('header select')).toBeNull();
});

test('a past session in which no back was judged says so', async () => {
  const start = await mount('hingeline-start', { state: { ...state, sessions: [stiff.session] } });
  expect(textOf(find(start, 'hingeline-session-list'))).toContain('2 reps, none judged');
});

test('lists past sessions with counts, opens one, and deletes only when asked twice', async () => {
  const start = await mount('hingeline-start', { state });
  const list = find(start, 'hingeline-session-list');
  expect(textOf(list)).toContain('3 reps, 2 mostly hips');
  expect(heard('open-session', () => button(list, 'Hip hinge').click())).toEqual({ id: 'one' });
  const remove = button(list, 'Delete');
  expect(heard('delete-session', () => remove.click())).toBeUndefined();
  expect(heard('delete-session', () => remove.click())).toEqual({ id: 'one' });
});

test('an exercise more in the catalogue has its card with its own drawing and words', async () => {
  const start = await mount('hingeline-start', { state, catalogue: WITH_DEEP_HINGE });
  const card = find(start, '[data-exercise=deep-hinge]');
  expect(card.querySelector('.figure path[d="M1 313 H300"]')).not.toBeNull();
  expect(textOf(card)).toContain('Fold until the trunk lies level.');
  expect(heard('start-exercise', () => button(start, 'Start deep hinge').click())?.exerciseIds).toEqual(['deep-hinge']);
  expect(heard('open-learn', () => button(start, 'how to do it: deep hinge').click())).toEqual({ topic: 'deep-hinge' });
  expect(card.querySelector('.sample')).toBeNull();
  expect(start.shadowRoot!.querySelectorAll('[data-exercise]')).toHaveLength(WITH_DEEP_HINGE.length);
});
