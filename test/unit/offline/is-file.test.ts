import { expect, test } from 'vitest';
import { isFile } from '../../../src/offline/is-file.ts';

const answer = (status: number, type?: string): Response =>
  new Response(status === 204 ? null : 'x', { status, headers: type ? { 'Content-Type': type } : {} });

test('a file of the body model or a sample is worth keeping, also where the host names no kind', () => {
  const types = ['application/octet-stream', 'video/mp4', 'application/wasm', 'text/javascript'];
  expect(types.filter((type) => !isFile(answer(200, type)))).toEqual([]);
  expect(isFile({ status: 200, headers: new Headers() })).toBe(true);
});

test('the first page of a host, given for what is gone, is not', () => {
  expect(isFile(answer(200, 'text/html'))).toBe(false);
  expect(isFile(answer(200, 'text/html; charset=utf-8'))).toBe(false);
});

test.each([204, 206, 404, 503])('an answer %i is not', (status) => {
  expect(isFile(answer(status, 'video/mp4'))).toBe(false);
});
