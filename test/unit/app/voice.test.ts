import { describe, expect, test } from 'vitest';
import { guidanceTiming, spokenMs } from '../../../src/app/guidance-timing.ts';
import { numberWord } from '../../../src/app/number-words.ts';
import { sessionVoice } from '../../../src/app/session-voice.ts';
import type { Exercise } from '../../../src/core/exercise.ts';
import { gluteBridge } from '../../../src/core/exercises/glute-bridge.ts';
import { hipHinge } from '../../../src/core/exercises/hip-hinge.ts';
import type { AnalysisEvent, GuidanceCode, Reading } from '../../../src/core/reading.ts';
import { speakerOn } from '../../../src/feedback/speech.ts';
import { calibrated, cueEvent, fakeSpeaker, finished, reading, selfTested } from './fakes.ts';

test('counts are words up to ninety-nine', () => {
  expect([1, 12, 20, 21, 90, 99, 100].map(numberWord)).toEqual([
    'one', 'twelve', 'twenty', 'twenty-one', 'ninety', 'ninety-nine', '100',
  ]); // prettier-ignore
});

describe('instructions', () => {
  /** When `text` is said while `guidance` goes on. */
  const saidAt = (guidance: GuidanceCode, text: string, untilMs: number): number[] => {
    const timing = guidanceTiming();
    const said: number[] = [];
    for (let atMs = 0; atMs <= untilMs; atMs += 100) {
      if (!timing.step(guidance, atMs)) continue;
      said.push(atMs);
      timing.said(text, atMs);
    }
    return said;
  };

  test('are said once they have lasted 1.5 s, and again after 4 s', () => {
    expect(saidAt('step-back', 'Step back.', 10_000)).toEqual([1500, 5500, 9500]);
  });

  test('are not said again before a long one has been heard and done', () => {
    const text = 'Lie on your back, knees bent, your side to the camera.';
    const [first, second] = saidAt('lie-down', text, 10_000);
    expect(first).toBe(1500);
    expect(second! - first!).toBeGreaterThanOrEqual(spokenMs(text) + 2000);
    expect(second! - first!).toBeLessThan(8000);
  });

  test('of the self-test are said at once, and again when it drags on', () => {
    const [first, second] = saidAt('press-back', 'Press your lower back into the floor.', 9000);
    expect(first).toBe(0);
    expect(second).toBeGreaterThanOrEqual(4000);
  });

  test('of the self-test are not said twice for a flicker', () => {
    const timing = guidanceTiming();
    expect(timing.step('press-back', 0)).toBe('press-back');
    timing.said('Press your lower back into the floor.', 0);
    expect(timing.step('turn-away', 100)).toBeNull();
    expect(timing.step('press-back', 200)).toBeNull();
    expect(timing.step('arch-back', 900)).toBe('arch-back');
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
    timing.said('Step back.', 1500);
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
    expect(cue?.text).toBe('Deeper.');
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

describe('the voice on the floor', () => {
  /** A session in which the frames come ten times a second. */
  const make = (exercise: Exercise = gluteBridge, guided = true) => {
    const speaker = fakeSpeaker();
    const voice = sessionVoice(exercise, speaker, guided);
    let nowMs = 0;
    const frames = (count: number, change: Partial<Reading>, ...events: AnalysisEvent[]): string[] => {
      const before = speaker.said.length;
      for (let i = 0; i < count; i++, nowMs += 100) {
        voice.step({ reading: reading(nowMs, change), events: i === 0 ? events : [] });
      }
      return speaker.said.slice(before);
    };
    return { speaker, frames };
  };
  const CAMERA = 'Laptop on the floor or a low chair. Lie side-on, two metres away.';
  const LIE_DOWN = 'Lie on your back, knees bent, your side to the camera.';

  test('says first where the laptop goes, once', () => {
    const { frames } = make();
    expect(frames(1, { stage: 'no-person', guidance: 'nobody' })).toEqual([CAMERA]);
    expect(frames(600, { stage: 'positioning', guidance: 'lie-down' })).not.toContain(CAMERA);
  });

  test('lets that line be heard before it asks for the next thing', () => {
    const { frames } = make();
    const wanted: Partial<Reading> = { stage: 'positioning', guidance: 'lie-down' };
    expect(frames(Math.floor(spokenMs(CAMERA) / 100), wanted)).toEqual([CAMERA]);
    expect(frames(30, wanted)).toEqual([LIE_DOWN]);
  });

  test('cuts a repeated line off for what comes next, however short a while it has been spoken', () => {
    let nowMs = 0;
    const spoken: string[] = [];
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => [{ lang: 'en-GB', localService: true, default: true }],
      speak: ({ text }: { readonly text: string }) => void spoken.push(text),
      cancel() {},
    });
    const speaker = speakerOn({
      synthesis: synthesis as unknown as SpeechSynthesis,
      makeUtterance: (text) => Object.assign(new EventTarget(), { text }) as unknown as SpeechSynthesisUtterance,
      tone() {},
      unlockTones() {},
      now: () => nowMs,
    });
    const voice = sessionVoice(gluteBridge, speaker, true);
    const frame = (change: Partial<Reading>, ...events: AnalysisEvent[]): void => {
      voice.step({ reading: reading((nowMs += 100), change), events });
    };
    frame({ stage: 'calibrating' }, calibrated(0));
    const dragsOn = (guidance: GuidanceCode): void => {
      for (const before = spoken.length; spoken.length < before + 2;) frame({ stage: 'self-test', guidance });
    };
    dragsOn('press-back');
    dragsOn('arch-back');
    frame({}, selfTested(nowMs, 8, -9));
    expect(spoken).toEqual([
      'Ready. Press your lower back into the floor.',
      'Press your lower back into the floor.',
      'Now arch your lower back a little.',
      'Now arch your lower back a little.',
      'Good, I see the difference. Lift when you are ready.',
    ]);
  });

  test('says nothing of the laptop to whoever lies there already, but to lie still', () => {
    const { frames } = make();
    expect(frames(20, { stage: 'calibrating' })).toEqual(['Lie still, knees bent: this is your zero.']);
  });

  test('says nothing of the laptop to somebody standing, but to stand still', () => {
    const { frames } = make(hipHinge);
    expect(frames(1, { stage: 'no-person', guidance: 'nobody' })).toEqual([]);
    expect(frames(20, { stage: 'calibrating' })).toEqual(['Stand tall and still.']);
  });

  test('gives the result of the self-test to be shown as well', () => {
    const voice = sessionVoice(gluteBridge, fakeSpeaker(), true);
    const step = { reading: reading(2000), events: [selfTested(2000, 8, null)] };
    expect(voice.step(step)?.text).toBe(
      'I could not tell them apart; closer clothes may help. Lift when you are ready.',
    );
  });

  test('leads through the self-test in single lines', () => {
    const { frames } = make();
    frames(1, { stage: 'calibrating' });
    expect(frames(1, { stage: 'calibrating' }, calibrated(100))).toEqual(['(seen)']);
    expect(frames(1, { stage: 'self-test', guidance: 'press-back' })).toEqual([
      'Ready. Press your lower back into the floor.',
    ]);
    expect(frames(9, { stage: 'self-test', guidance: 'press-back' })).toEqual([]);
    expect(frames(1, { stage: 'self-test', guidance: 'arch-back' })).toEqual(['Now arch your lower back a little.']);
    expect(frames(1, {}, selfTested(2000, 8, -9))).toEqual(['Good, I see the difference. Lift when you are ready.']);
    expect(frames(50, {})).toEqual([]);
  });

  test('repeats a half that drags on, without the word that came before it', () => {
    const { frames } = make();
    frames(1, { stage: 'calibrating' }, calibrated(0));
    frames(1, { stage: 'self-test', guidance: 'press-back' });
    expect(frames(80, { stage: 'self-test', guidance: 'press-back' })).toEqual([
      'Press your lower back into the floor.',
    ]);
  });

  test.each([
    [null, -9],
    [8, null],
    [null, null],
  ])('says so when a half was not seen (press %s, arch %s)', (pressDeg, archDeg) => {
    const { frames } = make();
    frames(1, { stage: 'self-test', guidance: 'arch-back' });
    expect(frames(1, {}, selfTested(100, pressDeg, archDeg))).toEqual([
      'I could not tell them apart; closer clothes may help. Lift when you are ready.',
    ]);
  });

  test('has no word about it for somebody who lifts instead', () => {
    const { frames } = make();
    frames(1, { stage: 'self-test', guidance: 'press-back' });
    expect(frames(1, { trunkInclinationDeg: -15 }, selfTested(100, null, null))).toEqual([]);
  });

  test('sounds "lost" in the self-test for being badly seen, not for the self-test itself', () => {
    const { frames } = make();
    frames(1, { stage: 'calibrating' });
    const press: Partial<Reading> = { stage: 'self-test', guidance: 'press-back' };
    expect(frames(70, press)).not.toContain('(lost)');
    expect(frames(80, { stage: 'self-test', guidance: 'back-hidden' })).toContain('(lost)');
    expect(frames(1, press)).toEqual(['(seen)', 'Press your lower back into the floor.']);
  });

  test('tells a recording nothing of where to lie', () => {
    const { frames } = make(gluteBridge, false);
    expect(frames(100, { stage: 'positioning', guidance: 'lie-down' })).toEqual([]);
    expect(frames(100, { stage: 'calibrating' })).toEqual([]);
  });
});
