/*
 * Compares our pages with those of reveal-md as pictures, slide by slide, in Chromium.
 *
 *   cp -r src/it/fidelity target/pictures && (cd target/pictures && npm ci)
 *   node target/pictures/pixels.mjs VERSION FOLDER...         folders of decks, in each of which reveal-md is started
 *   node target/pictures/pixels.mjs VERSION --corpus FOLDER   the decks that its roots.tsv lists
 *   node target/pictures/pixels.mjs VERSION --themes          looks.md in each theme
 *
 *   --sizes 960x700,1280x800   of the window
 *   --only NAME,NAME...        folders whose name contains one of these
 *   --worst 20                 the number of side-by-side pictures of each kind of slide
 *   --at-least 95,99           per cent of plain slides that have to be identical, and nearly; else the script fails
 *   --repository FOLDER        local Maven repository that has the plugin of this VERSION
 *   --out FOLDER               for the results; else the folder of this script
 *
 * Results: slides.tsv has a line for each slide, written as it is measured: the share of pixels that differ, the window's
 * size, the kind of slide, deck, slide, and for slides with formulas how far the text outside them is from its place, in
 * pixels (- where the words are not the same). pictures/ has the worst slides. Kinds: "files missing", where reveal-md's
 * page lacks a file that the slide names (it may show a list of decks instead); "formulas not set", where MathJax 2 leaves
 * one in red; formulas; diagrams; plain.
 */
import { appendFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Browser, serve } from './browser.mjs';
import { build, folderOf, foldersOf, inEachTheme, startRevealMd } from './courses.mjs';
import { compared, sideBySide } from './pictures.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const BUNDLE = join(HERE, '../classes/io/github/coursemaven/publish/site/bundle');

/** The share of pixels up to which slides look the same. */
const NEARLY = 0.005;

/** The distance up to which text beside a formula is at the same place. */
const NEAR_PIXELS = 4;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    corpus: { type: 'string' },
    themes: { type: 'boolean', default: false },
    sizes: { type: 'string', default: '960x700,1280x800' },
    only: { type: 'string', default: '' },
    worst: { type: 'string', default: '20' },
    'at-least': { type: 'string', default: '0,0' },
    repository: { type: 'string' },
    out: { type: 'string', default: HERE },
  },
});
const [version, ...given] = positionals;
if (!version || (!values.corpus && !values.themes && given.length === 0)) {
  console.error('usage: node pixels.mjs VERSION FOLDER... | --corpus FOLDER | --themes; see the comment in this file');
  process.exit(2);
}
const work = resolve(values.out);
const sizes = values.sizes.split(',').map(size => size.split('x').map(Number)).map(([width, height]) => ({ width, height }));

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
const all = [
  ...(values.corpus ? foldersOf(resolve(values.corpus)) : []),
  ...(values.themes ? [inEachTheme(join(HERE, 'looks.md'), themes(), join(work, 'themes'))] : []),
  ...given.map(path => folderOf(path)),
];
const folders = build(all.filter(({ name }) => values.only.split(',').some(part => name.includes(part))), join(work, 'courses'), version, values.repository);
const browser = await Browser.open(HERE, BUNDLE);
const slides = [];
const unmeasured = [];
const faults = new Set();
const table = join(work, 'slides.tsv');
mkdirSync(work, { recursive: true });
writeFileSync(table, '');
try {
  for (const [index, folder] of folders.entries()) {
    console.log(`${index + 1} of ${folders.length}: ${folder.name}, ${folder.pages.length} decks; ${slides.length} slides so far`);
    await compareFolder(folder);
  }
} finally {
  await browser.close();
}
report();

function themes() {
  return readdirSync(join(BUNDLE, 'theme')).filter(file => file.endsWith('.css')).map(file => file.slice(0, -'.css'.length)).sort();
}

async function compareFolder(folder) {
  const ours = await serve(folder.site);
  let theirs;
  try {
    for (const { deck, page } of folder.pages) {
      // It ends at a deck that it cannot read
      if (!theirs?.isRunning()) theirs = await startRevealMd(HERE, folder.source);
      for (const size of sizes) await compareDeck(folder.name, deck, ours.url + encodeURI(page), theirs.url + encodeURI(deck), size);
    }
  } catch (error) {
    unmeasured.push(`${folder.name}: ${error.message.split('\n')[0]}`);
  } finally {
    ours.stop();
    await theirs?.stop();
  }
}

async function compareDeck(folder, deck, ourUrl, theirUrl, size) {
  const opened = await Promise.allSettled([browser.slides(ourUrl, size), browser.slides(theirUrl, size)]);
  const pages = opened.filter(({ status }) => status === 'fulfilled').map(({ value }) => value);
  try {
    const failed = opened.find(({ status }) => status === 'rejected');
    if (failed) throw failed.reason;
    await compareSlides(`${folder}/${deck}`, ...pages, size);
    noteFaults(`${folder}/${deck}`, ...pages);
  } catch (error) {
    unmeasured.push(`${folder}/${deck} at ${size.width}x${size.height}: ${error.message.split('\n')[0]}`);
  } finally {
    await Promise.all(pages.map(page => page.close()));
  }
}

/** What fails on our page alone: requests for files, by their names, and scripts. */
function noteFaults(deck, ours, theirs) {
  const missingThere = new Set([...theirs.missing.keys()].map(lastName));
  for (const url of ours.missing.keys()) {
    if (!missingThere.has(lastName(url))) faults.add(`${deck}: ${decodeURI(url)} fails here only`);
  }
  for (const error of ours.errors) {
    if (!theirs.errors.includes(error)) faults.add(`${deck}: script error here only: ${error}`);
  }
}

async function compareSlides(deck, ours, theirs, size) {
  const places = await ours.places();
  const theirPlaces = await theirs.places();
  if (places.join() !== theirPlaces.join()) {
    unmeasured.push(`${deck}: ${places.length} slides here, ${theirPlaces.length} there, in other columns`);
    return;
  }
  for (const place of places) {
    const [our, their] = await Promise.all([ours.show(place), theirs.show(place)]);
    const [ourPicture, theirPicture] = await Promise.all([ours.picture(), theirs.picture()]);
    const difference = compared(ourPicture, theirPicture);
    const kind = !isWhole(their, theirs) ? 'files missing'
      : their.errors ? 'formulas not set' : our.formulas || their.formulas ? 'formulas' : our.diagrams || their.diagrams ? 'diagrams' : 'plain';
    const shift = kind.startsWith('formulas') ? farthest(our.words, their.words) : 0;
    slides.push({ deck, place, size: `${size.width}x${size.height}`, kind, shift, ...difference });
    appendFileSync(table, `${line(slides.at(-1))}\n`);
    if (difference.share > 0) keepPicture(slides.at(-1), ourPicture, theirPicture);
  }
}

function line({ deck, place, size, kind, shift, share }) {
  return [share.toFixed(6), size, kind, deck, place, Number.isNaN(shift) ? '-' : shift.toFixed(1)].join('\t');
}

/** How far the words of a slide are from each other, at most, in pixels; NaN if they are not the same words. */
function farthest(ours, theirs) {
  if (ours.map(([word]) => word).join(' ') !== theirs.map(([word]) => word).join(' ')) return Number.NaN;
  return Math.max(0, ...ours.map(([, x, y], index) => Math.hypot(x - theirs[index][1], y - theirs[index][2])));
}

/** Whether reveal-md has all files of a slide, as far as its HTML names them. */
function isWhole({ html, brokenPictures }, page) {
  return !brokenPictures && !page.lacksStyle() && ![...page.missing.keys()].some(url => html.includes(url) || html.includes(lastName(url)));
}

function lastName(url) {
  const { pathname } = new URL(url);
  return decodeURIComponent(pathname.slice(pathname.lastIndexOf('/') + 1)) || url;
}

/** Keeps the pictures of the slides that differ most, so many for each kind. */
function keepPicture(slide, ours, theirs) {
  slide.pictures = [ours, theirs];
  const kept = slides.filter(other => other.pictures && other.kind === slide.kind).sort((a, b) => b.share - a.share);
  for (const other of kept.slice(Number(values.worst))) delete other.pictures;
}

function report() {
  rmSync(join(work, 'pictures'), { recursive: true, force: true });
  for (const slide of slides.filter(({ pictures }) => pictures)) writePicture(slide);
  for (const size of new Set(slides.map(slide => slide.size))) {
    for (const kind of ['plain', 'formulas', 'formulas not set', 'diagrams', 'files missing']) {
      summarise(size, kind, slides.filter(slide => slide.size === size && slide.kind === kind));
    }
  }
  checkLeast();
  for (const each of unmeasured) console.log(`not measured: ${each}`);
  for (const fault of faults) console.log(fault);
  console.log(`${faults.size} requests and scripts fail here only`);
  console.log(`all slides: ${table}, the worst side by side (ours, reveal-md's, difference): ${join(work, 'pictures')}`);
}

function checkLeast() {
  const [identical, nearly] = values['at-least'].split(',').map(percent => Number(percent) / 100);
  for (const size of new Set(slides.map(slide => slide.size))) {
    const plain = slides.filter(slide => slide.size === size && slide.kind === 'plain');
    const share = condition => plain.filter(condition).length / plain.length;
    if (share(slide => slide.share === 0) < identical || share(slide => slide.share < NEARLY) < nearly) {
      console.error(`${size}: fewer plain slides look the same than --at-least ${values['at-least']} per cent`);
      process.exitCode = 1;
    }
  }
  if (slides.length === 0 && identical > 0) {
    console.error('no slide was compared');
    process.exitCode = 1;
  }
}

function writePicture({ deck, place, size, kind, share, pictures }) {
  const name = `${kind.replaceAll(' ', '-')}-${size}-${(100 * share).toFixed(3).padStart(7, '0')}-${deck.replaceAll('/', '+')}-${place}.png`;
  const folder = join(work, 'pictures');
  if (!existsSync(folder)) mkdirSync(folder);
  writeFileSync(join(folder, name), sideBySide(...pictures));
}

function summarise(size, kind, measured) {
  if (measured.length === 0) return;
  const shares = measured.map(({ share }) => share).sort((a, b) => a - b);
  const percent = share => `${(100 * share).toFixed(2)} %`;
  const identical = shares.filter(share => share === 0).length;
  const nearly = shares.filter(share => share < NEARLY).length;
  console.log(`${size} ${kind}: ${shares.length} slides, ${identical} identical (${percent(identical / shares.length)}), `
    + `${nearly} differ in less than ${percent(NEARLY)} of their pixels (${percent(nearly / shares.length)}), `
    + `median ${percent(shares[shares.length >> 1])}, worst ${percent(shares.at(-1))}`);
  if (!kind.startsWith('formulas')) return;
  console.log(`  text outside formulas within ${NEAR_PIXELS} px of its place: ${measured.filter(({ shift }) => shift <= NEAR_PIXELS).length}, `
    + `other words: ${measured.filter(({ shift }) => Number.isNaN(shift)).length}`);
}
