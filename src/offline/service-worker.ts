/**
 * Keeps the app on the device, so that it runs without a network: all of its own code at once, the body model and the samples
 * as they are used. Takes over from an older version only when told to.
 */
import { PrecacheController, PrecacheRoute, type PrecacheEntry } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import blazepose from '../../models/blazepose/manifest.json';
import { isFile } from './is-file.ts';
import type { Told } from './messages.ts';

declare const self: ServiceWorkerGlobalScope;

const { scope } = self.registration;
const entries = self.__WB_MANIFEST as PrecacheEntry[];
const addressOf = (path: string): string => new URL(path, scope).href;
const isSample = ({ url }: PrecacheEntry): boolean => url.endsWith('.mp4');

/** Address → the address it is kept under, which another content has not. */
const model = new Map(
  blazepose.files.map(({ name, sha256 }) => [addressOf(`blazepose/${name}`), addressOf(`blazepose/${name}?${sha256}`)]),
);
const samples = new Map(entries.filter(isSample).map(({ url }) => [addressOf(url), addressOf(url)]));
const keptAs = new Map([...model, ...samples]);
/** Other apps of the same host have caches of their own. */
const USED = `hingeline-used-${scope}`;

const shell = new PrecacheController();
shell.addToCacheList(entries.filter((entry) => !isSample(entry)));
// The page is one, whatever its query; its places are in the hash.
registerRoute(new PrecacheRoute(shell, { directoryIndex: 'index.html', cleanURLs: false, ignoreURLParametersMatching: [/./] })); // prettier-ignore
registerRoute(
  ({ url }) => keptAs.has(url.href),
  ({ request, event }) => usedFile(request, event),
);
// A page of an older version, in another window, asks for its own code: it is still here (see `activate`).
registerRoute(
  ({ url }) => url.href.startsWith(addressOf('assets/')),
  // By its address alone: hosts say that an answer varies with who asks, and here nobody else does.
  async ({ request }) => (await caches.match(request.url, { ignoreVary: true })) ?? fetch(request),
);

self.addEventListener('install', (event) => void shell.install(event));

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
      // Only the window that asked for this version, and loads it now: nobody needs what the older one was made of.
      if (windows.length <= 1) await Promise.all([shell.activate(event), forgetUnused()]);
      // The first time: what is used from now on is kept.
      await self.clients.claim();
    })(),
  );
});

self.addEventListener('message', (event) => {
  const told = event.data as Told;
  if ('takeOver' in told) void self.skipWaiting();
  else event.waitUntil(Promise.all(told.keep.filter((url) => keptAs.has(url)).map(keep)));
});

/** From the device; from the network where it is not here yet, or was asked for past what is kept, as that is not well. */
async function usedFile(request: Request, event: ExtendableEvent): Promise<Response> {
  const kept = request.cache === 'default' ? await keptFile(request.url) : undefined;
  if (kept) return kept;
  const answer = await fetch(request);
  // A full device is no reason to fail.
  if (isFile(answer)) event.waitUntil(putAway(request.url, answer.clone()).catch(() => {}));
  return answer;
}

/** A page that was there before this worker has its files from the network: they are in the browser's own cache. */
async function keep(url: string): Promise<void> {
  if (await keptFile(url)) return;
  const answer = await fetch(url).catch(() => null);
  if (answer && isFile(answer)) await putAway(url, answer).catch(() => {});
}

async function keptFile(url: string): Promise<Response | undefined> {
  return (await caches.open(USED)).match(keptAs.get(url)!);
}

async function putAway(url: string, answer: Response): Promise<void> {
  await (await caches.open(USED)).put(keptAs.get(url)!, answer);
}

/** Deletes what this version does not use. */
async function forgetUnused(): Promise<void> {
  const cache = await caches.open(USED);
  const current = new Set(keptAs.values());
  for (const { url } of await cache.keys()) if (!current.has(url)) await cache.delete(url);
}
