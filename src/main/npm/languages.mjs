/*
 * What the highlight.js inside reveal.js's highlight plugin knows. The plugin brings its own copy, often older than the
 * highlight.js package that the styles are taken from, so it is asked itself: it runs here with just enough of a
 * browser.
 */
import vm from 'node:vm';

export function highlighterInPlugin(packages) {
  const context = vm.createContext(browserStub());
  vm.runInContext(packages.text('reveal.js', 'dist/plugin/highlight.js'), context);
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
