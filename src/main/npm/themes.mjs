/*
 * The themes of reveal.js, with the web fonts they use as files of the bundle:
 * - fonts that a theme imports from Google Fonts come from the @fontsource package of that family, as WOFF2, in all
 *   its subsets, in the weights and styles that any theme imports;
 * - fonts that reveal.js embeds in its themes (the same ones in four themes each) become files of their own.
 * Each family is one style sheet, fonts/<family>.css, that the themes import.
 */
const THEMES = ['beige', 'black', 'black-contrast', 'blood', 'dracula', 'league', 'moon', 'night', 'serif', 'simple',
  'sky', 'solarized', 'white', 'white-contrast'];

const GOOGLE_IMPORT = /@import\s*(?:url\(\s*)?["']?(https:\/\/fonts\.googleapis\.com\/[^"')]*)["']?\s*\)?\s*;/g;
const LEADING_IMPORTS = /^(?:\s|@import[^;]*;)*/;
const EMBEDDED_FACE = /@font-face\s*\{([^}]*url\(["']?data:font\/(woff2?);base64,([^)"']*)[^}]*)\}/g;
const FONT_SOURCE = /src:\s*url\(\.\/files\/([\w.-]+\.woff2)\)[^;]*;/g;

export function addThemes(files, packages) {
  const fonts = new ThemeFonts(files, packages);
  for (const name of themeNames(packages)) {
    files.add(`theme/${name}.css`, localTheme(packages.text('reveal.js', `dist/theme/${name}.css`), fonts));
  }
  fonts.addAll();
}

function themeNames(packages) {
  const names = packages.names('reveal.js', 'dist/theme', '.css');
  if (names.join() !== THEMES.join()) {
    throw new Error(`reveal.js ${packages.version('reveal.js')} has the themes ${names.join(', ')}; expected are `
      + `${THEMES.join(', ')}: adapt the list, and the documentation`);
  }
  return names;
}

function localTheme(css, fonts) {
  const families = new Set();
  const withoutImports = css.replace(GOOGLE_IMPORT, (_, url) => importsOf(url, fonts));
  const withoutFaces = withoutImports.replace(EMBEDDED_FACE, (_, face, format, data) => {
    families.add(fonts.embed(face, format, Buffer.from(data, 'base64')));
    return '';
  });
  const theme = [...families].map(importOf).join('') + withoutFaces;
  if (theme.replace(LEADING_IMPORTS, '').includes('@import')) {
    throw new Error('a theme of reveal.js has an @import that is not at its top, where browsers ignore it');
  }
  return theme;
}

function importsOf(url, fonts) {
  const requests = new URL(url).searchParams.get('family')?.split('|') ?? [];
  if (requests.length === 0) throw new Error(`'${url}' names no font family`);
  return requests.map(request => importOf(fonts.request(request))).join('');
}

function importOf(family) {
  return `@import "../fonts/${slug(family)}.css";`;
}

function slug(family) {
  return family.toLowerCase().replaceAll(' ', '-');
}

class ThemeFonts {
  #files;
  #packages;
  #requested = new Map();
  #embedded = new Map();

  constructor(files, packages) {
    this.#files = files;
    this.#packages = packages;
  }

  /** @param request family and variants as in Google's addresses: 'Lato:400,700,400italic'; returns the family */
  request(request) {
    const [family, variants = '400'] = request.split(':');
    const faces = this.#requested.get(family) ?? new Set();
    for (const variant of variants.split(',')) faces.add(faceOf(variant, request));
    this.#requested.set(family, faces);
    return family;
  }

  /** Takes a font out of a theme; the same face of the same family must be the same font in all themes. */
  embed(face, format, bytes) {
    const family = property(face, 'font-family').replace(/["']/g, '');
    const name = `${slug(family)}-${property(face, 'font-weight')}-${property(face, 'font-style')}.${format}`;
    const faces = this.#embedded.get(family) ?? new Map();
    const known = faces.get(name) ?? { face, format, bytes };
    if (!known.bytes.equals(bytes)) throw new Error(`themes of reveal.js embed two different fonts '${name}'`);
    this.#embedded.set(family, faces.set(name, known));
    return family;
  }

  addAll() {
    for (const [family, faces] of this.#requested) this.#addFontsource(family, faces);
    for (const [family, faces] of this.#embedded) this.#addEmbedded(family, faces);
  }

  #addFontsource(family, faces) {
    const source = `@fontsource/${slug(family)}`;
    const { styles } = JSON.parse(this.#packages.text(source, 'metadata.json'));
    const sheets = [...faces].sort()
      .filter(face => styles.includes(face.endsWith('-italic') ? 'italic' : 'normal'))
      .map(face => this.#packages.text(source, `${face}.css`).trim());
    const css = sheets.join('\n\n').replace(FONT_SOURCE, (_, file) => {
      this.#files.add(`fonts/${slug(family)}/${file}`, this.#packages.bytes(source, `files/${file}`));
      return `src: url(${slug(family)}/${file}) format('woff2');`;
    });
    if (!css.includes(`font-family: '${family}';`)) throw new Error(`'${source}' does not define '${family}'`);
    this.#files.add(`fonts/${slug(family)}.css`, css);
  }

  #addEmbedded(family, faces) {
    const rules = [...faces.keys()].sort().map(name => {
      const { face, format, bytes } = faces.get(name);
      this.#files.add(`fonts/${slug(family)}/${name}`, bytes);
      const source = `src: url(${slug(family)}/${name}) format('${format}')`;
      return `@font-face {\n  ${face.replace(/src:\s*url\([^)]*\)[^;]*/, source).split(/;\s*/).join(';\n  ')};\n}\n`;
    });
    this.#files.add(`fonts/${slug(family)}.css`, rules.join('\n'));
  }
}

/** Google's name of a variant, '700italic', as @fontsource names it: '700-italic'. */
function faceOf(variant, request) {
  const parts = /^(\d{3})(italic)?$/.exec(variant);
  if (!parts) throw new Error(`'${variant}' in the font request '${request}' is not understood`);
  return parts[2] ? `${parts[1]}-italic` : parts[1];
}

function property(declarations, name) {
  const value = new RegExp(`(?:^|;)\\s*${name}:\\s*([^;]+)`).exec(declarations);
  if (!value) throw new Error(`a font that reveal.js embeds has no '${name}'`);
  return value[1].trim();
}
