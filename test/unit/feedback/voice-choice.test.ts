import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../../src/words/language.ts';
import { chooseVoice, languageOf } from '../../../src/feedback/voice-choice.ts';
import { fakeVoice } from './fakes.ts';

const wish = (language: Language, voiceUri: string | null = null, slow: readonly string[] = []) => ({
  language,
  voiceUri,
  slow: new Set(slow),
});

const server = fakeVoice('server', 'en-US', { localService: false, default: true });
const local = fakeVoice('local', 'en-GB');
const favourite = fakeVoice('favourite', 'en-AU', { default: true });
const german = fakeVoice('german', 'de-DE', { default: true });

describe('the choice of voice', () => {
  test('is one of the language on this device, the default among equals, never unasked one on a server', () => {
    expect(chooseVoice([german, server, local], wish('en'))).toBe(local);
    expect(chooseVoice([local, favourite], wish('en'))).toBe(favourite);
    expect(chooseVoice([german, server], wish('en'))).toBeUndefined();
    expect(chooseVoice([server, local, german], wish('de'))).toBe(german);
  });

  test('is the chosen one if it speaks the language, were it on a server', () => {
    expect(chooseVoice([favourite, server], wish('en', 'server'))).toBe(server);
    expect(chooseVoice([favourite, german], wish('en', 'german'))).toBe(favourite);
    expect(chooseVoice([favourite], wish('en', 'gone'))).toBe(favourite);
  });

  test('is a slow one only where there is no other', () => {
    expect(chooseVoice([favourite, local], wish('en', null, ['favourite']))).toBe(local);
    expect(chooseVoice([favourite, local], wish('en', 'favourite', ['favourite']))).toBe(local);
    expect(chooseVoice([local, server], wish('en', 'server', ['server']))).toBe(local);
    expect(chooseVoice([favourite], wish('en', null, ['favourite']))).toBe(favourite);
  });

  test('is no joke while there is another on this device', () => {
    const joke = fakeVoice('Bad News', 'en-US');
    expect(chooseVoice([joke, local], wish('en'))).toBe(local);
    expect(chooseVoice([joke], wish('en'))).toBe(joke);
  });

  test('is none where no voice speaks the language', () => {
    for (const language of LANGUAGES) {
      expect(chooseVoice([fakeVoice('italian', 'it-IT')], wish(language))).toBeUndefined();
    }
  });
});

test.each([
  ['en', 'en'],
  ['EN-gb', 'en'],
  ['en_US', 'en'],
  ['eng-x', 'en'],
  ['deu-DEU', 'de'],
  ['es-419', 'es'],
  ['fr_CA', 'fr'],
  ['eo', undefined],
  ['enm', undefined],
  ['', undefined],
])('a voice of "%s" speaks %s', (lang, language) => {
  expect(languageOf({ lang })).toBe(language);
});
