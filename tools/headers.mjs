// What a host says with every file, so that the browser holds the app to its word: nothing goes to any other place.

/** What the app needs, all from its own address; whatever is not named is refused. */
const POLICY = {
  'default-src': "'none'",
  // The body model is WebAssembly.
  'script-src': "'self' 'wasm-unsafe-eval'",
  'worker-src': "'self'",
  'connect-src': "'self'",
  'style-src': "'self'",
  // Pictures of one's own reps are shown from memory.
  'img-src': "'self' blob:",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

/** @param {Readonly<Record<string, string>>} policy */
const written = (policy) =>
  Object.entries(policy)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/** For the page itself, where a host says nothing. */
export const PAGE_POLICY = written(POLICY);

/** While developing: Vite puts styles into the page as they change. */
export const PAGE_POLICY_IN_DEV = written({ ...POLICY, 'style-src': "'self' 'unsafe-inline'" });

/** Nobody asks for these; a page in which something foreign came to run could not either. */
const REFUSED = [
  'accelerometer', 'browsing-topics', 'display-capture', 'encrypted-media', 'fullscreen', 'geolocation',
  'gyroscope', 'hid', 'identity-credentials-get', 'idle-detection', 'local-fonts', 'magnetometer', 'microphone', 'midi',
  'otp-credentials', 'payment', 'picture-in-picture', 'publickey-credentials-get', 'serial', 'storage-access', 'usb',
  'window-management', 'xr-spatial-tracking',
]; // prettier-ignore
/** For the camera's picture, a screen that stays on, giving a file to another app, and a plan's link. */
const ALLOWED = ['autoplay', 'camera', 'screen-wake-lock', 'clipboard-write'];

/**
 * Name → value. Only a header can forbid others to frame the app, and bind the worker too.
 *
 * @type {Readonly<Record<string, string>>}
 */
export const HEADERS = {
  'Content-Security-Policy': written({ ...POLICY, 'frame-ancestors': "'none'" }),
  'Permissions-Policy': [...ALLOWED.map((name) => `${name}=(self)`), ...REFUSED.map((name) => `${name}=()`)].join(', '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** How long a browser may keep a file without asking again, by where it is; the last that fits holds. */
const CACHING = /** @type {const} */ ([
  ['/*', 'no-cache'],
  // Their names change with their content.
  ['/assets/*', 'public, max-age=31536000, immutable'],
]);

/** The file `_headers`, by which several hosts of static pages are told. */
export function headersFile() {
  const lines = Object.entries(HEADERS).map(([name, value]) => `  ${name}: ${value}`);
  const [[all, ask], [assets, keep]] = CACHING;
  return `${all}\n${lines.join('\n')}\n  Cache-Control: ${ask}\n${assets}\n  ! Cache-Control\n  Cache-Control: ${keep}\n`;
}
