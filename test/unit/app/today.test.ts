import { expect, test } from 'vitest';
import { Display } from '../../../src/app/display.ts';
import type { SequenceOutcome } from '../../../src/app/sequence.ts';
import { readSettings } from '../../../src/app/settings.ts';
import { Today } from '../../../src/app/today.ts';
import type { Block, BlockResult } from '../../../src/core/programme/block.ts';
import { FIRST_PROGRAMME } from '../../../src/core/programme/first.ts';
import type { Programme } from '../../../src/core/programme/programme.ts';
import type { Verdict } from '../../../src/core/reading.ts';
import type { Prescription } from '../../../src/core/records/prescription.ts';
import { memorySessions } from '../../../src/storage/memory-sessions.ts';
import type { AppError } from '../../../src/ports/errors.ts';
import type { ScreenState } from '../../../src/ui/screen-state.ts';
import type { DayDoneState } from '../../../src/ui/session/session-state.ts';
import type { Settings } from '../../../src/ui/settings/settings-state.ts';
import { makeRecord, makeSavedRep } from '../storage/make.ts';
import { fakeSpeaker } from './fakes.ts';

type Came = (blocks: readonly Block[]) => Promise<SequenceOutcome>;

/** The hinge of that day with as many reps as it asks for, all alike; the others as told. */
const hinged =
  (verdict: Verdict, others: BlockResult['end'] = 'skipped', end: SequenceOutcome['end'] = 'whole'): Came =>
  async (blocks) => ({
    end,
    onFloor: true,
    results: blocks.map((block, i): BlockResult => {
      if (i > 0 || block.kind !== 'judged') return { block, end: others, session: null };
      const reps = Array.from({ length: block.plan.sets * block.plan.reps }, (_, index) => {
        const saved = makeSavedRep(index);
        return { ...saved, set: 1, rep: { ...saved.rep, verdict } };
      });
      return { block, end: 'done', session: { ...makeRecord('hinge'), reps } };
    }),
  });
const NOTHING: Came = async () => ({ end: 'stopped', onFloor: false, results: [] });

function setUp({ came, set = {} }: { came: Came; set?: Partial<Settings> }) {
  const screen = {
    state: { screen: 'blank', error: null } as ScreenState,
    language: 'en' as const,
    attachStream() {},
    showBitmap() {},
    paint() {},
  };
  const display = new Display({ screen, address: { path: '', show() {}, watch() {} } });
  const kept = readSettings(() => ({ getItem: () => null, setItem() {}, removeItem() {} }), ['en']);
  let settings: Settings = { ...kept.settings, ...set };
  const store = memorySessions();
  const speaker = fakeSpeaker();
  const asked: (readonly Block[])[] = [];
  const opened: string[] = [];
  const starts: (AppError | null)[] = [];
  const today = new Today(
    { speaker, store, today: () => new Date('2026-11-26T12:00:00') },
    {
      get settings() {
        return settings;
      },
      change: (change) => void (settings = { ...settings, ...change }),
    },
    {
      get now() {
        return settings.programme ?? FIRST_PROGRAMME;
      },
    },
    {
      run(blocks) {
        asked.push(blocks);
        return came(blocks);
      },
    },
    {
      open: async (id) => void opened.push(id),
      toStart: async (error) => void starts.push(error),
      refresh: async () => {},
    },
    display,
  );
  const line = (ladder: string) => settings.programme?.lines.find((each) => each.ladder === ladder);
  return {
    today, display, store, speaker, asked, opened, starts, line,
    programme: (): Programme | null => settings.programme,
    set: (programme: Programme) => void (settings = { ...settings, programme }),
    done: () => display.state as DayDoneState,
  }; // prettier-ignore
}

test('a good day makes the next harder, and the last words are for who lies on the floor', async () => {
  const { today, done, line, programme, speaker, asked } = setUp({ came: hinged('good') });
  await today.start(3);
  expect(asked[0]!.map((block) => (block.kind === 'judged' ? block.exerciseIds[0] : block.guidedId))).toContain(
    'hip-hinge',
  );
  expect(line('hinge')).toMatchObject({ sets: 2, amount: 10, changed: { reason: 'clean', day: '2026-11-26' } });
  expect(programme()!.days).toMatchObject([{ day: '2026-11-26', kind: 'partly', painBefore: 3, painAfter: null }]);
  expect(done()).toMatchObject({ screen: 'day-done', whole: true, painBefore: 3, outcome: { next: '2026-11-28' } });
  expect(done().outcome!.changes).toMatchObject([{ ladder: 'hinge', to: { amount: 10 } }]);
  expect(speaker.said).toEqual([
    'That was all for today. Well done. Come up slowly: over your side, to your knees, then up.',
  ]);
});

test('a bad day makes it easier', async () => {
  const { today, line } = setUp({ came: hinged('bad') });
  await today.start(null);
  expect(line('hinge')).toMatchObject({ sets: 2, amount: 6, changed: { reason: 'slips' } });
});

test('pain afterwards decides anew, from where the day began, and stays with day and session', async () => {
  const { today, line, programme, store, done } = setUp({ came: hinged('good') });
  await store.put(makeRecord('hinge'));
  await today.start(3);
  await today.tellPain(5);
  expect(line('hinge')).toMatchObject({ amount: 6, changed: { reason: 'pain-up' } });
  expect(programme()!.days).toMatchObject([{ painBefore: 3, painAfter: 5 }]);
  expect((await store.get('hinge'))!.pain).toEqual({ before: 3, after: 5 });
  expect(done()).toMatchObject({ painAfter: 5 });
  await today.tellPain(null);
  expect(line('hinge')).toMatchObject({ amount: 10 });
});

test('what the person changed after it is not changed again by the pain', async () => {
  const { today, line, programme, set, done } = setUp({ came: hinged('good') });
  await today.start(3);
  set({ ...programme()!, everyDays: 4 });
  await today.tellPain(6);
  expect([line('hinge')!.amount, programme()!.everyDays, done().painAfter]).toEqual([10, 4, 6]);
});

test('broken off, the rest of the day is what is done next, and only that day', async () => {
  const { today, asked, programme } = setUp({ came: hinged('good', 'stopped', 'stopped') });
  await today.start(3);
  await today.start(3);
  const [whole, rest] = asked;
  expect(rest).toEqual(whole!.slice(1));
  expect(programme()!.days).toMatchObject([{ kind: 'partly', left: rest!.map(() => expect.any(String)) }]);
});

test('a second round on the same day takes nothing farther', async () => {
  const { today, line, programme } = setUp({ came: hinged('good') });
  await today.start(3);
  await today.start(3);
  expect(line('hinge')!.amount).toBe(10);
  expect(programme()!.days).toHaveLength(1);
});

test('a day on which nothing was done is none, and leads back to the start', async () => {
  const { today, programme, starts, display, speaker } = setUp({ came: NOTHING });
  await today.start(null);
  expect([programme(), starts, display.state.screen, speaker.said]).toEqual([null, [null], 'blank', []]);
});

test('left on the way it counts in part, and nothing is shown or said over what is there now', async () => {
  const { today, programme, display, speaker, line } = setUp({ came: hinged('good', 'stopped', 'left') });
  await today.start(2);
  expect(programme()!.days).toMatchObject([{ kind: 'partly' }]);
  expect(line('hinge')!.amount).toBe(10);
  expect([display.state.screen, speaker.said]).toEqual(['blank', []]);
});

test('a physio’s plan comes first: it is what is done, by its limits, and changes nothing', async () => {
  const plan = { sets: 1, reps: 5, restSeconds: 30 };
  const prescription: Prescription = {
    title: '', from: '', note: '',
    exercises: [{ exerciseIds: ['hip-hinge'], plan, loaded: true, limits: { kneeDeg: 40 }, note: '' }],
  }; // prettier-ignore
  const { today, asked, programme, done } = setUp({ came: hinged('good'), set: { prescription } });
  await today.start(null);
  expect(asked).toEqual([
    [{ kind: 'judged', exerciseIds: ['hip-hinge'], plan, loaded: true, limits: { kneeDeg: 40 } }],
  ]);
  expect([programme(), done().outcome]).toEqual([null, null]);
});

test('comes back from the review that was opened from it, and from no other', async () => {
  const { today, display, opened } = setUp({ came: hinged('good') });
  expect(await today.comeBack()).toBe(false);
  await today.start(null);
  const review = (id: string): void =>
    display.show({ screen: 'review', session: makeRecord(id), trace: [], keys: true, error: null });
  await today.review('hinge');
  expect(opened).toEqual(['hinge']);
  review('hinge');
  expect(await today.comeBack()).toBe(true);
  expect(display.state.screen).toBe('day-done');
  review('hinge');
  expect(await today.comeBack()).toBe(false);
});
