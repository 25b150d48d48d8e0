/** What is heard in a session: cues, the count, instructions, and the two tones. */
import type { AnalysisStep } from '../core/analyse-frame.ts';
import type { Exercise, Posture } from '../core/exercise.ts';
import type { Speaker } from '../core/ports.ts';
import type { Cue, GuidanceCode, Line, Reading } from '../core/reading.ts';
import { guidanceWords } from '../core/words.ts';
import { guidanceTiming } from './guidance-timing.ts';
import { numberWord } from './number-words.ts';

/** Cues have 10 × their own priority. The count goes before remarks on depth and knees, after those on the back. */
const COUNT_PRIORITY = 25;
/** What this moment asks for goes before where to be, and before what was asked already. */
const PROMPT_PRIORITY = -5;
const GUIDANCE_PRIORITY = -10;

/** Said at the very beginning, while somebody is still near enough to move the camera. */
const CAMERA_PLACE: Partial<Record<Posture, string>> = {
  lying: 'Laptop on the floor or a low chair. Lie side-on, two metres away.',
};
const CALIBRATED = 'Ready.';
const SELF_TEST_SEEN = 'Good, I see the difference.';
const SELF_TEST_UNSEEN = 'I could not tell them apart; closer clothes may help.';
const BEGIN = 'Lift when you are ready.';

/** Instructions that say nothing of being badly seen. */
const PROMPTS: ReadonlySet<GuidanceCode> = new Set(['hold-still', 'press-back', 'arch-back']);

export interface SessionVoice {
  /** Speaks what one frame gives rise to. @returns the line to show, or null when there is no new one. */
  step(step: Pick<AnalysisStep, 'reading' | 'events'>): Line | null;
}

/** The voice of one session. @param guided somebody is there to be told where to be. */
export function sessionVoice(exercise: Exercise, speaker: Speaker, guided: boolean): SessionVoice {
  const timing = guidanceTiming();
  let cameraPlace = guided ? (CAMERA_PLACE[exercise.posture] ?? null) : null;
  let lost = false;
  /** The half of the self-test last asked for since calibration. */
  let prompted: GuidanceCode | null = null;
  const priorityOf = (cue: Cue): number => 10 * (exercise.cues.find(({ code }) => code === cue.code)?.priority ?? 0);

  const speakReps = (reading: Reading, events: AnalysisStep['events']): Cue | null => {
    const cue = newCue(exercise, events);
    const counted = events.some((event) => event.type === 'rep-finished' && event.rep.kind === 'rep');
    if (counted) {
      // In one breath: as two lines one would cut the other off.
      const text = [`${numberWord(reading.repCount)}.`, ...(cue ? [cue.text] : [])].join(' ');
      speaker.say(text, Math.max(COUNT_PRIORITY, cue ? priorityOf(cue) : 0));
    } else if (cue) {
      speaker.say(cue.text, priorityOf(cue));
    }
    return cue;
  };

  const instruct = (text: string, priority: number, timestampMs: number): void => {
    timing.said(text, timestampMs);
    speaker.say(text, priority);
  };

  const speakGuidance = (reading: Reading, events: AnalysisStep['events']): void => {
    const { stage, timestampMs } = reading;
    const measuring = stage === 'self-test' || stage === 'exercising';
    const asked = guided ? (reading.guidance ?? (stage === 'calibrating' ? 'hold-still' : null)) : null;
    const badlySeen = asked !== null && !PROMPTS.has(asked);
    const due = timing.step(asked, timestampMs);
    if (due && badlySeen && !lost && measuring) speaker.tone('lost');
    lost ||= due !== null && badlySeen;
    const calibrated = events.some(({ type }) => type === 'calibrated');
    if (calibrated || (lost && !badlySeen)) {
      lost = false;
      if (calibrated || measuring) speaker.tone('seen');
    }
    if (calibrated) prompted = null;
    if (!due) return;
    const words = guidanceWords(due, exercise.posture);
    if (stage === 'self-test' && !badlySeen && due !== prompted) {
      instruct(prompted ? words : `${CALIBRATED} ${words}`, PROMPT_PRIORITY, timestampMs);
      prompted = due;
    } else {
      instruct(words, GUIDANCE_PRIORITY, timestampMs);
    }
  };

  return {
    step({ reading, events }) {
      const cue = speakReps(reading, events);
      // Whoever lies there already needs to hear nothing of it.
      if (cameraPlace && reading.stage !== 'calibrating') instruct(cameraPlace, GUIDANCE_PRIORITY, reading.timestampMs);
      cameraPlace = null;
      speakGuidance(reading, events);
      const tested = events.find((event) => event.type === 'self-tested');
      if (tested && !hasBegun(exercise, reading)) {
        const seen = tested.pressDeg !== null && tested.archDeg !== null;
        const text = `${seen ? SELF_TEST_SEEN : SELF_TEST_UNSEEN} ${BEGIN}`;
        instruct(text, PROMPT_PRIORITY, reading.timestampMs);
        return cue ?? { timestampMs: reading.timestampMs, severity: 'info', text };
      }
      return cue;
    },
  };
}

/** Whoever lifts already needs no word about beginning. */
function hasBegun({ direction, reps }: Exercise, { trunkInclinationDeg }: Reading): boolean {
  return direction * (trunkInclinationDeg ?? 0) > reps.leaveDeg;
}

/** The weightiest cue of a frame; a rep that could not be judged says so even when the fold had no word for it. */
function newCue(exercise: Exercise, events: AnalysisStep['events']): Cue | null {
  const cues = events.flatMap((event) => (event.type === 'cue' ? [event.cue] : []));
  const priority = ({ code }: Cue): number => exercise.cues.find((rule) => rule.code === code)?.priority ?? 0;
  const [first] = cues.sort((a, b) => priority(b) - priority(a));
  if (first) return first;
  const unjudged = events.find((event) => event.type === 'rep-finished' && event.rep.kind === 'not-judged');
  const rule = exercise.cues.find(({ code }) => code === 'view-lost');
  if (!unjudged || !rule) return null;
  return { timestampMs: unjudged.timestampMs, code: rule.code, severity: rule.severity, text: rule.text };
}
