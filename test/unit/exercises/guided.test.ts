import { describe, expect, test } from 'vitest';
import { turnMs } from '../../../src/core/guided/guided.ts';
import { beginGuided } from '../../../src/core/guided/run.ts';
import { LADDERS } from '../../../src/core/programme/ladders.ts';
import { GUIDED, guidedById } from '../../../src/exercises/guided/catalogue.ts';
import type { Limb, Point, Posture } from '../../../src/exercises/guided/figure.ts';
import type { GuidedExerciseWords } from '../../../src/words/guided-exercise-words.ts';
import { guidedText } from '../../../src/words/guided-text.ts';
import { LANGUAGES } from '../../../src/words/language.ts';
import { spokenMs } from '../../../src/words/spoken-ms.ts';
import { wordsOf } from '../../../src/words/words.ts';
import { FORBIDDEN } from '../words/codes.ts';

const cases = GUIDED.flatMap((entry) => LANGUAGES.map((language) => ({ entry, language, id: entry.exercise.id })));

function textsOf({ phases, sides, change, ...words }: GuidedExerciseWords): readonly string[] {
  const ofPhases = Object.values(phases).flatMap(({ short, full }) => [short, full]);
  return [...Object.values(words), ...ofPhases, ...(sides ? Object.values(sides) : []), ...(change ? [change] : [])];
}

test('all that the programme names are there, each once', () => {
  expect(GUIDED.map(({ exercise }) => exercise.id)).toEqual([
    'breathing-90-90',
    'hip-flexor-release',
    'glute-stretch',
    'adductor-stretch',
    'psoas-stretch',
    'side-lying-clam',
    'lateral-band-walk',
    'monster-walk',
  ]);
  expect(guidedById('psoas-stretch')?.exercise.id).toBe('psoas-stretch');
  expect(guidedById('sit-up')).toBeUndefined();
});

describe.each(cases)('the words of $id in $language', ({ entry, language }) => {
  const words = entry.words.of(language);
  const { exercise } = entry;

  test('are calm, whole and in the punctuation of the language', () => {
    for (const text of textsOf(words)) {
      expect(text.trim()).toBe(text);
      expect(text.length).toBeGreaterThan(2);
      expect(text).not.toMatch(FORBIDDEN[language]);
      expect(text).not.toMatch(language === 'fr' ? /[^\s\d][:;!?](\s|$)/u : /\s[:;!?](\s|$)/u);
      // Only a space that does not break.
      expect(text).not.toMatch(/ [:;!?]/);
    }
    const { summary, place, comeOut, feel, stop, leaveOut, drawing } = words;
    for (const text of [summary, place, comeOut, feel, stop, leaveOut, drawing]) expect(text).toMatch(/[.]$/);
  });

  test('have a line for each phase, whole and in a word, that is said before the phase is over', () => {
    expect(Object.keys(words.phases)).toEqual(exercise.phases.map(({ id }) => id));
    for (const { id, ms } of exercise.phases) {
      const { short, full } = words.phases[id]!;
      expect(spokenMs(full, 1)).toBeLessThan(ms + 100);
      expect(short).not.toMatch(/[.]$/);
      expect(short.length).toBeLessThan(20);
    }
  });

  test('name the sides where there are two', () => {
    expect(words.sides !== null).toBe(exercise.sides === 'each');
    const names = Object.values(words.sides ?? {});
    expect(new Set(names).size).toBe(exercise.sides === 'each' ? 2 : 0);
    expect(exercise.sides === 'each' ? exercise.changeMs > 0 : exercise.changeMs === 0).toBe(true);
  });

  test('are said at the beginning in the time that there is', () => {
    const own = (text: string): number => spokenMs(text, 1);
    const of = wordsOf(language);
    const { run } = beginGuided(
      { exercise, dose: exercise.usual, spokenMs: (lines) => own(guidedText(lines, of, words)) },
      0,
    );
    // And then to do it.
    expect(run.timeline[0]!.ms).toBeLessThan(exercise.settleMs + 25_000);
    expect(run.timeline[0]!.ms).toBeGreaterThan(own(words.place) + exercise.settleMs);
  });
});

test('the programme counts and times them as they are', () => {
  const rungs = LADDERS.flatMap(({ rungs: all }) => all.flatMap((rung) => (rung.kind === 'guided' ? [rung] : [])));
  const planned = rungs.map(({ guidedId, counts, sides, usual, secondsEach }) => [
    guidedId,
    counts,
    sides,
    usual,
    secondsEach,
  ]);
  const own = GUIDED.map(({ exercise }) => [
    exercise.id,
    exercise.unit,
    exercise.sides === 'each' ? 2 : 1,
    exercise.usual.amount,
    exercise.unit === 'reps' ? turnMs(exercise) / 1000 : 1,
  ]);
  expect(new Map(planned.map((each) => [each[0], each]))).toEqual(new Map(own.map((each) => [each[0], each])));
  for (const { guidedId, amount } of rungs) {
    const [min, max] = guidedById(guidedId)!.exercise.amount;
    expect([amount[0] >= min, amount[1] <= max]).toEqual([true, true]);
  }
});

describe.each(GUIDED.map((entry) => ({ entry, id: entry.exercise.id })))('$id', ({ entry }) => {
  const { exercise } = entry;

  test('is of a size that can be chosen, and its usual is within it', () => {
    const [min, max] = exercise.amount;
    expect(min).toBeLessThan(max);
    expect(exercise.usual.amount).toBeGreaterThanOrEqual(min);
    expect(exercise.usual.amount).toBeLessThanOrEqual(max);
    // Of a set no more than ten minutes, and no less than half a minute.
    const ms = exercise.unit === 'reps' ? exercise.usual.amount * turnMs(exercise) : 1000 * exercise.usual.amount;
    expect(ms).toBeGreaterThanOrEqual(30_000);
    expect(ms).toBeLessThanOrEqual(600_000);
  });

  test('is drawn in each phase, and the moment that shows most of it is another than the beginning', async () => {
    const { phases, start, key, arrows } = await entry.figure();
    const ids = exercise.phases.map(({ id }) => id);
    expect(Object.keys(phases)).toEqual(ids);
    expect(ids).toContain(key);
    expect(ids).toEqual(expect.arrayContaining(Object.keys(arrows)));
    expect(farthest(start, phases[key]!)).toBeGreaterThan(exercise.id === 'breathing-90-90' ? 10 : 24);
  });

  test('is one person: no limb grows, nobody goes through the floor or out of the picture', async () => {
    const { phases, start, viewBox } = await entry.figure();
    const [left, top, width, height] = viewBox.split(' ').map(Number) as [number, number, number, number];
    for (const posture of [start, ...Object.values(phases)]) {
      const trunk = distance(posture.hip, posture.shoulder);
      expect(trunk).toBeGreaterThan(88);
      expect(trunk).toBeLessThan(102);
      expect(distance(posture.shoulder, posture.head)).toBeGreaterThan(30);
      expect(distance(posture.shoulder, posture.head)).toBeLessThan(46);
      for (const { mid, end } of posture.legs) {
        // Seen along its length a limb looks shorter, never longer.
        expect(distance(posture.hip, mid)).toBeLessThan(84);
        expect(distance(mid, end)).toBeLessThan(78);
      }
      for (const [x, y] of pointsOf(posture)) {
        expect(x).toBeGreaterThan(left);
        expect(x).toBeLessThan(left + width);
        expect(y).toBeGreaterThan(top);
        expect(y).toBeLessThan(top + height - 4);
      }
    }
  });
});

function pointsOf({ head, shoulder, hip, legs, arms }: Posture): readonly Point[] {
  const ofLimb = ({ mid, end, tip }: Limb): Point[] => [mid, end, ...(tip ? [tip] : [])];
  return [head, [head[0], head[1] - 20], shoulder, hip, ...[...legs, ...arms].flatMap(ofLimb)];
}

/** How far the part goes that moves most; of the breath, the belly. */
function farthest(a: Posture, b: Posture): number {
  const others = pointsOf(b);
  return Math.max(Math.abs(a.belly - b.belly), ...pointsOf(a).map((point, i) => distance(point, others[i]!)));
}

function distance([ax, ay]: Point, [bx, by]: Point): number {
  return Math.hypot(bx - ax, by - ay);
}
