/*
 * Compares slides whose code comes from files with those that reveal-md shows of the same deck: every element, class and
 * coloured word after both pages have started in Chromium. It takes about twenty seconds.
 *
 *   cp -r src/it/fidelity target/pictures && (cd target/pictures && npm ci)
 *   node target/pictures/code.mjs VERSION [FOLDER]   a folder of decks; else that of the golden pages
 *
 *   --repository FOLDER   local Maven repository that has the plugin of this VERSION
 *   --out FOLDER          for the pages; else the folder of this script
 *
 * The code must be in the deck: reveal-md shows nothing of an empty block. Fails if a slide differs, if there is none, or if
 * code differs from its source. Not compared: ids of headings, which reveal-md begins anew on each slide, and blanks between
 * elements.
 */
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Browser, serve } from './browser.mjs';
import { build, folderOf, startRevealMd } from './courses.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const BUNDLE = join(HERE, '../classes/io/github/coursemaven/publish/site/bundle');
const GOLDEN = join(HERE, '../../src/test/resources/render/code-from-files');
const SIZE = { width: 960, height: 700 };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { repository: { type: 'string' }, out: { type: 'string', default: HERE } },
});
const [version, given = GOLDEN] = positionals;
if (!version) {
  console.error('usage: node code.mjs VERSION [FOLDER]; see the comment in this file');
  process.exit(2);
}
const work = join(resolve(values.out), 'code');

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
const [folder] = build([folderOf(given)], work, version, values.repository);
const faults = readFileSync(join(work, 'maven.log'), 'utf8').split('\n').filter(line => /\[snippet-(?!lines)[a-z-]+]/.test(line));
const browser = await Browser.open(HERE, BUNDLE);
const ours = await serve(folder.site);
let theirs;
let slides = 0;
let same = 0;
try {
  theirs = await startRevealMd(HERE, folder.source);
  for (const { deck, page } of folder.pages) await compareDeck(deck, ours.url + encodeURI(page), theirs.url + encodeURI(deck));
} finally {
  await browser.close();
  ours.stop();
  await theirs?.stop();
}
faults.forEach(line => console.log(line));
console.log(`${same} of ${slides} slides with code from files are the same as in reveal-md`);
process.exitCode = slides > 0 && same === slides && faults.length === 0 ? 0 : 1;

async function compareDeck(deck, ourUrl, theirUrl) {
  const [our, their] = [await read(ourUrl), await read(theirUrl)];
  slides += Math.max(our.length, their.length);
  for (let index = 0; index < Math.max(our.length, their.length); index++) {
    if (our[index] === their[index]) same++;
    else console.log(`${deck}, slide ${index + 1}:\n${firstDifference(our[index] ?? '', their[index] ?? '')}`);
  }
}

function firstDifference(ours, theirs) {
  const [our, their] = [ours.split('\n'), theirs.split('\n')];
  const at = our.findIndex((line, index) => line !== their[index]);
  const line = at < 0 ? our.length : at;
  return `    here:      ${our[line] ?? 'nothing'}\n    reveal-md: ${their[line] ?? 'nothing'}`;
}

/** Each slide as lines: one for each element with its attributes, and one for each text. */
async function read(url) {
  const opened = await browser.slides(url, SIZE);
  try {
    if (opened.errors.length > 0) throw new Error(`${url}: ${opened.errors[0]}`);
    return await opened.page.evaluate(() => {
      const whileShown = /^(data-(markdown|separator|charset|index-[hv]|previous-indexv|fragment$).*|aria-.*|role|inert|hidden|style)$/;
      const states = ['present', 'past', 'future', 'has-dark-background', 'has-light-background'];
      const attributes = element => [...element.attributes].map(({ name, value }) => {
        if (element.matches('section') && whileShown.test(name)) return '';
        if (/^h\d$/i.test(element.tagName) && name === 'id') return '';
        const words = name === 'class' ? value.split(/\s+/).filter(word => word && !states.includes(word)).sort().join(' ') : value;
        return name === 'class' && !words ? '' : ` ${name}="${words}"`;
      }).sort().join('');
      const lines = (node, indent) => {
        if (node.nodeType === Node.TEXT_NODE) {
          const text = node.parentElement.closest('pre') ? node.data : node.data.trim().replace(/\s+/g, ' ');
          return text ? [indent + JSON.stringify(text)] : [];
        }
        if (node.nodeType !== Node.ELEMENT_NODE) return [];
        return [`${indent}<${node.localName}${attributes(node)}>`, ...[...node.childNodes].flatMap(child => lines(child, `${indent}  `))];
      };
      return Reveal.getSlides().map(slide => lines(slide, '').join('\n'));
    });
  } finally {
    await opened.close();
  }
}
