// A lint rule: which room of src may import from which. Why the rooms are as they are: docs/decisions/0013-rooms.md.
import { posix, relative, sep } from 'node:path';

/**
 * @typedef {object} Room
 * @property {readonly string[]} [imports] rooms whatever of which may be imported
 * @property {readonly string[]} [types] rooms of which types may be imported, nothing that runs
 * @property {readonly string[]} [packages]
 */

/**
 * The rooms; `models` holds fitted numbers as JSON. Adapters know core and ports, and never each other. What no room names
 * (src/main.ts, src/app) may import everything.
 *
 * @type {Readonly<Record<string, Room>>}
 */
export const ROOMS = {
  core: { imports: ['models'] },
  words: { types: ['core', 'ports'] },
  exercises: { imports: ['core', 'models', 'words'] },
  ports: { types: ['core'] },
  pose: {
    imports: ['core', 'ports', 'models'],
    packages: [
      '@tensorflow-models/pose-detection',
      '@tensorflow/tfjs-backend-wasm',
      '@tensorflow/tfjs-core',
      'comlink',
    ],
  },
  capture: { imports: ['core', 'ports'], packages: ['mediabunny'] },
  exchange: { imports: ['core', 'ports'], packages: ['valibot', 'papaparse', 'ical-generator'] },
  storage: { imports: ['core', 'ports'], packages: ['idb'] },
  feedback: { imports: ['core', 'ports', 'words'] },
  offline: { imports: ['ports', 'models'], packages: ['workbox-precaching', 'workbox-routing'] },
  ui: { imports: ['core', 'exercises', 'words', 'assets'], types: ['ports'], packages: ['lit', 'uplot', 'uqr'] },
};

/** @typedef {{ readonly type: string, readonly importKind?: string, readonly exportKind?: string, readonly source?: { readonly value?: unknown } | null, readonly argument?: { readonly value?: unknown } | null, readonly specifiers?: readonly { readonly importKind?: string, readonly exportKind?: string }[] }} ImportNode */
/** @typedef {{ readonly filename: string, readonly cwd: string, report(problem: { node: ImportNode, message: string }): void }} Context */

/**
 * What is wrong with an import, or null.
 *
 * @param {string} file path of the importing file below the repository, with `/`
 * @param {string} specifier what it imports
 * @param {boolean} onlyTypes whether nothing of it is left when the code runs
 * @returns {string | null}
 */
function wrongWith(file, specifier, onlyTypes) {
  const [top, from = ''] = file.split('/');
  const room = ROOMS[from];
  if (top !== 'src' || !room) return null;
  const { imports = [], types = [], packages = [] } = room;
  if (!specifier.startsWith('.')) {
    const known = packages.some((name) => specifier === name || specifier.startsWith(`${name}/`));
    return known ? null : `${from} imports no package ${specifier}`;
  }
  const [base = '', inside = ''] = posix.join(posix.dirname(file), specifier).split('/');
  const to = base === 'src' ? inside : base;
  if (to === from || imports.includes(to)) return null;
  if (!types.includes(to)) return `${from} imports nothing of ${to}`;
  return onlyTypes ? null : `${from} imports only types of ${to}`;
}

/** @param {ImportNode} node */
function isOfTypes({ type, importKind, exportKind, specifiers = [] }) {
  if (type === 'TSImportType' || importKind === 'type' || exportKind === 'type') return true;
  return specifiers.length > 0 && specifiers.every((each) => (each.importKind ?? each.exportKind) === 'type');
}

const rooms = {
  /** @param {Context} context */
  create(context) {
    const file = relative(context.cwd, context.filename).split(sep).join('/');
    /** @param {ImportNode} node */
    const check = (node) => {
      const specifier = (node.source ?? node.argument)?.value;
      if (typeof specifier !== 'string') return;
      const message = wrongWith(file, specifier, isOfTypes(node));
      if (message) context.report({ node, message });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
    };
  },
};

// The plugin interface wants a default export.
export default { meta: { name: 'walls' }, rules: { rooms } };
