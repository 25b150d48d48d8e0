// npm run notices: writes THIRD_PARTY_NOTICES.md from what a build really contains, not from what is installed.
// With --check it only says whether the file is up to date.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { build } from 'vite';
import { root } from '../setup.mjs';

/** Copied into the build as files, so no module of theirs is seen there. */
const COPIED = ['@mediapipe/pose'];
/** Where the source is of what has to be offered as source. */
const SOURCES = /** @type {Record<string, string>} */ ({
  mediabunny:
    'unchanged; its source is at https://github.com/Vanilagy/mediabunny and in the npm package of this version',
});

/** For packages in which no file names a holder. */
const HOLDERS = /** @type {Record<string, string>} */ ({
  '@mediapipe/pose': 'The MediaPipe Authors',
  long: 'Daniel Wirtz',
});

/** Folder of each package, with those of its files that are used. @type {Map<string, string[]>} */
const packageFiles = new Map(COPIED.map((name) => [join(root, 'node_modules', name), []]));

/** Notes the package of every module that a bundle, or a worker's bundle, keeps. @returns {import('vite').Plugin} */
function collectPackages() {
  return {
    name: 'collect-packages',
    generateBundle(_, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type === 'chunk') for (const module of output.moduleIds) addPackageOf(module);
      }
    },
  };
}

/** @param {string} module */
function addPackageOf(module) {
  const path = module.replace(/^\0/, '').replace(/\?.*$/, '');
  const parts = path.split(/[\\/]/);
  const at = parts.lastIndexOf('node_modules');
  if (at < 0) return;
  const scoped = parts[at + 1]?.startsWith('@');
  const folder = parts.slice(0, at + (scoped ? 3 : 2)).join(sep);
  packageFiles.set(folder, [...(packageFiles.get(folder) ?? []), path]);
}

await build({
  root,
  mode: 'notices', // without the service worker, which follows
  logLevel: 'error',
  build: { write: false, minify: false },
  plugins: [collectPackages()],
  worker: { plugins: () => [collectPackages()] },
});

await build({
  root,
  configFile: false,
  logLevel: 'error',
  build: { write: false, minify: false, rolldownOptions: { input: join(root, 'src/offline/service-worker.ts') } },
  plugins: [collectPackages()],
});

const packages = [...packageFiles]
  .map(([folder, files]) => describe(folder, files))
  .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
/** @type {Map<string, string[]>} */
const namesByText = new Map();
for (const { name, text } of packages) if (text) namesByText.set(text, [...(namesByText.get(text) ?? []), name]);

const target = join(root, 'THIRD_PARTY_NOTICES.md');
const notices = `# Third-party notices

What the built app contains besides Hingeline's own code. Written by \`npm run notices\`.

| package | version | licence | copyright |
| --- | --- | --- | --- |
${packages.map(({ name, version, licence, copyright }) => `| ${name} | ${version} | ${licence} | ${copyright} |`).join('\n')}

${packages
  .filter(({ name }) => SOURCES[name])
  .map(({ name, licence }) => `**${name}** (${licence}) is used ${SOURCES[name]}.`)
  .join('\n\n')}

**@mediapipe/pose** is copied as it is, with the BlazePose models in it; see \`models/blazepose/README.md\`.

**The sample clip** shows a person rendered from MakeHuman assets, which are in the public domain (CC0).

The text of Apache-2.0 is that of Hingeline's own \`LICENSE\`; the other licences follow.

${[...namesByText].map(([text, names]) => `## ${names.join(', ')}\n\n\`\`\`text\n${text}\n\`\`\``).join('\n\n')}
`;

if (!process.argv.includes('--check')) {
  writeFileSync(target, notices);
} else if (readFileSync(target, 'utf8').replaceAll('\r\n', '\n') !== notices) {
  console.error('THIRD_PARTY_NOTICES.md is not what the build contains. Run: npm run notices');
  process.exitCode = 1;
}

/**
 * What a package says of itself.
 *
 * @param {string} folder
 * @param {readonly string[]} files
 */
function describe(folder, files) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const text = licenceText(folder);
  const texts = [
    text,
    ...files
      .toSorted()
      .filter((file) => existsSync(file))
      .map((file) => readFileSync(file, 'utf8')),
  ];
  const copyright = texts.map((content) => /\bcopyright (?:\(c\) )?\d{4}[^\n]*/i.exec(content)?.[0]).find(Boolean);
  return {
    name,
    version,
    licence: license,
    copyright: (copyright ?? HOLDERS[name] ?? '').trim().replaceAll('|', '\\|'),
    text: license === 'Apache-2.0' ? '' : text,
  };
}

/**
 * The licence file, or the part of the README that begins with LICENSE.
 *
 * @param {string} folder
 */
function licenceText(folder) {
  const entries = readdirSync(folder);
  const licence = entries.find((entry) => /^licen[cs]e(\.|-|$)/i.test(entry));
  const readme = entries.find((entry) => /^readme\.md$/i.test(entry));
  const text = licence
    ? readFileSync(join(folder, licence), 'utf8')
    : (/^#*\s*LICENSE[\s\S]*/m.exec(readme ? readFileSync(join(folder, readme), 'utf8') : '')?.[0] ?? '');
  return text.replaceAll('\r\n', '\n').trim();
}
