/** The programme through the app: proposed, kept, left out for a day, and given to a calendar. */
import { beforeEach, expect, test } from 'vitest';
import { Display } from '../../../src/app/display.ts';
import type { AppPorts } from '../../../src/app/ports.ts';
import type { Preferences } from '../../../src/app/preferences.ts';
import { PresentProgramme } from '../../../src/app/present-programme.ts';
import type { StoredSessions } from '../../../src/app/stored-sessions.ts';
import { stepped } from '../../../src/core/programme/edit.ts';
import { FIRST_PROGRAMME } from '../../../src/core/programme/first.ts';
import type { Programme } from '../../../src/core/programme/programme.ts';
import type { ScreenState } from '../../../src/ui/screen-state.ts';
import type { Settings } from '../../../src/ui/settings/settings-state.ts';
import { wordsOf } from '../../../src/words/words.ts';

function setUp(programme: Programme | null = null) {
  const given: File[] = [];
  const screen: { state: ScreenState } = { state: { screen: 'blank', error: null } };
  const display = new Display({ screen, address: { path: '', show() {}, watch() {} } } as unknown as AppPorts);
  // Shown at once: the code of the screen is for a browser.
  display.fetch = async () => true;
  const preferences = {
    settings: { programme, prescription: null, assessments: [], language: 'en' } as unknown as Settings,
    change(part: Partial<Settings>) {
      this.settings = { ...this.settings, ...part };
    },
  };
  const ports = { today: () => new Date(2026, 10, 26, 8), giveFile: async (file: File) => given.push(file) > 0 };
  const present = new PresentProgramme(ports, preferences as Preferences, {} as StoredSessions, display);
  return { present, screen, given, kept: () => preferences.settings.programme };
}

let at: ReturnType<typeof setUp>;
beforeEach(() => {
  at = setUp();
});

test('before it is begun the first one is shown, and nothing is kept until it is changed', async () => {
  await at.present.open();
  expect(at.screen.state).toMatchObject({ screen: 'programme', programme: FIRST_PROGRAMME, kept: false });
  expect(at.kept()).toBeNull();
  const changed = stepped(FIRST_PROGRAMME, 'hinge', 'amount', 1, '2026-11-26');
  at.present.change(changed);
  expect(at.kept()).toEqual(changed);
  expect(at.screen.state).toMatchObject({ programme: changed, kept: true });
});

test('a day that is left out is kept as such', () => {
  at.present.skipDay();
  expect(at.kept()?.days).toEqual([{ day: '2026-11-26', kind: 'skipped', painBefore: null, painAfter: null }]);
});

test('what was left long ago, or kept by an older version, is shown as it is taken up again', async () => {
  const days = [{ day: '2026-11-01', kind: 'done' as const, painBefore: null, painAfter: null }];
  at = setUp({ ...FIRST_PROGRAMME, days, lines: FIRST_PROGRAMME.lines.slice(0, 1) });
  const { lines } = at.present.now;
  expect(lines[0]).toMatchObject({ ladder: 'hinge', amount: 6, changed: { reason: 'long-break' } });
  expect(lines).toHaveLength(FIRST_PROGRAMME.lines.length);
});

test('the calendar begins with the next day that is due and is in the person’s words', async () => {
  const days = [{ day: '2026-11-25', kind: 'done' as const, painBefore: null, painAfter: null }];
  at = setUp({ ...FIRST_PROGRAMME, days });
  await at.present.saveCalendar('18:30');
  const [file] = at.given;
  expect([file?.name, file?.type]).toEqual(['hingeline.ics', 'text/calendar']);
  const text = await file!.text();
  expect(text).toContain('DTSTART:20261127T183000');
  expect(text).toContain('RRULE:FREQ=DAILY;INTERVAL=2');
  expect(text).toContain(`SUMMARY:${wordsOf('en').programme.entry.title}`);
});

test('a time that is none is told as an error, and no file is given', async () => {
  await at.present.saveCalendar('soon');
  expect(at.given).toEqual([]);
  expect(at.screen.state.error).not.toBeNull();
});
