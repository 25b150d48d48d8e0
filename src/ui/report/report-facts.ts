/** What a report says of the session as a whole, in words. */
import type { RepKind, UnavailableReason } from '../../core/reading.ts';
import { exerciseOfRecord } from '../../core/exercise/standard.ts';
import { degInForce, limitsOf } from '../../core/exercise/limits.ts';
import type { SessionRecord } from '../../core/records/record.ts';
import { exerciseById } from '../../exercises/catalogue.ts';
import { reasonWords } from '../../words/judged.ts';
import { degrees, fullDateAndTime } from '../../words/numbers.ts';
import type { Posture } from '../../core/pose/view.ts';
import type { Words } from '../../words/words.ts';
import { setCount, setName, type ReviewSet } from '../review/sets.ts';
import { exerciseWords } from '../shared/exercise-words.ts';
import { judgedWords, unreadWords } from '../shared/judged-words.ts';

/** Name and what there is to say; only what there is. */
export type Fact = readonly [name: string, value: string];

export function factsOf(session: SessionRecord, sets: readonly ReviewSet[], words: Words): readonly Fact[] {
  const { language, printed, shared } = words;
  const { facts } = printed;
  const { startedAt, source, unread, pain, note } = session;
  const exercise = exerciseById(session.exerciseId) ?? null;
  const given = (value: number | null | undefined): string => String(value ?? shared.pain.notGiven);
  const all: readonly (readonly [string, string | null])[] = [
    [facts.when, fullDateAndTime(startedAt, language)],
    [
      facts.sets,
      sets
        .filter(({ full }) => full.length > 0)
        .map((set) => setWords(set, words))
        .join('; '),
    ],
    [
      facts.recording,
      source === 'camera' ? null : [source, unread ? unreadWords(unread, words) : ''].filter(Boolean).join('. '),
    ],
    [facts.judged, judgedWords(session, exercise, words)],
    [facts.limits, limitsWords(session, words)],
    [facts.pain, pain ? printed.painOf(given(pain.before), given(pain.after)) : null],
    [facts.note, note ?? null],
    [facts.notCounted, notCountedWords(session, sets, words)],
  ];
  return all.flatMap(([name, value]) => (value ? [[name, value] as const] : []));
}

/** "Set 1: 8 of 8 reps, 6 mostly hips" */
function setWords(set: ReviewSet, words: Words): string {
  const name = setName(set, words);
  return name ? words.review.apart.inSet(name, setCount(set, words)) : setCount(set, words);
}

/** Every limit that can be moved, as it was in force; where it was moved, with the usual one. */
function limitsWords(session: SessionRecord, { language, shared }: Words): string | null {
  const exercise = exerciseById(session.exerciseId);
  const own = exerciseWords(session.exerciseId);
  if (!exercise || !own) return null;
  const { standard, limits = standard?.limits } = session;
  const unmoved = exerciseOfRecord(exercise, { standard: standard && { ...standard, limits: undefined } });
  if (!unmoved.marked) return null;
  return limitsOf(unmoved)
    .map((info) => {
      const deg = degInForce(info, limits?.[info.name]);
      const { title } = own.limits[info.name];
      const value = degrees(deg, language);
      return deg === info.defaultDeg
        ? `${title} ${value}`
        : shared.movedLimit(title, value, degrees(info.defaultDeg, language));
    })
    .join('; ');
}

/** "2 × Partial; 1 × A squat: hips back, knees soft." */
function notCountedWords(session: SessionRecord, sets: readonly ReviewSet[], words: Words): string {
  const { judged, yours } = words;
  const apart = sets.flatMap(({ exercise, apart }) =>
    apart.map(({ rep: { kind, reason } }) => apartWords(kind, reason, exercise?.posture ?? 'standing', words)),
  );
  const attempts = (session.attempts ?? []).map(({ reason }) => judged.attempts[reason].replace(/\.$/, ''));
  const all = [...apart, ...attempts];
  const counted = [...new Set(all)].map((text) => `${all.filter((each) => each === text).length} × ${text}`);
  const removed = sets.flatMap(({ full }) => full).filter(({ opinion }) => opinion === 'deleted').length;
  return [...counted, ...(removed > 0 ? [yours.opinion.removed(removed)] : [])].join('; ');
}

function apartWords(
  kind: RepKind,
  reason: UnavailableReason | null,
  posture: Posture,
  { judged, review }: Words,
): string {
  if (kind === 'partial') return judged.partial;
  return reason ? review.apart.inSet(judged.notJudged, reasonWords(judged, reason, posture).short) : judged.notJudged;
}
