/**
 * The whole way of a new user: assessment, plan, today's exercises by ear alone, and what a good and a bad day change. What is
 * spoken on the way is written to a file, to be listened to as text.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterEach, expect, test } from 'vitest';
import { root } from '../../tools/setup.mjs';
import { FIRST_PROGRAMME } from '../../src/core/programme/first.ts';
import type { Assessment } from '../../src/core/programme/assessment.ts';
import type { Programme, ProgrammeLine } from '../../src/core/programme/programme.ts';
import { App } from './app.ts';
import { fakeCamera, type FakeCamera, type Part } from './fake-camera.ts';
import type { Spoken } from './page-voice.ts';

const HINGE = join(root, 'src/exercises/hip-hinge/sample.mp4');
const BRIDGE = join(root, 'src/exercises/glute-bridge/sample.mp4');
const LEG_RAISE = join(root, 'src/exercises/leg-raise/sample.mp4');
/** Where the lines are written. */
const HEARD = join(root, 'node_modules/.cache/hingeline/heard');

/** For all of several exercises: how many pictures a machine analyses in a second is nothing to fail by. */
const DAY_MS = 2_400_000;

/** Of the samples: reps from the hips, one from the back; sitting, lying down, pressing and arching the back, and a quiet moment. */
const HIPS = [0, 4_700] as const;
const BACK = [4_700, 8_500] as const;
const DOWN = [0, 15_400] as const;
const BRIDGE_UP = [15_400, 19_800] as const;
const TWO_RAISES = [0, 9_700] as const;
/** While somebody rests nothing is measured: a minute in few pictures. */
const REST: readonly Part[] = [[0, 20_000, 1], [0, 20_000, 1], [0, 20_000, 1]]; // prettier-ignore

const times = (count: number, part: Part): readonly Part[] => Array.from({ length: count }, () => part);

/** Sets of hinges: each after standing still for long enough to be placed and counted in, and with a rest after it. */
const hinging = (rep: Part, reps: number): Promise<FakeCamera> =>
  fakeCamera(HINGE, { holdFirstMs: 11_000, parts: [...times(reps + 1, rep), ...REST], fps: 8 });
/** Sets of bridges, each after lying down. */
const bridging = (reps: number): Promise<FakeCamera> =>
  fakeCamera(BRIDGE, { holdFirstMs: 3_000, parts: [DOWN, ...times(reps + 2, BRIDGE_UP), ...REST], fps: 8 });

/** Three raises of the left leg and more; then, turned round, of the right. */
const raising = (): Promise<FakeCamera> =>
  fakeCamera(LEG_RAISE, {
    holdFirstMs: 11_000,
    parts: [...times(3, TWO_RAISES), ...times(15, [0, 1_000, 2, true]), ...times(8, [...TWO_RAISES, 8, true])],
    fps: 8,
  });

let app: App;
afterEach(() => app.close());

const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name }).first().click();

/** Lets some days pass: what the app reads of the calendar is so much later from here on. */
async function daysLater(page: Page, days: number): Promise<void> {
  await page.evaluate((text) => localStorage.setItem('test-days', text), String(days));
  await page.reload();
}

/** Runs in the page before the app. */
function calendar(): void {
  const Real = Date;
  const lateMs = 86_400_000 * Number(localStorage.getItem('test-days') ?? 0);
  window.Date = class extends Real {
    constructor(at: number | string = Real.now() + lateMs) {
      super(at);
    }
    static override now(): number {
      return Real.now() + lateMs;
    }
  } as DateConstructor;
}

const programmeOf = (page: Page): Promise<Programme> =>
  page.evaluate(() => JSON.parse(localStorage.getItem('hingeline-programme')!).programme as Programme);

const assessmentsOf = (page: Page): Promise<readonly Assessment[]> =>
  page.evaluate(() => JSON.parse(localStorage.getItem('hingeline-assessments')!).assessments as readonly Assessment[]);

async function keepProgramme(page: Page, programme: Programme): Promise<void> {
  await page.evaluate((text) => {
    localStorage.setItem('hingeline-programme', text);
    location.hash = '#/';
  }, JSON.stringify({ programme }));
  await page.reload();
}

/** As somebody sets it by hand: these are on, so much of each, and no others. */
function linesOf(
  { lines }: Programme,
  chosen: Readonly<Record<string, Pick<ProgrammeLine, 'sets' | 'amount'>>>,
): readonly ProgrammeLine[] {
  return lines.map((line) => ({ ...line, ...chosen[line.ladder], on: line.ladder in chosen }));
}

/** Writes what was heard, each line with its time. */
function keep(name: string, spoken: readonly Spoken[]): void {
  mkdirSync(HEARD, { recursive: true });
  let atMs = 0;
  const lines = spoken.map((line, i) => {
    const { text, cut } = line;
    const before = spoken[i - 1] ?? line;
    // As it was for the person, who moves by the camera's clock.
    atMs += before.cameraIsOn && line.cameraIsOn ? line.atMs - before.atMs : line.pageMs - before.pageMs;
    const seconds = Math.round(atMs / 1000);
    const minutes = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    return `${minutes.padStart(5)}  ${text}${cut ? ' [cut]' : ''}`;
  });
  writeFileSync(join(HEARD, `${name}.txt`), `${lines.join('\n')}\n`);
}

/** The lines after these, which were all spoken in this order, others between them. */
function afterInOrder(said: readonly string[], lines: readonly (string | RegExp)[]): readonly string[] {
  return lines.reduce<readonly string[]>((rest, line) => {
    const at = rest.findIndex((text) => (typeof line === 'string' ? text === line : line.test(text)));
    expect(at, `${String(line)} after the lines before it in ${JSON.stringify(said)}`).toBeGreaterThanOrEqual(0);
    return rest.slice(at + 1);
  }, said);
}

const shows = (page: Page, words: string | RegExp): Promise<void> =>
  page.getByText(words).first().waitFor({ timeout: DAY_MS });

test('a new user is assessed, gets a programme, does a day of it by ear alone, and has a harder one after it', { timeout: 2 * DAY_MS }, async () => {
  const hinges = await hinging(HIPS, 6);
  const bridges = await bridging(6);
  // What is before the camera each time it is opened, anew with each page: at first it is only asked for.
  app = await App.open({
    camera: [hinges, hinges, bridges, await raising()],
    kept: { offersOwnBend: false },
  });
  const { page } = app;
  await app.chooseModel('Full', 'Processor (CPU)');

  await press(page, /^Begin with an assessment/);
  await press(page, 'Begin the assessment');
  await shows(page, 'What was found');
  const assessed = await app.spoken();
  keep('assessment', assessed);
  await press(page, 'Make my programme');
  const [assessment] = await assessmentsOf(page);
  expect(assessment).toMatchObject({ hingeHipDeg: { value: expect.closeTo(82, -1) }, bridgeShortDeg: { value: expect.closeTo(8, -1) } });
  // The true angles of its two raises are 47° and 75°.
  for (const leg of ['left', 'right'] as const) expect(assessment!.legRaiseDeg[leg]!.value).toSatisfy((deg: number) => deg > 50 && deg < 90);
  const made = await programmeOf(page);
  expect(made.lines.filter(({ on }) => on).map(({ ladder }) => ladder)).toEqual(expect.arrayContaining(['hinge', 'bridge']));
  const least = { hinge: { sets: 2, amount: 6 }, bridge: { sets: 2, amount: 6 }, 'breathing-90-90': { sets: 1, amount: 60 } };
  await keepProgramme(page, { ...made, lines: linesOf(made, least) });
  await press(page, 'Start today’s session');
  await shows(page, 'What you did');
  const spoken = await app.spoken();
  keep('day', spoken);
  const said = spoken.map(({ text }) => text);
  afterInOrder(said, [
    /^Today: three exercises\. One of three: Hip hinge\./,
    /Set one of two\. Six reps\.$/, 'Go.', /^Six\. Set one done\..*Rest, sixty seconds\.$/, /Set two of two\. Six reps\.$/, /^Six\. Last set done\./,
    /^Two of three: Glute bridge\. Put the camera on the floor or a low chair\. .*come down to the floor/,
    'Ten seconds.',
    /Press your lower back into the floor\.$/, 'Go.', /^Six\. Set one done\./, /^Six\. Last set done\./,
    /^Three of three: Breathing/,
    /^That was all for today\. Well done\. Come up slowly/,
  ]); // prettier-ignore
  // What leads from one exercise to the next is said to its end, and one farewell is enough.
  expect(spoken.filter(({ text, cut }) => cut && / of three: |^Ten seconds|^That was/.test(text))).toEqual([]);
  expect(said.filter((text) => text.includes('whole session'))).toEqual([]);

  const after = await programmeOf(page);
  expect(after.lines.find(({ ladder }) => ladder === 'hinge')).toMatchObject({ sets: 2, amount: 8, changed: { reason: 'clean' } });
  expect(after.days).toMatchObject([{ kind: 'done' }]);
  await shows(page, 'Hip hinge, 2 × 8 reps');
  expect(app.errors).toEqual([]);
  expect(app.requestsElsewhere).toEqual([]);
}); // prettier-ignore

test(
  'a bad day is followed by an easier one, and what was done before it was stopped counts',
  { timeout: DAY_MS },
  async () => {
    app = await App.open({ camera: await hinging(BACK, 8), kept: { offersOwnBend: false } });
    const { page } = app;
    await app.chooseModel('Full', 'Processor (CPU)');
    await keepProgramme(page, {
      ...FIRST_PROGRAMME,
      lines: linesOf(FIRST_PROGRAMME, { hinge: { sets: 2, amount: 8 }, 'glute-stretch': { sets: 1, amount: 20 } }),
    });
    await page.getByRole('combobox', { name: 'Pain now (0–10)' }).selectOption('3');
    await press(page, 'Start today’s session');
    await app.waitForSpoken('Two of two: ');
    await press(page, 'Stop for today');
    await shows(page, 'What you did');
    keep('bad-day', await app.spoken());
    const slipped = await programmeOf(page);
    expect(slipped.lines.find(({ ladder }) => ladder === 'hinge')).toMatchObject({
      sets: 2,
      amount: 6,
      changed: { reason: 'slips' },
    });
    expect(slipped.days).toMatchObject([{ kind: 'partly', painBefore: 3, painAfter: null }]);
    await shows(page, 'Hip hinge, 2 × 6 reps');

    // More pain is another reason for the same step, not for a second one.
    await page.getByRole('combobox', { name: 'Pain now (0–10)' }).selectOption('6');
    await shows(page, /it hurt more afterwards than before/);
    expect((await programmeOf(page)).lines.find(({ ladder }) => ladder === 'hinge')).toMatchObject({
      amount: 6,
      changed: { reason: 'pain-up' },
    });
    await press(page, 'Look at it: Hip hinge');
    expect((await app.reviewed.shown()).reps).toHaveLength(16);
    await app.back();
    await shows(page, 'What you did');
    await press(page, 'Done');
    await shows(page, 'Done for today');

    await page.addInitScript(calendar);
    await daysLater(page, 1);
    await shows(page, 'Today is a day of rest');
    await daysLater(page, 2);
    await shows(page, '2 × 6 reps');
    await page.getByRole('button', { name: 'Start today’s session' }).waitFor();
    expect(app.errors).toEqual([]);
  },
);
