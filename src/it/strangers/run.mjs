/*
 * Checks each repository of a folder as its first build would: course:check without configuration and without a network.
 * False findings show here as soon as a change makes them.
 *
 *   node src/it/strangers/run.mjs FOLDER [VERSION]
 *
 *   --repository FOLDER   local Maven repository that has the plugin; else the user's own
 *   --only NAME,NAME...   repositories whose name contains one of these
 *   --out FOLDER          for copies, logs and results; else target/strangers
 *   --decks LIST          the decks that there are: a line for each, whose first column is the repository and whose last is the
 *                         path in it, divided by tabs; the summary names those that are not found, and files found that are none
 *
 * FOLDER holds one folder for each repository. They are copied; a POM at the root of a copy is set aside, because its parents
 * and plugins cannot be downloaded. VERSION is 0.1.0-SNAPSHOT unless it is given.
 *
 * Results: problems.tsv has a line for each problem: repository, severity, rule, place, message. files.tsv has one for each
 * Markdown file: repository, 'deck' or 'left out', path, reason. Compare them with those of an earlier run. For each error
 * 'missing-file' the summary says where in the repository a file of that name is, if it is anywhere.
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';

const LEFT_OUT = new Set(['.git', 'node_modules', 'target']);
const MOST_MILLISECONDS = 300_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    repository: { type: 'string' },
    only: { type: 'string', default: '' },
    out: { type: 'string', default: 'target/strangers' },
    decks: { type: 'string' },
  },
});
const [folder, version = '0.1.0-SNAPSHOT'] = positionals;
if (!folder || !existsSync(folder)) {
  console.error('usage: node run.mjs FOLDER [VERSION] [--repository FOLDER] [--only NAME,...] [--out FOLDER] [--decks LIST]');
  process.exit(2);
}

const out = resolve(values.out);
const problemsFile = join(out, 'problems.tsv');
const filesFile = join(out, 'files.tsv');
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
writeFileSync(problemsFile, '');
writeFileSync(filesFile, '');

const names = readdirSync(folder, { withFileTypes: true })
  .filter(entry => entry.isDirectory() && !entry.name.startsWith('.'))
  .map(entry => entry.name)
  .filter(name => values.only.split(',').some(part => name.includes(part)))
  .sort();
const results = [];
for (const name of names) {
  const result = check(name);
  results.push(result);
  console.log(line(result));
}
report();

function check(name) {
  const copy = join(out, name);
  cpSync(join(folder, name), copy, { recursive: true, filter: file => !LEFT_OUT.has(basename(file)) });
  const pom = join(copy, 'pom.xml');
  if (existsSync(pom)) renameSync(pom, `${pom}.aside`);
  const maven = spawnSync(process.env.MVN ?? 'mvn', [
    '-o', '-B', '-X', `io.github.coursemaven:course-maven-plugin:${version}:check`, '-Dcourse.externalLinks=false',
    ...(values.repository ? [`-Dmaven.repo.local=${resolve(values.repository)}`] : []),
  ], { cwd: copy, encoding: 'utf8', maxBuffer: 1 << 28, timeout: MOST_MILLISECONDS });
  const log = maven.stdout + maven.stderr;
  writeFileSync(join(out, `${name}.log`), log);
  const files = [...log.matchAll(/^\[DEBUG\] (.+?): (deck|not a deck): (.*)$/gm)]
    .map(([, path, verdict, reason]) => ({ id: `${name}/${path}`, name, path, isDeck: verdict === 'deck', reason }));
  for (const { path, isDeck, reason } of files) append(filesFile, name, isDeck ? 'deck' : 'left out', path, reason);
  const json = join(copy, 'target/course/problems.json');
  // Without decks there is no report
  const problems = existsSync(json) ? JSON.parse(readFileSync(json, 'utf8')).problems : [];
  for (const each of problems) append(problemsFile, name, each.severity, each.rule, place(each), each.message);
  return { name, copy, outcome: outcome(maven, log), files, problems };
}

/** A build that ends otherwise than by its problems is a fault of the plugin, or of this machine. */
function outcome(maven, log) {
  if (maven.status === 0) return 'passes';
  return /the course has \d+ error/.test(log) ? 'fails' : 'BREAKS';
}

function place({ file, line, column }) {
  return [file, line, column].filter(part => part !== undefined).join(':');
}

function append(file, ...cells) {
  appendFileSync(file, `${cells.map(cell => String(cell).replace(/\s+/g, ' ')).join('\t')}\n`);
}

function line({ name, outcome: how, files, problems }) {
  const decks = files.filter(({ isDeck }) => isDeck).length;
  const count = severity => problems.filter(problem => problem.severity === severity).length;
  return `${how} ${name}: ${decks} decks, ${files.length - decks} files left out, `
    + `${count('error')} errors, ${count('warning')} warnings, ${count('info')} infos`;
}

function report() {
  const all = results.flatMap(result => result.problems.map(problem => ({ ...problem, result })));
  console.log('\nproblems by rule:');
  for (const [rule, problems] of [...byRule(all)].sort((a, b) => b[1].length - a[1].length)) {
    const repositories = new Set(problems.map(({ result }) => result.name)).size;
    console.log(`${String(problems.length).padStart(6)} ${rule} in ${repositories} repositories`);
  }
  reportMissing(all.filter(({ rule, severity }) => rule === 'missing-file' && severity === 'error'));
  const files = results.flatMap(result => result.files);
  const decks = files.filter(({ isDeck }) => isDeck).length;
  const ending = how => results.filter(result => result.outcome === how).length;
  console.log(`\n${results.length} repositories: ${ending('passes')} pass, ${ending('fails')} fail, ${ending('BREAKS')} break; `
    + `${decks} decks, ${files.length - decks} Markdown files left out; ${all.length} problems`);
  console.log(`all problems: ${problemsFile}, all files: ${filesFile}`);
  const asListed = !values.decks || reportDecks(files);
  process.exitCode = results.length > 0 && ending('BREAKS') === 0 && asListed ? 0 : 1;
}

/** Compares what is found with the list; the slides of a part are shown in the deck that includes it. */
function reportDecks(files) {
  const rows = readFileSync(values.decks, 'utf8').split('\n').filter(Boolean).map(row => row.trimEnd().split('\t'));
  const listed = new Set(rows
    .filter(row => results.some(({ name }) => name === row[0]))
    .map(row => `${row[0]}/${row.at(-1)}`));
  const decks = new Set(files.filter(({ isDeck }) => isDeck).map(({ id }) => id));
  const parts = new Set(files
    .filter(({ reason, name }) => decks.has(`${name}/${/^a part of (.*)$/.exec(reason)?.[1]}`))
    .map(({ id }) => id));
  const missed = [...listed].filter(id => !decks.has(id) && !parts.has(id));
  const others = [...decks].filter(id => !listed.has(id));
  const foundAs = set => [...listed].filter(id => set.has(id)).length;
  console.log(`\n${listed.size - missed.length} of ${listed.size} decks of the list are found, `
    + `${foundAs(decks)} as decks and ${foundAs(parts)} as parts of decks; ${others.length} other files are found as decks`);
  for (const id of missed) console.log(`  not found: ${id}: ${files.find(file => file.id === id)?.reason ?? 'no such file'}`);
  for (const id of others) console.log(`  not in the list: ${id}: ${files.find(file => file.id === id).reason}`);
  return missed.length === 0 && others.length === 0;
}

function byRule(problems) {
  const groups = new Map();
  for (const problem of problems) {
    const key = `${problem.rule} (${problem.severity})`;
    groups.set(key, [...(groups.get(key) ?? []), problem]);
  }
  return groups;
}

/** Where a file that is reported as missing may be after all. */
function reportMissing(problems) {
  if (problems.length === 0) return;
  console.log('\nmissing files, and where a file of that name is:');
  for (const problem of problems) {
    const [, written = ''] = /'([^']*)'/.exec(problem.message) ?? [];
    const wanted = written.replace(/[?#].*/, '').split(/[\\/]/).filter(Boolean).pop() ?? '';
    const found = readdirSync(problem.result.copy, { recursive: true })
      .map(path => path.split(sep).join('/'))
      .filter(path => basename(path).toLowerCase() === wanted.toLowerCase() && !path.startsWith('target/'));
    console.log(`  ${problem.result.name}/${place(problem)}: ${written}: ${found.join(', ') || 'absent'}`);
  }
}
