import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/ui/start/start-screen.ts';
import { CATALOGUE } from '../../src/exercises/catalogue.ts';
import { WITH_DEEP_HINGE } from '../made-up/catalogue.ts';
import { DEFAULT_PLAN } from '../../src/core/session/plan.ts';
import type { Prescription } from '../../src/core/records/prescription.ts';
import type { StartState } from '../../src/ui/screen-state.ts';
import { assessedBefore } from './programmes.ts';
import { expectAccessible, mount, textOf } from './mount.ts';
import { all, hears, hearsOf, isThere, press, read, the } from './person.ts';
import { rested, underWay } from './programmes.ts';
import { hinge } from './samples.ts';
import { bothLegs, startState, stiff } from './scenes-start.ts';

const cameras = [
  { deviceId: 'a', label: 'Built-in camera' },
  { deviceId: 'b', label: '' },
];
const state: StartState = startState({ sessions: [hinge.session(), hinge.session({ id: 'two' })], cameras });

beforeEach(async () => {
  await mount('hingeline-start', { state });
});

test('is accessible', async () => {
  await expectAccessible();
});

test('says that the picture stays on the device and that it is no medical device', async () => {
  await expect.element(page.getByText('Your camera picture never leaves this device.')).toBeVisible();
  expect(read('contentinfo')).toContain('Not a medical device.');
});

test('starts, tries a sample and opens the settings by button', async () => {
  expect(await hearsOf('start-exercise', 'Start hip hinge')).toEqual({ exerciseIds: ['hip-hinge'], painBefore: null });
  expect(await hearsOf('try-sample', 'Try a sample of the glute bridge')).toEqual({ exerciseId: 'glute-bridge' });
  expect(await hearsOf('open-settings', 'Settings')).toBeNull();
});

test('offers those one begins with on a card, and all others one step away', async () => {
  for (const { exercise, words, offered } of CATALOGUE) {
    const { name, nameWithin } = words.of('en');
    expect(isThere('article', name)).toBe(offered.first);
    if (!offered.first) continue;
    expect(await hearsOf('start-exercise', `Start ${nameWithin}`)).toEqual({
      exerciseIds: [exercise.id],
      painBefore: null,
    });
    expect(the('button', `Choose or drop a video of the ${nameWithin}`).element()).toHaveProperty('type', 'file');
  }
  expect(await hearsOf('open-exercises', /^All exercises/)).toBeNull();
});

test('today comes first; pain is asked once and goes with today and with one exercise', async () => {
  const top = (name: string): number => the('button', name).element().getBoundingClientRect().top;
  expect(top('Begin at once')).toBeLessThan(top('Start hip hinge'));
  expect(all('combobox').filter((each) => each.includes('the worst'))).toHaveLength(1);
  await the('combobox', /^Pain now/).selectOptions('3');
  expect(await hearsOf('start-today', 'Begin at once')).toEqual({ painBefore: 3 });
  expect((await hearsOf('start-exercise', 'Start hip hinge'))?.painBefore).toBe(3);
});

test.each([
  ['due', underWay, 'Start today’s session'],
  ['at rest', rested, 'Do it today anyway'],
] as const)('whoever has a programme is not told again what this is (%s)', async (_, programme, starts) => {
  await mount('hingeline-start', { state: startState({ programme }) });
  await expectAccessible();
  expect(page.getByText('Put the camera to your side').elements()).toEqual([]);
  expect(isThere('button', 'Try a sample of the hip hinge')).toBe(false);
  expect(await hearsOf('open-learn', 'Is this for me?', the('navigation', 'To read'))).toEqual({ topic: 'for-me' });
  await the('combobox', /^Pain now/).selectOptions('2');
  expect(await hearsOf('start-today', starts)).toEqual({ painBefore: 2 });
});

test('a plan takes the place of today', async () => {
  const exercises: Prescription['exercises'] = [
    { exerciseIds: ['hip-hinge'], plan: DEFAULT_PLAN, loaded: false, limits: {}, note: '' },
  ];
  const prescription: Prescription = { title: 'For you', from: '', note: '', exercises };
  for (const programme of [underWay, rested, null]) {
    await mount('hingeline-start', { state: startState({ prescription, programme }) });
    expect(all('combobox').filter((each) => each.includes('the worst'))).toHaveLength(1);
  }
  await mount('hingeline-start', { state: startState({ prescription, programme: underWay }) });
  expect(isThere('button', 'Start today’s session')).toBe(false);
  expect(isThere('region', 'For you')).toBe(true);
});

test('leads to what there is to read', async () => {
  const pages = the('navigation', 'To read');
  for (const [name, topic] of [['The idea', 'idea'], ['What not to do as a habit', 'habits'], ['Pain', 'pain']] as const)
    expect(await hearsOf('open-learn', name, pages)).toEqual({ topic });
}); // prettier-ignore

test('pain before goes with every start once it is given, zero too, and can be taken back', async () => {
  const pain = the('combobox', /^Pain now/);
  expect(all('option', pain)).toEqual([
    'not given',
    '0, none',
    ...Array.from({ length: 9 }, (_, i) => String(i + 1)),
    '10, the worst',
  ]);
  const painBefore = async (answer: string): Promise<number | null | undefined> => {
    await pain.selectOptions(answer);
    return (await hearsOf('start-exercise', 'Start glute bridge'))?.painBefore;
  };
  expect(await painBefore('4')).toBe(4);
  expect(await painBefore('0, none')).toBe(0);
  expect(await painBefore('not given')).toBeNull();
});

test('explains each exercise and says for whom it is', async () => {
  const topicOf = async (name: string | RegExp) => (await hearsOf('open-learn', name))?.topic;
  expect(await topicOf(/how to do it ?: hip hinge/)).toBe('hip-hinge');
  expect(await topicOf(/how to do it ?: glute bridge/)).toBe('glute-bridge');
  expect(await topicOf('Is this for me?')).toBe('for-me');
});

test('the hinge is done with body weight or with a weight, as it was chosen, by touch or key', async () => {
  await mount('hingeline-start', { state: startState({ loaded: ['hip-hinge'] }) });
  const card = the('article', 'Hip hinge');
  const [body, weight] = [the('radio', 'Body weight', card), the('radio', 'With a weight', card)];
  await expect.element(body).not.toBeChecked();
  await expect.element(weight).toBeChecked();
  for (const choice of [body, weight]) {
    const [label] = (choice.element() as HTMLInputElement).labels!;
    expect(label!.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
  }
  expect(await hears('load-changed', () => body.click())).toEqual({ exerciseId: 'hip-hinge', loaded: false });
  expect(await hears('load-changed', () => userEvent.keyboard('{ArrowRight}'))).toEqual({
    exerciseId: 'hip-hinge',
    loaded: true,
  });
});

test('nothing is asked of a weight where no limit follows it', async () => {
  const asked = CATALOGUE.filter(({ exercise, offered }) => offered.first && exercise.bendNorm).length;
  expect(all('radio')).toHaveLength(2 * asked);
  expect(isThere('radio', 'With a weight', the('article', 'Glute bridge'))).toBe(false);
});

test.each([
  [DEFAULT_PLAN, '2 sets of 8 reps, 60 s rest'],
  [{ sets: 1, reps: 12, restSeconds: 60 }, '1 set of 12 reps'],
])('shows the plan in one line, without a rest where there is one set (%o)', async (plan, words) => {
  await mount('hingeline-plan-line', { plan });
  await expect.element(page.getByText(words, { exact: true })).toBeVisible();
});

test('of what is held it speaks of holds and of how long', async () => {
  await mount('hingeline-plan-line', { plan: { sets: 2, reps: 3, restSeconds: 60 }, holdMs: 20_000 });
  await expect.element(page.getByText('2 sets of 3 holds of 20 s, 60 s rest', { exact: true })).toBeVisible();
  await press('Change the plan');
  expect(isThere('button', 'More holds')).toBe(true);
  expect(isThere('button', 'More reps')).toBe(false);
});

test('what the plan consists of opens below it and is changed step by step', async () => {
  expect(isThere('button', 'More sets')).toBe(false);
  await expect.element(the('button', 'Change the plan')).toHaveAttribute('aria-expanded', 'false');
  await press('Change the plan');
  await expect.element(the('button', 'Close the plan')).toHaveAttribute('aria-expanded', 'true');
  await expectAccessible();
  const planAfter = async (name: string) => (await hearsOf('plan-changed', name))?.plan;
  expect(await planAfter('More sets')).toEqual({ ...DEFAULT_PLAN, sets: 3 });
  expect(await planAfter('Fewer reps')).toEqual({ ...DEFAULT_PLAN, reps: 7 });
  expect(await planAfter('Longer rest')).toEqual({ ...DEFAULT_PLAN, restSeconds: 75 });
});

test('a step that leads out of what can be chosen does nothing, and says so', async () => {
  await mount('hingeline-plan-line', { plan: { sets: 1, reps: 20, restSeconds: 15 } });
  await press('Change the plan');
  for (const name of ['Fewer sets', 'More reps', 'Shorter rest']) {
    const step = the('button', name);
    await expect.element(step).toHaveAttribute('aria-disabled', 'true');
    // By hand: the driver waits for a button that may be pressed.
    expect(await hears('plan-changed', async () => (step.element() as HTMLElement).click())).toBeUndefined();
  }
  await expect.element(the('button', 'More sets')).toHaveAttribute('aria-disabled', 'false');
});

test('a session of both legs is named after both', async () => {
  await mount('hingeline-start', { state: startState({ sessions: [bothLegs.session] }) });
  await expect.element(the('button', /^Single-leg bridge, left and right, /)).toBeVisible();
});

test.each([
  [1280, 800, 'Try a sample of the hip hinge'],
  [390, 844, 'Is this for me?'],
])('at %i × %i the first screen reaches as far as “%s”', async (width, height, name) => {
  await page.viewport(width, height);
  await mount('hingeline-start', { state });
  expect(the('button', name).element().getBoundingClientRect().bottom).toBeLessThanOrEqual(height);
  await mount('hingeline-start', { state: startState({ programme: underWay }) });
  const start = the('button', 'Start today’s session').element();
  expect(start.getBoundingClientRect().bottom).toBeLessThanOrEqual(height);
  await page.viewport(1280, 800);
});

test('says where the laptop goes for the floor', async () => {
  expect(read('article', 'Glute bridge')).toContain('30–80 cm');
});

/** Drops a video on it. */
function drop(onto: Element): DragEvent {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File(['x'], 'clip.mp4', { type: 'video/mp4' }));
  const event = new DragEvent('drop', { dataTransfer, bubbles: true, composed: true, cancelable: true });
  onto.dispatchEvent(event);
  return event;
}

test('a video dropped on an exercise is of that exercise', async () => {
  const card = the('button', 'Start glute bridge').element();
  expect((await hears('choose-file', async () => drop(card)))?.exerciseId).toBe('glute-bridge');
});

test('takes a chosen file, the same one again too, and a dropped one', async () => {
  const choice = the('button', 'Choose or drop a video of the hip hinge');
  for (let time = 0; time < 2; time++) {
    const chosen = await hears('choose-file', () => choice.upload(new File(['x'], 'clip.mp4', { type: 'video/mp4' })));
    expect([chosen?.file.name, chosen?.exerciseId]).toEqual(['clip.mp4', 'hip-hinge']);
    expect((choice.element() as HTMLInputElement).files).toHaveLength(0);
  }
  let event: DragEvent | undefined;
  const dropped = await hears('choose-file', async () => (event = drop(the('heading', /spirit level/).element())));
  expect([dropped?.file.name, dropped?.exerciseId]).toEqual(['clip.mp4', 'hip-hinge']);
  expect(event?.defaultPrevented).toBe(true);
});

test('offers the cameras only when there is a choice, and names the nameless', async () => {
  const choice = the('combobox', 'Camera');
  expect(all('option', choice)).toEqual(['Built-in camera', 'Camera 2']);
  expect(await hears('choose-camera', () => choice.selectOptions('Camera 2'))).toEqual({ deviceId: 'b' });
  await mount('hingeline-start', { state: { ...state, cameras: cameras.slice(0, 1) } });
  expect(isThere('combobox', 'Camera')).toBe(false);
});

test('a past session in which no back was judged says so', async () => {
  await mount('hingeline-start', { state: { ...state, sessions: [stiff.session] } });
  expect(all('listitem').join(' ')).toContain('2 reps, none judged');
});

test('lists past sessions with counts, and opens one', async () => {
  const newest = page.getByRole('listitem').first();
  expect(textOf(newest.element())).toContain('3 reps, 2 mostly hips');
  expect(await hearsOf('open-session', /^Hip hinge/, newest)).toEqual({ id: 'one' });
});

test('a session that is part of an assessment says so', async () => {
  const assessment = { ...assessedBefore, sessionIds: ['two'] };
  await mount('hingeline-start', { state: { ...state, assessments: [assessment] } });
  expect(all('listitem').map((item) => item.includes('Assessment · '))).toEqual([false, true]);
});

test('a session deleted leaves the way back in its place, with the focus, until it is taken', async () => {
  const [first, second] = state.sessions;
  const list = await mount('hingeline-session-list', { sessions: state.sessions });
  const focused = (): string | null | undefined => list.shadowRoot!.activeElement?.getAttribute('aria-label');
  const undo = /^Undo: Tue, /;
  expect(await hearsOf('delete-session', /^Delete the session/, page.getByRole('listitem').last())).toEqual({
    id: 'two',
  });
  list.sessions = [first!, { ...second!, deletedAt: '2026-03-04T08:00:00.000Z' }];
  await list.updateComplete;
  await expectAccessible();
  expect(read('status')).toMatch(/^Session of Tue, .* deleted$/);
  expect(textOf(page.getByRole('listitem').last().element())).toMatch(/^Session of Tue, .* deleted Undo$/);
  expect(focused()).toMatch(undo);
  expect(await hearsOf('restore-session', undo)).toEqual({ id: 'two' });
  list.sessions = state.sessions;
  await list.updateComplete;
  expect(textOf(list.shadowRoot!.activeElement!)).toContain('3 reps');
  expect(read('status')).toBe('');
});

test('a note is shown by its first line', async () => {
  const note = '\n  Stiff at first.\nBetter after.';
  await mount('hingeline-start', { state: startState({ sessions: [hinge.session({ note })] }) });
  expect(all('listitem').join()).toMatch(/mostly hips ?Stiff at first\./);
  expect(all('listitem').join()).not.toContain('Better');
});

test('an exercise more in the catalogue has its card with its own drawing and words', async () => {
  await mount('hingeline-start', { state, catalogue: WITH_DEEP_HINGE });
  const card = the('article', 'Deep hinge');
  expect(card.element().querySelector('path[d="M1 313 H300"]')).not.toBeNull();
  expect(textOf(card.element())).toContain('Fold until the trunk lies level.');
  expect((await hearsOf('start-exercise', 'Start deep hinge'))?.exerciseIds).toEqual(['deep-hinge']);
  expect(await hearsOf('open-learn', /how to do it ?: deep hinge/)).toEqual({ topic: 'deep-hinge' });
  expect(isThere('button', /sample/, card)).toBe(false);
  expect(page.getByRole('button', { name: /^Choose or drop a video/ }).elements()).toHaveLength(3);
});
