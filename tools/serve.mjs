// Serves the app on this machine, built or as its sources.
import { createServer, preview } from 'vite';
import { join } from 'node:path';
import { HEADERS } from './headers.mjs';
import { currentBuild, root } from './setup.mjs';

/**
 * Serves a build as a host does, with the headers of `headers.mjs` unless others are given; 127.0.0.1 and nothing else is listened to.
 *
 * @param {{ port?: number, base?: string, folder?: string, headers?: Readonly<Record<string, string>> }} [options] `port` 0 is any free one, a taken one gives way to the
 *   next; `base` is the path it appears under; `folder` holds the build, that of these sources unless given
 * @returns {Promise<{ readonly url: string, readonly close: () => Promise<void> }>}
 * @throws {Error} when the app cannot be built
 */
export async function serveApp({ port = 0, base = '/', folder, headers = HEADERS } = {}) {
  const outDir = folder ?? currentBuild();
  const server = await preview({
    root,
    base,
    configFile: false,
    appType: 'mpa', // what is not there is not there, and not the first page
    logLevel: 'error',
    build: { outDir },
    preview: { port, host: '127.0.0.1', open: false, headers },
  });
  return { url: urlOf(server.httpServer, base), close: () => server.close() };
}

/**
 * Serves the sources, and what changes in them at once, as `serveApp` does the build.
 *
 * @param {{ port?: number, open?: string | false, folder?: string, logLevel?: 'error' | 'info' }} [options]
 *   `open` is the path a browser is opened at; `folder` holds the sources, the repository itself unless given
 * @returns {Promise<{ readonly url: string, readonly close: () => Promise<void> }>}
 */
export async function serveSources({ port = 0, open = false, folder = root, logLevel = 'error' } = {}) {
  const server = await createServer({
    root: folder,
    configFile: join(root, 'vite.config.ts'),
    logLevel,
    clearScreen: false,
    server: { port, host: '127.0.0.1', open, fs: { allow: [root] } },
  });
  await server.listen();
  return { url: urlOf(server.httpServer, '/'), close: () => server.close() };
}

/**
 * @param {{ address(): import('node:net').AddressInfo | string | null } | null} server
 * @param {string} base
 */
function urlOf(server, base) {
  const address = server?.address();
  if (!address || typeof address === 'string') throw new Error('the app could not be served');
  return `http://localhost:${address.port}${base}`;
}
