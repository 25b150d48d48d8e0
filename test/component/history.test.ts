import { afterAll, describe, expect, test } from 'vitest';
import { page, userEvent, type Locator } from 'vitest/browser';
import '../../src/ui/app-root.ts';
import '../../src/ui/history/history-screen.ts';
import { ANALYSIS_VERSION } from '../../src/core/analysis-version.ts';
import { setLanguage } from '../../src/ui/shared/words-controller.ts';
import { LANGUAGES } from '../../src/words/language.ts';
import type { HistoryState } from '../../src/ui/review/review-state.ts';
import { sessionsOver } from './history-sessions.ts';
import { clipped, expectTranslated, wordsIn } from './languages.ts';
import { mount, textOf } from './mount.ts';
import { assessedBefore } from './programmes.ts';
import { all, hears, hearsOf, isThere, press, read, the } from './person.ts';
import { historyScenes, historyState, judgedBefore, judgedNow, judgedThen, notJudgedAnew } from './scenes-history.ts';

afterAll(() => setLanguage('en'));

const show = (changes: Partial<HistoryState> = {}) => mount('hingeline-app', { state: historyState(changes) });
const pageText = (): string => textOf(document.body);

describe('the calendar', () => {
  test('marks the days with sessions by a number and a name, and shows those of the newest', async () => {
    await show();
    const day = the('button', 'November 25: 1 session, 16 reps, 14 mostly hips');
    await expect.element(day).toHaveAttribute('aria-pressed', 'true');
    expect(textOf(day.element())).toBe('November 25: 1 session, 16 reps, 14 mostly hips 25 14');
    expect(isThere('heading', 'November 25')).toBe(true);
    expect(pageText()).toContain('7 of the last 14 days; every other day would be 7.');
  });

  test('a session of an assessment is marked as one, beside the calendar and in the list of all', async () => {
    const [newest] = historyState().sessions!;
    await show({ assessments: [{ ...assessedBefore, sessionIds: [newest!.id] }] });
    expect(all('listitem').filter((item) => item.includes('Assessment · '))).toHaveLength(2);
  });

  test('shows the sessions of another day, and opens one, by the keyboard alone', async () => {
    await show();
    const day = the('button', /^November 21: /);
    (day.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(the('heading', 'November 21')).toBeVisible();
    await userEvent.tab();
    const opened = await hears('open-session', async () => {
      (
        the('button', /Sat, November 21/)
          .first()
          .element() as HTMLElement
      ).focus();
      await userEvent.keyboard('{Enter}');
    });
    expect(opened).toEqual({ id: '27' });
  });

  test('goes month by month, no farther than there are sessions, and says which', async () => {
    await show();
    await expect.element(the('button', 'Next month')).toBeDisabled();
    await press('Previous month');
    await expect.element(the('table', 'October 2026')).toBeVisible();
    expect(all('columnheader', the('table', 'October 2026'))).toHaveLength(7);
    await press('Previous month');
    await expect.element(the('button', 'Previous month')).toBeDisabled();
    expect(page.getByRole('button', { name: /^September \d+: 1 session/ }).elements()).not.toEqual([]);
  });

  test('names today, and leaves out the sample and what was deleted', async () => {
    const sessions = sessionsOver(3, '2026-11-26');
    const [newest, middle, oldest] = sessions;
    await show({
      sessions: [newest!, { ...middle!, deletedAt: '2026-11-26T18:00:00Z' }, { ...oldest!, source: 'Sample' }],
    });
    expect(isThere('button', /^November 26: .*, today$/)).toBe(true);
    expect(page.getByRole('button', { name: /^November \d+: / }).elements()).toHaveLength(1);
  });
});

test('a session deleted beside the calendar leaves its day in sight, with the way back and the focus there', async () => {
  const sessions = sessionsOver(3, '2026-11-26');
  const app = await show({ sessions });
  await press(/^Delete the session of Thu/, the('region', 'Calendar'));
  app.state = historyState({ sessions: sessions.map((each, i) => (i > 0 ? each : { ...each, deletedAt: 'now' })) });
  const undo = the('button', /^Undo: Thu/, the('region', 'Calendar'));
  const focusIn = (within: Locator): Element | null => (within.element().getRootNode() as ShadowRoot).activeElement;
  await expect.element(undo).toBeVisible();
  await expect.poll(() => focusIn(undo)).toBe(undo.element());
  expect(await hearsOf('restore-session', /^Undo: Thu/, the('region', 'Calendar'))).toEqual({ id: sessions[0]!.id });
  app.state = historyState({ sessions });
  const open = the('button', /16 reps, .* hips/, the('region', 'Calendar').getByRole('listitem'));
  await expect.element(open).toBeVisible();
  await expect.poll(() => focusIn(open)).toBe(open.element());
});

describe('the trends', () => {
  test('begin with how far the hips go before the back joins in: now against the first', async () => {
    await show();
    expect(pageText()).toMatch(
      /Since November 19 your hips go 64° ± \d° before your back joins in; at first it was 44° ± \d°\./,
    );
    const titles = all('heading').filter((title) => /Hips before|Score|Share|Back at|Pain/.test(title));
    expect(titles).toEqual(['Hips before the back joins in', 'Score', 'Share of the hips', 'Back at its most', 'Share of your own bend', 'Pain']); // prettier-ignore
  });

  test('say how many sessions are missing, and when nothing has changed', async () => {
    await show({ sessions: sessionsOver(1, '2026-11-26') });
    expect(pageText()).toContain('After 3 more sessions this page can compare.');
    const hinge = sessionsOver(30, '2026-11-25').find(({ exerciseId }) => exerciseId === 'hip-hinge')!;
    const same = [9, 7, 5, 3, 1].map((day) => ({ ...hinge, id: `${day}`, startedAt: `2026-11-0${day}T10:00:00Z` }));
    await show({ sessions: same });
    expect(pageText()).toMatch(/at first it was \d+° ± \d+°: no change beyond what the measurement can tell\./);
  });

  test('are of one exercise at a time; legs that take turns stand side by side', async () => {
    await show();
    const choice = the('combobox', 'Exercise');
    expect(all('option', choice)).toEqual(['Hip hinge', 'Glute bridge', 'Single-leg bridge']);
    await choice.selectOptions('Single-leg bridge');
    await expect.element(the('heading', 'Short of straight hips')).toBeVisible();
    expect(pageText()).toMatch(/Left leg: Since .* Right leg: Since /);
    await the('combobox', 'Exercise').selectOptions('Hip hinge');
    await expect.poll(() => isThere('heading', 'Short of straight hips')).toBe(false);
  });

  test('can be read as a table, newest first, each number with its error', async () => {
    await show();
    const summary = page.getByText('Back at its most as a table');
    await summary.click();
    const rows = page.getByRole('row').elements().map(textOf);
    const first = rows.findIndex((row) => row === 'Day Value');
    expect(rows[first + 1]).toMatch(/^November 25 \d+° ± \d+°$/);
    expect(rows.filter((row) => /± /.test(row))).toHaveLength(17);
  });

  test('are drawn: a point for each session, with its bar', async () => {
    await show();
    const chart = document.querySelector('hingeline-app')!.shadowRoot!.querySelector('hingeline-history')!;
    const charts = () => [...chart.shadowRoot!.querySelector('hingeline-trends')!.shadowRoot!.querySelectorAll('hingeline-trend-chart')]; // prettier-ignore
    await expect.poll(() => charts().every((each) => each.shadowRoot!.querySelector('canvas'))).toBe(true);
    for (const each of charts()) {
      const canvas = each.shadowRoot!.querySelector('canvas')!;
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      expect(data.some((value, i) => i % 4 === 3 && value === 255)).toBe(true);
    }
    expect(charts()).toHaveLength(6);
  });
});

describe('sessions of an earlier version', () => {
  test('are offered to be judged anew, all at once, and it can be stopped', async () => {
    const sessions = sessionsOver(3, '2026-11-24', { analysis: ANALYSIS_VERSION - 1 });
    await show({ sessions: [...sessions.slice(0, 2), { ...sessions[2]!, analysis: ANALYSIS_VERSION }] });
    expect(await hearsOf('judge-anew', 'Judge 2 old sessions anew')).toEqual({ ids: ['2', '1'] });
    await show({ sessions, judging: { done: 1, of: 3 } });
    await expect.element(the('progressbar', '1 of 3 judged anew')).toBeVisible();
    expect(await hearsOf('stop-judging', 'Stop')).toBeNull();
    await show();
    expect(isThere('button', /anew/)).toBe(false);
  });

  test('show in the review how they are judged now, how they were then, and the way between', async () => {
    await mount('hingeline-app', { state: judgedNow });
    expect(pageText()).toContain('Judged anew by a later version on November 20, 2026.');
    expect(pageText()).toContain('As it was then: 3 reps, 2 mostly hips.');
    expect(await hearsOf('show-version', 'See how it was judged then')).toEqual({ version: 'then' });
    await mount('hingeline-app', { state: judgedThen });
    expect(await hearsOf('show-version', 'See how it is judged now')).toEqual({ version: 'now' });
  });

  test('of the judgement of then nothing can be changed any more', async () => {
    await mount('hingeline-app', { state: judgedNow });
    await expect.poll(() => isThere('button', 'Disagree') && isThere('button', /^Remove: /)).toBe(true);
    await mount('hingeline-app', { state: judgedThen });
    await expect.poll(() => isThere('tabpanel') && pageText().includes('Disagree')).toBe(true);
    expect(isThere('button', 'Disagree') || isThere('button', /^Remove: /)).toBe(false);
  });

  test('one alone is offered in its review; where it is no use, that is said', async () => {
    await mount('hingeline-app', { state: judgedBefore });
    expect(await hearsOf('judge-anew', 'Judge it anew')).toEqual({ ids: [judgedBefore.session.id] });
    await mount('hingeline-app', { state: notJudgedAnew });
    expect(pageText()).toContain('Too little of it was kept to judge it anew.');
  });
});

test('lists every session, a page at a time', async () => {
  await show({ sessions: sessionsOver(60, '2026-11-25') });
  const list = the('region', 'All sessions');
  expect(list.getByRole('listitem').elements()).toHaveLength(20);
  await press('Show 40 more');
  expect(list.getByRole('listitem').elements()).toHaveLength(60);
  expect(await hearsOf('back', 'Back')).toBeNull();
});

test('says what it is for before there is anything', async () => {
  await show({ sessions: [] });
  expect(read('main')).toContain('After your first session');
});

const STATES = Object.entries(historyScenes).map(([name, { state }]) => [name, state] as const);

test.each(LANGUAGES)('in %s nothing is English, clipped or sticks out', async (language) => {
  const found: string[] = [];
  for (const [name, state] of STATES.filter(([name]) => name.startsWith('history'))) {
    setLanguage('en');
    const english = wordsIn(await mount('hingeline-app', { state }));
    setLanguage(language);
    for (const width of [390, 1280]) {
      await page.viewport(width, 844);
      const app = await mount('hingeline-app', { state });
      if (language !== 'en') expectTranslated(name, wordsIn(app), english, /^(garden mp|Score|November)$/);
      found.push(...clipped(app).map((part) => `${name}: ${part}`));
      if (document.documentElement.scrollWidth > width) found.push(`${name}: wider than the window at ${width}`);
    }
  }
  expect(found).toEqual([]);
});
