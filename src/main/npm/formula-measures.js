/*
 * How much room formulas take: as much as MathJax 2 gives them, so that the words beside them are where reveal-md has them. MathJax 2
 * sets every length in whole pixels, and some of its distances are others (2.7.9, jax/output/HTML-CSS/jax.js).
 */
import { SvgMroot } from '@mathjax/src/js/output/svg/Wrappers/mroot.js';
import { SvgMsqrt } from '@mathjax/src/js/output/svg/Wrappers/msqrt.js';
import { SvgMsubsup } from '@mathjax/src/js/output/svg/Wrappers/msubsup.js';
import { SvgMover } from '@mathjax/src/js/output/svg/Wrappers/munderover.js';
import { SvgWrapper } from '@mathjax/src/js/output/svg/Wrapper.js';

/**
 * In em. The size of formulas is measured by the height of the letter x: with its own of 0.442, they would be 3 % smaller. What MathJax 4
 * adds beside a fraction or after a script is taken off again here.
 */
export const FONT_PARAMETERS = { x_height: 0.430554, nulldelimiterspace: 0.08, scriptspace: 0.041, surd_height: 0.06 };

/** The space before and after operators, in whole pixels (Em, which is EmRounded in Chrome and WebKit). */
const { getSpace } = SvgWrapper.prototype;
SvgWrapper.prototype.getSpace = function getWholePixels() {
  getSpace.call(this);
  const { em, percent } = this.jax.math.metrics;
  const pixels = em * percent / 100;
  for (const side of ['L', 'R']) {
    if (this.bbox[side]) this.bbox[side] = (Math.round(this.bbox[side] * pixels) + 0.05) / pixels;
  }
};

/** How far a superscript moves away from a slanted letter or an integral sign (MML.msubsup.toHTML). */
SvgMsubsup.prototype.getAdjustedIc = function adjustedIc() {
  return this.baseIc ? 1.3 * this.baseIc + 0.05 : 0;
};

/** No space is left above an accent (MML.munderover.toHTML), and none above a root (MML.msqrt.toHTML). */
lower(SvgMover, wrapper => (wrapper.node.attributes.get('accent') ? wrapper.font.params.big_op_spacing5 : 0));
for (const kind of [SvgMsqrt, SvgMroot]) lower(kind, ({ font }) => font.params.surd_height);

function lower({ prototype }, space) {
  const { computeBBox } = prototype;
  prototype.computeBBox = function computeLowerBBox(box, ...rest) {
    computeBBox.call(this, box, ...rest);
    box.h -= space(this);
  };
}

/**
 * Gives a drawing its room in a line. The words after it are not where it ends, because MathJax 2 rounds its width twice
 * (MML.math.toHTML), and it makes the line a pixel higher and deeper (createRule).
 *
 * @param box the element around the drawing
 * @param metrics pixels of an em and an ex of the text, the scale of the drawing, and the percentage that MathJax 2 scales by
 */
export function roomFor(drawing, box, { em, ex, scale, percent }) {
  const pixels = ex * scale;
  const width = drawing.getAttribute('width');
  if (width.endsWith('ex')) {
    const whole = Math.round(parseFloat(width) * pixels) + 0.25;
    Object.assign(box.style, { display: 'inline-block', width: `${((Math.round(whole * percent / 100) + 0.05) * 100 / percent / em).toFixed(3)}em` });
  }
  const height = parseFloat(drawing.getAttribute('height')) * pixels;
  const depth = -parseFloat(drawing.style.verticalAlign || '0') * pixels;
  const lowest = Math.round(depth + 1);
  const inEm = length => `${(length / em / scale).toFixed(3)}em`;
  drawing.style.margin = `${inEm(Math.round(height + 2) + 0.05 - lowest - (height - depth))} 0 ${inEm(lowest - depth)}`;
  drawing.style.verticalAlign = inEm(-lowest);
}
