/// <reference types="vitest/config" />
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const manifest = JSON.parse(readFileSync(new URL('./models/blazepose/manifest.json', import.meta.url), 'utf8')) as {
  package: string;
  files: { name: string; sha256: string }[];
};

/** Puts the pinned pose model's files into the build, and stops it when one of them is not the file we measured with. */
function blazeposeFiles(): Plugin {
  return {
    name: 'blazepose-files',
    apply: 'build',
    generateBundle() {
      for (const { name, sha256 } of manifest.files) {
        const source = readFileSync(new URL(`./node_modules/${manifest.package}/${name}`, import.meta.url));
        const found = createHash('sha256').update(source).digest('hex');
        if (found !== sha256) this.error(`${name}: sha256 ${found} is not the manifest's ${sha256}`);
        this.emitFile({ type: 'asset', fileName: `blazepose/${name}`, source });
      }
    },
  };
}

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

export default defineConfig(async () => ({
  base: './', // any sub-path of any static host
  resolve: { alias },
  plugins: [blazeposeFiles(), licenceFiles()],
  worker: { format: 'iife' as const }, // a classic worker: the pose runtime needs importScripts
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2500,
    rolldownOptions: { checks: { bundlerTimings: false, pluginTimings: false } },
  },
  // Loaded for tests only: it needs a browser driver and looks for a Chromium.
  ...(process.env['VITEST'] ? { test: { projects: await (await import('./test/projects.ts')).projects() } } : {}),
}));
