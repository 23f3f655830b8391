/*
 * Mermaid in parts: a script that draws nothing yet, and the parts that it loads for a kind of diagram when it meets one.
 * Mermaid's package has such parts as modules, which browsers refuse in pages opened from 'file:'; so each becomes a function
 * in a classic script, and diagram-parts.js is what they import each other by.
 */
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { basename, posix } from 'node:path';

const ENTRY = 'mermaid.esm.min.mjs';
const LOADER = new URL('diagram-parts.js', import.meta.url);
const IMPORT = /(?:\bfrom|\bimport)\s*"(\.[^"]+)"/g;
/** In bytes: what is smaller does not get a file of its own if several want it. */
const SMALL = 5_000;
/** What a kind of diagram imports later, by the beginnings of names: tried in the browser. Others are loaded as Mermaid asks. */
const WANTED = {
  'graph flowchart': ['flowDiagram', 'dagre'],
  'classDiagram classDiagram-v2': ['classDiagram-v2', 'dagre'],
  'stateDiagram stateDiagram-v2': ['stateDiagram-v2', 'dagre'],
  erDiagram: ['erDiagram', 'dagre'],
  requirementDiagram: ['requirementDiagram', 'dagre'],
  sequenceDiagram: ['sequenceDiagram'],
  gantt: ['ganttDiagram'],
  pie: ['pieDiagram', 'pie'],
  gitGraph: ['gitGraphDiagram', 'gitGraph'],
  mindmap: ['mindmap-definition', 'cose-bilkent'],
  timeline: ['timeline-definition'],
  journey: ['journeyDiagram'],
  quadrantChart: ['quadrantDiagram'],
  'xychart-beta xychart': ['xychartDiagram'],
  'sankey-beta sankey': ['sankeyDiagram'],
};
const LATER = /\bimport\("(\.[^"]+)"\)/g;

export function addDiagrams(files, packages) {
  const parts = new Parts(packages);
  const first = parts.withImports(ENTRY);
  const roots = parts.later(first);
  const groups = withoutSmall(groupsOf(roots, root => [...parts.withImports(root)].filter(part => !first.has(part))), parts, first);
  const needs = Object.fromEntries(roots.map(root =>
    [nameOf(root), groups.filter(group => group.roots.includes(root)).map(group => group.name)]));
  const loader = readFileSync(LOADER, 'utf8')
    .replace('/* files of each part */ {}', JSON.stringify(needs))
    .replace('/* parts that a kind of diagram wants */ {}', JSON.stringify(wanted(roots.map(nameOf))));
  const start = `window.mermaid = courseParts.require('${nameOf(ENTRY)}').default;`;
  files.add('mermaid/mermaid.js', [loader, ...parts.scripts(first), start].join('\n'));
  for (const { name, members } of groups) files.add(`mermaid/mermaid/${name}.js`, parts.scripts(members).join('\n'));
}

/** Parts that are wanted by the same others are one file, called like the part that wants them, if it is only one. */
function groupsOf(roots, membersOf) {
  const wanted = new Map();
  for (const root of roots) membersOf(root).forEach(part => wanted.set(part, [...wanted.get(part) ?? [], root]));
  const groups = new Map();
  for (const [part, by] of wanted) {
    const group = groups.get(by.join()) ?? { roots: by, members: [] };
    group.members.push(part);
    groups.set(by.join(), group);
  }
  return [...groups.values()].map((group, index) =>
    ({ ...group, name: group.roots.length === 1 ? nameOf(group.roots[0]) : `shared-${index}` }));
}

/** Small parts join those that the same parts want, and others, too; or the first script. */
function withoutSmall(groups, parts, first) {
  const isSmall = group => group.roots.length > 1 && parts.size(group.members) < SMALL;
  const [small, large] = [groups.filter(isSmall), groups.filter(group => !isSmall(group))];
  for (const { roots, members } of small) {
    const host = large.find(group => roots.every(root => group.roots.includes(root)));
    members.forEach(part => (host ? host.members.push(part) : first.add(part)));
  }
  return large;
}

/** By the word with which a diagram begins. */
function wanted(names) {
  return Object.fromEntries(Object.entries(WANTED).flatMap(([kinds, beginnings]) => {
    const found = beginnings.map(beginning => nameWith(beginning, names));
    return kinds.split(' ').map(kind => [kind, found]);
  }));
}

function nameWith(beginning, names) {
  const found = names.filter(name => new RegExp(`^${beginning}(-[A-Z0-9]{8})+$`).test(name));
  if (found.length !== 1) throw new Error(`Mermaid has ${found.length} parts called '${beginning}'; expected is one: adapt WANTED`);
  return found[0];
}

function nameOf(part) {
  return basename(part, '.mjs');
}

class Parts {
  #packages;
  #texts = new Map();

  constructor(packages) {
    this.#packages = packages;
  }

  #text(part) {
    if (!this.#texts.has(part)) this.#texts.set(part, this.#packages.text('mermaid', `dist/${part}`));
    return this.#texts.get(part);
  }

  #named(part, pattern) {
    return [...this.#text(part).matchAll(pattern)].map(match => posix.join(posix.dirname(part), match[1]));
  }

  size(parts) {
    return parts.reduce((sum, part) => sum + this.#text(part).length, 0);
  }

  /** A part, and those that it imports before it runs, and they in turn. */
  withImports(part) {
    const found = new Set([part]);
    for (const each of found) this.#named(each, IMPORT).forEach(other => found.add(other));
    return found;
  }

  /** All parts that some parts, and they in turn, import when they need them; sorted. */
  later(parts) {
    const roots = new Set();
    const waiting = [...parts];
    while (waiting.length > 0) {
      for (const root of this.#named(waiting.pop(), LATER)) {
        if (!roots.has(root)) waiting.push(...this.withImports(root));
        roots.add(root);
      }
    }
    if (roots.size === 0) throw new Error('Mermaid imports no part later; adapt how its modules are read');
    return [...roots].sort();
  }

  /** The parts as calls that define them. */
  scripts(parts) {
    const { transformSync } = createRequire(import.meta.url)(this.#packages.folder('esbuild'));
    return [...parts].sort().map(part => {
      const { code } = transformSync(this.#text(part).replace(LATER, 'courseLater("$1")'),
        { format: 'cjs', target: 'es2020', minify: true, legalComments: 'none', logLevel: 'silent' });
      return `courseParts.define('${nameOf(part)}', function (require, module, courseLater) {${code.trim()}\n});`;
    });
  }
}
