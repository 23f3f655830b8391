/*
 * How much room formulas take: as much as MathJax 2 gives them, so that the words beside them are where reveal-md has them. MathJax 2
 * sets every length in whole pixels, and some of its distances are others (2.7.9, jax/output/HTML-CSS/jax.js).
 */
import { DIRECTION, FontData } from '@mathjax/src/js/output/common/FontData.js';
import { SvgMfrac } from '@mathjax/src/js/output/svg/Wrappers/mfrac.js';
import { SvgMo } from '@mathjax/src/js/output/svg/Wrappers/mo.js';
import { SvgMroot } from '@mathjax/src/js/output/svg/Wrappers/mroot.js';
import { SvgMsqrt } from '@mathjax/src/js/output/svg/Wrappers/msqrt.js';
import { SvgMsubsup } from '@mathjax/src/js/output/svg/Wrappers/msubsup.js';
import { SvgMtable } from '@mathjax/src/js/output/svg/Wrappers/mtable.js';
import { SvgMover, SvgMunder } from '@mathjax/src/js/output/svg/Wrappers/munderover.js';
import { SvgScriptbase } from '@mathjax/src/js/output/svg/Wrappers/scriptbase.js';
import { SvgWrapper } from '@mathjax/src/js/output/svg/Wrapper.js';

/**
 * In em. The size of formulas is measured by the height of the letter x: with its own of 0.442, they would be 3 % smaller. What MathJax 4
 * adds beside a fraction, after a script, between an accent and its letter is taken off again here.
 */
export const FONT_PARAMETERS = { x_height: 0.430554, nulldelimiterspace: 0.08, scriptspace: 0.0421, separation_factor: 1, surd_height: 0.06 };

/** In pixels: what MathJax 2 makes no rule thinner than (HTMLCSS.TeX.min_rule_thickness). */
const THINNEST_RULE = 1.25;

/** In pixels: how far an accent is from its letter, at least (MML.munderover.toHTML). */
const ACCENT_GAP = 2.5;

/** In em: the space on each side of a table (MML.mtable.HTMLhandleSpace). */
const BESIDE_TABLES = 1 / 6;

/** In em: the least size of a row in a table. */
const LINE = { height: 0.8, depth: 0.2 };

/** In em: the space on each side of a fraction, and how far its rule reaches over its parts. */
const BESIDE_FRACTIONS = 0.18;

/** In em: how much narrower the signs of roots are in MathJax 2's font. */
const NARROWER_ROOT = 0.02;

/** In em: the rule of a root that is this long is made of two minus signs, which are longer (HTMLCSS.extendDelimiterH); not in scripts. */
const RULE_OF_SIGNS = { from: 0.51, upTo: 1.17, longer: 0.025, scale: 0.75 };

/** In em: how much smaller than requested a bracket may be. */
const MISSING = 0.01;

/** In em: the size of double lines that are not stretched, and what is less than that of all that are. */
const DOUBLE_LINE = { h: 0.75, d: 0.25 };
const STRETCHED = 1.1;

/** In em: the size of arrows to the left and to the right. */
const ARROW = { h: 0.511, d: 0.011 };

/** In em: how much taller the braces and arrows over or under an expression are (HTMLstretchH). */
const TALLER_SIGNS = { '\u23DE': 0.142, '\u23DF': 0.142, '\u2190': 0.161, '\u2192': 0.161, '\u2194': 0.161 };

/** In em: the widths of accents that are not half an em wide. */
const ACCENT_WIDTHS = { '\u2192': 0.4, '\u20D7': 0.4, '\u02D9': 0.278, '\u02DA': 0.75 };

/** In em: how far accents are from the middle of slanted letters in MathJax 2's font (fonts/TeX/fontdata.js); 0 for all others. */
const SKEWS = new Map(Object.entries({
  LUguvxαμντυ: 0.0278,
  DHKceorsyzΠΥΨδηιοχϵ: 0.0556,
  BCEFGMNOPQRSTXZlpqtwΓΘΞΣΦΩβεζθρςφϑϕϱ: 0.0833,
  Iξψ: 0.111,
  A: 0.139,
  JdfΔΛ: 0.167,
  h: -0.0278,
}).flatMap(([letters, skew]) => [...letters].map(letter => [letter, skew])));

function inWholePixels({ jax }, length) {
  const { pixels } = jax.math.metrics;
  return Number(((Math.round(length * pixels) + 0.05) / pixels).toFixed(3));
}

/** Pixels in em of a part of a formula: scripts are smaller, and their pixels are not. */
function inEm({ jax, bbox }, pixels) {
  return pixels / (jax.math.metrics.pixels * bbox.scale);
}

/** The space before and after operators, in whole pixels, and em with three digits (Em, which is EmRounded in Chrome and WebKit). */
after(SvgWrapper, 'getSpace', wrapper => {
  const { node, bbox } = wrapper;
  const larger = isSpaceOfFunction(wrapper) ? 1 / bbox.scale : 1;
  const [before, later] = node.isToken ? [larger, 1] : [1, larger];
  for (const side of ['L', 'R']) {
    if (bbox[side]) bbox[side] = later * inWholePixels(wrapper, before * bbox[side]);
  }
});

/** Whether the space before an element in a script comes from names of functions, which is as large there (MML.mbase.HTMLhandleSpace). */
function isSpaceOfFunction({ node, bbox }) {
  return bbox.scale < 1 && node.attributes.get('scriptlevel') > 0 && !node.hasSpacingAttributes() && node.texSpacing() !== '';
}

/** The space beside a fraction is as large in scripts as elsewhere (MML.mfrac.HTMLhandleSpace). */
after(SvgMfrac, 'getSpace', ({ node, bbox }) => {
  if (node.getProperty('withDelims') || bbox.scale === 1) return;
  const space = BESIDE_FRACTIONS / bbox.scale - BESIDE_FRACTIONS;
  bbox.L += space;
  bbox.R += space;
});

/** There is no space in place of a bracket that is left out: \left. and \right. Double lines are lower in MathJax 2's font. */
after(SvgMo, 'protoBBox', ({ node }, box) => {
  if (node.getText() === '') box.R = 0;
  if (/^[\u2016\u2225]$/.test(node.getText()) && box.h + box.d < STRETCHED) Object.assign(box, DOUBLE_LINE);
});

/** An arrow between labels is as high when it is long. */
after(SvgMo, 'protoBBox', ({ node }, box) => {
  if (/^[\u2190\u2192]$/.test(node.getText()) && isBase(node)) Object.assign(box, ARROW);
});

function isBase(node) {
  const [base] = node.Parent?.isKind('munderover') ? node.Parent.childNodes : [];
  return base !== undefined && base.coreMO() === node;
}

/** A bracket or root is large enough if it nearly has the requested size (HTMLCSS.createDelimiter). */
const nearlySized = new WeakMap();
const { getDelimiter } = FontData.prototype;
FontData.prototype.getDelimiter = function largeEnough(code) {
  const sign = getDelimiter.call(this, code);
  if (!sign?.sizes || sign.dir !== DIRECTION.Vertical) return sign;
  if (!nearlySized.has(sign)) nearlySized.set(sign, { ...sign, sizes: sign.sizes.map(size => size + MISSING) });
  return nearlySized.get(sign);
};

/** How far the parts of a fraction are from its rule (MML.mfrac.toHTML). */
SvgMfrac.prototype.getTUV = function distances(isDisplay, drawn) {
  const thickness = drawn / this.bbox.scale;
  const { axis_height: axis, num1, num2, denom1, denom2 } = this.font.params;
  const thinnest = inEm(this, THINNEST_RULE);
  const gap = Math.max((isDisplay ? 2 : 0) * thinnest + thickness, thickness / 2 + 1.5 * thinnest);
  const T = thickness / 2 + gap;
  return { T, u: (isDisplay ? num1 : num2) - axis - T, v: (isDisplay ? denom1 : denom2) + axis - T };
};

/** How far a superscript moves away from a slanted letter or an integral sign (MML.msubsup.toHTML). */
SvgMsubsup.prototype.getAdjustedIc = function adjustedIc() {
  return this.baseIc ? slant(this.baseIc) : 0;
};

function slant(correction) {
  return 1.3 * correction + 0.05;
}

/** A letter in braces or in a font of its own is no letter to scripts (MML.msubsup.toHTML). */
const { baseCharZero } = SvgScriptbase.prototype;
SvgScriptbase.prototype.baseCharZero = function zeroAtLetters(length) {
  const { node } = this.baseChild;
  return node.isKind('mi') || node.isKind('mo') ? baseCharZero.call(this, length) : length;
};

/** How high and how deep two scripts at one letter are (MML.msubsup.toHTML). */
SvgMsubsup.prototype.getUVQ = function heights(sub = this.subChild.getOuterBBox(), sup = this.supChild.getOuterBBox()) {
  const { x_height: x, rule_thickness: rule, sup_drop: supDrop, sub_drop: subDrop, sub2 } = this.font.params;
  const base = this.baseCore.getLineBBox(this.baseCore.breakCount);
  const [bottom, top] = [sup.d * sup.rscale, sub.h * sub.rscale];
  let up = this.baseCharZero(base.h * this.baseScale - supDrop * sup.rscale);
  let down = Math.max(this.baseCharZero(base.d * this.baseScale + subDrop * sup.rscale), sub2);
  if (up - bottom - (top - down) < 3 * rule) {
    down = 3 * rule - up + bottom + top;
    const missing = Math.max(0, 4 / 5 * x - (up - bottom));
    up += missing;
    down -= missing;
  }
  return [up, -down, up - bottom - (top - down)];
};

/** Accents: no space is left above them, and how far they make a slanted letter wider (MML.munderover.toHTML). */
after(SvgMover, 'computeBBox', (wrapper, box) => {
  const accent = wrapper.scriptChild;
  if (accent.node.getProperty('mathaccent') === undefined || accent.node.attributes.get('stretchy')) return;
  const base = wrapper.baseChild.getOuterBBox();
  const { ic } = wrapper.baseCore.getOuterBBox();
  const letter = wrapper.baseCore.node;
  const skew = letter.attributes.get('mathvariant') === 'italic' ? SKEWS.get(wrapper.baseCore.getText()) ?? 0 : 0;
  const width = ACCENT_WIDTHS[accent.node.getText()] ?? 0.5;
  const widest = Math.max(base.w, width);
  box.w = Math.max(widest, (widest - width) / 2 + skew + (ic ? slant(ic) / 2 : 0) + width);
  box.h += Math.max(0, inEm(wrapper, ACCENT_GAP) - wrapper.font.params.rule_thickness);
});
after(SvgMover, 'computeBBox', ({ node, scriptChild, isLineAbove, font }, box) => {
  if (node.attributes.get('accent') && !isLineAbove) box.h += stretched(scriptChild) - font.params.big_op_spacing5;
});

/** Accents below, which are further away. */
after(SvgMunder, 'computeBBox', ({ node, scriptChild, isLineBelow, font }, box) => {
  if (!node.attributes.get('accentunder')) return;
  const { big_op_spacing5: space, rule_thickness: rule } = font.params;
  box.d += (isLineBelow ? 0 : 2 * rule + stretched(scriptChild)) - space;
});

function stretched({ node }) {
  return node.attributes.get('stretchy') ? TALLER_SIGNS[node.getText?.()] ?? 0 : 0;
}

/** Roots: the sign is not in the middle, as it should be (MML.msqrt.toHTML), and no space is left above it. */
for (const kind of [SvgMsqrt, SvgMroot]) {
  kind.prototype.getStretchedSurd = function stretch() {
    const { h, d } = this.childNodes[this.base].getOuterBBox();
    this.surdH = h + d + aboveBase(this) + this.font.params.rule_thickness;
    this.surd.getStretchedVariant([this.surdH - d, d], true);
  };
  kind.prototype.getPQ = function distancesInRoot(sign) {
    const missing = sign.h + sign.d - this.surdH;
    return [0, missing > 0 ? (missing + this.font.params.rule_thickness) / 2 : aboveBase(this)];
  };
}
after(SvgMsqrt, 'computeBBox', ({ font, base, childNodes }, box) => {
  const { w, rscale } = childNodes[base].getOuterBBox();
  const { from, upTo, longer, scale } = RULE_OF_SIGNS;
  const ofSigns = box.scale >= scale && w * rscale > from && w * rscale <= upTo;
  box.h -= font.params.surd_height;
  box.w += (ofSigns ? longer : 0) - NARROWER_ROOT;
});

function aboveBase(wrapper) {
  const { node, font } = wrapper;
  const { x_height: x, rule_thickness: rule } = font.params;
  return Math.max(rule + (node.attributes.get('displaystyle') ? x : rule) / 4, 1.5 * inEm(wrapper, THINNEST_RULE));
}

/** How high and how deep a row is at least (FONTDATA.lineH and lineD). */
const { updateHDW } = SvgMtable.prototype;
SvgMtable.prototype.updateHDW = function rowSize(cell, column, row, align, heights, depths, widths) {
  const isRoomy = this.node.getProperty('useHeight');
  this.node.setProperty('useHeight', false);
  updateHDW.call(this, cell, column, row, align, heights, depths, widths);
  this.node.setProperty('useHeight', isRoomy);
  if (!isRoomy) return;
  heights[row] = Math.max(heights[row], LINE.height);
  depths[row] = Math.max(depths[row], LINE.depth);
};

/** The space around the cells of a table without lines. */
const { getFrameSpacing } = SvgMtable.prototype;
SvgMtable.prototype.getFrameSpacing = function spaceAround() {
  const { frame, width, columnlines, rowlines } = this.node.attributes.getList('frame', 'width', 'columnlines', 'rowlines');
  const styles = this.node.attributes.get('data-frame-styles');
  if (frame !== 'none' || width !== 'auto' || styles || /solid|dashed/.test(`${columnlines} ${rowlines}`)) return getFrameSpacing.call(this);
  const side = inWholePixels(this, BESIDE_TABLES) / this.bbox.scale;
  return [side, 0, side];
};

function after({ prototype }, name, change) {
  const { [name]: original } = prototype;
  prototype[name] = function changed(...given) {
    const result = original.apply(this, given);
    change(this, ...given);
    return result;
  };
}

/**
 * Gives a drawing its room in a line. The words after it are not where it ends, because MathJax 2 rounds its width twice
 * (MML.math.toHTML), and it makes the line a pixel higher and deeper (createRule).
 *
 * @param box the element around the drawing
 * @param metrics pixels of an em and an ex of the text, the scale of the drawing, the percentage that MathJax 2 scales by, the
 *     pixels of an em of the formula where MathJax 2 rounds it (it may be smaller there), and what a style sheet changes its size to
 *     when MathJax 2 measures it, as a ratio
 */
export function roomFor(drawing, box, { em, ex, scale, percent, pixels, ratio }) {
  const ofText = pixels * 100 / percent;
  const size = ex * scale * ofText / em;
  const inEm = length => `${(length / ofText).toFixed(3)}em`;
  const width = drawing.getAttribute('width');
  if (width.endsWith('ex')) {
    const drawn = parseFloat(width) * size;
    const whole = Math.round(drawn * ratio) + 0.25;
    Object.assign(box.style, { display: 'inline-block', width: inEm((Math.round(whole * percent / 100) + 0.05) * 100 / percent) });
    drawing.style.width = inEm(drawn);
  }
  const height = parseFloat(drawing.getAttribute('height')) * size;
  const depth = -parseFloat(drawing.style.verticalAlign || '0') * size;
  const lowest = Math.round(depth + 1);
  drawing.style.height = inEm(height);
  drawing.style.margin = `${inEm(Math.round(height + 2) + 0.05 - lowest - (height - depth))} 0 ${inEm(lowest - depth)}`;
  drawing.style.verticalAlign = inEm(-lowest);
}
