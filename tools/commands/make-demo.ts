/**
 * Makes the demonstration of an exercise from a trace: the first rep judged good with the farthest way of the hips, and
 * the rep judged bad whose back went farthest, both as the fold measured them.
 *
 *     node tools/run-ts.mjs tools/commands/make-demo.ts TRACE.json[.gz] OUT.json
 *
 * The two in src/assets/demo are made from test/fixtures/hinge.trace.json.gz and bridge.trace.json.gz.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { TraceFile } from '../../src/core/records/trace.ts';
import { demoOf } from '../evaluation/demo-of.ts';

const [trace, out] = process.argv.slice(2);
if (!trace || !out) {
  console.error('usage: node tools/run-ts.mjs tools/commands/make-demo.ts TRACE.json[.gz] OUT.json');
  process.exit(2);
}
const bytes = readFileSync(trace);
const text = trace.endsWith('.gz') ? gunzipSync(bytes) : bytes;
const demo = demoOf(JSON.parse(text.toString()) as TraceFile);
const json = `${JSON.stringify(demo)}\n`;
writeFileSync(out, json);
const { good, poor } = demo;
console.log(`${out}: ${json.length} bytes, ${good.frames.length} and ${poor.frames.length} frames`);
