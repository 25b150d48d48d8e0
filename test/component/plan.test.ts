import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/ui/app-root.ts';
import { readPrescriptionLink } from '../../src/exchange/prescription.ts';
import { EXERCISES } from '../../src/exercises/catalogue.ts';
import { PRESCRIPTION_ROOM, type Prescription } from '../../src/core/records/prescription.ts';
import type { ScreenState } from '../../src/ui/screen-state.ts';
import { expectAccessible, mount, textOf } from './mount.ts';
import { all, hears, hearsOf, isThere, press, read, the, unfold } from './person.ts';
import { offerState, planScenes, planState, prescription, wordy } from './scenes-plan.ts';
import { settings, startState } from './scenes-start.ts';

const app = (state: ScreenState) => mount('hingeline-app', { state });

test.each(Object.entries(planScenes))('%s is accessible', async (_name, { state }) => {
  await app(state);
  unfold();
  await expectAccessible();
});

/** What a phone reads of the code as it is drawn. A screenshot would not do: the tests' window may be scaled. */
async function scanned(): Promise<string | undefined> {
  const code = the('img', 'Code of the plan').element();
  const { width, height } = code.getBoundingClientRect();
  const picture = new Image(width, height);
  picture.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(code))}`;
  await picture.decode();
  const context = new OffscreenCanvas(width, height).getContext('2d')!;
  context.drawImage(picture, 0, 0, width, height);
  return jsQR(context.getImageData(0, 0, width, height).data, width, height)?.data;
}

test.each([1280, 390])('at a width of %i the code holds the link, and the link the plan', async (width) => {
  await page.viewport(width, 844);
  const state = planState();
  await app(state);
  const read = await scanned();
  expect(read).toBe(state.link);
  expect(readPrescriptionLink(read!.split('/plan/')[1]!, EXERCISES).prescription).toEqual(prescription);
  await page.viewport(1280, 800);
});

test('the largest code there is can be read, and a plan that is larger has none and says so', async () => {
  const words = prescription.exercises[0]!.note.repeat(9);
  const note = (length: number): Prescription => ({ ...prescription, note: words.slice(0, length) });
  const longest = Array.from({ length: PRESCRIPTION_ROOM.note }, (_, length) => planState(note(length)))
    .filter(({ link }) => link!.length <= 1200)
    .at(-1)!;
  expect(longest.link!.length).toBeGreaterThan(900);
  await app(longest);
  expect(await scanned()).toBe(longest.link);
  await app(planState(wordy));
  expect(isThere('img', 'Code of the plan')).toBe(false);
  expect(all('status').join()).toContain('too long for a code');
});

test('a page that this computer serves to itself says that its link leads nowhere else', async () => {
  const words = () => page.getByText(/work only on it/).elements().length;
  await app(planScenes['plan-local']!.state);
  expect(words()).toBe(1);
  await app(planState());
  expect(words()).toBe(0);
});

test('a plan is put together from exercises, both legs in turn among them', async () => {
  await app(planState({ title: '', from: '', note: '', exercises: [] }));
  expect(isThere('button', 'Send as file')).toBe(false);
  const added = async (name: string) => (await hearsOf('plan-drafted', name))?.draft.exercises.at(-1);
  expect(await added('Hip hinge')).toMatchObject({ exerciseIds: ['hip-hinge'], limits: {}, loaded: false });
  const both = ['single-leg-bridge-left', 'single-leg-bridge-right'];
  expect(await added('Single-leg bridge, left and right')).toMatchObject({ exerciseIds: both });
  const stretch = 'Half-kneeling stretch, left and right';
  expect(await added(stretch)).toMatchObject({ plan: { reps: 3 } });
});

test('its exercises change places and go; at an end they stay', async () => {
  await app(planState());
  const order = async (name: string) =>
    (await hearsOf('plan-drafted', name))?.draft.exercises.map(({ exerciseIds }) => exerciseIds[0]);
  const [hinge, bridge, leg] = prescription.exercises.map(({ exerciseIds }) => exerciseIds[0]);
  expect(await order('Later: Hip hinge')).toEqual([bridge, hinge, leg]);
  expect(await order('Earlier: Glute bridge')).toEqual([bridge, hinge, leg]);
  const end = the('button', 'Earlier: Hip hinge');
  expect(end.element()).toHaveAttribute('aria-disabled', 'true');
  expect(await hears('plan-drafted', async () => (end.element() as HTMLElement).click())).toBeUndefined();
  expect(await order('Remove Glute bridge')).toEqual([hinge, leg]);
});

test('no exercise goes in where there is no room', async () => {
  const exercises = Array.from({ length: PRESCRIPTION_ROOM.exercises }, () => prescription.exercises[1]!);
  await app(planState({ ...prescription, exercises }));
  expect(isThere('button', 'Hip hinge')).toBe(false);
  expect(all('status').join()).toContain('room for 8');
});

test('each exercise has its own sets, weight, limits and note, and the settings hear nothing of it', async () => {
  await app(planState());
  unfold();
  const first = the('listitem').first();
  const hinge = (draft: Prescription | undefined) => draft?.exercises[0];
  await press('Change the plan', first);
  const own = await hears('plan-changed', async () => {
    expect(hinge((await hearsOf('plan-drafted', 'More sets', first))?.draft)?.plan.sets).toBe(4);
  });
  expect(own).toBeUndefined();
  const loaded = await hears('load-changed', async () => {
    const change = await hears('plan-drafted', () => the('radio', 'Body weight', first).click());
    expect(hinge(change?.draft)?.loaded).toBe(false);
  });
  expect(loaded).toBeUndefined();
  const knee = the('slider', /[Kk]nee/, first);
  expect(knee.element()).toHaveAttribute('aria-valuetext', expect.stringMatching(/^40° .*35°/));
  const moved = await hears('plan-drafted', async () => {
    (knee.element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}');
  });
  expect(hinge(moved?.draft)?.limits).toEqual({ kneeDeg: 41 });
  const noted = await hears('plan-drafted', () => the('textbox', /^Note/, first).fill('Slowly.'));
  expect(hinge(noted?.draft)?.note).toBe('Slowly.');
});

test('the texts of the plan are told as they are written', async () => {
  await app(planState());
  const written = await hears('plan-drafted', () => the('textbox', /^Title/).fill('Für Frau Ä.'));
  expect(written?.draft).toEqual({ ...prescription, title: 'Für Frau Ä.' });
});

test('an offered plan says what it asks for, what it changes, and applies only when it is accepted', async () => {
  await app(offerState());
  expect(all('heading')).toEqual([
    'Plan for my back',
    'Hip hinge',
    'Glute bridge',
    'Single-leg bridge, left and right',
  ]);
  const [hinge, bridge] = the('list').first().element().children;
  expect(textOf(hinge!)).toContain('3 sets of 10 reps, 90 s rest');
  expect(textOf(hinge!)).toContain('Slowly down');
  expect(textOf(hinge!)).toMatch(/Sets: 3 \(until now 2\) Reps in a set: 10 \(until now 8\) Rest between sets: 90\ss/);
  expect(textOf(hinge!)).toContain('Weight: with a weight (until now body weight)');
  expect(textOf(hinge!)).toMatch(/Knee[^:]*: 40° \(until now 35°\)/);
  expect(textOf(bridge!)).toContain('As it is set now.');
  const accepted = await hears('accept-plan', async () => {
    expect(await hearsOf('back', 'Not now')).toBeNull();
  });
  expect(accepted).toBeUndefined();
  expect(await hearsOf('accept-plan', 'Use this plan')).toBeNull();
});

test('looked at by who makes it, it leads back to where it is made', async () => {
  await app(offerState({ isPreview: true }));
  expect(isThere('button', 'Not now')).toBe(false);
  expect(await hearsOf('open-plan', 'Back')).toBeNull();
});

test('it says which plan it replaces, and that numbers were out of range', async () => {
  const own = { ...settings, prescription: { ...prescription, title: 'The old one' } };
  await app(offerState({ adjusted: true, own }));
  expect(read('main')).toContain('place of your present plan “The old one”');
  expect(read('main')).toContain('brought to the nearest');
});

test('the plan that is followed leads the first screen, each exercise with its start', async () => {
  await mount('hingeline-start', { state: startState({ prescription }) });
  const plan = the('region', prescription.title);
  expect(all('heading', plan)).toEqual(['Plan for my back', 'Hip hinge', 'Glute bridge', 'Single-leg bridge, left and right']); // prettier-ignore
  await the('combobox', /^Pain now/).selectOptions('4');
  expect(await hearsOf('start-prescribed', 'Start glute bridge', plan)).toEqual({ index: 1, painBefore: 4 });
  expect(await hearsOf('start-prescribed', 'Both legs in turn', plan)).toEqual({ index: 2, painBefore: 4 });
  expect(await hearsOf('start-today', 'Start all, one after the other', plan)).toEqual({ painBefore: 4 });
  await mount('hingeline-start', { state: startState({ prescription: { ...prescription, exercises: prescription.exercises.slice(0, 1) } }) }); // prettier-ignore
  expect(isThere('button', 'Start all, one after the other')).toBe(false);
});

test('the plan is left on a second press', async () => {
  await mount('hingeline-start', { state: startState({ prescription }) });
  expect(await hearsOf('leave-plan', 'Back to my own settings')).toBeUndefined();
  expect(await hearsOf('leave-plan', 'Really leave the plan?')).toBeNull();
});
