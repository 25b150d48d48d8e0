import { appError } from '../../../src/ports/errors.ts';
import { describe, expect, test, vi } from 'vitest';
import { Assessments } from '../../../src/app/assessments.ts';
import { Display } from '../../../src/app/display.ts';
import type { SequenceOutcome } from '../../../src/app/sequence.ts';
import { RECORDING } from '../../../src/core/analysis-state.ts';
import { ANALYSIS_VERSION } from '../../../src/core/analysis-version.ts';
import type { Assessment } from '../../../src/core/programme/assessment.ts';
import type { Block } from '../../../src/core/programme/block.ts';
import { FIRST_PROGRAMME } from '../../../src/core/programme/first.ts';
import type { Programme } from '../../../src/core/programme/programme.ts';
import type { SessionRecord } from '../../../src/core/records/record.ts';
import type { AssessmentState, ScreenState } from '../../../src/ui/screen-state.ts';
import type { Settings } from '../../../src/ui/settings/settings-state.ts';
import { hingeFrames } from '../core/fixture.ts';
import { makeRecord, makeSavedRep } from '../storage/make.ts';
import { recorded } from './recorded.ts';

vi.mock('../../../src/ui/assessment/assessment-screen.ts', () => ({}));

const NOW = new Date('2026-11-26T18:00:00');

const hinges = (count: number): SessionRecord => ({
  ...makeRecord('hinges'),
  standard: {},
  reps: Array.from({ length: count }, (_, i) => makeSavedRep(i)),
});

function setUp(kept: Partial<Settings> = {}) {
  const said: string[] = [];
  const led: (readonly Block[])[] = [];
  const screen = { state: { screen: 'start', error: null } as ScreenState };
  const display = new Display({ screen: screen as never, address: { path: '', show() {}, watch() {} } });
  const preferences = {
    settings: { language: 'en', assessments: [], programme: null, prescription: null, ...kept } as never as Settings,
    change(change: Partial<Settings>) {
      this.settings = { ...this.settings, ...change };
    },
  };
  const stored = { toStart: vi.fn(async () => {}), refresh: vi.fn(async () => {}) };
  const programme = { open: vi.fn(async () => {}) };
  const speaker = { say: (text: string) => said.push(text) } as never;
  const assessments = new Assessments({ speaker, today: () => NOW }, preferences, programme, stored, display);
  /** Led to such an outcome. */
  const begin = (session: SessionRecord | null, outcome: Partial<SequenceOutcome> = {}): Promise<void> =>
    assessments.begin(
      {
        async run(blocks) {
          led.push(blocks);
          const results = session ? [{ block: blocks[0]!, end: 'done' as const, session }] : [];
          return { results, end: 'whole', onFloor: false, ...outcome };
        },
      },
      3,
    );
  const shown = (): AssessmentState => display.state as AssessmentState;
  return { assessments, begin, display, led, preferences, programme, said, shown, stored };
}

describe('an assessment', () => {
  test('opens with what is kept and what would follow from it', async () => {
    const { assessments, shown } = setUp();
    await assessments.open();
    expect(shown()).toMatchObject({ screen: 'assessment', assessments: [], made: null, follows: 'begins', today: '2026-11-26' }); // prettier-ignore
  });

  test('leads through its exercises, keeps what was found, tells and shows it', async () => {
    const { begin, led, preferences, said, shown } = setUp();
    await begin(hinges(3), { onFloor: true });
    expect(led[0]!.map((block) => (block.kind === 'judged' ? block.exerciseIds[0] : '')).slice(0, 2)).toEqual(['hip-hinge', 'glute-bridge']); // prettier-ignore
    const made = shown().made!;
    expect(made).toMatchObject({ day: '2026-11-26', sessionIds: ['hinges'], hingeHipDeg: { value: 60 } });
    expect(preferences.settings.assessments).toEqual([made]);
    expect(said).toEqual([
      'That was the assessment. Your hips fold 60 degrees plus or minus 4, and on the way down your back does not join in. Come up slowly: over your side, to your knees, then up.',
    ]);
  });

  test('takes a session as the app records it', async () => {
    const { begin, shown } = setUp();
    vi.stubGlobal('createImageBitmap', async () => ({ close() {} }));
    const { record } = await recorded(hingeFrames, { name: 'me.mp4', file: true, analysis: RECORDING });
    await begin(record);
    const { hingeHipDeg, hingeHipShare, analysis, missing } = shown().made!;
    // Two of the three reps stay long.
    expect(hingeHipDeg).toMatchObject({ atLeast: true, greenDeg: 25 });
    expect(hingeHipDeg!.value).toBeGreaterThan(70);
    expect(hingeHipShare!.value).toBeGreaterThan(0.8);
    expect(analysis).toBe(ANALYSIS_VERSION);
    expect(missing.hinge).toBeUndefined();
  });

  test('that could not begin stays where it is, with the reason', async () => {
    const { assessments, begin, display, shown } = setUp();
    await assessments.open();
    display.tell(appError('screen-download'));
    await begin(null, { end: 'stopped' });
    expect(shown()).toMatchObject({ screen: 'assessment', error: { code: 'screen-download' } });
  });

  test('in which nothing was found is shown with its reasons, and not kept', async () => {
    const { begin, preferences, said, shown } = setUp();
    await begin(hinges(1));
    expect(shown().made!.missing.hinge).toBe('too-few');
    expect(preferences.settings.assessments).toEqual([]);
    expect(said[0]).toMatch(/^That was the assessment\. Nothing could be measured/);
  });

  test('that was ended before anything was done leads back to what it is, without a word', async () => {
    const { begin, said, shown } = setUp();
    await begin(null, { end: 'stopped' });
    expect([shown().screen, shown().made, said]).toEqual(['assessment', null, []]);
  });

  test('that was ended early keeps what there is; one that was left keeps nothing and shows nothing', async () => {
    const early = setUp();
    await early.begin(hinges(4), { end: 'stopped' });
    expect(early.preferences.settings.assessments).toHaveLength(1);
    const left = setUp();
    await left.begin(hinges(4), { end: 'left' });
    expect([left.preferences.settings.assessments, left.shown().screen, left.said]).toEqual([[], 'start', []]);
    expect(left.stored.refresh).toHaveBeenCalled();
  });

  test('makes the programme begin by it, unless a day of it was done', async () => {
    const { assessments, begin, preferences, programme } = setUp();
    await begin(hinges(5));
    await assessments.follow();
    expect(preferences.settings.programme!.lines.map(({ ladder }) => ladder)).toContain('hinge');
    expect(programme.open).toHaveBeenCalled();

    const day = { day: '2026-11-20', kind: 'done', painBefore: null, painAfter: null } as const;
    const underWay: Programme = { ...FIRST_PROGRAMME, days: [day] };
    const going = setUp({ programme: underWay });
    await going.begin(hinges(5));
    expect(going.shown().follows).toBe('goes-on');
    await going.assessments.follow();
    expect(going.preferences.settings.programme).toEqual(underWay);
  });

  test('changes nothing of a plan that is followed', async () => {
    const { assessments, shown } = setUp({ prescription: {} as never, assessments: [{} as Assessment] });
    await assessments.open();
    expect(shown().follows).toBe('plan');
  });
});
