import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { limitInfos, PRESCRIPTION_ROOM, type Prescription } from '../../../src/core/records/prescription.ts';
import { PLAN_LIMITS } from '../../../src/core/session/plan.ts';
import {
  prescriptionFile,
  prescriptionLink,
  readPrescriptionFile,
  readPrescriptionLink,
  type OfferedPrescription,
} from '../../../src/exchange/prescription.ts';
import { EXERCISES, exerciseById } from '../../../src/exercises/catalogue.ts';
import { AppFailure } from '../../../src/ports/errors.ts';

const LEGS = ['single-leg-bridge-left', 'single-leg-bridge-right'] as const;
const text = (room: number): fc.Arbitrary<string> =>
  fc.string({ unit: 'grapheme', maxLength: room }).map((each) => Array.from(each).slice(0, room).join('').trim());
const whole = ([min, max]: readonly [number, number]): fc.Arbitrary<number> => fc.integer({ min, max });

/** Everything that can be made in the app. */
const plans: fc.Arbitrary<Prescription> = fc.record({
  title: text(PRESCRIPTION_ROOM.title),
  from: text(PRESCRIPTION_ROOM.from),
  note: text(PRESCRIPTION_ROOM.note),
  exercises: fc.array(
    fc.constantFrom(...EXERCISES.map(({ id }) => [id] as const), LEGS).chain((exerciseIds) => {
      const exercise = exerciseById(exerciseIds[0])!;
      return (exercise.bendNorm ? fc.boolean() : fc.constant(false)).chain((loaded) => {
        const limits = limitInfos(exercise, { loaded }).map(
          ({ name, minDeg, maxDeg, defaultDeg }) =>
            [name, fc.option(whole([minDeg, maxDeg]).filter((deg) => deg !== defaultDeg))] as const,
        );
        return fc.record({
          exerciseIds: fc.constant(exerciseIds),
          plan: fc.record({
            sets: whole(PLAN_LIMITS.sets),
            reps: whole(PLAN_LIMITS.reps),
            restSeconds: whole(PLAN_LIMITS.restSeconds),
          }),
          loaded: fc.constant(loaded),
          limits: fc
            .record(Object.fromEntries(limits))
            .map((all) => Object.fromEntries(Object.entries(all).filter(([, deg]) => deg !== null))),
          note: text(PRESCRIPTION_ROOM.exerciseNote),
        });
      });
    }),
    { minLength: 1, maxLength: PRESCRIPTION_ROOM.exercises },
  ),
});

test('a plan comes out of a link and out of a file as it went in', () => {
  fc.assert(
    fc.property(plans, (prescription) => {
      const same: OfferedPrescription = { prescription, adjusted: false };
      const link = prescriptionLink(prescription);
      expect(link).toMatch(/^[\w-]+$/);
      expect(readPrescriptionLink(link, EXERCISES)).toEqual(same);
      expect(readPrescriptionFile(prescriptionFile(prescription), EXERCISES)).toEqual(same);
    }),
    { numRuns: 300 },
  );
});

const plan: Prescription = {
  title: 'Plan für den Rücken',
  from: 'Praxis am Park',
  note: '',
  exercises: [
    {
      exerciseIds: ['hip-hinge'],
      plan: { sets: 3, reps: 8, restSeconds: 60 },
      loaded: true,
      limits: { kneeDeg: 40 },
      note: 'Langsam.',
    },
    { exerciseIds: LEGS, plan: { sets: 2, reps: 6, restSeconds: 90 }, loaded: false, limits: {}, note: '' },
  ],
};

/** What is refused, or null. Anything but the room's own failure is thrown on. */
function refusalOf(read: () => OfferedPrescription): string | null {
  try {
    read();
    return null;
  } catch (thrown) {
    if (thrown instanceof AppFailure) return thrown.error.code;
    throw thrown;
  }
}
const ofLink = (link: string): string | null => refusalOf(() => readPrescriptionLink(link, EXERCISES));
const ofFile = (file: string): string | null => refusalOf(() => readPrescriptionFile(file, EXERCISES));
const inLink = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

test('a plan of two exercises is a short link', () => {
  expect(prescriptionLink(plan).length).toBeLessThan(300);
});

test.each(['', 'x', '%%', '????', prescriptionLink(plan).slice(0, -7), inLink(null), inLink([1]), inLink([1, '', '', '', []])])(
  'a link that is none (%s) is broken',
  (link) => expect(ofLink(link)).toBe('plan-broken'),
); // prettier-ignore

test('a file that is none is broken, also when its text is a link or another of our files', () => {
  for (const file of ['', '{}', '[]', 'null', prescriptionLink(plan), '{"schema":"hingeline-session/2"}', '{"schema":3}']) {
    expect([file, ofFile(file)]).toEqual([file, 'plan-broken']);
  }
}); // prettier-ignore

test('what a later version wrote is newer, not broken', () => {
  expect(ofLink(inLink([2, { anything: true }]))).toBe('plan-newer');
  expect(ofFile('{"schema":"hingeline-plan/2"}')).toBe('plan-newer');
  const later = prescriptionFile(plan).replace('"hip-hinge"', '"squat"');
  expect(ofFile(later)).toBe('plan-newer');
});

test('numbers out of range are brought into it, and it is said', () => {
  const file = prescriptionFile(plan).replace('"sets": 3', '"sets": 400');
  expect(readPrescriptionFile(file, EXERCISES)).toMatchObject({
    adjusted: true,
    prescription: { exercises: [{ plan: { sets: PLAN_LIMITS.sets[1] } }, {}] },
  });
});

test('whatever is done to a file or a link, it is read or refused, and what is read can be chosen', () => {
  const damage = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 3 }), fc.string({ maxLength: 3 })), { maxLength: 4 });
  const damaged = (whole: string, cuts: readonly (readonly [number, number, string])[]): string =>
    cuts.reduce((text, [at, length, other]) => {
      const from = at % (text.length + 1);
      return text.slice(0, from) + other + text.slice(from + length);
    }, whole);
  fc.assert(
    fc.property(plans, damage, (prescription, cuts) => {
      const readers = [
        () => readPrescriptionFile(damaged(prescriptionFile(prescription), cuts), EXERCISES),
        () => readPrescriptionLink(damaged(prescriptionLink(prescription), cuts), EXERCISES),
      ];
      for (const read of readers) {
        if (refusalOf(read) !== null) continue;
        const { prescription: got } = read();
        expect(readPrescriptionLink(prescriptionLink(got), EXERCISES)).toEqual({ prescription: got, adjusted: false });
      }
    }),
    { numRuns: 1000 },
  );
});

test('an address that holds a plan of today is one of tomorrow: its form stays', () => {
  // A link that was given away cannot be changed any more.
  const kept = 'WzEsIkJhY2siLCJBLiIsIiIsW1tbImhpcC1oaW5nZSJdLFszLDEwLDkwXSwxLFtudWxsLG51bGwsbnVsbCw0MF0sIiJdXV0';
  const { prescription: got, adjusted } = readPrescriptionLink(kept, EXERCISES);
  expect(got).toMatchObject({ title: 'Back', from: 'A.', exercises: [{ loaded: true, limits: { kneeDeg: 40 } }] });
  expect([adjusted, prescriptionLink(got)]).toEqual([false, kept]);
});
