// npm start: installs and builds what is missing, serves the app on this machine and opens it.
import { spawn } from 'node:child_process';
import { install, requireNode } from '../setup.mjs';

const DEFAULT_PORT = 4173;

requireNode();
if (!install()) stop('The packages could not be installed. Check the connection and try again.');

const { serveApp } = await import('../serve.mjs');
const port = Number(process.env['PORT'] || DEFAULT_PORT);
if (!Number.isInteger(port) || port < 0 || port > 65535)
  stop(`PORT must be a number from 0 to 65535, not ${process.env['PORT']}.`);
const { url } = await serveApp({ port }).catch(({ message }) => stop(message));
console.log(`Hingeline is at ${url}  (Ctrl+C ends it)`);
if (process.env['BROWSER'] !== 'none') openBrowser(url);

/**
 * Opens the address in the user's browser. Failure is no matter: the address has been printed.
 *
 * @param {string} address
 */
function openBrowser(address) {
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open', address]
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '', address]
        : ['xdg-open', address];
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

/**
 * @param {string} message
 * @returns {never}
 */
function stop(message) {
  console.error(message);
  process.exit(1);
}
