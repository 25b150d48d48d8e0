import { MessageChannel } from 'node:worker_threads';
import { expose, wrap } from 'comlink';
import nodeEndpoint from 'comlink/dist/umd/node-adapter.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AppFailure } from '../../../src/ports/errors.ts';
import { carryFailures } from '../../../src/pose/carry-failures.ts';

const { port1, port2 } = new MessageChannel();
beforeAll(() => {
  carryFailures();
  const throwing = (thrown: unknown) => () => {
    throw thrown;
  };
  expose(
    {
      known: throwing(new AppFailure('model-corrupt', 'pose.js', { cause: new RangeError('too long') })),
      foreign: throwing(new TypeError('model-corrupt: x is not a function')),
    },
    nodeEndpoint(port1),
  );
});
afterAll(() => {
  port1.close();
  port2.close();
});

test('a failure arrives from the other side as it was thrown there; what is no failure arrives as unknown', async () => {
  const remote = wrap<{ known(): void; foreign(): void }>(nodeEndpoint(port2));
  const caught = (call: Promise<void>): Promise<unknown> => call.catch((error: unknown) => error);
  const known = await caught(remote.known());
  expect(known).toBeInstanceOf(AppFailure);
  const { error } = known as AppFailure;
  expect(error).toMatchObject({ code: 'model-corrupt', stage: 'model-download', detail: 'pose.js' });
  expect(error.stack).toMatch(/carry-failures\.test[^]+caused by RangeError: too long/);
  expect((await caught(remote.foreign())) as AppFailure).toMatchObject({
    error: { code: 'unknown', stage: 'model-run', detail: 'TypeError: model-corrupt: x is not a function' },
  });
});
