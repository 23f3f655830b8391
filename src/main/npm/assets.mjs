/*
 * What is in the bundle, and where.
 */
import { readFileSync } from 'node:fs';
import { BundleFiles } from './bundle-files.mjs';
import { addDiagrams } from './diagrams.mjs';
import { formulaFacts, formulaScript } from './formulas.mjs';
import { addIcons } from './icons.mjs';
import { addHighlighter, highlighterVersion } from './languages.mjs';
import { addLicences } from './licences.mjs';
import { addPlugins } from './plugins.mjs';
import { addSpeakerPage, speakerNotes } from './speaker.mjs';
import { checkStylesheets } from './stylesheets.mjs';
import { addThemes } from './themes.mjs';

/** Small, and on every page. */
const REVEAL_PLUGINS = ['search', 'zoom'];
const FIRST_FONTS = new URL('first-fonts.js', import.meta.url);
/** The version that reveal-md has. */
const AUTHORS_HIGHLIGHT = 'highlight.js-11.10';
const MINIFIED = '.min.css';
const HIGHLIGHT_FILES = [MINIFIED, '.png', '.jpg'];
const ROUNDED_SCALE = /Math\.round\((\w+)\*100\)\/100/;
const STATES = /(\w+)=\1\.concat\(\w+\.split\(/;
const SLIDES_IN_SYNC = /(?<=(\w+)!==void 0&&\()\1=(\w+)\(\w+,\1\),(\w+)=\2\(\w+,\3\)(?=\))/;

export async function collectAssets(packages) {
  const files = new BundleFiles();
  addReveal(files, packages);
  await addThemes(files, packages);
  addHighlightStyles(files, packages, '');
  addHighlightStyles(files, packages, 'base16/');
  files.add('mathjax/formulas.js', formulaScript(packages));
  addDiagrams(files, packages);
  addPlugins(files, packages);
  addIcons(files, packages);
  addFacts(files, packages);
  addLicences(files, packages);
  checkStylesheets(files);
  return files;
}

/**
 * The classic scripts, because browsers refuse modules in pages opened from 'file:'. What every page needs is one script and
 * one style sheet, so that a page has to wait for few files.
 */
function addReveal(files, packages) {
  files.add('reveal/reveal.js', [
    readFileSync(FIRST_FONTS, 'utf8'),
    withStatesOnce(withExactScale(packages.text('reveal.js', 'dist/reveal.js'))),
    ...REVEAL_PLUGINS.map(name => packages.text('reveal.js', `dist/plugin/${name}.js`)),
    speakerNotes(),
  ].join(';\n'));
  files.add('reveal/reveal.css', ['reset', 'reveal'].map(name => packages.text('reveal.js', `dist/${name}.css`)).join('\n'));
  addSpeakerPage(files, packages);
  addHighlighter(files, packages);
}

/** reveal.js 6 rounds the scale of slides to two digits, so that text is a little larger or smaller than in 5.1.0. */
function withExactScale(script) {
  const parts = script.split(ROUNDED_SCALE);
  if (parts.length !== 3) throw new Error('reveal.js does not round the scale of slides as expected: look at layout()');
  return `${parts[0]}${parts[1]}${parts[2]}`;
}

/** In reveal.js 6, sync() counts the states of the current slide again, so that the next slide() takes them off the page. */
function withStatesOnce(script) {
  const states = STATES.exec(script);
  if (!states || !SLIDES_IN_SYNC.test(script)) throw new Error('reveal.js does not count states as expected: look at sync()');
  return script.replace(SLIDES_IN_SYNC, slides => `${states[1]}.length=0,${slides}`);
}

/** Those that reveal-md has look as they do there; later versions changed a few, and have more. */
function addHighlightStyles(files, packages, folder) {
  const known = new Set(HIGHLIGHT_FILES.flatMap(type =>
    packages.names(AUTHORS_HIGHLIGHT, `styles/${folder}`, type).map(name => name + type)));
  for (const type of HIGHLIGHT_FILES) {
    for (const name of packages.names('highlight.js', `styles/${folder}`, type)) {
      const source = known.has(name + type) ? AUTHORS_HIGHLIGHT : 'highlight.js';
      const path = `styles/${folder}${name}`;
      if (type === MINIFIED) files.add(`highlight/${folder}${name}.css`, highlightStyle(packages, source, path));
      else files.add(`highlight/${folder}${name}${type}`, packages.bytes(source, path + type));
    }
  }
}

/** The minified style, unless minifying has dropped the comment that names its author and licence. */
function highlightStyle(packages, source, path) {
  const minified = packages.text(source, `${path}${MINIFIED}`);
  return minified.includes('/*') ? minified : packages.text(source, `${path}.css`);
}

/** What the plugin wants to know of the bundle without reading scripts. */
function addFacts(files, packages) {
  files.add('formulas.txt', formulaFacts(packages).join('\n'));
  const versions = ['highlight.js', 'mermaid', 'reveal.js'].map(name => `${name}=${packages.version(name)}`);
  files.add('versions.properties', [...versions, `highlight.js-in-reveal.js=${highlighterVersion(packages)}`].sort().join('\n'));
}
