import { expect, test } from 'vitest';
import { asCounted, countedOf } from '../../../../src/core/records/opinion.ts';
import { summaryOf } from '../../../../src/core/session/summary.ts';
import type { Rep } from '../../../../src/core/reading.ts';
import { makeRep } from '../../storage/make.ts';

const rep = { ...makeRep(0), verdict: 'bad', score: 40, neutralHipRangeDeg: 31 } as const;

test('what nobody contests counts as it was measured', () => {
  expect(asCounted({ rep })).toBe(rep);
});

test.each([
  ['fine', 'good'],
  ['not-fine', 'moderate'],
] as const)('a rep that was %s has the verdict of the person, and nothing that follows from the contested one', (opinion, verdict) => {
  const unscored = { score: null, scoreSigma: null, neutralHipRangeDeg: null };
  expect(asCounted({ rep, opinion })).toEqual({ ...rep, ...unscored, verdict });
}); // prettier-ignore

test('what is no rep or was deleted does not count', () => {
  expect(countedOf([{ rep, opinion: 'not-a-rep' }, { rep }, { rep, opinion: 'deleted' }])).toEqual([rep]);
});

test('a sentence that sums reps up tells of hips and back only what nobody contests', () => {
  const reps = [{ rep: makeRep(1) }, { rep: { ...rep, index: 2 } }];
  expect(summaryOf(countedOf(reps))).toMatchObject({ clean: 1, hips: { joined: true, hipDeg: 31 } });
  const contested = [reps[0]!, { ...reps[1]!, opinion: 'fine' as const }];
  expect(summaryOf(countedOf(contested))).toMatchObject({ clean: 2, hips: { joined: false, hipDeg: 60 } });
  expect(summaryOf(countedOf([{ rep, opinion: 'fine' }]))).toMatchObject({ clean: 1, hips: null });
});

test('a back that was not seen counts as judged once the person has judged it', () => {
  const unseen = { ...rep, verdict: null, score: null, reason: 'back-hidden' } as const;
  expect(summaryOf(countedOf<Rep>([{ rep }, { rep: unseen }]))).toMatchObject({ count: 2, clean: 0, backUnseen: 1 });
  expect(summaryOf(countedOf<Rep>([{ rep }, { rep: unseen, opinion: 'fine' }]))).toMatchObject({
    clean: 1,
    backUnseen: 0,
  });
});

test('an attempt stays one, whatever is said of it, until it is taken out', () => {
  const partial = { ...rep, kind: 'partial', verdict: null } as const;
  expect(summaryOf(countedOf([{ rep: partial, opinion: 'fine' }]))).toEqual({ kind: 'no-full-rep' });
  expect(summaryOf(countedOf([{ rep: partial, opinion: 'deleted' }]))).toEqual({ kind: 'nothing' });
});
