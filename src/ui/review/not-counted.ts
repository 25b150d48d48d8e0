import { html, nothing, type TemplateResult } from 'lit';
import type { Exercise } from '../../core/exercise/exercise.ts';
import type { EndedAttempt } from '../../core/reading.ts';
import type { KeptRep, SessionRecord } from '../../core/records/record.ts';
import { reasonWords } from '../../words/judged.ts';
import { degrees } from '../../words/numbers.ts';
import type { Words } from '../../words/words.ts';
import { emit } from '../events.ts';
import { hipTravelDeg } from '../shared/degrees.ts';
import { exerciseWords } from '../shared/exercise-words.ts';
import { attemptName, isRemoved } from './removed.ts';
import { setName, type ReviewSet } from './sets.ts';

/** Reps that went not far enough or were not seen, and movements that were no reps, each with why. */
export function notCounted(
  host: EventTarget,
  { attempts = [], source }: SessionRecord,
  sets: readonly ReviewSet[],
  firstFrameMs: number | null,
  words: Words,
): TemplateResult | typeof nothing {
  const shown = sets.map((set) => ({ set, apart: set.apart.filter((saved) => !isRemoved(saved)) }));
  const count = shown.reduce((sum, { apart }) => sum + apart.length, attempts.length);
  if (count === 0) return nothing;
  // A recording has its own clock; a camera's begins anywhere.
  const zeroMs = source === 'camera' ? (firstFrameMs ?? attempts[0]?.startMs ?? 0) : 0;
  return html`<section class="apart" aria-labelledby="apart">
    <h2 id="apart">${words.review.apart.title(count)}</h2>
    <ul>
      ${shown.flatMap(({ set, apart }) =>
        apart.map(
          ({ rep }) =>
            html`<li>
              <b>${apartName(rep, set, words)}</b>
              <span>${apartWords(rep, set.exercise, words)}</span>
              ${removal(host, rep, apartName(rep, set, words), words)}
            </li>`,
        ),
      )}
      ${attempts.map((attempt) => renderAttempt(attempt, zeroMs, words))}
    </ul>
  </section>`;
}

function removal(host: EventTarget, { index }: KeptRep, name: string, { yours }: Words): TemplateResult {
  const { choices, removeOf } = yours.opinion;
  return html`<button
    class="quiet"
    data-remove=${index}
    aria-label=${removeOf(name)}
    @click=${() => emit(host, 'judge-rep', { repIndex: index, opinion: 'deleted' })}
  >
    ${choices.deleted}
  </button>`;
}

function renderAttempt({ startMs, reason }: EndedAttempt, zeroMs: number, { judged, review }: Words): TemplateResult {
  return html`<li>
    <b>${review.apart.at(clockWords(startMs - zeroMs))}</b>
    <span>${judged.attempts[reason]}</span>
  </li>`;
}

/** "1:07" */
function clockWords(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** "Set 2, right leg: Partial" */
function apartName(rep: KeptRep, set: ReviewSet, words: Words): string {
  const name = attemptName({ rep }, words);
  return set.number === null ? name : words.review.apart.inSet(setName(set, words), name);
}

function apartWords(rep: KeptRep, exercise: Exercise | null, words: Words): string {
  if (rep.kind === 'partial') return partialWords(rep, exercise, words);
  if (rep.reason) return reasonWords(words.judged, rep.reason, exercise?.posture ?? 'standing').full;
  return words.review.apart.notSeen;
}

function partialWords(
  { hipFlexionPeakDeg, hipToStraightDeg }: KeptRep,
  exercise: Exercise | null,
  { language, review, shared }: Words,
): string {
  const travelDeg = hipTravelDeg(hipFlexionPeakDeg, exercise);
  const words = exercise && exerciseWords(exercise.id);
  if (!words) return review.apart.tooLittle;
  return words.partial(
    travelDeg === null ? shared.notSeen : degrees(travelDeg, language),
    hipToStraightDeg === null ? null : degrees(hipToStraightDeg, language),
  );
}
