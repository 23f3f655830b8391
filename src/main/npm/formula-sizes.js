/*
 * The sizes of formulas: as in MathJax 2, which reveal-md has, on slides that are hidden when the page opens and with style sheets
 * that were written for it, too.
 */
import { FONT_PARAMETERS } from './formula-measures.js';

/**
 * MathJax 2 adds its styles last: a style sheet that names nothing but its class changes neither size nor space of formulas. A line with
 * a formula is at least as high as the font asks for, also where the lines around it are lower, as in small text. A displayed formula
 * stands in a line of the text.
 */
export const STYLE = '.MathJax { font-size: 100%; border: 0; padding: 0; margin: 0 }\n'
  + '.MathJax:not([display="true"]), .MathJax :is(nobr, .math) { line-height: normal }\n'
  + '.MathJax :is(nobr, .math) { vertical-align: 0 }';

/** Below this difference, in pixels, sizes of letters are the same. */
const SAME = 0.001;

/** Measured is only the font, outside the slides. */
class Font {
  constructor(fontFamily, fontSize) {
    const probe = document.createElement('div');
    Object.assign(probe.style, { position: 'absolute', visibility: 'hidden', width: '1px', height: '60ex', fontFamily, fontSize });
    document.body.append(probe);
    this.em = parseFloat(fontSize);
    this.ex = probe.getBoundingClientRect().height / 60;
    this.exactPercent = 100 * this.ex / this.em / FONT_PARAMETERS.x_height;
    this.percent = Math.floor(this.exactPercent);
    probe.remove();
  }
}

/**
 * Sets the metrics of formulas: the letter x is as high as that of the text, rounded down to a whole percentage. Where the text is
 * hidden, MathJax 2 measures that of the page's body instead.
 *
 * A style sheet may change the size of '.MathJax' or '.MathJax .math'. MathJax 2 then measures a formula at that size, but takes its
 * width for one in the size of the text, and makes it smaller (or larger) once more: words come closer, and may lie on the formula.
 */
export function measure(formulas, isHidden) {
  const fonts = new Map();
  const measured = element => {
    const { fontFamily, fontSize } = getComputedStyle(element);
    const key = `${fontSize} ${fontFamily}`;
    if (!fonts.has(key)) fonts.set(key, new Font(fontFamily, fontSize));
    return fonts.get(key);
  };
  const shown = styledSizes(formulas, ({ start }, probe) => start.node.after(probe));
  const hidden = styledSizes(formulas.filter(({ start }) => isHidden(start.node.parentNode)), (_, probe) => document.body.append(probe));
  for (const formula of formulas) {
    const font = measured(formula.start.node.parentNode);
    const like = hidden.has(formula) ? measured(document.body) : font;
    formula.setMetrics(font.em, font.ex, 80 * font.ex, like.percent / font.exactPercent);
    const styled = shown.get(formula);
    Object.assign(formula.metrics, {
      percent: like.percent,
      pixels: like.em * like.percent / 100,
      styled,
      ratio: (hidden.get(formula) ?? styled).math / like.em,
    });
  }
}

/** The sizes that style sheets give formulas and what is around them, in pixels: those of elements as MathJax 2 makes them. */
function styledSizes(formulas, insert) {
  const probes = formulas.map(formula => {
    const probe = document.createElement(formula.display ? 'div' : 'span');
    probe.className = formula.display ? 'MathJax_Display' : 'MathJax';
    const math = '<nobr><span class="math"></span></nobr>';
    probe.innerHTML = formula.display ? `<span class="MathJax">${math}</span>` : math;
    insert(formula, probe);
    return probe;
  });
  const sizes = probes.map(probe => ({ container: sizeOf(probe), math: sizeOf(probe.querySelector('.math')) }));
  for (const probe of probes) probe.remove();
  return new Map(formulas.map((formula, index) => [formula, sizes[index]]));
}

/** Gives a formula on the page the size that a style sheet gives it in MathJax 2, where our elements are not as there. */
export function resize({ typesetRoot, metrics: { em, styled } }) {
  if (isSame(styled.container, em) && isSame(styled.math, em)) return;
  give(typesetRoot, styled.container);
  for (const box of typesetRoot.querySelectorAll(':scope > nobr > .math')) give(box, styled.math);
}

function give(element, size) {
  if (isSame(sizeOf(element), size)) return;
  element.style.setProperty('font-size', `${size / sizeOf(element.parentElement)}em`, 'important');
}

function sizeOf(element) {
  return parseFloat(getComputedStyle(element).fontSize);
}

function isSame(size, other) {
  return Math.abs(size - other) < SAME;
}
