/*
 * Measures how long it takes from the save of a deck to the changed slide in Chromium: the preview, Slidev, and reveal-md --watch
 * side by side, in turns, on the same deck of 60 slides.
 *
 *   cp -r src/it/preview target/preview && (cd target/preview && npm install --no-package-lock)
 *   node target/preview/saves.mjs VERSION [--repository DIR] [--saves 200] [--decks 200]
 *
 * VERSION is that of the plugin in the local Maven repository. Each save gives a paragraph of the slide in view another text; the
 * time ends when a paragraph of the page has it. Between saves there is time for the rest of the work. The preview and reveal-md
 * have a folder of 200 decks, Slidev only knows one. Says median and 95 % in milliseconds, how often the page was loaded again,
 * and whether the slide is still in view at the end.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { freePort, maven, preview, started } from './ours.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const NAME = 'deck.slides.md';
const SLIDES = 60;
const EDITED = 30;
const WITHIN = 30_000;
const BETWEEN = 400;

const { values, positionals: [version] } = parseArgs({
  allowPositionals: true,
  options: {
    repository: { type: 'string' },
    saves: { type: 'string', default: '200' },
    decks: { type: 'string', default: '200' },
  },
});
if (!version) {
  console.error('usage: node saves.mjs VERSION [--repository DIR] [--saves N] [--decks N]; see the comment in this file');
  process.exit(2);
}
const work = join(HERE, 'saves');
rmSync(work, { recursive: true, force: true });
const contestants = [await ours(), await slidev(), await revealMd()];
const browser = await chromium.launch({ executablePath: process.env.CHROME ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
try {
  for (const each of contestants) await open(each);
  for (let save = 1; save <= Number(values.saves); save++) {
    for (const each of contestants) each.times.push(await measured(each, `edit ${save} of it`));
  }
  for (const each of contestants) console.log(await result(each));
} finally {
  await browser.close();
  await Promise.all(contestants.map(({ stop }) => stop()));
}

async function ours() {
  const folder = folderOf('preview', Number(values.decks));
  const server = await preview(maven(version, values.repository && resolve(values.repository)), folder);
  return { ...server, name: 'preview', folder, page: `${server.url}${NAME.replace('.md', '.html')}#/${EDITED - 1}`, times: [] };
}

/** Ends when its standard input does. */
async function slidev() {
  const folder = folderOf('slidev', 1);
  const port = await freePort();
  const server = await started(process.execPath, [join(HERE, 'node_modules/@slidev/cli/bin/slidev.mjs'), NAME, '--port', String(port)],
    { cwd: folder, log: join(work, 'slidev.log'), says: /localhost:/ });
  return { ...server, name: 'Slidev', folder, page: `http://localhost:${port}/${EDITED}`, times: [] };
}

async function revealMd() {
  const folder = folderOf('reveal-md', Number(values.decks));
  const port = await freePort();
  const server = await started(process.execPath,
    [join(HERE, 'node_modules/reveal-md/bin/reveal-md.js'), '.', '--watch', '--port', String(port), '--disable-auto-open'],
    { cwd: folder, log: join(work, 'reveal-md.log'), says: /The slides are at/, env: { NO_UPDATE_NOTIFIER: '1' } });
  return { ...server, name: 'reveal-md --watch', folder, page: `http://localhost:${port}/${NAME}#/${EDITED - 1}`, times: [] };
}

function folderOf(name, decks) {
  const folder = join(work, name);
  mkdirSync(folder, { recursive: true });
  for (let deck = 1; deck < decks; deck++) writeFileSync(join(folder, `other-${deck}.slides.md`), text(10, 0, ''));
  save(folder, 'before all edits');
  return folder;
}

function save(folder, words) {
  writeFileSync(join(folder, NAME), text(SLIDES, EDITED, words));
}

function text(slides, edited, words) {
  return Array.from({ length: slides }, (_, slide) => `## Slide ${slide + 1}

${slide + 1 === edited ? `Text: ${words}` : 'A paragraph with **bold** and *other* words.'}

- first point
- second point

\`\`\`java
int number = ${slide};
\`\`\``).join('\n\n---\n\n') + '\n';
}

async function open(each) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  each.tab = await context.newPage();
  await each.tab.goto(each.page, { timeout: WITHIN });
  await seen(each, 'before all edits');
  await each.tab.waitForTimeout(5 * BETWEEN);
  each.loads = 0;
  each.tab.on('load', () => each.loads++);
}

async function measured(each, words) {
  const start = performance.now();
  save(each.folder, words);
  await seen(each, words);
  const time = performance.now() - start;
  await each.tab.waitForTimeout(BETWEEN);
  return time;
}

function seen({ tab }, words) {
  return tab.waitForFunction(text => [...document.querySelectorAll('p')].some(paragraph => paragraph.textContent.includes(text)),
    words, { polling: 5, timeout: WITHIN });
}

async function result({ name, tab, times, loads }) {
  const sorted = times.toSorted((one, other) => one - other);
  const at = share => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))].toFixed(0).padStart(5);
  const isThere = await tab.evaluate(heading => [...document.querySelectorAll('h2')].some(element =>
    element.textContent.trim() === heading && element.checkVisibility() && element.getBoundingClientRect().width > 0), `Slide ${EDITED}`);
  return `${name.padEnd(18)} median ${at(0.5)} ms, 95 % ${at(0.95)} ms, ${loads} loads, the slide is ${isThere ? '' : 'not '}in view`;
}
