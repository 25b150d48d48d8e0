/** What a page holds after everything unused was thrown away: its heap and its workers' heaps, and its processes' memory. */
import { readFileSync } from 'node:fs';
import type { Browser, CDPSession, Page } from 'playwright';

export interface MemoryReading {
  /** JavaScript of the page, and of all its workers with their WebAssembly and other buffers, MB. */
  readonly heapMb: number;
  readonly workerMb: number;
  /** Share of the machine's memory of the page's process and of the one that draws, MB; null where the system does not tell. */
  readonly rendererMb: number | null;
  readonly gpuMb: number | null;
  readonly domNodes: number;
  readonly listeners: number;
  /** Pictures alive in the page. */
  readonly bitmaps: number;
}

export interface MemoryMeter {
  read(): Promise<MemoryReading>;
}

const MB = 1e6;

/** A meter on a page of Chromium. Make it before the page starts workers. */
export async function memoryMeter(browser: Browser, page: Page): Promise<MemoryMeter> {
  const devtools = await page.context().newCDPSession(page);
  const ofBrowser = await browser.newBrowserCDPSession();
  const ofWorkers = await workerSessions(devtools);
  await devtools.send('Performance.enable');
  return {
    async read() {
      await devtools.send('HeapProfiler.collectGarbage');
      const workerBytes = await ofWorkers.heapBytes();
      const { metrics } = await devtools.send('Performance.getMetrics');
      const metric = (name: string): number => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
      const { processInfo } = await ofBrowser.send('SystemInfo.getProcessInfo');
      const megabytes = (type: string): number | null =>
        processInfo.filter((each) => each.type === type).reduce<number | null>((sum, { id }) => plus(sum, shareMb(id)), 0); // prettier-ignore
      return {
        heapMb: metric('JSHeapUsedSize') / MB,
        workerMb: workerBytes / MB,
        rendererMb: megabytes('renderer'),
        gpuMb: megabytes('GPU'),
        domNodes: metric('Nodes'),
        listeners: metric('JSEventListeners'),
        bitmaps: await alive(devtools, 'ImageBitmap'),
      };
    },
  };
}

function plus(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}

/** Memory of a process, what it shares with others divided among them, MB; null where there is no /proc. */
function shareMb(processId: number): number | null {
  try {
    const text = readFileSync(`/proc/${processId}/smaps_rollup`, 'utf8');
    return (Number(/^Pss:\s+(\d+) kB/m.exec(text)![1]) * 1024) / MB;
  } catch {
    return null;
  }
}

/** How many objects of a class there are. */
async function alive(devtools: CDPSession, name: string): Promise<number> {
  const objectGroup = 'alive';
  const { result } = await devtools.send('Runtime.evaluate', { expression: `${name}.prototype`, objectGroup });
  const { objects } = await devtools.send('Runtime.queryObjects', { prototypeObjectId: result.objectId!, objectGroup });
  const count = await devtools.send('Runtime.callFunctionOn', {
    objectId: objects.objectId!,
    functionDeclaration: 'function () { return this.length }',
    returnByValue: true,
  });
  await devtools.send('Runtime.releaseObjectGroup', { objectGroup });
  return Number(count.result.value);
}

interface WorkerAnswer {
  readonly id?: number;
  readonly result?: { readonly usedSize?: number; readonly backingStorageSize?: number };
}

/** The page's workers, spoken to through the page: the driver has no sessions of theirs to give. */
async function workerSessions(devtools: CDPSession): Promise<{ heapBytes(): Promise<number> }> {
  const sessions = new Set<string>();
  const waiting = new Map<number, (answer: WorkerAnswer) => void>();
  let asked = 0;
  devtools.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') sessions.add(sessionId);
  });
  devtools.on('Target.detachedFromTarget', ({ sessionId }) => {
    sessions.delete(sessionId);
  });
  devtools.on('Target.receivedMessageFromTarget', ({ message }) => {
    const answer = JSON.parse(message) as WorkerAnswer;
    waiting.get(answer.id ?? -1)?.(answer);
    waiting.delete(answer.id ?? -1);
  });
  await devtools.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });

  const ask = async (sessionId: string, method: string): Promise<WorkerAnswer> => {
    const id = ++asked;
    const answer = new Promise<WorkerAnswer>((resolve) => {
      waiting.set(id, resolve);
      // A worker that was ended meanwhile answers no more.
      setTimeout(() => resolve({}), 5000);
    });
    await devtools.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
    return answer;
  };
  return {
    async heapBytes() {
      let bytes = 0;
      for (const session of sessions) {
        try {
          await ask(session, 'HeapProfiler.collectGarbage');
          const { result } = await ask(session, 'Runtime.getHeapUsage');
          bytes += (result?.usedSize ?? 0) + (result?.backingStorageSize ?? 0);
        } catch {
          // Ended between the two.
        }
      }
      return bytes;
    },
  };
}
