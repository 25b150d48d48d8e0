/** The sentences of a report: English, whatever the browser speaks. */
import type { ReportWords } from '../core/records/report.ts';
import { cueText } from '../exercises/cue-text.ts';
import { deductionText } from '../words/deduction-text.ts';
import { errorText } from '../words/errors.ts';
import { loadLanguage } from './load-language.ts';

await loadLanguage('en');

export const REPORT_WORDS: ReportWords = {
  cue: (exerciseId, code) => cueText(exerciseId, code, 'en'),
  deduction: (deduction) => deductionText(deduction, 'en'),
  noRep: (reason) =>
    errorText({ code: reason === 'nobody' ? 'video-no-person' : 'video-no-rep', detail: reason }, 'en'),
};
