import { html, svg, type TemplateResult } from 'lit';
import { encode } from 'uqr';

/** Most bytes of a text of which a code is made: 133 modules a side. Unvalidated on real phones. */
const MOST_BYTES = 1200;

/** Modules of quiet zone all around, as ISO/IEC 18004 asks for. */
const QUIET = 4;

/** True when a phone can read the code of it. */
export function fitsCode(text: string): boolean {
  return new TextEncoder().encode(text).length <= MOST_BYTES;
}

/** So large each is where there is room; never a part of a pixel more or less than its neighbours. */
const MODULE_PX = 3;

/** The text as a QR code, dark on white in every theme, a seventh of which may be lost (level M). */
export function qrCode(text: string, label: string): TemplateResult {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  const width = `round(down, min(100%, ${MODULE_PX * size}px), ${size}px)`;
  // As a property: the page's policy refuses an attribute of style.
  return html`<svg
    class="code"
    .style=${`width: ${width}`}
    viewBox="0 0 ${size} ${size}"
    role="img"
    aria-label=${label}
    shape-rendering="crispEdges"
  >
    ${svg`<rect width=${size} height=${size} fill="#fff" /><path d=${path} fill="#000" />`}
  </svg>`;
}
