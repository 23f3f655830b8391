/*
 * Edits a deck of 60 slides at random while a preview shows it in Chromium, and says whether page and server keep up.
 *
 *   cp -r src/it/preview target/preview && (cd target/preview && npm install --no-package-lock)
 *   node target/preview/edits.mjs VERSION [--repository DIR] [--edits 1000] [--seed 1]
 *
 * VERSION is that of the plugin in the local Maven repository. Four results:
 *
 *   view     of the first 200 edits, those after which the slide in view is still the same, by its number in the deck that the
 *            script keeps, with the same heading. If the edit deletes that slide, the one before or after it has to be in view.
 *   state    whether indices, fragment, full screen, page and the window of the speaker survive 50 edits of texts
 *   end      after all edits: whether the slides in the page are those of a page that is opened anew, and each file of a fresh
 *            build is served with the same bytes, but for the script of the preview
 *   memory   of the server: objects in use, and all that the process takes, at the start and at the end
 *
 * The script fails unless 199 of 200 views stay, and all else holds. Needs a JDK, whose jcmd it asks for the objects in use.
 */
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { Deck, seeded } from './deck.mjs';
import { buildSlides, maven, preview, residentBytes, usedHeap } from './ours.mjs';
import { slidesOf, startCounting, View } from './view.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const VIEWS = 200;
const ENOUGH = 0.995;
const PATCHES = 50;
const EDITS_PER_VIEW = 4;
const OTHER_DECKS = 5;
const SCRIPT = /<script defer src="\/_preview\/preview\.js" data-version="\d+"><\/script>\n/;
const POM = `<project><modelVersion>4.0.0</modelVersion>
  <groupId>preview</groupId><artifactId>course</artifactId><version>1</version><packaging>pom</packaging></project>\n`;

const { values, positionals: [version] } = parseArgs({
  allowPositionals: true,
  options: {
    repository: { type: 'string' },
    edits: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
  },
});
if (!version) {
  console.error('usage: node edits.mjs VERSION [--repository DIR] [--edits N] [--seed N]; see the comment in this file');
  process.exit(2);
}
const random = seeded(Number(values.seed));
const deck = new Deck(random);
const work = join(HERE, 'edits');
const course = join(work, 'course');
const command = maven(version, values.repository && resolve(values.repository));
let failed = false;

prepare();
const server = await preview(command, course);
const browser = await chromium.launch({ executablePath: process.env.CHROME ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
try {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await context.addInitScript(startCounting);
  const view = await View.open(context, `${server.url}deck.html`);
  await keepsState(view, context);
  const before = memory();
  await keepsView(view);
  await view.page.waitForTimeout(2_000);
  const after = memory();
  report('end', ...(await sameAtTheEnd(view, context)));
  report('memory', after.objects < 1.25 * before.objects, `${shown(before)} at the start, ${shown(after)} at the end`);
} finally {
  await browser.close();
  await server.stop();
}
process.exitCode = failed ? 1 : 0;

function prepare() {
  rmSync(work, { recursive: true, force: true });
  mkdirSync(course, { recursive: true });
  writeFileSync(join(course, 'pom.xml'), POM);
  for (let other = 1; other <= OTHER_DECKS; other++) {
    writeFileSync(join(course, `other-${other}.md`), `---\ntitle: Deck ${other}\n---\n# Deck ${other}\n\n[the first](deck.md)\n\n---\n\n## More\n\n$x^${other}$\n`);
  }
  save();
}

function save() {
  writeFileSync(join(course, 'deck.md'), deck.markdown());
}

async function keepsState(view, context) {
  const withFragments = deck.shown().flat().find(slide => slide.body.some(block => block.startsWith('- ')));
  const column = deck.shown().find(each => each.includes(withFragments));
  await view.goTo({ h: deck.shown().indexOf(column), v: column.indexOf(withFragments), f: 1 });
  await view.page.keyboard.press('f');
  const [speaker] = await Promise.all([context.waitForEvent('page'), view.page.keyboard.press('s')]);
  await view.page.waitForTimeout(1_000);
  const start = await view.state();
  const navigations = view.navigations;
  for (let patch = 1; patch <= PATCHES; patch++) {
    const others = withFragments.body.findIndex(block => !block.startsWith('- '));
    if (patch % 5 === 0 && others >= 0) withFragments.body[others] = `Another text of the slide in view, ${patch}`;
    else deck.edit(patch % 2 === 0 ? 'text' : 'rename');
    await view.afterPatch(save, () => deck.title());
  }
  const end = await view.state();
  const isSame = JSON.stringify(start) === JSON.stringify(end) && view.navigations === navigations;
  const follows = !speaker.isClosed() && await speakerFollows(view, speaker);
  report('state', isSame && follows, `${PATCHES} patches: ${JSON.stringify(end)}`
    + `${isSame ? '' : `, but before ${JSON.stringify(start)}, ${view.navigations - navigations} loads`}`
    + `; the speaker's window ${follows ? 'follows' : 'does not follow'}`);
  await speaker.close();
}

/** The window of the speaker shows the text of the slide in view, also of the next one. */
async function speakerFollows(view, speaker) {
  const text = () => Reveal.getCurrentSlide().textContent.replace(/\s+/g, ' ').trim();
  for (const move of ['', 'Reveal.next()', 'Reveal.right()']) {
    await view.page.evaluate(move);
    await view.page.waitForTimeout(1_500);
    const [wanted, ...got] = await Promise.all([view.page, speaker.frames()[1]].map(each => each.evaluate(text)));
    if (got[0] !== wanted) return false;
  }
  return true;
}

async function keepsView(view) {
  const lost = [];
  const total = Number(values.edits);
  for (let edit = 1; edit <= total; edit++) {
    if (edit % EDITS_PER_VIEW === 1) await view.goTo(anyPlace());
    const seen = deck.at(await view.indices());
    const neighbours = deck.neighbours(seen);
    const { kind, slide } = deck.edit();
    await view.afterPatch(save, () => deck.title());
    const now = deck.at(await view.indices());
    const isSame = deck.slides().includes(seen) ? now === seen : neighbours.includes(now);
    const heading = await view.heading();
    if (!isSame || heading !== now.heading) {
      lost.push({ edit, text: `edit ${edit}, ${kind} of ${slide === seen ? 'the slide in view' : 'another'}: `
        + `'${seen.heading}' became '${heading}'` });
    }
    if (edit === Math.min(VIEWS, total)) {
      lost.forEach(({ text }) => console.log(`  ${text}`));
      report('view', lost.length <= (1 - ENOUGH) * edit, `the same in ${edit - lost.length} of ${edit}`);
      console.log(`     memory  ${shown(memory())} after ${edit} edits`);
    }
  }
  if (total > VIEWS) {
    lost.filter(({ edit }) => edit > VIEWS).forEach(({ text }) => console.log(`  ${text}`));
    report('view', lost.length <= (1 - ENOUGH) * total, `the same in ${total - lost.length} of ${total}; `
      + `pages loaded again: ${view.navigations}`);
  }
}

function anyPlace() {
  const columns = deck.shown();
  const h = Math.floor(random() * columns.length);
  return { h, v: Math.floor(random() * columns[h].length) };
}

async function sameAtTheEnd(view, context) {
  const fresh = await View.open(context, `${server.url}deck.html`);
  const place = { h: 0, v: 0 };
  await Promise.all([view, fresh].map(each => each.goTo(place)));
  await view.page.waitForTimeout(1_000);
  const [live, anew] = await Promise.all([view, fresh].map(each => each.page.evaluate(slidesOf)));
  writeFileSync(join(work, 'live.html'), live.join('\n'));
  writeFileSync(join(work, 'anew.html'), anew.join('\n'));
  const different = await differentFiles();
  const isSame = live.join('\n') === anew.join('\n');
  return [isSame && different.length === 0, `the page ${isSame ? 'has' : 'does not have'} the slides of a page opened anew; `
    + `files that differ from a fresh build: ${different.join(', ') || 'none'}`];
}

/** Of a build in another folder; .nojekyll is for hosts only. */
async function differentFiles() {
  const copy = join(work, 'fresh');
  cpSync(course, copy, { recursive: true });
  buildSlides(command, copy);
  const site = join(copy, 'target/site/slides');
  const files = readdirSync(site, { recursive: true }).filter(file => statSync(join(site, file)).isFile() && file !== '.nojekyll');
  if (files.length === 0) throw new Error(`no pages in ${site}`);
  const same = await Promise.all(files.map(async file => {
    const served = Buffer.from(await (await fetch(server.url + file)).arrayBuffer());
    const wanted = readFileSync(join(site, file));
    return served.equals(wanted) || (file.endsWith('.html') && served.toString().replace(SCRIPT, '') === wanted.toString());
  }));
  return files.filter((_, place) => !same[place]);
}

function memory() {
  return { objects: usedHeap(server.pid), all: residentBytes(server.pid) };
}

function shown({ objects, all }) {
  return `${(objects / 1e6).toFixed(1)} MB of objects (${(all / 1e6).toFixed(0)} MB in all)`;
}

function report(what, isGood, text) {
  failed ||= !isGood;
  console.log(`${isGood ? 'good' : 'BAD '} ${what.padEnd(7)} ${text}`);
}
