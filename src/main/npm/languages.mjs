/*
 * reveal.js's highlight plugin, and what the highlight.js inside it knows. The plugin is that of reveal.js 5.1.0, which
 * decks for reveal-md were written with: highlight.js guesses the language of a block that names none, and a newer one
 * guesses otherwise for every seventh of them. It brings its own copy of highlight.js, older than the package that the
 * styles are taken from, so it is asked itself: it runs here with just enough of a browser.
 *
 * A page whose code names its languages needs no others. So there is also the plugin without languages, and each language
 * as a script that adds it, from the package of the same version.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import vm from 'node:vm';
import { bundled } from './scripts.mjs';

const SOURCE = 'highlight.js-11.9';
const ANY_LANGUAGE = '*';

export function addHighlighter(files, packages) {
  files.add('reveal/plugin/highlight.js', wholePlugin(packages));
  files.add('highlight/highlight.js', pluginWithoutLanguages(packages));
  const languages = languagesOf(packages);
  for (const { name, file } of languages) files.add(file, languageScript(packages, name));
  files.add('languages.txt', languages.map(({ names, needs }) => `${names.join(' ')}\t${needs.join(' ')}`).join('\n'));
}

export function highlighterVersion(packages) {
  return highlighterInPlugin(packages).versionString;
}

function wholePlugin(packages) {
  return packages.bytes('reveal.js-5', 'plugin/highlight/highlight.js');
}

function pluginWithoutLanguages(packages) {
  const script = bundled(packages, {
    entryPoints: [join(packages.folder('reveal.js-5'), 'plugin/highlight/plugin.js')],
    alias: { 'highlight.js': `${SOURCE}/lib/core` },
    globalName: 'RevealHighlight',
  });
  return `${script}RevealHighlight = RevealHighlight.default;\n`;
}

function languageScript(packages, name) {
  return bundled(packages, {
    stdin: {
      resolveDir: packages.root(),
      contents: `import language from '${SOURCE}/lib/languages/${name}';
        RevealHighlight().hljs.registerLanguage('${name}', language);`,
    },
  });
}

/**
 * All languages: each with its script, its name and other names in lower case, and the scripts that it needs, its own first;
 * only '*' if it guesses a language inside it among all of them.
 */
function languagesOf(packages) {
  const plugin = highlighterInPlugin(packages);
  const hljs = createRequire(import.meta.url)(packages.folder(SOURCE));
  const names = plugin.listLanguages();
  if (hljs.versionString !== plugin.versionString || hljs.listLanguages().join() !== names.join()) {
    throw new Error(`reveal.js's highlight plugin has highlight.js ${plugin.versionString}: '${SOURCE}' must be the same`);
  }
  const inside = new Map(names.map(name => [name, languagesInside(hljs.getLanguage(name), hljs)]));
  return names.map(name => ({
    name,
    file: fileOf(name),
    names: [name, ...plugin.getLanguage(name).aliases ?? []].map(each => each.toLowerCase()),
    needs: needsOf(name, inside),
  })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function fileOf(name) {
  return `highlight/languages/${name}.js`;
}

function needsOf(name, inside) {
  const found = new Set([name]);
  for (const each of found) inside.get(each)?.forEach(other => found.add(other));
  return found.has(ANY_LANGUAGE) ? [ANY_LANGUAGE] : [...found].map(fileOf);
}

/** The languages that may stand inside a language. */
function languagesInside(language, hljs) {
  const found = new Set();
  const seen = new Set();
  const look = part => {
    if (part === null || typeof part !== 'object' || part instanceof RegExp || seen.has(part)) return;
    seen.add(part);
    if (part.subLanguage) subLanguages(part.subLanguage, hljs).forEach(name => found.add(name));
    Object.values(part).forEach(look);
  };
  look(language);
  return [...found];
}

function subLanguages(written, hljs) {
  const names = [written].flat();
  if (names.length === 0) return [ANY_LANGUAGE];
  return names.filter(name => hljs.getLanguage(name)).map(name => officialName(name, hljs));
}

function officialName(name, hljs) {
  return hljs.listLanguages().find(each => hljs.getLanguage(each) === hljs.getLanguage(name));
}

function highlighterInPlugin(packages) {
  const context = vm.createContext(browserStub());
  vm.runInContext(wholePlugin(packages).toString('utf8'), context);
  return context.RevealHighlight().hljs;
}

function browserStub() {
  const document = {
    addEventListener() {},
    createElement: () => ({}),
    getElementsByTagName: () => [{ appendChild() {} }],
    readyState: 'complete',
  };
  return { document, window: { document, addEventListener() {} } };
}
