import { html, nothing, type TemplateResult } from 'lit';
import { isCameraSilence } from '../../../core/session/camera-control.ts';
import { placeWords } from '../../../words/judged.ts';
import type { Words } from '../../../words/words.ts';
import { emit } from '../../events.ts';
import { goOnButton } from '../controls.ts';
import { secondsRing } from '../seconds-ring.ts';
import { setPlan } from '../set-place.ts';
import { said } from '../../shared/said.ts';
import type { LiveState } from '../session-state.ts';

/* What fills the screen while nobody exercises. */

/** The last seconds before the set: the number, and quietly what is said of the set. */
export function countIn(state: LiveState, words: Words): TemplateResult {
  const { status, line } = state;
  // The number stands there in large.
  const told = line && line.lines.some(({ kind }) => kind !== 'count') ? said(line.lines, words.language) : null;
  return html`<section class="between count-in" aria-labelledby="stage">
    <h1 id="stage" class="visually-hidden">${words.session.live.countIn}</h1>
    <p class="told">${told ?? setPlan(status, words)}</p>
    <p class="number" role="timer">${status.secondsLeft ?? ''}</p>
  </section>`;
}

/** How long the rest still is, what the set came to, what comes next. */
export function rest(host: EventTarget, state: LiveState, words: Words): TemplateResult {
  const { status } = state;
  const { summary } = status;
  const { live } = words.session;
  const place = placeWords(words.judged, status);
  return html`<section class="between resting" aria-labelledby="stage">
    <div class="clock" role="timer">${secondsRing(status.secondsLeft ?? 0, status.restSeconds ?? 0)}</div>
    <div class="say">
      <h1 id="stage">${live.rest}</h1>
      ${summary ? html`<p class="summary">${said(summary, words.language)}</p>` : nothing}
      ${place ? html`<p class="next">${live.next(place)}</p>` : nothing} ${goOnButton(host, state, words)}
    </div>
  </section>`;
}

/** Why nothing is counted now and how to go on, in the words that are spoken; nothing is lost. */
export function paused(host: EventTarget, state: LiveState, words: Words): TemplateResult {
  const { status } = state;
  const { judged, session, shared, voice } = words;
  const reps = shared.reps(status.reps, status.target);
  const { paused } = status;
  // What is to be done about a camera takes more words.
  return html`<section class="between paused ${isCameraSilence(paused) ? 'explained' : ''}" aria-labelledby="stage">
    <h1 id="stage">${voice.paused(status.paused ?? 'asked')}</h1>
    <p class="kept">${session.live.kept(placeWords(judged, status), reps, status.reps)}</p>
    ${paused === 'camera-unplugged' ? otherCameras(host, state, words) : goOnButton(host, state, words)}
  </section>`;
}

/** In place of the camera that is gone: to take one nobody chose would be to look at them from where they do not expect it. */
function otherCameras(host: EventTarget, { cameras = [] }: LiveState, { session, shared }: Words): TemplateResult {
  return html`${cameras.map(
    ({ deviceId, label }, i) =>
      html`<button class="primary go-on" @click=${() => emit(host, 'choose-camera', { deviceId })}>
        ${session.live.useCamera(label || shared.cameraNumber(i + 1))}
      </button>`,
  )}`;
}

/** The end, until the review comes by itself. */
export function done({ status: { summary } }: LiveState, { language, session }: Words): TemplateResult {
  return html`<section class="between done" aria-labelledby="stage">
    <h1 id="stage">${session.live.done}</h1>
    ${summary ? html`<p class="summary">${said(summary, language)}</p>` : nothing}
  </section>`;
}
