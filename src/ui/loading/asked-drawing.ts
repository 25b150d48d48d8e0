import { svg, html, type TemplateResult } from 'lit';

/** A browser's window with its question below the address line, and an arrow to the button that allows. @param label what it shows */
export function askedDrawing(label: string): TemplateResult {
  return html`<svg class="asked" viewBox="0 0 460 220" role="img" aria-label=${label}>
    ${svg`
      <g fill="none" stroke="var(--line-strong)" stroke-width="2">
        <rect x="2" y="2" width="456" height="216" rx="12" fill="var(--card)" />
        <path d="M2 46h456" />
        <rect x="92" y="13" width="330" height="22" rx="11" />
        <circle cx="24" cy="24" r="6" /><circle cx="46" cy="24" r="6" /><circle cx="68" cy="24" r="6" />
        <rect x="92" y="56" width="210" height="106" rx="10" fill="var(--paper)" stroke="var(--ink-soft)" />
        <path d="M134 84h110M134 100h80" stroke="var(--ink-soft)" stroke-width="4" stroke-linecap="round" />
        <path d="M106 82h14v12h-14zM120 86l6-4v12l-6-4" stroke="var(--ink-soft)" />
        <rect x="112" y="122" width="76" height="26" rx="13" />
      </g>
      <rect x="206" y="122" width="82" height="26" rx="13" fill="var(--accent)" />
      <path d="M228 135l9 9 16-18" fill="none" stroke="var(--paper)" stroke-width="4" stroke-linecap="round" stroke-linejoin="round" />
      <path d="M392 186C360 190 324 178 302 154m-2 18-2-22 21 5" fill="none" stroke="var(--accent)" stroke-width="6" stroke-linecap="round" stroke-linejoin="round" />
    `}
  </svg>`;
}
