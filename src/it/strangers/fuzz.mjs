/*
 * Checks broken decks twice, on an idle machine and beside processes that keep it busy, with little memory. Both runs must
 * end by themselves and report the same problems: no verdict depends on time or load.
 *
 *   node src/it/strangers/fuzz.mjs FOLDER [VERSION]
 *
 *   --repository FOLDER   local Maven repository that has the plugin; else the user's own
 *   --decks N             how many decks are made; else 10000
 *   --course N            how many decks are in one course, which is one run of Maven; else 1000
 *   --busy N              how many processes keep the machine busy; else 4
 *   --memory SIZE         the most memory of Maven; else 256m
 *   --seed N              the same number makes the same decks; else 1
 *   --out FOLDER          for courses and logs; else target/fuzz
 *
 * Each deck is made of the slides of one or two Markdown files below FOLDER, with one to eight mutations.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const MOST_MILLISECONDS = 1_800_000;
const MOST_SLIDES = 12;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    repository: { type: 'string' },
    decks: { type: 'string', default: '10000' },
    course: { type: 'string', default: '1000' },
    busy: { type: 'string', default: '4' },
    memory: { type: 'string', default: '256m' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string', default: 'target/fuzz' },
  },
});
const [folder, version = '0.1.0-SNAPSHOT'] = positionals;
if (!folder || !existsSync(folder)) {
  console.error('usage: node fuzz.mjs FOLDER [VERSION] [--repository FOLDER] [--decks N] [--course N] [--busy N] [--memory SIZE] [--seed N] [--out FOLDER]');
  process.exit(2);
}

const random = generator(Number(values.seed));
const MUTATIONS = [
  text => text.slice(0, at(text)),
  text => cut(text, ''),
  text => cut(text, words => words + words),
  text => insert(text, pick([
    '<div>', '</div>', '<section>', '<!--', '-->', '<!-- .slide: ', '<!-- .element: class="', '```', '~~~', '````', '$$', '$', '\\[', '\\begin{align}',
    '\\end{align}', '{', '}', '[', '](', '![', '[[', '|', '| - |', '\n---\n', '\n----\n', '\nNote:\n', '\n> ', '\n- ', '\n1. ', '\n\t', '\\', '&', '&#', '<a href="',
    '<img src="', '<script>', '<style>', '<pre>', '<!-- include: a.md -->', '<!-- course-link-ignore-line', '%', '\u202e', '\u0000', '\ufeff', '\r', '\ud83d',
  ])),
  text => insert(text, pick(['> ', '- ', '* ', '**', '[', '![', '<b>', '<div>\n', '{', '$', '`', '(', '&lt;', '| ', '\\frac{', '_a', '<!--']).repeat(whole(pick([40, 400, 4000])))),
  text => shuffled(text.split('\n')).join('\n'),
  text => text.split('\n').filter(() => random() > 0.1).join('\n'),
  text => text.replaceAll('\n', pick(['\r\n', '\r', '\n\n', '\n  ', '\n    '])),
  text => swapped(text),
  text => `---\n${pick(['title: a: b', 'separator: "(a+)+$"', 'theme: [', 'verticalSeparator: "\\n--\\n"', '\ttitle: x', 'revealOptions: {a', 'deck: true'])}\n---\n${text}`,
];

const seeds = readdirSync(folder, { recursive: true })
  .filter(path => path.endsWith('.md') && !path.includes('node_modules'))
  .sort()
  .map(path => readFileSync(join(folder, path), 'utf8').split(/^---\s*$/m))
  .filter(slides => slides.length > 1);
const out = resolve(values.out);
rmSync(out, { recursive: true, force: true });
const courses = made();
const idle = courses.map(course => check(course, 'idle'));
const busy = Array.from({ length: Number(values.busy) }, () => spawn(process.execPath, ['-e', 'for (;;) Math.random()']));
try {
  const beside = courses.map(course => check(course, 'busy'));
  report(idle, beside);
} finally {
  busy.forEach(each => each.kill('SIGKILL'));
}

function made() {
  const count = Number(values.decks);
  const each = Number(values.course);
  return Array.from({ length: Math.ceil(count / each) }, (_, course) => {
    const slides = join(out, `course-${course}`, 'slides');
    mkdirSync(slides, { recursive: true });
    for (let deck = 0; deck < Math.min(each, count - course * each); deck++) writeFileSync(join(slides, `deck-${deck}.md`), mutated());
    return join(out, `course-${course}`);
  });
}

function mutated() {
  let text = [pick(seeds), pick(seeds)]
    .flatMap(slides => slides.slice(whole(slides.length)).slice(0, MOST_SLIDES))
    .join('\n---\n');
  for (let mutation = 0; mutation <= whole(8); mutation++) text = pick(MUTATIONS)(text);
  const bytes = Buffer.from(text);
  if (random() < 0.02 && bytes.length > 0) bytes[whole(bytes.length)] = 0xff;
  return bytes;
}

function check(course, when) {
  const start = performance.now();
  const maven = spawnSync(process.env.MVN ?? 'mvn', [
    '-o', '-B', `io.github.coursemaven:course-maven-plugin:${version}:check`, '-Dcourse.externalLinks=false', '-Dcourse.failOn=never',
    ...(values.repository ? [`-Dmaven.repo.local=${resolve(values.repository)}`] : []),
  ], { cwd: course, encoding: 'utf8', maxBuffer: 1 << 28, timeout: MOST_MILLISECONDS, env: { ...process.env, MAVEN_OPTS: `-Xmx${values.memory}` } });
  writeFileSync(join(course, `${when}.log`), maven.stdout + maven.stderr);
  const json = join(course, 'target/course/problems.json');
  const problems = existsSync(json) ? JSON.parse(readFileSync(json, 'utf8')).problems.map(problem => JSON.stringify(problem)) : [];
  rmSync(join(course, 'target'), { recursive: true, force: true });
  console.log(`${course} ${when}: ${maven.status === 0 ? 'ends' : 'BREAKS'}, ${problems.length} problems, `
    + `${((performance.now() - start) / 1000).toFixed(1)} s`);
  return { course, isEnded: maven.status === 0 && problems.length > 0, problems };
}

function report(idleRuns, busyRuns) {
  const isComplex = problem => problem.includes('"too-complex"');
  const broken = [...idleRuns, ...busyRuns].filter(({ isEnded }) => !isEnded).length;
  const different = idleRuns.flatMap((run, number) => difference(run, busyRuns[number]));
  different.slice(0, 20).forEach(problem => console.log(`only in one run: ${problem}`));
  const complex = idleRuns.flatMap(({ problems }) => problems).filter(isComplex).length;
  console.log(`${values.decks} decks: ${broken} of ${2 * courses.length} runs break, ${different.length} problems in one run only, `
    + `of these ${different.filter(isComplex).length} too-complex; ${complex} too-complex when idle`);
  process.exitCode = broken === 0 && different.length === 0 ? 0 : 1;
}

function difference(one, other) {
  const first = new Set(one.problems);
  const second = new Set(other.problems);
  return [...one.problems.filter(each => !second.has(each)), ...other.problems.filter(each => !first.has(each))];
}

/** Numbers from 0 to 1, the same ones for the same seed: a linear congruential generator with the constants of Numerical Recipes. */
function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function whole(end) {
  return Math.floor(random() * end);
}

function pick(list) {
  return list[whole(list.length)];
}

function at(text) {
  return whole(text.length + 1);
}

function cut(text, replacement) {
  const start = at(text);
  const end = start + whole(200);
  const between = text.slice(start, end);
  return text.slice(0, start) + (typeof replacement === 'string' ? replacement : replacement(between)) + text.slice(end);
}

function insert(text, words) {
  const place = at(text);
  return text.slice(0, place) + words + text.slice(place);
}

function shuffled(lines) {
  const start = whole(lines.length);
  const some = lines.splice(start, whole(12));
  return [...lines.slice(0, start), ...some.reverse(), ...lines.slice(start)];
}

function swapped(text) {
  const one = at(text);
  const two = one + whole(text.length - one + 1);
  return text.slice(two) + text.slice(one, two) + text.slice(0, one);
}
