/** What the person adds to a session under review. */
import { expect, test } from 'vitest';
import { page, userEvent, type Locator } from 'vitest/browser';
import '../../src/ui/review/review-screen.ts';
import '../../src/ui/settings/settings-screen.ts';
import '../../src/ui/start/start-screen.ts';
import type { Opinion } from '../../src/core/records/record.ts';
import type { UiEvents } from '../../src/ui/events.ts';
import type { ReviewState } from '../../src/ui/review/review-state.ts';
import { expectAccessible, mount, textOf } from './mount.ts';
import { all, hears, hearsOf, isThere, press, read, the } from './person.ts';
import { bridge, hinge } from './samples.ts';
import { bothLegs, contested, pictured, settings, settingsState, startState } from './scenes-start.ts';

const state: ReviewState = {
  screen: 'review',
  session: hinge.session(),
  trace: hinge.trace(),
  keys: true,
  error: null,
};

/** The state once a rep was judged. */
function judged(of: ReviewState, repIndex: number, opinion: Opinion | null): ReviewState {
  const reps = of.session.reps.map((saved) =>
    saved.rep.index === repIndex ? { ...saved, opinion: opinion ?? undefined } : saved,
  );
  return { ...of, session: { ...of.session, reps } };
}

/** A review that follows what is said, as the app lets it. */
async function followed(of: ReviewState) {
  const review = await mount('hingeline-review', { state: of });
  review.addEventListener('judge-rep', ({ detail }: CustomEvent<UiEvents['judge-rep']>) => {
    review.state = judged(review.state!, detail.repIndex, detail.opinion);
  });
  return review;
}

const headline = (): string => textOf(page.getByRole('heading', { level: 1 }).element());
/** Opens a rep. */
async function card(number: number): Promise<Locator> {
  await the('tab', new RegExp(`Rep ${number}`)).click();
  return the('article', `Rep ${number}`);
}

test('is accessible, open and with everything said', async () => {
  await mount('hingeline-review', { state: contested });
  for (const button of page.getByRole('button', { name: /^(Disagree|Change)$/ }).elements()) {
    await userEvent.click(button);
  }
  await expectAccessible();
});

test.each([
  [1, ['It was not fine', 'Not a rep', 'Remove']],
  [3, ['It was fine', 'Not a rep', 'Remove']],
])('a person may disagree with what was measured of rep %i, and with nothing else', async (number, choices) => {
  await mount('hingeline-review', { state });
  expect(isThere('group', /^Your view/)).toBe(false);
  await press('Disagree', await card(number));
  expect(all('button', the('group', `Your view of rep ${number}`))).toEqual(choices);
});

test('a disagreement stands beside what was measured, and counts', async () => {
  await followed(state);
  expect(headline()).toMatch(/^3 reps, 2 mostly hips\. .* joined in/);
  await press('Disagree', await card(3));
  await press('It was fine', await card(3));
  expect(read('status', undefined, await card(3))).toBe('Measured: Mostly back · You: Fine');
  expect(read('article', 'Rep 3')).toContain('50 ± 4');
  expect(headline()).toMatch(/^3 reps, all mostly hips\./);
  expect(headline()).not.toContain('joined in');
  expect(read('tab', /Rep 3/, the('tablist', 'Reps'))).toMatch(/You: Fine.* –$/);
  await press('Undo: Rep 3', await card(3));
  expect(headline()).toMatch(/^3 reps, 2 mostly hips\./);
  expect(isThere('button', 'Undo: Rep 3')).toBe(false);
});

test('what was said is a switch of its own, by key too, and the focus is never lost', async () => {
  const review = await followed(state);
  const focused = (): string => {
    let active: Element | null = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active?.getAttribute('aria-label') ?? textOf(active!);
  };
  const first = await card(1);
  (the('button', 'Disagree', first).element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(the('button', 'Disagree', first)).toHaveAttribute('aria-expanded', 'true');
  await userEvent.keyboard('{Tab}{Tab}{Enter}');
  await review.updateComplete;
  expect(focused()).toBe('Undo: Rep 1');
  expect(headline()).toMatch(/^2 reps, 1 mostly hips/);
  await press('Change', first);
  await expect.element(the('button', 'Not a rep', first)).toHaveAttribute('aria-pressed', 'true');
  await expect.element(the('button', 'It was not fine', first)).toHaveAttribute('aria-pressed', 'false');
  await press('Not a rep', first);
  expect(focused()).toBe('Disagree');
  expect(headline()).toMatch(/^3 reps/);
});

test('a removed rep leaves one line with the way back, and the others keep their numbers', async () => {
  const review = await followed(state);
  await press('Disagree', await card(1));
  await press('Remove', await card(1));
  expect(page.getByRole('heading', { level: 3 }).elements().map(textOf)).toEqual(['Rep 3']);
  expect(all('tab', the('tablist', 'Reps')).map((each) => each[0])).toEqual(['2', '3']);
  expect(headline()).toMatch(/^2 reps, 1 mostly hips/);
  await expect.element(page.getByText('1 rep removed')).toBeVisible();
  expect(review.shadowRoot!.activeElement?.getAttribute('aria-label')).toBe('Undo: Rep 1');
  await press('Undo: Rep 1');
  await review.updateComplete;
  expect(review.shadowRoot!.activeElement).toBe(the('tab', /Rep 1/).element());
  expect(headline()).toMatch(/^3 reps/);
  expect(page.getByText(/removed/).elements()).toEqual([]);
});

test('an attempt that did not count can be removed too', async () => {
  await followed(state);
  expect(await hearsOf('judge-rep', 'Remove: Not judged')).toEqual({ repIndex: 4, opinion: 'deleted' });
  expect(read('region', 'One movement not counted')).not.toContain('Not judged');
  expect(headline()).not.toContain('could not judge');
  expect(await hearsOf('judge-rep', 'Undo: Not judged')).toEqual({ repIndex: 4, opinion: null });
  const again = the('button', 'Remove: Not judged');
  await expect.element(again).toBeVisible();
  expect((again.element().getRootNode() as ShadowRoot).activeElement).toBe(again.element());
});

test('counts of a set and of the list follow', async () => {
  const session = { ...bothLegs.session, reps: bothLegs.session.reps.map((saved) => ({ ...saved })) };
  const of = judged({ ...bothLegs, session }, bothLegs.session.reps.find(({ set, rep }) => set === 2 && rep.kind === 'rep')!.rep.index, 'fine'); // prettier-ignore
  await mount('hingeline-review', { state: of });
  await expect.element(page.getByText(/^Set 2, right leg 2 of 2 reps, 1 mostly hips/)).toBeVisible();
  await mount('hingeline-start', { state: startState({ sessions: [contested.session] }) });
  expect(all('listitem').join()).toContain('1 rep, 1 mostly hips');
});

test('a bridge is contested as a hinge is', async () => {
  await followed({ ...state, session: bridge.session(), trace: bridge.trace() });
  await press('Disagree', await card(3));
  expect(await hearsOf('judge-rep', 'It was fine', await card(3))).toEqual({ repIndex: 2, opinion: 'fine' });
});

test('a note is told as it is written, no longer than a page of it, and shows what is kept', async () => {
  await mount('hingeline-review', { state: contested });
  const note = the('textbox', 'Your note');
  await expect.element(note).toHaveValue(contested.session.note);
  await expect.element(note).toHaveAttribute('maxlength', '1000');
  expect(await hears('note-changed', () => note.fill('Slept badly'))).toEqual({ note: 'Slept badly' });
});

test('a picture stands with its rep alone, is deleted with one tap, and can be brought back for the moment', async () => {
  const review = await mount('hingeline-review', { state: pictured });
  await expectAccessible();
  expect(isThere('img', /at the moment your back moved most/, await card(1))).toBe(false);
  const picture = the('img', 'Rep 3 at the moment your back moved most', await card(3));
  await expect.poll(() => (picture.element() as HTMLImageElement).naturalWidth).toBe(640);
  expect(await hearsOf('delete-still', 'Delete this picture')).toEqual({ repIndex: 2 });
  review.state = { ...pictured, stills: pictured.stills!.map((still) => ({ ...still, deleted: true })) };
  await expect.poll(() => page.getByText('Picture deleted.').elements()).toHaveLength(1);
  expect(await hearsOf('restore-still', /^Undo/, await card(3))).toEqual({ repIndex: 2 });
});

test('pictures are off until they are wished for, with what exactly is kept, and all can be deleted', async () => {
  const keep = the('checkbox', /^Keep a picture of each rep/);
  await mount('hingeline-settings', { state: settingsState() });
  await expect.element(keep).not.toBeChecked();
  expect(read('region', 'Pictures')).toContain('stays on this device and is in no export');
  expect(read('status', undefined, the('region', 'Pictures'))).toBe('No picture is kept.');
  expect(isThere('button', 'Delete all pictures')).toBe(false);
  expect(await hears('settings-changed', () => keep.click())).toEqual({ settings: { ...settings, stills: true } });
  await mount('hingeline-settings', { state: settingsState({ stillCount: 12 }) });
  expect(await hearsOf('delete-all-stills', 'Delete all pictures')).toBeUndefined();
  expect(await hearsOf('delete-all-stills', 'Really delete all?')).toBeNull();
});
