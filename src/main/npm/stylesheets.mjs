/*
 * Checks that every style sheet of the bundle asks only for files that are in the bundle, so that no page can make a
 * request to another host, or one that fails, because of them.
 */
import { posix } from 'node:path';

const COMMENT = /\/\*[^]*?\*\//g;
const REFERENCE = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"']*?))\s*\)|@import\s*(?:"([^"]*)"|'([^']*)')/g;

export function checkStylesheets(files) {
  const faults = files.paths().filter(path => path.endsWith('.css')).flatMap(path => faultsIn(path, files));
  if (faults.length > 0) throw new Error(`style sheets ask for what is not bundled:\n${faults.join('\n')}`);
}

function faultsIn(path, files) {
  return [...references(files.content(path))]
    .filter(reference => !isBundled(reference, path, files))
    .map(reference => `${path}: ${reference}`);
}

function references(css) {
  const matches = css.replace(COMMENT, '').matchAll(REFERENCE);
  return new Set([...matches].map(match => match.slice(1).find(group => group !== undefined)));
}

function isBundled(reference, from, files) {
  if (/^(data:|#)/.test(reference)) return true;
  return files.has(posix.join(posix.dirname(from), reference));
}
