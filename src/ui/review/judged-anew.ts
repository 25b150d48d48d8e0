/** Where a later version judged a session anew: that it did, what was judged then, and the way from one to the other. */
import { html, nothing, type TemplateResult } from 'lit';
import { ANALYSIS_VERSION } from '../../core/analysis-version.ts';
import { newestFindings } from '../../core/records/later.ts';
import { countedOf } from '../../core/records/opinion.ts';
import type { SessionRecord } from '../../core/records/record.ts';
import { withoutMatch } from '../../core/records/same-reps.ts';
import { summaryOf } from '../../core/session/summary.ts';
import { day } from '../../words/numbers.ts';
import type { Words } from '../../words/words.ts';
import { emit } from '../events.ts';
import type { ReviewState } from './review-state.ts';
import { localDay } from '../shared/local-day.ts';

export function judgedAnew(
  host: EventTarget,
  { session, versions, judgingAnew }: ReviewState,
  words: Words,
): TemplateResult | typeof nothing {
  const { anew } = words.history;
  if (versions?.shown === 'then') {
    return html`<div class="anew">
      <p>${anew.shownThen}</p>
      <button @click=${() => emit(host, 'show-version', { version: 'now' })}>${anew.seeNow}</button>
    </div>`;
  }
  const offer = offerOf(host, session, judgingAnew ?? false, words);
  if (!versions) return offer;
  return html`<div class="anew">
      ${laterWords(versions.whole, session, words)}
      <button @click=${() => emit(host, 'show-version', { version: 'then' })}>${anew.seeThen}</button>
    </div>
    ${offer}`;
}

function laterWords(whole: SessionRecord, now: SessionRecord, words: Words): TemplateResult {
  const { history, language, voice } = words;
  const { anew } = history;
  const { madeAt = '' } = newestFindings(whole) ?? {};
  const then = voice.summary(
    summaryOf(
      countedOf(whole.reps),
      whole.attempts?.map(({ reason }) => reason),
    ),
  );
  const left = withoutMatch(whole.reps, now.reps).length;
  return html`<p>
    ${anew.judgedOn(day(localDay(madeAt) ?? madeAt, language))} ${anew.asThen(then)}
    ${left > 0 ? anew.opinionsThen(left) : nothing}
  </p>`;
}

/** For a session that no present version has looked at yet; that it was no use, where one has. */
function offerOf(
  host: EventTarget,
  { id, analysis = 0, later = [] }: SessionRecord,
  judging: boolean,
  { history: { anew } }: Words,
): TemplateResult | typeof nothing {
  const newest = later.at(-1);
  if (Math.max(analysis, newest?.version ?? 0) < ANALYSIS_VERSION) {
    return html`<div class="anew">
      <p>${anew.one}</p>
      <button ?disabled=${judging} @click=${() => emit(host, 'judge-anew', { ids: [id] })}>${anew.judgeOne}</button>
      ${judging ? html`<p role="status">${anew.progress(0, 1)}</p>` : nothing}
    </div>`;
  }
  return newest && !newest.found ? html`<p class="anew">${anew.notPossible}</p>` : nothing;
}
