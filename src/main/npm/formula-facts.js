/*
 * What the engine can set, found out by trying, for the check of formulas in the build, which has no engine: one line for
 * each name, with its kind, the package that defines it, the name, and what follows it. That is a text of letters:
 * 's' for a star that may follow, 'o' for an argument in brackets that may follow, 'm' for an argument that is a formula, 'a'
 * for one that can be the inside of a table, 't' for another one.
 */
import { liteAdaptor } from '@mathjax/src/js/adaptors/liteAdaptor.js';
import { RegisterHTMLHandler } from '@mathjax/src/js/handlers/html.js';
import { mathjax } from '@mathjax/src/js/mathjax.js';
import { SVG } from '@mathjax/src/js/output/svg.js';
import { formulaInput, PACKAGES } from './formula-input.js';

const MOST_ARGUMENTS = 9;

/** Commands that change what others do. */
const DEFINES = /new|def|let|declare|require|group|global/i;

const UNKNOWN = '\\courseunknown';

export function formulaFacts() {
  RegisterHTMLHandler(liteAdaptor());
  const always = factsOf('');
  const known = new Set(always);
  const more = PACKAGES.flatMap(name => factsOf(name).filter(line => !known.has(line.replace(`\t${name}\t`, '\t\t'))));
  return [...always, ...more, ...PACKAGES.map(name => `package\t\t${name}\t`)].sort();
}

function factsOf(name) {
  let engine = new Engine(name);
  const commands = engine.commands().map(command => {
    const line = `command\t${name}\t${command}\t${engine.follows(`\\${command}`)}`;
    if (DEFINES.test(command)) engine = new Engine(name);
    return line;
  });
  return [
    ...commands,
    ...unique(engine.names('environment')).map(env => `environment\t${name}\t${env}\t${engine.argumentsOf(env)}`),
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
    const names = this.names('macro').filter(name => !delimiters.has(name))
      .concat([...delimiters].filter(name => /^\\./.test(name)).map(name => name.slice(1)));
    return [...new Set(names)].filter(name => /^([a-zA-Z]+|[^a-zA-Z])$/u.test(name)).sort();
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
    const count = this.count(command);
    return (this.takes(`${command}*`, count, '*') ? 's' : '')
      + (this.takes(`${command}[z]`, count, '[') ? 'o' : '')
      + Array.from({ length: count }, (_, index) => this.kindOf(command, count, index)).join('');
  }

  argumentsOf(environment) {
    return 't'.repeat(this.count(`\\begin{${environment}}`));
  }

  /** How many arguments it misses, if there are none. */
  count(command) {
    for (let count = 0; count < MOST_ARGUMENTS; count++) {
      if (this.compile(command + '{x}'.repeat(count)).error?.id !== 'MissingArgFor') return count;
    }
    return MOST_ARGUMENTS;
  }

  /** Whether a sign belongs to the command, so that nothing is shown of it. */
  takes(command, count, sign) {
    if (count === 0) return false;
    const { error, root } = this.compile(command + '{x}'.repeat(count));
    return !error && !textOf(root).includes(sign === '*' ? '\u2217' : sign) && !textOf(root).includes(sign);
  }

  kindOf(command, count, place) {
    const { error, root } = this.compileWith(command, count, place, UNKNOWN);
    if (error || !hasUnknown(root)) return 't';
    return this.compileWith(command, count, place, 'x&x').error ? 'm' : 'a';
  }

  compileWith(command, count, place, argument) {
    return this.compile(command + Array.from({ length: count }, (_, index) => `{${index === place ? argument : 'x'}}`).join(''));
  }
}

function unique(names) {
  return [...new Set(names)].sort();
}

function textOf(root) {
  let text = '';
  root.walkTree(node => { if (node.isToken) text += node.getText(); });
  return text;
}

function hasUnknown(root) {
  let found = false;
  root.walkTree(node => { found ||= node.kind === 'mtext' && node.attributes.get('mathcolor') === 'red' && node.getText() === UNKNOWN; });
  return found;
}
