/*
 * The free icons of Font Awesome, as the outlines from which the plugin draws those that a course uses. One file for each
 * style, a line for each icon: name, width, height, outline. 'aliases.txt' has the names of versions 5 and 6,
 * 'shims.txt' those of version 4, each with the style and name that Font Awesome itself gives it.
 */
const PACKAGE = '@fortawesome/fontawesome-free';
const STYLES = ['brands', 'regular', 'solid'];
const STYLE_OF_PREFIX = { fab: 'brands', far: 'regular', fas: 'solid' };
const ICON = /^<svg xmlns="[^"]*" viewBox="0 0 ([\d.]+) ([\d.]+)">(?:<!--[^]*?-->)?<path fill="currentColor" d="([^"]+)"\/><\/svg>\s*$/;
const SHIM = /\["([\w-]+)", (null|"fa[bsr]"), (null|"[\w-]+")\]/g;
const SHIM_CLASS = /\.fa\.fa-([\w-]+)/g;

export function addIcons(files, packages) {
  for (const style of STYLES) {
    const lines = packages.names(PACKAGE, `svgs/${style}`, '.svg').map(name => iconLine(packages, style, name));
    files.add(`icons/${style}.txt`, lines.join('\n'));
  }
  files.add('icons/aliases.txt', aliases(packages).join('\n'));
  files.add('icons/shims.txt', shims(packages).join('\n'));
}

function iconLine(packages, style, name) {
  const parts = ICON.exec(packages.text(PACKAGE, `svgs/${style}/${name}.svg`));
  if (!parts) throw new Error(`the icon '${style}/${name}' is not one outline: adapt how icons are read`);
  return [name, ...parts.slice(1)].join('\t');
}

function aliases(packages) {
  const icons = JSON.parse(packages.text(PACKAGE, 'metadata/icon-families.json'));
  return Object.entries(icons)
    .flatMap(([name, icon]) => (icon.aliases?.names ?? []).map(alias => `${alias}\t${name}`)).sort();
}

/** What Font Awesome's own script for pages of version 4 replaces, and its style sheet for them shows. */
function shims(packages) {
  const rows = [...packages.text(PACKAGE, 'js/v4-shims.js').matchAll(SHIM)].map(([, ...parts]) => shim(...parts)).sort();
  const shown = new Set([...packages.text(PACKAGE, 'css/v4-shims.css').matchAll(SHIM_CLASS)].map(match => match[1]));
  if (rows.length !== shown.size) {
    throw new Error(`Font Awesome has ${shown.size} old names, but ${rows.length} were understood: adapt how they are read`);
  }
  return rows;
}

function shim(old, prefix, name) {
  const style = STYLE_OF_PREFIX[prefix === 'null' ? 'fas' : JSON.parse(prefix)];
  if (!style) throw new Error(`the old icon '${old}' has the unknown style ${prefix}`);
  return [old, style, JSON.parse(name) ?? old].join('\t');
}
