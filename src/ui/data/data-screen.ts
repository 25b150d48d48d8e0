import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { DataWords } from '../../words/data.ts';
import { decimal } from '../../words/numbers.ts';

import { emit } from '../events.ts';
import { formPageStyles, pageStyles } from '../shared/page-styles.ts';
import { baseStyles, controlStyles } from '../shared/styles.ts';
import { WordsController } from '../shared/words-controller.ts';
import type { DataDone, DataState, DataWork } from './data-state.ts';
import { dataStyles } from './data-styles.ts';
import './delete-everything.ts';
import './import-preview.ts';

/** What is kept of the person on this device, and what they can do with it: save it, bring it back, delete it. */
@customElement('hingeline-data')
export class HingelineData extends LitElement {
  static override styles = [
    baseStyles,
    controlStyles,
    dataStyles,
    pageStyles,
    formPageStyles,
    css`
      h1 {
        margin-top: -16px;
      }
      .kept {
        margin-top: 10px;
        font-weight: 650;
      }
      .where {
        margin-top: 4px;
        color: var(--ink-soft);
      }
      .link {
        margin-top: 12px;
      }
      .tables {
        margin-top: 20px;
        font-weight: 600;
      }
      .tables + .buttons {
        margin-top: 6px;
      }
      .button {
        position: relative;
      }
      .button:focus-within {
        outline: 3px solid var(--focus);
        outline-offset: 3px;
      }
      .dragged .button {
        border-style: dashed;
        border-color: var(--accent);
        background: var(--card);
      }
      p:has(> [role='status']:not(:empty)) {
        margin-top: 12px;
      }
      [role='status'] {
        font-weight: 650;
      }
    `,
  ];

  private readonly words = new WordsController(this);

  @property({ attribute: false }) state: DataState | null = null;

  /** A file is held over the page. */
  @state() private dragged = false;

  protected override render(): TemplateResult | typeof nothing {
    if (!this.state) return nothing;
    const { sessions, hasCourse, usedBytes, version, work, preview } = this.state;
    const { data, language, shared } = this.words.now;
    const megabytes = usedBytes === null ? null : decimal(Math.max(1, usedBytes / 1e6), 0, language);
    return html`<main
      class=${this.dragged ? 'dragged' : ''}
      @dragover=${(event: DragEvent) => this.dragOver(event)}
      @dragleave=${() => (this.dragged = false)}
      @drop=${(event: DragEvent) => this.drop(event)}
    >
      <button @click=${() => emit(this, 'back', null)}>${shared.back}</button>
      <header>
        <h1>${data.title}</h1>
        <p class="kept">${sessions === null ? nothing : data.kept(sessions, megabytes)}</p>
        <p class="where">${data.where}</p>
        <button class="link" @click=${() => emit(this, 'open-learn', { topic: 'privacy' })}>${data.privacy}</button>
      </header>
      ${this.renderSave(work !== null || (!sessions && !hasCourse), work !== null || !sessions)}
      <section aria-labelledby="bring">
        <h2 id="bring">${data.bring.title}</h2>
        ${
          preview
            ? html`<hingeline-import-preview .preview=${preview} .busy=${work !== null}></hingeline-import-preview>`
            : this.renderChoice(work !== null)
        }
        ${this.renderStatus(['reading', 'importing'], 'imported')}
      </section>
      <div>
        <hingeline-delete-everything .disabled=${work !== null}></hingeline-delete-everything>
        ${this.renderStatus(['deleting'], 'deleted')}
      </div>
      <p class="where">${data.version(version)}</p>
    </main>`;
  }

  private renderSave(nothingKept: boolean, noTables: boolean): TemplateResult {
    const { save } = this.words.now.data;
    return html`<section aria-labelledby="save">
      <h2 id="save">${save.title}</h2>
      <p class="meaning">${save.backupMeaning}</p>
      <div class="buttons">
        <button class="primary" ?disabled=${nothingKept} @click=${() => emit(this, 'export-all', { kind: 'backup' })}>
          ${save.backup}
        </button>
      </div>
      <p class="tables" id="tables">${save.tables}</p>
      <div class="buttons" role="group" aria-labelledby="tables">
        <button ?disabled=${noTables} @click=${() => emit(this, 'export-all', { kind: 'reps' })}>${save.reps}</button>
        <button ?disabled=${noTables} @click=${() => emit(this, 'export-all', { kind: 'curves' })}>
          ${save.curves}
        </button>
      </div>
      ${this.renderStatus(['exporting'], 'exported')}
    </section>`;
  }

  /** What is being done or has been done, told where it was asked for. */
  private renderStatus(works: readonly DataWork['kind'][], ended: DataDone['kind']): TemplateResult {
    const { work, done } = this.state!;
    const { data } = this.words.now;
    const mine = work !== null && works.includes(work.kind);
    const words = work ? mine && data.working[work.kind] : done?.kind === ended && doneWords(done, data);
    // Always there: a screen reader tells of what changes in it. Not how far it is, which changes all the time.
    return html`<p>
      <span role="status">${words || nothing}</span
      >${mine && work.progress ? html`<span> · ${data.progress(...work.progress)}</span>` : nothing}
    </p>`;
  }

  private renderChoice(disabled: boolean): TemplateResult {
    const { bring } = this.words.now.data;
    return html`<p class="meaning">${bring.meaning}</p>
      <div class="buttons">
        <label class="button">
          ${bring.choose}
          <input
            class="visually-hidden"
            type="file"
            multiple
            accept="application/json,.json"
            ?disabled=${disabled}
            @change=${(event: Event) => this.choose(event.currentTarget as HTMLInputElement)}
          />
        </label>
      </div>`;
  }

  private choose(input: HTMLInputElement): void {
    const files = [...(input.files ?? [])];
    input.value = ''; // the same file may be chosen again
    if (files.length > 0) emit(this, 'choose-backup', { files });
  }

  private dragOver(event: DragEvent): void {
    event.preventDefault(); // or the browser opens the file itself
    this.dragged = true;
  }

  private drop(event: DragEvent): void {
    event.preventDefault();
    this.dragged = false;
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0 && !this.state?.work) emit(this, 'choose-backup', { files });
  }
}

function doneWords(
  done: DataDone,
  { exported, imported, importedCourse, deleted, deletedWithSettings }: DataWords,
): string {
  switch (done.kind) {
    case 'exported':
      return exported(done.files);
    case 'imported':
      return done.sessions === 0 && done.course ? importedCourse : imported(done.sessions);
    case 'deleted':
      return done.settings ? deletedWithSettings : deleted;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-data': HingelineData;
  }
}
