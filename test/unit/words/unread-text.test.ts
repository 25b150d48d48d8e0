import { expect, test } from 'vitest';
import { review as de } from '../../../src/words/de/review.ts';
import { review as en } from '../../../src/words/en/review.ts';
import { unreadText } from '../../../src/words/unread-text.ts';

const lost = (fromMs: number, toMs: number) => ({ fromMs, toMs, end: false });
const plain = (seconds: number): string => seconds.toFixed(1);

test('what could not be read is named by its times, and where it breaks off', () => {
  expect(unreadText([], en.unread, plain)).toBe('');
  expect(unreadText([{ fromMs: 6100, toMs: 8400, end: true }], en.unread, plain)).toBe(
    'The video breaks off at 6.1 of 8.4\u00a0s.',
  );
  expect(unreadText([lost(3200, 4000), { fromMs: 6100, toMs: 8400, end: true }], de.unread, plain)).toBe(
    '3.2 bis 4.0\u00a0s des Videos ließen sich nicht lesen. Das Video bricht bei 6.1 von 8.4\u00a0s ab.',
  );
});

test('many parts are counted instead', () => {
  const many = [lost(0, 500), lost(1000, 1500), lost(2000, 2500), lost(3000, 4000)];
  expect(unreadText(many, en.unread, plain)).toBe('4 parts of the video, 2.5\u00a0s in all, could not be read.');
});
