/*
 * The decks that are compared: copies of folders, each built by the plugin, each with reveal-md started in it.
 */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, relative, resolve, sep } from 'node:path';

const MARKDOWN = /\.(md|markdown)$/i;
const STARTED_WITHIN = 20_000;

/** A folder that reveal-md is started in, and its decks, by their paths in it; all Markdown files if none are named. */
export function folderOf(path, decks = []) {
  return { name: path.split(sep).pop(), path: resolve(path), decks };
}

/** Folders and decks as a list of lines 'repository, folder in it, deck in it' names them, divided by tabs. */
export function foldersOf(corpus) {
  const folders = new Map();
  for (const line of readFileSync(join(corpus, 'roots.tsv'), 'utf8').split('\n').filter(Boolean)) {
    const [repository, folder, deck] = line.split('\t');
    const path = join(corpus, repository, folder);
    const known = folders.get(path) ?? { name: join(repository, folder), path: resolve(path), decks: [] };
    known.decks.push(relative(path, join(corpus, repository, deck)));
    folders.set(path, known);
  }
  return [...folders.values()];
}

/** A folder with a deck, once in each theme. */
export function inEachTheme(deck, themes, folder) {
  mkdirSync(folder, { recursive: true });
  const text = readFileSync(deck, 'utf8');
  for (const theme of themes) writeFileSync(join(folder, `${theme}.md`), `---\ntheme: ${theme}\n---\n${text}`);
  return folderOf(folder);
}

/** Copies the folders, builds them in one Maven run, and returns those that have pages. */
export function build(folders, work, version, repository) {
  rmSync(work, { recursive: true, force: true });
  const modules = folders.map((folder, index) => ({ ...folder, module: `course-${index + 1}` }));
  for (const module of modules) copyModule(module, work);
  writeFileSync(join(work, 'pom.xml'), parentPom(modules, version));
  const options = ['-B', '-fae', 'validate', '-Dcourse.includes=**/*.md', '-Dcourse.failOn=never',
    '-Dcourse.externalLinks=false', ...(repository ? [`-Dmaven.repo.local=${repository}`] : [])];
  const maven = spawnSync(process.env.MVN ?? 'mvn', options, { cwd: work, encoding: 'utf8', maxBuffer: 1 << 28 });
  writeFileSync(join(work, 'maven.log'), maven.stdout + maven.stderr);
  if (maven.status !== 0) throw new Error(`Maven ended with ${maven.status}; see ${join(work, 'maven.log')}`);
  return modules.map(module => built(module, work));
}

function copyModule({ module, path, decks }, work) {
  const target = join(work, module);
  const wanted = new Set(decks.map(deck => join(path, deck)));
  cpSync(path, target, {
    recursive: true,
    filter: file => !/[\\/](\.git|node_modules|target)$/.test(file)
      && (wanted.size === 0 || !MARKDOWN.test(file) || wanted.has(file)),
  });
  writeFileSync(join(target, 'pom.xml'), `<project><modelVersion>4.0.0</modelVersion>
  <parent><groupId>fidelity</groupId><artifactId>courses</artifactId><version>1</version></parent>
  <artifactId>${module}</artifactId><packaging>pom</packaging></project>\n`);
}

function parentPom(modules, version) {
  return `<project><modelVersion>4.0.0</modelVersion>
  <groupId>fidelity</groupId><artifactId>courses</artifactId><version>1</version><packaging>pom</packaging>
  <modules>${modules.map(({ module }) => `<module>${module}</module>`).join('')}</modules>
  <build><plugins><plugin>
    <groupId>io.github.coursemaven</groupId><artifactId>course-maven-plugin</artifactId><version>${version}</version>
    <executions><execution><phase>validate</phase><goals><goal>slides</goal></goals></execution></executions>
  </plugin></plugins></build></project>\n`;
}

function built(module, work) {
  const source = join(work, module.module);
  const site = join(source, 'target/site/slides');
  const decks = module.decks.length > 0 ? module.decks : markdownFiles(source);
  const pages = decks.map(deck => ({ deck: slashed(deck), page: slashed(deck).replace(MARKDOWN, '.html') }));
  return { name: module.name, source, site, pages: pages.filter(({ page }) => existsSync(join(site, page))) };
}

function markdownFiles(folder) {
  return readdirSync(folder, { recursive: true }).filter(file => MARKDOWN.test(file) && !file.startsWith('target')).sort();
}

function slashed(path) {
  return path.split(sep).join('/');
}

/** Starts reveal-md in a folder; ends by stop(). */
export async function startRevealMd(packages, folder) {
  const port = await freePort();
  const script = join(packages, 'node_modules/reveal-md/bin/reveal-md.js');
  const server = spawn(process.execPath, [script, '.', '--port', String(port), '--disable-auto-open'], {
    cwd: folder, env: { ...process.env, NO_UPDATE_NOTIFIER: '1' }, stdio: ['ignore', 'pipe', 'pipe'],
  });
  const endWithUs = () => server.kill();
  process.once('exit', endWithUs);
  const said = [];
  const ended = new Promise(resolve => server.once('exit', resolve));
  const started = new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`reveal-md did not start:\n${said.join('')}`)), STARTED_WITHIN);
    const hear = chunk => {
      said.push(chunk);
      if (said.join('').includes('The slides are at')) resolve(clearTimeout(timer));
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    ended.then(() => reject(new Error(`reveal-md ended:\n${said.join('')}`)));
  });
  const stop = () => {
    process.off('exit', endWithUs);
    server.kill();
    return ended;
  };
  try {
    await started;
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: `http://127.0.0.1:${port}/`, stop, isRunning: () => server.exitCode === null };
}

/** A port that nobody listens on at the moment. */
function freePort() {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
