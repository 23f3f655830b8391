/*
 * Scripts made of modules: one file each, because browsers load no modules in pages opened from 'file:'.
 */
import { createRequire } from 'node:module';

/** @param options of esbuild, beside those that all scripts share; 'entryPoints' or 'stdin' among them */
export function bundled(packages, options) {
  const { buildSync } = createRequire(import.meta.url)(packages.folder('esbuild'));
  const { outputFiles: [script] } = buildSync({
    nodePaths: [packages.root()],
    bundle: true,
    format: 'iife',
    target: 'es2020',
    minify: true,
    legalComments: 'none',
    write: false,
    logLevel: 'silent',
    ...options,
  });
  return script.text;
}
