// npm test: installs what is missing, a Chromium included, and runs everything. Ends with the totals of all tests.
// npm run verify: the same without the end-to-end tests.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, install, requireNode, run, runPackage } from '../setup.mjs';

requireNode();
const reports = mkdtempSync(join(tmpdir(), 'hingeline-test-'));
const totals = { passed: 0, failed: 0, skipped: 0 };

/** @type {[name: string, stage: () => boolean | Promise<boolean>][]} */
const stages = [
  ['install', install],
  ['Chromium', getChromium],
  ['lock file, licences, known holes', () => run(process.execPath, ['tools/commands/supply.mjs'])],
  ['format', () => runPackage('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.'])],
  ['lint and walls', () => runPackage('oxlint/bin/oxlint', ['--type-aware', '--deny-warnings'])],
  [
    'types',
    () =>
      ['tsconfig.json', 'src/core/tsconfig.json'].every((config) =>
        runPackage('typescript/bin/tsc', ['--noEmit', '-p', config]),
      ),
  ],
  ['dead code', () => runPackage('knip/bin/knip.js', [])],
  ['unit tests', () => vitest('unit')],
  ['build', build],
  ['size', () => run(process.execPath, ['tools/commands/size.mjs'])],
  ['notices', () => run(process.execPath, ['tools/commands/notices.mjs', '--check'])],
  ['component tests', () => vitest('component')],
];
if (process.argv[2] !== 'verify') stages.push(['end-to-end tests', () => vitest('e2e')]);

let failedStage = '';
for (const [name, stage] of stages) {
  console.log(`\n— ${name}`);
  const start = performance.now();
  if (!(await stage())) {
    failedStage = name;
    break;
  }
  console.log(`  ${name}: passed (${((performance.now() - start) / 1000).toFixed(1)} s)`);
}
rmSync(reports, { recursive: true });

console.log('');
if (failedStage) console.error(`Stopped: ${failedStage} failed. What comes after it was not run.`);
if (totals.skipped > 0) console.error(`${totals.skipped} tests were skipped; a skipped test counts as a failure.`);
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = failedStage ? 1 : 0;

/** @returns {Promise<boolean>} */
async function getChromium() {
  const { ensureChromium } = await import('../chromium.mjs');
  try {
    console.log(`  ${await ensureChromium()}`);
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

/**
 * Runs one kind of tests and adds its figures to the totals.
 *
 * @param {string} project
 */
function vitest(project) {
  const outputFile = join(reports, `${project}.json`);
  const ok = runPackage('vitest/vitest.mjs', [
    'run',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${outputFile}`,
  ]);
  const report = readReport(outputFile);
  totals.passed += report.passed;
  totals.failed += report.failed;
  totals.skipped += report.skipped;
  // A run that broke down before its first test has failed, whatever its figures say; so has an empty one.
  if (!ok && report.failed === 0) totals.failed += 1;
  return ok && report.failed === 0 && report.skipped === 0 && report.passed > 0;
}

/**
 * @param {string} path
 * @returns {{ passed: number, failed: number, skipped: number }}
 */
function readReport(path) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(path, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}
