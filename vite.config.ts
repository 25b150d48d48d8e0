/// <reference types="vitest/config" />
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { blazeposeFiles } from './tools/vite/blazepose-files.ts';
import { elementsInDev } from './tools/vite/elements-in-dev.ts';
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

/** `@mediapipe/pose` is a plain script, not a module; pose-detection imports it as one. */
const alias = {
  '@mediapipe/pose': fileURLToPath(new URL('./src/pose/mediapipe-pose.ts', import.meta.url)),
};

interface Chunk {
  readonly facadeModuleId: string | null;
}

/** A language's words are named after it: `npm run size` counts one language for a person. */
function chunkName({ facadeModuleId }: Chunk): string {
  const language = /\/words\/(\w\w)(\/words)?\.ts$/.exec(facadeModuleId ?? '')?.[1];
  return language ? `words-${language}` : '[name]';
}

export default defineConfig(async () => ({
  base: './', // any sub-path of any static host
  resolve: { alias },
  plugins: [blazeposeFiles(), licenceFiles(), workerInDev(), elementsInDev()],
  worker: { format: 'iife' as const }, // a classic worker: the pose runtime needs importScripts; see also worker-in-dev.ts
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2500,
    rolldownOptions: {
      checks: { bundlerTimings: false, pluginTimings: false },
      output: { chunkFileNames: (chunk: Chunk) => `assets/${chunkName(chunk)}-[hash].js` },
    },
  },
  // Loaded for tests only: it needs a browser driver and looks for a Chromium.
  ...(process.env['VITEST'] ? { test: { projects: await (await import('./test/projects.ts')).projects() } } : {}),
}));
