import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { CATALOGUE, entryById } from '../../exercises/catalogue.ts';
import type { CatalogueEntry } from '../../exercises/entry.ts';
import { emit } from '../events.ts';
import { wordsOfEntry } from '../shared/exercise-words.ts';
import { baseStyles, controlStyles } from '../shared/styles.ts';
import { WordsController } from '../shared/words-controller.ts';
import type { LearnTopic, LearnState } from '../screen-state.ts';
import type { Demo } from '../../exercises/demo.ts';
import './demo-player.ts';
import { forMe } from './for-me.ts';
import { learnStyles } from './learn-styles.ts';
import { why } from './why.ts';

const FOR_ME: LearnTopic = 'for-me';

/** How the exercises look done well and poorly, why the hips, and for whom they are not. */
@customElement('hingeline-learn')
export class HingelineLearn extends LitElement {
  static override styles = [baseStyles, controlStyles, learnStyles];

  private readonly words = new WordsController(this);

  @property({ attribute: false }) state: LearnState | null = null;

  /** What there is to learn. */
  @property({ attribute: false }) catalogue = CATALOGUE;

  /** By exercise, as far as they were fetched. */
  @state() private demos: Readonly<Record<string, Demo>> = {};
  @state() private failed = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const topic = this.state?.topic;
    if (!changed.has('state') || !topic) return;
    const entry = entryById(topic, this.catalogue);
    if (entry && !this.demos[topic]) void this.load(entry);
  }

  /** Only when somebody looks. */
  private async load({ exercise, demo: fetchDemo }: CatalogueEntry): Promise<void> {
    this.failed = false;
    try {
      const demo = await fetchDemo?.();
      if (demo) this.demos = { ...this.demos, [exercise.id]: demo };
    } catch {
      this.failed = true;
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.state) return nothing;
    const shown = this.catalogue.filter(({ demo }) => demo);
    const entry = shown.find(({ exercise }) => exercise.id === this.state!.topic);
    const { learn, shared } = this.words.now;
    return html`<div class="page">
      <header>
        <button @click=${() => emit(this, 'back', null)}>${shared.back}</button>
        <nav aria-label=${learn.topics}>
          ${shown.map((each) => this.renderTopic(each.exercise.id, wordsOfEntry(each).name))}
          ${this.renderTopic(FOR_ME, learn.forMe.title)}
        </nav>
      </header>
      <main>${entry ? this.renderExercise(entry) : forMe(this, shown, this.words.now)}</main>
    </div>`;
  }

  private renderTopic(topic: LearnTopic, name: string): TemplateResult {
    return html`<button
      aria-current=${topic === this.state!.topic ? 'page' : nothing}
      @click=${() => emit(this, 'open-learn', { topic })}
    >
      ${name}
    </button>`;
  }

  private renderExercise(entry: CatalogueEntry): TemplateResult {
    const { exercise } = entry;
    const { name, nameWithin, summary } = wordsOfEntry(entry);
    const demo = this.demos[exercise.id] ?? null;
    const { learn } = this.words.now;
    return html`<h1>${name}</h1>
      <p class="lead">${summary}</p>
      ${
        demo
          ? html`<hingeline-demo .entry=${entry} .demo=${demo}></hingeline-demo>`
          : html`<p class="waiting" role="status">${this.failed ? learn.failed : learn.waiting}</p>`
      }
      <p class="origin">${learn.origin}</p>
      ${why(entry, demo, this.words.now)}
      <section class="begin">
        <p>
          ${learn.unsure}
          <button class="link" @click=${() => emit(this, 'open-learn', { topic: FOR_ME })}>${learn.forMe.title}</button>
        </p>
        <button
          class="primary start"
          @click=${() => emit(this, 'start-exercise', { exerciseIds: [exercise.id], painBefore: null })}
        >
          ${this.words.now.start.start(nameWithin)}
        </button>
      </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-learn': HingelineLearn;
  }
}
