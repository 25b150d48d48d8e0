/** In French a space stands before : ; ? ! » % and after «, and no line may end there: it is a no-break space, the same everywhere. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { describe, expect, test } from 'vitest';
import { root } from '../../../tools/setup.mjs';

/** A mark that stands without its space, or with one at which a line may end. A colon may also stand in a time. */
const APART = /(^|[^\u00a0])([;?!»%]|:(?!\S))|«(?!\u00a0)/u;

interface Node {
  readonly type: string;
  readonly [part: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node)['type'] === 'string';

function partsOf(node: Node): readonly Node[] {
  return Object.values(node).flat().filter(isNode);
}

/** What a reader sees of the strings in it; what is put into a template stands as one letter. */
function textsIn(node: Node): readonly string[] {
  const { type, value } = node;
  if (type === 'Literal') return typeof value === 'string' ? [value] : [];
  const texts = partsOf(node).flatMap(textsIn);
  if (type !== 'TemplateLiteral') return texts;
  const quasis = node['quasis'] as readonly { readonly value: { readonly cooked: string } }[];
  return [quasis.map(({ value: { cooked } }) => cooked).join('x'), ...texts];
}

/** What is French in a file where the languages stand side by side. */
function frenchIn(node: Node): readonly Node[] {
  const key = node['key'] as { readonly name?: string } | undefined;
  return node.type === 'Property' && key?.name === 'fr' ? [node] : partsOf(node).flatMap(frenchIn);
}

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) => /^(words|exercises)\/.*\.ts$/.test(name)); // prettier-ignore
const french = files.flatMap((name) => {
  const file = parseAst(readFileSync(join(root, 'src', name), 'utf8'), { lang: 'ts' }) as unknown as Node;
  const parts = /(^|\/)fr(\.ts$|\/)/.test(name) ? [file] : frenchIn(file);
  const texts = parts.flatMap(textsIn);
  return texts.length > 0 ? [{ name, texts }] : [];
});

test('all that is said in French is looked at', () => {
  expect(french.flatMap(({ texts }) => texts).length).toBeGreaterThan(1500);
  expect(french.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['words/fr/voice.ts', 'exercises/hip-hinge/words/fr.ts', 'exercises/unseen-words.ts']),
  );
});

describe.each(french)('in $name', ({ texts }) => {
  test('no mark can begin a line, and none stands without its space', () => {
    expect(texts.filter((text) => APART.test(text))).toEqual([]);
  });

  test('there is one kind of no-break space', () => {
    expect(texts.filter((text) => text.includes('\u202f'))).toEqual([]);
  });
});

test.each(['Hanches : 61°', 'Prêt ?', 'Prêt?', 'Dos: 14°', '« Prêt\u00a0»', '«\u00a0Prêt »', '« Prêt »', '; et', '5 %', '30 : assez'])(
  'a line may break in “%s”',
  (text) => expect(text).toMatch(APART),
); // prettier-ignore
test.each(['Hanches\u00a0: 61°', 'Prêt\u00a0?', '«\u00a0Prêt\u00a0!\u00a0»', 'à 10:30', '5\u00a0%', 'x\u00a0; et'])(
  'none breaks in “%s”',
  (text) => expect(text).not.toMatch(APART),
);
