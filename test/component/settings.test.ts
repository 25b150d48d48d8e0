import { expect, test } from 'vitest';
import '../../src/ui/settings/settings-screen.ts';
import type { Settings, SettingsView } from '../../src/ui/view.ts';
import { button, expectAccessible, find, findTag, heard, mount, textOf } from './mount.ts';
import { settings, settingsView, startScenes, voices } from './scenes-start.ts';

type Part = 'hingeline-voice-settings' | 'hingeline-limit-settings';

/** One part of the settings, with everything it can unfold unfolded. */
async function part(name: Part, changes: Partial<SettingsView> = {}): Promise<HTMLElement> {
  const screen = await mount('hingeline-settings', { view: settingsView(changes) });
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
    const screen = await mount('hingeline-settings', { view: startScenes[name]!.view as SettingsView });
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
  const screen = await mount('hingeline-settings', { view: settingsView() });
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
  const many = [...voices, { uri: 'four', name: 'Petra', lang: 'de-DE', local: true }];
  const voice = await part('hingeline-voice-settings', { voices: many });
  const follow = async (now: Settings | undefined): Promise<void> => {
    Object.assign(voice, { view: settingsView({ settings: now!, voices: many }) });
    await (voice as HTMLElementTagNameMap['hingeline-voice-settings']).updateComplete;
  };
  // A list that was used by hand no longer follows its attributes.
  for (const uri of ['one', '', 'one']) await follow(setTo(control(voice, 'Which voice'), uri));
  const german = setTo(control(voice, 'Language'), 'de');
  expect(german).toEqual(withVoice({ language: 'de', voiceUri: null }));
  await follow(german);
  const select = control(voice, 'Which voice') as HTMLSelectElement;
  expect([...select.options].map(({ text }) => text)).toEqual([
    'Best for this language',
    'Anna (de-DE)',
    'Petra (de-DE)',
  ]);
  expect(select.value).toBe('');
});

test('where only a server has a voice, nothing is said through the internet unasked', async () => {
  const far = [{ uri: 'far', name: 'Far', lang: 'en-US', local: false }];
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

test('without sound only the language is left to choose, as it is that of the lines on the screen too', async () => {
  const silent = await part('hingeline-voice-settings', { settings: withVoice({ on: false }) });
  expect(control(silent, 'Language').value).toBe('en');
  expect(() => control(silent, 'Volume')).toThrow(RangeError);
  expect(() => button(silent, 'Try it')).toThrow(RangeError);
});

test('single keys can be switched off, and are then no longer listed', async () => {
  const screen = await mount('hingeline-settings', { view: settingsView() });
  const keys = control(screen, 'Single keys') as HTMLInputElement;
  expect(heard('settings-changed', () => keys.click())?.settings.keys).toBe(false);
  expect(find(screen, 'dl.keys').hidden).toBe(false);
  screen.view = settingsView({ settings: { ...settings, keys: false } });
  await screen.updateComplete;
  expect(find(screen, 'dl.keys').hidden).toBe(true);
});

test('the voice can be tried', async () => {
  const voice = await part('hingeline-voice-settings');
  expect(heard('try-voice', () => button(voice, 'Try it').click())).toBeNull();
});

test('says when it speaks, why ever less, and what the keys do', async () => {
  const screen = await mount('hingeline-settings', { view: settingsView() });
  const text = textOf(screen);
  expect(text).toContain('When the back itself bends or arches too far you hear it at once, always.');
  expect(text).toContain('Salmoni, Schmidt & Walter 1984');
  expect([...screen.shadowRoot!.querySelectorAll('kbd')].map(textOf)).toEqual(['M', 'Space', 'F', 'B', 'U']);
});

test('a limit moved in the bridge is moved for the bridges on one leg too, and kept only while it differs', async () => {
  const limits = await part('hingeline-limit-settings');
  const slider = find(limits, '[data-limit="glute-bridge archingDeg"] input') as HTMLInputElement;
  expect([slider.min, slider.value, slider.max]).toEqual(['10', '12', '22']);
  const archingDeg = 15;
  const moved = setTo(slider, String(archingDeg));
  expect(moved).toEqual({
    ...settings,
    limits: {
      'glute-bridge': { archingDeg },
      'single-leg-bridge-left': { archingDeg },
      'single-leg-bridge-right': { archingDeg },
    },
  });
  expect(setTo(slider, '12')).toEqual(settings);
});

test('a moved limit shows the usual one beside it and can be set back, alone or with all others', async () => {
  const moved = { 'hip-hinge': { roundingDeg: 22, kneeDeg: 45 } };
  const limits = await part('hingeline-limit-settings', { settings: { ...settings, limits: moved } });
  const row = find(limits, '[data-limit="hip-hinge roundingDeg"]');
  expect(textOf(row)).toContain('Back rounds by more than 22° (usually 15°)');
  expect(row.querySelector('input')!.getAttribute('aria-valuetext')).toBe('22° (usually 15°)');
  expect(textOf(limits)).toContain('Hip hinge 2 moved');
  const back = heard('settings-changed', () => button(limits, 'Set back: Back rounds').click())?.settings;
  expect(back?.limits).toEqual({ 'hip-hinge': { kneeDeg: 45 } });
  const all = heard('settings-changed', () => button(limits, 'Set back all limits').click())?.settings;
  expect(all).toEqual(settings);
});

test('where no limit was moved there is nothing to set back', async () => {
  const limits = await part('hingeline-limit-settings');
  expect(limits.shadowRoot!.querySelectorAll('button')).toHaveLength(0);
});

test('goes back', async () => {
  const screen = await mount('hingeline-settings', { view: settingsView() });
  expect(heard('back', () => button(screen, 'Back').click())).toBeNull();
});
