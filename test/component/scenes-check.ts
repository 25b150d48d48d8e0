/** The comparison with sticks for the gallery: a drawn back with two sticks, marked a little beside where they are. */
import '../../src/ui/check/check-screen.ts';
import type { PointPx } from '../../src/core/pose/frame.ts';
import type { CheckedRecording, MarkedMoment } from '../../src/core/study/check.ts';
import type { Sticks } from '../../src/core/study/sticks.ts';
import type { CheckState } from '../../src/ui/screen-state.ts';

const [WIDTH, HEIGHT] = [960, 540];
/** Of the back in each picture, what Hingeline makes of it, and what the sticks show. */
const BENDS = [
  { measured: 0, sticks: 0 },
  { measured: 9, sticks: 6.5 },
  { measured: 21, sticks: 22 },
  { measured: 33, sticks: 28.5 },
  { measured: 14, sticks: 15 },
  { measured: 4, sticks: 6 },
] as const;

/** Somebody who faces right, the pelvis tipped by as much again as the back bends. */
function sticksAt(bendDeg: number): Sticks {
  const at = (xPx: number, yPx: number): PointPx => ({ xPx, yPx });
  const tip = ({ xPx, yPx }: PointPx, pitchDeg: number): PointPx => {
    const pitch = (pitchDeg * Math.PI) / 180;
    return at(Math.round(xPx - 110 * Math.cos(pitch)), Math.round(yPx - 110 * Math.sin(pitch)));
  };
  const [s1Skin, t12Skin] = [at(430, 300), at(440 + 2 * bendDeg, 215 + bendDeg)];
  return { s1Skin, s1Tip: tip(s1Skin, bendDeg), t12Skin, t12Tip: tip(t12Skin, 2 * bendDeg) };
}

/** A picture of it, without a person. */
function pictureOf({ s1Skin, s1Tip, t12Skin, t12Tip }: Sticks): ImageBitmap {
  const canvas = new OffscreenCanvas(WIDTH, HEIGHT);
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#b9b4a8';
  context.fillRect(0, 0, WIDTH, HEIGHT);
  context.lineCap = context.lineJoin = 'round';
  const stroke = (colour: string, width: number, ...points: readonly PointPx[]): void => {
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.beginPath();
    for (const { xPx, yPx } of points) context.lineTo(xPx, yPx);
    context.stroke();
  };
  const inside = ({ xPx, yPx }: PointPx, right = 42): PointPx => ({ xPx: xPx + right, yPx });
  const shoulder = { xPx: t12Skin.xPx + 50 + (t12Skin.xPx - s1Skin.xPx), yPx: t12Skin.yPx - 100 };
  stroke('#3d5a6c', 86, shoulder, inside(t12Skin), inside(s1Skin), { xPx: 490, yPx: 400 }, { xPx: 480, yPx: 520 });
  stroke('#6b3f1d', 5, s1Skin, s1Tip);
  stroke('#6b3f1d', 5, t12Skin, t12Tip);
  return canvas.transferToImageBitmap();
}

const moments: CheckedRecording['moments'] = Array.from({ length: 240 }, (_, i) => ({
  timestampMs: 50 * i,
  lumbar: { kind: 'measured', deg: BENDS[Math.floor(i / 40)]!.measured, sigmaDeg: 3 },
  facing: 'right',
}));
const timeOf = (bend: number): number => 2000 * bend + 1000;
const recording: CheckedRecording = { moments, neutralMs: timeOf(0), suggestedMs: [1, 2, 3, 4, 5].map(timeOf) };
const marked: readonly MarkedMoment[] = BENDS.map(({ sticks }, i) => ({
  timestampMs: timeOf(i),
  sticks: sticksAt(sticks),
}));

const BLANK: CheckState = {
  screen: 'check',
  exerciseId: 'hip-hinge',
  looking: null,
  recording: null,
  shown: null,
  marked: [],
  compared: false,
  error: null,
};
const shownAt = (bend: number): CheckState['shown'] => ({ timestampMs: timeOf(bend), image: pictureOf(sticksAt(BENDS[bend]!.sticks)) }); // prettier-ignore

export const checkScenes: Record<string, { readonly state: CheckState }> = {
  'check-begin': { state: BLANK },
  'check-model-stalled': {
    state: {
      ...BLANK,
      looking: { loading: { step: 'model-stalled', progress: { loadedBytes: 6e6, totalBytes: 21e6 } }, share: 0 },
    },
  },
  'check-looking': { state: { ...BLANK, looking: { loading: null, share: 0.4 } } },
  'check-neutral': { state: { ...BLANK, recording, shown: { timestampMs: timeOf(0), image: pictureOf(sticksAt(0)) } } },
  'check-marking': { state: { ...BLANK, recording, shown: shownAt(2), marked: marked.slice(0, 3) } },
  'check-compared': { state: { ...BLANK, recording, shown: shownAt(3), marked, compared: true } },
  'check-not-seen': {
    state: {
      ...BLANK,
      recording: {
        ...recording,
        moments: moments.map((each) => ({ ...each, lumbar: { kind: 'unavailable', reason: 'back-hidden' } })),
      },
      shown: { timestampMs: timeOf(1), image: null },
      marked: marked.slice(0, 2),
      compared: true,
    },
  },
};
