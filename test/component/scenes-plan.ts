/** Plans where they are made, offered and followed, with sample data. */
import type { PrescribedExercise, Prescription } from '../../src/core/records/prescription.ts';
import { DEFAULT_PLAN } from '../../src/core/session/plan.ts';
import { prescriptionLink } from '../../src/exchange/prescription.ts';
import '../../src/ui/plan/plan-screens.ts';
import type { PlanOfferState, PlanState, ScreenState } from '../../src/ui/screen-state.ts';
import { settings, startState } from './scenes-start.ts';

const hinges: PrescribedExercise = {
  exerciseIds: ['hip-hinge'],
  plan: { sets: 3, reps: 10, restSeconds: 90 },
  loaded: true,
  limits: { kneeDeg: 40 },
  note: 'Slowly down, hands on the thighs. A wall behind you helps at first.',
};

/** Names and notes are the person's own: the same in every language. */
export const prescription: Prescription = {
  title: 'Plan for my back',
  from: 'A. Example, physio',
  note: 'Every other day, not before breakfast.',
  exercises: [
    hinges,
    { exerciseIds: ['glute-bridge'], plan: DEFAULT_PLAN, loaded: false, limits: {}, note: '' },
    {
      exerciseIds: ['single-leg-bridge-left', 'single-leg-bridge-right'],
      plan: { sets: 2, reps: 6, restSeconds: 60 },
      loaded: false,
      limits: { archingDeg: 16 },
      note: '',
    },
  ],
};

const addressOf = (plan: Prescription): string => `https://hingeline.example/#/plan/${prescriptionLink(plan)}`;

export function planState(draft: Prescription = prescription): PlanState {
  return { screen: 'plan', draft, link: draft.exercises.length > 0 ? addressOf(draft) : null, error: null };
}

export function offerState(changes: Partial<PlanOfferState> = {}): PlanOfferState {
  const { plan, limits, loaded, ownBend } = settings;
  return {
    screen: 'plan-offer',
    isPreview: false,
    offer: prescription,
    adjusted: false,
    data: prescriptionLink(prescription),
    own: { plan, limits, loaded, ownBend, prescription: null },
    error: null,
    ...changes,
  };
}

/** More than a code can hold. */
export const wordy: Prescription = {
  ...prescription,
  note: 'x '.repeat(200),
  exercises: prescription.exercises.map((each) => ({ ...each, note: 'y '.repeat(80) })),
};

export const planScenes: Readonly<Record<string, { readonly state: ScreenState }>> = {
  'plan-new': { state: planState({ title: '', from: '', note: '', exercises: [] }) },
  plan: { state: planState() },
  'plan-wordy': { state: planState(wordy) },
  'plan-local': {
    state: { ...planState(), link: `http://localhost:4173/#/plan/${prescriptionLink(prescription)}` },
  },
  'plan-offer': { state: offerState() },
  'plan-offer-adjusted': {
    state: offerState({ adjusted: true, own: { ...settings, loaded: ['hip-hinge'], prescription } }),
  },
  'start-plan': { state: startState({ prescription }) },
};
