/*
 * Searches the pages of decks for barriers with axe-core (WCAG 2.2 AA, landmarks), and says whose they are.
 *
 *   cp -r src/it/fidelity target/pictures && (cd target/pictures && npm ci)
 *   node target/pictures/barriers.mjs SITE DECK...    SITE is a folder of pages, DECK a path in it, without .html
 *
 * Of each deck it reads the slides one by one, the print view and the handout. A line for each rule, owner and kind of page:
 * "shell" is what this plugin and reveal.js add; "theme" and "code style" are colours that a theme or a style of code chooses;
 * "author" is all else on slides and in notes. The script fails if the shell has a barrier.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const VIEWS = { slides: '', print: '-print', handout: '-handout' };
const EXAMPLES = 2;

const [site, ...decks] = process.argv.slice(2);
if (decks.length === 0) {
  console.error('usage: node barriers.mjs SITE DECK...; see the comment in this file');
  process.exit(2);
}
const found = new Map();
const browser = await chromium.launch({ executablePath: process.env.CHROME ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await (await browser.newContext({ reducedMotion: 'reduce', viewport: { width: 1280, height: 800 } })).newPage();
for (const [name, url] of [['index', 'index'], ...decks.flatMap(viewsOf)]) {
  const file = resolve(site, `${url}.html`);
  if (existsSync(file)) await search(name, pathToFileURL(file).href);
}
await browser.close();
report();

function viewsOf(deck) {
  return Object.entries(VIEWS).map(([view, suffix]) => [view, deck + suffix]);
}

async function search(view, url) {
  await page.goto(url, { waitUntil: 'load' });
  await page.evaluate(AXE);
  const slides = view === 'slides' ? await page.evaluate(() => Reveal.getTotalSlides()) : 1;
  for (let slide = 0; slide < slides; slide++) {
    if (view === 'slides') await page.evaluate(() => { while (Reveal.nextFragment()); });
    for (const barrier of await page.evaluate(barriers)) add(view, url, barrier);
    if (view === 'slides') await page.evaluate(() => Reveal.next());
  }
}

/** Runs in the page. */
async function barriers() {
  const colours = ['color-contrast', 'link-in-text-block'];
  const owner = (rule, element) => {
    const slide = element.closest('.slides section, .course-notes');
    if (element.closest('.slide-number') && colours.includes(rule)) return 'theme';
    if (!slide) return 'shell';
    if (!colours.includes(rule)) return 'author';
    if (element.closest('pre code')) return 'code style';
    const ground = slide.closest('section[data-background], section[data-background-color], section[data-background-image], section[data-background-gradient]');
    return ground || element.closest('.slides section [style]:not(section), [class*="highlight-"]') ? 'author' : 'theme';
  };
  const results = await axe.run(document, {
    runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
    rules: { 'landmark-one-main': { enabled: true }, region: { enabled: true } },
  });
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html, target }) => {
    const element = document.querySelector(target[0]);
    return { rule: id, html: html.replace(/\s+/g, ' ').slice(0, 100), owner: element ? owner(id, element) : 'shell' };
  }));
}

function add(view, url, { rule, owner, html }) {
  const key = [owner, rule, view].join('\t');
  if (!found.has(key)) found.set(key, new Set());
  found.get(key).add(`${url.replace(/^.*\//, '')} ${html}`);
}

function report() {
  for (const [key, places] of [...found].sort()) {
    console.log(`${places.size}\t${key}`);
    for (const place of [...places].slice(0, EXAMPLES)) console.log(`\t\t${place}`);
  }
  const ours = [...found.keys()].filter(key => key.startsWith('shell'));
  console.log(`${ours.length} kinds of barriers are ours or reveal.js's own`);
  process.exitCode = ours.length ? 1 : 0;
}
