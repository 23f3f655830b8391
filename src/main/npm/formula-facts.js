/*
 * What the engine can set, found out by trying, for the check of formulas in the build, which has no engine: one line for
 * each name, with its kind, the package that defines it, the name, and what follows it. That is a text of letters:
 * 's' for a star that may follow, 'o' for an argument in brackets that may follow, 'p' for one that is a formula, 'm' for an argument that is a formula, 'a'
 * for one that can be the inside of a table, 'x' for a text that can hold formulas, 'd' for a bracket, 'l' for a length, 'b' for a box,
 * 't' for another one, '!' for nothing that helps. Other kinds of lines: 'operator' for what takes \limits, 'grouped' for what does so
 * in braces, 'proof' for what belongs into proof trees, 'apart' for what needs braces after '^', 'single' for environments without columns, 'taggable' and 'tagless' for
 * environments that begin numbers of their own, 'rows' for those that do so in each row, 'text' for what can be in texts, 'color' for colours that are not those of CSS, 'package'
 * with the engine's name for it.
 */
import { liteAdaptor } from '@mathjax/src/js/adaptors/liteAdaptor.js';
import { RegisterHTMLHandler } from '@mathjax/src/js/handlers/html.js';
import { mathjax } from '@mathjax/src/js/mathjax.js';
import { COLORS } from '@mathjax/src/js/input/tex/color/ColorConstants.js';
import { SVG } from '@mathjax/src/js/output/svg.js';
import { formulaInput, PACKAGE_NAMES, PACKAGES } from './formula-input.js';

const MOST_ARGUMENTS = 9;

/** The package that reads commands in texts; arguments that are texts are the same with it. */
const TEXTS = 'textmacros';

/** Commands that change what others do. */
const DEFINES = /new|def|let|declare|require|group|global/i;

/** An argument of each kind, for the error that says that it is missing. */
const SAMPLES = { MissingArgFor: '{x}', MissingOrUnrecognizedDelim: '(', MissingDimOrUnits: '{1em}', MissingBoxFor: '{x}' };
const KINDS = { MissingOrUnrecognizedDelim: 'd', MissingDimOrUnits: 'l', MissingBoxFor: 'b' };

/** They read their arguments in another order than they take them, or put them together. */
const FOLLOWS = { genfrac: 'ttttmm', skew: 'ttm' };

/** What these need to be tried with is not an argument. */
const TRIED = { gdef: '\\gdef\\courseunknown{x}', global: '\\global\\def\\courseunknown{x}' };

/** What follows these in texts. */
const TEXT_SAMPLES = { unicode: '{x26}', U: '{26}', char: '65' };

const UNKNOWN = '\\courseunknown';

export function formulaFacts() {
  RegisterHTMLHandler(liteAdaptor());
  const always = factsOf('');
  const known = new Set(always);
  const more = PACKAGES.flatMap(name => factsOf(name).filter(line => !known.has(line.replace(`\t${name}\t`, '\t\t')))
    .filter(line => name !== TEXTS || !line.startsWith('command')));
  const colors = [...COLORS.keys()].map(name => `color\t\t${name}\t`);
  return [...always, ...more, ...colors, ...Object.entries(PACKAGE_NAMES).map(([name, own]) => `package\t\t${name}\t${own}`)].sort();
}

function factsOf(name) {
  let engine = new Engine(name);
  const commands = engine.commands().flatMap(command => {
    const follows = TRIED[command] && engine.compile(TRIED[command]).error ? '!' : FOLLOWS[command] ?? engine.follows(`\\${command}`);
    const lines = [`command\t${name}\t${command}\t${follows}`, ...engine.marksOf(command).map(mark => `${mark}\t${name}\t${command}\t`)];
    if (DEFINES.test(command)) engine = new Engine(name);
    return lines;
  });
  return [
    ...commands,
    ...unique(engine.names('environment')).map(env => `environment\t${name}\t${env}\t${engine.argumentsOf(env)}`),
    ...unique(engine.names('environment')).filter(env => engine.isSingle(env)).map(env => `single\t${name}\t${env}\t`),
    ...unique(engine.names('environment')).flatMap(env => engine.numbering(env).map(mark => `${mark}\t${name}\t${env}\t`)),
    ...engine.textCommands().map(command => `text\t${name}\t${command}\t`),
    ...unique(engine.names('delimiter')).map(delimiter => `delimiter\t${name}\t${delimiter}\t`),
  ];
}

class Engine {
  constructor(name) {
    this.packages = name ? [name] : [];
    this.input = formulaInput({ packages: this.packages });
    this.page = mathjax.document('', { InputJax: this.input, OutputJax: new SVG() });
  }

  /** All names of a kind; those of delimiters that are commands begin with a backslash. */
  names(kind) {
    const maps = [...this.input.parseOptions.handlers.get(kind)._configuration].map(({ item }) => item);
    return maps.flatMap(map => [...map.map?.keys() ?? []]);
  }

  commands() {
    const delimiters = new Set(this.names('delimiter'));
    const names = this.names('macro').filter(name => !delimiters.has(`\\${name}`))
      .concat([...delimiters].filter(name => /^\\./.test(name)).map(name => name.slice(1)));
    return unique(names).filter(name => /^([a-zA-Z]+|[^a-zA-Z])$/u.test(name) && this.isKnown(`\\${name}`));
  }

  /** Signs that are delimiters need not be commands. */
  isKnown(command) {
    const { error, root } = this.compile(command);
    return Boolean(error) || !hasUnknown(root, command);
  }

  compile(tex) {
    const item = new this.page.options.MathItem(tex, this.input, true);
    try {
      item.compile(this.page);
    } catch (error) {
      return { error };
    }
    return { error: item.inputData.error, root: item.root };
  }

  follows(command) {
    const { samples, kinds, error } = this.missing(command);
    if (error?.id === 'TagsNotMT') return '!';
    return (this.takes(`${command}*`, samples, '*') ? 's' : '')
      + (this.takes(`${command}[z]`, samples, '[') ? this.optionOf(command, samples) : '')
      + kinds.map((kind, index) => kind ?? this.kindOf(command, samples, index)).join('');
  }

  optionOf(command, samples) {
    const { error, root } = this.compile(`${command}[${UNKNOWN}]${samples.join('')}`);
    return !error && hasUnknown(root) ? 'p' : 'o';
  }

  argumentsOf(environment) {
    return 't'.repeat(this.missing(`\\begin{${environment}}`).samples.length);
  }

  /** What is missing, one after another, if nothing follows. */
  missing(command) {
    const [samples, kinds] = [[], []];
    let { error } = this.compile(command);
    while (SAMPLES[error?.id] && samples.length < MOST_ARGUMENTS) {
      samples.push(SAMPLES[error.id]);
      kinds.push(KINDS[error.id]);
      ({ error } = this.compile(command + samples.join('')));
    }
    return { samples, kinds, error };
  }

  /** Kinds of lines that a command is in, besides its own. */
  marksOf(command) {
    const whole = `\\${command}${this.missing(`\\${command}`).samples.join('')}`;
    const marks = [];
    if (!this.compile(`${whole}\\limits_x`).error) marks.push('operator');
    if (!this.compile(`{${whole}}\\limits_x`).error) marks.push('grouped');
    if (this.compile(whole).error?.id === 'IllegalProofCommand') marks.push('proof');
    if (this.compile(`x^${whole}`).error?.id === 'MissingOpenForSup') marks.push('apart');
    return marks;
  }

  isSingle(environment) {
    const begin = `\\begin{${environment}}${'{1}'.repeat(this.argumentsOf(environment).length)}`;
    return !this.compile(`${begin}x\\end{${environment}}`).error && Boolean(this.compile(`${begin}x&x\\end{${environment}}`).error);
  }

  numbering(environment) {
    const begin = `\\begin{${environment}}${'{1}'.repeat(this.argumentsOf(environment).length)}`;
    const { tags } = this.input.parseOptions;
    const started = calls(tags, 'start', () => this.compile(`${begin}x\\end{${environment}}`)).map(args => (args[1] ? 'taggable' : 'tagless'));
    const cleared = rows => calls(tags, 'clearTag', () => this.compile(`${begin}${rows}\\end{${environment}}`)).length;
    return [...started.slice(-1), ...(started.length > 0 && cleared('x\\\\x') > cleared('x') ? ['rows'] : [])];
  }

  textCommands() {
    const text = this.input.parseOptions.packageData.get(TEXTS)?.parseOptions;
    if (!text) return [];
    const names = [...text.handlers.get('macro')._configuration].flatMap(({ item }) => [...item.map?.keys() ?? []]);
    return unique([...names, ...this.commands()]).filter(name => {
      const { error, root } = this.compile(`\\text{\\${name}${TEXT_SAMPLES[name] ?? (/skip|kern|space|rule/i.test(name) ? '{1em}{1em}' : '{x}{x}')}}`);
      return !error && !hasUnknown(root, `\\${name}`);
    });
  }

  /** Whether a sign belongs to the command, so that nothing is shown of it. */
  takes(command, samples, sign) {
    if (samples.length === 0) return false;
    const { error, root } = this.compile(command + samples.join(''));
    return !error && !textOf(root).includes(sign === '*' ? '\u2217' : sign) && !textOf(root).includes(sign);
  }

  kindOf(command, samples, place) {
    const { error, root } = this.compileWith(command, samples, place, UNKNOWN);
    if (error || !hasUnknown(root)) return this.isText(command, samples, place) ? 'x' : 't';
    return this.compileWith(command, samples, place, 'x&x').error ? 'm' : 'a';
  }

  isText(command, samples, place) {
    const { error, root } = this.compileWith(command, samples, place, `$${UNKNOWN}$`);
    return !error && hasUnknown(root) && !/^\\(ce|pu)$/.test(command);
  }

  compileWith(command, samples, place, argument) {
    return this.compile(command + samples.map((sample, index) => (index === place ? `{${argument}}` : sample)).join(''));
  }
}

/** The arguments of all calls of a method. */
function calls(object, method, run) {
  const found = [];
  object[method] = (...args) => {
    found.push(args);
    return Object.getPrototypeOf(object)[method].apply(object, args);
  };
  run();
  delete object[method];
  return found;
}

function unique(names) {
  return [...new Set(names)].sort();
}

function textOf(root) {
  let text = '';
  root.walkTree(node => { if (node.isToken) text += node.getText(); });
  return text;
}

function hasUnknown(root, command = UNKNOWN) {
  let found = false;
  root.walkTree(node => { found ||= node.kind === 'mtext' && node.attributes.get('mathcolor') === 'red' && node.getText() === command; });
  return found;
}
