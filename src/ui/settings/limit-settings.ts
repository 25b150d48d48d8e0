import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Exercise } from '../../core/exercise/exercise.ts';
import { CATALOGUE, entryById } from '../../exercises/catalogue.ts';
import {
  limitGroups,
  limitsOf,
  moveLimit,
  degInForce,
  type LimitInfo,
  type LimitsByExercise,
} from '../../core/exercise/limits.ts';
import { judgedBy, type Standard } from '../../core/exercise/standard.ts';
import type { LimitWords } from '../../words/exercise-words.ts';
import { degrees } from '../../words/numbers.ts';
import { emit } from '../events.ts';
import { wordsOfEntry } from '../shared/exercise-words.ts';
import { prescribedName } from '../shared/plan-words.ts';
import { baseStyles, controlStyles } from '../shared/styles.ts';
import { WordsController } from '../shared/words-controller.ts';
import type { Settings } from './settings-state.ts';
import { rangeRow } from './rows.ts';
import { settingStyles } from './settings-styles.ts';

type Group = readonly [Exercise, ...Exercise[]];

/** Where the lines are drawn: each limit with its reason, to be moved by a user or their physio, and set back. */
@customElement('hingeline-limit-settings')
export class HingelineLimitSettings extends LitElement {
  static override styles = [
    baseStyles,
    controlStyles,
    settingStyles,
    css`
      details {
        margin-top: 8px;
        border-top: 1px solid var(--line);
        font-size: inherit;
      }
      h3 {
        display: inline;
        font-size: 18px;
      }
      summary span {
        margin-inline-start: 0.6em;
        color: var(--accent);
      }
      .limit {
        padding-bottom: 8px;
        border-top: 1px solid var(--line);
      }
      .limit .row {
        padding-bottom: 0;
        border: 0;
      }
      .limit > :not(.row) {
        margin-inline: 8px;
      }
      .limit .meaning {
        max-width: 40em;
      }
      .back {
        margin-block: 6px;
        color: inherit;
      }
      .all {
        margin-top: 16px;
      }
    `,
  ];

  private readonly words = new WordsController(this);

  @property({ attribute: false }) settings: Settings | null = null;
  /** Whose limits there are to move. */
  @property({ attribute: false }) catalogue = CATALOGUE;

  protected override render(): TemplateResult | typeof nothing {
    if (!this.settings) return nothing;
    const moved = Object.keys(this.settings.limits).length > 0;
    const groups = limitGroups(this.catalogue.map(({ exercise }) => exercise));
    const { title, meaning, setBackAll } = this.words.now.settings.limits;
    return html`<section aria-labelledby="limits">
      <h2 id="limits">${title}</h2>
      <p class="meaning">${meaning}</p>
      ${groups.map((group) => this.renderGroup(this.inForce(group)))}
      ${moved ? html`<button class="all" @click=${() => this.change({})}>${setBackAll}</button>` : nothing}
    </section>`;
  }

  /** The exercises with the limits that a weight and the own bend give them. */
  private inForce([first, ...others]: Group): Group {
    const judged = (exercise: Exercise): Exercise => judgedBy(exercise, this.standardOf(exercise));
    return [judged(first), ...others.map(judged)];
  }

  private standardOf({ id }: Exercise): Standard {
    const { loaded, ownBend } = this.settings!;
    return { loaded: loaded.includes(id), ownBend: ownBend ?? undefined };
  }

  private inForceWords(exercise: Exercise): string {
    const { language, shared } = this.words.now;
    const { loaded = false, ownBend } = this.standardOf(exercise);
    return shared.limitsBy({
      loaded,
      ownBend: exercise.bendNorm && ownBend ? degrees(ownBend.deg, language) : null,
      tooLittle: !exercise.marked,
    });
  }

  private renderGroup(group: Group): TemplateResult {
    const [exercise, ...others] = group;
    const infos = limitsOf(exercise);
    const words = wordsOfEntry(entryById(exercise.id, this.catalogue)!);
    const { language, settings: all } = this.words.now;
    const { alsoOneLeg, moved: movedWords } = all.limits;
    const exerciseIds = [exercise.id, ...others.map(({ id }) => id)] as const;
    const name = words.oneLeg ? prescribedName({ exerciseIds }, language) : words.name;
    const own = this.settings!.limits[exercise.id] ?? {};
    const moved = infos.filter((info) => degInForce(info, own[info.name]) !== info.defaultDeg).length;
    return html`<details aria-label=${name}>
      <summary>
        <h3>${name}${others.length > 0 && !words.oneLeg ? alsoOneLeg : nothing}</h3>
        ${moved > 0 ? html`<span>${movedWords(moved)}</span>` : nothing}
      </summary>
      ${exercise.bendNorm ? html`<p class="meaning of">${this.inForceWords(exercise)}</p>` : nothing}
      ${infos.map((info) => this.renderLimit(group, info, words.limits[info.name]))}
    </details>`;
  }

  private renderLimit(group: Group, info: LimitInfo, { title, reason }: LimitWords): TemplateResult {
    const { limits } = this.settings!;
    const { name, defaultDeg, minDeg, maxDeg } = info;
    const deg = degInForce(info, limits[group[0].id]?.[name]);
    const move = (to: number | null): void => this.change(moveLimit(limits, group, name, to));
    const { language, settings } = this.words.now;
    const { usually, setBack, setBackOf } = settings.limits;
    const value = degrees(deg, language);
    const words = deg === defaultDeg ? value : usually(value, degrees(defaultDeg, language));
    const reasonId = `why-${group[0].id}-${name}`;
    return html`<div class="limit">
      ${rangeRow({ name: title, value: deg, min: minDeg, max: maxDeg, step: 1, words, meaningId: reasonId }, move)}
      <p class="meaning" id=${reasonId}>${reason(info)}</p>
      ${
        deg === defaultDeg
          ? nothing
          : html`<button class="back" aria-label=${setBackOf(title)} @click=${() => move(null)}>${setBack}</button>`
      }
    </div>`;
  }

  private change(limits: LimitsByExercise): void {
    emit(this, 'settings-changed', { settings: { ...this.settings!, limits } });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-limit-settings': HingelineLimitSettings;
  }
}
