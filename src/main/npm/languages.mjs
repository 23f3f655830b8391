/*
 * reveal.js's highlight plugin, and what the highlight.js inside it knows. The plugin is that of reveal.js 5.1.0, which
 * decks for reveal-md were written with: highlight.js guesses the language of a block that names none, and a newer one
 * guesses otherwise for every seventh of them. It brings its own copy of highlight.js, older than the package that the
 * styles are taken from, so it is asked itself: it runs here with just enough of a browser.
 */
import vm from 'node:vm';

export function highlightPlugin(packages) {
  return packages.bytes('reveal.js-5', 'plugin/highlight/highlight.js');
}

export function highlighterInPlugin(packages) {
  const context = vm.createContext(browserStub());
  vm.runInContext(highlightPlugin(packages).toString('utf8'), context);
  const { hljs } = context.RevealHighlight();
  return { version: hljs.versionString, languages: languageNames(hljs) };
}

/** Names and aliases, lower case, sorted. */
function languageNames(hljs) {
  const names = hljs.listLanguages().flatMap(name => [name, ...hljs.getLanguage(name).aliases ?? []]);
  return [...new Set(names.map(name => name.toLowerCase()))].sort();
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
