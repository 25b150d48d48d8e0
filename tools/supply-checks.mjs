// What must be true of the packages of others. Each check gives what is wrong, a line each.

/** Licences under which something may be passed on inside the app, under Apache-2.0, with a notice or its source. */
const SHIPPED = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'MPL-2.0'];
/** Also good enough for tools, of which nothing is passed on. */
const TOOLS = [...SHIPPED, 'BlueOak-1.0.0', 'CC-BY-4.0', 'CC0-1.0'];

/**
 * @typedef {object} LockedPackage
 * @property {string} [license]
 * @property {string} [integrity]
 * @property {string} [resolved]
 * @property {boolean} [dev]
 * @property {boolean} [devOptional]
 */
/** @typedef {{ readonly packages: Readonly<Record<string, LockedPackage>> }} Lock */

/** @param {Lock} lock */
const packagesOf = ({ packages }) => Object.entries(packages).filter(([path]) => path !== '');

/**
 * Whoever installs gets these very bytes, from whatever registry is set.
 *
 * @param {Lock} lock
 * @returns {readonly string[]}
 */
export function checkLock(lock) {
  return packagesOf(lock).flatMap(([path, { integrity, resolved }]) => [
    ...(integrity?.startsWith('sha512-') ? [] : [`${path}: package-lock.json has no sha512 of it`]),
    ...(resolved ? [`${path}: package-lock.json names a registry, ${resolved}`] : []),
  ]);
}

/**
 * @param {Lock} lock
 * @returns {readonly string[]}
 */
export function checkLicences(lock) {
  return packagesOf(lock).flatMap(([path, { license = 'none', dev, devOptional }]) =>
    isAllowed(license, dev || devOptional ? TOOLS : SHIPPED) ? [] : [`${path}: its licence (${license}) is on no list`],
  );
}

/** @param {string} expression in SPDX, without nesting @param {readonly string[]} list */
function isAllowed(expression, list) {
  const flat = expression.replaceAll(/[()]/g, '');
  const every = flat.split(' AND ').every((each) => list.includes(each));
  return every || flat.split(' OR ').some((each) => list.includes(each));
}

/**
 * What `npm audit --json` found. A registry without such an endpoint, or none at all, is no failure; it is said.
 *
 * @param {string} output
 * @returns {{ readonly checked: boolean, readonly reason: string, readonly serious: readonly string[] }}
 */
export function readAudit(output) {
  /** @type {{ message?: string, vulnerabilities?: Record<string, { severity: string }> }} */
  let report = {};
  try {
    report = JSON.parse(output);
  } catch {
    // Nothing was answered.
  }
  const { vulnerabilities, message } = report;
  if (!vulnerabilities) {
    const reason = (message ?? 'the registry did not answer').replace(/\s+-\s.*/s, '');
    return { checked: false, reason, serious: [] };
  }
  const serious = Object.entries(vulnerabilities).filter(([, { severity }]) => ['high', 'critical'].includes(severity));
  return { checked: true, reason: '', serious: serious.map(([name, { severity }]) => `${name}: ${severity}, see npm audit`) }; // prettier-ignore
}
