/** A failure thrown in the worker arrives on the page as the same failure, and the other way round. */
import { transferHandlers } from 'comlink';
import { AppFailure, toAppError, type AppError } from '../ports/errors.ts';

/** Comlink's own handler makes a plain Error of whatever is thrown; it knows what was, and this one how to carry it. Once at each end. */
export function carryFailures(): void {
  const thrown = transferHandlers.get('throw')!;
  transferHandlers.set('throw', {
    canHandle: thrown.canHandle,
    serialize: ({ value }: { readonly value: unknown }) => [toAppError(value, 'model-run'), []],
    deserialize(error: AppError): never {
      throw AppFailure.of(error);
    },
  });
}
