import { html, nothing, type TemplateResult } from 'lit';
import type { CameraInfo } from '../../ports/ports.ts';
import type { SharedWords } from '../../words/shared.ts';
import { emit } from '../events.ts';

/** Which camera, where there is more than one to choose from. */
export function cameraChoice(
  host: EventTarget,
  cameras: readonly CameraInfo[],
  cameraId: string | null,
  { camera, cameraNumber }: SharedWords,
): TemplateResult | typeof nothing {
  if (cameras.length < 2) return nothing;
  const choose = (event: Event): void =>
    emit(host, 'choose-camera', { deviceId: (event.currentTarget as HTMLSelectElement).value });
  return html`<select class="camera" aria-label=${camera} @change=${choose}>
    ${cameras.map(
      ({ deviceId, label }, i) =>
        html`<option value=${deviceId} ?selected=${deviceId === cameraId}>${label || cameraNumber(i + 1)}</option>`,
    )}
  </select>`;
}
