import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent, type Locator } from 'vitest/browser';
import bridgeJson from '../../src/exercises/glute-bridge/demo.json' with { type: 'json' };
import hingeJson from '../../src/exercises/hip-hinge/demo.json' with { type: 'json' };
import type { Demo } from '../../src/exercises/demo.ts';
import { entryById } from '../../src/exercises/catalogue.ts';
import type { HingelineDemo } from '../../src/ui/learn/demo-player.ts';
import type { HingelineLearn } from '../../src/ui/learn/learn-screen.ts';
import '../../src/ui/learn/learn-screen.ts';
import type { LearnTopic, LearnState } from '../../src/ui/screen-state.ts';
import { expectAccessible, mount, textOf } from './mount.ts';
import { all, drawn, everything, hearsOf, isThere, press, read, the } from './person.ts';
import { LANGUAGES } from '../../src/words/language.ts';
import { topicsOf } from '../../src/words/topics.ts';

const hinge = hingeJson as unknown as Demo;
const bridge = bridgeJson as unknown as Demo;
const TOPICS: readonly LearnTopic[] = [
  'hip-hinge',
  'glute-bridge',
  'single-leg-bridge-left',
  'idea',
  'habits',
  'pain',
  'privacy',
  'for-me',
];

const shows = (topic: LearnTopic): boolean => topic === 'hip-hinge' || topic === 'glute-bridge';

const state = (topic: LearnTopic): LearnState => ({ screen: 'learn', topic, error: null });

const demonstration = (): Locator => the('region', /^Demonstration of/);

/** The screen with its demonstration loaded. */
async function open(topic: LearnTopic): Promise<HingelineLearn> {
  const learn = await mount('hingeline-learn', { state: state(topic) });
  if (shows(topic)) await vi.waitFor(() => demonstration().element());
  return learn;
}

/** A demonstration that waits to be asked. */
async function still(demo: Demo = hinge): Promise<HingelineDemo> {
  return mount('hingeline-demo', { demo, entry: entryById(demo.exercise)!, calm: true });
}

/** The step of a demonstration that is shown, from 0; -1 for none. */
const step = (): number =>
  page
    .getByRole('button', { name: /^Step \d of \d/ })
    .elements()
    .findIndex((each) => each.hasAttribute('aria-current'));
/** What is drawn of the person, line by line. */
const drawing = (): readonly (string | null)[] => drawn(the('img', /From the hips/));

afterEach(async () => {
  document.body.replaceChildren();
  await page.viewport(1280, 800);
});

test.each(TOPICS)('the topic %s is accessible and has one heading of the first rank', async (topic) => {
  await open(topic);
  await expectAccessible();
  expect(page.getByRole('heading', { level: 1 }).elements()).toHaveLength(1);
});

test.each([360, 390, 768, 1280])('nothing runs over the side at %i px, even with two figures', async (width) => {
  await page.viewport(width, 800);
  for (const topic of TOPICS) {
    const learn = await open(topic);
    if (shows(topic)) {
      await press(/^Step 7 of 8/);
      for (const name of [/^From the hips/, /^From the back/]) the('figure', name).element();
    }
    const html = everything(learn).filter((each) => each instanceof HTMLElement);
    const over = html.filter((each) => each.scrollWidth > each.clientWidth + 1);
    expect(over.filter((each) => getComputedStyle(each).display !== 'inline').map((each) => each.className)).toEqual(
      [],
    );
  }
});

test('the topics are chosen by button, the present one marked, and Back leads back', async () => {
  await open('glute-bridge');
  const topics = the('navigation', 'Topics');
  const current = topics
    .getByRole('button')
    .elements()
    .filter((each) => each.ariaCurrent === 'page');
  expect(current.map(textOf)).toEqual(['Glute bridge']);
  expect(await hearsOf('open-learn', 'Hip hinge', topics)).toEqual({ topic: 'hip-hinge' });
  expect(await hearsOf('open-learn', 'Is this for me?', topics)).toEqual({ topic: 'for-me' });
  expect(await hearsOf('back', 'Back')).toBeNull();
});

test('each exercise can be started from its page', async () => {
  await open('hip-hinge');
  expect(await hearsOf('start-exercise', 'Start hip hinge')).toEqual({ exerciseIds: ['hip-hinge'], painBefore: null });
  await open('glute-bridge');
  expect(await hearsOf('start-exercise', 'Start glute bridge')).toEqual({
    exerciseIds: ['glute-bridge'],
    painBefore: null,
  });
});

test('another topic shows another demonstration', async () => {
  const learn = await open('hip-hinge');
  expect(isThere('region', 'Demonstration of the hip hinge')).toBe(true);
  learn.state = state('glute-bridge');
  await expect.element(the('region', 'Demonstration of the glute bridge')).toBeVisible();
  expect(isThere('region', 'Demonstration of the hip hinge')).toBe(false);
  expect(read('status')).toContain('Lie still');
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
  const now = read('region', 'Go to an emergency department now');
  for (const part of ['emergency department now', 'between the legs', 'passing water', 'both legs']) {
    expect(now).toContain(part);
  }
  const ask = read('region', 'Ask a doctor or physiotherapist first');
  for (const part of [
    'fall', 'osteoporosis', 'numbness in a leg', 'fever', 'weight lost', 'cancer', 'wakes you at night', 'operation',
    'pregnancy', 'dizziness', 'blood pressure', 'glaucoma', 'before the age of 20', 'defences', 'every morning', 'under 18',
  ]) expect(ask).toContain(part); // prettier-ignore
  expect(textOf(learn)).toContain('not a medical device');
  expect(textOf(learn)).toContain('Stop if it hurts');
  expect(textOf(learn).match(/Bend the other knee, foot on the floor/g)).toHaveLength(1);
  expect(textOf(learn)).toContain('Serious causes are rare');
  expect(await hearsOf('open-learn', 'Pain', the('region', 'Stop if it hurts'))).toEqual({ topic: 'pain' });
  expect(await hearsOf('open-settings', 'Open settings')).toBeNull();
});

test('an exercise without a demonstration has what it feels like and what helps, and starts both legs', async () => {
  const words = textOf(await open('single-leg-bridge-left'));
  for (const part of ['Single-leg bridge', 'tired buttocks', 'Hold on to a chair', 'hips lead']) {
    expect(words).toContain(part);
  }
  expect(isThere('status')).toBe(false);
  expect((await hearsOf('start-exercise', 'Both legs in turn'))?.exerciseIds).toEqual([
    'single-leg-bridge-left',
    'single-leg-bridge-right',
  ]);
});

test('each habit has its drawing, the opinion marked as one, what was found with sources, and what to do instead', async () => {
  const learn = await open('habits');
  for (const name of ['Knees to the chest', 'Knees from side to side', 'Reaching for the toes']) {
    const habit = the('region', name);
    expect(isThere('img', undefined, habit)).toBe(true);
    const headings = all('heading', habit);
    expect(headings).toEqual([name, 'What the method says: an opinion', 'What studies found', 'Instead']);
    expect(await hearsOf('open-exercises', 'All exercises', habit)).toBeNull();
  }
  expect(await hearsOf('open-guided', 'Breathing, legs on a chair', the('region', 'Knees to the chest'))).toEqual({
    guidedId: 'breathing-90-90',
  });
  expect(await hearsOf('open-learn', 'Hip hinge', the('region', 'Reaching for the toes'))).toEqual({
    topic: 'hip-hinge',
  });
  for (const part of ['Your back is made to bend', 'Stretching is allowed', 'How sure is all this?']) {
    expect(textOf(learn)).toContain(part);
  }
});

test.each(['idea', 'habits', 'pain'] as const)('on the page %s each source is in the list and each is used', async (topic) => {
  for (const language of LANGUAGES) {
    const { sources, ...words } = topicsOf(language)[topic];
    const cited = [...JSON.stringify(words).concat(topic === 'pain' ? topicsOf(language).pain.rule.why : '').matchAll(/\{(\d[\d, ]*)\}/g)]
      .flatMap(([, held]) => held!.split(', ').map(Number));
    expect([...new Set(cited)].sort((a, b) => a - b)).toEqual(sources.map((_, i) => i + 1));
  }
}); // prettier-ignore

test('the page of the idea leads to the programme', async () => {
  await open('idea');
  expect(await hearsOf('open-programme', 'To the programme')).toBeNull();
});

test('the page of pain has the numbers of the rule', async () => {
  await open('pain');
  expect(all('row').slice(1).map((row) => row.replace(/ {2,}/g, ' '))).toEqual([
    'as before, or better as planned',
    'up by 1 as planned, but no step up',
    'up by 2 or more, or above 5 a step easier',
  ]);
  expect(textOf(the('main').element())).toContain('Above 5');
  expect(the('img', /up|more/i).element()).toBeTruthy();
}); // prettier-ignore

test('an address that names no page shows for whom it is', async () => {
  await open('somersault');
  const current = the('navigation', 'Topics').getByRole('button').elements();
  expect(current.filter((each) => each.ariaCurrent === 'page').map(textOf)).toEqual(['Is this for me?']);
  expect(all('heading')[0]).toBe('Is this for me?');
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
  expect(isThere('button', 'Pause')).toBe(true);
  await press(/^Step 2 of 8/);
  const before = read('figure');
  await vi.waitFor(() => expect(read('figure')).not.toBe(before), { timeout: 8000 });
  await press('Pause');
  await player.updateComplete;
  expect(isThere('button', 'Play')).toBe(true);
  const held = drawing();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(drawing()).toEqual(held);
});

test('where motion is not wished it stands still and shows the key moment of each step', async () => {
  await still();
  const first = drawing();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(drawing()).toEqual(first);
  await press('Next step');
  expect(read('status')).toContain('The hips go back.');
  expect(read('figure')).toContain('Hips 89°');
});

test('begins anew for somebody who asks, motion or not', async () => {
  await still();
  await press(/^Step 6 of 8/);
  await press('Play');
  expect(isThere('button', 'Pause')).toBe(true);
  await press('From the start');
  expect(step()).toBe(0);
});

test('is stepped by buttons and arrow keys, not past its ends', async () => {
  await still();
  await expect.element(the('button', 'Back a step')).toBeDisabled();
  (the('button', 'Play').element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowLeft}');
  expect(step()).toBe(0);
  await userEvent.keyboard('{ArrowRight}'.repeat(12));
  await expect.element(the('button', 'Next step')).toBeDisabled();
  expect(step()).toBe(7);
  await press(/^Step 3 of 8/);
  expect(step()).toBe(2);
});

test('captions are read out, politely', async () => {
  await still();
  // A status is read out when it changes, once nobody speaks.
  await expect.element(the('status', undefined, demonstration())).toHaveTextContent(/^Stand/);
});

test.each([
  { demo: hinge, name: 'hinge', poor: 'rounding', hips: '51°', back: '40° ± 5°' },
  { demo: bridge, name: 'bridge', poor: 'arching', hips: '36°', back: '23° ± 4°' },
])('good and poor $name are told apart by shape, word and number', async ({ demo, poor, hips, back }) => {
  await still(demo);
  await press(/^Step 7 of 8/);
  expect(page.getByRole('figure').elements()).toHaveLength(2);
  expect(read('figure', /^From the hips/)).toContain('long');
  const backFirst = read('figure', /^From the back/);
  for (const part of [poor, hips, back]) expect(backFirst).toContain(part);
  const signOf = (name: RegExp) => drawn(the('img', name), '.sign');
  expect(signOf(/From the hips/)).toHaveLength(1);
  expect(signOf(/From the hips/)).not.toEqual(signOf(/From the back/));
});
