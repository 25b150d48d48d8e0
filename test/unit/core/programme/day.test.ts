import { describe, expect, test } from 'vitest';
import type { JudgedBlock } from '../../../../src/core/programme/block.ts';
import { linesBefore, type Coming } from '../../../../src/core/programme/day-line.ts';
import { judgedEnd } from '../../../../src/core/programme/judged-end.ts';
import { painSaysStop } from '../../../../src/core/programme/pain.ts';
import { waySeconds, wayTo } from '../../../../src/core/programme/way.ts';
import { LANGUAGES } from '../../../../src/words/language.ts';
import { dayText } from '../../../../src/words/day-text.ts';
import { wordsOf } from '../../../../src/words/words.ts';
import { blockPlace } from '../../../../src/ui/shared/block-words.ts';
import { spokenMs } from '../../../../src/words/spoken-ms.ts';
import { makeRecord, makeSavedRep } from '../../storage/make.ts';

const POSTURES = ['standing', 'kneeling', 'sitting', 'lying', 'side-lying', 'bench'] as const;
const block: JudgedBlock = {
  kind: 'judged',
  exerciseIds: ['glute-bridge'],
  plan: { sets: 2, reps: 3, restSeconds: 60 },
  loaded: false,
};

describe('the way from one exercise to the next', () => {
  test.each([
    ['standing', 'standing', 'stay'],
    ['standing', 'lying', 'down'],
    ['lying', 'standing', 'up'],
    ['lying', 'side-lying', 'turn'],
    ['kneeling', 'lying', 'turn'],
    ['lying', 'lying', 'stay'],
  ] as const)('from %s to %s is %s', (from, to, move) => {
    expect(wayTo(from, to)).toEqual({ move, to });
  });

  test.each(LANGUAGES)('to a bench in %s has no lying down in it', (language) => {
    const { cameraPlace } = wordsOf(language).voice;
    const told = (from: 'standing' | 'lying'): string =>
      dayText([{ kind: 'way', way: wayTo(from, 'bench'), camera: 'lying' }], language, () => '');
    const bench = /\b(bench|Bank|banco|banc)\b/u;
    for (const from of ['standing', 'lying'] as const) {
      expect(told(from)).toMatch(bench);
      expect(told(from)).not.toMatch(/lie|legen|acuést|allong/iu);
    }
    expect(cameraPlace.bench).toMatch(bench);
  });

  test('is at a bench where the exercise leans on one', () => {
    const placed = (id: string) => blockPlace({ ...block, exerciseIds: [id] });
    expect(['hip-thrust', 'glute-bridge', 'hip-hinge', 'gone'].map(placed)).toEqual([
      'bench',
      'lying',
      'standing',
      'standing',
    ]);
  });

  test('gives more time to get down to the floor and up again than to stay', () => {
    const seconds = (from: (typeof POSTURES)[number], to: (typeof POSTURES)[number]) => waySeconds(wayTo(from, to));
    expect(seconds('standing', 'lying')).toBeGreaterThanOrEqual(30);
    expect(seconds('lying', 'standing')).toBeGreaterThanOrEqual(30);
    expect(seconds('lying', 'lying')).toBe(12);
  });

  test.each(LANGUAGES)('in %s every change of posture is told, and can be said in the time there is', (language) => {
    for (const from of POSTURES) {
      for (const to of POSTURES) {
        const way = wayTo(from, to);
        const text = dayText([{ kind: 'way', way, camera: null }], language, () => '');
        expect([from, to, text !== '']).toEqual([from, to, from !== to || to !== 'standing']);
        expect(spokenMs(text, 1)).toBeLessThan(1000 * waySeconds(way));
      }
    }
  });

  test('the camera is moved while one stands: before getting down, after getting up', () => {
    const said = (move: 'down' | 'up', to: 'lying' | 'standing') =>
      dayText([{ kind: 'way', way: { move, to }, camera: to }], 'en', () => '');
    expect(said('down', 'lying')).toMatch(/^Put the camera .*come down to the floor/);
    expect(said('up', 'standing')).toMatch(/^Come up slowly.*Put the camera/);
  });
});

describe('what is said before an exercise', () => {
  const coming: Coming = {
    block,
    place: { at: 2, of: 3 },
    way: wayTo('standing', 'lying'),
    camera: 'lying',
    held: null,
    before: 'done',
  };
  const kinds = (change: Partial<Coming>) => linesBefore({ ...coming, ...change }).map(({ kind }) => kind);

  test('is what comes and where to go; at first how many there are, and that one was left out', () => {
    expect(kinds({})).toEqual(['next', 'way']);
    expect(kinds({ place: { at: 1, of: 3 }, before: null })).toEqual(['begins', 'next', 'way']);
    expect(kinds({ before: 'skipped' })).toEqual(['skipped', 'next', 'way']);
  });

  test('is why it waits, and after trouble nothing else', () => {
    expect(kinds({ held: 'away' })).toEqual(['held', 'next', 'way']);
    expect(kinds({ held: 'trouble' })).toEqual(['held']);
  });
});

describe('how a judged exercise ended', () => {
  const session = (...sets: readonly number[]) => ({
    ...makeRecord('s'),
    sets: sets.map(() => ({ exerciseId: 'glute-bridge', target: 3 })),
    reps: sets.flatMap((count, i) => Array.from({ length: count }, () => ({ ...makeSavedRep(0), set: i + 1 }))),
  });

  test.each([
    [[3, 3], 'done'],
    [[4, 3], 'done'],
    [[3, 2], 'stopped'],
    [[3], 'stopped'],
    [[0], 'skipped'],
  ] as const)('with %j full reps in its sets of three: %s', (sets, end) => {
    expect(judgedEnd(block, session(...sets))).toBe(end);
  });

  test('what is no full rep does not make a set, and nothing at all is skipped', () => {
    const { reps, ...rest } = session(3, 3);
    const partial = { ...reps[5]!, rep: { ...reps[5]!.rep, kind: 'partial' as const } };
    expect(judgedEnd(block, { ...rest, reps: [...reps.slice(0, 5), partial] })).toBe('stopped');
    expect(judgedEnd(block, null)).toBe('skipped');
    expect(judgedEnd({ ...block, exerciseIds: ['a', 'b'] }, session(3, 3))).toBe('stopped');
  });
});

test.each([
  [3, 5, true],
  [3, 4, false],
  [null, 5, false],
  [null, 6, true],
  [3, null, false],
  [7, 6, true],
] as const)('pain of %s before and %s now says stop: %s', (before, now, stop) => {
  expect(painSaysStop(before, now)).toBe(stop);
});
