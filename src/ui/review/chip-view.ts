import { html, type TemplateResult } from 'lit';
import { asCounted } from '../../core/records/opinion.ts';
import type { SavedRep } from '../../core/records/record.ts';
import { verdictWords } from '../../words/judged.ts';
import { decimal } from '../../words/numbers.ts';
import type { Words } from '../../words/words.ts';
import { spineShape, VERDICT_BAND } from '../shared/spine-sign.ts';

/** A rep in a row of reps, as it counts. */
export interface ChipView {
  /** Shape and colour; of what the person said, with their mark. */
  readonly sign: TemplateResult;
  /** The same in words. */
  readonly text: string;
  /** "–" where there is none. */
  readonly score: string;
  /** " ± 4", empty where there is none. */
  readonly sigma: string;
}

export function chipView(saved: SavedRep, { judged, language, yours }: Words): ChipView {
  const { rep, opinion } = saved;
  const counted = asCounted(saved);
  const { given, beside } = yours.opinion;
  const measured = verdictWords(judged, rep);
  const said = opinion && opinion !== 'deleted' ? given[opinion] : null;
  const { shape } = verdictWords(judged, { ...rep, verdict: counted?.verdict ?? null });
  const score = counted?.score ?? null;
  const sigma = counted?.scoreSigma ?? null;
  const band = counted?.verdict ? VERDICT_BAND[counted.verdict] : 'unsure';
  return {
    sign: html`<span class="sign ${band}">${counted ? spineShape(shape) : NO_REP}${said ? YOURS : ''}</span>`,
    text: said ? beside(measured.text, said) : measured.text,
    score: score === null ? '–' : decimal(score, 0, language),
    sigma: score === null || sigma === null ? '' : ` ± ${decimal(Math.max(1, sigma), 0, language)}`,
  };
}

/** A line through nothing: it does not count. */
const NO_REP = html`<svg class="shape" viewBox="0 0 24 24" aria-hidden="true">
  <path d="M3 12 H21" fill="none" stroke="currentColor" stroke-width="3.2" stroke-linecap="round" />
</svg>`;

/** A head and shoulders: said by the person. */
const YOURS = html`<svg class="shape yours" viewBox="0 0 24 24" aria-hidden="true">
  <circle cx="12" cy="7" r="5" fill="currentColor" />
  <path d="M2 23 A10 9 0 0 1 22 23 Z" fill="currentColor" />
</svg>`;
