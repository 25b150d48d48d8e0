/**
 * What one look at one picture yields: the person's landmarks and outline. Two coordinate frames, kept apart by name:
 * image pixels (`…Px`: origin top left, x right, y down; never mirrored) and the model's world metres (`…M`: origin
 * mid-hip, same axes, z away from the camera). Left and right are the person's.
 */
export interface PointPx {
  readonly xPx: number;
  readonly yPx: number;
}

/** A landmark in the picture; `visibility` 0…1 is the model's own and overconfident. */
export interface LandmarkPx extends PointPx {
  readonly visibility: number;
}

/** A landmark in the model's metric frame. */
export interface LandmarkM {
  readonly xM: number;
  readonly yM: number;
  readonly zM: number;
}

export type Side = 'left' | 'right';

/** The 33 BlazePose landmarks, in model order. */
export const LANDMARK_NAMES = [
  'nose', 'left_eye_inner', 'left_eye', 'left_eye_outer', 'right_eye_inner', 'right_eye', 'right_eye_outer',
  'left_ear', 'right_ear', 'mouth_left', 'mouth_right', 'left_shoulder', 'right_shoulder', 'left_elbow',
  'right_elbow', 'left_wrist', 'right_wrist', 'left_pinky', 'right_pinky', 'left_index', 'right_index',
  'left_thumb', 'right_thumb', 'left_hip', 'right_hip', 'left_knee', 'right_knee', 'left_ankle', 'right_ankle',
  'left_heel', 'right_heel', 'left_foot_index', 'right_foot_index',
] as const; // prettier-ignore

const JOINTS = ['ear', 'shoulder', 'elbow', 'wrist', 'hip', 'knee', 'ankle', 'heel', 'foot_index'] as const;

/** Joints that exist on both sides. */
export type Joint = (typeof JOINTS)[number];

export type LandmarkName = (typeof LANDMARK_NAMES)[number];

const INDEX: ReadonlyMap<LandmarkName, number> = new Map(LANDMARK_NAMES.map((name, index) => [name, index]));

export interface Person {
  /** 33 landmarks in the picture. */
  readonly landmarks: readonly LandmarkPx[];
  /** 33 landmarks in metres. */
  readonly world: readonly LandmarkM[];
  /**
   * The person mask's edge as a closed polygon [x0, y0, x1, y1, …] in image pixels, sub-pixel, evenly spaced, clockwise
   * on the screen; null when the mask gave none.
   */
  readonly outlinePx: Float32Array | null;
  /** Of each outline point, over how many pixels the mask goes from background to person there; absent in sessions saved before it was kept. */
  readonly edgeWidthPx?: Float32Array | undefined;
  /** Absent where no network looked, and in sessions saved before there was one. */
  readonly trunk?: TrunkLook | undefined;
}

/**
 * How pelvis and thorax lie, as a network sees it in the picture itself (models/trunk): their pitch less that of the line from
 * mid-hip to mid-shoulder, degrees, forward positive.
 */
export interface TrunkLook {
  /** The way it took the person to face: it sees everybody facing right. */
  readonly facing: 'left' | 'right';
  readonly pelvisDeg: number;
  readonly thoraxDeg: number;
}

/** What a look at the whole picture tells besides the person; taken now and then, and only while somebody is being placed. */
export interface Scene {
  /** Mean brightness of the picture, 0 (black) … 255, Rec. 601 luma. */
  readonly luma: number;
  /** Somebody else is in the picture. */
  readonly others: boolean;
}

/** One analysed picture. `timestampMs` is the picture's own time, not the time of analysis. */
export interface PoseFrame {
  readonly timestampMs: number;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly person: Person | null;
  /** Absent where nobody looked. */
  readonly scene?: Scene | undefined;
}

/** Which of the model's 33 landmarks has this name. */
export function landmarkIndex(name: LandmarkName): number {
  return INDEX.get(name)!;
}

/** Looked up many times a picture, so by side and joint rather than by a name put together each time. */
const OF_SIDE = { left: indicesOf('left'), right: indicesOf('right') } as const;

function indicesOf(side: Side): Readonly<Record<Joint, number>> {
  const entries = JOINTS.map((joint) => [joint, landmarkIndex(`${side}_${joint}`)] as const);
  return Object.fromEntries(entries) as Record<Joint, number>;
}

/** The landmark of a joint on one side of the person, in the picture. */
export function landmark({ landmarks }: Pick<Person, 'landmarks'>, side: Side, joint: Joint): LandmarkPx {
  return landmarks[OF_SIDE[side][joint]]!;
}

/** Length of one side of the trunk as it appears in the picture, hip to shoulder, px. */
export function sideTrunkPx(person: Pick<Person, 'landmarks'>, side: Side): number {
  const [hip, shoulder] = [landmark(person, side, 'hip'), landmark(person, side, 'shoulder')];
  return Math.hypot(hip.xPx - shoulder.xPx, hip.yPx - shoulder.yPx);
}

/** The landmark of a joint on one side of the person, in metres. */
export function worldLandmark(person: Person, side: Side, joint: Joint): LandmarkM {
  return person.world[OF_SIDE[side][joint]]!;
}
