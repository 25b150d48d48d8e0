/** Guided exercises: their pages, and the moments of each while it is on. */
import '../../src/ui/guided/guided-page.ts';
import '../../src/ui/guided/guided-screen.ts';
import { beginGuided, controlGuided, stepGuided, type GuidedStep } from '../../src/core/guided/run.ts';
import { GUIDED } from '../../src/exercises/guided/catalogue.ts';
import type { GuidedEntry } from '../../src/exercises/guided/entry.ts';
import type { GuidedPageState } from '../../src/ui/screen-state.ts';
import type { GuidedState } from '../../src/ui/session/session-state.ts';
import { languageNow } from '../../src/ui/shared/words-controller.ts';
import { guidedText } from '../../src/words/guided-text.ts';
import { wordsOf } from '../../src/words/words.ts';

type Moment = (step: GuidedStep) => boolean;

const TICK_MS = 100;

/** The first moment that is as wished, with what was said last before it. */
export function guidedMoment(entry: GuidedEntry, isIt: Moment, paused = false): GuidedState {
  const { exercise } = entry;
  const dose = { sets: Math.max(2, exercise.usual.sets), amount: exercise.usual.amount };
  const length = (): number => 1500;
  let nowMs = 0;
  let step = beginGuided({ exercise, dose, spokenMs: length }, nowMs);
  let said = step.said?.lines ?? [];
  while (!isIt(step) && !step.over) {
    nowMs += TICK_MS;
    step = stepGuided(step.run, nowMs);
    if (step.said) said = step.said.lines;
  }
  if (paused) {
    step = controlGuided(step.run, 'toggle-pause', nowMs);
    said = step.said?.lines ?? said;
  }
  return {
    screen: 'guided',
    guidedId: exercise.id,
    status: step.status,
    get line() {
      const language = languageNow();
      return guidedText(said, wordsOf(language), entry.words.of(language));
    },
    muted: false,
    keys: true,
    error: null,
  };
}

const atPhase =
  (index: number, share: number): Moment =>
  ({ status: { now } }) =>
    now?.index === index && now.turn === 1 && now.elapsedMs >= share * now.phase.ms;

function scenesOf(entry: GuidedEntry): Record<string, { readonly state: GuidedPageState | GuidedState }> {
  const { exercise } = entry;
  const { id, phases } = exercise;
  return {
    [`guided-${id}-page`]: { state: { screen: 'guided-page', guidedId: id, error: null } },
    [`guided-${id}-settle`]: { state: guidedMoment(entry, () => true) },
    ...Object.fromEntries(
      phases.map((phase, index) => [`guided-${id}-${phase.id}`, { state: guidedMoment(entry, atPhase(index, 0.9)) }]),
    ),
  };
}

const [first] = GUIDED;
const stage =
  (name: string): Moment =>
  ({ status }) =>
    status.stage === name;

/** Of one exercise also what lies between. */
export const guidedScenes: Readonly<Record<string, { readonly state: GuidedPageState | GuidedState }>> = {
  ...Object.assign({}, ...GUIDED.map(scenesOf)),
  'guided-rest': { state: guidedMoment(first!, stage('rest')) },
  'guided-paused': { state: guidedMoment(first!, atPhase(0, 0.5), true) },
  'guided-end': { state: guidedMoment(first!, stage('end')) },
};
