/*
 * The window of the speaker as a page of its own, so that a server may forbid scripts in pages. reveal.js's plugin writes that page,
 * with its style and its script, into an empty window; here it runs without a browser, and what it writes becomes three files.
 */
import { readFileSync } from 'node:fs';
import vm from 'node:vm';

const SLIDES = new URL('speaker-notes.js', import.meta.url);
const PAGE = new URL('speaker-page.js', import.meta.url);
const PARTS = /<html[^]*?<style>\n([^]*?)<\/style>[^]*?<script>([^]*?)<\/script>/;
/** Markdown in notes is read in that window. */
const MARKED = /,\(\)=>\{let \w+,\w+=null,\w+;[^]*\.marked=([\w$]+),[^]*$/;
/** Pages from 'file:' have no origin in common; speaker-page.js looks who sends a message. */
const ORIGIN_OF_OPENER = /let openerOrigin;[^]*?window\.location\.origin !== openerOrigin/;
/** Notes are shown without the style sheets of the slides: MathML would be a second formula there. */
const FORMULAS = 'mjx-assistive-mml { display: none; }\n';

/** Screen readers find their way by headings: the plugin's page has none of the first level, and calls the second the fourth. */
const TITLE = '<h1>Speaker view</h1>';
const HEADINGS = 'body > h1 { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); }\n'
  + 'h2.label { margin: 1.33em 0; font-size: 1em; }\n';

/** What the slides load: the plugin without its page. */
export function speakerNotes() {
  return readFileSync(SLIDES, 'utf8');
}

export function addSpeakerPage(files, packages) {
  const plugin = packages.text('reveal.js', 'dist/plugin/notes.js');
  const page = pageOf(plugin);
  const [whole, style, script] = found(page, PARTS);
  const linked = whole.replace(/<style>[^]*<\/style>/, '<link rel="icon" href="data:,">\n\t\t<link rel="stylesheet" href="speaker.css">')
    .replace(/<script>[^]*<\/script>/, '<script src="speaker.js"></script>');
  const titled = replaced(linked, /<body>/, body => `${body}\n\t\t${TITLE}`).replace(/<(\/?)h4/g, '<$1h2');
  files.add('reveal/speaker.html', `<!doctype html>\n${titled}\n\t</body>\n</html>\n`);
  files.add('reveal/speaker.css', FORMULAS + HEADINGS + style);
  files.add('reveal/speaker.js',
    [markedIn(plugin), readFileSync(PAGE, 'utf8'), replaced(script, ORIGIN_OF_OPENER, () => 'if( !window.opener')].join(';\n'));
}

/** What the plugin writes when it opens its window. */
function pageOf(plugin) {
  let page = '';
  const view = { document: { write: text => page += text, close() {} } };
  const window = { location: { search: '' }, open: () => view, addEventListener() {} };
  const context = vm.createContext({ window, setInterval() {} });
  vm.runInContext(plugin, context);
  const notes = context.RevealNotes();
  notes.init({ addKeyBinding() {}, getConfig: () => ({ url: '' }) });
  notes.open();
  return page;
}

function markedIn(plugin) {
  const script = replaced(plugin, MARKED, (tail, name) => `,${name}});`);
  return replaced(script, /\w+\.RevealNotes=/, () => 'window.marked=');
}

function replaced(text, pattern, replacement) {
  found(text, pattern);
  return text.replace(pattern, replacement);
}

function found(text, pattern) {
  const match = pattern.exec(text);
  if (!match) throw new Error(`reveal.js's plugin 'notes' is not as expected: it has no ${pattern}`);
  return match;
}
