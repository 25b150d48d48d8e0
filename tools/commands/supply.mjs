// npm run supply: whether what others have made is what the lock file says, may be passed on, and has no known hole.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkLicences, checkLock, readAudit } from '../supply-checks.mjs';
import { root } from '../setup.mjs';

/** A registry that does not answer must not hold up a test. */
const ANSWER_MS = 30_000;

/** @param {readonly string[]} args */
function npm(args) {
  return spawnSync('npm', args, {
    cwd: root,
    encoding: 'utf8',
    timeout: ANSWER_MS,
    shell: process.platform === 'win32', // there npm is a script, and only a shell runs it
  });
}

const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
const step = npm(['ci', '--dry-run', '--ignore-scripts', '--offline', '--no-audit', '--no-fund']);
const audit = readAudit(npm(['audit', '--omit=dev', '--json']).stdout);
const wrong = [
  ...(step.status === 0 ? [] : [`package-lock.json is not in step with package.json: ${step.stderr.trim()}`]),
  ...checkLock(lock),
  ...checkLicences(lock),
  ...audit.serious,
];
console.log(
  `lock file and licences of ${Object.keys(lock.packages).length - 1} packages: ${wrong.length === 0 ? 'fine' : 'see below'}`,
);
console.log(audit.checked ? 'known holes in what is shipped: none that is high or critical' : `known holes: not checked (${audit.reason})`); // prettier-ignore
for (const each of wrong) console.error(each);
if (wrong.length > 0) process.exitCode = 1;
