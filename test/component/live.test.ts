import { expect, test } from 'vitest';
import '../../src/ui/live/live-screen.ts';
import type { Reading } from '../../src/core/reading.ts';
import { hipHinge } from '../../src/core/exercises/hip-hinge.ts';
import type { LiveView } from '../../src/ui/view.ts';
import { button, expectAccessible, find, findTag, heard, mount, textOf } from './mount.ts';
import { cue, hidden, hinge, rep } from './samples.ts';

function viewOf(reading: Reading | null, changes: Partial<LiveView> = {}): LiveView {
  return {
    screen: 'live',
    exerciseId: 'hip-hinge',
    source: 'camera',
    recordingShare: null,
    reading,
    repCount: 7,
    cue: null,
    lastRep: null,
    muted: false,
    paused: false,
    error: null,
    ...changes,
  };
}
const rounding = hinge.readingOf(hinge.worstOf(2));

test('is accessible', async () => {
  document.documentElement.style.background = '#000';
  await mount('hingeline-live', { view: viewOf(rounding, { cue: cue(), lastRep: rep() }) });
  await expectAccessible();
});

test('shows count, state in a word, and the cue in a live region', async () => {
  const live = await mount('hingeline-live', { view: viewOf(rounding, { cue: cue() }) });
  expect(textOf(find(live, '.count'))).toContain('7 reps');
  expect(textOf(find(live, '.spine'))).toBe('rounding');
  expect(find(live, '.spine .sign').classList.contains('red')).toBe(true);
  expect(textOf(find(live, '[aria-live=assertive]'))).toBe('Chest long, hips back.');
});

test('writes count, cue and numbers large enough for three metres', async () => {
  const live = await mount('hingeline-live', { view: viewOf(rounding, { cue: cue() }) });
  const size = (element: Element): number => parseFloat(getComputedStyle(element).fontSize) / innerHeight;
  expect(size(find(live, '.number'))).toBeGreaterThanOrEqual(0.2);
  expect(size(find(live, '.line'))).toBeGreaterThanOrEqual(0.08);
  expect(size(find(find(live, 'hingeline-angle'), '.value'))).toBeGreaterThanOrEqual(0.06);
});

test('an angle shows its number with its error', async () => {
  const angle = await mount('hingeline-angle', {
    which: 'lumbar',
    angle: { kind: 'measured', deg: -11.6, sigmaDeg: 3.4 },
    exercise: hipHinge,
  });
  expect(textOf(angle)).toBe('Back −12° ± 3°');
});

test('an unsure angle says so and does not take the colour of the back', async () => {
  const angle = await mount('hingeline-angle', { which: 'lumbar', angle: { kind: 'unsure', deg: 14, sigmaDeg: 10 } });
  expect(textOf(angle)).toContain('unsure');
  expect(find(angle, '.value').classList.contains('back')).toBe(false);
});

test('an unavailable angle shows its reason and no digit', async () => {
  const lost = { ...rounding, lumbar: hidden, spine: 'unsure' as const, band: null };
  const live = await mount('hingeline-live', { view: viewOf(lost) });
  const back = find(live, 'hingeline-angle[which=lumbar]');
  expect(textOf(back)).toContain('Back is hidden');
  expect(textOf(back)).not.toMatch(/\d/);
  expect(back.shadowRoot!.querySelector('.mark')).toBeNull();
  expect(textOf(find(live, '.line'))).toContain('I cannot see your lower back');
  expect(find(live, '.spine .sign').classList.contains('unsure')).toBe(true);
});

test('a partial attempt is shown as not counted, without score or verdict colour', async () => {
  const partial = rep({ kind: 'partial', score: null, verdict: null });
  const live = await mount('hingeline-live', { view: viewOf(rounding, { lastRep: partial }) });
  expect(textOf(find(live, '.last'))).toContain('Partial, not counted');
  expect(find(live, '.last .sign').classList.contains('unsure')).toBe(true);
});

test('a recording has no upright to take again, and shows how far it is', async () => {
  const live = await mount('hingeline-live', { view: viewOf(rounding, { source: 'recording', recordingShare: 0.4 }) });
  expect(textOf(live)).not.toContain('Set upright again');
  expect(findTag(live, 'progress').value).toBeCloseTo(0.4);
});

test('finishes, mutes and takes the upright again by button', async () => {
  const live = await mount('hingeline-live', { view: viewOf(rounding) });
  expect(heard('stop', () => button(live, 'Finish').click())).toBeNull();
  expect(heard('toggle-mute', () => button(live, 'Voice').click())).toBeNull();
  expect(heard('recalibrate', () => button(live, 'upright').click())).toBeNull();
});
