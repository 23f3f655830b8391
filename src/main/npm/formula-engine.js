/*
 * Sets formulas by MathJax: every element of class 'course-formula' is replaced by the formula that its text is, drawn as SVG
 * with the shapes of the letters in it, so that nothing is loaded, nothing is measured in slides that are hidden, and a
 * copy in another window needs no style sheet. A formula that MathJax stops at is shown as it is written.
 */
import { browserAdaptor } from '@mathjax/src/js/adaptors/browserAdaptor.js';
import { AssistiveMmlHandler } from '@mathjax/src/js/a11y/assistive-mml.js';
import { RegisterHTMLHandler } from '@mathjax/src/js/handlers/html.js';
import { mathjax } from '@mathjax/src/js/mathjax.js';
import { MathJaxMhchemFontExtension } from '@mathjax/mathjax-mhchem-font-extension/js/svg.js';
import { STATE } from '@mathjax/src/js/core/MathItem.js';
import { SVG } from '@mathjax/src/js/output/svg.js';
import { SvgMath } from '@mathjax/src/js/output/svg/Wrappers/math.js';
import { DefaultFont } from '@mathjax/src/js/output/svg/DefaultFont.js';
import { formulaInput } from './formula-input.js';
import { FONT_PARAMETERS, roomFor } from './formula-measures.js';
import { STYLE, measure, resize } from './formula-sizes.js';

const SELECTOR = '.course-formula';
const STYLE_ID = 'course-formula-style';

/** In milliseconds: how long formulas wait for fonts. */
const PATIENCE = 3_000;

/** In a text from right to left, "n²" would be "²n". */
const DIRECTION = ':is(.course-formula, mjx-container) { direction: ltr; unicode-bidi: isolate }';

/** Space inside the edges of formulas would come between two that follow each other, besides that outside them. */
const SPACE = 'mjx-container[jax][display="true"][data-tex] { margin: 1em 0; padding: 0 }';
const OUTPUT = { fontCache: 'none', displayOverflow: 'overflow', linebreaks: { inline: false } };

AssistiveMmlHandler(RegisterHTMLHandler(browserAdaptor()));
DefaultFont.addExtension(MathJaxMhchemFontExtension);

/** A font for places where a formula in a text may be broken, which ours have not: servers may forbid fonts that are not files. */
delete SvgMath.styles['@font-face /* zero */'];

class Output extends SVG {
  constructor(isHidden) {
    super(OUTPUT);
    this.isHidden = isHidden;
    Object.assign(this.font.params, FONT_PARAMETERS);
  }

  getMetrics(page) {
    const formulas = [...page.math];
    measure(formulas, this.isHidden);
    for (const formula of formulas) formula.state(STATE.METRICS);
  }
}

/**
 * Sets the formulas in elements, in their order, so that a macro holds from where it is defined.
 *
 * @param settings macros, tags and packages of the deck
 * @param isHidden whether an element is on a slide that reveal.js hides at first
 */
export function set(roots, settings, isHidden = () => false) {
  const page = mathjax.document(document, { InputJax: formulaInput(settings), OutputJax: new Output(isHidden) });
  for (const root of roots) {
    for (const element of root.querySelectorAll(SELECTOR)) page.math.push(item(page, element));
  }
  addStyle();
  page.compile();
  leaveFailed(page);
  draw(page);
}

function addStyle() {
  if (document.getElementById(STYLE_ID)) return;
  const style = document.createElement('style');
  style.id = STYLE_ID;
  style.textContent = `${DIRECTION}\n${SPACE}\n${STYLE}`;
  document.head.append(style);
}

/**
 * Draws formulas once more, in the sizes that they have where they are now. Those of slides that are hidden at first may be others.
 *
 * @param elements drawn formulas, or copies of such that have their property 'courseFormula'
 */
export function drawAgain(elements) {
  const known = elements.filter(({ courseFormula }) => courseFormula);
  if (known.length === 0) return;
  const page = mathjax.document(document, { InputJax: known[0].courseFormula.inputJax, OutputJax: new Output(() => false) });
  for (const element of known) page.math.push(compiled(page, element.courseFormula, element));
  draw(page);
}

function compiled(page, { math, display, inputJax, root }, node) {
  const place = { node, n: 0, delim: '' };
  const formula = new page.options.MathItem(math, inputJax, display, place, { ...place });
  formula.root = root;
  formula.state(STATE.COMPILED);
  return formula;
}

function draw(page) {
  page.getMetrics().typeset().assistiveMml();
  for (const formula of page.math) finish(formula);
  page.updateDocument();
  for (const formula of page.math) resize(formula);
}

/**
 * Resolves when the fonts beside formulas are loaded, because the size of formulas depends on them; and after some time in any case.
 */
export function fontsLoaded(roots) {
  const fonts = new Set(roots.flatMap(root => [...root.querySelectorAll(SELECTOR)]).map(({ parentNode }) => {
    const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(parentNode);
    return `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  }));
  const loaded = [...fonts].map(font => document.fonts.load(font).catch(() => []));
  return Promise.race([Promise.all(loaded), new Promise(resolve => setTimeout(resolve, PATIENCE))]);
}

/**
 * The formulas of slides that reveal.js shows: the page has set the variables 'options' and 'formulaOptions'.
 *
 * @param roots elements that contain formulas; all slides if none are given
 */
export function setSlides(roots = [document.querySelector('.reveal .slides')]) {
  set(roots, window.formulaOptions, isHiddenAtFirst);
}

/**
 * As many slides are shown at first as reveal.js loads around the first one (6.0.2, js/controllers/slidecontent.js); all where
 * it shows them one below another.
 */
export function isHiddenAtFirst(element) {
  const section = element.closest('.slides section');
  const column = element.closest('.slides > section');
  if (!column) return false;
  const row = section === column ? 0 : placeOf(section);
  return placeOf(column) + row >= (window.options.viewDistance ?? 3);
}

function placeOf(section) {
  return [...section.parentElement.children].indexOf(section);
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
    element.replaceWith(asWritten(element));
  }
}

/** Brackets stand for single dollar signs, or for none around an environment, unless they are the author's. */
function asWritten({ textContent: text, dataset }) {
  const tex = text.slice(2, -2);
  if (text.startsWith('$$') || dataset.brackets) return text;
  return text.startsWith('\\(') ? `$${tex}$` : tex;
}

/**
 * The size is that of the drawing alone, so that the space around it is that of the text. Authors style formulas by the names that
 * MathJax 2 gives their elements: '.MathJax', 'nobr' and '.math'. Without the one in the middle, Chromium sets words beside a formula
 * higher where formulas are aligned to the top of their line.
 */
function finish(formula) {
  const { typesetRoot, math, metrics } = formula;
  typesetRoot.courseFormula = formula;
  typesetRoot.setAttribute('data-tex', math);
  for (const drawing of typesetRoot.querySelectorAll(':scope > svg')) {
    const box = document.createElement('span');
    box.className = 'math';
    box.setAttribute('aria-hidden', 'true');
    const line = document.createElement('nobr');
    drawing.replaceWith(line);
    line.append(box);
    box.append(drawing);
    drawing.style.overflow = 'visible';
    roomFor(drawing, box, metrics);
  }
}
