/** A host on which a newer version of the app takes the place of an older one, as a deploy does. */
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { currentBuild } from '../../tools/setup.mjs';

export interface Host {
  readonly folder: string;
  /** Puts the same app there under other names, as if each of its files had changed; the old ones are gone. */
  deploy(): void;
}

/** A host with today's build. */
export function hostOfBuild(): Host {
  const folder = mkdtempSync(join(tmpdir(), 'hingeline-host-'));
  cpSync(currentBuild(), folder, { recursive: true });
  return { folder, deploy: () => renameAll(folder) };
}

function renameAll(folder: string): void {
  const assets = readdirSync(join(folder, 'assets')).filter((name) => /\.(js|css)$/.test(name));
  const renamed = new Map(assets.map((name) => [name, name.replace(/\.(js|css)$/, '-newer.$1')]));
  const rename = (text: string): string => text.replaceAll(/[\w.-]+\.(?:js|css)/g, (name) => renamed.get(name) ?? name);
  for (const [name, newer] of renamed) {
    writeFileSync(join(folder, 'assets', name), rename(readFileSync(join(folder, 'assets', name), 'utf8')));
    renameSync(join(folder, 'assets', name), join(folder, 'assets', newer));
  }
  const page = rename(readFileSync(join(folder, 'index.html'), 'utf8'));
  writeFileSync(join(folder, 'index.html'), page);
  const worker = rename(readFileSync(join(folder, 'service-worker.js'), 'utf8'));
  const revision = createHash('md5').update(page).digest('hex');
  writeFileSync(join(folder, 'service-worker.js'), worker.replace(/"?revision"?:"\w+"(?=,"?url"?:"index\.html")/, `"revision":"${revision}"`)); // prettier-ignore
}
