import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { circleAt } from '../../core/guided/status.ts';
import type { GuidedFigure, Posture } from '../../exercises/guided/figure.ts';
import { guidedById } from '../../exercises/guided/catalogue.ts';
import type { GuidedEntry } from '../../exercises/guided/entry.ts';
import type { GuidedExerciseWords } from '../../words/guided-exercise-words.ts';
import { placeWords } from '../../words/judged.ts';
import type { GuidedState } from '../session/session-state.ts';
import { controlBarStyles, controlButton, controlRow } from '../session/controls.ts';
import { sessionKeys } from '../session/keys.ts';
import { baseStyles, controlStyles } from '../shared/styles.ts';
import { WordsController } from '../shared/words-controller.ts';
import { between, eased } from './between-postures.ts';
import { guidedControls } from './guided-controls.ts';
import { guidedFigure } from './guided-figure.ts';
import { guidedStyles } from './guided-styles.ts';
import { pacing } from './pacing.ts';

/** Between two snapshots time goes on by the page's own clock, but not for longer than this. */
const LONGEST_AHEAD_MS = 300;
/** Letters of a line; how to get into place is said in several sentences. */
const LONG = 70;

/** A guided exercise that is on: the posture of the moment, the pacing circle, what is left. Read from three metres away. */
@customElement('hingeline-guided')
export class HingelineGuided extends LitElement {
  static override styles = [baseStyles, controlStyles, controlBarStyles, guidedStyles];

  private readonly words = new WordsController(this);

  @property({ attribute: false }) state: GuidedState | null = null;
  /** Nothing moves: figure and bar go in steps. */
  @property({ attribute: false }) calm = matchMedia('(prefers-reduced-motion: reduce)').matches;

  /** Once it was fetched. */
  @state() private figure: { readonly of: string; readonly drawing: GuidedFigure } | null = null;
  /** When the present state came. */
  private cameMs = 0;
  private frameRequest = 0;

  constructor() {
    super();
    this.addController(sessionKeys(this, () => (this.state ? guidedControls(this.state, this.words.now) : [])));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    cancelAnimationFrame(this.frameRequest);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('state') || !this.state) return;
    this.cameMs = performance.now();
    this.toggleAttribute('data-works', this.state.status.stage === 'work' && !this.state.status.paused);
    const entry = guidedById(this.state.guidedId);
    if (entry && this.figure?.of !== entry.exercise.id) void this.load(entry);
  }

  protected override updated(): void {
    const moves = !this.calm && this.isConnected && this.state?.status.now && !this.state.status.paused;
    cancelAnimationFrame(this.frameRequest);
    if (moves) this.frameRequest = requestAnimationFrame(() => this.requestUpdate());
  }

  private async load(entry: GuidedEntry): Promise<void> {
    // Without the drawing the voice still leads.
    const drawing = await entry.figure().catch(() => null);
    if (drawing) this.figure = { of: entry.exercise.id, drawing };
  }

  protected override render(): TemplateResult | typeof nothing {
    const { state } = this;
    const entry = guidedById(state?.guidedId ?? '');
    if (!state || !entry) return nothing;
    const words = this.words.now;
    const own = entry.words.of(words.language);
    const { status } = state;
    const where = [
      placeWords(words.judged, { ...status, leg: null }),
      status.side && own.sides ? own.sides[status.side] : '',
    ];
    return html`
      ${controlRow(this, guidedControls(state, words), words)}
      <div class="picture">${this.renderFigure(state, entry, own)}</div>
      <section class="now ${status.paused ? 'paused' : status.stage}" aria-labelledby="stage">
        <p class="where">${where.filter(Boolean).map((part) => html`<span>${part}</span> `)}</p>
        ${this.renderNow(state, entry, own)}
      </section>
      <div class="line ${(state.line ?? '').length > LONG ? 'long' : ''}" ?data-empty=${!state.line} role="note">
        <p>${state.line ?? ''}</p>
      </div>
    `;
  }

  private renderNow(state: GuidedState, { exercise }: GuidedEntry, own: GuidedExerciseWords): TemplateResult {
    const { guided } = this.words.now;
    const { status } = state;
    const go = guidedControls(state, this.words.now).find(({ icon }) => icon === 'go');
    const button = go ? controlButton(this, go, this.words.now, 'primary go-on') : nothing;
    if (status.paused)
      return html`<h1 id="stage">${guided.voice.paused(status.paused)}</h1>
        ${button}`;
    if (status.stage !== 'work' || !status.now) {
      const stage = status.stage === 'work' ? 'settle' : status.stage;
      return html`<h1 id="stage">${guided.stages[stage]}</h1>
        ${stage === 'end' ? nothing : html`<p class="count" role="timer">${status.secondsLeft}</p>`} ${button}`;
    }
    const left = status.repsLeft ?? status.secondsLeft;
    const unit = status.repsLeft === null ? guided.timeLeft(left) : guided.repsLeft(left);
    const { now } = status;
    return html`<h1 id="stage" class="word">${own.phases[now.phase.id]?.short}</h1>
      ${pacing(circleAt(exercise.phases, { ...now, elapsedMs: this.elapsedMs }), this.calm, left)}
      <p class="unit">${unit}</p>`;
  }

  private renderFigure(
    { status }: GuidedState,
    { exercise }: GuidedEntry,
    own: GuidedExerciseWords,
  ): TemplateResult | typeof nothing {
    if (this.figure?.of !== exercise.id) return nothing;
    const { drawing } = this.figure;
    return guidedFigure(
      drawing,
      { posture: this.postureNow(drawing, exercise.phases), phaseId: status.now?.phase.id ?? null },
      status.side,
      own.drawing,
    );
  }

  private postureNow({ start, phases: drawn }: GuidedFigure, phases: GuidedEntry['exercise']['phases']): Posture {
    const now = this.state?.status.now;
    if (!now) return start;
    const to = drawn[now.phase.id] ?? start;
    if (this.calm) return to;
    const before = now.index > 0 ? phases[now.index - 1] : now.turn > 0 ? phases.at(-1) : undefined;
    const from = (before && drawn[before.id]) ?? start;
    return between(from, to, eased(Math.min(1, this.elapsedMs / now.phase.ms)));
  }

  /** Of the phase, until this picture; where nothing moves, in whole seconds. */
  private get elapsedMs(): number {
    const { status } = this.state!;
    const { elapsedMs } = status.now!;
    if (this.calm) return Math.floor(elapsedMs / 1000) * 1000;
    if (status.paused || status.waits) return elapsedMs;
    return elapsedMs + Math.min(LONGEST_AHEAD_MS, performance.now() - this.cameMs);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-guided': HingelineGuided;
  }
}
