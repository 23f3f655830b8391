/*
 * Prints the print view of each deck of a site in Chromium, and compares the sheets with the slides that reveal-md shows:
 * is there a sheet for each slide, is each word of a slide on its sheets, and is nothing beyond the edge of a sheet?
 *
 *   cp -r src/it/fidelity target/pictures && (cd target/pictures && npm ci)
 *   node target/pictures/pdf-check.mjs SITE EXPECTED [--only NAME,NAME...]
 *
 * SITE is the folder of built pages. EXPECTED has the slides of each deck as reveal-md shows them, one JSON file for each
 * deck, with the path of its page. Needs pdftotext. Has a line for each deck with a fault, and fails if there is one.
 *
 * Slides that differ on purpose (differences.tsv) are left out: their words, or all slides of a deck (slide *), whose sheets are
 * then counted against its print view.
 * Words are runs of letters or digits; signs of Chinese and Japanese are words of their own, as a line may end after each.
 * Formulas and the source of diagrams are no words of a slide. Roots are left out of what is beyond an edge: their sign is
 * drawn larger than it is, and clipped.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';

const FORMULA = /\$\$[^$]+\$\$|\$[^$\n]+\$/g;
const SIGN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/gu;
const WORD = /[\p{L}\p{N}]+/gu;
const SHEETS_AROUND = 6;
const WHOLE_DECK = '*';
const WORDS_IN_A_ROW = 5;

const listed = new Set(readFileSync(new URL('differences.tsv', import.meta.url), 'utf8')
  .trim().split('\n').slice(1)
  .map(line => line.split('\t'))
  .map(([deck, slide]) => `${deck.replace(/\.(md|markdown)$/i, '')} ${slide}`));

const { values, positionals } = parseArgs({ allowPositionals: true, options: { only: { type: 'string', default: '' } } });
const [site, expected] = positionals.map(path => resolve(path));
if (!expected) {
  console.error('usage: node pdf-check.mjs SITE EXPECTED [--only NAME,NAME...]');
  process.exit(2);
}
const only = values.only.split(',').filter(Boolean);
const decks = readdirSync(expected, { recursive: true })
  .filter(file => file.endsWith('.json') && (only.length === 0 || only.some(name => file.includes(name))))
  .map(file => file.slice(0, -'.json'.length))
  .sort();
const folder = mkdtempSync(join(tmpdir(), 'pdf-check-'));
const browser = await chromium.launch({
  executablePath: process.env.CHROME ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND'],
});
const sums = { decks: 0, slides: 0, missing: 0, 'other number of sheets': 0, 'lost words': 0, overflows: 0 };
try {
  for (const deck of decks) await check(deck);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
console.log(Object.entries(sums).map(([name, count]) => `${name}: ${count}`).join(', '));
process.exitCode = sums.missing + sums['other number of sheets'] + sums['lost words'] + sums.overflows === 0 ? 0 : 1;

async function check(deck) {
  const page = join(site, `${deck}-print.html`);
  if (!existsSync(page)) {
    sums.missing++;
    console.log(`${deck}: there is no print view`);
    return;
  }
  const { pages, sheets, overflows } = await printed(page);
  const slides = listed.has(`${deck} ${WHOLE_DECK}`)
    ? Array(pages).fill({ place: '', words: [] })
    : slidesOf(JSON.parse(readFileSync(join(expected, `${deck}.json`), 'utf8')));
  const lost = lostWords(slides, sheets).filter(({ place }) => !listed.has(`${deck} ${place}`));
  sums.decks++;
  sums.slides += slides.length;
  sums['other number of sheets'] += sheets.length === slides.length ? 0 : 1;
  sums['lost words'] += lost.reduce((sum, { words }) => sum + words.length, 0);
  sums.overflows += overflows.length;
  const faults = [
    ...(sheets.length === slides.length ? [] : [`${sheets.length} sheets for ${slides.length} slides`]),
    ...lost.map(({ place, words }) => `slide ${place} lost ${words.slice(0, 8).join(' ')}`),
    ...overflows.map(({ sheet, element, below, beside }) => `sheet ${sheet}: ${element} is ${below} px below, ${beside} px beside`),
  ];
  if (faults.length > 0) console.log(`${deck}: ${faults.join('; ')}`);
}

/** The texts of the sheets, and what is beyond an edge of them. */
async function printed(file) {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(file).href, { waitUntil: 'load', timeout: 120_000 });
  const overflows = await page.evaluate(beyondEdges);
  const pages = await page.locator('.page').count();
  const pdf = join(folder, 'deck.pdf');
  writeFileSync(pdf, await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  await page.close();
  const text = execFileSync('pdftotext', ['-layout', '-enc', 'UTF-8', pdf, '-'], { maxBuffer: 1 << 28 }).toString();
  return { pages, sheets: text.split('\f').slice(0, -1).map(sheet => new Set(wordsOf(sheet))), overflows };
}

/** Runs in the page. What an element cuts off cannot be seen beyond it, and formulas and code draw more than they show. */
function beyondEdges() {
  const isClipped = (element, section) => {
    for (let around = element.parentElement; around && around !== section; around = around.parentElement) {
      if (getComputedStyle(around).overflow !== 'visible') return true;
    }
    return false;
  };
  return [...document.querySelectorAll('.page')].flatMap((page, index) => {
    const sheet = page.getBoundingClientRect();
    const section = page.querySelector('section');
    const beyond = [...section.querySelectorAll('*')]
      .filter(element => element.getClientRects().length > 0 && element.checkVisibility({ visibilityProperty: true })
        && !element.closest('pre, svg *, mjx-container *, mjx-assistive-mml') && !isClipped(element, section))
      .map(element => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.bottom > sheet.bottom + 1 || box.right > sheet.right + 1);
    return beyond.slice(0, 1).map(({ element, box }) => ({
      sheet: index + 1,
      element: element.localName,
      below: Math.round(box.bottom - sheet.bottom),
      beside: Math.round(box.right - sheet.right),
    }));
  });
}

/** The slides that are printed, with the words that reveal-md shows. */
function slidesOf(deck) {
  return deck.slides
    .flatMap((column, h) => column.slides.map((slide, v) => ({ ...slide, place: `${h}.${v}` })))
    .filter(slide => slide.attrs['data-visibility'] !== 'hidden')
    .map(slide => ({ place: slide.place, words: wordsOf(withoutDiagrams(slide).replace(FORMULA, ' ')) }));
}

/** A diagram may be indented in the text of its slide. */
function withoutDiagrams(slide) {
  const lines = text => text.split('\n').map(line => line.trim()).filter(Boolean);
  return diagramsIn(slide.content).reduce((text, diagram) => {
    const left = new Map();
    for (const line of lines(diagram)) left.set(line, (left.get(line) ?? 0) + 1);
    return lines(text).filter(line => {
      const count = left.get(line) ?? 0;
      left.set(line, count - 1);
      return count <= 0;
    }).join('\n');
  }, slide.text);
}

function diagramsIn(content) {
  return (content ?? []).flatMap(part =>
    typeof part === 'string' ? [] : part.tag === 'code' && part.lang === 'mermaid' ? [part.text] : diagramsIn(part.c));
}

function wordsOf(text) {
  const plain = text.normalize('NFKC').replace(/\u00ad/g, '').replace(SIGN, ' $& ');
  return (plain.match(WORD) ?? []).map(word => word.toLowerCase());
}

/** The words that are neither on the sheet of their slide nor on those around it; a line may end within a long word. */
function lostWords(slides, sheets) {
  const more = Math.max(1, Math.min(SHEETS_AROUND, sheets.length - slides.length));
  return slides.flatMap(({ place, words }, index) => {
    const around = sheets.slice(Math.max(0, index - 1), index + 1 + more);
    const lost = words.filter((word, at) =>
      !around.some(sheet => sheet.has(word) || isBroken(word, sheet) || isJoined(words, at, sheet)));
    return lost.length > 0 ? [{ place, words: lost }] : [];
  });
}

/** Whether a word is one with those beside it: pdftotext does not see the blanks in a row of digits. */
function isJoined(words, at, sheet) {
  const starts = [...Array(WORDS_IN_A_ROW).keys()].map(back => at - back).filter(start => start >= 0);
  return starts.some(start =>
    [...Array(WORDS_IN_A_ROW).keys()].some(more => start + more >= at && more > 0
      && sheet.has(words.slice(start, start + more + 1).join(''))));
}

/** Whether a word is in parts, each of them on the sheet. */
function isBroken(word, sheet) {
  return word.length > 1 && [...word].some((_, at) => {
    const [start, end] = [word.slice(0, at), word.slice(at)];
    return at > 0 && sheet.has(start) && (sheet.has(end) || (word.length > 20 && isBroken(end, sheet)));
  });
}
