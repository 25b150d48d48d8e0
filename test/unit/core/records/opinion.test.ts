import { expect, test } from 'vitest';
import { asCounted, countedOf } from '../../../../src/core/records/opinion.ts';

const rep = { verdict: 'bad', score: 40, scoreSigma: 5 } as const;

test('what nobody contests counts as it was measured', () => {
  expect(asCounted({ rep })).toBe(rep);
});

test('a contested rep has the verdict of the person and no score', () => {
  expect(asCounted({ rep, opinion: 'fine' })).toEqual({ verdict: 'good', score: null, scoreSigma: null });
  expect(asCounted({ rep, opinion: 'not-fine' })).toEqual({ verdict: 'moderate', score: null, scoreSigma: null });
});

test('what is no rep or was deleted does not count', () => {
  expect(countedOf([{ rep, opinion: 'not-a-rep' }, { rep }, { rep, opinion: 'deleted' }])).toEqual([rep]);
});
