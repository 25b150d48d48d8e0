/**
 * What sticks on the back do to Hingeline's own angle: each clip with truth as it is, and with sticks of 30 cm drawn on it at
 * S1 and T12, square to the pelvis and to the thorax.
 *
 *     npm run sticks -- CLIP.mp4… [--mm 4,12,25] [--colour "#c8a878"]
 *
 * Prints how far the angle of the back differs over all pictures in which both were measured. docs/study.md has the figures.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { DrawnLine } from '../../src/app/headless.ts';
import { fetchMaps } from '../../src/exercises/map-source.ts';
import { hipHinge } from '../../src/exercises/hip-hinge/exercise.ts';
import { openHeadless } from '../evaluation/headless-browser.ts';
import { apart, seenIn } from '../evaluation/seen-in.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { mm: { type: 'string', default: '4,12,25' }, colour: { type: 'string', default: '#c8a878' } },
});
if (positionals.length === 0) {
  console.error('usage: npm run sticks -- CLIP.mp4… [--mm 4,12,25] [--colour "#c8a878"]');
  process.exit(2);
}

/** What of the truth beside a clip is needed here. */
interface ClipTruth {
  readonly facing: 'left' | 'right';
  readonly camera: { readonly yaw: number; readonly dist: number; readonly focal_px: number };
  readonly frames: readonly {
    readonly pelvis_pitch: number;
    readonly thorax_pitch: number;
    /** Of the skin in the midline: the second is at S1, the eighth at T12. */
    readonly back_mid: readonly (readonly [x: number, y: number])[];
  }[];
}

const LENGTH_M = 0.3;

function sticksOn({ facing, camera, frames }: ClipTruth, mm: number): readonly (readonly DrawnLine[])[] {
  const pxPerM = camera.focal_px / camera.dist;
  const across = (facing === 'right' ? -1 : 1) * Math.cos((camera.yaw * Math.PI) / 180);
  const stick = ([x, y]: readonly [number, number], pitchDeg: number): DrawnLine => {
    const pitch = (pitchDeg * Math.PI) / 180;
    const length = LENGTH_M * pxPerM;
    const to = [x + length * across * Math.cos(pitch), y - length * Math.sin(pitch)] as const;
    return { from: [x, y], to, widthPx: (mm / 1000) * pxPerM, colour: values.colour };
  };
  return frames.map(({ back_mid, pelvis_pitch, thorax_pitch }) => [
    stick(back_mid[1]!, pelvis_pitch),
    stick(back_mid[7]!, thorax_pitch),
  ]);
}

await fetchMaps([hipHinge]);
const { page, close } = await openHeadless();
console.log(
  'clip, width of the sticks: back, mean / 99th percentile / largest difference in degrees, of so many pictures',
);
for (const video of positionals) {
  const truth = JSON.parse(readFileSync(video.replace(/\.mp4$/, '.json'), 'utf8')) as ClipTruth;
  const own = await seenIn(page, video, hipHinge, { sidePx: 640 });
  for (const mm of values.mm.split(',').map(Number)) {
    const { found } = await seenIn(page, video, hipHinge, { sidePx: 640, drawn: sticksOn(truth, mm) });
    console.log(`${basename(video)}  ${mm} mm: ${apart(own.found, found, 'lumbar')}`);
  }
}
await close();
process.exit(0);
