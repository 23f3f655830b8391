/*
 * Sets the formulas of decks by MathJax 2.7.9, as reveal-md does, and by the plugin's engine, in Chromium, and compares.
 *
 *   cp -r src/it/fidelity target/pictures && (cd target/pictures && npm ci)
 *   node target/pictures/formulas.mjs VERSION FOLDER...         folders of decks
 *   node target/pictures/formulas.mjs VERSION --corpus FOLDER   the decks that its roots.tsv lists
 *
 *   --list FILE           one formula a line, instead of decks, or besides them
 *   --repository FOLDER   local Maven repository that has the plugin of this VERSION
 *   --out FOLDER          for the results; else the folder of this script
 *
 * Results: formulas.tsv has a line for each formula: the deck, whether each engine sets it, the widths, and the TeX;
 * formula-pictures/ shows them side by side, MathJax 2 left. A formula is set if there is no error in it, and no command in
 * red that is not known.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Browser } from './browser.mjs';
import { build, folderOf, foldersOf } from './courses.mjs';
import { beside } from './pictures.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const BUNDLE = join(HERE, '../classes/io/github/coursemaven/publish/site/bundle');
const IN_A_PICTURE = 12;

/** Widths in pixels, at 40 pixels a letter, that are the same to the eye. */
const NEARLY = 4;

const { values, positionals: [version, ...given] } = parseArgs({
  allowPositionals: true,
  options: {
    corpus: { type: 'string' },
    list: { type: 'string' },
    repository: { type: 'string' },
    out: { type: 'string', default: HERE },
  },
});
const work = resolve(values.out);
const decks = [...listed(), ...ofCourses()];
if (decks.length === 0) {
  console.error('usage: node formulas.mjs VERSION FOLDER... | --corpus FOLDER | --list FILE; see the comment in this file');
  process.exit(2);
}
const browser = await Browser.open(HERE, BUNDLE);
try {
  report(await compared());
} finally {
  await browser.close();
}

function listed() {
  if (!values.list) return [];
  const formulas = readFileSync(values.list, 'utf8').split('\n').filter(Boolean).map(line => `\\(${line.split('\t')[0]}\\)`);
  return [{ name: values.list, formulas, settings: {} }];
}

function ofCourses() {
  const folders = values.corpus ? foldersOf(resolve(values.corpus)) : given.map(path => folderOf(path));
  if (folders.length === 0) return [];
  return build(folders, join(work, 'formula-courses'), version, values.repository).flatMap(({ name, site, pages }) =>
    pages.map(({ deck, page }) => ({ name: `${name}/${deck}`, ...inPage(readFileSync(join(site, page), 'utf8')) })))
    .filter(({ formulas }) => formulas.length > 0);
}

function inPage(html) {
  const formulas = [...html.matchAll(/<span class="course-formula"[^>]*>([^<]*)<\/span>/g)].map(([, text]) => text
    .replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&nbsp;', '\u00a0').replaceAll('&amp;', '&'));
  const settings = /^"formulas": (.*),$/m.exec(html)?.[1];
  return { formulas, settings: settings ? JSON.parse(settings) : {} };
}

async function compared() {
  const results = [];
  rmSync(join(work, 'formula-pictures'), { recursive: true, force: true });
  mkdirSync(join(work, 'formula-pictures'), { recursive: true });
  for (const deck of decks) {
    const [theirs, ours] = [await setByMathJax2(deck), await setByUs(deck)];
    deck.formulas.forEach((tex, index) => results.push({ deck: deck.name, tex, their: theirs.set[index], our: ours.set[index] }));
    writePictures(deck.name, theirs.pictures, ours.pictures);
    await Promise.all([theirs.page.close(), ours.page.close()]);
  }
  return results;
}

/** A page with a row for each formula; rows that are too tall or too wide are cut off. */
async function pageOf({ formulas }) {
  const page = await browser.emptyPage({ width: 900, height: 80 * IN_A_PICTURE });
  await page.setContent(`<!doctype html><style>
    body { margin: 0; font: 40px/1.3 'Lato', sans-serif; color: #222 }
    div.row { box-sizing: border-box; height: 80px; overflow: hidden; border-bottom: 1px solid #ccc; white-space: nowrap }
    div.row > * { vertical-align: middle } .MathJax_Display, mjx-container[display] { margin: 0 !important }
    </style>`);
  await page.evaluate(rows => {
    for (const text of rows) {
      const row = document.body.appendChild(document.createElement('div'));
      row.className = 'row';
      const formula = row.appendChild(document.createElement('span'));
      formula.className = 'course-formula';
      formula.textContent = text;
    }
  }, formulas);
  return page;
}

async function setByMathJax2(deck) {
  const page = await pageOf(deck);
  const { macros = {}, tags = 'none', packages = [] } = deck.settings;
  await page.evaluate(TeX => {
    window.MathJax = {
      messageStyle: 'none', skipStartupTypeset: true, TeX,
      tex2jax: { inlineMath: [['\\(', '\\)']], skipTags: ['script', 'noscript', 'style', 'textarea', 'pre'] },
    };
  }, { Macros: macros, equationNumbers: { autoNumber: tags === 'ams' ? 'AMS' : tags }, extensions: packages.map(name => `${name}.js`) });
  await page.addScriptTag({ url: 'https://cdn.jsdelivr.net/npm/mathjax@2/MathJax.js?config=TeX-AMS_HTML-full' });
  await page.evaluate(() => new Promise(done => MathJax.Hub.Queue(['Typeset', MathJax.Hub], done)));
  await page.evaluate(() => document.fonts.ready);
  const set = await page.evaluate(() => [...document.querySelectorAll('div.row')].map(row => {
    const jax = MathJax.Hub.getAllJax(row);
    const red = [...row.querySelectorAll('.mtext')].some(text => text.style.color === 'red' && /^\\/.test(text.textContent));
    const error = row.querySelector('.merror, .noError, .MathJax_Error') !== null;
    const shown = row.querySelector('.math > span');
    return { isSet: jax.length === 1 && !red && !error, width: shown?.getBoundingClientRect().width ?? 0 };
  }));
  return { page, set, pictures: await pictures(page, deck.formulas.length) };
}

async function setByUs(deck) {
  const page = await pageOf(deck);
  await page.addScriptTag({ content: readFileSync(join(BUNDLE, 'mathjax/formulas.js'), 'utf8') });
  await page.evaluate(settings => courseFormulas.set([document.body], settings), deck.settings);
  const set = await page.evaluate(() => [...document.querySelectorAll('div.row')].map(row => {
    const unknown = [...row.querySelectorAll('mtext')].some(text =>
      text.getAttribute('mathcolor') === 'red' && /^\\/.test(text.textContent));
    const shown = row.querySelector('mjx-container svg');
    const error = row.querySelector('merror, [data-mml-node=merror]') !== null;
    return { isSet: shown !== null && !unknown && !error, width: shown?.getBoundingClientRect().width ?? 0 };
  }));
  return { page, set, pictures: await pictures(page, deck.formulas.length) };
}

async function pictures(page, rows) {
  const taken = [];
  for (let first = 0; first < rows; first += IN_A_PICTURE) {
    await page.evaluate(top => window.scrollTo(0, top), 80 * first);
    taken.push(await page.screenshot({ clip: { x: 0, y: 0, width: 900, height: 80 * Math.min(IN_A_PICTURE, rows) } }));
  }
  return taken;
}

function writePictures(deck, theirs, ours) {
  theirs.forEach((picture, index) => writeFileSync(
    join(work, 'formula-pictures', `${deck.replace(/[^\w.-]+/g, '+')}-${index + 1}.png`), beside(picture, ours[index])));
}

function report(formulas) {
  const lines = formulas.map(({ deck, tex, their, our }) => [deck, their.isSet ? 'set' : 'NOT', our.isSet ? 'set' : 'NOT',
    their.width.toFixed(1), our.width.toFixed(1), tex.replace(/\s+/g, ' ')].join('\t'));
  writeFileSync(join(work, 'formulas.tsv'), lines.map(line => `${line}\n`).join(''));
  const both = formulas.filter(({ their, our }) => their.isSet && our.isSet);
  const nearly = both.filter(({ their, our }) => Math.abs(their.width - our.width) <= NEARLY);
  console.log(`${formulas.length} formulas in ${new Set(formulas.map(({ deck }) => deck)).size} decks: MathJax 2 sets `
    + `${formulas.filter(({ their }) => their.isSet).length}, ours ${formulas.filter(({ our }) => our.isSet).length}; `
    + `${both.length} are set by both, ${nearly.length} of them differ in width by ${NEARLY} pixels at most, at 40 pixels a letter`);
  for (const { deck, tex } of formulas.filter(({ their, our }) => their.isSet && !our.isSet)) {
    console.log(`only MathJax 2 sets: ${deck}: ${tex.replace(/\s+/g, ' ')}`);
  }
  console.log(`all formulas: ${join(work, 'formulas.tsv')}, side by side (MathJax 2, ours): ${join(work, 'formula-pictures')}`);
}
