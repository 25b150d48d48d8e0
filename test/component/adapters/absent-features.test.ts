/** What Safari, or an older Firefox, does not have is done in another way: each test takes it away. */
import { afterEach, expect, test } from 'vitest';
import { whenIdle } from '../../../src/app/when-idle.ts';
import { videoPictures } from '../../../src/capture/video-pictures.ts';
import { holdScreenOn } from '../../../src/feedback/wake-lock.ts';
import { isSeen } from '../../../src/ui/shared/focus.ts';

const given: (() => void)[] = [];
afterEach(() => {
  for (const giveBack of given.splice(0)) giveBack();
  document.body.replaceChildren();
});

/** Takes a part of the browser away until the test has ended. */
function without(owner: object, name: string): void {
  const descriptor = Object.getOwnPropertyDescriptor(owner, name);
  if (!descriptor) throw new Error(`this browser has no ${name} to be taken away`);
  Reflect.deleteProperty(owner, name);
  given.push(() => Object.defineProperty(owner, name, descriptor));
}

test('without requestVideoFrameCallback each picture of a video is still told, with a time that rises', async () => {
  without(HTMLVideoElement.prototype, 'requestVideoFrameCallback');
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d')!;
  let shade = 0;
  const timer = setInterval(() => {
    context.fillStyle = `rgb(${shade++ % 256} 0 0)`;
    context.fillRect(0, 0, 9, 9);
  }, 30);
  given.push(() => clearInterval(timer));
  const video = Object.assign(document.createElement('video'), { muted: true, srcObject: canvas.captureStream(30) });
  await video.play();
  const ending = new AbortController();
  const times: number[] = [];
  const pictures = videoPictures(video, ending.signal, async (_nowMs, mediaMs) => void times.push(mediaMs));
  await expect.poll(() => times.length, { timeout: 30_000 }).toBeGreaterThan(3);
  ending.abort();
  expect(times).toEqual([...new Set(times)].toSorted((a, b) => a - b));
  const { count } = pictures;
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(pictures.count).toBe(count);
});

test('without requestIdleCallback what can wait is done a moment later', async () => {
  without(window, 'requestIdleCallback');
  let done = false;
  whenIdle(() => (done = true));
  expect(done).toBe(false);
  await expect.poll(() => done).toBe(true);
});

test('without a wake lock nothing is held, and nothing breaks', () => {
  without(Navigator.prototype, 'wakeLock');
  expect(navigator.wakeLock).toBeUndefined();
  expect(() => holdScreenOn().release()).not.toThrow();
});

test('without checkVisibility what is shown is told from what is not, the same as with it', () => {
  document.body.innerHTML = `<p id="shown">a</p><div hidden><p id="within">b</p></div><p id="empty" hidden>c</p>`;
  const unseen = document.body.appendChild(document.createElement('p'));
  unseen.style.visibility = 'hidden';
  unseen.textContent = 'd';
  const all = [...document.querySelectorAll('p'), document.createElement('p')];
  const seen = (): readonly boolean[] => all.map(isSeen);
  const before = seen();
  expect(before).toEqual([true, false, false, false, false]);
  without(Element.prototype, 'checkVisibility');
  expect(seen()).toEqual(before);
});
