/** Reps as the person has them counted: what was measured, and what they said of it. */
import type { Rep } from '../reading.ts';
import type { Opinion } from './record.ts';

/**
 * A rep as it counts; null for one that is none. A contested rep has the person's verdict and no score: what nobody
 * measured goes into no average.
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

const UNSCORED = { score: null, scoreSigma: null } satisfies Partial<Rep>;

/** Those that count. */
export function countedOf<R extends Pick<Rep, 'verdict'>>(
  reps: readonly { readonly rep: R; readonly opinion?: Opinion | undefined }[],
): readonly R[] {
  return reps.flatMap((each) => asCounted(each) ?? []);
}
