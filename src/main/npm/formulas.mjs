/*
 * The script that sets formulas: MathJax's parts in one file.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundled } from './scripts.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));

export function formulaScript(packages) {
  return bundled(packages, { entryPoints: [join(HERE, 'formula-engine.js')], globalName: 'courseFormulas' });
}

/** What it can set, for the check in the build: see formula-facts.js. */
export function formulaFacts(packages) {
  const script = bundled(packages, {
    entryPoints: [join(HERE, 'formula-facts.js')], format: 'cjs', platform: 'node', minify: false,
  });
  const module = { exports: {} };
  new Function('module', 'exports', 'require', script)(module, module.exports, createRequire(import.meta.url));
  return module.exports.formulaFacts();
}
