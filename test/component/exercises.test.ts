import { sideOf } from '../../src/core/pose/measured-leg.ts';
import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/ui/exercises/exercises-screen.ts';
import { DEFAULT_PLAN } from '../../src/core/session/plan.ts';
import { CATALOGUE } from '../../src/exercises/catalogue.ts';
import type { Catalogue } from '../../src/exercises/entry.ts';
import { GUIDED } from '../../src/exercises/guided/catalogue.ts';
import { groupsOf } from '../../src/ui/start/offers.ts';
import type { ExercisesState } from '../../src/ui/screen-state.ts';
import { expectAccessible, mount } from './mount.ts';
import { all, everything, hears, hearsOf, isThere, read, the, unfold } from './person.ts';

const state: ExercisesState = { screen: 'exercises', plan: DEFAULT_PLAN, loaded: ['hip-hinge'], error: null };

beforeEach(async () => {
  await mount('hingeline-exercises', { state });
  unfold();
});

test('is accessible', async () => {
  await expectAccessible();
  expect(all('heading').slice(0, 2)).toEqual(['All exercises', 'Standing']);
});

test('offers every exercise, each leg and both in turn, with a video for each', async () => {
  for (const { exercise, words, takesTurns } of CATALOGUE) {
    const { id, leg } = exercise;
    const { nameWithin, oneLeg } = words.of('en');
    const side = sideOf(leg) === 'left' ? 'Left leg' : 'Right leg';
    const name = oneLeg ? `${side}: ${oneLeg.heading}` : `Start ${nameWithin}`;
    expect((await hearsOf('start-exercise', name))?.exerciseIds).toEqual([id]);
    expect(the('button', `Choose or drop a video of the ${nameWithin}`).element()).toHaveProperty('type', 'file');
    if (!oneLeg || sideOf(leg) !== 'left') continue;
    const legs = CATALOGUE.filter((each) => each.takesTurns === takesTurns).map((each) => each.exercise.id);
    expect((await hearsOf('start-exercise', `Both legs in turn: ${oneLeg.heading}`))?.exerciseIds).toEqual(legs);
  }
});

test('a harder one stands below the one it follows, in the same part', async () => {
  const floor = read('region', 'On the floor');
  expect(floor).toMatch(/Glute bridge .* Harder Bridge on one leg/);
  expect(read('region', 'Standing')).not.toContain('bridge');
});

test('of what is held the plan speaks of holds and seconds', () => {
  const stretch = read('article', 'Stretch on one knee');
  expect(stretch).toContain('2 sets of 3 holds of 20 s, 60 s rest.');
  expect(read('article', 'Glute bridge')).not.toContain('holds');
});

test('a harder one whose easier one is missing stands by itself', () => {
  const alone: Catalogue = CATALOGUE.filter(({ takesTurns }) => takesTurns === 'single-leg-bridge');
  const [, floor] = groupsOf(alone);
  expect(floor!.offers.map(({ offer, harder }) => [offer.length, harder.length])).toEqual([[2, 0]]);
});

test('every guided exercise leads to its page', async () => {
  for (const { exercise, words } of GUIDED) {
    const { name } = words.of('en');
    expect(await hearsOf('open-guided', /^Open/, the('article', name))).toEqual({ guidedId: exercise.id });
  }
});

test('how it is done, and a sample, are a step away', async () => {
  expect(await hearsOf('open-learn', /how to do it ?: glute bridge/)).toEqual({ topic: 'glute-bridge' });
  expect(await hearsOf('open-learn', /how to do it ?: Bridge on one leg/)).toEqual({ topic: 'single-leg-bridge-left' });
  expect(await hearsOf('try-sample', 'Try a sample of the hip hinge')).toEqual({ exerciseId: 'hip-hinge' });
});

test('pain before and the weight go with a start', async () => {
  await the('combobox', /^Pain now/).selectOptions('3');
  expect((await hearsOf('start-exercise', 'Start hip hinge'))?.painBefore).toBe(3);
  const hinge = the('article', 'Hip hinge');
  await expect.element(the('radio', 'With a weight', hinge)).toBeChecked();
  expect(await hears('load-changed', () => the('radio', 'Body weight', hinge).click())).toEqual({
    exerciseId: 'hip-hinge',
    loaded: false,
  });
});

test('a video dropped on a leg is of that leg, and elsewhere of the first exercise', async () => {
  const drop = (onto: Element): void => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['x'], 'clip.mp4', { type: 'video/mp4' }));
    onto.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, composed: true, cancelable: true }));
  };
  const leg = the('button', 'Right leg: Bridge on one leg').element();
  expect((await hears('choose-file', async () => drop(leg)))?.exerciseId).toBe('single-leg-bridge-right');
  const title = the('heading', 'All exercises').element();
  expect((await hears('choose-file', async () => drop(title)))?.exerciseId).toBe('hip-hinge');
});

test.each([360, 390, 768, 1280])('nothing runs over the side at %i px', async (width) => {
  await page.viewport(width, 800);
  const screen = await mount('hingeline-exercises', { state });
  unfold();
  const over = everything(screen).filter(
    (each) => each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).display !== 'inline',
  );
  expect(over.filter((each) => !each.closest('.visually-hidden')).map((each) => each.className)).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  await page.viewport(1280, 800);
});

test('leads back', async () => {
  expect(isThere('button', 'Back')).toBe(true);
  expect(await hearsOf('back', 'Back')).toBeNull();
});
