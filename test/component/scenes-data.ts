/** The screen of one's own data in its states, with sample data. */
import { appError } from '../../src/ports/errors.ts';
import '../../src/ui/data/data-screen.ts';
import type { Arriving, DataState } from '../../src/ui/data/data-state.ts';
import { bridge, hinge, type Samples } from './samples.ts';

export function dataState(changes: Partial<DataState> = {}): DataState {
  return { screen: 'data', sessions: 12, hasCourse: true, usedBytes: 231e6, version: '1.2.3', work: null, done: null, preview: null, error: null, ...changes }; // prettier-ignore
}

function arriving(id: string, of: Samples, changes: Partial<Arriving> = {}): Arriving {
  return { ...of.session({ id }), standing: 'new', mine: null, ...changes };
}

const conflict = arriving('three', hinge, {
  standing: 'conflict',
  note: 'Stiff in the morning, better afterwards.',
  mine: hinge.session({ note: 'Stiff in the morning.', reps: hinge.session().reps.slice(0, 2) }),
});

/** Two new ones, one that is here and the same, one that is here and different. */
export const mixed = {
  fileName: 'hingeline-2026-11-26.json',
  course: null,
  sessions: [
    arriving('one', hinge),
    arriving('two', bridge),
    conflict,
    arriving('four', bridge, { standing: 'same' as const }),
  ],
};

export const dataScenes: Readonly<Record<string, { readonly state: DataState }>> = {
  data: { state: dataState() },
  'data-empty': { state: dataState({ sessions: 0, usedBytes: null }) },
  'data-saving': { state: dataState({ work: { kind: 'exporting', progress: [3, 12] } }) },
  'data-saved': { state: dataState({ done: { kind: 'exported', files: 3 } }) },
  'data-preview': { state: dataState({ preview: mixed }) },
  'data-course': { state: dataState({ preview: { ...mixed, sessions: [], course: 'new' } }) },
  'data-course-other': { state: dataState({ preview: { ...mixed, course: 'conflict' } }) },
  'data-same': {
    state: dataState({ preview: { ...mixed, sessions: [arriving('four', bridge, { standing: 'same' })] } }),
  },
  'data-brought': { state: dataState({ done: { kind: 'imported', sessions: 1, course: false } }) },
  'data-broken': { state: dataState({ error: appError('import-broken', 'sessions.0.record.startedAt') }) },
  'data-deleted': { state: dataState({ sessions: 0, done: { kind: 'deleted', settings: true } }) },
};
