import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csv, framesCsv, repsCsv } from '../../../src/exchange/csv.ts';
import { makeRecord, makeSavedRep } from '../storage/make.ts';

const read = (text: string): readonly Record<string, string>[] =>
  Papa.parse<Record<string, string>>(text.replace('\uFEFF', ''), { header: true, skipEmptyLines: true }).data;

test('text that a spreadsheet would take for a formula is text; numbers stay numbers', () => {
  const texts = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("http://x","y")'];
  for (const text of texts) expect(read(csv(['a'], [{ a: text }]))).toEqual([{ a: `'${text}` }]);
  expect(read(csv(['a'], [{ a: -12.5 }]))).toEqual([{ a: '-12.5' }]);
});

test('commas, quotes and line breaks of a note come back as they were', () => {
  const note = 'felt "stiff",\nthen ök';
  expect(read(csv(['note', 'b'], [{ note, b: null }]))).toEqual([{ note, b: '' }]);
});

test('reps have a line each, with their session, what was said of them, and signs as measured', () => {
  const saved = makeSavedRep(1);
  const deductions = [{ code: 'hip-share', share: 0.5, greenShare: 0.74, points: 12 }] as const;
  const session = {
    ...makeRecord('a'),
    source: '=cmd.mp4',
    appVersion: '0.1.0',
    analysis: 3,
    note: '-2 days',
    pain: { before: 2, after: null },
    standard: { loaded: true },
    reps: [
      makeSavedRep(0),
      { ...saved, set: 2, opinion: 'fine' as const, rep: { ...saved.rep, lumbarPeakDeg: -8.25, deductions } },
    ],
  };
  const [first, second] = read(repsCsv([session]));
  expect(first).toMatchObject({
    sessionId: 'a',
    source: "'=cmd.mp4",
    note: "'-2 days",
    appVersion: '0.1.0',
    analysisVersion: '3',
    painBefore: '2',
    painAfter: '',
  });
  expect(first).toMatchObject({ rep: '1', hipFlexionPeakDeg: '60', lumbarSigmaDeg: '3', set: '', loaded: 'true' });
  expect(second).toMatchObject({ rep: '2', lumbarFlexionPeakDeg: '-8.25', set: '2', opinion: 'fine' });
  expect(second!['deductions']).toBe('hip-share 12');
});

test('frames have a line each; what was not measured is empty', () => {
  const rows = read(framesCsv([{ ...makeRecord('a'), reps: [makeSavedRep(0), makeSavedRep(1)] }]));
  expect(rows).toHaveLength(4);
  expect(rows[0]).toMatchObject({ rep: '1', timestampMs: '0', hipFlexionDeg: '0.5', lumbarFlexionDeg: '' });
  expect(rows[3]).toMatchObject({ rep: '2', timestampMs: '33.3', hipFlexionDeg: '', lumbarFlexionDeg: '-2.25' });
});
