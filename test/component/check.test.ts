/** The page that compares the back's angle with sticks on it: marking by tap, drag and keys, and what is told when. */
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { MarkedMoment } from '../../src/core/study/check.ts';
import type { StickEnd, Sticks } from '../../src/core/study/sticks.ts';
import { focusedElement } from '../../src/ui/shared/focus.ts';
import type { CheckState } from '../../src/ui/screen-state.ts';
import { find, findTag, mount, textOf } from './mount.ts';
import { all, drawn, hears, hearsOf, isThere, press, read, the } from './person.ts';
import { checkScenes } from './scenes-check.ts';
import type { HingelineCheck } from '../../src/ui/check/check-screen.ts';

beforeEach(() => page.viewport(1280, 800));

/** The screen in this state, which keeps what is marked as the app does. */
async function open(scene: string, change: Partial<CheckState> = {}): Promise<HingelineCheck> {
  const screen = await mount('hingeline-check', { state: { ...checkScenes[scene]!.state, ...change } });
  screen.addEventListener('mark-moment', ({ detail: { timestampMs, sticks } }) => {
    const state = screen.state!;
    const others = state.marked.filter((each) => each.timestampMs !== timestampMs);
    const marked: readonly MarkedMoment[] = sticks ? [...others, { timestampMs, sticks }] : others;
    screen.state = { ...state, marked };
  });
  await screen.updateComplete;
  return screen;
}

const picture = (screen: HingelineCheck): HTMLElement =>
  find(findTag(screen, 'hingeline-stick-marker'), '[role="application"]');

/** A tap at this place of the picture of 960 × 540. */
async function tap(screen: HingelineCheck, xPx: number, yPx: number): Promise<void> {
  const element = picture(screen);
  const scale = element.clientWidth / 960;
  await userEvent.click(element, { position: { x: xPx * scale, y: yPx * scale } });
}

const now = (screen: HingelineCheck): Sticks | undefined => screen.state!.marked.at(-1)?.sticks;

test('four taps mark a picture, and the first three of them nothing', async () => {
  const screen = await open('check-neutral');
  const heard: unknown[] = [];
  screen.addEventListener('mark-moment', ({ detail }) => heard.push(detail));
  for (const [x, y] of [[430, 300], [320, 301], [440, 215]] as const) await tap(screen, x, y); // prettier-ignore
  expect(heard).toEqual([]);
  expect(read('button', /T12, free end/)).toMatch(/^4/);
  await tap(screen, 331, 200);
  // A tap is as exact as a pixel of the screen.
  for (const [end, [x, y]] of Object.entries({
    s1Skin: [430, 300],
    s1Tip: [320, 301],
    t12Skin: [440, 215],
    t12Tip: [331, 200],
  } as const)) {
    const { xPx, yPx } = now(screen)![end as StickEnd];
    expect(Math.hypot(xPx - x, yPx - y)).toBeLessThan(2);
  }
  expect(heard).toHaveLength(1);
  await expect.element(the('button', /^Neutral/)).toHaveTextContent('marked');
});

test('a stick that is a dot tells nothing, and it is said why', async () => {
  const screen = await open('check-neutral');
  for (const [x, y] of [[430, 300], [425, 300], [440, 215], [331, 200]] as const) await tap(screen, x, y); // prettier-ignore
  expect(now(screen)).toBeUndefined();
  await expect.element(page.getByText(/A stick is too short in this picture/)).toBeVisible();
});

test('with keys alone a picture is marked, from where the sticks were in the neutral one', async () => {
  const screen = await open('check-marking', { shown: checkScenes['check-compared']!.state.shown });
  picture(screen).focus();
  // The first press puts the end there, the next ones move it.
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowDown}{Enter}');
  await userEvent.keyboard('{ArrowLeft}{Shift>}{ArrowLeft}{/Shift}{Enter}{ArrowUp}{Enter}{ArrowUp}{ArrowUp}');
  const [neutral] = checkScenes['check-marking']!.state.marked;
  const { s1Skin, s1Tip, t12Skin, t12Tip } = neutral!.sticks;
  expect(now(screen)).toEqual({
    s1Skin: { xPx: s1Skin.xPx + 1, yPx: s1Skin.yPx + 1 },
    s1Tip: { xPx: s1Tip.xPx - 10, yPx: s1Tip.yPx },
    t12Skin,
    t12Tip: { xPx: t12Tip.xPx, yPx: t12Tip.yPx - 1 },
  });
  await userEvent.keyboard('1{ArrowRight}');
  expect(now(screen)!.s1Skin.xPx).toBe(s1Skin.xPx + 2);
  await expect.element(page.getByText(`S1, at the back: ${s1Skin.xPx + 2}, ${s1Skin.yPx + 1}`)).toBeVisible();
});

test('a point is dragged to its place, also in a larger picture', async () => {
  const screen = await open('check-marking');
  await press('Larger');
  const element = picture(screen);
  await expect.poll(() => element.clientWidth).toBeGreaterThan(1800);
  const scale = element.clientWidth / 960;
  const before = screen.state!.marked.find(
    ({ timestampMs }) => timestampMs === screen.state!.shown!.timestampMs,
  )!.sticks;
  const handle = element.querySelector<HTMLElement>('.handle.s1.tip')!;
  const { left, top } = handle.getBoundingClientRect();
  const at = (x: number, y: number): PointerEventInit => ({ clientX: left + 22 + x, clientY: top + 22 + y, bubbles: true, pointerId: 1 }); // prettier-ignore
  handle.setPointerCapture = () => {};
  handle.dispatchEvent(new PointerEvent('pointerdown', at(0, 0)));
  handle.dispatchEvent(new PointerEvent('pointermove', at(12 * scale, -6 * scale)));
  expect(now(screen)).toBe(before);
  handle.dispatchEvent(new PointerEvent('pointerup', at(12 * scale, -6 * scale)));
  expect(now(screen)!.s1Tip.xPx).toBeCloseTo(before.s1Tip.xPx + 12, 0);
  expect(now(screen)!.s1Tip.yPx).toBeCloseTo(before.s1Tip.yPx - 6, 0);
});

test('taken back, a picture is unmarked', async () => {
  const screen = await open('check-marking');
  expect(await hearsOf('mark-moment', 'Mark this picture anew')).toMatchObject({ sticks: null });
  expect(screen.state!.marked).toHaveLength(2);
  await screen.updateComplete;
  expect(all('button').filter((name) => name.includes('marked'))).toHaveLength(2);
});

test('no angle is told before it is asked for, and for that the neutral picture has to be marked', async () => {
  const screen = await open('check-neutral');
  await expect.element(the('button', 'Compare with Hingeline')).toBeDisabled();
  await expect.element(page.getByText('To compare, mark the neutral picture and at least one other.')).toBeVisible();
  screen.state = checkScenes['check-marking']!.state;
  await screen.updateComplete;
  expect(textOf(screen)).not.toMatch(/°/);
  expect(await hearsOf('compare-moments', 'Compare with Hingeline')).toBeNull();
  screen.state = { ...screen.state, compared: true };
  await expect.poll(() => focusedElement()?.textContent).toContain('Sticks and Hingeline');
});

test('the table has each picture, and below it how well both agree', async () => {
  await open('check-compared');
  const [, ...rows] = all('row').map((row) => row.replace(/ {2,}/g, ' '));
  expect(rows[0]).toBe('3.0 s 6.6° 9° ± 3° 2.4°');
  expect(rows).toHaveLength(5);
  expect(all('definition')).toEqual(['5', '0.4°', '2.2°', '2.7°', '−5.0° to 5.8°', '4 of 5']);
  expect(drawn(the('img', /^5 points/), '.limit')).toHaveLength(2);
  expect(await hearsOf('save-check', 'Save the table (CSV)')).toBeNull();
});

test('where the back was not seen it says so, and no number stands in for it', async () => {
  await open('check-not-seen');
  expect(all('row').at(-1)).toMatch(/not seen –$/);
  await expect.element(page.getByText(/In none of the marked pictures/)).toBeVisible();
  expect(isThere('img', /point/)).toBe(false);
});

test('pictures are chosen from the list, and any other by the slider', async () => {
  await open('check-marking');
  expect(await hearsOf('show-moment', /^7.0 s/)).toEqual({ timestampMs: 7000 });
  (the('slider').element() as HTMLElement).focus();
  expect(await hears('show-moment', () => userEvent.keyboard('{ArrowRight}'))).toEqual({ timestampMs: 5050 });
});

test('a video is measured as the exercise that was chosen, of those that leave the back free', async () => {
  await open('check-begin');
  expect(all('option').map((name) => name.replace(/ .*/, ''))).not.toContain('Glute');
  await the('combobox', 'Exercise').selectOptions('single-leg-hinge-left');
  const input = document
    .querySelector('hingeline-check')!
    .shadowRoot!.querySelector<HTMLInputElement>('input[type=file]')!;
  const detail = await hears('check-file', () =>
    userEvent.upload(input, new File(['x'], 'me.mp4', { type: 'video/mp4' })),
  );
  expect(detail).toMatchObject({ exerciseId: 'single-leg-hinge-left', file: { name: 'me.mp4' } });
});
