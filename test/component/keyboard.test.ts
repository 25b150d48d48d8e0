/** The whole way without a pointer: what the Tab key comes to, where the focus goes, and that it is seen. */
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/ui/app-root.ts';
import { appError } from '../../src/ports/errors.ts';
import { focusedElement } from '../../src/ui/shared/focus.ts';
import { focusTop, isInSight, nameOf, ringContrast, tabStops, tabTo } from './focus-seen.ts';
import { mount, textOf } from './mount.ts';
import { all, hears } from './person.ts';
import type { SetupState } from '../../src/ui/session/session-state.ts';
import { part, rehearse, type Part } from './rehearsal.ts';
import { scenes } from './scene.ts';

let hinges: Part;
beforeAll(async () => void (hinges = await part('hinge')));
beforeEach(() => page.viewport(1280, 800));

const focused = (): string => {
  const now = focusedElement();
  return now ? (now.ariaLabel ?? textOf(now)) : '';
};
/** Tab to the control of this name, and press it. */
const go = async (name: string | RegExp): Promise<void> => {
  await tabTo(name);
  await userEvent.keyboard('{Enter}');
};

test('from the first screen through a session, its review, history, settings, data, and back', async () => {
  const app = await rehearse({ plan: { sets: 1, reps: 3, restSeconds: 15 } });
  await go('Start hip hinge');
  await app.holdStill(hinges, 1500);
  await expect.poll(focused).toBe('Set-up');
  // A control that there is in both stays under the finger.
  await tabTo(/^Voice/);
  await app.holdStill(hinges, 8000);
  await expect.poll(focused).toMatch(/^Voice/);
  await go('Pause');
  await expect.poll(focused).toBe('Go on');
  await userEvent.keyboard('{Enter}');
  await app.holdStill(hinges, 9500);
  // By way of set-up, where there is nothing to pause.
  await expect.poll(focused).toBe('Hip hinge');
  await app.move(hinges);
  await app.holdStill(hinges, 15_000);
  await expect.poll(focused).toMatch(/^3 reps, 2 mostly hips/);
  expect(document.title).toBe('3 reps, 2 mostly hips – Hingeline');

  // Rep by rep: one stop for all of them, the arrows go from one to the next.
  await tabTo(/^\W*\d\W*Rep \d/);
  const open = (): string => textOf(page.getByRole('tab', { selected: true }).element());
  const before = open();
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(open).not.toBe(before);
  expect(focusedElement()).toBe(page.getByRole('tab', { selected: true }).element());
  await tabTo(/^Moment of rep/);
  const moment = focusedElement() as HTMLInputElement;
  const wasAt = moment.value;
  await userEvent.keyboard('{ArrowRight}');
  expect(moment.value).not.toBe(wasAt);
  await go('Report for print or PDF');
  await expect.poll(focused).toMatch(/report of a session$/);
  await go('Back to the session');
  await expect.poll(focused).toBe('Report for print or PDF');
  await go('Back');
  await expect.poll(focused).toBe('Start hip hinge');

  await go('All sessions and trends');
  await expect.poll(focused).toBe('Sessions and trends');
  await go(/^Delete the session/);
  await expect.poll(focused).toMatch(/^Undo/);
  await userEvent.keyboard('{Enter}');
  await expect.poll(focused).toMatch(/^Hip hinge, /);
  await go('Back');
  await expect.poll(focused).toBe('All sessions and trends');

  await go('Settings');
  await expect.poll(focused).toBe('Settings');
  expect(document.title).toBe('Settings – Hingeline');
  await go('Your data: save, bring back, delete');
  await expect.poll(focused).toBe('Your data');
  await go('Save a backup');
  await expect.element(page.getByText('Saved as a file.')).toBeVisible();
  await expect.poll(focused).toBe('Save a backup');
  await go('Delete everything …');
  await expect.poll(focused).toBe('Keep everything');
  await go('Delete for good');
  await expect.element(page.getByText('All sessions are deleted.')).toBeVisible();
  await expect.poll(focused).not.toBe('');
  await go('Back');
  await expect.poll(() => all('heading')).toContainEqual(expect.stringContaining('spirit level'));
  await expect.poll(focused).not.toBe('');
});

test('a guided exercise, the programme and the assessment', async () => {
  await rehearse();
  await go(/^All exercises/);
  await expect.poll(focused).toBe('All exercises');
  const name = 'Breathing, legs on a chair';
  await go(new RegExp(name));
  await expect.poll(() => all('heading')[0]).toBe(name);
  await expect.poll(focused).toBe(name);
  await go('Begin');
  await expect.poll(() => all('heading')).toHaveLength(1);
  await go('Go on now');
  await expect.poll(focused).toBe('Pause');
  await userEvent.keyboard('{Enter}');
  await expect.poll(focused).toBe('Go on');
  await go('Finish');
  await expect.poll(() => all('heading')).toContainEqual(expect.stringContaining('spirit level'));
});

/** One of each screen: the one with most in it. */
const PLACES = [
  'start-sessions', 'start-due', 'start-plan', 'exercises', 'assessment-many', 'settings-moved', 'settings-own-bend',
  'review-contested', 'compare', 'history', 'data-preview', 'plan-wordy', 'plan-offer', 'programme', 'day-pain', 'day-done',
  'guided-rest', 'guided-breathing-90-90-page', 'hinge-exercising', 'bridge-exercising', 'hinge-rest', 'hinge-asked-paused', 'setup-start', 'loading',
  'learn-hinge', 'learn-for-me', 'report',
] as const; // prettier-ignore

/** Shows a place under an error, the one thing that lies over a screen. */
async function placed(name: string): Promise<readonly HTMLElement[]> {
  const scene = scenes[name];
  if (!scene) throw new RangeError(`no scene ${name}`);
  await mount('hingeline-app', { state: { ...scene.state, error: appError('unknown') } });
  await new Promise((resolve) => setTimeout(resolve));
  focusTop();
  await userEvent.keyboard('{Tab}');
  return tabStops();
}

test.each([
  [1280, 800],
  [390, 844],
  [640, 400],
])('what has the focus is in sight even under an error, with a ring of 3:1 (%i × %i)', async (width, height) => {
  await page.viewport(width, height);
  const found: string[] = [];
  for (const name of PLACES) {
    for (const stop of await placed(name)) {
      stop.focus();
      if (!isInSight(stop)) found.push(`${name}: ${nameOf(stop)} is not in sight`);
      if (ringContrast(stop) < 3)
        found.push(`${name}: the ring of ${nameOf(stop)} has ${ringContrast(stop).toFixed(1)}:1`);
    }
  }
  expect(found).toEqual([]);
});

test('Tab comes to everything once, in the order in which it is read, and out again', async () => {
  const found: string[] = [];
  for (const name of ['start-due', 'settings', 'review', 'compare', 'history', 'hinge-exercising', 'data-preview']) {
    const stops = await placed(name);
    const come: HTMLElement[] = [];
    // At the end it leaves the page, or begins again.
    for (let now = focusedElement(); now && come[0] !== now; now = focusedElement()) {
      come.push(now);
      await userEvent.keyboard('{Tab}');
    }
    const [is, should] = [come, stops].map((each) => each.map(nameOf).join(' | '));
    if (is !== should) found.push(`${name}: Tab comes to ${is} instead of ${should}`);
  }
  expect(found).toEqual([]);
});

test('nothing that is pressed away leaves the focus nowhere', async () => {
  const app = await mount('hingeline-app', {
    state: { ...scenes['start-sessions']!.state, error: appError('unknown') },
  });
  await tabTo('Settings');
  await go('Close');
  app.state = { ...app.state, error: null };
  await expect.poll(focused).not.toBe('');
  app.state = scenes['hinge-exercising']!.state;
  await expect.poll(focused).toBe('Hip hinge');
  // The heading goes with its stage.
  app.state = scenes['hinge-rest']!.state;
  await expect.poll(focused).toBe('Rest');
});

test('single keys do nothing while a field or a button has its own use for them, and nothing at all once they are off', async () => {
  const app = await mount('hingeline-app', { state: scenes['setup-start']!.state });
  const heardOf = (key: string) => hears('toggle-big-type', () => userEvent.keyboard(key));
  expect(await heardOf('b')).toBeNull();
  await tabTo('Camera');
  expect(await heardOf('b')).toBeUndefined();
  await tabTo(/^Voice/);
  // Space presses the button that has the focus, and does not pause.
  expect(await hears('toggle-pause', () => userEvent.keyboard(' '))).toBeUndefined();
  expect(await hears('toggle-mute', () => userEvent.keyboard(' '))).toBeNull();
  app.state = { ...(scenes['setup-start']!.state as SetupState), keys: false };
  await app.updateComplete;
  focusTop();
  expect(await heardOf('b')).toBeUndefined();
  expect(await hears('toggle-mute', () => userEvent.keyboard('m'))).toBeUndefined();
});
