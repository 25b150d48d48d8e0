/** The training file of an angle map: a line of JSON, then 16-bit rows; see models/lumbar/README.md. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Circumstances } from '../../src/core/back/circumstances.ts';
import type { Pitches } from '../../src/core/back/trunk-look.ts';

/** Columns before the features: λ, H, yaw, arm cover, angle and misfit of the registered patches, edge blur now and in the neutral, knee, change of the pitch of pelvis and thorax by the picture's network. */
export const HEAD_COLUMNS = 11;
/** Older files have no pitches; the oldest no knee. */
const COLUMNS_BEFORE = { 'hingeline-training/3': 8, 'hingeline-training/4': 9, 'hingeline-training/5': HEAD_COLUMNS };
const [KNEE, LOOK] = [8, 9];
/** Stored where there is none. */
export const UNKNOWN = -32768;

export interface TrainingHead {
  readonly schema: keyof typeof COLUMNS_BEFORE;
  readonly exercise: string;
  readonly columns: number;
  /** Stored numbers are the values times this. */
  readonly scale: number;
  readonly clips: readonly {
    readonly name: string;
    readonly body: string;
    readonly yawDeg: number;
    readonly loose: boolean;
    readonly arms: string;
    /** What is held; absent in older files. */
    readonly load?: string;
    /** True hip flexion in the neutral; absent in older files. */
    readonly neutralHipDeg?: number;
    readonly rows: number;
  }[];
}

/** One frame: truth and what was measured, both as change from the neutral. */
export interface TrainingRow {
  readonly body: string;
  readonly yawTrueDeg: number;
  readonly loose: boolean;
  readonly arms: string;
  readonly load: string;
  readonly neutralHipDeg: number | undefined;
  readonly lumbarDeg: number;
  readonly hipDeg: number;
  /** True flexion of the near knee, an angle, not a change; NaN in older files. */
  readonly kneeDeg: number;
  readonly circumstances: Circumstances;
  /** By a network that had not seen this person; null where none looked. */
  readonly look: Pitches | null;
  readonly change: Float64Array;
}

type Head = [number, number, number, number, number, number, number, number];

export function readTrainingRows(path: string): TrainingRow[] {
  const bytes = gunzipSync(readFileSync(path));
  const end = bytes.indexOf(10);
  const { schema, columns, scale, clips } = JSON.parse(bytes.subarray(0, end).toString()) as TrainingHead;
  const headColumns = COLUMNS_BEFORE[schema];
  const body = bytes.subarray(end + 1);
  const stored = new Int16Array(body.buffer.slice(body.byteOffset, body.byteOffset + body.length));
  let at = 0;
  return clips.flatMap((clip) =>
    Array.from({ length: clip.rows }, (): TrainingRow => {
      const row = Array.from(stored.subarray(at, (at += columns)), (v) => (v === UNKNOWN ? NaN : v / scale));
      const [lumbarDeg, hipDeg, yawDeg, armCover, patchDeg, misfit, blur, neutralBlur] = row as Head;
      return {
        body: clip.body,
        yawTrueDeg: clip.yawDeg,
        loose: clip.loose,
        arms: clip.arms,
        load: clip.load ?? 'none',
        neutralHipDeg: clip.neutralHipDeg,
        lumbarDeg,
        hipDeg,
        kneeDeg: headColumns > KNEE ? row[KNEE]! : NaN,
        circumstances: {
          yawDeg,
          armCover,
          patches: Number.isNaN(misfit) ? null : { lumbarDeg: patchDeg, misfit },
          blur: Number.isNaN(blur) ? null : blur,
          neutralBlur: Number.isNaN(neutralBlur) ? null : neutralBlur,
        },
        look:
          headColumns > LOOK && !Number.isNaN(row[LOOK]!) ? { pelvisDeg: row[LOOK]!, thoraxDeg: row[LOOK + 1]! } : null,
        change: Float64Array.from(row.slice(headColumns)),
      };
    }),
  );
}
