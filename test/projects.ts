/** The three kinds of tests: `npx vitest run --project unit` (or component, or e2e). */
import { playwright } from '@vitest/browser-playwright';
import type { TestProjectConfiguration } from 'vitest/config';
import { findChromium } from '../tools/chromium.mjs';

/** What Chromium is started with everywhere: no sandbox in containers, nothing asked of the network. */
const CHROMIUM_ARGS = ['--no-sandbox', '--disable-background-networking'];

/** Test projects for Vitest. @throws Error when a browser is needed and none is found. */
export async function projects(): Promise<TestProjectConfiguration[]> {
  return [
    {
      extends: true,
      // Minutes of a busy machine are no failure.
      test: {
        name: 'unit',
        environment: 'node',
        testTimeout: 60_000,
        include: ['test/unit/**/*.test.ts'],
        setupFiles: ['test/all-languages.ts'],
      },
    },
    {
      extends: true,
      // All dependencies bundled before the first test: one found late would reload the page under a running test.
      optimizeDeps: {
        entries: ['src/{ui,app,capture,storage,feedback}/**/*.ts', 'test/component/**/*.ts'],
        include: ['axe-core', 'fast-check'],
      },
      test: {
        name: 'component',
        include: ['test/component/**/*.test.ts'],
        setupFiles: ['test/all-languages.ts', 'test/component/in-english.ts'],
        testTimeout: 180_000, // only a test that hangs takes so long
        browser: {
          enabled: true,
          headless: true,
          screenshotFailures: false,
          provider: playwright({
            launchOptions: { executablePath: await findChromium().catch(() => ''), args: CHROMIUM_ARGS },
          }),
          instances: [{ browser: 'chromium' }],
          viewport: { width: 1280, height: 800 },
        },
      },
    },
    {
      extends: true,
      test: {
        name: 'e2e',
        environment: 'node',
        include: ['test/e2e/**/*.test.ts'],
        setupFiles: ['test/all-languages.ts'],
        fileParallelism: false, // each file has its own browser
        // Far beyond what a slow machine needs: only a test that hangs takes so long.
        testTimeout: 1_200_000,
        hookTimeout: 600_000,
      },
    },
  ];
}
