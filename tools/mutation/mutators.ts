/**
 * Small faults put into a source file, all at once and each behind a switch: `__mutant(id)` says whether this one is in
 * force, and that it was come by. What is changed: comparisons, conditions, logic, arithmetic, signs, booleans, numbers,
 * blocks and statements, lists, and a few methods with a twin. Texts and types stay as they are.
 */
import { dirname, join } from 'node:path';
import { parseSync } from 'vite';

export interface Mutant {
  readonly id: number;
  /** From the root of the repository. */
  readonly file: string;
  readonly line: number;
  readonly from: string;
  readonly to: string;
  /** Runs when the module is loaded, not when it is called. */
  readonly isStatic: boolean;
  /** The constant it lies in, whose every use is watched by `__used`; null outside of one. */
  readonly constant: string | null;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

interface Place {
  readonly isStatic: boolean;
  readonly constant: string | null;
  /** Its truth alone is asked for. */
  readonly asked?: boolean;
  /** Something with a truth that a mutant of what holds it already covers. */
  readonly operand?: boolean;
}

const SWAPPED: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '**': ['*'],
  '&&': ['||'],
  '||': ['&&'],
  '+=': ['-='],
  '-=': ['+='],
  '++': ['--'],
  '--': ['++'],
};
const COMPARISONS = new Set(['<', '<=', '>', '>=', '===', '!==']);
const TWINS: Readonly<Record<string, string>> = {
  max: 'min',
  min: 'max',
  some: 'every',
  every: 'some',
  find: 'findLast',
  findLast: 'find',
  findIndex: 'findLastIndex',
  findLastIndex: 'findIndex',
};
/** Methods without which there is still a list. */
const LIST_TO_LIST = new Set(['filter', 'toReversed', 'toSorted', 'sort']);
const TYPES = new Set(['typeAnnotation', 'typeParameters', 'typeArguments', 'returnType', 'superTypeArguments']);
const WRAPPERS = new Set(['TSAsExpression', 'TSNonNullExpression', 'TSSatisfiesExpression', 'ChainExpression']);

/** Greater and smaller: small whole numbers by one, others by half. */
function otherNumbers(value: number): readonly number[] {
  if (Number.isInteger(value) && value < 10) return value > 0 ? [value + 1, value - 1] : [value + 1];
  return [1.5 * value, 0.5 * value];
}

/**
 * @param file path from the root
 * @param sources the files that get mutants; in any other only the use of their constants is watched
 * @param firstId of its mutants
 */
export function instrument(
  file: string,
  source: string,
  sources: ReadonlySet<string>,
  firstId: number,
): {
  readonly code: string;
  readonly mutants: readonly Mutant[];
  /** Constants of which others are made while the module is loaded, so that no call shows their use. */
  readonly builtUpon: ReadonlySet<string>;
} {
  const mutable = sources.has(file);
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]!.message}`);
  const mutants: Mutant[] = [];
  const opening: { readonly at: number; readonly text: string }[] = [];
  const closing: { readonly at: number; readonly text: string }[] = [];
  const constants = new Map<string, string>();
  const builtUpon = new Set<string>();

  const text = (node: unknown): string => source.slice((node as Node).start, (node as Node).end);
  const lineOf = (at: number): number => source.slice(0, at).split('\n').length;
  const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;
  const add = (node: Node, to: string, { isStatic, constant }: Place): string => {
    const id = firstId + mutants.length;
    mutants.push({ id, file, line: lineOf(node.start), from: text(node), to, isStatic, constant });
    return `__mutant(${id})`;
  };
  const around = (at: number, before: string, end: number, after: string, inside: () => void): void => {
    opening.push({ at, text: before });
    inside();
    closing.push({ at: end, text: after });
  };

  /** What an expression could be by mistake. */
  function others(node: Node, place: Place): string[] {
    const found: string[] = [];
    const operator = node['operator'] as string;
    switch (node.type) {
      case 'LogicalExpression': {
        const [left, right] = [text(node['left']), text(node['right'])];
        for (const other of SWAPPED[operator] ?? []) found.push(`(${left}) ${other} (${right})`);
        found.push(left, right);
        break;
      }
      case 'BinaryExpression':
        for (const other of SWAPPED[operator] ?? [])
          found.push(`${text(node['left'])} ${other} (${text(node['right'])})`);
        break;
      case 'UnaryExpression':
        if (operator === '!' || operator === '-') found.push(text(node['argument']));
        break;
      case 'UpdateExpression':
        found.push(`${text(node['argument'])}${SWAPPED[operator]![0]}`);
        break;
      case 'AssignmentExpression':
        for (const other of operator === '??=' ? ['='] : (SWAPPED[operator] ?? [])) {
          found.push(`${text(node['left'])} ${other} ${text(node['right'])}`);
        }
        break;
      case 'Literal':
        if (typeof node['value'] === 'number') found.push(...otherNumbers(node['value']).map(String));
        if (typeof node['value'] === 'boolean') return [String(!node['value'])];
        break;
      case 'ArrayExpression':
        if ((node['elements'] as readonly unknown[]).length > 0) found.push('[]');
        break;
      case 'CallExpression': {
        const callee = node['callee'] as Node;
        if (callee.type !== 'MemberExpression' || callee['computed'] || node['optional'] || callee['optional']) break;
        const name = text(callee['property']);
        const object = text(callee['object']);
        const rest = source.slice((callee['property'] as Node).end, node.end);
        if (TWINS[name]) found.push(`${object}.${TWINS[name]}${rest}`);
        if (LIST_TO_LIST.has(name)) found.push(object);
        break;
      }
    }
    const hasTruth =
      node.type === 'LogicalExpression' ? operator !== '??' : COMPARISONS.has(operator) || operator === '!';
    if (place.asked || (hasTruth && !place.operand)) found.push('true', 'false');
    return found;
  }

  function visit(node: Node, place: Place): void {
    if (node.type.startsWith('TS') && !WRAPPERS.has(node.type)) return;
    if (WRAPPERS.has(node.type)) return visit(node['expression'] as Node, place);
    const inside = (): void => children(node, place);
    if (mutable && node.type === 'BlockStatement' && (node['body'] as readonly Node[]).length > 0) {
      const [only, ...more] = node['body'] as readonly Node[];
      if (more.length === 0 && only!.type === 'ExpressionStatement') return inside();
      return around(node.start + 1, `if(!${add(node, '{}', place)}){`, node.end - 1, '}', inside);
    }
    if (mutable && node.type === 'ExpressionStatement' && (node['expression'] as Node).type !== 'UpdateExpression') {
      return around(node.start, `{if(!${add(node, '', place)}){`, node.end, '}}', inside);
    }
    const found = mutable ? others(node, place) : [];
    if (found.length === 0) return inside();
    const switches = found.map((other) => `${add(node, other, place)}?(${other}):`).join('');
    return around(node.start, `(${switches}(`, node.end, '))', inside);
  }

  function children(node: Node, place: Place): void {
    const { isStatic, constant } = place;
    const plain: Place = { isStatic, constant };
    const asked: Place = { ...plain, asked: true };
    const each = (value: unknown, where: Place = plain): void => {
      if (Array.isArray(value)) for (const item of value) each(item, where);
      else if (isNode(value)) visit(value, where);
    };
    switch (node.type) {
      case 'Identifier': {
        const key = constants.get(node['name'] as string);
        if (key && isStatic) builtUpon.add(key);
        else if (key) around(node.start, `(__used(${JSON.stringify(key)}),`, node.end, ')', () => undefined);
        return;
      }
      case 'ImportDeclaration':
      case 'ExportAllDeclaration':
        return;
      case 'FunctionDeclaration':
      case 'FunctionExpression':
      case 'ArrowFunctionExpression': {
        const called: Place = { isStatic: false, constant: null };
        for (const param of node['params'] as readonly Node[]) pattern(param, called);
        const body = node['body'] as Node;
        const given = mutable && body.type !== 'BlockStatement' && body.type !== 'Literal';
        if (!given) return visit(body, called);
        const asObject = body.type === 'ObjectExpression'; // in parentheses of its own
        return around(body.start, `${asObject ? '' : '('}${add(body, 'undefined', called)}?undefined:(`, body.end, asObject ? ')' : '))', () => visit(body, called)); // prettier-ignore
      }
      case 'VariableDeclarator': {
        pattern(node['id'] as Node, plain);
        const key = isStatic ? constants.get((node['id'] as Node)['name'] as string) : undefined;
        return each(node['init'], key ? { isStatic, constant: key } : plain);
      }
      case 'IfStatement':
      case 'ConditionalExpression':
        each(node['test'], asked);
        each(node['consequent']);
        return each(node['alternate']);
      case 'WhileStatement':
      case 'ForStatement':
        // Without an end they would run for ever: that is no fault that could pass.
        each(node['init']);
        each(node['test'], { ...plain, operand: true });
        each(node['update']);
        return each(node['body']);
      case 'ForOfStatement':
        each(node['right']);
        return each(node['body']);
      case 'LogicalExpression':
        each(node['left'], { ...plain, operand: true });
        return each(node['right'], { ...plain, operand: true });
      case 'Property':
        if (node['computed']) each(node['key']);
        if (!node['shorthand']) each(node['value']);
        else if (constants.has(text(node['key']))) builtUpon.add(constants.get(text(node['key']))!);
        return;
      case 'MemberExpression':
        each(node['object']);
        if (node['computed']) each(node['property']);
        return;
      case 'AssignmentExpression':
        return each(node['right']);
      case 'UpdateExpression':
        return;
      default:
        for (const [key, value] of Object.entries(node)) if (!TYPES.has(key)) each(value);
    }
  }

  /** Names are taken as they are; what stands in for what is absent is an expression. */
  function pattern(node: Node, place: Place): void {
    if (node.type === 'AssignmentPattern') {
      pattern(node['left'] as Node, place);
      visit(node['right'] as Node, place);
    } else if (node.type === 'ObjectPattern') {
      for (const property of node['properties'] as readonly Node[])
        pattern((property['value'] ?? property['argument']) as Node, place);
    } else if (node.type === 'ArrayPattern') {
      for (const element of node['elements'] as readonly (Node | null)[]) if (element) pattern(element, place);
    } else if (node.type === 'RestElement') pattern(node['argument'] as Node, place);
  }

  const body = program.body as unknown as readonly Node[];
  for (const statement of body) {
    if (statement.type === 'ImportDeclaration') {
      const from = (statement['source'] as Node)['value'] as string;
      for (const specifier of statement['specifiers'] as readonly Node[]) {
        const path = join(dirname(file), from);
        if (!sources.has(path) || specifier.type !== 'ImportSpecifier') continue;
        constants.set(text(specifier['local']), `${path}#${text(specifier['imported'])}`);
      }
    }
    const declared = (statement['declaration'] ?? statement) as Node;
    if (!mutable || declared.type !== 'VariableDeclaration' || declared['kind'] !== 'const') continue;
    for (const { id, init } of declared['declarations'] as readonly Record<'id' | 'init', Node>[]) {
      const name = id['name'] as string;
      if (id.type === 'Identifier' && !init.type.endsWith('FunctionExpression')) constants.set(name, `${file}#${name}`);
    }
  }
  for (const statement of body) visit(statement, { isStatic: true, constant: null });

  const insertions = [
    ...closing.map((each) => ({ ...each, rank: 0 })),
    ...opening.map((each) => ({ ...each, rank: 1 })),
  ].sort((a, b) => a.at - b.at || a.rank - b.rank);
  let code = '';
  let last = 0;
  for (const { at, text: inserted } of insertions) {
    code += source.slice(last, at) + inserted;
    last = at;
  }
  return { code: code + source.slice(last), mutants, builtUpon };
}
