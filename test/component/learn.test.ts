import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import bridgeJson from '../../src/exercises/glute-bridge/demo.json' with { type: 'json' };
import hingeJson from '../../src/exercises/hip-hinge/demo.json' with { type: 'json' };
import type { Demo } from '../../src/exercises/demo.ts';
import { entryById } from '../../src/exercises/catalogue.ts';
import type { HingelineDemo } from '../../src/ui/learn/demo-player.ts';
import type { HingelineLearn } from '../../src/ui/learn/learn-screen.ts';
import '../../src/ui/learn/learn-screen.ts';
import type { LearnTopic, LearnState } from '../../src/ui/screen-state.ts';
import { button, expectAccessible, find, findTag, heard, mount, textOf } from './mount.ts';

const hinge = hingeJson as unknown as Demo;
const bridge = bridgeJson as unknown as Demo;
const TOPICS: readonly LearnTopic[] = ['hip-hinge', 'glute-bridge', 'for-me'];

const state = (topic: LearnTopic): LearnState => ({ screen: 'learn', topic, error: null });

/** The screen with its demonstration loaded. */
async function open(topic: LearnTopic): Promise<HingelineLearn> {
  const learn = await mount('hingeline-learn', { state: state(topic) });
  if (topic !== 'for-me') await vi.waitFor(() => findTag(learn, 'hingeline-demo'));
  return learn;
}

/** A demonstration that waits to be asked. */
async function still(demo: Demo = hinge): Promise<HingelineDemo> {
  return mount('hingeline-demo', { demo, entry: entryById(demo.exercise)!, calm: true });
}

const caption = (player: Element): string => find(player, '.caption').textContent.trim();
const step = (player: Element): number =>
  [...player.shadowRoot!.querySelectorAll('.chapters button')].findIndex((each) => each.hasAttribute('aria-current'));
const press = (player: Element, key: string): boolean =>
  find(player, '.play').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

afterEach(async () => {
  document.body.replaceChildren();
  await page.viewport(1280, 800);
});

test.each(TOPICS)('the topic %s is accessible and has one heading of the first rank', async (topic) => {
  const learn = await open(topic);
  await expectAccessible();
  expect(learn.shadowRoot!.querySelectorAll('h1').length).toBe(1);
});

test.each([360, 390, 768, 1280])('nothing runs over the side at %i px, even with two figures', async (width) => {
  await page.viewport(width, 800);
  for (const topic of TOPICS) {
    const learn = await open(topic);
    if (topic !== 'for-me') {
      const player = findTag(learn, 'hingeline-demo');
      player.show(6);
      await player.updateComplete;
    }
    const over = [...learn.shadowRoot!.querySelectorAll('*')].filter((each) => each.scrollWidth > each.clientWidth + 1);
    expect(over.filter((each) => getComputedStyle(each).display !== 'inline').map((each) => each.className)).toEqual(
      [],
    );
  }
});

test('the topics are chosen by button, the present one marked, and Back leads back', async () => {
  const learn = await open('glute-bridge');
  const current = [...learn.shadowRoot!.querySelectorAll('nav [aria-current=page]')];
  expect(current.map(textOf)).toEqual(['Glute bridge']);
  expect(heard('open-learn', () => button(learn, 'Hip hinge').click())).toEqual({ topic: 'hip-hinge' });
  expect(heard('open-learn', () => button(learn, 'Is this for me?').click())).toEqual({ topic: 'for-me' });
  expect(heard('back', () => button(learn, 'Back').click())).toBeNull();
});

test('each exercise can be started from its page', async () => {
  const begun = (learn: Element, name: string) => heard('start-exercise', () => button(learn, name).click());
  expect(begun(await open('hip-hinge'), 'Start hip hinge')).toEqual({ exerciseIds: ['hip-hinge'], painBefore: null });
  expect(begun(await open('glute-bridge'), 'Start glute bridge')).toEqual({
    exerciseIds: ['glute-bridge'],
    painBefore: null,
  });
});

test('another topic shows another demonstration', async () => {
  const learn = await open('hip-hinge');
  expect(findTag(learn, 'hingeline-demo').demo?.exercise).toBe('hip-hinge');
  learn.state = state('glute-bridge');
  await vi.waitFor(() => expect(findTag(learn, 'hingeline-demo').demo?.exercise).toBe('glute-bridge'));
  expect(caption(findTag(learn, 'hingeline-demo'))).toContain('Lie still');
});

test('the reason for the hips has its sources and says what the numbers are worth', async () => {
  const words = textOf(await open('hip-hinge'));
  for (const part of [
    'Esola et al. 1996',
    'Schellenberg et al. 2013',
    '20 to 30°',
    'hips lead',
    'coaching targets',
    'Bengtsson et al. 2022',
    'usual error',
    'cannot see your lower back',
  ]) {
    expect(words).toContain(part);
  }
});

test('who should ask first is told in plain words, the emergency by itself', async () => {
  const learn = await open('for-me');
  const now = textOf(find(learn, '.flags.now'));
  for (const part of ['emergency department now', 'between the legs', 'passing water', 'both legs']) {
    expect(now).toContain(part);
  }
  const ask = textOf(find(learn, '.flags.ask'));
  for (const part of [
    'fall', 'osteoporosis', 'numbness in a leg', 'fever', 'weight lost', 'cancer', 'wakes you at night', 'operation',
    'pregnancy', 'dizziness', 'blood pressure', 'glaucoma',
  ]) expect(ask).toContain(part); // prettier-ignore
  expect(textOf(learn)).toContain('not a medical device');
  expect(textOf(learn)).toContain('Stop if it hurts');
  expect(heard('open-settings', () => button(learn, 'Open settings').click())).toBeNull();
});

test('coaching words stay calm', async () => {
  for (const topic of TOPICS) {
    expect(textOf(await open(topic))).not.toMatch(
      /danger|injur|wrong|correct posture|neutral spine|great job|rounded/i,
    );
  }
});

test('plays by itself, and stops when asked', async () => {
  const player = await mount('hingeline-demo', { demo: hinge, entry: entryById('hip-hinge')!, calm: false });
  expect(textOf(find(player, '.play'))).toBe('Pause');
  player.show(1);
  const before = textOf(find(player, '.figures .numbers'));
  await vi.waitFor(() => expect(textOf(find(player, '.figures .numbers'))).not.toBe(before), { timeout: 8000 });
  find(player, '.play').click();
  await player.updateComplete;
  expect(textOf(find(player, '.play'))).toBe('Play');
  const held = find(player, '.line').getAttribute('d');
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(find(player, '.line').getAttribute('d')).toBe(held);
});

test('where motion is not wished it stands still and shows the key moment of each step', async () => {
  const player = await still();
  const drawn = (): string | null => find(player, '.line').getAttribute('d');
  const first = drawn();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(drawn()).toBe(first);
  button(player, 'Next step').click();
  await player.updateComplete;
  expect(caption(player)).toContain('The hips go back.');
  expect(textOf(find(player, '.numbers'))).toContain('Hips 88°');
});

test('begins anew for somebody who asks, motion or not', async () => {
  const player = await still();
  player.show(5);
  find(player, '.play').click();
  await player.updateComplete;
  expect(textOf(find(player, '.play'))).toBe('Pause');
  button(player, 'From the start').click();
  await player.updateComplete;
  expect(step(player)).toBe(0);
});

test('is stepped by buttons and arrow keys, not past its ends', async () => {
  const player = await still();
  expect(button(player, 'Back a step').disabled).toBe(true);
  press(player, 'ArrowLeft');
  await player.updateComplete;
  expect(step(player)).toBe(0);
  for (let i = 0; i < 12; i++) {
    press(player, 'ArrowRight');
    await player.updateComplete;
  }
  expect(step(player)).toBe(7);
  expect(button(player, 'Next step').disabled).toBe(true);
  button(player, 'Step 3 of 8').click();
  await player.updateComplete;
  expect(step(player)).toBe(2);
});

test('captions are read out, politely', async () => {
  expect(find(await still(), '.caption').getAttribute('aria-live')).toBe('polite');
});

test.each([
  { demo: hinge, name: 'hinge', poor: 'rounding', hips: '47°', back: '43° ± 6°' },
  { demo: bridge, name: 'bridge', poor: 'arching', hips: '36°', back: '23° ± 4°' },
])('good and poor $name are told apart by shape, word and number', async ({ demo, poor, hips, back }) => {
  const player = await still(demo);
  player.show(6);
  await player.updateComplete;
  const figures = [...player.shadowRoot!.querySelectorAll('figure')];
  expect(figures.length).toBe(2);
  const words = figures.map(textOf);
  expect(words[0]).toContain('long');
  for (const part of [poor, hips, back]) expect(words[1]).toContain(part);
  const signs = figures.map((each) => each.querySelector('.figure .sign')!.getAttribute('d'));
  expect(signs[0]).not.toBe(signs[1]);
});
