/** Reps as the person has them counted: what was measured, and what they said of it. */
import type { Rep } from '../reading.ts';
import type { Opinion } from './record.ts';

/**
 * A rep as it counts; null for one that is none. A contested rep has the person's verdict, and neither a score nor a way of
 * the hips before the back joined in: both follow from the verdict that is contested, and what nobody measured goes into no
 * average. An attempt that went not far enough, or was not seen, stays one whatever is said of it, as nothing measured makes
 * it a rep; it can be taken out, and how far is far enough can be set.
 */
export function asCounted<R extends Pick<Rep, 'verdict'>>({
  rep,
  opinion,
}: {
  readonly rep: R;
  readonly opinion?: Opinion | undefined;
}): R | null {
  switch (opinion) {
    case undefined:
      return rep;
    case 'fine':
      return { ...rep, ...UNSCORED, verdict: 'good' };
    case 'not-fine':
      return { ...rep, ...UNSCORED, verdict: 'moderate' };
    case 'not-a-rep':
    case 'deleted':
      return null;
  }
}

/** A back that the person has judged is no longer one that was not judged. */
const UNSCORED = { score: null, scoreSigma: null, neutralHipRangeDeg: null, reason: null } satisfies Partial<Rep>;

/** Those that count. */
export function countedOf<R extends Pick<Rep, 'verdict'>>(
  reps: readonly { readonly rep: R; readonly opinion?: Opinion | undefined }[],
): readonly R[] {
  return reps.flatMap((each) => asCounted(each) ?? []);
}
