import { beforeEach, expect, test } from 'vitest';
import { page, userEvent, type Locator } from 'vitest/browser';
import '../../src/ui/app-root.ts';
import type { HingelineApp } from '../../src/ui/app-root.ts';
import type { SessionLine } from '../../src/core/session/session-line.ts';
import { wordsOf } from '../../src/words/words.ts';
import { setLanguage } from '../../src/ui/shared/words-controller.ts';
import type { UiEventName } from '../../src/ui/events.ts';
import type { LiveState, SetupState } from '../../src/ui/session/session-state.ts';
import { expectStrongContrast, find, heightShare, mount, textOf } from './mount.ts';
import { all, drawn, hears, hearsOf, isThere, read, the } from './person.ts';
import { ROUNDING, said, status } from './samples.ts';
import { sessionScenes } from './scenes-session.ts';

beforeEach(async () => {
  setLanguage('en');
  await page.viewport(1280, 800);
});

function stateOf(name: string): SetupState | LiveState {
  const scene = sessionScenes[name];
  if (!scene) throw new RangeError(`no scene ${name}`);
  return scene.state;
}

function liveOf(name: string, changes: Partial<LiveState> = {}): LiveState {
  const state = stateOf(name);
  if (state.screen !== 'live') throw new RangeError(`${name} is not live`);
  return { ...state, ...changes };
}

function setupOf(name: string): SetupState {
  const state = stateOf(name);
  if (state.screen !== 'setup') throw new RangeError(`${name} is not set-up`);
  return state;
}

/** The screen that lies over the picture. */
async function screenOf(name: string): Promise<HTMLElement> {
  const state = stateOf(name);
  return state.screen === 'live' ? mount('hingeline-live', { state }) : mount('hingeline-setup', { state });
}

const text = (words: string | RegExp): Locator => page.getByText(words, { exact: true });
/** The line over the picture; empty where there is none. */
const lineShown = (): string => all('note').join();
/** The word for what the back does. */
const backWord = (): Locator => text(/^(long|rounding|arching|unsure)$/);
const focus = (of: Locator): void => (of.element() as HTMLElement).focus();

/** What reaches beyond the window, its parts included. */
function cutOff(host: Element): string[] {
  const shown = [...host.shadowRoot!.querySelectorAll<HTMLElement>('*')].filter(
    (each) => !each.closest('.visually-hidden, svg svg, svg > *') && each.getBoundingClientRect().width > 0,
  );
  return shown.flatMap((each) => {
    const { left, top, right, bottom } = each.getBoundingClientRect();
    const out = left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1;
    return [...(out ? [`${each.tagName}.${each.className}`] : []), ...(each.shadowRoot ? cutOff(each) : [])];
  });
}

const SIZES = [
  [1280, 800],
  [1366, 768],
  [844, 390],
  [390, 844],
] as const;

test.each(SIZES)('nothing of any state is cut off at %i × %i', async (width, height) => {
  await page.viewport(width, height);
  for (const name of Object.keys(sessionScenes)) {
    const screen = await screenOf(name);
    expect([name, ...cutOff(screen)]).toEqual([name]);
  }
});

test.each(SIZES)(
  'words, small picture and buttons of any state leave each other room at %i × %i',
  async (width, height) => {
    await page.viewport(width, height);
    const parts = '.controls > :is(button, select), .between, .line, .picture, .big, .big-state, .test, .panel';
    for (const name of Object.keys(sessionScenes)) {
      const screen = await screenOf(name);
      const boxes = [...screen.shadowRoot!.querySelectorAll<HTMLElement>(parts)]
        .filter((each) => getComputedStyle(each).visibility === 'visible')
        .map((each) => [each.className || each.tagName, each.getBoundingClientRect()] as const);
      const meeting = boxes.flatMap(([a, one], i) =>
        boxes.slice(i + 1).flatMap(([b, other]) => {
          const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
          const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
          return across > 1 && down > 1 ? [`${a} × ${b}`] : [];
        }),
      );
      expect([name, ...meeting]).toEqual([name]);
    }
  },
);

test('whoever has only just been seen is neither praised nor told anything', async () => {
  expect(textOf(find(await screenOf('hinge-looking'), '.say'))).toBe('One moment …');
});

test.each(
  ['count-in', 'exercising', 'cue', 'lost', 'unsure', 'away-paused', 'rest-ending', 'done', 'turn-away', 'calibrating']
    .flatMap((name) => [`hinge-${name}`, `bridge-${name}`]),
)('%s has a contrast of 7 : 1, over a dark and a bright picture', async (name) => {
  for (const colour of ['#000', '#fff']) {
    document.documentElement.style.background = document.body.style.background = colour;
    await screenOf(name);
    await expectStrongContrast();
  }
  document.body.style.background = '';
}); // prettier-ignore

test.each(['hinge', 'bridge'])('%s: every state is written for three metres', async (exercise) => {
  const shareOf = async (scene: string, of: Locator): Promise<number> => {
    await screenOf(`${exercise}-${scene}`);
    return heightShare(of.element());
  };
  expect(await shareOf('too-dark', the('note'))).toBeGreaterThanOrEqual(0.08);
  expect(await shareOf('count-in', the('timer'))).toBeGreaterThanOrEqual(0.5);
  expect(await shareOf('exercising', text('3'))).toBeGreaterThanOrEqual(0.2);
  expect(await shareOf('exercising', text('of 8'))).toBeGreaterThanOrEqual(0.04);
  expect(await shareOf('exercising', text(/^Set 2 of 3/))).toBeGreaterThanOrEqual(0.04);
  expect(await shareOf('rest', text(/^8 reps, 6 mostly hips/))).toBeGreaterThanOrEqual(0.06);
  expect(await shareOf('rest', text(/^Next: set 2/))).toBeGreaterThanOrEqual(0.06);
  expect(await shareOf('away-paused', the('heading'))).toBeGreaterThanOrEqual(0.12);
  expect(await shareOf('done', text(/^8 reps, 6 mostly hips/))).toBeGreaterThanOrEqual(0.07);
  await screenOf(`${exercise}-rest`);
  const ring = the('timer').element().querySelector('svg')!;
  const units = Number(ring.querySelector('text')!.getAttribute('font-size'));
  expect((units / 100) * ring.getBoundingClientRect().height).toBeGreaterThanOrEqual(0.3 * innerHeight);
});

test.each(['hinge', 'bridge'])('%s: big type is bigger still, and has no picture', async (exercise) => {
  const shareOf = async (scene: string, of: Locator): Promise<number> => {
    await screenOf(`${exercise}-${scene}-big`);
    return heightShare(of.element());
  };
  expect(await shareOf('exercising', text('3'))).toBeGreaterThanOrEqual(0.55);
  expect(await shareOf('exercising', backWord())).toBeGreaterThanOrEqual(0.14);
  expect(await shareOf('cue', the('note'))).toBeGreaterThanOrEqual(0.12);
  expect(await shareOf('too-dark', the('note'))).toBeGreaterThanOrEqual(0.14);
  expect(await shareOf('calibrating', the('note'))).toBeGreaterThanOrEqual(0.14);
  const app = await mount('hingeline-app', { state: stateOf(`${exercise}-exercising-big`) });
  expect(getComputedStyle(app.picture!).display).toBe('none');
  app.state = stateOf(`${exercise}-exercising`);
  await app.updateComplete;
  expect(getComputedStyle(app.picture!).display).toBe('block');
});

test('big type shows the count and the state of the back, and a line in its place while there is one', async () => {
  await screenOf('hinge-exercising-big');
  expect(read('region', 'Hip hinge')).toBe('Hip hinge 3 of 8');
  const word = backWord().element();
  expect(textOf(word)).toBe('long');
  // Beside its shape.
  expect(word.previousElementSibling).toBeInstanceOf(SVGElement);
  await screenOf('hinge-cue-big');
  expect(read('note')).toBe('Chest long, hips back.');
  expect(backWord().elements()).toEqual([]);
  await screenOf('hinge-lost-big');
  expect(read('note')).toBe('Back is hidden');
});

test('on one leg the set and the leg are shown while it works, and the next in the rest', async () => {
  await screenOf('bridge-exercising');
  expect(read('region')).toContain('3 of 8 Set 2 of 3, right leg');
  await screenOf('bridge-count-in');
  expect(read('paragraph', undefined, the('region', 'Count-in'))).toBe('Set 2 of 3, right leg, 8 reps');
  await screenOf('bridge-next-set');
  await expect.element(text('Set 2 of 3, right leg, 8 reps')).toBeVisible();
  await screenOf('bridge-rest');
  await expect.element(text('Next: set 2 of 3, right leg')).toBeVisible();
});

test('without a plan nothing is said of sets and targets', async () => {
  const live = await screenOf('recording');
  expect(read('region', 'Hip hinge')).toMatch(/3 reps/);
  expect(textOf(live)).not.toMatch(/set \d|of \d/i);
  expect(textOf(await screenOf('recording-setup'))).not.toMatch(/set \d|of \d|reps/i);
});

test('the own bend is offered in its words, then in those that are spoken, with what was measured so far', async () => {
  const { offer } = wordsOf('en').voice.ownBend;
  const screen = await mount('hingeline-setup', { state: setupOf('own-bend') });
  expect(read('note')).toBe(offer);
  expect(read('group', 'Back')).toBe('1° ± 2° Upright is 0°');
  screen.state = setupOf('own-bend-more');
  await screen.updateComplete;
  expect(read('note')).toBe('One more.');
  expect(read('group', 'Back')).toBe('38° ± 2° Most so far 38°');
  screen.state = setupOf('own-bend');
  await screen.updateComplete;
  expect(read('group', 'Back')).toBe('1° ± 2° Most so far 38°');
});

test.each(['own-bend-unsure', 'own-bend-hidden'])('%s: no number that is not measured', async (name) => {
  await screenOf(name);
  const level = the('group', 'Back').element();
  expect(textOf(level)).toMatch(/^(unsure \?|Back is hidden) Upright is 0°$/);
  expect(level.querySelector('[fill="var(--back)"]')).toBeNull();
});

test('a back bent on purpose is not judged: the picture does not colour it', async () => {
  const app = await mount('hingeline-app', { state: stateOf('own-bend-more') });
  expect(app.picture!.judges).toBe(false);
  app.state = stateOf('hinge-exercising');
  await app.updateComplete;
  expect(app.picture!.judges).toBe(true);
});

test('a video is watched to its end before anything is judged, and shows how far it is', async () => {
  await screenOf('recording-setup');
  expect(read('note')).toBe('Watching the video …');
  const watched = the('progressbar', 'Video watched').element() as HTMLProgressElement;
  expect(watched.value).toBeCloseTo(0.3);
  await screenOf('own-bend');
  expect(isThere('progressbar')).toBe(false);
});

test('the count-in shows its number, and what is said of the set, but not the number twice', async () => {
  const say = async (line: SessionLine): Promise<string> => {
    await mount('hingeline-live', { state: liveOf('hinge-count-in', { line: said(line) }) });
    return read('paragraph', undefined, the('region', 'Count-in'));
  };
  await screenOf('hinge-count-in');
  expect(read('timer')).toBe('3');
  expect(await say({ kind: 'resumes', done: 5, target: 8 })).toBe('Going on. Five done, three to go.');
  expect(await say({ kind: 'count', count: 3 })).toBe('Set 2 of 3, 8 reps');
});

test('the rest shows seconds, summary and what comes next, and ends early by its button', async () => {
  await screenOf('hinge-rest');
  expect(read('timer')).toBe('42');
  expect(read('region', 'Rest')).toContain('8 reps, 6 mostly hips.');
  const left = the('timer').element().querySelector('.left')!.getAttribute('stroke-dasharray')!.split(' ').map(Number);
  expect(left[0]! / left[1]!).toBeCloseTo(42 / 60);
  expect(await hearsOf('toggle-pause', 'Go on now')).toBeNull();
});

test('a line that says the summary is not shown beside it, any other is', async () => {
  const { summary } = liveOf('hinge-rest').status;
  const place = { set: 1, sets: 3, reps: 8, leg: null };
  const line = said({ kind: 'set-done', place }, ...summary!, { kind: 'rest', seconds: 60 });
  await mount('hingeline-live', { state: liveOf('hinge-rest', { line }) });
  expect(isThere('note')).toBe(false);
  await screenOf('hinge-rest-ending');
  expect(read('note')).toContain('Ten seconds.');
});

test.each([
  ['away', 'Paused. Come back when you are ready.'],
  ['hidden', 'Paused. I cannot see you while this window is hidden.'],
  ['asked', 'Paused.'],
] as const)('paused (%s) says why and what is kept, and goes on by a button', async (reason, words) => {
  await screenOf(`hinge-${reason}-paused`);
  expect(all('heading')).toEqual([words]);
  await expect.element(text('Set 2 of 3: 5 of 8 reps kept.')).toBeVisible();
  expect(await hearsOf('toggle-pause', 'Go on')).toBeNull();
});

test('the count of a rep is not written twice: what is said with it stands alone', async () => {
  const say = async (...lines: readonly SessionLine[]): Promise<string> => {
    const state = liveOf('hinge-exercising', { line: said(...lines) });
    await mount('hingeline-live', { state });
    return lineShown();
  };
  expect(await say({ kind: 'count', count: 3 })).toBe('');
  expect(await say({ kind: 'count', count: 3 }, ROUNDING)).toBe('Chest long, hips back.');
  expect(await say({ kind: 'count', count: 2 }, ROUNDING)).toBe('Two. Chest long, hips back.');
});

test('instructions are in the language of the page, from the moment it changes', async () => {
  const setup = await mount('hingeline-setup', { state: setupOf('hinge-too-dark') });
  const told = (): string => read('note');
  expect(told()).toBe(wordsOf('en').voice.guidance('too-dark', 'standing', null));
  setLanguage('de');
  await setup.updateComplete;
  expect(told()).toBe(wordsOf('de').voice.guidance('too-dark', 'standing', null));
  expect(document.documentElement.lang).toBe('de');
});

test('every state has one heading that says what it is', async () => {
  const live = await mount('hingeline-live', { state: liveOf('hinge-exercising') });
  for (const [name, words] of [
    ['hinge-exercising', 'Hip hinge'],
    ['hinge-count-in', 'Count-in'],
    ['hinge-rest', 'Rest'],
    ['hinge-away-paused', 'Paused. Come back'],
    ['hinge-done', 'Done.'],
  ] as const) {
    live.state = liveOf(name);
    await live.updateComplete;
    expect(all('heading')).toEqual([expect.stringContaining(words)]);
  }
});

test.each([
  ['hinge-camera-high', 'path'],
  ['hinge-too-dark', 'path'],
  ['hinge-two-people', 'circle'],
  ['bridge-back-hidden', 'path'],
  ['bridge-head-cut-off', 'path'],
])('%s has a small picture that a screen reader passes over', async (name, shape) => {
  const picture = find(await screenOf(name), '.pictogram svg');
  expect(picture.getAttribute('aria-hidden')).toBe('true');
  expect(picture.querySelectorAll(shape).length).toBeGreaterThan(0);
});

test.each([
  [24, 'left', -1],
  [-18, 'left', 1],
  [24, 'right', -1],
  [-18, 'right', 1],
] as const)('turned by %i° facing %s, the arrow goes up (%i) or down to side-on', async (yawDeg, facing, way) => {
  const state = stateOf('hinge-turn-away');
  if (state.screen !== 'setup' || !state.reading?.view) throw new RangeError('no state');
  const reading = { ...state.reading, view: { ...state.reading.view, yawDeg, facing } };
  await mount('hingeline-setup', { state: { ...state, reading } });
  const [d] = drawn(the('img', /^Seen from above/), '.turn');
  const [start, tip] = [/M([\d.-]+) ([\d.-]+)/, /A\S+ \S+ 0 0 [01] ([\d.-]+) ([\d.-]+)/].map((shape) => {
    const [, x, y] = shape.exec(d!)!;
    return { x: Number(x), y: Number(y) };
  });
  // Above is away from the camera. The tip is on the line along which to stand, on the side faced.
  expect(Math.sign(tip!.y - start!.y)).toBe(way);
  expect(tip!.y).toBeCloseTo(50);
  expect(Math.sign(tip!.x - 70)).toBe(facing === 'right' ? 1 : -1);
});

/** Whether the app hears so when a key is pressed anywhere on the page. */
async function pressed(key: string, name: UiEventName): Promise<boolean> {
  return (await hears(name, () => userEvent.keyboard(key))) !== undefined;
}

const appOf = (name: string): Promise<HingelineApp> => mount('hingeline-app', { state: stateOf(name) });

test.each([
  ['m', 'toggle-mute', 'hinge-exercising'],
  [' ', 'toggle-pause', 'hinge-exercising'],
  [' ', 'toggle-pause', 'hinge-rest'],
  [' ', 'toggle-pause', 'hinge-asked-paused'],
  ['f', 'stop', 'hinge-exercising'],
  ['u', 'recalibrate', 'hinge-exercising'],
  ['b', 'toggle-big-type', 'hinge-exercising-big'],
  ['M', 'toggle-mute', 'hinge-turn-away'],
  ['{Escape}', 'back', 'hinge-turn-away'],
] as const)('the key %s means %s in %s', async (key, name, scene) => {
  await appOf(scene);
  expect(await pressed(key, name)).toBe(true);
});

test.each([
  ['{Escape}', 'back', 'hinge-exercising'],
  ['{Escape}', 'back', 'hinge-next-set'], // Reps are not thrown away by a key.
  ['f', 'stop', 'hinge-turn-away'],
  ['u', 'recalibrate', 'hinge-turn-away'],
  [' ', 'toggle-pause', 'recording'],
  ['u', 'recalibrate', 'recording'],
  ['u', 'recalibrate', 'hinge-rest'],
  ['{Control>}m{/Control}', 'toggle-mute', 'hinge-exercising'],
  ['{Alt>}b{/Alt}', 'toggle-big-type', 'hinge-exercising'],
  ['{Meta>}f{/Meta}', 'stop', 'hinge-exercising'],
] as const)('the key %s does not mean %s in %s', async (key, name, scene) => {
  await appOf(scene);
  expect(await pressed(key, name)).toBe(false);
});

test('a focused button keeps its own Space, a list its letters, and a held key counts once', async () => {
  await appOf('hinge-exercising');
  focus(the('button', 'Voice'));
  expect(await pressed(' ', 'toggle-pause')).toBe(false);
  expect(await pressed('f', 'stop')).toBe(true);
  await appOf('hinge-turn-away');
  focus(the('combobox'));
  expect(await pressed('m', 'toggle-mute')).toBe(false);
  const held = new KeyboardEvent('keydown', { key: 'm', repeat: true });
  expect(await hears('toggle-mute', async () => window.dispatchEvent(held))).toBeUndefined();
});

test('keys that are off do nothing, and no button names one', async () => {
  const app = await appOf('hinge-exercising');
  app.state = { ...(app.state as LiveState), keys: false };
  await app.updateComplete;
  expect(await pressed('m', 'toggle-mute')).toBe(false);
  await expect.element(the('button', 'Voice')).not.toHaveAttribute('aria-keyshortcuts');
});

test('keys mean nothing outside a session, nor after the app has gone', async () => {
  const app = await appOf('hinge-exercising');
  app.state = { screen: 'learn', topic: 'hip-hinge', error: null };
  await app.updateComplete;
  expect(await pressed('m', 'toggle-mute')).toBe(false);
  await appOf('hinge-exercising');
  const gone = document.body.firstElementChild!;
  let hit = false;
  gone.addEventListener('toggle-mute', () => (hit = true));
  gone.remove();
  await userEvent.keyboard('m');
  expect(hit).toBe(false);
});

test('every button says its key, and Voice and Big type say whether they are on', async () => {
  await mount('hingeline-live', { state: liveOf('hinge-exercising', { muted: true, bigType: true }) });
  const keys = page
    .getByRole('button')
    .elements()
    .map((each) => each.getAttribute('aria-keyshortcuts'));
  expect(keys).toEqual(['M', 'Space', 'U', 'B', 'F']);
  await expect.element(the('button', 'Voice')).toHaveAttribute('aria-pressed', 'false');
  expect(read('button', 'Voice')).toBe('Voice off');
  await expect.element(the('button', 'Big type')).toHaveAttribute('aria-pressed', 'true');
});

test('after the first rep set-up offers to finish, not to go back', async () => {
  const state = stateOf('hinge-turn-away');
  if (state.screen !== 'setup') throw new RangeError('not set-up');
  await mount('hingeline-setup', {
    state: { ...state, status: status({ stage: 'positioning', reps: 1 }) },
  });
  expect(await hearsOf('stop', 'Finish')).toBeNull();
  expect(isThere('button', 'Back')).toBe(false);
});

test('a button keeps its focus when its neighbours come and go', async () => {
  const live = await mount('hingeline-live', { state: liveOf('hinge-exercising') });
  focus(the('button', 'Finish'));
  live.state = liveOf('hinge-rest');
  await live.updateComplete;
  expect(live.shadowRoot!.activeElement).toBe(the('button', 'Finish').element());
});
