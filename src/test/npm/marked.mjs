// What marked 4.3 makes of Markdown, with the code blocks of reveal.js's Markdown plugin.
// usage: node marked.mjs WORKDIR INPUTS.json OUTPUTS.json
// INPUTS: a list of texts; OUTPUTS: { html: [of each input], examples: [the Markdown of CommonMark's specification] }
// WORKDIR holds the packages; they are installed there when they are not.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const [workFolder, inputsFile, outputsFile] = process.argv.slice(2).map((argument) => path.resolve(argument));
const here = path.dirname(fileURLToPath(import.meta.url));

function install() {
  fs.mkdirSync(workFolder, { recursive: true });
  for (const name of ['package.json', 'package-lock.json']) {
    fs.copyFileSync(path.join(here, name), path.join(workFolder, name));
  }
  const windows = process.platform === 'win32';
  execFileSync(windows ? 'npm.cmd' : 'npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'], {
    cwd: workFolder,
    shell: windows,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const lineNumbers = /\[\s*((\d*):)?\s*([\s\d,|-]*)\]/;

function codeBlock(code, info) {
  const lines = lineNumbers.exec(info ?? '');
  const attributes = lines ? ` data-line-numbers="${lines[3].trim()}"` : '';
  const first = lines && lines[2] ? ` data-ln-start-from="${lines[2].trim()}"` : '';
  const language = lines ? info.replace(lineNumbers, '').trim() : info;
  const text = code.replace(/[&<>"']/g, (character) => escapes[character]);
  return `<pre><code${attributes}${first} class="${language}">${text}</code></pre>`;
}

if (!fs.existsSync(path.join(workFolder, 'node_modules', '.package-lock.json'))) {
  install();
}
const require = createRequire(path.join(workFolder, 'package.json'));
const { marked } = require('marked');
const renderer = new marked.Renderer();
renderer.code = codeBlock;
marked.setOptions({ renderer });

const inputs = JSON.parse(fs.readFileSync(inputsFile, 'utf8'));
const examples = require('commonmark-spec').tests.map((example) => example.markdown);
const html = [...examples, ...inputs].map((markdown) => marked.parse(markdown));
fs.writeFileSync(outputsFile, JSON.stringify({ html, examples }));
