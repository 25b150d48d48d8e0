import { html, type TemplateResult } from 'lit';

const MARK = /\{([^{}]+)\}/;
/** Hips and back own one colour each, in sentences too. */
const COLOURED = /^(hip|back):(.+)$/s;

/**
 * A sentence in whose words parts are marked: "{hip:hips}" and "{back:back}" get their colour; what other braces hold
 * becomes what `other` makes of it.
 */
export function marked(
  sentence: string,
  other: (held: string) => TemplateResult | string = (held) => held,
): readonly (TemplateResult | string)[] {
  // Every second piece stood in braces.
  return sentence.split(MARK).map((piece, i) => {
    if (i % 2 === 0) return piece;
    const [, colour, text] = COLOURED.exec(piece) ?? [];
    return colour && text ? html`<b class=${colour}>${text}</b>` : other(piece);
  });
}
