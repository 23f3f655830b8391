/*
 * Makes the browser assets that the plugin's jar carries: reveal.js, its plugins, its themes and their fonts, highlight.js
 * styles, icons, MathJax and Mermaid, with their licences. They come from npm when the plugin is built, so that pages ask no other host
 * for anything and nobody who uses the plugin needs npm. The same packages always give the same bytes.
 *
 *   node bundle.mjs WORKDIR OUTDIR
 *
 * WORKDIR keeps the installed packages and two stamps, so a second run has next to nothing to do.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { collectAssets } from './assets.mjs';
import { installPackages } from './install.mjs';
import { InstalledPackages } from './packages.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const LIST = 'files.txt';

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(`browser assets: ${error.message}`);
  process.exitCode = 1;
}

async function main(args) {
  if (args.length !== 2) throw new Error('usage: node bundle.mjs WORKDIR OUTDIR');
  const [workDir, outDir] = args.map(arg => resolve(arg));
  const stamp = join(workDir, 'bundle.stamp');
  const wanted = fingerprint(outDir);
  if (isUpToDate(stamp, wanted, outDir)) return summarise(outDir, 'unchanged');

  rmSync(stamp, { force: true });
  installPackages(HERE, workDir);
  write(await collectAssets(new InstalledPackages(workDir)), outDir);
  writeFileSync(stamp, wanted);
  summarise(outDir, 'written');
}

/** Changes with the packages, with the scripts and with the place of the bundle. */
function fingerprint(outDir) {
  const hash = createHash('sha256').update(outDir);
  for (const name of readdirSync(HERE).filter(file => /\.(js|mjs|json)$/.test(file)).sort()) {
    hash.update(`\0${name}\0`).update(readFileSync(join(HERE, name)));
  }
  return hash.digest('hex');
}

function isUpToDate(stamp, wanted, outDir) {
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) return false;
  return existsSync(join(outDir, LIST)) && listedFiles(outDir).every(file => existsSync(file));
}

function listedFiles(outDir) {
  return readFileSync(join(outDir, LIST), 'utf8').split('\n').filter(Boolean).map(path => join(outDir, path));
}

/** Writes the list of files last: where it is missing, the bundle is incomplete. */
function write(bundle, outDir) {
  removeEarlier(bundle, outDir);
  for (const path of bundle.paths()) {
    const file = join(outDir, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bundle.content(path));
  }
  writeFileSync(join(outDir, LIST), bundle.paths().map(path => `${path}\n`).join(''));
}

/** Removes nothing but what is or was the bundle's own. */
function removeEarlier(bundle, outDir) {
  const listed = existsSync(join(outDir, LIST)) ? listedFiles(outDir) : [];
  const own = bundle.topLevelNames().map(name => join(outDir, name));
  for (const path of [join(outDir, LIST), ...listed, ...own]) {
    rmSync(path, { recursive: true, force: true, maxRetries: 5 });
  }
}

function summarise(outDir, state) {
  const files = listedFiles(outDir);
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  console.log(`browser assets ${state}: ${files.length} files, ${bytes} bytes`);
}
