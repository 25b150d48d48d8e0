/** Which picture is to be marked: the neutral one, those suggested, any other that was marked, and by the slider any at all. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CheckedRecording } from '../../core/study/check.ts';
import type { CheckWords } from '../../words/check.ts';
import type { Language } from '../../words/language.ts';
import { seconds } from '../../words/numbers.ts';
import { emit } from '../events.ts';
import type { CheckState } from '../screen-state.ts';

/** The neutral one first, the others in the order of time. */
export function offeredMs(
  { neutralMs, suggestedMs }: CheckedRecording,
  marked: CheckState['marked'],
): readonly number[] {
  const others = new Set([...suggestedMs, ...marked.map(({ timestampMs }) => timestampMs)]);
  others.delete(neutralMs);
  return [neutralMs, ...[...others].sort((a, b) => a - b)];
}

export function momentChoice(
  host: EventTarget,
  recording: CheckedRecording,
  { shown, marked }: Pick<CheckState, 'shown' | 'marked'>,
  words: CheckWords['mark'],
  language: Language,
): TemplateResult {
  const { moments, neutralMs } = recording;
  const shownMs = shown?.timestampMs ?? neutralMs;
  const show = (timestampMs: number): void => emit(host, 'show-moment', { timestampMs });
  const index = moments.findIndex(({ timestampMs }) => timestampMs === shownMs);
  return html`<div class="moments" role="group" aria-label=${words.pictures}>
      ${offeredMs(recording, marked).map((ms) => {
        const isMarked = marked.some(({ timestampMs }) => timestampMs === ms);
        return html`<button aria-current=${ms === shownMs ? 'true' : nothing} @click=${() => show(ms)}>
          ${ms === neutralMs ? words.neutral : seconds(ms / 1000, language, 1)}${
            isMarked
              ? html`<span aria-hidden="true">✓</span><span class="visually-hidden">${words.marked}</span>`
              : nothing
          }
        </button>`;
      })}
    </div>
    <label class="any">
      <span>${words.any}</span>
      <input
        type="range"
        min="0"
        max=${moments.length - 1}
        .value=${String(index)}
        aria-valuetext=${words.at(seconds(shownMs / 1000, language, 2))}
        @input=${(event: Event) => show(moments[Number((event.currentTarget as HTMLInputElement).value)]!.timestampMs)}
      />
    </label>`;
}
