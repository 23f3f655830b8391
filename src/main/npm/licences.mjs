/*
 * The licence texts of all that is bundled, also of what is inside the bundled scripts: their licences ask that the
 * text goes with every copy. What is inside mermaid.min.js is read from the source maps in its package; a package found
 * there whose licence is not installed stops the build.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packagesOfPlugins } from './plugins.mjs';

/** reveal.js has no source maps: fitty is in its core, marked in speaker.js, the others in highlight.js. */
const INSIDE_REVEAL = ['fitty', 'highlight.js', 'highlightjs-line-numbers.js', 'marked'];

/** Packages that are published with others built into them, where a source map does not show them. */
const BUILT_IN = new Map([['roughjs', ['hachure-fill', 'path-data-parser', 'points-on-curve', 'points-on-path']]]);

/** Fonts inside reveal.js, under a licence of their own; the notices are those in the font files. */
const FONTS_INSIDE = [
  { file: 'league-gothic', name: 'League Gothic', notice: '2009 - 2011, The League of Moveable Type' },
  { file: 'source-sans-pro', name: 'Source Sans Pro', notice: 'Copyright 2010, 2012 Adobe Systems Incorporated '
    + "(http://www.adobe.com/),\nwith Reserved Font Name 'Source'. All Rights Reserved. Source is a trademark of\n"
    + 'Adobe Systems Incorporated in the United States and/or other countries.' },
];

const LICENCE_FILE = /^(licen[cs]e|copying|notice|thirdpartynotices)(-[a-z0-9.]+)?(\.(md|txt))?$/i;
const LICENCE_SECTION = /^#+ *licen[cs]e *\n([^]*?)(?=^#|$(?![^]))/im;
const PNPM_SOURCE = /node_modules\/\.pnpm\/([^/]+)\/node_modules\/((?:@[^/]+\/)?[^/]+)\//;
const RULE = '='.repeat(80);

/** Shapes of letters in MathJax's script; these packages have no text of their licence, which is that of MathJax. */
const LETTERS_OF_MATHJAX = ['@mathjax/mathjax-mhchem-font-extension', '@mathjax/mathjax-newcm-font'];

export function addLicences(files, packages) {
  const plugins = packagesOfPlugins();
  const rows = [
    ...packages.bundledNames().filter(name => plugins.every(plugin => plugin.source !== name))
      .map(name => addPackage(files, packages, name)),
    ...plugins.map(plugin => addPlugin(files, packages, plugin)),
    ...LETTERS_OF_MATHJAX.map(name => lettersOfMathJax(packages, name)),
    ...FONTS_INSIDE.map(font => addFont(files, packages, font)),
  ];
  addThirdParties(files, 'mathjax', insideMathJax(packages), packages);
  addThirdParties(files, 'mermaid', insideMermaid(packages), packages);
  addThirdParties(files, 'reveal.js', new Map(INSIDE_REVEAL.map(name => [name, new Set()])), packages);
  files.add('licenses/README.txt', overview(rows));
  checkFonts(files);
}

function checkFonts(files) {
  const families = [...new Set(files.paths().map(path => /^fonts\/([^/]+)\//.exec(path)?.[1]).filter(Boolean))];
  const without = families.filter(family =>
    !files.has(`licenses/${family}.txt`) && !files.has(`licenses/fontsource-${family}.txt`));
  if (without.length > 0) throw new Error(`fonts without a licence text: ${without.join(', ')}`);
}

function addPackage(files, packages, name) {
  const file = `${name.replace('@', '').replace('/', '-')}.txt`;
  files.add(`licenses/${file}`, licenceText(packages, name));
  return { name, version: packages.version(name), licence: licenceName(packages, name), file };
}

/** In the folder of the plugin, so that a page has only the licences of the plugins that it has. */
function addPlugin(files, packages, { name, source, inside }) {
  const parts = inside.map(part => [RULE, `${part}, of which the script contains code`, RULE, '',
    licenceText(packages, part)].join('\n'));
  files.add(`plugin/${name}/LICENSE.txt`, [licenceText(packages, source), ...parts].join('\n'));
  return { name: `${source}: ${name}`, version: packages.version(source), licence: 'MIT', file: `../plugin/${name}/LICENSE.txt` };
}

function lettersOfMathJax(packages, folder) {
  const { name, version, license } = packages.manifest(folder);
  if (license !== packages.manifest('@mathjax/src').license) throw new Error(`'${name}' has another licence than MathJax`);
  return { name, version, licence: license, file: 'mathjax-src.txt' };
}

function addFont(files, packages, { file, name, notice }) {
  files.add(`licenses/${file}.txt`, `${notice}\n\n${openFontLicence(packages)}`);
  return { name, version: '', licence: 'OFL-1.1', file: `${file}.txt` };
}

/** The licence alone, without the notice of the font that it is read from. */
function openFontLicence(packages) {
  const text = licenceText(packages, '@fontsource/lato');
  const start = text.indexOf('This Font Software is licensed under the SIL Open Font License');
  if (start < 0) throw new Error("the SIL Open Font License is not found in '@fontsource/lato'");
  return text.slice(start);
}

function overview(rows) {
  const lines = rows.map(row => `${row.name} ${row.version}`.trim().padEnd(44) + row.licence.padEnd(34) + row.file);
  return ['What is bundled here, its licence, and the file with the text.', '', ...lines, '',
    'MathJax, Mermaid and reveal.js contain code of other packages: see the files *-third-party.txt.',
    'The style sheets of highlight.js name their authors and licences in their first lines.'].join('\n');
}

function insideMathJax(packages) {
  return new Map([['mhchemparser', new Set([packages.version('mhchemparser')])]]);
}

/** Packages in mermaid.min.js: name to the versions that it was built from. */
function insideMermaid(packages) {
  const inside = new Map();
  for (const source of mermaidSources(packages)) addSource(inside, source);
  if (inside.size === 0) throw new Error('the source map of mermaid.min.js names no packages; adapt how it is read');
  inside.set('@mermaid-js/parser', new Set());
  for (const [name, builtIn] of BUILT_IN) {
    if (inside.has(name)) builtIn.forEach(part => inside.set(part, new Set()));
  }
  return inside;
}

/** Mermaid's parser is built separately, with its own source maps. */
function mermaidSources(packages) {
  const parser = 'dist/chunks/mermaid-parser.core';
  const maps = packages.names('@mermaid-js/parser', parser, '.map')
    .map(name => packages.text('@mermaid-js/parser', `${parser}/${name}.map`));
  return [packages.text('mermaid', 'dist/mermaid.min.js.map'), ...maps].flatMap(map => JSON.parse(map).sources);
}

function addSource(inside, source) {
  const match = PNPM_SOURCE.exec(source);
  if (!match) return;
  const [, folder, name] = match;
  const prefix = `${name.replace('/', '+')}@`;
  const versions = inside.get(name) ?? new Set();
  if (folder.startsWith(prefix)) versions.add(folder.slice(prefix.length).split(/[_(]/)[0]);
  inside.set(name, versions);
}

/** One file for all packages inside another one; packages with the same text share it. */
function addThirdParties(files, host, inside, packages) {
  const namesByText = new Map();
  for (const name of [...inside.keys()].sort()) {
    const text = licenceText(packages, name, host);
    const versions = [...inside.get(name)].sort().join(', ');
    const line = `${`${name} ${versions}`.trim()}: ${licenceName(packages, name, host)}`;
    namesByText.set(text, [...namesByText.get(text) ?? [], line]);
  }
  const parts = [...namesByText].map(([text, names]) => [RULE, ...names, RULE, '', text].join('\n'));
  files.add(`licenses/${host}-third-party.txt`, `Packages of which ${host} contains code.\n\n${parts.join('\n')}`);
}

function licenceName(packages, name, dependent) {
  return packages.manifest(name, dependent).license ?? 'see the text';
}

function licenceText(packages, name, dependent) {
  const folder = packages.folder(name, dependent);
  const texts = readdirSync(folder).filter(file => LICENCE_FILE.test(file)).sort()
    .map(file => readFileSync(join(folder, file), 'utf8'));
  const text = texts.length > 0 ? texts.join('\n') : licenceSection(join(folder, 'README.md'));
  if (!text) throw new Error(`no licence text is found in the package '${name}'`);
  return `${text.replace(/\r\n?/g, '\n').trim()}\n`;
}

function licenceSection(readme) {
  return existsSync(readme) ? LICENCE_SECTION.exec(readFileSync(readme, 'utf8'))?.[1] : undefined;
}
