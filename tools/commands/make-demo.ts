/**
 * Makes the demonstration of an exercise from a trace: the first rep judged good with the farthest way of the hips, and
 * the rep judged bad whose back went farthest, both as the fold measured them.
 *
 *     node tools/run-ts.mjs tools/commands/make-demo.ts TRACE.json[.gz] OUT.json
 *
 * Those of src/exercises are made from test/fixtures/hinge.trace.json.gz, bridge.trace.json.gz,
 * hip-thrust.trace.json.gz and leg-raise.trace.json.gz.
 */
import { writeFileSync } from 'node:fs';
import { EXERCISES } from '../../src/exercises/catalogue.ts';
import { fetchMaps } from '../../src/exercises/map-source.ts';
import { demoOf } from '../evaluation/demo-of.ts';
import { readTrace } from '../evaluation/trace-report.ts';

const [trace, out] = process.argv.slice(2);
if (!trace || !out) {
  console.error('usage: node tools/run-ts.mjs tools/commands/make-demo.ts TRACE.json[.gz] OUT.json');
  process.exit(2);
}
await fetchMaps(EXERCISES);
const demo = demoOf(readTrace(trace));
const json = `${JSON.stringify(demo)}\n`;
writeFileSync(out, json);
const { good, poor } = demo;
console.log(`${out}: ${json.length} bytes, ${good.frames.length} and ${poor.frames.length} frames`);
