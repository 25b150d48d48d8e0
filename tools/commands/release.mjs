// npm run release: builds release/hingeline-VERSION.zip, a folder to be unpacked on any host, and its sha256. The same sources
// give the same bytes. `-- FOLDER` puts it elsewhere.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { zipSync } from 'fflate';
import { billOfMaterials } from '../bill-of-materials.mjs';
import { build, requireNode, root } from '../setup.mjs';

/** Every file of the archive is of this time: when it was built is no part of what it is. */
const TIME = new Date(2020, 0, 1);
/** Beside the build, for whoever unpacks it. */
const BESIDE = ['CHANGELOG.md', 'PRIVACY.md', 'SECURITY.md', 'docs/hosting.md'];

requireNode();
if (!build()) process.exit(1);
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const dist = join(root, 'dist');
const name = `hingeline-${version}`;

/** @type {Record<string, Uint8Array>} */
const files = { 'sbom.cdx.json': Buffer.from(billOfMaterials()) };
for (const path of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
  if (statSync(join(dist, path)).isFile()) files[path.replaceAll('\\', '/')] = readFileSync(join(dist, path));
}
for (const path of BESIDE) files[path.replace(/^.*\//, '')] = readFileSync(join(root, path));

/** @type {import('fflate').Zippable} */
const entries = {};
for (const path of Object.keys(files).toSorted()) entries[`${name}/${path}`] = [files[path] ?? new Uint8Array(), {}];
const archive = zipSync(entries, { level: 9, mtime: TIME });
const sha256 = createHash('sha256').update(archive).digest('hex');
const folder = resolve(process.argv[2] ?? join(root, 'release'));
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, `${name}.zip`), archive);
writeFileSync(join(folder, `${name}.zip.sha256`), `${sha256}  ${name}.zip\n`);
console.log(
  `${join(folder, name)}.zip: ${Object.keys(files).length} files, ${(archive.length / 1e6).toFixed(1)} MB, sha256 ${sha256}`,
);
