/** Whatever port fails, in whatever way: only the camera, the body model, the session's machine and the words can stop a session. */
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { AppPorts } from '../../../src/app/ports.ts';
import type { ScreenState } from '../../../src/ui/screen-state.ts';
import { fakeSource } from './fakes.ts';
import { FakeAddress, HINGE, setUp } from './controlled.ts';

/** What a session with a camera cannot be had without, or does not come to. Any other port is an extra, one that is new too. */
const MAIN: ReadonlySet<keyof AppPorts> = new Set([
  'screen', 'startPose', 'machine', 'loadFirst', 'loadLanguage', 'fetchLater', 'languages', 'storageError', 'newId', 'now', 'today',
  'openRecording', 'openStills', 'fetchSample', 'giveFile', 'linkTo',
]); // prettier-ignore
const OPENS_THE_CAMERA = 'cameras.open';

const WAYS = {
  throws: () => {
    throw new Error('not in this browser');
  },
  rejects: () => Promise.reject(new Error('not in this browser')),
  hangs: () => new Promise(() => {}),
};

/** A member of the ports or of a port, as the names that lead to it: ['speaker', 'say'], ['hasGpu']. */
interface Extra {
  readonly path: readonly string[];
  readonly isAsync: boolean;
}

/** All ports of a world that works. */
function world(): AppPorts {
  let ports!: AppPorts;
  setUp({}, (all) => (ports = all));
  const address = new FakeAddress();
  return { ...ports, address: { path: '', show: (path) => address.show(path), watch: (call) => address.watch(call) } };
}

function membersOf(port: object, path: readonly string[]): readonly Extra[] {
  return Object.entries(port).flatMap(([name, member]: [string, unknown]) => {
    const there = [...path, name];
    if (typeof member === 'function') return [{ path: there, isAsync: member.constructor.name === 'AsyncFunction' }];
    return typeof member === 'object' && member !== null && !Array.isArray(member) ? membersOf(member, there) : [];
  });
}

/** The same, with another member there. */
function replaced<Port extends object>(port: Port, [name, ...rest]: readonly string[], member: () => unknown): Port {
  const inner: unknown = Reflect.get(port, name!);
  return { ...port, [name!]: rest.length > 0 ? replaced(inner as object, rest, member) : member };
}

// Fetched while time still passes.
beforeAll(() => import('../../../src/ui/review/review-screen.ts'));
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('createImageBitmap', async () => ({ close() {} }));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Seconds pass for whoever waits for an answer that never comes. */
async function until(isSo: () => boolean, what: string): Promise<void> {
  for (let n = 0; n < 3000 && !isSo(); n++) {
    // For what is being imported, real time has to pass too.
    await new Promise((resolve) => setImmediate(resolve));
    await vi.advanceTimersByTimeAsync(20);
  }
  if (!isSo()) throw new Error(`${what} never came`);
}

/** From the tap to the review, on a machine that was never measured and with pictures of the reps. */
async function wholeSession(failing: readonly Extra[], way: () => unknown): Promise<ScreenState> {
  const kept = JSON.stringify({ stills: true });
  const source = fakeSource();
  const works: AppPorts = {
    ...world(),
    storage: () => ({
      getItem: (key) => (key === 'hingeline-session' ? kept : null),
      setItem() {},
      removeItem() {},
    }),
  };
  works.cameras.open = async () => source;
  const {
    screen: _ofAnotherWorld,
    fetchLater: _likewise,
    ...ports
  } = failing.reduce((all, { path }) => replaced(all, path, way), works);
  const { screen, controller } = setUp(ports);
  const blank = screen.state;
  void controller.start();
  await until(() => screen.state !== blank, 'the start');
  void controller.handle('start-exercise', HINGE);
  await until(() => !!screen.streams.at(-1), 'a picture');
  for (const [i, timestampMs] of [100, 200, 300, 400].entries()) {
    source.give(timestampMs);
    await until(() => screen.painted === i + 1, `picture ${timestampMs}`);
  }
  void controller.handle('stop', null);
  await until(() => screen.state.screen === 'review', 'the review');
  return screen.state;
}

/** Any port but the main ones: one that is new too. */
const EXTRAS = membersOf(world(), []).filter(
  ({ path }) => !MAIN.has(path[0] as keyof AppPorts) && path.join('.') !== OPENS_THE_CAMERA,
);

test('the extras are those that come to mind, and each of the store', () => {
  const names = EXTRAS.map(({ path }) => path.join('.'));
  for (const name of [
    'speaker.unlock', 'speaker.say', 'speaker.silence', 'holdScreenOn', 'hasGpu', 'hasLittleMemory', 'pictureOfSomebody', 'usedBytes', 'encodeStill',
    'storage', 'watchHidden', 'address.show', 'cameras.list', 'cameras.watch', 'store.put', 'store.addRep', 'store.trace', 'store.stills.keep',
  ]) expect(names).toContain(name); // prettier-ignore
});

describe.each(Object.entries(WAYS))('a session goes from the tap to its review where an extra %s:', (how, way) => {
  const concerned = EXTRAS.filter(({ isAsync }) => how === 'throws' || isAsync);
  test.each(concerned.map((extra) => [extra.path.join('.'), extra] as const))('%s', async (_name, extra) => {
    expect(await wholeSession([extra], way)).toMatchObject({ session: { reps: [{}] } });
  });
});

test('also where every extra fails at once, and the screen then has what nothing could keep', async () => {
  expect(await wholeSession(EXTRAS, WAYS.throws)).toMatchObject({ trace: [{}, {}, {}, {}] });
});

test('that nothing can be heard is told once, at the first session', async () => {
  const { screen, controller } = setUp({ speaker: { ...world().speaker, canBeHeard: () => false } });
  for (const told of ['sound-none', undefined]) {
    void controller.handle('start-exercise', HINGE);
    await until(() => screen.state.screen === 'setup', 'the session');
    expect(screen.state.error?.code).toBe(told);
    await controller.handle('back', null);
  }
});
