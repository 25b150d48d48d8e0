import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { exerciseById } from '../../../../src/exercises/catalogue.ts';
import type { Report } from '../../../../src/core/records/report.ts';
import { judge, summaryOf, type LabelledClip, type RealResult } from '../../../../tools/evaluation/real-of.ts';
import { readTrace, reportOfTrace } from '../../../../tools/evaluation/trace-report.ts';

const folder = new URL('../../../fixtures/real/', import.meta.url);
const clips = JSON.parse(readFileSync(new URL('clips.json', folder), 'utf8')) as readonly LabelledClip[];

const reports = new Map(
  clips.map(({ name, trace, exerciseId }) => [
    name,
    reportOfTrace(exerciseById(exerciseId!)!, name, readTrace(new URL(`traces/${trace}`, folder))),
  ]),
);
const named = (name: string): { clip: LabelledClip; report: Report } => ({
  clip: clips.find((clip) => clip.name === name)!,
  report: reports.get(name)!,
});

describe('real people', () => {
  test.each(clips.map(({ name }) => name))('%s is counted and judged as it is labelled', (name) => {
    const { clip, report } = named(name);
    const { holds, line } = judge(clip, report);
    expect([holds, line]).toEqual([true, line]);
  });

  test('whoever hinges from the hips is called so, whoever bends the back is told in the rep', () => {
    const { lines } = summaryOf(clips.map((clip) => judge(clip, reports.get(clip.name)!)));
    const { report: correct } = named('kettlebell-deadlift');
    expect(correct.reps.filter(({ verdict }) => verdict === 'bad')).toEqual([]);
    expect(correct.reps.filter(({ verdict }) => verdict === 'good').length).toBeGreaterThanOrEqual(4);
    const { clip, report } = named('kettlebell-deadlift-from-the-back');
    const { pairs } = judge(clip, report);
    for (const { rep, cued } of pairs) expect([rep!.verdict === 'good', cued]).toEqual([false, true]);
    expect(lines.join('\n')).toContain('AUC rounded against correct (λ, hinges): 1.000');
  });

  test('squats are named, each of them', () => {
    const { report } = named('kettlebell-squat');
    expect(report.reps).toEqual([]);
    expect(report.attempts.filter(({ reason }) => reason === 'squat')).toHaveLength(4);
  });

  test('with plates before the legs the rep counts and nothing is said of the back', () => {
    const { report } = named('barbell-with-plates');
    expect(report.reps).toEqual([expect.objectContaining({ kind: 'rep', verdict: null, score: null })]);
  });
});

describe('a rule', () => {
  const { clip, report } = named('kettlebell-deadlift');
  const [first] = report.reps;
  const changed = (change: Partial<Report>): RealResult => judge(clip, { ...report, ...change });

  test('of exact reps fails with one too many, one too few, or no zero', () => {
    const extra = { ...first!, startMs: 90_000, endMs: 91_000 };
    expect(changed({ reps: [...report.reps, extra] })).toMatchObject({ holds: false, invented: 1 });
    expect(changed({ reps: report.reps.slice(1) })).toMatchObject({ holds: false, missed: 1 });
    expect(changed({ calibration: null }).holds).toBe(false);
  });

  test('of none fails with a rep, of a squat when it is not named, of hidden people with a verdict', () => {
    const as = (check: LabelledClip['check']): boolean | null => judge({ ...clip, check }, report).holds;
    expect([as('none'), as('squat'), as('hidden'), as('oblique'), as('look')]).toEqual([
      false,
      false,
      false,
      false,
      null,
    ]);
  });

  test('of the shares fails when correct reps are called bad', () => {
    const reps = report.reps.map((rep) => ({ ...rep, verdict: 'bad' as const }));
    const { holds, lines } = summaryOf([judge(clip, { ...report, reps })]);
    expect(holds).toBe(false);
    expect(lines.join('\n')).toContain('good 0 %, bad 100 %');
  });
});
