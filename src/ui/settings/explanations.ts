/** What the settings explain and cannot change: when the voice speaks, and the keys. */
import { html, type TemplateResult } from 'lit';
import { switchRow } from './rows.ts';

/** The schedule by which the voice says less and less. */
export function whenYouHear(): TemplateResult {
  return html`<section aria-labelledby="when">
    <h2 id="when">When you hear something</h2>
    <ul class="lines">
      <li>At first everything there is to mind is said.</li>
      <li>
        After three reps in a row that were mostly hips, small remarks come only every second rep; after six they wait
        for the summary of the set.
      </li>
      <li>A rep in which the back shares more brings them back.</li>
      <li>When the back takes over, or arches far, you hear it at once, always.</li>
    </ul>
    <details>
      <summary>Why</summary>
      <p class="meaning">
        Guidance at every repetition helps at once and is leaned on later; fading and self-estimation keep what was
        learnt (Salmoni, Schmidt &amp; Walter 1984; Winstein &amp; Schmidt 1990). Feedback comes only outside a band, so
        that silence means it was well (Sherwood 1988).
      </p>
    </details>
  </section>`;
}

const KEYS: readonly (readonly [key: string, does: string])[] = [
  ['M', 'Mute, and sound again'],
  ['Space', 'Pause and go on; ends a rest early'],
  ['F', 'Finish'],
  ['B', 'Big type'],
  ['U', 'Set the neutral again'],
];

/** What the keyboard does during a session, if it is wished: single keys are also what speech input types by mistake. */
export function keyList(on: boolean, change: (on: boolean) => void): TemplateResult {
  return html`<section aria-labelledby="keys">
    <h2 id="keys">Keys during a session</h2>
    ${switchRow('Single keys', 'Off, only the buttons work; best for those who speak to their computer.', on, change)}
    <dl class="keys" ?hidden=${!on}>
      ${KEYS.map(
        ([key, does]) =>
          html`<div>
            <dt><kbd>${key}</kbd></dt>
            <dd>${does}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
}
