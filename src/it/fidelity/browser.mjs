/*
 * Chromium without a network. What reveal-md's pages load from other hosts comes from npm packages: MathJax, and the web
 * fonts of the themes, which are those of the plugin's bundle. All other requests to other hosts fail, on both sides.
 */
import { mkdtempSync, existsSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { chromium } from 'playwright-core';

const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update',
  '--disable-dev-shm-usage', '--font-render-hinting=none', '--hide-scrollbars',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'];

const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.mjs': 'text/javascript',
  '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml', '.png': 'image/png', '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg', '.gif': 'image/gif', '.webp': 'image/webp', '.woff': 'font/woff', '.woff2': 'font/woff2',
  '.mp4': 'video/mp4', '.md': 'text/plain; charset=utf-8' };

const FROZEN = `*, *::before, *::after { animation: none !important; transition: none !important; caret-color: transparent }
  video, audio { visibility: hidden !important }`;

const FADE_MILLISECONDS = 1_000;

export class Browser {
  #folder = mkdtempSync(join(tmpdir(), 'fidelity-'));
  #context;
  #packages;
  #bundle;

  static async open(packages, bundle) {
    const browser = new Browser();
    browser.#packages = packages;
    browser.#bundle = bundle;
    browser.#context = await chromium.launchPersistentContext(browser.#folder, {
      executablePath: process.env.CHROME ?? '/usr/bin/chromium', headless: true, args: ARGUMENTS, serviceWorkers: 'block',
    });
    await browser.#context.route('**/*', route =>
      browser.#answer(route).catch(() => route.abort().catch(() => {})));
    return browser;
  }

  async #answer(route) {
    const url = new URL(route.request().url());
    if (url.hostname === '127.0.0.1') return this.#answerLocal(route, url);
    if (/^(data|blob|about):$/.test(url.protocol)) return route.continue();
    const mathJax = /\/(?:npm\/)?mathjax@2[\d.]*\/(.*)$/i.exec(url.pathname);
    if (mathJax) return this.#fulfil(route, join(this.#packages, 'node_modules/mathjax', mathJax[1]));
    if (url.hostname === 'fonts.googleapis.com') return this.#fonts(route, url);
    return route.abort();
  }

  async #answerLocal(route, url) {
    if (url.pathname.endsWith('/plugin/markdown/markdown.js')) {
      const response = await route.fetch();
      const script = await response.text();
      return route.fulfill({ response, body: withoutDeindentation(script) });
    }
    if (url.pathname.endsWith('.md')) {
      const response = await route.fetch();
      return route.fulfill({ response, body: withoutLeadingBlanks(await response.text()) });
    }
    if (url.pathname.endsWith('.gif')) {
      const response = await route.fetch();
      return route.fulfill({ response, body: response.ok() ? firstPicture(await response.body()) : '' });
    }
    return route.continue();
  }

  #fulfil(route, file) {
    return existsSync(file) ? route.fulfill({ path: file, headers: { 'access-control-allow-origin': '*' } }) : route.abort();
  }

  /** The faces of the families that are requested, from the bundle's themes, with the fonts in the style sheet. */
  #fonts(route, url) {
    const families = (url.searchParams.get('family') ?? '').split('|').map(request => request.split(':')[0]);
    const faces = families.map(family => this.#faces().filter(face => face.includes(`font-family: '${family}';`)));
    if (faces.some(found => found.length === 0)) return route.abort();
    const css = faces.flat().join('\n').replace(/url\(\.\.\/([^)]*)\)/g, (_, path) =>
      `url(data:font/woff2;base64,${readFileSync(join(this.#bundle, path)).toString('base64')})`);
    return route.fulfill({ body: css, contentType: 'text/css', headers: { 'access-control-allow-origin': '*' } });
  }

  #faces() {
    const themes = join(this.#bundle, 'theme');
    return [...new Set(readdirSync(themes).flatMap(name =>
      readFileSync(join(themes, name), 'utf8').match(/@font-face\s*\{[^}]*\}/g) ?? []))];
  }

  async emptyPage(size) {
    const page = await this.#context.newPage();
    await page.setViewportSize(size);
    return page;
  }

  /** Opens a page of slides, and waits until reveal.js is ready. */
  async slides(url, size) {
    const page = await this.#context.newPage();
    await page.setViewportSize(size);
    const missing = new Map();
    const errors = [];
    page.on('requestfailed', request => missing.set(request.url(), request.resourceType()));
    page.on('response', response => (response.status() >= 400 || isPageInstead(response))
      && missing.set(response.url(), response.request().resourceType()));
    page.on('pageerror', error => errors.push(String(error.message).split('\n')[0]));
    await page.goto(url, { waitUntil: 'load', timeout: 30_000 });
    await page.waitForFunction(() => window.Reveal?.isReady?.(), null, { timeout: 20_000 });
    await page.addStyleTag({ content: FROZEN });
    // The first background fades in, even if nothing else moves any more
    await page.waitForTimeout(FADE_MILLISECONDS);
    await page.evaluate(() => Reveal.configure(
      { transition: 'none', backgroundTransition: 'none', autoAnimate: false, autoSlide: 0, hash: false, history: false }));
    return new Slides(page, missing, errors);
  }

  async close() {
    await this.#context.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** reveal-md answers with a page where a file is missing. */
function isPageInstead(response) {
  const other = /\.(?!html?$|md$|markdown$)[a-z0-9]+$/i.test(new URL(response.url()).pathname);
  return other && (response.headers()['content-type'] ?? '').startsWith('text/html');
}

class Slides {
  /** @param missing the URLs of files that could not be loaded, each with what it was loaded as */
  constructor(page, missing, errors) {
    this.page = page;
    this.missing = missing;
    this.errors = errors;
  }

  /** Whether a style sheet of the deck's own folder is missing, so that no slide looks as it should. */
  lacksStyle() {
    return [...this.missing].some(([url, type]) => type === 'stylesheet' && new URL(url).hostname === '127.0.0.1');
  }

  /** The slides by their numbers, from 0: column and row. */
  places() {
    return this.page.evaluate(() => Reveal.getSlides().map(slide => {
      const { h, v } = Reveal.getIndices(slide);
      return `${h}.${v ?? 0}`;
    }));
  }

  /** Goes to a slide with all its fragments shown, and waits until nothing changes there any more. */
  async show(place) {
    const [h, v] = place.split('.').map(Number);
    await this.page.evaluate(([column, row]) => Reveal.slide(column, row, 1000), [h, v]);
    return this.page.evaluate(async () => {
      const within = (time, promise) => Promise.race([promise, new Promise(resolve => setTimeout(resolve, time))]);
      // reveal-md draws a slide's diagrams when its transition has ended; there is none here
      Reveal.dispatchEvent({ type: 'slidetransitionend', data: {} });
      const diagrams = () => [...Reveal.getCurrentSlide().querySelectorAll('code.mermaid')];
      for (let round = 0; round < 50 && !diagrams().every(each => each.querySelector('svg')); round++) {
        await new Promise(resolve => setTimeout(resolve, 100));
      }
      if (window.MathJax?.Hub) await within(10_000, new Promise(resolve => MathJax.Hub.Queue(resolve)));
      await within(5_000, document.fonts.ready);
      const slide = Reveal.getCurrentSlide();
      const pictures = [...slide.querySelectorAll('img')];
      await within(5_000, Promise.all(pictures.map(picture => picture.decode().catch(() => {}))));
      const frame = () => new Promise(resolve => requestAnimationFrame(() => resolve()));
      Reveal.layout();
      await frame();
      await frame();
      // Code scrolls to its highlighted lines in small steps
      const scrolled = () => [...slide.querySelectorAll('code')].map(code => code.scrollTop).join();
      for (let [still, last, round] = [0, scrolled(), 0]; slide.querySelector('code') && still < 12 && round < 300; round++) {
        await frame();
        still = scrolled() === last ? still + 1 : 0;
        last = scrolled();
      }
      const formula = '.MathJax, .MathJax_Display, .MathJax_Preview, .katex, mjx-container, .course-formula, script';
      const words = [];
      const texts = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const text = texts.currentNode;
        if (text.parentElement.closest(`${formula}, aside.notes`)) continue;
        for (const { 0: word, index } of text.data.matchAll(/\S+/g)) {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          const { x, y } = range.getBoundingClientRect();
          words.push([word, x, y]);
        }
      }
      // A deck's own scripts may show another slide than the current one
      const isVisible = (elements, isMeant = () => true) => [...Reveal.getSlidesElement().querySelectorAll(elements)].some(each =>
        each.checkVisibility({ visibilityProperty: true }) && isMeant(each));
      return {
        words,
        html: slide.outerHTML + slide.parentElement.cloneNode(false).outerHTML,
        formulas: isVisible('.MathJax, .MathJax_Display, .katex, mjx-container, .course-formula, script[type^="math/"] + *'),
        errors: isVisible('.MathJax .merror, .MathJax .noError, .MathJax_Error')
          || isVisible('.MathJax .mtext', ({ style, textContent }) => style.color === 'red' && textContent.startsWith('\\')),
        diagrams: isVisible('.mermaid, svg[id^="mermaid"]'),
        brokenPictures: pictures.some(picture => picture.complete && picture.naturalWidth === 0),
      };
    });
  }

  picture() {
    return this.page.screenshot({ animations: 'disabled', caret: 'hide' });
  }

  close() {
    return this.page.close();
  }
}

/** The page of a deck, without the blanks that reveal-md's template puts before the first slide: they would make it code. */
function withoutLeadingBlanks(page) {
  return page.replace(/(<textarea data-template>)\s+/, '$1');
}

/**
 * The Markdown plugin of reveal.js without the step that takes blanks away in the middle of lines, and destroys lists and
 * code; our pages do without it on purpose.
 */
function withoutDeindentation(script) {
  const changed = script.replace(/\^\\n\?\(\\s\*\)/g, '^\\n?()').replace(/\^\\n\?\(\\t\*\)/g, '^\\n?()');
  if (changed === script) throw new Error('the Markdown plugin of reveal.js does not take blanks away as expected');
  return changed;
}

/** A GIF with its first picture alone. */
function firstPicture(gif) {
  let at = 13 + (gif[10] & 0x80 ? 3 << ((gif[10] & 7) + 1) : 0);
  const skipParts = from => {
    while (gif[from] > 0) from += gif[from] + 1;
    return from + 1;
  };
  while (at < gif.length && gif[at] === 0x21) at = skipParts(at + 2);
  if (gif[at] !== 0x2c) return gif;
  const table = gif[at + 9] & 0x80 ? 3 << ((gif[at + 9] & 7) + 1) : 0;
  const end = skipParts(at + 10 + table + 1);
  return Buffer.concat([gif.subarray(0, end), Buffer.from([0x3b])]);
}

/** Serves a folder on the loopback address. */
export function serve(folder) {
  const server = createServer((request, response) => {
    try {
      const path = decodeURIComponent(new URL(request.url, 'http://x').pathname);
      const file = join(folder, normalize(path));
      const found = statSync(file).isDirectory() ? join(file, 'index.html') : file;
      if (!found.startsWith(folder)) throw new Error('outside');
      const body = readFileSync(found);
      response.writeHead(200, { 'content-type': TYPES[extname(found).toLowerCase()] ?? 'application/octet-stream' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve({
    url: `http://127.0.0.1:${server.address().port}/`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  })));
}
