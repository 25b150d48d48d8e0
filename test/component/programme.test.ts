import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { FIRST_PROGRAMME } from '../../src/core/programme/first.ts';
import type { Programme } from '../../src/core/programme/programme.ts';
import type { UiEventName } from '../../src/ui/events.ts';
import '../../src/ui/app-root.ts';
import '../../src/ui/programme/programme-screen.ts';
import { setLanguage } from '../../src/ui/shared/words-controller.ts';
import { expectAccessible, mount, textOf } from './mount.ts';
import { ALL, pausedNow } from './programmes.ts';
import { programmeScenes, programmeState } from './scenes-programme.ts';

const given = (changes: Parameters<typeof programmeState>[0] = {}) =>
  mount('hingeline-programme', { state: programmeState(changes), known: ALL });

test.each(Object.entries(programmeScenes))('nothing of %s sticks out on a phone or a laptop', async (_, { state }) => {
  for (const [width, height] of [
    [390, 844],
    [1280, 800],
  ] as const) {
    await page.viewport(width, height);
    await mount('hingeline-app', { state });
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  }
});

const press = (name: string): Promise<void> => userEvent.click(page.getByRole('button', { name, exact: true }));

/** What is told of by pressing a button. */
async function pressed(name: string, event: UiEventName): Promise<unknown> {
  const told: unknown[] = [];
  const listen = (each: Event): void => void told.push((each as CustomEvent).detail);
  document.body.addEventListener(event, listen, { once: true });
  await press(name);
  document.body.removeEventListener(event, listen);
  return told[0];
}

/** The programme after a press, which is also what is shown then. */
async function changed(name: string): Promise<Programme> {
  const { programme } = (await pressed(name, 'programme-changed')) as { readonly programme: Programme };
  const screen = document.querySelector('hingeline-programme')!;
  screen.state = programmeState({ programme });
  await screen.updateComplete;
  return programme;
}

const lineOf = ({ lines }: Programme, ladder: string) => lines.find((line) => line.ladder === ladder);
const order = ({ lines }: Programme) => lines.filter(({ on }) => on).map(({ ladder }) => ladder);

test('it says what the days are, what is done on them and why it changed', async () => {
  const screen = await given();
  const text = textOf(screen);
  expect(text).toContain('Every other day , about 23 minutes');
  expect(text).toContain('Tuesday, November 24: done');
  expect(text).toContain('Thursday, November 26: today');
  expect(text).toContain('Saturday, November 28: planned');
  expect(text).toContain('A step harder: the reps came mostly from your hips. Before: 2 × 8 reps.');
  expect(text).toContain('Before: Glute bridge, 3 × 15 reps.');
  expect(text).toContain('A step easier: it hurt more afterwards than before. Before: 2 × 30 s on each side.');
  await expectAccessible();
});

test('sets, amount, variation and place of an exercise are changed one press at a time', async () => {
  await given();
  await press('Change: Hip hinge');
  await expectAccessible();
  expect(lineOf(await changed('More sets'), 'hinge')).toMatchObject({ sets: 3, changed: { reason: 'by-hand' } });
  expect(lineOf(await changed('Fewer reps'), 'hinge')).toMatchObject({ sets: 3, amount: 8 });
  expect(lineOf(await changed('Harder variation: Hip hinge'), 'hinge')).toMatchObject({ rung: 1 });
  expect(order(await changed('Later: Hip hinge, with a weight')).slice(0, 2)).toEqual(['glute-stretch', 'hinge']);
  expect(order(await changed('Leave out: Hip hinge, with a weight'))).not.toContain('hinge');
  expect(order(await changed('Add: Hip hinge, with a weight')).slice(0, 2)).toEqual(['glute-stretch', 'hinge']);
});

test('days: more seldom, left out, paused and taken up again', async () => {
  await given();
  expect(await pressed('Not today', 'skip-day')).toBeNull();
  expect((await changed('Less often')).everyDays).toBe(3);
  expect((await changed('Pause for a week')).pausedUntil).toBe('2026-12-03');
  expect(textOf(document.body)).toContain('Paused until Thursday, December 3. Nothing piles up.');
  expect(await changed('Go on now')).toMatchObject({ pausedUntil: null });
});

test('a step that there is not is said to be none and does nothing', async () => {
  await given();
  await press('Change: Hip hinge');
  const fewer = page.getByRole('button', { name: 'Fewer sets', exact: true });
  await expect.element(fewer).toHaveAttribute('aria-disabled', 'true');
  const told: Event[] = [];
  document.body.addEventListener('programme-changed', (event) => told.push(event), { once: true });
  await userEvent.click(fewer, { force: true });
  expect(told).toEqual([]);
});

test('the calendar takes the time that was typed, or none', async () => {
  await given();
  expect(await pressed('Save a calendar file', 'save-calendar')).toEqual({ time: null });
  await userEvent.fill(page.getByLabelText('Time of day (optional)'), '18:30');
  expect(await pressed('Save a calendar file', 'save-calendar')).toEqual({ time: '18:30' });
});

test('one that is not yet begun, and one that rests, say so', async () => {
  expect(textOf(await given({ programme: FIRST_PROGRAMME, kept: false, assessments: [] }))).toContain(
    'It begins like this with the first session.',
  );
  expect(await pressed('Begin the assessment (5 minutes)', 'open-assessment')).toBeNull();
  expect(textOf(await given({ programme: pausedNow, resting: true }))).toContain('You follow a plan');
  await expectAccessible();
});

test('a short form at the end of a sentence has one full stop', async () => {
  setLanguage('es');
  const text = textOf(await given());
  setLanguage('en');
  expect(text).toContain('Antes: 2 × 8 rep.');
  expect(text).not.toContain('..');
});
