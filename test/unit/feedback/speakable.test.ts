import { describe, expect, test } from 'vitest';
import { speakable } from '../../../src/feedback/speakable.ts';
import { spokenMs } from '../../../src/words/spoken-ms.ts';

/** So many characters of words without a border. */
const words = (characters: number): string => 'word '.repeat(characters / 5).trim();

describe('a text', () => {
  test.each(['Hips back.', '', words(180)])('of less than twelve seconds stays whole', (text) => {
    expect(speakable(text, 1)).toEqual([text]);
  });

  test('is cut at the last end of a sentence that fits, rather than at a comma further on', () => {
    const first = `${words(60)}. ${words(40)}.`;
    const rest = `${words(40)}, ${words(80)}.`;
    expect(speakable(`${first} ${rest}`, 1)).toEqual([first, rest]);
  });

  test.each(['.”', '.)', '?', '!\u00A0»', '…'])('knows that a sentence ends with %s', (end) => {
    const first = `${words(150)}${end}`;
    expect(speakable(`${first} ${words(150)}`, 1)).toEqual([first, words(150)]);
  });

  test('of one long sentence is cut at its last clause that fits', () => {
    const first = `${words(60)}, ${words(60)},`;
    expect(speakable(`${first} ${words(140)}.`, 1)).toEqual([first, `${words(140)}.`]);
  });

  test('without a border is cut between words', () => {
    const pieces = speakable(words(500), 1);
    expect(pieces.join(' ')).toBe(words(500));
    expect(pieces).toHaveLength(3);
  });

  test('of one endless word is left alone', () => {
    expect(speakable('a'.repeat(1000), 1)).toEqual(['a'.repeat(1000)]);
    expect(speakable(`${'a'.repeat(1000)} b c`, 1)).toEqual(['a'.repeat(1000), 'b c']);
  });

  test('spoken slowly is cut into more pieces, and spoken fast into fewer', () => {
    const text = `${words(100)}. `.repeat(6).trim();
    expect([0.5, 1, 2].map((rate) => speakable(text, rate).length)).toEqual([12, 6, 2]);
  });

  test('keeps all its words in their order, and no piece lasts longer than twelve seconds', () => {
    const text = Array.from({ length: 200 }, (_, i) => `w${i}${['', ',', '.', ' –'][(i * 7) % 4]!}`).join(' ');
    for (const rate of [0.6, 1, 1.4]) {
      const pieces = speakable(text, rate);
      expect(pieces.join(' ')).toBe(text);
      for (const piece of pieces) expect(spokenMs(piece, rate)).toBeLessThanOrEqual(12_000);
    }
  });
});
