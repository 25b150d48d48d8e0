// What the app is made of, in the CycloneDX form: the packages that are shipped, by the lock file, and the body model's files.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';

/**
 * The same for the same sources: without the time, and without a number for this copy.
 *
 * @returns {string} JSON
 */
export function billOfMaterials() {
  const args = [
    'sbom',
    '--sbom-format',
    'cyclonedx',
    '--sbom-type',
    'application',
    '--omit',
    'dev',
    '--package-lock-only',
  ];
  const { status, stdout, stderr } = spawnSync('npm', args, { cwd: root, encoding: 'utf8', maxBuffer: 1e8, shell: process.platform === 'win32' }); // prettier-ignore
  if (status !== 0) throw new Error(`no bill of materials: ${stderr}`);
  const { metadata, components, dependencies, bomFormat, specVersion } = JSON.parse(stdout);
  const { 'bom-ref': ref, version, description, purl, licenses } = metadata.component;
  const own = { 'bom-ref': ref, type: 'application', name: 'hingeline', version, description, purl, licenses };
  /** @type {{ package: string, version: string, files: { name: string, from?: string, sha256: string }[] }} */
  const model = JSON.parse(readFileSync(join(root, 'models/blazepose/manifest.json'), 'utf8'));
  const files = model.files.map(({ name, from, sha256 }) => ({
    'bom-ref': `blazepose/${name}`,
    type: name.endsWith('.tflite') ? 'machine-learning-model' : 'file',
    name: `blazepose/${name}`,
    ...(from ? {} : { version: model.version }),
    description: `From ${from ?? model.package}`,
    hashes: [{ alg: 'SHA-256', content: sha256 }],
    licenses: [{ license: { id: 'Apache-2.0' } }],
  }));
  const whole = { bomFormat, specVersion, version: 1, metadata: { component: own }, components: [...components, ...files], dependencies }; // prettier-ignore
  return `${JSON.stringify(whole, null, 2)}\n`;
}
