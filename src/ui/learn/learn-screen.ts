import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { CATALOGUE, entryById } from '../../exercises/catalogue.ts';
import type { CatalogueEntry } from '../../exercises/entry.ts';
import { emit } from '../events.ts';
import { wordsOfEntry } from '../shared/exercise-words.ts';
import { baseStyles, controlStyles } from '../shared/styles.ts';
import { WordsController } from '../shared/words-controller.ts';
import type { LearnTopic, LearnState } from '../screen-state.ts';
import { topicsOf } from '../../words/topics.ts';
import type { Demo } from '../../exercises/demo.ts';
import { exercisePage } from './exercise-page.ts';
import { forMe } from './for-me.ts';
import { habitsPage } from './habits-page.ts';
import { ideaPage } from './idea-page.ts';
import { learnStyles } from './learn-styles.ts';
import { LEARN_PAGES } from './pages.ts';
import { painPage } from './pain-page.ts';
import { privacyPage } from './privacy-page.ts';

/** How the exercises look done well and poorly, why the hips, what to leave, and for whom it is not. */
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
    const entry = entryById(this.state.topic, this.catalogue);
    const { learn, shared } = this.words.now;
    return html`<div class="page">
      <header>
        <button @click=${() => emit(this, 'back', null)}>${shared.back}</button>
        <nav aria-label=${learn.topics}>${entry ? this.renderExerciseTopics(entry) : this.renderPageTopics()}</nav>
      </header>
      <main>${entry ? this.renderExercise(entry) : this.renderPage()}</main>
    </div>`;
  }

  /** Those with a demonstration, of both legs the one that is read or the first; and the one that is read. */
  private renderExerciseTopics(now: CatalogueEntry): TemplateResult {
    const legOf = ({ takesTurns }: CatalogueEntry): CatalogueEntry | undefined =>
      now.takesTurns === takesTurns ? now : this.catalogue.find((each) => each.takesTurns === takesTurns);
    const shown = this.catalogue.filter(
      (each) => each === now || (each.demo && (each.takesTurns === null || each === legOf(each))),
    );
    return html`${shown.map((each) => this.renderTopic(each.exercise.id, nameOf(each)))}
    ${this.renderTopic('for-me', this.words.now.places.pages['for-me'])}`;
  }

  private renderPageTopics(): TemplateResult {
    return html`${LEARN_PAGES.map((page) => this.renderTopic(page, this.words.now.places.pages[page]))}`;
  }

  private renderTopic(topic: LearnTopic, name: string): TemplateResult {
    return html`<button
      aria-current=${this.isCurrent(topic) ? 'page' : nothing}
      @click=${() => emit(this, 'open-learn', { topic })}
    >
      ${name}
    </button>`;
  }

  /** An address may name a page that is not there (any more): it is the one for whom this is. */
  private isCurrent(topic: LearnTopic): boolean {
    const now = this.state!.topic;
    const isKnown = LEARN_PAGES.some((page) => page === now) || !!entryById(now, this.catalogue);
    return topic === (isKnown ? now : 'for-me');
  }

  private renderExercise(entry: CatalogueEntry): TemplateResult {
    const demo = this.demos[entry.exercise.id] ?? null;
    return exercisePage(this, entry, this.catalogue, { demo, failed: this.failed }, this.words.now);
  }

  private renderPage(): TemplateResult {
    const words = this.words.now;
    const topics = topicsOf(words.language);
    switch (this.state!.topic) {
      case 'idea':
        return ideaPage(this, this.catalogue, topics, words);
      case 'habits':
        return habitsPage(this, this.catalogue, topics, words);
      case 'pain':
        return painPage(this, topics, words);
      case 'privacy':
        return privacyPage(topics, words);
      default:
        return forMe(
          this,
          this.catalogue.filter(({ demo }) => demo),
          words,
        );
    }
  }
}

/** An exercise of one leg by the name of both. */
function nameOf(entry: CatalogueEntry): string {
  const { name, oneLeg } = wordsOfEntry(entry);
  return oneLeg?.both ?? name;
}

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-learn': HingelineLearn;
  }
}
