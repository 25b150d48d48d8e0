/** The pose worker while developing. */
import type { ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import { build, type Plugin, type ResolvedConfig } from 'vite';
import { noTensors } from './no-tensors.ts';

const WORKER = 'src/pose/pose.worker.ts';
/** Beside `blazepose/`, as in the build: the worker finds the model's files by its own address. */
const SERVED_AT = '/assets/pose.worker.js';

interface Built {
  readonly code: string;
  /** The files it was made of. */
  readonly files: ReadonlySet<string>;
}

/**
 * Serves the worker built into one classic script: the pose runtime needs `importScripts`, which a module worker, all that
 * Vite's dev server can serve, has not. A change to any file of it builds it anew and reloads the page.
 */
export function workerInDev(): Plugin {
  let config: ResolvedConfig;
  let built: Promise<Built> | null = null;

  /** Answers with the worker, building it first when it is not there or was not well. */
  const send = async (response: ServerResponse, next: (error: unknown) => void): Promise<void> => {
    try {
      const { code } = await (built ??= buildWorker(config));
      response.setHeader('Content-Type', 'text/javascript');
      response.setHeader('Cache-Control', 'no-store');
      response.end(code);
    } catch (error) {
      built = null;
      next(error);
    }
  };

  return {
    name: 'worker-in-dev',
    apply: 'serve',
    configResolved(resolved) {
      config = resolved;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
        // With `url` it is asked where the worker is, which Vite answers.
        if (pathname === `/${WORKER}` && !searchParams.has('url')) {
          response.writeHead(302, { Location: SERVED_AT }).end();
        } else if (pathname === SERVED_AT) {
          void send(response, next);
        } else next();
      });
    },
    async hotUpdate({ file }) {
      if (this.environment.name !== 'client' || !built) return;
      const stale = await built.then(({ files }) => files.has(file)).catch(() => true);
      if (!stale) return;
      built = null;
      this.environment.hot.send({ type: 'full-reload' });
    },
  };
}

async function buildWorker({ root: sources, resolve: { alias } }: ResolvedConfig): Promise<Built> {
  const result = await build({
    root: sources,
    configFile: false,
    logLevel: 'warn',
    resolve: { alias },
    plugins: [noTensors()],
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      rolldownOptions: { input: resolve(sources, WORKER), output: { format: 'iife' } },
    },
  });
  const outputs = Array.isArray(result)
    ? result.flatMap(({ output }) => output)
    : 'output' in result
      ? result.output
      : [];
  const chunk = outputs.find((output) => output.type === 'chunk');
  if (!chunk) throw new Error(`${WORKER} gave no script`);
  return { code: chunk.code, files: new Set(chunk.moduleIds) };
}
