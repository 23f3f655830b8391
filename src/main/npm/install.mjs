/*
 * Installs the locked packages with npm into a work folder, once for each lock file. Scripts of packages are never run.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const MANIFESTS = ['package.json', 'package-lock.json'];
const NPM_CI = 'npm ci --ignore-scripts --no-audit --no-fund --prefer-offline';
const NEEDED = 'npm is needed to build the plugin (not to use it)';
const OUTPUT_SHOWN = 4000;

export function installPackages(sourceDir, workDir) {
  const stamp = join(workDir, 'install.stamp');
  const wanted = fingerprint(sourceDir);
  if (isInstalled(stamp, wanted, workDir)) return;

  mkdirSync(workDir, { recursive: true });
  rmSync(stamp, { force: true });
  for (const name of MANIFESTS) copyFileSync(join(sourceDir, name), join(workDir, name));
  runNpm(workDir);
  writeFileSync(stamp, wanted);
}

function fingerprint(sourceDir) {
  const hash = createHash('sha256');
  for (const name of MANIFESTS) hash.update(readFileSync(join(sourceDir, name)));
  return hash.digest('hex');
}

function isInstalled(stamp, wanted, workDir) {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted && existsSync(join(workDir, 'node_modules'));
}

function runNpm(workDir) {
  if (shell('npm --version', workDir).status !== 0) {
    throw new Error(`${NEEDED}, and was not found; install Node.js 18 or newer, with npm, and put both on the PATH`);
  }
  const run = shell(NPM_CI, workDir);
  if (run.status === 0) return;
  const output = `${run.stdout}${run.stderr}`.slice(-OUTPUT_SHOWN).trim();
  const ending = run.signal ?? `exit code ${run.status}`;
  throw new Error(`${NEEDED}: '${NPM_CI}' failed in ${workDir} (${ending})\n${output}`);
}

/** Through a shell, since npm is a command file on Windows, which only a shell starts. */
function shell(command, workDir) {
  return spawnSync(command, { cwd: workDir, shell: true, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
}
