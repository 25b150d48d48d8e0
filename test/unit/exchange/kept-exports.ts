/** The kept sessions of every schema, as they are exported. */
import { exportedText, exportParts } from '../../../src/exchange/export-file.ts';
import type { OwnCourse } from '../../../src/core/programme/own.ts';
import type { SessionStore } from '../../../src/ports/ports.ts';
import { openSessions } from '../../../src/storage/sessions.ts';
import { putKept, readKept } from '../storage/kept.ts';

const LINE = { ladder: 'hinge', rung: 0, sets: 2, amount: 10, on: true } as const;
const FROM = { rung: 0, sets: 2, amount: 8 } as const;

/** A programme under way, an assessment, a plan and an own bend. */
export const COURSE: OwnCourse = {
  programme: {
    lines: [
      { ...LINE, changed: { day: '2026-11-24', reason: 'clean', from: FROM, to: { ...FROM, amount: 10 } } },
      { ...LINE, ladder: 'breathing-90-90', sets: 1, amount: 180, on: false, changed: null },
    ],
    everyDays: 2,
    days: [
      { day: '2026-11-21', kind: 'skipped', painBefore: null, painAfter: null },
      { day: '2026-11-24', kind: 'done', painBefore: 2, painAfter: 1 },
    ],
    pausedUntil: '2026-12-01',
  },
  assessments: [
    {
      day: '2026-11-20',
      at: '2026-11-20T09:30:00.000Z',
      sessionIds: ['a', 'b'],
      analysis: 7,
      hingeHipDeg: { value: 61.5, sigma: 3.2, atLeast: true, greenDeg: 25 },
      hingeHipShare: { value: 0.71, sigma: 0.03 },
      bridgeShortDeg: null,
      bridgeArchDeg: { value: 9, sigma: 2.5 },
      legRaiseDeg: { left: { value: 48, sigma: 4, atLeast: false, greenDeg: 8 }, right: null },
      missing: { bridge: 'arched', 'leg-raise-right': 'back-hidden' },
    },
  ],
  prescription: {
    title: 'For your back',
    from: 'M.',
    note: '',
    exercises: [
      {
        exerciseIds: ['hip-hinge'],
        plan: { sets: 2, reps: 6, restSeconds: 60 },
        loaded: true,
        limits: { roundingDeg: 20 },
        note: 'Slowly.',
      },
    ],
  },
  ownBend: { deg: 52.4, sigmaDeg: 3.1, date: '2026-11-19' },
};

/** A database with the kept sessions of both schemas. */
export async function keptStore(): Promise<SessionStore> {
  await putKept([...readKept('first'), ...readKept('second')]);
  return (await openSessions()).store;
}

/** The text of a file with these sessions. */
export async function backupOf(
  store: SessionStore,
  ids: readonly string[],
  course: OwnCourse | null = null,
): Promise<string> {
  const texts: string[] = [];
  for (const id of ids) texts.push(exportedText({ record: (await store.get(id))!, trace: await store.trace(id) }));
  return exportParts(texts, { version: '0.1.0', exportedAt: '2026-11-26T10:00:00.000Z' }, course).join('');
}

export async function idsIn(store: SessionStore): Promise<readonly string[]> {
  return (await store.list()).map(({ id }) => id);
}
