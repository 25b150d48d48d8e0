/** Firefox as Debian or Mozilla ships it, led by WebDriver BiDi: a few commands over a web socket, and so no driver is needed. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { connect, type Bidi } from './bidi.ts';

const NAMES = ['firefox-esr', 'firefox'];
const START_MS = 120_000;

/** A camera of its own that asks nobody, a language, and nothing of what Firefox does by itself. */
const PREFERENCES = {
  'media.navigator.streams.fake': true,
  'media.navigator.permission.disabled': true,
  'intl.accept_languages': 'en-GB, en',
  'app.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

export interface Firefox {
  readonly version: string;
  /** Every address the page and its workers asked for. */
  readonly requests: readonly string[];
  /** Errors on the console and uncaught ones. */
  readonly errors: readonly string[];
  goto(url: string): Promise<void>;
  /** What an expression is in the page, as text; what it promises is waited for. */
  ask(expression: string): Promise<string>;
  close(): Promise<void>;
}

/** Without a display Firefox has no WebGL where there is no graphics card. */
interface Display {
  readonly name: string | undefined;
  readonly server: ChildProcess | null;
}

/** @throws Error with one line where there is no Firefox, or it does not answer */
export async function openFirefox(): Promise<Firefox> {
  const display = await findDisplay();
  const profile = mkdtempSync(join(tmpdir(), 'hingeline-firefox-'));
  const lines = Object.entries(PREFERENCES).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`); // prettier-ignore
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  let browser: ChildProcess | null = null;
  const end = async (): Promise<void> => {
    if (browser?.exitCode === null) await ended(browser);
    display.server?.kill();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    browser = await start(profile, display);
    const address = await lineOf(browser.stderr!, /^WebDriver BiDi listening on (ws:\S+)/);
    return await lead(await connect(`${address}/session`), end);
  } catch (error) {
    await end();
    throw error;
  }
}

async function ended(browser: ChildProcess): Promise<void> {
  const over = new Promise((resolve) => browser.once('exit', resolve));
  browser.kill();
  await over;
}

async function findDisplay(): Promise<Display> {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (DISPLAY || WAYLAND_DISPLAY || process.platform !== 'linux') return { name: DISPLAY, server: null };
  const server = await begun('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x900x24']);
  return server ? { name: `:${await lineOf(server.stdout!, /^(\d+)$/)}`, server } : { name: undefined, server: null };
}

async function start(profile: string, { name }: Display): Promise<ChildProcess> {
  const args = ['--remote-debugging-port', '0', '--no-remote', '--profile', profile, 'about:blank'];
  const hasDisplay = name !== undefined || process.platform !== 'linux';
  const env = { ...process.env, ...(name && { DISPLAY: name }), LIBGL_ALWAYS_SOFTWARE: '1' };
  for (const program of NAMES) {
    const browser = await begun(program, hasDisplay ? args : ['--headless', ...args], env);
    if (browser) return browser;
  }
  throw new Error(`there is no Firefox here (${NAMES.join(', ')}): apt-get install firefox-esr, or from mozilla.org`);
}

/** Null where there is no such program. */
async function begun(program: string, args: readonly string[], env = process.env): Promise<ChildProcess | null> {
  const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const isThere = await new Promise<boolean>((resolve) => {
    child.once('spawn', () => resolve(true));
    child.once('error', () => resolve(false));
  });
  return isThere ? child : null;
}

async function lineOf(stream: Readable, wanted: RegExp): Promise<string> {
  const timer = setTimeout(() => stream.destroy(new Error('Firefox does not start')), START_MS);
  for await (const line of createInterface(stream)) {
    const [, found] = wanted.exec(line) ?? [];
    if (!found) continue;
    clearTimeout(timer);
    stream.resume();
    return found;
  }
  throw new Error('Firefox ended before it could be led');
}

interface Requested {
  readonly request: { readonly url: string };
}

interface Logged {
  readonly level: string;
  readonly text: string | null;
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

async function lead(bidi: Bidi, close: () => Promise<void>): Promise<Firefox> {
  const { capabilities } = await bidi.send<{ readonly capabilities: { readonly browserVersion: string } }>('session.new', { capabilities: {} }); // prettier-ignore
  const requests: string[] = [];
  const errors: string[] = [];
  bidi.on<Requested>('network.beforeRequestSent', ({ request }) => requests.push(request.url));
  bidi.on<Logged>('log.entryAdded', ({ level, text }) => void (level === 'error' && errors.push(String(text))));
  await bidi.send('session.subscribe', { events: ['network.beforeRequestSent', 'log.entryAdded'] });
  const { contexts } = await bidi.send<{ readonly contexts: readonly { readonly context: string }[] }>('browsingContext.getTree', {}); // prettier-ignore
  const { context } = contexts[0]!;
  return {
    version: capabilities.browserVersion,
    requests,
    errors,
    goto: async (url) => void (await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' })),
    async ask(expression) {
      const params = {
        expression: `Promise.resolve(${expression}).then(String)`,
        target: { context },
        awaitPromise: true,
      };
      const { type, result, exceptionDetails } = await bidi.send<Evaluated>('script.evaluate', params);
      if (type === 'exception') throw new Error(exceptionDetails?.text);
      return String(result?.value);
    },
    close,
  };
}
