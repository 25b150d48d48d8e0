// npm run supply: whether what others have made is what the lock file says, may be passed on, and has no known hole.
// A registry that answers no such question is told, and is no failure; with `-- --sure` it is one.
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
// Without a network, or with audits off, npm would find no hole: it would not have looked.
const audit = readAudit(npm(['audit', '--omit=dev', '--json', '--audit', '--no-offline']).stdout);
const own = [
  ...(step.status === 0 ? [] : [`package-lock.json is not in step with package.json: ${step.stderr.trim()}`]),
  ...checkLock(lock),
  ...checkLicences(lock),
];
const wrong = [
  ...own,
  ...audit.serious,
  ...(audit.checked || !process.argv.includes('--sure') ? [] : ['known holes could not be asked for']),
];
console.log(
  `lock file and licences of ${Object.keys(lock.packages).length - 1} packages: ${own.length === 0 ? 'fine' : 'see below'}`,
);
if (!audit.checked) console.log(`known holes in what is shipped: NOT CHECKED (${audit.reason})`);
else
  console.log(
    `known holes in what is shipped: ${audit.serious.length === 0 ? 'none that is high or critical' : 'see below'}`,
  );
for (const each of wrong) console.error(each);
if (wrong.length > 0) process.exitCode = 1;
