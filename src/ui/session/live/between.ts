import { html, nothing, svg, type TemplateResult } from 'lit';
import type { SessionStatus } from '../../../core/session/status.ts';
import { wordsOf } from '../../../words/words.ts';
import { goOnButton } from '../controls.ts';
import { countSentence, setPlace, setPlan } from '../set-place.ts';
import { said } from '../../shared/said.ts';
import type { LiveState } from '../../screen-state.ts';

/* What fills the screen while nobody exercises. */

/** The last seconds before the set: the number, and quietly what is said of the set. */
export function countIn(state: LiveState): TemplateResult {
  const { status, line, language } = state;
  // The number stands there in large.
  const told = line && line.lines.some(({ kind }) => kind !== 'count') ? said(line.lines, language) : null;
  return html`<section class="between count-in">
    <h1 class="visually-hidden">Count-in</h1>
    <p class="told" lang=${told ? language : 'en'}>${told ?? setPlan(status)}</p>
    <p class="number" role="timer">${status.secondsLeft ?? ''}</p>
  </section>`;
}

/** How long the rest still is, what the set came to, what comes next. */
export function rest(host: EventTarget, state: LiveState): TemplateResult {
  const { status, language } = state;
  const { summary } = status;
  return html`<section class="between resting">
    <div class="clock" role="timer">${restRing(status)}</div>
    <div class="say">
      <h1>Rest</h1>
      ${summary ? html`<p class="summary" lang=${language}>${said(summary, language)}</p>` : nothing}
      ${setPlace(status) ? html`<p class="next">Next: ${lowerFirst(setPlace(status))}</p>` : nothing}
      ${goOnButton(host, state)}
    </div>
  </section>`;
}

/** Why nothing is counted now and how to go on, in the words that are spoken; nothing is lost. */
export function paused(host: EventTarget, state: LiveState): TemplateResult {
  const { status, language } = state;
  const place = setPlace(status);
  return html`<section class="between paused">
    <h1 lang=${language}>${wordsOf(language).voice.paused(status.paused ?? 'asked')}</h1>
    <p class="kept">${place ? `${place}: ` : ''}${countSentence(status)} kept.</p>
    ${goOnButton(host, state)}
  </section>`;
}

/** The end, until the review comes by itself. */
export function done({ status: { summary }, language }: LiveState): TemplateResult {
  return html`<section class="between done">
    <h1>Done.</h1>
    ${summary ? html`<p class="summary" lang=${language}>${said(summary, language)}</p>` : nothing}
  </section>`;
}

const RADIUS = 46;
const CIRCUMFERENCE = 2 * Math.PI * RADIUS;

/** A ring that runs out, with the seconds in it. */
function restRing({ secondsLeft, restSeconds }: SessionStatus): TemplateResult {
  const seconds = secondsLeft ?? 0;
  const share = Math.min(1, seconds / (restSeconds || 1));
  return html`<svg class="rest-ring" viewBox="0 0 100 100">
    ${svg`<circle cx="50" cy="50" r=${RADIUS} fill="none" stroke="var(--line)" stroke-width="5" />
      <circle class="left" cx="50" cy="50" r=${RADIUS} fill="none" stroke="var(--accent)" stroke-width="5"
        stroke-dasharray="${share * CIRCUMFERENCE} ${CIRCUMFERENCE}" transform="rotate(-90 50 50)" />
      <text x="50" y="50" text-anchor="middle" dominant-baseline="central" fill="var(--ink)" font-weight="750"
        font-size=${seconds > 99 ? 38 : 48}>${seconds}</text>`}
  </svg>`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
