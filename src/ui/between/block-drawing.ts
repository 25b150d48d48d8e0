import { LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Block } from '../../core/programme/block.ts';
import { entryById } from '../../exercises/catalogue.ts';
import { guidedById } from '../../exercises/guided/catalogue.ts';
import type { GuidedFigure } from '../../exercises/guided/figure.ts';
import { guidedStill } from '../guided/guided-figure.ts';
import { wordsOfEntry } from '../shared/exercise-words.ts';
import { WordsController } from '../shared/words-controller.ts';
import { cardFigure } from '../start/card-figure.ts';

/** The drawing of a block, where there is one: of its card, or the moment of a guided one that shows most of it. */
@customElement('hingeline-block-drawing')
export class HingelineBlockDrawing extends LitElement {
  private readonly words = new WordsController(this);

  @property({ attribute: false }) block: Block | null = null;

  /** Once it was fetched. */
  @state() private fetched: { readonly id: string; readonly figure: GuidedFigure } | null = null;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('block') && this.block?.kind === 'guided') void this.fetch(this.block.guidedId);
  }

  private async fetch(id: string): Promise<void> {
    // Without it the words still say what it is.
    const figure = await guidedById(id)
      ?.figure()
      .catch(() => null);
    if (figure) this.fetched = { id, figure };
  }

  protected override render(): TemplateResult | typeof nothing {
    const { block } = this;
    if (block?.kind === 'judged') {
      const entry = entryById(block.exerciseIds[0]);
      const { card } = (entry && wordsOfEntry(entry)) ?? {};
      return entry?.figure && card ? cardFigure(entry.figure, card) : nothing;
    }
    const entry = block && guidedById(block.guidedId);
    const { fetched } = this;
    if (!entry || fetched?.id !== block.guidedId) return nothing;
    return guidedStill(fetched.figure, entry.words.of(this.words.now.language).drawing);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-block-drawing': HingelineBlockDrawing;
  }
}
