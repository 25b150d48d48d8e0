import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { paused } from '../../src/core/programme/schedule.ts';
import type { UiEventName } from '../../src/ui/events.ts';
import '../../src/ui/start/today-card.ts';
import type { HingelineToday } from '../../src/ui/start/today-card.ts';
import { setLanguage } from '../../src/ui/shared/words-controller.ts';
import { expectAccessible, mount, textOf } from './mount.ts';
import { ALL, assessedBefore, begunToday, doneToday, nothingOn, pausedNow, rested, skippedToday, TODAY, underWay } from './programmes.ts'; // prettier-ignore

const given = (part: Partial<HingelineToday> = {}) =>
  mount('hingeline-today', { today: TODAY, programme: underWay, known: ALL, ...part });

/** What is told of by pressing a button. */
async function pressed(name: string, event: UiEventName): Promise<unknown> {
  const told: unknown[] = [];
  const listen = (each: Event): void => void told.push((each as CustomEvent).detail);
  document.body.addEventListener(event, listen);
  await userEvent.click(page.getByRole('button', { name, exact: true }));
  document.body.removeEventListener(event, listen);
  return told;
}

test('without a programme it offers an assessment, or to begin at once', async () => {
  const card = await given({ programme: null });
  expect(textOf(card)).toContain('about 20 minutes, every other day');
  expect(await pressed('Begin with an assessment (5 minutes)', 'open-assessment')).toEqual([null]);
  expect(await pressed('Begin at once', 'start-today')).toEqual([{ painBefore: null }]);
  expect(await pressed('What it consists of', 'open-programme')).toEqual([null]);
  await expectAccessible();
});

test('due: what comes, how long it takes, and one button that starts it', async () => {
  const card = await given({ painBefore: 3 });
  expect(textOf(card)).toContain('about 23 minutes');
  expect(textOf(card)).toContain('Hip hinge 2 × 10 reps');
  expect(textOf(card)).toContain('Single-leg bridge, left and right 2 × 6 reps on each side');
  expect(textOf(card)).toContain('Breathing, legs on a chair 3 min');
  expect(await pressed('Start today’s session', 'start-today')).toEqual([{ painBefore: 3 }]);
  expect(await pressed('Not today', 'skip-day')).toEqual([null]);
  expect(await pressed('Change', 'open-programme')).toEqual([null]);
  await expectAccessible();
});

test('what was left long ago is shown a step easier', async () => {
  const card = await given({ today: '2026-12-20' });
  expect(textOf(card)).toContain('Hip hinge 2 × 8 reps');
});

test('with much pain nothing starts', async () => {
  const card = await given({ painBefore: 6 });
  expect(textOf(card)).toContain('With this much pain, rest today.');
  expect(textOf(card)).not.toContain('Start today');
  expect(await pressed('When to see a doctor at once', 'open-learn')).toEqual([{ topic: 'for-me' }]);
  expect(textOf(await given({ programme: null, painBefore: 9 }))).not.toContain('Begin at once');
  expect(textOf(await given({ programme: rested, painBefore: 9 }))).not.toContain('anyway');
  await expectAccessible();
});

test('broken off earlier today it offers what is left, and says when it goes on otherwise', async () => {
  const card = await given({ programme: begunToday, painBefore: 2 });
  expect(textOf(card)).toContain('What is left of today');
  expect(textOf(card)).toContain('Next: Saturday');
  expect([textOf(card).includes('bridge'), textOf(card).includes('Hip hinge')]).toEqual([true, false]);
  expect(await pressed('Go on with the rest', 'start-today')).toEqual([{ painBefore: 2 }]);
  expect(textOf(await given({ programme: begunToday, painBefore: 7 }))).not.toContain('Go on with the rest');
  const off = { ...nothingOn, days: begunToday.days };
  expect(textOf(await given({ programme: off }))).toContain('Done for today');
  await expectAccessible();
});

test('a day of rest says when it goes on, and lets one all the same', async () => {
  const card = await given({ programme: rested });
  expect(textOf(card)).toContain('Today is a day of rest Next: tomorrow.');
  expect(await pressed('Do it today anyway', 'start-today')).toEqual([{ painBefore: null }]);
});

test('done, left out, with nothing in it', async () => {
  expect(textOf(await given({ programme: doneToday }))).toContain('Done for today Next: Saturday');
  expect(textOf(await given({ programme: skippedToday }))).toContain('Not today Next: tomorrow.');
  expect(textOf(await given({ programme: nothingOn }))).toContain('No exercise of the programme is switched on.');
  await expectAccessible();
});

test('a pause says until when, and ends at a press', async () => {
  const card = await given({ programme: pausedNow });
  expect(textOf(card)).toContain('Paused until Thursday');
  expect(await pressed('Go on now', 'programme-changed')).toEqual([{ programme: underWay }]);
  expect(paused(underWay, TODAY, 7)).toEqual(pausedNow);
});

test('after two weeks an assessment is offered again', async () => {
  expect(textOf(await given({ assessments: [assessedBefore] }))).toContain('Repeat the assessment');
  const later = { ...assessedBefore, day: '2026-11-20' };
  expect(textOf(await given({ assessments: [assessedBefore, later] }))).not.toContain('Repeat the assessment');
});

test('it follows the language', async () => {
  const card = await given({ programme: rested });
  setLanguage('de');
  await card.updateComplete;
  expect(textOf(card)).toContain('Heute ist Ruhetag Das nächste Mal: morgen.');
  setLanguage('en');
});
