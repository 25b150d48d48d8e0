/** What is heard in a session: cues, the count, instructions, and the two tones. */
import type { AnalysisStep } from '../core/analyse-frame.ts';
import type { Exercise } from '../core/exercise.ts';
import type { Speaker } from '../core/ports.ts';
import type { Cue } from '../core/reading.ts';
import { guidanceWords } from '../core/words.ts';
import { guidanceTiming } from './guidance-timing.ts';
import { numberWord } from './number-words.ts';

/** Cues have 10 × their own priority. The count goes before remarks on depth and knees, after those on the back. */
const COUNT_PRIORITY = 25;
const GUIDANCE_PRIORITY = -10;

export interface SessionVoice {
  /** Speaks what one frame gives rise to. @returns the cue to show, or null when there is no new one. */
  step(step: Pick<AnalysisStep, 'reading' | 'events'>): Cue | null;
}

/** The voice of one session. @param guided somebody is there to be told where to stand. */
export function sessionVoice(exercise: Exercise, speaker: Speaker, guided: boolean): SessionVoice {
  const timing = guidanceTiming();
  let lost = false;
  const priorityOf = (cue: Cue): number => 10 * (exercise.cues.find(({ code }) => code === cue.code)?.priority ?? 0);

  return {
    step({ reading, events }) {
      const cue = newCue(exercise, events);
      const counted = events.some((event) => event.type === 'rep-finished' && event.rep.kind === 'rep');
      if (counted) {
        // In one breath: as two lines one would cut the other off.
        const text = [`${numberWord(reading.repCount)}.`, ...(cue ? [cue.text] : [])].join(' ');
        speaker.say(text, Math.max(COUNT_PRIORITY, cue ? priorityOf(cue) : 0));
      } else if (cue) {
        speaker.say(cue.text, priorityOf(cue));
      }
      const guidance = timing.step(guided ? reading.guidance : null, reading.timestampMs);
      if (guidance && !lost && reading.stage === 'exercising') speaker.tone('lost');
      if (guidance) {
        lost = true;
        speaker.say(guidanceWords(guidance, exercise.posture), GUIDANCE_PRIORITY);
      }
      if (events.some(({ type }) => type === 'calibrated') || (lost && !reading.guidance)) {
        lost = false;
        if (reading.stage === 'exercising') speaker.tone('seen');
      }
      return cue;
    },
  };
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
