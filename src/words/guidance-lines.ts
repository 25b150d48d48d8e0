/** From what is amiss in the picture to what the person should do: left, right, forward and back are found here, once for all languages. */
import type { Stance } from '../core/neutral/stance.ts';
import type { Posture } from '../core/pose/view.ts';
import type { Side } from '../core/pose/frame.ts';
import type { GuidanceCode } from '../core/reading.ts';

/**
 * What can be said: a code as it is, or with the picture's direction made the person's own. Forward is where a standing person faces and where a lying person's feet are: both are `facing` in the
 * picture, and so the near side (`core/pose/view.ts`).
 */
export type Instruction =
  | GuidanceCode
  | 'cut-off-go-forward' // part of the body is beyond the border behind: forward brings it in
  | 'cut-off-go-back'
  | 'go-forward'
  | 'go-back'
  | 'turn-left-away'
  | 'turn-right-away'
  | 'turn-left-towards'
  | 'turn-right-towards';

/** One language's lines; kneeling and lying what is absent is said as standing, on a bench as lying. */
export interface GuidanceLines {
  readonly standing: Readonly<Record<Instruction, string>>;
  readonly kneeling: Readonly<Partial<Record<Instruction, string>>>;
  readonly lying: Readonly<Partial<Record<Instruction, string>>>;
  readonly bench: Readonly<Partial<Record<Instruction, string>>>;
}

/** One instruction, as shown and spoken. @param nearSide null when unknown, or when the person is not roughly side-on */
export function guidanceLine(lines: GuidanceLines, code: GuidanceCode, stance: Stance, nearSide: Side | null): string {
  const posture = stance === 'bench' ? 'lying' : stance;
  const instruction = nearSide === null ? code : instructionOf(code, posture, nearSide);
  return lines[stance][instruction] ?? lines[posture][instruction] ?? lines.standing[instruction];
}

/** The direction as the person's own. */
export function instructionOf(code: GuidanceCode, posture: Posture, nearSide: Side): Instruction {
  // Whoever has the right side near faces right in the picture, and going right is going forward.
  const facesRight = nearSide === 'right';
  switch (code) {
    case 'cut-off-left':
      return facesRight ? 'cut-off-go-forward' : 'cut-off-go-back';
    case 'cut-off-right':
      return facesRight ? 'cut-off-go-back' : 'cut-off-go-forward';
    case 'move-left':
      return facesRight ? 'go-back' : 'go-forward';
    case 'move-right':
      return facesRight ? 'go-forward' : 'go-back';
    // The front leaves the camera by turning to the far side and comes to it by turning to the near side. Lying, the feet move.
    case 'turn-away':
      if (posture === 'lying') return code;
      return facesRight ? 'turn-left-away' : 'turn-right-away';
    case 'turn-towards':
      if (posture === 'lying') return code;
      return facesRight ? 'turn-right-towards' : 'turn-left-towards';
    default:
      return code;
  }
}
