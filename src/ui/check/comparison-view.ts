/** What the marked pictures say: each of them, and how well sticks and Hingeline agree in all. */
import { html, nothing, type TemplateResult } from 'lit';
import { agreementOf, differenceDeg, type Agreement } from '../../core/study/agreement.ts';
import { comparisonsOf, type CheckedRecording, type Comparison, type MarkedMoment } from '../../core/study/check.ts';
import { pixelErrorDeg } from '../../core/study/sticks.ts';
import { median } from '../../core/geometry/statistics.ts';
import type { CheckWords } from '../../words/check.ts';
import { decimal, degreesWithError, seconds } from '../../words/numbers.ts';
import type { Words } from '../../words/words.ts';
import { emit } from '../events.ts';
import { agreementPlot } from './agreement-plot.ts';

export function comparisonView(
  host: EventTarget,
  recording: CheckedRecording,
  marked: readonly MarkedMoment[],
  { result }: CheckWords,
  words: Words,
): TemplateResult {
  const compared = comparisonsOf(recording, marked);
  const pairs = compared.flatMap(({ pair }) => pair ?? []);
  const agreement = agreementOf(pairs);
  const errorDeg = pixelError(recording, marked);
  const { language } = words;
  return html`<section aria-labelledby="result">
    <h2 id="result" tabindex="-1">${result.title}</h2>
    <div class="result">
      <div class="table">${table(compared, result, words)}</div>
      ${
        agreement
          ? html`<div>
              ${facts(agreement, result, words)}
              <figure>
                <figcaption>${result.plot.title}</figcaption>
                ${agreementPlot(pairs, agreement, result.plot, language)}
              </figure>
            </div>`
          : html`<p>${result.none}</p>`
      }
    </div>
    ${result.meaning.map((text) => html`<p class="note">${text}</p>`)}
    ${errorDeg === null ? nothing : html`<p class="note">${result.pixel(tenths(errorDeg, words))}</p>`}
    <div class="buttons">
      <button class="primary" @click=${() => emit(host, 'save-check', null)}>${result.save}</button>
    </div>
  </section>`;
}

function table(compared: readonly Comparison[], result: CheckWords['result'], words: Words): TemplateResult {
  const { language } = words;
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${result.time}</th>
        <th scope="col">${result.sticks}</th>
        <th scope="col">${words.shared.title}</th>
        <th scope="col">${result.difference}</th>
      </tr>
    </thead>
    <tbody>
      ${compared.map(
        ({ timestampMs, sticksDeg, lumbar, pair }) =>
          html`<tr>
            <th scope="row">${seconds(timestampMs / 1000, language, 1)}</th>
            <td>${tenths(sticksDeg, words)}</td>
            <td>
              ${
                lumbar.kind === 'unavailable'
                  ? words.shared.notSeen
                  : lumbar.kind === 'unsure'
                    ? result.unsure
                    : degreesWithError(lumbar.deg, lumbar.sigmaDeg, language)
              }
            </td>
            <td>${pair ? tenths(differenceDeg(pair), words) : '–'}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function facts(agreement: Agreement, result: CheckWords['result'], words: Words): TemplateResult {
  const { count, biasDeg, meanAbsDeg, spread, withinSigma } = agreement;
  const rows: readonly (readonly [name: string, value: string])[] = [
    [result.count, String(count)],
    [result.bias, tenths(biasDeg, words)],
    [result.meanAbs, tenths(meanAbsDeg, words)],
    [result.sd, spread ? tenths(spread.sdDeg, words) : result.tooFew],
    [result.limits, spread ? result.range(tenths(spread.limitsDeg[0], words), tenths(spread.limitsDeg[1], words)) : result.tooFew],
    [result.within, result.of(withinSigma, count)],
  ]; // prettier-ignore
  return html`<dl>
    ${rows.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

/** Of a usual one of the marked pictures; null before there is any beside the neutral one. */
function pixelError({ neutralMs }: CheckedRecording, marked: readonly MarkedMoment[]): number | null {
  const neutral = marked.find(({ timestampMs }) => timestampMs === neutralMs);
  const others = marked.filter((each) => each !== neutral);
  return neutral ? median(others.map(({ sticks }) => pixelErrorDeg(neutral.sticks, sticks))) : null;
}

function tenths(deg: number, { language }: Words): string {
  return `${decimal(deg, 1, language)}°`;
}
