import { describe, expect, test } from 'vitest';
import type { PauseReason } from '../../../src/core/session/session-line.ts';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../../../src/words/language.ts';
import type { SetPlace } from '../../../src/core/session/session-line.ts';
import { wordsOf } from '../../../src/words/words.ts';
import { FORBIDDEN, POSTURES } from './codes.ts';

const PAUSES: readonly PauseReason[] = ['away', 'hidden', 'asked'];
const place = (changes: Partial<SetPlace> = {}): SetPlace => ({ set: 2, sets: 3, reps: 8, leg: null, ...changes });

/** All but guidance and summary, which have tests of their own. */
function linesOf(language: Language): readonly string[] {
  const phrases = wordsOf(language).voice;
  return [
    ...Object.values(phrases.cameraPlace),
    ...POSTURES.map((posture) => phrases.placed(posture)),
    phrases.calibrated,
    phrases.selfTested(true),
    phrases.selfTested(false),
    phrases.setBegins(place()),
    phrases.setBegins(place({ leg: 'left' })),
    phrases.setBegins(place({ leg: 'right' })),
    phrases.setBegins(place({ set: 1, sets: 1, reps: 12 })),
    phrases.resumes(0, 8),
    phrases.resumes(1, 8),
    phrases.resumes(7, 8),
    ...Array.from({ length: 20 }, (_, i) => phrases.count(i + 1)),
    phrases.go,
    phrases.toGo(1),
    phrases.toGo(3),
    phrases.praise('first'),
    phrases.praise('again'),
    phrases.fading,
    ...PAUSES.map((reason) => phrases.paused(reason)),
    phrases.nextTime('X.'),
    ...Object.values(phrases.noRep),
    phrases.ownBend.offer,
    phrases.ownBend.more,
    phrases.ownBend.unseen,
    phrases.setDone(place()),
    phrases.setDone(place({ set: 3 })),
    phrases.setDone(place({ set: 1, sets: 1 })),
    phrases.rest(15),
    phrases.rest(60),
    phrases.rest(150),
    phrases.restEnding(10),
    phrases.restOver,
    phrases.changeLeg('left'),
    phrases.changeLeg('right'),
    phrases.done,
    phrases.sample,
  ];
}

describe.each(LANGUAGES)('the voice’s lines in %s', (language) => {
  test('are calm whole sentences, each its own, with counts as words', () => {
    const lines = linesOf(language);
    expect(new Set(lines).size).toBe(lines.length);
    for (const line of lines) {
      expect(line).toMatch(/^\p{Lu}.*\.$/u);
      expect(line).not.toMatch(FORBIDDEN[language]);
      expect(line).not.toMatch(/\d| {2}|\.\./);
    }
  });

  test('say of a count its word and nothing else', () => {
    for (let count = 1; count <= 20; count++)
      expect(wordsOf(language).voice.count(count)).toMatch(/^\p{L}[\p{L} -]+\.$/u);
  });

  test('that come between reps are said in one breath', () => {
    const { praise, fading, restEnding, toGo, changeLeg } = wordsOf(language).voice;
    for (const line of [praise('first'), praise('again'), fading, restEnding(10), toGo(3), changeLeg('left')]) {
      expect(line.length).toBeLessThanOrEqual(50);
    }
  });
});

test.each(LANGUAGES)('the own bend is told in %s in degrees, and what is no rep by what to do', (language) => {
  const { ownBend, noRep } = wordsOf(language).voice;
  const said = Object.values(noRep);
  expect(ownBend.done(52)).toMatch(/^\p{Lu}.* 52 .*\.$/u);
  for (const text of [ownBend.done(52), ownBend.offer, ...said]) expect(text).not.toMatch(FORBIDDEN[language]);
  for (const text of said) expect(text.length).toBeLessThanOrEqual(65);
});

test('the languages are different ones, each named in itself', () => {
  expect(LANGUAGES.map((language) => LANGUAGE_NAMES[language])).toEqual(['English', 'Deutsch', 'Español', 'Français']);
  // Single words may be shared ("six"), sentences are not.
  const sentences = LANGUAGES.flatMap((language) => linesOf(language).filter((line) => line.includes(' ')));
  expect(new Set(sentences).size).toBe(sentences.length);
});

test.each([
  ['en', 'Set two of three. Eight reps, right leg.', 'One rep.', 'Five done, three to go.', 'Seven done, one to go.'],
  ['de', 'Satz zwei von drei. Acht Wiederholungen, rechtes Bein.', 'Eine Wiederholung.', 'Fünf geschafft, noch drei.', 'Sieben geschafft, noch eine.'],
  ['es', 'Serie dos de tres. Ocho repeticiones, pierna derecha.', 'Una repetición.', 'Cinco hechas, faltan tres.', 'Siete hechas, falta una.'],
  ['fr', 'Série deux sur trois. Huit répétitions, jambe droite.', 'Une répétition.', 'Cinq faites, encore trois.', 'Sept faites, encore une.'],
] as const)('sets and what is left are told in %s, one and several apart', (language, begins, single, left, last) => {
  const { setBegins, resumes } = wordsOf(language).voice;
  expect(setBegins(place({ leg: 'right' }))).toBe(begins);
  expect(setBegins(place({ set: 1, sets: 1, reps: 1 }))).toBe(single);
  expect(resumes(5, 8)).toContain(left);
  expect(resumes(7, 8)).toContain(last);
}); // prettier-ignore

test.each([
  ['en', 'left', 'right', 'Rest, sixty seconds.', 'Rest, two minutes and thirty seconds.'],
  ['de', 'linke', 'rechte', 'Pause, sechzig Sekunden.', 'Pause, zwei Minuten und dreißig Sekunden.'],
  ['es', 'izquierda', 'derecha', 'Descanso, sesenta segundos.', 'Descanso, dos minutos y treinta segundos.'],
  ['fr', 'gauche', 'droite', 'Repos, soixante secondes.', 'Repos, deux minutes et trente secondes.'],
] as const)('legs and rests are told in %s', (language, left, right, short, long) => {
  const { changeLeg, setBegins, rest } = wordsOf(language).voice;
  for (const line of [changeLeg('left'), setBegins(place({ leg: 'left' }))]) expect(line).toContain(left);
  for (const line of [changeLeg('right'), setBegins(place({ leg: 'right' }))]) expect(line).toContain(right);
  expect(changeLeg('left')).not.toContain(right);
  expect([rest(60), rest(150)]).toEqual([short, long]);
});
