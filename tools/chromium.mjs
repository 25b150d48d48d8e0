import { existsSync } from 'node:fs';
export async function findChromium() {
  for (const path of ['/usr/bin/chromium']) if (existsSync(path)) return path;
  throw new Error('no Chromium');
}
