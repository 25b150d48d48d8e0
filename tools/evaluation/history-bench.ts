/**
 * How long it takes with a thousand sessions on the device: made up from real reps (their curves, frames and numbers as the
 * fold finds them in the recordings of test/fixtures), varied, laid into the database of a real Chromium as the app lays them.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright';
import { sessionsOver } from '../../test/component/history-sessions.ts';
import { judgeAnew } from '../../src/core/records/judge-anew.ts';
import { SESSION_SCHEMA, type SavedRep, type SessionEntry, type SessionRecord } from '../../src/core/records/record.ts';
import { unpackFrames, type AnyTraceFile } from '../../src/core/records/trace.ts';
import { exerciseById, EXERCISES } from '../../src/exercises/catalogue.ts';
import { fetchMaps } from '../../src/exercises/map-source.ts';
import type { StoredHead } from '../../src/storage/stored-head.ts';
import { toStoredChunk, toStoredRep, type StoredChunk, type StoredRep } from '../../src/storage/stored-session.ts';
import { findChromium } from '../chromium.mjs';
import { serveApp } from '../serve.mjs';

const SESSIONS = 1000;
/** So many of the newest have their whole trace, some 2 MB each: of a thousand it would be 2 GB. */
const WITH_TRACE = 100;
const TURNS = 5;

export interface HistoryTimes {
  readonly sessions: number;
  /** From the tap to all of the history on the screen, and of it the drawing of calendar, trends and list, ms. */
  readonly historyMs: readonly number[];
  readonly drawMs: readonly number[];
  /** From the tap on a session to the open rep of its review, and from there to the next rep, ms. */
  readonly sessionMs: readonly number[];
  readonly repMs: readonly number[];
}

/** A rep as it lies in the database, and its stretch of trace. */
interface Template {
  readonly rep: StoredRep;
  readonly chunk: StoredChunk;
}

/** Measures in the built app. @throws Error when the app cannot be built or no Chromium is found. */
export async function historyTimes(): Promise<HistoryTimes> {
  const server = await serveApp();
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
    await page.goto(server.url);
    await page.locator('hingeline-start').waitFor();
    await fill(page);
    return { sessions: SESSIONS, ...(await measure(page, server.url)) };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function measure(page: Page, url: string): Promise<Omit<HistoryTimes, 'sessions'>> {
  const times = { historyMs: [] as number[], drawMs: [] as number[], sessionMs: [] as number[], repMs: [] as number[] };
  for (let turn = 0; turn < TURNS; turn++) {
    await page.goto('about:blank');
    await page.goto(url);
    await page.locator('hingeline-session-list li').first().waitFor();
    times.historyMs.push(await timeOf(page, 'All sessions and trends', 'hingeline-trend-chart canvas'));
    times.drawMs.push(await page.evaluate(drawAgain));
    const session = page.locator('section[aria-labelledby=all] hingeline-session-list .open').nth(turn);
    times.sessionMs.push(
      await timeOf(page, (await session.innerText()).split('\n')[0]!.trim(), 'hingeline-rep-curves canvas'),
    );
    times.repMs.push(await page.evaluate(openNextRep));
  }
  return times;
}

/** From the tap on the last button that begins with this text to the frame in which what it opens is drawn. */
function timeOf(page: Page, button: string, opens: string): Promise<number> {
  return page.evaluate(
    async ([name, selector]) => {
      const everything = (root: ParentNode): Element[] =>
        [...root.querySelectorAll('*')].flatMap((each) => [
          each,
          ...(each.shadowRoot ? everything(each.shadowRoot) : []),
        ]);
      const tapped = everything(document).findLast(
        (each): each is HTMLButtonElement =>
          each instanceof HTMLButtonElement && each.innerText.trim().startsWith(name!),
      );
      const [host, inside] = selector!.split(' ') as [string, string];
      const isDrawn = (): boolean =>
        everything(document).some((each) => each.matches(host) && each.shadowRoot?.querySelector(inside));
      const from = performance.now();
      tapped!.click();
      while (!isDrawn()) await new Promise(requestAnimationFrame);
      // To the frame after it, in which it is on the screen.
      await new Promise(requestAnimationFrame);
      return performance.now() - from;
    },
    [button, opens],
  );
}

/** The history emptied and shown again, without reading: to the frame after it is drawn. */
async function drawAgain(): Promise<number> {
  const app = document.querySelector('hingeline-app') as HTMLElement & {
    state: { readonly sessions: readonly object[] };
  };
  const { state } = app;
  app.state = { ...state, sessions: [] };
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  const from = performance.now();
  app.state = { ...state, sessions: [...state.sessions] };
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  return performance.now() - from;
}

/** The second rep of the review that is open. */
async function openNextRep(): Promise<number> {
  const review = document.querySelector('hingeline-app')!.shadowRoot!.querySelector('hingeline-review')!.shadowRoot!;
  const tab = review.querySelectorAll<HTMLElement>('[role=tab]')[1]!;
  const canvas = (): Element | null | undefined =>
    review
      .querySelector('hingeline-rep-card')
      ?.shadowRoot?.querySelector('hingeline-rep-curves')
      ?.shadowRoot?.querySelector('canvas');
  const before = canvas();
  const from = performance.now();
  tab.click();
  while (!canvas() || canvas() === before) await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  return performance.now() - from;
}

async function fill(page: Page): Promise<void> {
  const templates = { hinge: templatesOf('hip-hinge', 'hinge'), bridge: templatesOf('glute-bridge', 'bridge') };
  await page.evaluate((packed) => Object.assign(window, { hingelineTemplates: packed }), packed(templates));
  const entries = sessionsOver(SESSIONS, new Date().toISOString().slice(0, 10));
  for (let from = 0; from < SESSIONS; from += 50) {
    const heads = entries.slice(from, from + 50).map(headOf);
    await page.evaluate(layDown, { heads, traces: from < WITH_TRACE });
  }
}

function headOf({ reps, ...entry }: SessionEntry): StoredHead {
  return {
    ...entry,
    schema: SESSION_SCHEMA,
    view: { nearSide: 'left', facing: 'left', yawDeg: 2 },
    calibration: { startMs: 0, endMs: 3000 },
    model: { variant: 'full', inference: 'cpu' },
    repMarks: reps,
  };
}

await fetchMaps(EXERCISES);

/** The reps that the fold finds in a recording of test/fixtures, each with the frames since the one before it. */
function templatesOf(exerciseId: string, name: string): readonly Template[] {
  const file = new URL(`../../test/fixtures/${name}.trace.json.gz`, import.meta.url);
  const frames = unpackFrames(JSON.parse(gunzipSync(readFileSync(file)).toString()) as AnyTraceFile);
  const record: SessionRecord = {
    schema: SESSION_SCHEMA, id: name, exerciseId, startedAt: '', source: `${name}.mp4`, view: null, calibration: null,
    selfTest: null, model: { variant: 'full', inference: 'cpu' }, reps: [], standard: {}, finished: true,
  }; // prettier-ignore
  const judging = judgeAnew(record, frames, exerciseById);
  let step = judging.next();
  while (!step.done) step = judging.next();
  const reps: readonly SavedRep[] = step.value?.reps ?? [];
  return reps.map((saved, i) => {
    const [fromMs, toMs] = [reps[i - 1]?.rep.endMs ?? -Infinity, saved.rep.endMs];
    const own = frames.filter(({ timestampMs }) => timestampMs > fromMs && timestampMs <= toMs);
    return { rep: toStoredRep('', saved), chunk: toStoredChunk({ sessionId: '', sequence: i, frames: own }) };
  });
}

/** As JSON, with typed arrays as their type and their numbers. */
function packed(value: unknown): string {
  return JSON.stringify(value, (_key, held: unknown) =>
    ArrayBuffer.isView(held) ? { type: held.constructor.name, numbers: Array.from(held as Float64Array) } : held,
  );
}

/** In the page: sessions into its database, each rep that of a recording with the numbers of its mark, and its curves in proportion. */
async function layDown({ heads, traces }: { heads: readonly StoredHead[]; traces: boolean }): Promise<void> {
  const types = { Float64Array, Float32Array, Int32Array, Int16Array, Uint16Array, Uint8Array };
  const revive = (_key: string, value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || !('numbers' in value)) return value;
    const { type, numbers } = value as unknown as { type: keyof typeof types; numbers: number[] };
    return types[type].from(numbers);
  };
  const { hingelineTemplates } = window as unknown as { hingelineTemplates: string };
  const templates = JSON.parse(hingelineTemplates, revive) as Record<'hinge' | 'bridge', readonly Template[]>;
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('hingeline');
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error!));
  });
  const transaction = database.transaction(['heads', 'reps', 'chunks'], 'readwrite');
  for (const head of heads) {
    transaction.objectStore('heads').put(head);
    const kinds = templates[head.exerciseId === 'hip-hinge' ? 'hinge' : 'bridge'];
    for (const { rep: mark, set } of head.repMarks ?? []) {
      const { rep, chunk } = kinds[mark.index % kinds.length]!;
      const by = (mark.hipFlexionPeakDeg ?? 1) / (rep.rep.hipFlexionPeakDeg ?? 1);
      transaction.objectStore('reps').put({
        ...rep,
        sessionId: head.id,
        index: mark.index,
        set,
        rep: { ...rep.rep, ...mark },
        series: { ...rep.series, hipDeg: rep.series.hipDeg.map((deg) => by * deg) },
      });
      if (traces) transaction.objectStore('chunks').put({ ...chunk, sessionId: head.id, sequence: mark.index });
    }
  }
  await new Promise<void>((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('error', () => reject(transaction.error!));
  });
  database.close();
}
