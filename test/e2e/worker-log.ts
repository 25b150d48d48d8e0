/** What a browser notes of its workers, service workers included: no page hears of what the policy refused there. */
import type { Browser } from 'playwright';

/** What of the protocol is read here. */
interface FromWorker {
  readonly method?: string;
  readonly params?: { readonly entry: { readonly source: string; readonly text: string } };
}

/** @param refused told what the content security policy refused in a worker, with the worker's address or kind */
export async function listenToWorkers(browser: Browser, refused: (what: string) => void): Promise<void> {
  const devtools = await browser.newBrowserCDPSession();
  const workers = new Map<string, string>();
  devtools.on('Target.targetCreated', ({ targetInfo: { targetId } }) => {
    // It may have ended meanwhile.
    devtools.send('Target.attachToTarget', { targetId, flatten: false }).catch(() => {});
  });
  devtools.on('Target.attachedToTarget', ({ sessionId, targetInfo: { type } }) => {
    workers.set(sessionId, type);
    // Gives what was noted before, too.
    const message = JSON.stringify({ id: 1, method: 'Log.enable' });
    devtools.send('Target.sendMessageToTarget', { sessionId, message }).catch(() => {});
  });
  devtools.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
    const { method, params } = JSON.parse(message) as FromWorker;
    if (method !== 'Log.entryAdded' || params?.entry.source !== 'security') return;
    refused(`in a ${workers.get(sessionId)}: ${params.entry.text}`);
  });
  const filter = ['worker', 'service_worker', 'shared_worker'].map((type) => ({ type }));
  await devtools.send('Target.setDiscoverTargets', { discover: true, filter });
}
