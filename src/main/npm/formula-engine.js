/*
 * Sets formulas by MathJax: every element of class 'course-formula' is replaced by the formula that its text is, drawn as SVG
 * with the shapes of the letters in it, so that nothing is loaded, nothing is measured in slides that are hidden, and a
 * copy in another window needs no style sheet. A formula that MathJax stops at stays as it is written.
 */
import { browserAdaptor } from '@mathjax/src/js/adaptors/browserAdaptor.js';
import { AssistiveMmlHandler } from '@mathjax/src/js/a11y/assistive-mml.js';
import { RegisterHTMLHandler } from '@mathjax/src/js/handlers/html.js';
import { mathjax } from '@mathjax/src/js/mathjax.js';
import { MathJaxMhchemFontExtension } from '@mathjax/mathjax-mhchem-font-extension/js/svg.js';
import { STATE } from '@mathjax/src/js/core/MathItem.js';
import { SVG } from '@mathjax/src/js/output/svg.js';
import { DefaultFont } from '@mathjax/src/js/output/svg/DefaultFont.js';
import { formulaInput } from './formula-input.js';

const SELECTOR = '.course-formula';
const OUTPUT = { fontCache: 'none', displayOverflow: 'overflow', linebreaks: { inline: false } };

/** A formula is as large as the text that it is in, also in a slide that is hidden: only its font is measured, elsewhere. */
class Output extends SVG {
  getMetrics(page) {
    const fonts = new Map();
    for (const formula of page.math) {
      const { fontFamily, fontSize } = getComputedStyle(formula.start.node.parentNode);
      const font = `${fontSize} ${fontFamily}`;
      if (!fonts.has(font)) fonts.set(font, heightOfX(fontFamily, fontSize));
      const ex = fonts.get(font);
      formula.setMetrics(parseFloat(fontSize), ex, 80 * ex, 1);
      formula.state(STATE.METRICS);
    }
  }
}

function heightOfX(fontFamily, fontSize) {
  const probe = document.createElement('div');
  Object.assign(probe.style, { position: 'absolute', visibility: 'hidden', width: '1px', height: '60ex', fontFamily, fontSize });
  document.body.append(probe);
  const height = probe.getBoundingClientRect().height / 60;
  probe.remove();
  return height;
}

let documentOfPage;

/** @param settings macros, tags and packages of the deck */
function documentFor(settings) {
  if (!documentOfPage) {
    AssistiveMmlHandler(RegisterHTMLHandler(browserAdaptor()));
    DefaultFont.addExtension(MathJaxMhchemFontExtension);
    documentOfPage = mathjax.document(document, { InputJax: formulaInput(settings), OutputJax: new Output(OUTPUT) });
  }
  return documentOfPage;
}

/** Sets the formulas in elements, in their order, so that a macro holds from where it is defined. */
export function set(roots, settings) {
  const page = documentFor(settings);
  page.clear();
  for (const root of roots) {
    for (const element of root.querySelectorAll(SELECTOR)) page.math.push(item(page, element));
  }
  page.compile();
  leaveFailed(page);
  page.getMetrics().typeset().assistiveMml();
  for (const formula of page.math) formula.typesetRoot.setAttribute('data-tex', formula.math);
  page.updateDocument();
}

function item(page, element) {
  const text = element.textContent;
  const place = { node: element, n: 0, delim: '' };
  return new page.options.MathItem(text.slice(2, -2), page.inputJax[0], !text.startsWith('\\('), place, { ...place });
}

function leaveFailed(page) {
  for (const formula of [...page.math].filter(({ inputData }) => inputData.error)) {
    page.math.remove(formula);
    const element = formula.start.node;
    element.replaceWith(element.textContent);
  }
}
