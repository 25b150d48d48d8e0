/** The person's own full bend: what it is for, what it came to, and how to have it measured or forgotten. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { BendNorm } from '../../core/exercise/exercise.ts';
import { EXERCISES } from '../../exercises/catalogue.ts';
import { tooStiff } from '../../core/exercise/standard.ts';
import { dayOf } from '../shared/dates.ts';
import { signedDegrees, wholeDegrees } from '../shared/degrees.ts';
import type { Settings } from '../screen-state.ts';

const NORM: BendNorm | undefined = EXERCISES.find(({ bendNorm }) => bendNorm)?.bendNorm ?? undefined;

type OwnBendSettings = Pick<Settings, 'ownBend' | 'offersOwnBend'>;

export function ownBend(
  { ownBend: bend, offersOwnBend }: OwnBendSettings,
  change: (to: OwnBendSettings) => void,
): TemplateResult | typeof nothing {
  if (!NORM) return nothing;
  const offered = offersOwnBend && !bend;
  return html`<section class="own-bend" aria-labelledby="own-bend">
    <h2 id="own-bend">Your own bend</h2>
    <p class="meaning">
      How far your lower back bends when you let it, in two slow bends that go only as far as they feel fine. The limits
      of the hinge follow it. They are coaching targets, no more: people with quite different backs hinge well.
    </p>
    <p class="value" role="status">
      ${
        bend
          ? html`<b>${signedDegrees(bend.deg, bend.sigmaDeg)}</b>, measured on ${dayOf(bend.date)}`
          : html`<b>Not measured yet</b>${offered ? ', offered before your next hinge' : nothing}`
      }
    </p>
    <p class="meaning">
      ${
        !bend
          ? `Until it is, a usual bend of ${NORM.usualDeg}° takes its place.`
          : tooStiff(bend, NORM)
            ? `Below ${wholeDegrees(NORM.leastDeg)}° it is too little for limits: the hinge shows your numbers without colours.`
            : nothing
      }
    </p>
    <div class="buttons">
      ${
        offered
          ? nothing
          : html`<button @click=${() => change({ ownBend: null, offersOwnBend: true })}>
              Measure at the next hinge
            </button>`
      }
      ${
        bend || offered
          ? html`<button @click=${() => change({ ownBend: null, offersOwnBend: false })}>
              ${bend ? 'Forget it' : 'Do not offer it'}
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
