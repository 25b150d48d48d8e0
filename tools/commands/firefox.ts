/**
 * Opens the built app in the Firefox of this machine, unpatched, and says what came of it: the first screen, the sample, a
 * camera. Exits 1 where something is neither there nor told in a sentence of the app, or anything else was asked for.
 *
 *     npm run firefox
 */
import { openFirefox, type Firefox } from '../evaluation/firefox.ts';
import { serveApp } from '../serve.mjs';

/** Long: how many pictures a machine analyses in a second is nothing to fail by. */
const SESSION_MS = 600_000;
const SCREEN_MS = 60_000;
const LOOK_EVERY_MS = 500;

/** The element of a screen, and what it says first: its heading, or the whole of an error. */
interface Shown {
  readonly screen: string;
  readonly says: string;
}

const SHOWN = `(() => {
  const screens = [...(document.querySelector('hingeline-app')?.shadowRoot?.querySelectorAll('*') ?? [])].filter(({ shadowRoot }) => shadowRoot);
  return JSON.stringify(screens.map((screen) => ({
    screen: screen.localName,
    says: (screen.shadowRoot.querySelector('[role=alert], h1, [role=note]')?.textContent ?? '').replaceAll(/\\s+/g, ' ').trim(),
  })));
})()`;

/** Finds it through all shadow roots. */
const press = (name: string): string => `(() => {
  const inside = (root) => [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? inside(each.shadowRoot) : [])]);
  const named = inside(document).find((each) => each.localName === 'button' && (each.ariaLabel ?? each.textContent).trim() === ${JSON.stringify(name)});
  named.click();
})()`;

/** Waits for one of these screens. @throws Error with what is there instead */
async function wait(firefox: Firefox, screens: readonly string[], longestMs = SCREEN_MS): Promise<Shown> {
  const untilMs = performance.now() + longestMs;
  for (;;) {
    const shown = JSON.parse(await firefox.ask(SHOWN)) as readonly Shown[];
    const found = shown.find(({ screen }) => screens.includes(screen));
    if (found) return found;
    if (performance.now() > untilMs) throw new Error(`instead of ${screens.join(' or ')}: ${JSON.stringify(shown)}`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}

const say = (what: string, { screen, says }: Shown): void => console.log(`${what}: ${screen}, “${says}”`);

async function tryApp(firefox: Firefox, url: string): Promise<void> {
  await firefox.goto(url);
  say('first screen', await wait(firefox, ['hingeline-start']));
  await firefox.ask(press('Try a sample of the hip hinge'));
  say('the sample', await wait(firefox, ['hingeline-review', 'hingeline-error'], SESSION_MS));
  await firefox.goto(`${url}?again`);
  await wait(firefox, ['hingeline-start']);
  await firefox.ask(press('Start hip hinge'));
  say('before a camera', await wait(firefox, ['hingeline-setup', 'hingeline-error'], SESSION_MS));
}

const { url, close } = await serveApp();
try {
  const firefox = await openFirefox();
  console.log(`Firefox ${firefox.version}`);
  await tryApp(firefox, url).finally(() => firefox.close());
  // What is in the address itself, or in memory, goes nowhere.
  const elsewhere = firefox.requests.filter((address) => !address.startsWith(url) && !/^(blob|data):/.test(address));
  console.log(`requests: ${firefox.requests.length}, to any other place: ${elsewhere.length}`);
  for (const each of [...elsewhere, ...firefox.errors]) console.error(each);
  if (elsewhere.length + firefox.errors.length > 0) process.exitCode = 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  await close();
}
