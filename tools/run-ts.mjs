// Runs a TypeScript tool on any Node 20: node tools/run-ts.mjs tools/NAME.ts ARGS…
import { runnerImport } from 'vite';

process.argv.splice(1, 1);
try {
  await runnerImport(new URL(`../${process.argv[1]}`, import.meta.url).pathname, {
    configFile: false,
    logLevel: 'error',
  });
} catch (error) {
  console.error(error);
  process.exit(1);
}
