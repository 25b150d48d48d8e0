/**
 * Makes the training set of the angle map from clips with truth: for every frame its features (change from neutral) and
 * true angles (likewise), in one small file.
 *
 *     node tools/run-ts.mjs tools/training/training-features.ts [--looks FILE] POSES TRUTH OUT.training.gz EXERCISE [EXERCISE…]
 *
 * POSES holds the traces that `npm run analyze -- CLIP --trace FILE` wrote, TRUTH the clips' truth files, names alike; FILE what
 * `train_trunk.py` saw in each picture of people it had not learnt from.
 */
import { sagittalJoints } from '../../src/core/pose/sagittal.ts';
import { type Neutral, sampleOf } from '../../src/core/neutral/neutral.ts';
import { lookChange } from '../../src/core/back/trunk-look.ts';
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { NO_CALIBRATION, stepCalibration, type CalibrationState } from '../../src/core/neutral/calibration.ts';
import { circumstancesOf } from '../../src/core/back/circumstances.ts';
import { exerciseById } from '../../src/exercises/catalogue.ts';
import { CHANGE_COUNT, featureChange, postureShape } from '../../src/core/back/features.ts';
import { currentView, stepView, type ViewState } from '../../src/core/pose/view.ts';
import { unpackFrames } from '../../src/core/records/trace.ts';
import { clipNames, isLoose, readTruth, shows, trueHipDeg, truthAt } from '../evaluation/dataset.ts';
import { readTrace } from '../evaluation/trace-report.ts';
import { HEAD_COLUMNS, UNKNOWN } from './training-rows.ts';

const MAX_HIP_DEG = 125;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { looks: { type: 'string' } } });
const [poses, truths, out, ...exerciseIds] = positionals as [string, string, string, ...string[]];
/** Of each clip the pitch of pelvis and thorax in each picture looked at: ms and two angles. */
const looks = (values.looks ? JSON.parse(readFileSync(values.looks, 'utf8')) : {}) as Record<
  string,
  readonly (readonly [timestampMs: number, pelvisDeg: number, thoraxDeg: number])[]
>;
const exercises = exerciseIds.map((id) => exerciseById(id)!);
const rows: number[] = [];
const clips: {
  name: string;
  body: string;
  yawDeg: number;
  loose: boolean;
  arms: string;
  load: string;
  neutralHipDeg: number;
  rows: number;
}[] = [];

for (const name of clipNames(poses)) {
  const truth = readTruth(join(truths, `${name}.json`));
  const exercise = exercises.find((candidate) => shows(truth, candidate));
  if (!exercise) continue;
  const seen = new Map(
    looks[name]?.map(([timestampMs, pelvisDeg, thoraxDeg]) => [timestampMs, { pelvisDeg, thoraxDeg }]),
  );
  const frames = unpackFrames(readTrace(join(poses, `${name}.json`)));
  // Of a few pictures the last quiet one is left over: one that shows no change.
  const quietMs = seen.size > 0 ? 500 : 700;
  let view: ViewState | null = null;
  let calibration: CalibrationState = NO_CALIBRATION;
  let neutral: Neutral | null = null;
  let zero = { lumbar: 0, hip: 0 };
  let count = 0;
  for (const frame of frames) {
    const { timestampMs } = frame;
    if (!frame.person?.outlinePx) continue;
    view = stepView(view, frame.person, timestampMs, exercise.posture);
    const { facing, nearSide, yawDeg } = currentView(view);
    const pitches = seen.get(timestampMs);
    const person = { ...frame.person, trunk: pitches && { facing, ...pitches } };
    const joints = sagittalJoints(person, { facing, nearSide }, exercise.leg);
    if (!neutral) {
      const step = stepCalibration(calibration, sampleOf(timestampMs, person, joints)!, facing, exercise, quietMs); // prettier-ignore
      calibration = step.state;
      neutral = step.neutral;
      if (neutral) {
        const quiet = truth.frames.filter(({ t }) => t * 1000 >= neutral!.startMs && t * 1000 <= neutral!.endMs);
        zero = {
          lumbar: quiet.reduce((sum, f) => sum + f.lumbar_flexion, 0) / quiet.length,
          hip: quiet.reduce((sum, f) => sum + trueHipDeg(f, truth), 0) / quiet.length,
        };
        // Found among pictures that are not to be used.
        if (zero.hip > MAX_HIP_DEG) break;
      }
      continue;
    }
    const shape = postureShape(frame.person.outlinePx, joints, facing, neutral.torsoPx, exercise.surface);
    const true_ = truthAt(truth, timestampMs);
    // No hip folds farther: a rendered thigh is in the belly there.
    if (!shape || !true_ || trueHipDeg(true_, truth) > MAX_HIP_DEG) continue;
    const change = featureChange(neutral.values, shape.values);
    const { armCover, patches, blur, neutralBlur } = circumstancesOf(person, { facing, yawDeg }, shape, neutral);
    rows.push(true_.lumbar_flexion - zero.lumbar, trueHipDeg(true_, truth) - zero.hip);
    rows.push(yawDeg, armCover, patches?.lumbarDeg ?? NaN, patches?.misfit ?? NaN, blur ?? NaN, neutralBlur ?? NaN);
    rows.push((truth.single ?? truth.near_side) === 'L' ? true_.knee_flexion_L : true_.knee_flexion_R);
    const look = lookChange(neutral.look, person.trunk, facing);
    rows.push(look?.pelvisDeg ?? NaN, look?.thoraxDeg ?? NaN);
    rows.push(...change);
    count++;
  }
  if (count === 0) console.error(`${name}: no quiet stance found`);
  else
    clips.push({
      name,
      body: truth.body.id,
      yawDeg: truth.camera.yaw,
      loose: isLoose(truth),
      arms: truth.arms ?? '',
      load: truth.load ?? 'none',
      neutralHipDeg: Math.round(zero.hip * 100) / 100,
      rows: count,
    });
}
// Hundredths in 16 bits: far finer than the measurement.
const quantised = Int16Array.from(rows, (v) =>
  Number.isNaN(v) ? UNKNOWN : Math.max(-32767, Math.min(32767, Math.round(v * 100))),
);
const head = Buffer.from(
  JSON.stringify({
    schema: 'hingeline-training/5',
    exercise: exerciseIds.join(' '),
    columns: HEAD_COLUMNS + CHANGE_COUNT,
    scale: 100,
    clips,
  }) + '\n',
);
writeFileSync(out, gzipSync(Buffer.concat([head, Buffer.from(quantised.buffer)]), { level: 9 }));
console.log(`${clips.length} clips, ${rows.length / (HEAD_COLUMNS + CHANGE_COUNT)} rows`);
