import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Exercise } from '../../core/exercise/exercise.ts';
import { gluteBridge } from '../../exercises/glute-bridge/exercise.ts';
import { hipHinge } from '../../exercises/hip-hinge/exercise.ts';
import { emit } from '../events.ts';
import { baseStyles, controlStyles } from '../shared/styles.ts';
import type { LearnTopic, LearnState } from '../screen-state.ts';
import type { Demo } from './demo.ts';
import './demo-player.ts';
import { forMe } from './for-me.ts';
import { learnStyles } from './learn-styles.ts';
import { why } from './why.ts';

const TOPICS: readonly { readonly topic: LearnTopic; readonly name: string }[] = [
  { topic: 'hinge', name: 'Hip hinge' },
  { topic: 'bridge', name: 'Glute bridge' },
  { topic: 'for-me', name: 'Is this for me?' },
];

type DemoTopic = Exclude<LearnTopic, 'for-me'>;

const EXERCISE: Record<DemoTopic, Exercise> = { hinge: hipHinge, bridge: gluteBridge };

/** Fetched only when somebody looks: from the app's own files, like everything. */
const DEMO: Record<DemoTopic, () => Promise<{ readonly default: unknown }>> = {
  hinge: () => import('../../assets/demo/hip-hinge.json'),
  bridge: () => import('../../assets/demo/glute-bridge.json'),
};

/** How the exercises look done well and poorly, why the hips, and for whom they are not. */
@customElement('hingeline-learn')
export class HingelineLearn extends LitElement {
  static override styles = [baseStyles, controlStyles, learnStyles];

  @property({ attribute: false }) state: LearnState | null = null;

  @state() private demos: Partial<Record<DemoTopic, Demo>> = {};
  @state() private failed = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const topic = this.state?.topic;
    if (!changed.has('state') || !topic) return;
    if (topic !== 'for-me' && !this.demos[topic]) void this.load(topic);
  }

  private async load(topic: DemoTopic): Promise<void> {
    this.failed = false;
    try {
      const { default: demo } = await DEMO[topic]();
      this.demos = { ...this.demos, [topic]: demo as Demo };
    } catch {
      this.failed = true;
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.state) return nothing;
    const { topic } = this.state;
    return html`<div class="page">
      <header>
        <button @click=${() => emit(this, 'back', null)}>Back</button>
        <nav aria-label="Topics">
          ${TOPICS.map(
            ({ topic: each, name }) =>
              html`<button
                aria-current=${each === topic ? 'page' : nothing}
                @click=${() => emit(this, 'open-learn', { topic: each })}
              >
                ${name}
              </button>`,
          )}
        </nav>
      </header>
      <main>${topic === 'for-me' ? forMe(this) : this.renderExercise(topic)}</main>
    </div>`;
  }

  private renderExercise(topic: DemoTopic): TemplateResult {
    const exercise = EXERCISE[topic];
    const demo = this.demos[topic] ?? null;
    return html`<h1>${exercise.name}</h1>
      <p class="lead">${exercise.summary}</p>
      ${
        demo
          ? html`<hingeline-demo .demo=${demo}></hingeline-demo>`
          : html`<p class="waiting" role="status">
              ${this.failed ? 'The demonstration could not be loaded. Reload the page.' : 'One moment.'}
            </p>`
      }
      <p class="origin">
        Drawn from two repetitions of one rendered person, as Hingeline measured them. The orange line is the measured
        outline, thick at the lower back; the dashed line is its shape at rest. The body around them is only drawn.
      </p>
      ${why(exercise, demo)}
      <section class="begin">
        <p>
          Unsure whether it suits you?
          <button class="link" @click=${() => emit(this, 'open-learn', { topic: 'for-me' })}>Is this for me?</button>
        </p>
        <button
          class="primary start"
          @click=${() => emit(this, 'start-exercise', { exerciseIds: [exercise.id], painBefore: null })}
        >
          Start ${exercise.name.toLowerCase()}
        </button>
      </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-learn': HingelineLearn;
  }
}
