/*
 * What the engine reads: TeX with the packages that reveal-md's MathJax 2 has, and those that it loads as needed.
 */
import { TeX } from '@mathjax/src/js/input/tex.js';
import { Configuration } from '@mathjax/src/js/input/tex/Configuration.js';
import { AbstractTags } from '@mathjax/src/js/input/tex/Tags.js';
import { CommandMap } from '@mathjax/src/js/input/tex/TokenMap.js';
import { ParseUtil } from '@mathjax/src/js/input/tex/ParseUtil.js';
import TexError from '@mathjax/src/js/input/tex/TexError.js';
import { ColorMethods } from '@mathjax/src/js/input/tex/color/ColorMethods.js';
import { ColorModel } from '@mathjax/src/js/input/tex/color/ColorUtil.js';
import '@mathjax/src/js/input/tex/action/ActionConfiguration.js';
import '@mathjax/src/js/input/tex/ams/AmsConfiguration.js';
import '@mathjax/src/js/input/tex/amscd/AmsCdConfiguration.js';
import '@mathjax/src/js/input/tex/bbox/BboxConfiguration.js';
import '@mathjax/src/js/input/tex/begingroup/BegingroupConfiguration.js';
import '@mathjax/src/js/input/tex/boldsymbol/BoldsymbolConfiguration.js';
import '@mathjax/src/js/input/tex/braket/BraketConfiguration.js';
import '@mathjax/src/js/input/tex/bussproofs/BussproofsConfiguration.js';
import '@mathjax/src/js/input/tex/cancel/CancelConfiguration.js';
import '@mathjax/src/js/input/tex/cases/CasesConfiguration.js';
import '@mathjax/src/js/input/tex/centernot/CenternotConfiguration.js';
import '@mathjax/src/js/input/tex/colortbl/ColortblConfiguration.js';
import '@mathjax/src/js/input/tex/colorv2/ColorV2Configuration.js';
import '@mathjax/src/js/input/tex/color/ColorConfiguration.js';
import '@mathjax/src/js/input/tex/configmacros/ConfigMacrosConfiguration.js';
import '@mathjax/src/js/input/tex/empheq/EmpheqConfiguration.js';
import '@mathjax/src/js/input/tex/enclose/EncloseConfiguration.js';
import '@mathjax/src/js/input/tex/extpfeil/ExtpfeilConfiguration.js';
import '@mathjax/src/js/input/tex/gensymb/GensymbConfiguration.js';
import '@mathjax/src/js/input/tex/html/HtmlConfiguration.js';
import { fixPrescripts } from '@mathjax/src/js/input/tex/mathtools/MathtoolsConfiguration.js';
import '@mathjax/src/js/input/tex/mhchem/MhchemConfiguration.js';
import '@mathjax/src/js/input/tex/newcommand/NewcommandConfiguration.js';
import '@mathjax/src/js/input/tex/noundefined/NoUndefinedConfiguration.js';
import '@mathjax/src/js/input/tex/physics/PhysicsConfiguration.js';
import '@mathjax/src/js/input/tex/textcomp/TextcompConfiguration.js';
import '@mathjax/src/js/input/tex/textmacros/TextMacrosConfiguration.js';
import '@mathjax/src/js/input/tex/unicode/UnicodeConfiguration.js';
import '@mathjax/src/js/input/tex/units/UnitsConfiguration.js';
import '@mathjax/src/js/input/tex/upgreek/UpgreekConfiguration.js';
import '@mathjax/src/js/input/tex/verb/VerbConfiguration.js';

/** Always there; where two define a command, the later one counts. */
const ALWAYS = ['base', 'ams', 'amscd', 'action', 'bbox', 'boldsymbol', 'braket', 'bussproofs', 'cancel', 'cases', 'centernot',
  'enclose', 'extpfeil', 'gensymb', 'html', 'mhchem', 'newcommand', 'noundefined', 'textcomp', 'unicode', 'units', 'upgreek',
  'verb', 'begingroup', 'configmacros', 'course'];

/** Change what others define, so they are there where a deck wants them. */
const WANTED = new Set(['color', 'colortbl', 'empheq', 'mathtools', 'physics', 'textmacros']);

/** Names that MathJax 2 has for what is always there. */
const OTHER_NAMES = { amsmath: 'ams', amssymb: 'ams', amssymbols: 'ams', amsfonts: 'ams', autobold: 'base', noerrors: 'base', 'autoload-all': 'base',
  'mediawiki-texvc': 'base', 'text-macros': 'textmacros', textmacros: 'textmacros', 'ams-math': 'ams' };

/** As in MathJax 2, an equation may stand anywhere in a formula, such as after '\left\{', if it is the first one there. */
const { checkEqnEnv } = ParseUtil;
ParseUtil.checkEqnEnv = (parser, nestable) => {
  const { global } = parser.stack;
  if (global.hasEquation) checkEqnEnv(parser, nestable);
  global.hasEquation = true;
};

/** As in MathJax 2, each row may have a label, also if it has no number. */
const { clearTag } = AbstractTags.prototype;
AbstractTags.prototype.clearTag = function clearTagAndLabel() {
  clearTag.call(this);
  this.label = '';
};

/** The engine stops at a \prescript that is completed later. */
const BEFORE_INHERITANCE = -7;

/** In MathJax 2, \color colours its second argument, where the extension 'color' is not loaded. */
new CommandMap('course', {
  require: (parser, name) => {
    add(parser.configuration.packageData.get('course').input, parser.GetArgument(name));
    parser.Push(parser.itemFactory.create('null'));
  },
  textcolor: ColorMethods.TextColor,
  definecolor: ColorMethods.DefineColor,
  colorbox: ColorMethods.ColorBox,
  fcolorbox: ColorMethods.FColorBox,
});

Configuration.create('course', {
  handler: { macro: ['course', 'colorv2'] },
  options: { color: { padding: '5px', borderWidth: '2px' } },
  config: (_, input) => {
    input.parseOptions.packageData.set('course', { input, added: new Set() });
    input.parseOptions.packageData.set('color', { model: new ColorModel() });
  },
  postprocessors: [[fixPrescripts, BEFORE_INHERITANCE], [lowerLabels, 10], [tidied, 10]],
  priority: 6,
});

/** Their names. */
export const PACKAGES = [...WANTED];

/** What authors may call packages, and their names here; empty for what is always there. */
export const PACKAGE_NAMES = Object.fromEntries([...ALWAYS, ...WANTED, ...Object.keys(OTHER_NAMES)].sort()
  .map(name => [name, WANTED.has(packageNamed(name)) ? packageNamed(name) : '']));

function packageNamed(name) {
  const known = name.trim().replace(/\.js$/, '').toLowerCase();
  return OTHER_NAMES[known] ?? known;
}

function add(input, name) {
  const wanted = packageNamed(name);
  const { added } = input.parseOptions.packageData.get('course');
  if (ALWAYS.includes(wanted) || added.has(wanted)) return;
  if (!WANTED.has(wanted)) throw new TexError('UnknownPackage', 'There is no package "%1"', name);
  added.add(wanted);
  input.configuration.add(wanted, input);
  input.parseOptions.packageData.get('textmacros')?.parseOptions.nodeFactory.setMmlFactory(input.mmlFactory);
}

/** A style that may load a file: by a function that names one, or by an escape that may hide it. */
const LOADS = /url\s*\(|image-set\s*\(|src\s*\(|\\/i;

/** Its own notes on the TeX are left out: they would make pages twice as large. Scripts do not run from formulas, and styles load nothing. */
function tidied({ data }) {
  data.root.walkTree(node => {
    const attributes = node.attributes?.getAllAttributes?.() ?? {};
    for (const name of ['data-latex', 'data-latex-item']) delete attributes[name];
    if (LOADS.test(attributes.style ?? '')) delete attributes.style;
    if (/^[^/?#]*:/.test(attributes.href ?? '') && !/^(https?|mailto):/i.test(attributes.href)) delete attributes.href;
  });
}

/** As in MathJax 2, nothing is left free between an arrow (\xrightarrow) and the labels over and under it. */
function lowerLabels({ data }) {
  data.root.walkTree(node => {
    if (!node.isKind('mpadded') || !node.parent?.isKind('munderover') || node.attributes.getExplicit('voffset') === undefined) return;
    node.childNodes[0].childNodes.pop();
    for (const name of ['height', 'depth']) node.attributes.unset(name);
    node.attributes.set('voffset', node === node.parent.childNodes[node.parent.over] ? '.15em' : '-.24em');
  });
}

export function formulaInput({ macros = {}, tags = 'none', packages = [] } = {}) {
  const input = new TeX({
    packages: ALWAYS,
    macros,
    tags,
    formatError: (jax, error) => {
      jax.parseOptions.mathItem.inputData.error = error;
      return jax.formatError(error);
    },
  });
  for (const name of packages.filter(known => WANTED.has(packageNamed(known)))) add(input, name);
  return input;
}
