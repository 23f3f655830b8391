/*
 * Counts the slides that have the same elements as in reveal-md, without those whose formulas we mend (reason 9 in
 * differences.tsv) and decks whose included files we find (reason 8, slide *), and names what it leaves out.
 *
 *   node src/it/fidelity/sameness.mjs COMPARE EXPECTED ACTUAL [--at-least 99.85]
 *
 * COMPARE is a module with a function compare(expected, actual); EXPECTED and ACTUAL are folders of slides read in a browser,
 * one JSON file for each deck. Fails below --at-least per cent, and if a slide is left out that is the same.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const LEFT_OUT = ['8', '9'];
const WHOLE_DECK = '*';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'at-least': { type: 'string', default: '0' } },
});
const [module, expected, actual] = positionals.map(path => resolve(path));
if (!actual) {
  console.error('usage: node sameness.mjs COMPARE EXPECTED ACTUAL [--at-least 99.85]');
  process.exit(2);
}
const { compare } = await import(pathToFileURL(module));

const read = file => JSON.parse(readFileSync(file, 'utf8'));
const slides = readdirSync(actual, { recursive: true })
  .filter(file => file.endsWith('.json'))
  .flatMap(file =>
    compare(read(join(expected, file)), read(join(actual, file))).slides.map(slide => ({
      deck: file.replace(/\.json$/, ''),
      name: `${file.replace(/\.json$/, '')} ${slide.slide ?? slide.actual}`,
      same: slide.status === 'equal',
    })));

const listed = readFileSync(new URL('differences.tsv', import.meta.url), 'utf8')
  .trim().split('\n').slice(1)
  .map(line => line.split('\t'))
  .filter(([, , reason]) => LEFT_OUT.includes(reason))
  .map(([deck, slide]) => `${deck.replace(/\.(md|markdown)$/i, '')} ${slide}`);
const isListed = slide => listed.includes(slide.name) || listed.includes(`${slide.deck} ${WHOLE_DECK}`);
const left = slides.filter(isListed);
const counted = slides.filter(slide => !left.includes(slide));
const same = counted.filter(slide => slide.same).length;
const percent = 100 * same / (counted.length || 1);
const wrongly = [
  ...listed.filter(name => !left.some(slide => [slide.name, `${slide.deck} ${WHOLE_DECK}`].includes(name)))
    .map(name => `${name}: there is no such slide`),
  ...left.filter(slide => slide.same && listed.includes(slide.name)).map(slide => `${slide.name}: this slide is the same`),
];

console.log(`${same} of ${counted.length} slides have the same elements as in reveal-md, ${percent.toFixed(2)} %`);
console.log(`left out, because formulas are mended or included files are found: ${left.length || 'none'}`);
listed.forEach(name => console.log(`    ${name}`));
wrongly.forEach(line => console.log(`in differences.tsv without need: ${line}`));
process.exitCode = wrongly.length === 0 && counted.length > 0 && percent >= Number(values['at-least']) ? 0 : 1;
