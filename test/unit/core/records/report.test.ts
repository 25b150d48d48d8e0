import { percentile } from '../../../../src/core/geometry/statistics.ts';
import { describe, expect, test } from 'vitest';
import { hipHinge } from '../../../../src/exercises/hip-hinge/exercise.ts';
import type { Angle, Reading } from '../../../../src/core/reading.ts';
import { analyseRecording, type AnalysedRecording } from '../../../../src/core/analyse-recording.ts';
import { buildReport, type Report } from '../../../../src/core/records/report.ts';
import { REPORT_WORDS } from '../../../../src/app/report-words.ts';
import { clip, during, emptied, hingeFrames, played, stance } from '../fixture.ts';

const recording = analyseRecording(hipHinge, during(hingeFrames, 2400, 3900, emptied));
const source = {
  name: 'hinge.mp4',
  widthPx: 640,
  heightPx: 480,
  durationMs: 12_500,
  decodedFrames: 188,
  unread: [{ fromMs: 3200, toMs: 4000, end: false }],
};
const model = { name: 'blazepose', variant: 'full', inference: 'cpu' } as const;
const app = { name: 'Hingeline', version: '1.2.3' } as const;
const report = reportOf(recording);

function reportOf(analysed: AnalysedRecording): Report {
  return buildReport(REPORT_WORDS, hipHinge, source, { app, model }, analysed, { poseMsMedian: 41.23456, outlineMsMedian: 1.5, wallMs: 9876.5 });
} // prettier-ignore

/** The report's frame for one reading, altered. */
function frameOf(change: Partial<Reading>): Report['frames'][number] {
  const reading = { ...recording.readings.at(-1)!, ...change };
  return reportOf({ ...recording, readings: [reading] }).frames[0]!;
}

describe('the report of a recording', () => {
  test('says what was analysed, with what, and how', () => {
    expect(report).toMatchObject({ schema: 'hingeline-report/1', exercise: 'hip-hinge', source, app, model });
    expect(report.view).toMatchObject({ nearSide: 'left', facing: 'left', yawDeg: expect.any(Number) });
    const { startMs, endMs, instants } = recording.calibration!;
    expect(report.noZero).toBeNull();
    expect(report.calibration).toEqual({
      startMs: expect.closeTo(startMs, 1),
      endMs: expect.closeTo(endMs, 1),
      instants,
    });
    expect(instants.length).toBeGreaterThan(1);
    expect(report.frames).toHaveLength(hingeFrames.length);
    expect(Object.keys(report)).toEqual([
      'schema', 'exercise', 'source', 'app', 'model', 'view', 'calibration', 'noZero', 'noRep', 'others', 'frames', 'reps', 'attempts', 'cues', 'timing',
    ]); // prettier-ignore
  });

  test('is the same after a way through JSON: nothing undefined, no NaN', () => {
    expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report);
  });

  test('its frames have all fields, numbers where measured', () => {
    const index = recording.readings.findIndex(({ timestampMs }) => timestampMs >= 6900);
    const { hip, lumbar, trunkInclinationDeg, kneeFlexionDeg } = recording.readings[index]!;
    const degrees = (angle: Angle) => expect.closeTo(angle.kind === 'measured' ? angle.deg : NaN, 1);
    expect(report.frames[index]).toEqual({
      timestampMs: 6933.33,
      hipFlexionDeg: degrees(hip),
      lumbarFlexionDeg: degrees(lumbar),
      lumbarSigmaDeg: expect.closeTo(lumbar.kind === 'measured' ? lumbar.sigmaDeg : NaN, 1),
      trunkInclinationDeg: expect.closeTo(trunkInclinationDeg!, 1),
      kneeFlexionDeg: expect.closeTo(kneeFlexionDeg!, 1),
      unavailable: null,
    });
  });

  test('what is unknown is null, with its reason', () => {
    const nothing = {
      hipFlexionDeg: null,
      lumbarFlexionDeg: null,
      lumbarSigmaDeg: null,
      trunkInclinationDeg: null,
      kneeFlexionDeg: null,
    };
    const noZero = reportOf(analyseRecording(hipHinge, clip(2400, 3900)));
    expect(noZero.frames[0]).toEqual({ timestampMs: 2400, ...nothing, unavailable: 'not-calibrated' });
    const away = report.frames.filter(({ timestampMs }) => timestampMs >= 2400 && timestampMs < 3900);
    expect(away.length).toBeGreaterThan(20);
    for (const frame of away) expect(frame).toMatchObject({ ...nothing, unavailable: 'no-person' });
  });

  test('what is unsure is null as well', () => {
    const unsure: Angle = { kind: 'unsure', deg: 33, sigmaDeg: 10 };
    expect(frameOf({ lumbar: unsure, hip: unsure })).toMatchObject({
      hipFlexionDeg: null,
      lumbarFlexionDeg: null,
      lumbarSigmaDeg: null,
      unavailable: 'outline-unclear',
    });
  });

  test('numbers have two decimals, of either sign', () => {
    const lumbar: Angle = { kind: 'measured', deg: -12.3456, sigmaDeg: 3.34567 };
    expect(frameOf({ lumbar })).toMatchObject({ lumbarFlexionDeg: -12.35, lumbarSigmaDeg: 3.35 });
  });

  test('its reps have the fields of the schema', () => {
    expect(report.reps.map(({ kind, verdict }) => [kind, verdict])).toEqual([
      ['not-judged', null],
      ['rep', 'bad'],
      ['rep', 'good'],
    ]);
    for (const rep of report.reps) {
      expect(Object.keys(rep).toSorted()).toEqual([
        'deductions', 'endMs', 'hipFlexionPeakDeg', 'hipShare', 'hipToStraightDeg', 'holdMs', 'index', 'kind',
        'lumbarPeakDeg', 'lumbarSigmaDeg', 'neutralHipRangeDeg', 'peakMs', 'reason', 'score',
        'scoreSigma', 'startMs', 'verdict',
      ]); // prettier-ignore
    }
    expect(report.reps[0]).toMatchObject({
      reason: 'no-person', score: null, scoreSigma: null, lumbarPeakDeg: null, lumbarSigmaDeg: null,
      hipShare: null, neutralHipRangeDeg: null, deductions: [],
    }); // prettier-ignore
    const rounded = report.reps[1]!;
    expect(rounded.lumbarPeakDeg).toBeGreaterThan(25);
    expect(100 * rounded.lumbarPeakDeg!).toBeCloseTo(Math.round(100 * rounded.lumbarPeakDeg!), 6);
    expect(rounded.deductions.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(100 - rounded.score!, 6);
    for (const deduction of rounded.deductions) expect(Object.keys(deduction)).toEqual(['code', 'points', 'text']);
  });

  test('its cues are those given, in order', () => {
    expect(report.cues.map(({ code }) => code)).toEqual(['view-lost', 'spine-early']);
    const fields = ['timestampMs', 'code', 'severity', 'text'];
    expect(report.cues.map((cue) => Object.keys(cue))).toEqual([[...fields, 'reason'], fields]);
    expect(report.cues[0]).toMatchObject({ code: 'view-lost', reason: 'no-person' });
  });

  test('names what was no rep, and why', () => {
    expect(report.attempts).toEqual([]);
    const { attempts } = reportOf(analyseRecording(hipHinge, played(stance(1500), clip(1400, 2900))));
    expect(attempts).toEqual([{ startMs: expect.any(Number), endMs: expect.any(Number), reason: 'cut-off' }]);
  });

  test('of nobody it has neither view nor calibration nor reps', () => {
    const empty = reportOf(analyseRecording(hipHinge, hingeFrames.map(emptied)));
    expect(empty).toMatchObject({ view: null, calibration: null, noZero: 'nobody', reps: [], cues: [] });
    expect(new Set(empty.frames.map(({ unavailable }) => unavailable))).toEqual(new Set(['no-person']));
  });
});

describe('timing', () => {
  test('gives the middle and the slowest hundredth of the fold', () => {
    const foldMs = Array.from({ length: 200 }, (_, i) => (i * 37) % 200);
    const { timing } = reportOf({ ...recording, foldMs });
    expect(timing).toEqual({ poseMsMedian: 41.23, outlineMsMedian: 1.5, analyseMsP50: 100, analyseMsP99: 198, wallMs: 9877 });
  }); // prettier-ignore

  test('percentiles of few and of no numbers', () => {
    expect(percentile([], 0.5)).toBeNull();
    expect([0, 0.5, 1].map((share) => percentile([3, 1, 2], share))).toEqual([1, 2, 3]);
  });
});
