/** The person's own full bend: what it is for, what it came to, and how to have it measured or forgotten. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { BendNorm } from '../../core/exercise/exercise.ts';
import { EXERCISES } from '../../exercises/catalogue.ts';
import { tooStiff } from '../../core/exercise/standard.ts';
import { day, degrees, degreesWithError } from '../../words/numbers.ts';
import type { Words } from '../../words/words.ts';
import type { Settings } from './settings-state.ts';

const NORM: BendNorm | undefined = EXERCISES.find(({ bendNorm }) => bendNorm)?.bendNorm ?? undefined;

type OwnBendSettings = Pick<Settings, 'ownBend' | 'offersOwnBend'>;

export function ownBend(
  { language, settings }: Words,
  { ownBend: bend, offersOwnBend }: OwnBendSettings,
  change: (to: OwnBendSettings) => void,
): TemplateResult | typeof nothing {
  if (!NORM) return nothing;
  const words = settings.ownBend;
  const offered = offersOwnBend && !bend;
  return html`<section class="own-bend" aria-labelledby="own-bend">
    <h2 id="own-bend">${words.title}</h2>
    <p class="meaning">${words.meaning}</p>
    <p class="value" role="status">
      ${
        bend
          ? html`<b>${degreesWithError(bend.deg, bend.sigmaDeg, language)}</b
              >${words.measured(day(bend.date, language))}`
          : html`<b>${words.notYet}</b>${offered ? words.offered : nothing}`
      }
    </p>
    <p class="meaning">
      ${
        !bend
          ? words.usual(degrees(NORM.usualDeg, language))
          : tooStiff(bend, NORM)
            ? words.tooLittle(degrees(NORM.leastDeg, language))
            : nothing
      }
    </p>
    <div class="buttons">
      ${
        offered
          ? nothing
          : html`<button @click=${() => change({ ownBend: null, offersOwnBend: true })}>${words.measure}</button>`
      }
      ${
        bend || offered
          ? html`<button @click=${() => change({ ownBend: null, offersOwnBend: false })}>
              ${bend ? words.forget : words.doNotOffer}
            </button>`
          : nothing
      }
    </div>
  </section>`;
}

export const ownBendStyles = css`
  .own-bend {
    display: grid;
    gap: 8px;
  }
  .own-bend h2 {
    padding: 0;
  }
  .own-bend .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
`;
