/*
 * Changes a course at random, builds it after each change with what earlier builds left, and says whether the result is that of a
 * clean build: the same files with the same bytes, PDFs included, and the same log, but for durations and progress of printing.
 *
 *   node src/it/sequences/sequences.mjs VERSION [--repository DIR] [--sequences 20] [--changes 4] [--seed 1] [--out DIR]
 *
 * VERSION is that of the plugin in the local Maven repository. The course has a parent POM and a theme in a jar; decks,
 * included files, pictures, style sheets, both POMs, parameters, the jar, pages and the record of the last build change. Needs a
 * JDK and a browser that prints. A folder that differs stays in DIR (target/sequences by default), beside its clean build.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { seeded } from '../preview/deck.mjs';

const GOALS = ['check', 'slides', 'pdf'];
const TEXTS = ['word', '*words*', '## More\n\n- a\n- b', '---', '[b](b.slides.md#/part)', '[gone](gone.md)', '![](img/a.svg)', '$x_1$', '`code`',
  'Note: hear', '<!-- include: part.md -->', '```java\nint a;\n```', '[this](#/more)', '<!-- .slide: id="more" -->'];
const PARAMETERS = [[], [], ['-Dcourse.theme=moon'], ['-Dcourse.notes=false']];
const PICTURE = colour => `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9" fill="${colour}"/></svg>`;

const { values, positionals: [version] } = parseArgs({
  allowPositionals: true,
  options: {
    repository: { type: 'string' },
    sequences: { type: 'string', default: '20' },
    changes: { type: 'string', default: '4' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string', default: 'target/sequences' },
  },
});
if (!version) {
  console.error('usage: node sequences.mjs VERSION [--repository DIR] [--sequences N] [--changes N] [--seed N] [--out DIR]');
  process.exit(2);
}
const out = resolve(values.out);
const home = values.repository && resolve(values.repository);
const counts = { builds: 0, printed: 0, different: 0 };
rmSync(out, { recursive: true, force: true });
for (let sequence = 0; sequence < Number(values.sequences); sequence++) run(Number(values.seed) + sequence);
console.log(`${counts.builds} builds after changes, ${counts.printed} of them printed PDFs; `
  + `${counts.different} not as after a clean build`);
process.exitCode = counts.different > 0 ? 1 : 0;

function run(seed) {
  const random = seeded(seed);
  const folder = join(out, `${seed}`);
  const clean = join(out, `${seed}-clean`);
  const done = [];
  prepare(folder);
  build(folder, []);
  for (let change = 0; change < Number(values.changes); change++) {
    let parameters = [];
    const what = changed(folder, random, given => { parameters = given; });
    done.push(what);
    const ours = build(folder, parameters);
    rmSync(clean, { recursive: true, force: true });
    cpSync(folder, clean, { recursive: true, filter: file => !/[\\/]course[\\/]target$/.test(file) });
    const theirs = build(clean, parameters);
    counts.builds++;
    counts.printed += /Printing/.test(ours.raw) ? 1 : 0;
    const faults = differences(folder, clean, ours, theirs);
    console.log(`${seed}: ${what}: ${faults.length === 0 ? 'as a clean build' : faults.join('; ')}`);
    if (faults.length > 0) {
      counts.different++;
      console.log(`   after ${done.join(', ')}; see ${folder}`);
      return;
    }
  }
  rmSync(folder, { recursive: true, force: true });
  rmSync(clean, { recursive: true, force: true });
}

function write(folder, path, text) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function prepare(folder) {
  write(folder, '.git/HEAD', 'ref: refs/heads/main\n');
  parentPom(folder, '');
  write(folder, 'course/pom.xml', `<project><modelVersion>4.0.0</modelVersion>
  <parent><groupId>edu</groupId><artifactId>parent</artifactId><version>1</version></parent>
  <artifactId>course</artifactId><packaging>pom</packaging></project>\n`);
  write(folder, 'course/a.slides.md', '---\ntitle: A\n---\n# A\n\n![](img/a.svg) [b](b.slides.md#/1) [gone](gone.md)\n\n---\n\n## More\n');
  write(folder, 'course/b.slides.md', '---\ntheme: own.css\n---\n# B\n\n---\n\n<!-- include: part.md -->\n\nNote:\nsay it\n');
  write(folder, 'course/part.md', '## Part\n\n<!-- include: inner.md -->\n');
  write(folder, 'course/inner.md', 'inner\n');
  write(folder, 'course/img/a.svg', PICTURE('red'));
  write(folder, 'course/own.css', "@import 'more.css'; h2 { color: navy }\n");
  write(folder, 'course/more.css', 'h1 { color: maroon }\n');
  jar(folder, 'green');
}

function parentPom(folder, configuration) {
  write(folder, 'pom.xml', `<project><modelVersion>4.0.0</modelVersion>
  <groupId>edu</groupId><artifactId>parent</artifactId><version>1</version><packaging>pom</packaging>
  <build><plugins><plugin>
    <groupId>io.github.coursemaven</groupId><artifactId>course-maven-plugin</artifactId><version>${version}</version>
    <configuration><css><css>school/school.css</css></css>${configuration}</configuration>
    <dependencies><dependency><groupId>edu</groupId><artifactId>look</artifactId><version>1</version>
      <scope>system</scope><systemPath>\${basedir}/../look.jar</systemPath></dependency></dependencies>
  </plugin></plugins></build></project>\n`);
}

function jar(folder, colour) {
  write(folder, 'look/school/school.css', `em { color: ${colour} }\n`);
  const made = spawnSync('jar', ['--create', '--file', 'look.jar', '--date=2020-01-01T00:00:00Z', '-C', 'look', 'school'], { cwd: folder });
  if (made.status !== 0) throw new Error(`jar: ${made.stderr}`);
}

/** Changes something, and says what. */
function changed(folder, random, parameters) {
  const below = count => Math.floor(random() * count);
  const one = list => list[below(list.length)];
  const course = join(folder, 'course');
  const path = one(['a.slides.md', 'b.slides.md', 'new.slides.md', 'part.md', 'inner.md', 'gone.md', 'c.slides.md', 'index.md', 'img/a.svg', 'own.css', 'more.css', 'reveal-md.json']);
  const file = join(course, path);
  const old = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  switch (below(12)) {
    case 0:
      rmSync(file, { force: true });
      return `${path} deleted`;
    case 1: {
      const other = one(['c.slides.md', 'renamed.md', 'gone.md', 'sub/deep.md']);
      if (old === undefined) return 'nothing';
      rmSync(file);
      write(course, other, old);
      return `${path} renamed to ${other}`;
    }
    case 2:
      write(course, 'img/a.svg', PICTURE(one(['red', 'blue', 'lime'])));
      return 'a picture changed';
    case 3:
      parentPom(folder, one(['<theme>sky</theme>', '<notes>false</notes>', '<revealOptions><slideNumber>c/t</slideNumber></revealOptions>', '']));
      return 'parent POM changed';
    case 4:
      jar(folder, one(['green', 'olive', 'teal']));
      return 'theme jar changed';
    case 5: {
      const given = one(PARAMETERS);
      parameters(given);
      return `parameters ${given.join(' ') || 'none'}`;
    }
    case 6: {
      const pages = existsSync(join(course, 'target')) ? [...files(join(course, 'target')).keys()].filter(name => !/course-runs|lock/.test(name)) : [];
      if (pages.length === 0) return 'nothing';
      const page = one(pages);
      writeFileSync(join(course, 'target', page), 'another program');
      return `target/${page} changed`;
    }
    case 7: {
      const runs = join(course, 'target/course-runs');
      if (!existsSync(runs)) return 'nothing';
      const record = one(readdirSync(runs));
      const bytes = readFileSync(join(runs, record));
      writeFileSync(join(runs, record), bytes.subarray(0, below(bytes.length)));
      return `record ${record} cut`;
    }
    default: {
      const deck = one(['a.slides.md', 'b.slides.md', 'part.md', 'new.slides.md']);
      const lines = existsSync(join(course, deck)) ? readFileSync(join(course, deck), 'utf8').split('\n') : ['# New', ''];
      const text = one(TEXTS);
      lines.splice(below(lines.length + 1), below(2), '', text, '');
      write(course, deck, lines.join('\n'));
      return `${deck}: ${JSON.stringify(text)}`;
    }
  }
}

function build(folder, parameters) {
  const options = ['-B', '-ntp', ...(home ? ['-o', `-Dmaven.repo.local=${home}`] : [])];
  const goals = GOALS.map(goal => `io.github.coursemaven:course-maven-plugin:${version}:${goal}`);
  const ran = spawnSync(process.env.MVN ?? 'mvn', [...options, ...goals, '-Dcourse.externalLinks=false', '-Dcourse.failOn=never', ...parameters],
    { cwd: join(folder, 'course'), encoding: 'utf8', maxBuffer: 1 << 26 });
  return { status: ran.status, raw: ran.stdout, log: comparable(ran.stdout, folder) };
}

function comparable(log, folder) {
  return log.replaceAll('\u001b', '')
    .replaceAll(/\[[0-9;]*m/g, '')
    .replaceAll(folder, 'FOLDER')
    .replaceAll(/ in [0-9.]+ s/g, '')
    .split('\n')
    .filter(line => !/Total time:|Finished at:|\] Printing /.test(line));
}

function files(folder, below = '', found = new Map()) {
  for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
    const path = below + entry.name;
    if (entry.isDirectory()) files(folder, `${path}/`, found);
    else found.set(path, readFileSync(join(folder, path)));
  }
  return found;
}

function differences(folder, clean, ours, theirs) {
  const output = home => {
    const target = join(home, 'course/target');
    return existsSync(target) ? files(target) : new Map();
  };
  const [made, expected] = [output(folder), output(clean)];
  const faults = [];
  for (const path of new Set([...made.keys(), ...expected.keys()])) {
    if (/course-runs\/|\.lock$/.test(path)) continue;
    if (!made.has(path)) faults.push(`target/${path} is missing`);
    else if (!expected.has(path)) faults.push(`target/${path} should be gone`);
    else if (!made.get(path).equals(expected.get(path))) faults.push(`target/${path} differs`);
  }
  if (ours.status !== theirs.status) faults.push(`exit code ${ours.status}, not ${theirs.status}`);
  const line = ours.log.findIndex((each, index) => each !== theirs.log[index]);
  if (line >= 0) faults.push(`log: '${ours.log[line]}', not '${theirs.log[line]}'`);
  else if (ours.log.length !== theirs.log.length) faults.push('log: lines are missing');
  return faults;
}
