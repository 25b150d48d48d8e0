import { html, nothing, type TemplateResult } from 'lit';
import type { Exercise } from '../../core/exercise/exercise.ts';
import type { EndedAttempt } from '../../core/reading.ts';
import type { KeptRep, SessionRecord } from '../../core/records/record.ts';
import { attemptWords, kindWord, reasonWords } from '../../words/judged.ts';
import { degrees, hipTravelDeg } from '../shared/degrees.ts';
import { exerciseWords } from '../shared/exercise-words.ts';
import { setName, type ReviewSet } from './sets.ts';

/** Reps that went not far enough or were not seen, and movements that were no reps, each with why. */
export function notCounted(
  { attempts = [], source }: SessionRecord,
  sets: readonly ReviewSet[],
  firstFrameMs: number | null,
): TemplateResult | typeof nothing {
  const count = sets.reduce((sum, { apart }) => sum + apart.length, attempts.length);
  if (count === 0) return nothing;
  // A recording has its own clock; a camera's begins anywhere.
  const zeroMs = source === 'camera' ? (firstFrameMs ?? attempts[0]?.startMs ?? 0) : 0;
  return html`<section class="apart" aria-labelledby="apart">
    <h2 id="apart">${count === 1 ? 'One movement' : `${count} movements`} not counted</h2>
    <ul>
      ${sets.flatMap((set) =>
        set.apart.map(
          ({ rep }) =>
            html`<li>
              <b>${set.number === null ? nothing : `${setName(set)}: `}${kindWord(rep.kind)}</b>
              <span>${apartWords(rep, set.exercise)}</span>
            </li>`,
        ),
      )}
      ${attempts.map((attempt) => renderAttempt(attempt, zeroMs))}
    </ul>
  </section>`;
}

function renderAttempt({ startMs, reason }: EndedAttempt, zeroMs: number): TemplateResult {
  return html`<li>
    <b>At ${clockWords(startMs - zeroMs)}</b>
    <span>${attemptWords(reason)}</span>
  </li>`;
}

/** "1:07" */
function clockWords(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

function apartWords(rep: KeptRep, exercise: Exercise | null): string {
  if (rep.kind === 'partial') return partialWords(rep, exercise);
  if (rep.reason) return reasonWords(rep.reason, exercise?.posture ?? 'standing').full;
  return 'I could not see enough of this one.';
}

function partialWords({ hipFlexionPeakDeg, hipToStraightDeg }: KeptRep, exercise: Exercise | null): string {
  const words = exercise && exerciseWords(exercise.id);
  if (!words) return 'Not far enough for a rep.';
  return words.partial(
    degrees(hipTravelDeg(hipFlexionPeakDeg, exercise)),
    hipToStraightDeg === null ? null : degrees(hipToStraightDeg),
  );
}
