/** What hosts, networks and caches do to the files of the body model. */
import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import manifest from '../../../models/blazepose/manifest.json' with { type: 'json' };
import { fetchModelFiles } from '../../../src/pose/model-files.ts';
import type { LoadProgress } from '../../../src/pose/protocol.ts';

const BASE = 'https://example.org/blazepose/';
const MODEL = 'pose_landmark_lite.tflite';

const nameOf = (url: string): string => url.slice(BASE.length);
const whole = (name: string): Response => {
  const folder = manifest.files.find((file) => file.name === name)?.from ?? 'node_modules/@mediapipe/pose';
  return new Response(readFileSync(new URL(`../../../${folder}/${name}`, import.meta.url)));
};
const damaged = (): Response => new Response(new Uint8Array(1000));
const cutOff = (): Response =>
  new Response(new ReadableStream({ start: (stream) => stream.error(new TypeError('network error')) }));

/** A host that answers so for the model itself, asked once and asked again. */
function host(...answers: (() => Response | Promise<Response>)[]) {
  const asked: (string | undefined)[] = [];
  const forgotten: string[] = [];
  vi.stubGlobal('fetch', async (url: string, { cache }: RequestInit) => {
    if (nameOf(url) !== MODEL) return whole(nameOf(url));
    asked.push(cache);
    return answers[asked.length - 1]!();
  });
  vi.stubGlobal('caches', {
    keys: async () => ['model'],
    open: async () => ({ delete: async (url: string) => void forgotten.push(nameOf(url)) }),
  });
  const progress: LoadProgress[] = [];
  return { load: () => fetchModelFiles(BASE, 'lite', (step) => progress.push(step)), asked, forgotten, progress };
}

afterEach(() => void vi.unstubAllGlobals());

test('all of it arrives, with its progress to the last byte', async () => {
  const { load, asked, forgotten, progress } = host(() => whole(MODEL));
  await load();
  const { loadedBytes, totalBytes } = progress.at(-1)!;
  expect(loadedBytes).toBe(totalBytes);
  expect([asked, forgotten]).toEqual([['default'], []]);
});

test.each([
  ['shorter', damaged],
  ['longer', () => new Response(new Uint8Array(50_000_000))],
])('a file that is %s than it should be is fetched once anew, past every cache', async (_how, answer) => {
  const { load, asked, forgotten, progress } = host(answer, () => whole(MODEL));
  await load();
  expect([asked, forgotten]).toEqual([['default', 'reload'], [MODEL]]);
  expect(progress.at(-1)!.loadedBytes).toBe(progress.at(-1)!.totalBytes);
});

test('one that is damaged again is said to be', async () => {
  const { load, asked } = host(damaged, damaged);
  await expect(load()).rejects.toMatchObject({ error: { code: 'model-corrupt', stage: 'model-download' } });
  expect(asked).toHaveLength(2);
});

test.each([
  ['gone', () => new Response('', { status: 404 }), 'app-replaced'],
  ['a page instead', () => new Response('<html>', { headers: { 'Content-Type': 'text/html; charset=utf-8' } }), 'app-replaced'],
  ['refused by a host in trouble', () => new Response('', { status: 503 }), 'model-download'],
  ['not to be reached', () => Promise.reject(new TypeError('Failed to fetch')), 'model-download'],
  ['cut off on its way', cutOff, 'model-download'],
])('a file that is %s has its own cause', async (_how, answer, code) => {
  await expect(host(answer).load()).rejects.toMatchObject({ error: { code } });
}); // prettier-ignore
