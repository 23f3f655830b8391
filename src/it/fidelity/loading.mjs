/*
 * Measures how soon slides can be seen in the browser: ours beside reveal-md's, in turns, each load with an empty cache.
 *
 *   node target/pictures/loading.mjs VERSION [--repository DIR] [--loads 20] [--file] [--only plain,code,formula,diagram]
 *
 * VERSION is that of the plugin in the local Maven repository. Set up as for pixels.mjs. For each deck two times from the
 * start of navigation, in milliseconds, medians: until reveal.js is ready, and until the first slide is complete (its fonts
 * loaded, its code coloured, its formula set, its diagram drawn); and the bytes of all responses. reveal-md's pages are its
 * static export, with MathJax 2 beside it for the formula; the diagram's come from reveal-md while it runs, because its
 * export draws none. With --file our pages are opened from the disk.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { serve } from './browser.mjs';
import { build, folderOf, startRevealMd } from './courses.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update',
  '--disable-dev-shm-usage', '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'];
const WITHIN = 30_000;
const SIZE = { width: 1280, height: 800 };

const FIRST = {
  plain: '# A title\n\n- one\n- two',
  code: '# A title\n\n```java\nclass Greeting { String text = "Hello"; }\n```',
  formula: '# A title\n\n$$\\sum_{n=1}^{\\infty} \\frac{1}{n^2} = \\frac{\\pi^2}{6}$$',
  diagram: '# A title\n\n```mermaid\ngraph LR\n  A --> B\n```',
};
const OTHERS = Array.from({ length: 29 }, (_, slide) =>
  `## Slide ${slide + 2}\n\nA paragraph with **bold** and *other* words.\n\n- first point\n- second point\n- third point`);
const FRONT_MATTER = {
  formula: '---\nrevealOptions:\n  math:\n    mathjax: /mathjax/MathJax.js\n---\n',
};

/** Runs in the page, before all of its scripts: notes when it is ready and when its first slide is complete. */
function watch() {
  const times = window.courseTimes = {};
  const isDrawn = {
    code: block => block.classList.contains('hljs'),
    mermaid: block => block.querySelector('svg') !== null,
  };
  const isComplete = slide => document.fonts.status === 'loaded'
    && [...slide.querySelectorAll('pre code')].every(block =>
      isDrawn[block.classList.contains('mermaid') ? 'mermaid' : 'code'](block))
    && slide.querySelector('.course-formula:not(:has(mjx-container))') === null
    && !/\$\$|\\\[/.test(slide.textContent)
    && (!slide.querySelector('.MathJax_Preview') || slide.querySelector('.MathJax_Display .MathJax span') !== null);
  const look = () => {
    if (window.Reveal?.isReady?.()) {
      times.ready ??= performance.now();
      if (!times.complete && isComplete(Reveal.getCurrentSlide())) times.complete = performance.now();
    }
    if (!times.complete) setTimeout(look, 1);
  };
  look();
}

async function load(browser, url) {
  const context = await browser.newContext({ viewport: SIZE, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    let bytes = 0;
    page.on('response', response => response.body().then(body => bytes += body.length, () => {}));
    await page.addInitScript(watch);
    await page.goto(url, { waitUntil: 'load', timeout: WITHIN });
    await page.waitForFunction(() => window.courseTimes.complete, null, { timeout: WITHIN });
    const times = await page.evaluate(() => window.courseTimes);
    await page.waitForTimeout(200);
    return { ...times, bytes };
  } finally {
    await context.close();
  }
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}

function summary(name, loads) {
  const of = key => median(loads.map(each => each[key]));
  return { name, ready: of('ready'), complete: of('complete'), bytes: of('bytes') };
}

/** A row of a table in Markdown. */
function row(cells) {
  return `| ${cells.join(' | ')} |`;
}

function times({ name, ready, complete, bytes }, of) {
  return row([of, name, `${ready.toFixed(0)} ms`, `${complete.toFixed(0)} ms`, `${(bytes / 1000).toFixed(0)} kB`]);
}

function ratios(we, they, of) {
  return row([of, 'ratio', ...['ready', 'complete', 'bytes'].map(key => (we[key] / they[key]).toFixed(2))]);
}

/** The decks as reveal-md writes them, and MathJax beside them. */
function exported(source, target) {
  const script = join(HERE, 'node_modules/reveal-md/bin/reveal-md.js');
  execFileSync(process.execPath, [script, source, '--static', target], {
    cwd: source, stdio: 'ignore', env: { ...process.env, NO_UPDATE_NOTIFIER: '1' },
  });
  cpSync(join(HERE, 'node_modules/mathjax'), join(target, 'mathjax'), { recursive: true });
  return target;
}

async function main() {
  const { values, positionals: [version] } = parseArgs({
    allowPositionals: true,
    options: {
      repository: { type: 'string' }, loads: { type: 'string', default: '20' },
      file: { type: 'boolean', default: false }, only: { type: 'string' },
    },
  });
  if (!version) throw new Error('usage: node loading.mjs VERSION [--repository DIR] [--loads N] [--file] [--only NAMES]');
  const names = Object.keys(FIRST).filter(name => !values.only || values.only.split(',').includes(name));
  const work = join(HERE, 'loading');
  const source = join(work, 'decks');
  rmSync(work, { recursive: true, force: true });
  mkdirSync(source, { recursive: true });
  for (const name of names) {
    writeFileSync(join(source, `${name}.md`), (FRONT_MATTER[name] ?? '') + [FIRST[name], ...OTHERS].join('\n\n---\n\n') + '\n');
  }
  const [ours] = build([folderOf(source)], join(work, 'courses'), version, values.repository && resolve(values.repository));
  const theirs = exported(source, join(work, 'export'));
  const servers = [await serve(ours.site), await serve(theirs), await startRevealMd(HERE, source)];
  const browser = await chromium.launch({ executablePath: process.env.CHROME ?? '/usr/bin/chromium', args: ARGUMENTS });
  console.log(`${row(['first slide', 'page', 'ready', 'complete', 'bytes'])}\n${row(Array(5).fill('---'))}`);
  try {
    for (const name of names) {
      const beside = name === 'diagram' ? [servers[2].url + 'diagram.md', 'reveal-md, running'] : [`${servers[1].url}${name}.html`, 'reveal-md, export'];
      const mine = values.file ? pathToFileURL(join(ours.site, `${name}.html`)).href : `${servers[0].url}${name}.html`;
      const loads = { mine: [], theirs: [] };
      for (let turn = 0; turn <= Number(values.loads); turn++) {
        const pair = { mine: await load(browser, mine), theirs: await load(browser, beside[0]) };
        if (turn > 0) for (const side of Object.keys(pair)) loads[side].push(pair[side]);
      }
      const [we, they] = [summary('this plugin', loads.mine), summary(beside[1], loads.theirs)];
      console.log([times(we, name), times(they, name), ratios(we, they, name)].join('\n'));
    }
  } finally {
    await browser.close();
    for (const server of servers) await server.stop();
  }
}

await main();
