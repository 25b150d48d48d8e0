import { html, nothing, type TemplateResult } from 'lit';
import type { CatalogueEntry } from '../../exercises/entry.ts';
import { wordsOfEntry } from '../shared/exercise-words.ts';
import { demoFigure, backdropOf } from './demo-figure.ts';
import { frameAt, type Demo, type DemoFrame } from '../../exercises/demo.ts';

/** Why hips and not back, and what the two numbers are. */
export function why(entry: CatalogueEntry, demo: Demo | null): TemplateResult {
  const { hip, lumbar } = wordsOfEntry(entry).angles;
  return html`<section aria-labelledby="why">
      <h2 id="why">Why the hips, and not the back?</h2>
      <div class="why">
        <div class="text">
          <p>
            <b class="hip">Hips</b> are large joints, made to move far, with large muscles around them. The
            <b class="back">lower back</b> bends too, and may. What matters is that the hips lead.
          </p>
          <p>
            Left to itself, the back goes first. In the first third of a free bend it does about two thirds of the way,
            over the whole bend a little more than one third.<a
              href="#sources"
              @click=${toSources}
              aria-label="Source 1"
              ><sup>1</sup></a
            >
            Where hips are stiff, or simply forgotten, shoes, drawers and baskets are left to the back.
          </p>
          <p>
            The hinge teaches the hips to fold and the bridge teaches them to open. The back need not be stiff: in good
            hinges with a weight the lower back bends by 20 to 30°, while it feels straight.<a
              href="#sources"
              @click=${toSources}
              aria-label="Sources 2, 3"
              ><sup>2, 3</sup></a
            >
            So some sharing is usual. When the back goes first, or does most of it, you hear so at once.
          </p>
          <p>
            The limits are coaching targets: they help to learn a movement and do not tell a good back from a bad one.
            Those of the hinge follow your own bend once it is measured.
          </p>
        </div>
        ${demo ? pair(entry, demo) : nothing}
      </div>
    </section>
    <section aria-labelledby="numbers">
      <h2 id="numbers">The two numbers</h2>
      <ul class="text">
        <li>${hip}</li>
        <li>${lumbar} It is an estimate from outside, not an X-ray.</li>
        <li>
          The number after ± is the usual error: on the people it was tried on, the true angle was no farther off than
          that in about two of three moments.
        </li>
        <li>When the camera cannot see your lower back, Hingeline says so and shows no number.</li>
      </ul>
    </section>
    <section id="sources" class="sources" tabindex="-1" aria-label="Sources">
      <ol>
        <li>Esola et al. 1996, Spine 21(1):71–78. Forward bending of 41 people with and without back pain.</li>
        <li>Schellenberg et al. 2013, BMC Sports Sci Med Rehabil. Good mornings and deadlifts of 13 people.</li>
        <li>Bengtsson et al. 2022, Int J Sports Phys Ther 17(6). The lumbar spine of trained lifters.</li>
      </ol>
    </section>`;
}

/** Both reps at their farthest. */
function pair(entry: CatalogueEntry, demo: Demo): TemplateResult {
  const { exercise } = entry;
  const words = wordsOfEntry(entry).demo;
  const backdrop = backdropOf(demo, exercise);
  const good = frameAt(demo.good, demo.good.peakMs);
  const poor = frameAt(demo.poor, demo.poor.peakMs);
  const one = (frame: DemoFrame, caption: string, label = ''): TemplateResult =>
    html`<figure>
      ${demoFigure(frame, backdrop, label)}
      <figcaption>${caption}</figcaption>
    </figure>`;
  const arches = (poor.lumbar?.[0] ?? 0) < 0;
  return html`<div class="pair ${exercise.posture}">
    ${one(good, '● Mostly hips', words?.goodDrawing)}
    ${one(poor, `${arches ? '▼' : '▲'} Mostly back`, words?.poorDrawing)}
  </div>`;
}

/** A fragment link does not reach into a shadow tree by itself. */
function toSources(event: Event): void {
  event.preventDefault();
  const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
  const sources = root.getElementById('sources');
  sources?.scrollIntoView({ block: 'center' });
  sources?.focus({ preventScroll: true });
}
