/** What every screen may show. */
import type { AppError } from '../../ports/errors.ts';

export interface Shown {
  /** Something to tell the user, over whatever screen is on; taken away by 'dismiss-error'. */
  readonly error: AppError | null;
}
