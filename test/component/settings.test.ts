import { appError } from '../../src/ports/errors.ts';
import { WITH_DEEP_HINGE } from '../made-up/catalogue.ts';
import { limitGroups } from '../../src/core/exercise/limits.ts';
import { expect, test } from 'vitest';
import { page, type Locator } from 'vitest/browser';
import '../../src/ui/settings/settings-screen.ts';
import type { HingelineSettings } from '../../src/ui/settings/settings-screen.ts';
import type { Settings, SettingsState } from '../../src/ui/settings/settings-state.ts';
import { expectAccessible, mount } from './mount.ts';
import { all, hears, hearsOf, isThere, press, read, the, unfold } from './person.ts';
import { bend, settings, settingsState, startScenes, voices } from './scenes-start.ts';

/** The settings with everything unfolded. */
async function open(changes: Partial<SettingsState> = {}): Promise<HingelineSettings> {
  const screen = await mount('hingeline-settings', { state: settingsState(changes) });
  // The parts of a screen render after it.
  await expect.element(the('region', 'Limits')).toBeInTheDocument();
  unfold();
  return screen;
}

/** The settings as they are told while `act` is done. */
const after = async (act: () => Promise<unknown>): Promise<Settings | undefined> =>
  (await hears('settings-changed', act))?.settings;
const afterPress = (name: string | RegExp): Promise<Settings | undefined> => after(() => press(name));
const afterClick = (choice: Locator): Promise<Settings | undefined> => after(() => choice.click());
const setTo = (slider: Locator, value: string): Promise<Settings | undefined> => after(() => slider.fill(value));
const choose = (list: Locator, name: string): Promise<Settings | undefined> => after(() => list.selectOptions(name));

const withVoice = (changes: Partial<Settings['voice']>): Settings => ({
  ...settings,
  voice: { ...settings.voice, ...changes },
});

const whichVoice = (): Locator => the('combobox', 'Which voice');
/** A limit of an exercise. */
const limit = (exercise: string, name: string | RegExp): Locator => the('slider', name, the('group', exercise));
/** Where a limit can be moved from and to, and where it is. */
function scaleOf(slider: Locator): readonly string[] {
  const { min, value, max } = slider.element() as HTMLInputElement;
  return [min, value, max];
}

test.each(Object.keys(startScenes).filter((name) => name.startsWith('settings')))(
  '%s is accessible unfolded',
  async (name) => {
    await mount('hingeline-settings', { state: startScenes[name]!.state as SettingsState });
    unfold();
    await expectAccessible();
  },
);

test('each choice tells the whole new settings', async () => {
  await open();
  expect(await setTo(the('slider', 'Volume'), '0.5')).toEqual(withVoice({ volume: 0.5 }));
  expect(await setTo(the('slider', 'Speed'), '0.8')).toEqual(withVoice({ rate: 0.8 }));
  expect(await afterClick(the('checkbox', /^Tone for the back/))).toEqual(withVoice({ spineTone: true }));
  expect(await afterClick(the('checkbox', /^Sound/))).toEqual(withVoice({ on: false }));
  expect(await afterClick(the('checkbox', /^Big type/))).toEqual({ ...settings, bigType: true });
  expect(await afterClick(the('radio', /^Graphics/))).toEqual({ ...settings, inference: 'gpu' });
});

test('the best voice comes first, then those of the language, and one on a server is named as such', async () => {
  await open();
  expect(all('option', whichVoice())).toEqual([
    'Best for this language',
    'Alba (en-GB)',
    'Samuel (en-US), through the internet',
  ]);
  expect(await choose(whichVoice(), 'Samuel (en-US), through the internet')).toEqual(withVoice({ voiceUri: 'two' }));
  expect(await choose(whichVoice(), 'Best for this language')).toEqual(withVoice({ voiceUri: null }));
});

test('another language takes the voice of the one before away, and shows the best as chosen', async () => {
  const many = [...voices, { uri: 'four', name: 'Petra', lang: 'deu', language: 'de', local: true } as const];
  const screen = await open({ voices: many });
  const follow = async (now: Settings | undefined): Promise<void> => {
    screen.state = settingsState({ settings: now!, voices: many });
    await screen.updateComplete;
  };
  // A list that was used by hand no longer follows its attributes.
  for (const name of ['Alba (en-GB)', 'Best for this language', 'Alba (en-GB)']) {
    await follow(await choose(whichVoice(), name));
  }
  await follow({ ...withVoice({ voiceUri: null }), language: 'de' });
  await expect.element(whichVoice()).toHaveDisplayValue('Best for this language');
  expect(all('option', whichVoice())).toEqual(['Best for this language', 'Anna (de-DE)', 'Petra (deu)']);
});

test('where only a server has a voice, nothing is said through the internet unasked', async () => {
  const far = [{ uri: 'far', name: 'Far', lang: 'en-US', language: 'en', local: false } as const];
  await open({ voices: far });
  expect(all('option', whichVoice())).toEqual(['None: short tones', 'Far (en-US), through the internet']);
  await expect.element(whichVoice()).toHaveDisplayValue('None: short tones');
});

test('a device without a voice is told so calmly, and nothing is offered to choose', async () => {
  await open({ voices: [] });
  expect(read('region', 'Voice and sound')).toContain('This device has no voice: short tones stand in for it');
  expect(isThere('combobox', 'Which voice')).toBe(false);
  await open({ voices: voices.slice(2) });
  expect(read('region', 'Voice and sound')).toContain('no voice for English');
});

test('languages are named in themselves', async () => {
  await open();
  const languages = the('combobox', 'Language');
  expect(all('option', languages)).toEqual(['English', 'Deutsch', 'Español', 'Français']);
  await expect.element(languages).toHaveDisplayValue('English');
});

test('a language is asked for on its own, and where it cannot be had the list shows the present one again', async () => {
  const screen = await open();
  const languages = the('combobox', 'Language');
  expect(await hears('choose-language', () => languages.selectOptions('Deutsch'))).toEqual({ language: 'de' });
  await expect.element(languages).toHaveDisplayValue('Deutsch');
  screen.state = settingsState({ error: appError('language-download') });
  await expect.element(languages).toHaveDisplayValue('English');
});

test('without sound there is nothing more to choose of it', async () => {
  await open({ settings: withVoice({ on: false }) });
  expect(isThere('checkbox', /^Sound/)).toBe(true);
  expect(isThere('slider', 'Volume')).toBe(false);
  expect(isThere('button', 'Try it')).toBe(false);
});

test('single keys can be switched off, and are then no longer listed', async () => {
  const screen = await open();
  const off = await afterClick(the('checkbox', /^Single keys/));
  expect(off?.keys).toBe(false);
  expect(all('term')).toEqual(['M', 'Space', 'F', 'B', 'U']);
  screen.state = settingsState({ settings: off! });
  await screen.updateComplete;
  expect(all('term')).toEqual([]);
});

test('the voice can be tried', async () => {
  await open();
  expect(await hearsOf('try-voice', 'Try it')).toBeNull();
});

test('says when it speaks, why ever less, and what the keys do', async () => {
  await open();
  const when = read('region', 'When you hear something');
  expect(when).toContain('When the back takes over, or arches far, you hear it at once, always.');
  expect(when).toContain('Salmoni, Schmidt & Walter 1984');
  const keys = the('region', 'Keys during a session');
  expect(all('term', keys)).toEqual(['M', 'Space', 'F', 'B', 'U']);
  expect(all('definition', keys)[2]).toBe('Finish');
});

test('a limit moved in the bridge is moved for the bridges on one leg too, and kept only while it differs', async () => {
  await open();
  const arching = limit('Glute bridge', 'Back arches by more than');
  expect(scaleOf(arching)).toEqual(['9', '15', '25']);
  const archingDeg = 18;
  expect(await setTo(arching, String(archingDeg))).toEqual({
    ...settings,
    limits: {
      'glute-bridge': { archingDeg },
      'single-leg-bridge-left': { archingDeg },
      'single-leg-bridge-right': { archingDeg },
    },
  });
  expect(await setTo(arching, '15')).toEqual(settings);
});

test('limits are headed by whom they are for: one exercise, both legs or one, or left and right', async () => {
  await open();
  expect(all('heading', the('region', 'Limits'))).toEqual([
    'Limits',
    'Hip hinge',
    'Single-leg hinge, left and right',
    'Glute bridge, on both legs or one',
    'Half-kneeling stretch, left and right',
    'Hip thrust',
    'Leg raise, left and right',
  ]);
});

test('a moved limit shows the usual one beside it and can be set back, alone or with all others', async () => {
  const moved = { 'hip-hinge': { roundingDeg: 26, kneeDeg: 45 } };
  await open({ settings: { ...settings, limits: moved } });
  const hinge = read('group', 'Hip hinge');
  expect(hinge).toContain('Back bends by more than 26° (usually 30°)');
  expect(hinge).toContain('Hip hinge 2 moved');
  const bends = limit('Hip hinge', 'Back bends by more than');
  await expect.element(bends).toHaveAttribute('aria-valuetext', '26° (usually 30°)');
  expect((await afterPress(/^Set back: Back bends/))?.limits).toEqual({ 'hip-hinge': { kneeDeg: 45 } });
  expect(await afterPress('Set back all limits')).toEqual(settings);
});

test('where no limit was moved there is nothing to set back', async () => {
  await open();
  expect(isThere('slider', 'Back bends by more than')).toBe(true);
  expect(all('button', the('region', 'Limits'))).toEqual([]);
});

test('limits are shown as a weight and the own bend have them, and moved from there', async () => {
  const bends = (): Locator => limit('Hip hinge', 'Back bends by more than');
  await open();
  await expect.element(page.getByText('By the usual limits.', { exact: true }).first()).toBeVisible();
  await expect.element(bends()).toHaveAccessibleDescription(/35 % of the angle of your hips/);
  const own = { ...settings, loaded: ['hip-hinge'], ownBend: bend };
  await open({ settings: own });
  await expect.element(page.getByText('With a weight, by your own bend of 52°.', { exact: true })).toBeVisible();
  await expect.element(bends()).toHaveValue('37'); // 70 % of the bend
  expect(await setTo(bends(), '45')).toEqual({ ...own, limits: { 'hip-hinge': { roundingDeg: 45 } } });
  expect(await setTo(bends(), '37')).toEqual(own);
  await open({ settings: { ...settings, ownBend: { ...bend, deg: 24 } } });
  const few = page.getByText('By your own bend of 24°, too little to be judged by.', { exact: true }).first();
  await expect.element(few).toBeVisible();
});

test('no limit is given a reason that frightens or blames', async () => {
  await open();
  const text = read('region', 'Limits');
  expect(text).toContain('coaching target');
  expect(text).toContain('21–30°');
  expect(text).not.toMatch(/danger|injur|wrong|correct posture|neutral spine|squat/i);
});

test('the own bend is shown with its error and its day, and can be measured anew or forgotten', async () => {
  const own = { ...settings, ownBend: bend };
  await open({ settings: own });
  const section = read('region', 'Your own bend');
  expect(section).toContain('52° ± 5° , measured on November 3, 2026');
  expect(section).toContain('coaching targets');
  expect(await afterPress('Measure at the next hinge')).toEqual({ ...own, ownBend: null, offersOwnBend: true });
  expect(await afterPress('Forget it')).toEqual({ ...own, ownBend: null, offersOwnBend: false });
});

test('an own bend that is not measured yet is offered, or can be asked for', async () => {
  const screen = await open();
  expect(read('status', undefined, the('region', 'Your own bend'))).toBe(
    'Not measured yet , offered before your next hinge',
  );
  expect(isThere('button', 'Measure at the next hinge')).toBe(false);
  const never = await afterPress('Do not offer it');
  expect(never).toEqual({ ...settings, offersOwnBend: false });
  screen.state = settingsState({ settings: never! });
  await screen.updateComplete;
  expect(read('status', undefined, the('region', 'Your own bend'))).toBe('Not measured yet');
  expect(await afterPress('Measure at the next hinge')).toEqual(settings);
});

test('an own bend below what limits need is said to give numbers without colours', async () => {
  await open({ settings: { ...settings, ownBend: { ...bend, deg: 24 } } });
  const section = read('region', 'Your own bend');
  expect(section).toContain('Below 30° it is too little for limits');
  expect(section).toContain('without colours');
});

test('goes back', async () => {
  await open();
  expect(await hearsOf('back', 'Back')).toBeNull();
});

test('an exercise more in the catalogue has limits of its own, in its own words', async () => {
  await mount('hingeline-limit-settings', { settings, catalogue: WITH_DEEP_HINGE });
  unfold();
  expect(all('group')).toHaveLength(limitGroups(WITH_DEEP_HINGE.map(({ exercise }) => exercise)).length);
  expect(read('group', 'Deep hinge')).toContain('A deep rep counts from 87° Made up for a test.');
  const reach = limit('Deep hinge', 'A deep rep counts from');
  expect(scaleOf(reach)).toEqual(['60', '87', '100']);
  expect(await setTo(reach, '70')).toEqual({ ...settings, limits: { 'deep-hinge': { reachDeg: 70 } } });
});
