/** Frames, reps and records for the storage tests. */
import * as fc from 'fast-check';
import type { PoseFrame } from '../../../src/core/pose/frame.ts';
import type { Rep } from '../../../src/core/reading.ts';
import type { SavedRep, SessionRecord } from '../../../src/core/records/record.ts';

const px = fc.double({ min: -20, max: 1290, noNaN: true });
const metres = fc.double({ min: -2, max: 2, noNaN: true });
const pitch = fc.double({ min: -180, max: 180, noNaN: true });

/** Any frame the pose worker may send, missing parts included. */
export const frames: fc.Arbitrary<PoseFrame> = fc.record(
  {
    timestampMs: fc.double({ min: 0, max: 1e9, noNaN: true }),
    widthPx: fc.constantFrom(640, 1280, 3840),
    heightPx: fc.constantFrom(480, 720, 2160),
    person: fc.option(
      fc.record(
        {
          landmarks: fc.array(fc.record({ xPx: px, yPx: px, visibility: fc.double({ min: 0, max: 1, noNaN: true }) }), {
            maxLength: 33,
          }),
          world: fc.array(fc.record({ xM: metres, yM: metres, zM: metres }), { maxLength: 33 }),
          outlinePx: fc.option(
            fc.array(px, { maxLength: 20 }).map((values) => Float32Array.from(values.slice(values.length % 2))),
          ),
          edgeWidthPx: fc
            .array(fc.double({ min: 0, max: 2040, noNaN: true }))
            .map((widths) => Float32Array.from(widths)),
          trunk: fc.record({
            facing: fc.constantFrom('left' as const, 'right' as const),
            pelvisDeg: pitch,
            thoraxDeg: pitch,
          }),
        },
        { requiredKeys: ['landmarks', 'world', 'outlinePx'] },
      ),
    ),
    scene: fc.record({ luma: fc.double({ min: 0, max: 255, noNaN: true }), others: fc.boolean() }),
  },
  { requiredKeys: ['timestampMs', 'widthPx', 'heightPx', 'person'] },
);

/** A rep with the given place in its session. */
export function makeRep(index: number): Rep {
  return {
    index, kind: 'rep', startMs: 1000 * index, peakMs: 1000 * index + 400, endMs: 1000 * index + 900,
    hipFlexionPeakDeg: 60, hipToStraightDeg: null, holdMs: 300, lumbarPeakDeg: 8, lumbarPeakMs: 1000 * index + 400,
    lumbarSigmaDeg: 3, hipShare: 0.9, neutralHipRangeDeg: 60, kneeFlexionPeakDeg: 15, score: 92, scoreSigma: 4, verdict: 'good',
    deductions: [], reason: null,
  }; // prettier-ignore
}

/** A saved rep whose numbers survive single precision unchanged. */
export function makeSavedRep(index: number): SavedRep {
  return {
    rep: makeRep(index),
    series: { timestampMs: [0, 33.3], hipDeg: [0.5, null], lumbarDeg: [null, -2.25], lumbarSigmaDeg: [null, 3] },
    cues: [],
    worstFrame: { timestampMs: 1, widthPx: 640, heightPx: 480, person: null },
  };
}

/** A session that has just begun. */
export function makeRecord(id: string, startedAt = '2026-01-01T10:00:00.000Z'): SessionRecord {
  return {
    schema: 'hingeline-session/2', id, exerciseId: 'hip-hinge', startedAt, source: 'camera', view: null,
    calibration: null, selfTest: null, model: { variant: 'full', inference: 'cpu' }, reps: [], finished: false,
  }; // prettier-ignore
}
