/** What whoever looks after the app needs to know of a failure: the app, the browser, the place. No picture, nothing of the person. */
import { version } from '../../package.json';
import type { AppError } from '../ports/errors.ts';

/** What the app can do without, and whether this browser has it. */
const EXTRAS: Readonly<Record<string, () => boolean>> = {
  speech: () => 'speechSynthesis' in globalThis,
  sound: () => 'AudioContext' in globalThis,
  'wake lock': () => 'wakeLock' in navigator,
  storage: () => 'indexedDB' in globalThis,
  'service worker': () => 'serviceWorker' in navigator,
  'video files': () => 'VideoDecoder' in globalThis,
  'camera frames': () => 'HTMLVideoElement' in globalThis && 'requestVideoFrameCallback' in HTMLVideoElement.prototype,
};

/** As a text to be copied, in English whatever the language of the page. @param extras by name, whether each is there */
export function faultReport({ code, stage, detail, stack }: AppError, extras = EXTRAS): string {
  const absent = Object.keys(extras).filter((name) => !extras[name]!());
  return [
    `Hingeline ${version}`,
    `browser: ${navigator.userAgent}`,
    `secure: ${isSecureContext}`,
    `stage: ${stage}`,
    `code: ${code}`,
    `detail: ${detail || '-'}`,
    `absent: ${absent.join(', ') || '-'}`,
    stack,
  ].join('\n');
}
