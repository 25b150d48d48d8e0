import { WITH_DEEP_HINGE } from '../made-up/catalogue.ts';
import { expect, test } from 'vitest';
import '../../src/ui/settings/settings-screen.ts';
import type { Settings, SettingsState } from '../../src/ui/screen-state.ts';
import { button, expectAccessible, find, findTag, heard, mount, textOf } from './mount.ts';
import { bend, settings, settingsState, startScenes, voices } from './scenes-start.ts';

type Part = 'hingeline-voice-settings' | 'hingeline-limit-settings';

/** One part of the settings, with everything it can unfold unfolded. */
async function part(name: Part, changes: Partial<SettingsState> = {}): Promise<HTMLElement> {
  const screen = await mount('hingeline-settings', { state: settingsState(changes) });
  const element = findTag(screen, name);
  await element.updateComplete;
  unfold(screen);
  return element;
}

function unfold(host: Element): void {
  for (const details of host.shadowRoot!.querySelectorAll('details')) details.open = true;
  for (const child of host.shadowRoot!.querySelectorAll('*')) if (child.shadowRoot) unfold(child);
}

/** The control whose row is named so. @throws RangeError when there is none. */
function control(host: Element, name: string): HTMLInputElement | HTMLSelectElement {
  const rows = [...host.shadowRoot!.querySelectorAll('label')];
  const found = rows.find((row) => textOf(row.querySelector('.name')!) === name)?.querySelector('input, select');
  if (!found) throw new RangeError(`no control ${name}`);
  return found as HTMLInputElement | HTMLSelectElement;
}

/** The settings as they are after the user has set a range or a list to this value. */
function setTo(element: HTMLInputElement | HTMLSelectElement, value: string): Settings | undefined {
  const act = (): void => {
    element.value = value;
    element.dispatchEvent(new Event(element instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
  };
  return heard('settings-changed', act)?.settings;
}

const withVoice = (changes: Partial<Settings['voice']>): Settings => ({
  ...settings,
  voice: { ...settings.voice, ...changes },
});

test.each(Object.keys(startScenes).filter((name) => name.startsWith('settings')))(
  '%s is accessible, unfolded too',
  async (name) => {
    const screen = await mount('hingeline-settings', { state: startScenes[name]!.state as SettingsState });
    await expectAccessible();
    unfold(screen);
    await expectAccessible();
  },
);

test('each choice tells the whole new settings', async () => {
  const voice = await part('hingeline-voice-settings');
  expect(setTo(control(voice, 'Volume'), '0.5')).toEqual(withVoice({ volume: 0.5 }));
  expect(setTo(control(voice, 'Speed'), '0.8')).toEqual(withVoice({ rate: 0.8 }));
  expect(heard('settings-changed', () => control(voice, 'Tone for the back').click())?.settings).toEqual(
    withVoice({ spineTone: true }),
  );
  expect(heard('settings-changed', () => control(voice, 'Sound').click())?.settings).toEqual(withVoice({ on: false }));
  const screen = await mount('hingeline-settings', { state: settingsState() });
  expect(heard('settings-changed', () => control(screen, 'Big type').click())?.settings).toEqual({
    ...settings,
    bigType: true,
  });
  expect(heard('settings-changed', () => find(screen, 'input[value=gpu]').click())?.settings).toEqual({
    ...settings,
    inference: 'gpu',
  });
});

test('the best voice comes first, then those of the language, and one on a server is named as such', async () => {
  const voice = await part('hingeline-voice-settings');
  const select = control(voice, 'Which voice') as HTMLSelectElement;
  expect([...select.options].map(({ text }) => text)).toEqual([
    'Best for this language',
    'Alba (en-GB)',
    'Samuel (en-US), through the internet',
  ]);
  expect(setTo(select, 'two')).toEqual(withVoice({ voiceUri: 'two' }));
  expect(setTo(select, '')).toEqual(withVoice({ voiceUri: null }));
});

test('another language takes the voice of the one before away, and shows the best as chosen', async () => {
  const many = [...voices, { uri: 'four', name: 'Petra', lang: 'deu', language: 'de', local: true } as const];
  const voice = await part('hingeline-voice-settings', { voices: many });
  const follow = async (now: Settings | undefined): Promise<void> => {
    Object.assign(voice, { state: settingsState({ settings: now!, voices: many }) });
    await (voice as HTMLElementTagNameMap['hingeline-voice-settings']).updateComplete;
  };
  // A list that was used by hand no longer follows its attributes.
  for (const uri of ['one', '', 'one']) await follow(setTo(control(voice, 'Which voice'), uri));
  const german = setTo(control((voice.getRootNode() as ShadowRoot).host, 'Language'), 'de');
  expect(german).toEqual({ ...withVoice({ voiceUri: null }), language: 'de' });
  await follow(german);
  const select = control(voice, 'Which voice') as HTMLSelectElement;
  expect([...select.options].map(({ text }) => text)).toEqual([
    'Best for this language',
    'Anna (de-DE)',
    'Petra (deu)',
  ]);
  expect(select.value).toBe('');
});

test('where only a server has a voice, nothing is said through the internet unasked', async () => {
  const far = [{ uri: 'far', name: 'Far', lang: 'en-US', language: 'en', local: false } as const];
  const select = control(await part('hingeline-voice-settings', { voices: far }), 'Which voice') as HTMLSelectElement;
  expect([...select.options].map(({ text }) => text)).toEqual([
    'None: short tones',
    'Far (en-US), through the internet',
  ]);
  expect(select.value).toBe('');
});

test('a device without a voice is told so calmly, and nothing is offered to choose', async () => {
  const none = await part('hingeline-voice-settings', { voices: [] });
  expect(textOf(none)).toContain('This device has no voice: short tones stand in for it');
  expect(() => control(none, 'Which voice')).toThrow(RangeError);
  const other = await part('hingeline-voice-settings', { voices: voices.slice(2) });
  expect(textOf(other)).toContain('no voice for English');
});

test('languages are named in themselves', async () => {
  const screen = await mount('hingeline-settings', { state: settingsState() });
  const languages = control(screen, 'Language') as HTMLSelectElement;
  expect([...languages.options].map(({ text }) => text)).toEqual(['English', 'Deutsch', 'Español', 'Français']);
  expect(languages.value).toBe('en');
});

test('without sound there is nothing more to choose of it', async () => {
  const silent = await part('hingeline-voice-settings', { settings: withVoice({ on: false }) });
  expect(() => control(silent, 'Volume')).toThrow(RangeError);
  expect(() => button(silent, 'Try it')).toThrow(RangeError);
});

test('single keys can be switched off, and are then no longer listed', async () => {
  const screen = await mount('hingeline-settings', { state: settingsState() });
  const keys = control(screen, 'Single keys') as HTMLInputElement;
  expect(heard('settings-changed', () => keys.click())?.settings.keys).toBe(false);
  expect(find(screen, 'dl.keys').hidden).toBe(false);
  screen.state = settingsState({ settings: { ...settings, keys: false } });
  await screen.updateComplete;
  expect(find(screen, 'dl.keys').hidden).toBe(true);
});

test('the voice can be tried', async () => {
  const voice = await part('hingeline-voice-settings');
  expect(heard('try-voice', () => button(voice, 'Try it').click())).toBeNull();
});

test('says when it speaks, why ever less, and what the keys do', async () => {
  const screen = await mount('hingeline-settings', { state: settingsState() });
  const text = textOf(screen);
  expect(text).toContain('When the back takes over, or arches far, you hear it at once, always.');
  expect(text).toContain('Salmoni, Schmidt & Walter 1984');
  expect([...screen.shadowRoot!.querySelectorAll('kbd')].map(textOf)).toEqual(['M', 'Space', 'F', 'B', 'U']);
});

test('a limit moved in the bridge is moved for the bridges on one leg too, and kept only while it differs', async () => {
  const limits = await part('hingeline-limit-settings');
  const slider = find(limits, '[data-limit="glute-bridge archingDeg"] input') as HTMLInputElement;
  expect([slider.min, slider.value, slider.max]).toEqual(['9', '15', '25']);
  const archingDeg = 18;
  const moved = setTo(slider, String(archingDeg));
  expect(moved).toEqual({
    ...settings,
    limits: {
      'glute-bridge': { archingDeg },
      'single-leg-bridge-left': { archingDeg },
      'single-leg-bridge-right': { archingDeg },
    },
  });
  expect(setTo(slider, '15')).toEqual(settings);
});

test('a moved limit shows the usual one beside it and can be set back, alone or with all others', async () => {
  const moved = { 'hip-hinge': { roundingDeg: 26, kneeDeg: 45 } };
  const limits = await part('hingeline-limit-settings', { settings: { ...settings, limits: moved } });
  const row = find(limits, '[data-limit="hip-hinge roundingDeg"]');
  expect(textOf(row)).toContain('Back bends by more than 26° (usually 30°)');
  expect(row.querySelector('input')!.getAttribute('aria-valuetext')).toBe('26° (usually 30°)');
  expect(textOf(limits)).toContain('Hip hinge 2 moved');
  const back = heard('settings-changed', () => button(limits, 'Set back: Back bends').click())?.settings;
  expect(back?.limits).toEqual({ 'hip-hinge': { kneeDeg: 45 } });
  const all = heard('settings-changed', () => button(limits, 'Set back all limits').click())?.settings;
  expect(all).toEqual(settings);
});

test('where no limit was moved there is nothing to set back', async () => {
  const limits = await part('hingeline-limit-settings');
  expect(limits.shadowRoot!.querySelectorAll('button')).toHaveLength(0);
});

test('limits are shown as a weight and the own bend have them, and moved from there', async () => {
  const usual = await part('hingeline-limit-settings');
  expect(textOf(find(usual, '.of'))).toBe('By the usual limits.');
  expect(textOf(find(usual, '[data-limit="hip-hinge roundingDeg"]'))).toContain('35 % of the angle of your hips');
  const own = { ...settings, loaded: ['hip-hinge'], ownBend: bend };
  const limits = await part('hingeline-limit-settings', { settings: own });
  expect(textOf(find(limits, '.of'))).toBe('With a weight, by your own bend of 52°.');
  const slider = find(limits, '[data-limit="hip-hinge roundingDeg"] input') as HTMLInputElement;
  expect(slider.value).toBe('37'); // 70 % of the bend
  expect(setTo(slider, '45')).toEqual({ ...own, limits: { 'hip-hinge': { roundingDeg: 45 } } });
  expect(setTo(slider, '37')).toEqual(own);
  const stiff = { ...settings, ownBend: { ...bend, deg: 24 } };
  const few = await part('hingeline-limit-settings', { settings: stiff });
  expect(textOf(find(few, '.of'))).toBe('By your own bend of 24°, too little to be judged by.');
});

test('no limit is given a reason that frightens or blames', async () => {
  const text = textOf(await part('hingeline-limit-settings'));
  expect(text).toContain('coaching target');
  expect(text).toContain('21–30°');
  expect(text).not.toMatch(/danger|injur|wrong|correct posture|neutral spine|squat/i);
});

test('the own bend is shown with its error and its day, and can be measured anew or forgotten', async () => {
  const own = { ...settings, ownBend: bend };
  const screen = await mount('hingeline-settings', { state: settingsState({ settings: own }) });
  const section = textOf(find(screen, '.own-bend'));
  expect(section).toContain('52° ± 5° , measured on November 3, 2026');
  expect(section).toContain('coaching targets');
  const after = (name: string) => heard('settings-changed', () => button(screen, name).click())?.settings;
  expect(after('Measure at the next hinge')).toEqual({ ...own, ownBend: null, offersOwnBend: true });
  expect(after('Forget it')).toEqual({ ...own, ownBend: null, offersOwnBend: false });
});

test('an own bend that is not measured yet is offered, or can be asked for', async () => {
  const screen = await mount('hingeline-settings', { state: settingsState() });
  expect(textOf(find(screen, '.own-bend .value'))).toBe('Not measured yet , offered before your next hinge');
  expect(() => button(screen, 'Measure at the next hinge')).toThrow(RangeError);
  const never = heard('settings-changed', () => button(screen, 'Do not offer it').click())?.settings;
  expect(never).toEqual({ ...settings, offersOwnBend: false });
  screen.state = settingsState({ settings: never! });
  await screen.updateComplete;
  expect(textOf(find(screen, '.own-bend .value'))).toBe('Not measured yet');
  const asked = heard('settings-changed', () => button(screen, 'Measure at the next hinge').click())?.settings;
  expect(asked).toEqual(settings);
});

test('an own bend below what limits need is said to give numbers without colours', async () => {
  const state = settingsState({ settings: { ...settings, ownBend: { ...bend, deg: 24 } } });
  const screen = await mount('hingeline-settings', { state });
  expect(textOf(find(screen, '.own-bend'))).toContain('Below 30° it is too little for limits');
  expect(textOf(find(screen, '.own-bend'))).toContain('without colours');
});

test('goes back', async () => {
  const screen = await mount('hingeline-settings', { state: settingsState() });
  expect(heard('back', () => button(screen, 'Back').click())).toBeNull();
});

test('an exercise more in the catalogue has limits of its own, in its own words', async () => {
  const limits = await mount('hingeline-limit-settings', { settings, catalogue: WITH_DEEP_HINGE });
  expect(limits.shadowRoot!.querySelectorAll('details')).toHaveLength(3);
  const row = find(limits, '[data-limit="deep-hinge reachDeg"]');
  expect(textOf(row)).toContain('A deep rep counts from 87° Made up for a test.');
  const slider = row.querySelector('input')!;
  expect([slider.min, slider.max]).toEqual(['60', '100']);
  expect(setTo(slider, '70')).toEqual({ ...settings, limits: { 'deep-hinge': { reachDeg: 70 } } });
});
