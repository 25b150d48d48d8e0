// Serves the built app on this machine.
import { preview } from 'vite';
import { root } from './setup.mjs';

/**
 * Serves dist; 127.0.0.1 and nothing else is listened to.
 *
 * @param {{ port?: number, base?: string }} [options] `port` 0 is any free one, a taken one gives way to the next;
 *   `base` is the path it appears under
 * @returns {Promise<{ readonly url: string, readonly close: () => Promise<void> }>}
 */
export async function serveApp({ port = 0, base = '/' } = {}) {
  const server = await preview({
    root,
    base,
    configFile: false,
    logLevel: 'error',
    preview: { port, host: '127.0.0.1', open: false },
  });
  const address = server.httpServer.address();
  if (!address || typeof address === 'string') throw new Error('the app could not be served');
  return { url: `http://localhost:${address.port}${base}`, close: () => server.close() };
}
