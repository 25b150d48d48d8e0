import { describe, expect, test } from 'vitest';
import { guidanceTiming } from '../../../src/app/guidance-timing.ts';
import { numberWord } from '../../../src/app/number-words.ts';
import { sessionVoice } from '../../../src/app/session-voice.ts';
import { hipHinge } from '../../../src/core/exercises/hip-hinge.ts';
import { calibrated, cueEvent, fakeSpeaker, finished, reading } from './fakes.ts';

test('counts are words up to ninety-nine', () => {
  expect([1, 12, 20, 21, 90, 99, 100].map(numberWord)).toEqual([
    'one', 'twelve', 'twenty', 'twenty-one', 'ninety', 'ninety-nine', '100',
  ]); // prettier-ignore
});

describe('instructions', () => {
  test('are said once they have lasted 1.5 s, and again after 4 s', () => {
    const timing = guidanceTiming();
    const said: number[] = [];
    for (let atMs = 0; atMs <= 10_000; atMs += 100) if (timing.step('step-back', atMs)) said.push(atMs);
    expect(said).toEqual([1500, 5500, 9500]);
  });

  test('that pass are never said', () => {
    const timing = guidanceTiming();
    for (let atMs = 0; atMs <= 20_000; atMs += 100) {
      expect(timing.step(atMs % 1000 < 500 ? 'step-back' : 'move-left', atMs)).toBeNull();
    }
  });

  test('keep their distance when they change', () => {
    const timing = guidanceTiming();
    timing.step('step-back', 0);
    expect(timing.step('step-back', 1500)).toBe('step-back');
    timing.step('move-left', 1600);
    expect(timing.step('move-left', 3200)).toBeNull();
    expect(timing.step('move-left', 5500)).toBe('move-left');
  });
});

describe('the voice of a session', () => {
  const make = (guided = true) => {
    const speaker = fakeSpeaker();
    return { speaker, voice: sessionVoice(hipHinge, speaker, guided) };
  };

  test('counts full reps only', () => {
    const { speaker, voice } = make();
    voice.step({ reading: reading(0, { repCount: 1 }), events: [finished(0)] });
    voice.step({ reading: reading(1, { repCount: 1 }), events: [finished(1, { kind: 'partial' })] });
    voice.step({ reading: reading(2, { repCount: 2 }), events: [finished(2)] });
    expect(speaker.said).toEqual(['one.', 'two.']);
  });

  test('says count and remark in one breath', () => {
    const { speaker, voice } = make();
    const cue = voice.step({
      reading: reading(0, { repCount: 3 }),
      events: [finished(0), cueEvent(0, 'depth-shallow', 'Deeper.')],
    });
    expect(speaker.said).toEqual(['three. Deeper.']);
    expect(cue?.code).toBe('depth-shallow');
  });

  test('says of a rep it could not judge that it could not see it, and shows it', () => {
    const { speaker, voice } = make();
    const cue = voice.step({ reading: reading(7), events: [finished(7, { kind: 'not-judged' })] });
    expect(speaker.said).toEqual(['I could not see that one.']);
    expect(cue).toMatchObject({ code: 'view-lost', timestampMs: 7 });
  });

  test('sounds when the person is lost and when they are seen again', () => {
    const { speaker, voice } = make();
    voice.step({ reading: reading(0), events: [calibrated(0)] });
    for (let atMs = 100; atMs <= 2000; atMs += 100) {
      voice.step({ reading: reading(atMs, { guidance: 'nobody' }), events: [] });
    }
    voice.step({ reading: reading(2100), events: [] });
    expect(speaker.said).toEqual(['(seen)', '(lost)', 'Come into the picture.', '(seen)']);
  });

  test('gives no instructions to a recording', () => {
    const { speaker, voice } = make(false);
    for (let atMs = 0; atMs <= 5000; atMs += 100) {
      voice.step({ reading: reading(atMs, { guidance: 'nobody' }), events: [] });
    }
    expect(speaker.said).toEqual([]);
  });
});
