/// <reference types="vitest/config" />
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { blazeposeFiles } from './tools/vite/blazepose-files.ts';
import { elementsInDev } from './tools/vite/elements-in-dev.ts';
import { noTensors } from './tools/vite/no-tensors.ts';
import { offline } from './tools/vite/offline.ts';
import { policy } from './tools/vite/policy.ts';
import { workerInDev } from './tools/vite/worker-in-dev.ts';

/** What is served to others carries its licences. */
function licenceFiles(): Plugin {
  return {
    name: 'licence-files',
    apply: 'build',
    generateBundle() {
      for (const fileName of ['LICENSE', 'THIRD_PARTY_NOTICES.md']) {
        this.emitFile({ type: 'asset', fileName, source: readFileSync(new URL(fileName, import.meta.url)) });
      }
    },
  };
}

/** What pose-detection imports: a plain script rather than a module. */
const alias = {
  '@mediapipe/pose': fileURLToPath(new URL('./src/pose/mediapipe-pose.ts', import.meta.url)),
};

/**
 * What is fetched together is one file, which is smaller than its parts: the first screen, what comes right after it, and of a
 * language what each of them says. `npm run size` goes by these names. Each takes with it what it imports, but for what
 * those before it have.
 */
const groups = [
  // What main.ts needs to look at the browser before anything of the app runs, and the page for one that cannot run it.
  { name: 'entry', test: /vite\/preload-helper|src\/words\/language\.ts$|src\/ui\/theme\.css$/, priority: 4 },
  // With what the words of all languages are made with: else one language would have it, and be fetched with each.
  { name: 'first', test: /src\/app\/start-app\.ts$|src\/exercises\/(percent|unseen-words)\.ts$/, priority: 3 },
  {
    name: (path: string) => `first-words-${/(\w\w)(\/first)?\.ts$/.exec(path)![1]!}`,
    test: /src\/words\/\w\w\/first\.ts$|src\/exercises\/words\/\w\w\.ts$/,
    priority: 2,
  },
  { name: 'later', test: /src\/app\/later-(ports|screens)\.ts$|src\/storage\/whole-sessions\.ts$/, priority: 1 },
];

export default defineConfig(async ({ mode }) => ({
  base: './', // any sub-path of any static host
  resolve: { alias },
  plugins: [blazeposeFiles(), licenceFiles(), policy(), workerInDev(), elementsInDev(), offline(mode === 'production')],
  worker: { format: 'iife' as const, plugins: () => [noTensors()] }, // a classic worker: the pose runtime needs importScripts; see also worker-in-dev.ts
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2500,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      checks: { bundlerTimings: false, pluginTimings: false },
      output: { codeSplitting: { groups } },
    },
  },
  // Loaded for tests only: it needs a browser driver and looks for a Chromium.
  ...(process.env['VITEST'] ? { test: { projects: await (await import('./test/projects.ts')).projects() } } : {}),
}));
