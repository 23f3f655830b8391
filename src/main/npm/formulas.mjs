/*
 * The script that sets formulas: MathJax's parts in one file, because browsers load no modules in pages opened from 'file:'.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));

export function formulaScript(packages) {
  return bundled(packages, 'formula-engine.js', { globalName: 'courseFormulas', minify: true });
}

/** What it can set, for the check in the build: see formula-facts.js. */
export function formulaFacts(packages) {
  const module = { exports: {} };
  new Function('module', 'exports', 'require', bundled(packages, 'formula-facts.js', { format: 'cjs', platform: 'node' }))(
    module, module.exports, createRequire(import.meta.url));
  return module.exports.formulaFacts();
}

function bundled(packages, entry, options) {
  const { buildSync } = createRequire(import.meta.url)(packages.folder('esbuild'));
  const { outputFiles: [script] } = buildSync({
    entryPoints: [join(HERE, entry)],
    nodePaths: [packages.root()],
    bundle: true,
    format: 'iife',
    target: 'es2020',
    legalComments: 'none',
    write: false,
    logLevel: 'silent',
    ...options,
  });
  return script.text;
}
