/*
 * The themes of reveal.js 5.1.0, which are those of reveal-md 6: reveal.js 6 gave some of them other colours, sizes and
 * headings, and a deck shall look as its author left it. With the web fonts they use as files of the bundle:
 * - fonts that a theme imports from Google Fonts come from the @fontsource package of that family, as WOFF2, in all
 *   its subsets, in the weights and styles that any theme imports;
 * - fonts that come with reveal.js are packed as WOFF2, too, which is a third smaller than its WOFF.
 * A theme holds the faces of its fonts, so that a page need not wait for one style sheet to load another.
 */
import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';

const PACKAGE = 'reveal.js-5';
const THEMES = ['beige', 'black', 'black-contrast', 'blood', 'dracula', 'league', 'moon', 'night', 'serif', 'simple',
  'sky', 'solarized', 'white', 'white-contrast', 'white_contrast_compact_verbatim_headers'];

const GOOGLE_IMPORT = /@import\s*(?:url\(\s*)?["']?(https:\/\/fonts\.googleapis\.com\/[^"')]*)["']?\s*\)?\s*;/g;
const LOCAL_IMPORT = /@import\s*url\(\.\/fonts\/([\w-]+)\/\1\.css\)\s*;/g;
const PLACE_OF_FACES = /@import "fonts:([\w-]+)";/g;
const LEADING_IMPORTS = /^(?:\s|@import[^;]*;|\/\*[^]*?\*\/|@charset[^;]*;)*/;
const FACE_SOURCE = /(?:\s*src:[^;]*;)+/g;
const WOFF = /url\(["']?\.\/([\w-]+\.woff)["']?\)/;
const FONT_SOURCE = /src:\s*url\(\.\/files\/([\w.-]+\.woff2)\)[^;]*;/g;

export async function addThemes(files, packages) {
  const fonts = new ThemeFonts(files, packages, await fontPacker(packages));
  const themes = themeNames(packages).map(name => [name, localTheme(packages.text(PACKAGE, `dist/theme/${name}.css`), fonts)]);
  const faces = fonts.addAll();
  for (const [name, css] of themes) files.add(`theme/${name}.css`, css.replace(PLACE_OF_FACES, (_, family) => faces.get(family)));
}

function themeNames(packages) {
  const names = packages.names(PACKAGE, 'dist/theme', '.css');
  if (names.join() !== THEMES.join()) {
    throw new Error(`reveal.js ${packages.version(PACKAGE)} has the themes ${names.join(', ')}; expected are `
      + `${THEMES.join(', ')}: adapt the list, and the documentation`);
  }
  return names;
}

function localTheme(css, fonts) {
  const theme = css.replace(GOOGLE_IMPORT, (_, url) => importsOf(url, fonts))
    .replace(LOCAL_IMPORT, (_, folder) => importOf(fonts.take(folder)));
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
  return `@import "fonts:${slug(family)}";`;
}

function slug(family) {
  return family.toLowerCase().replaceAll(' ', '-');
}

class ThemeFonts {
  #files;
  #packages;
  #requested = new Map();
  #own = new Set();
  #packed;

  /** @param packed packs a WOFF file as WOFF2 */
  constructor(files, packages, packed) {
    this.#files = files;
    this.#packages = packages;
    this.#packed = packed;
  }

  /** @param request family and variants as in Google's addresses: 'Lato:400,700,400italic'; returns the family */
  request(request) {
    const [family, variants = '400'] = request.split(':');
    const faces = this.#requested.get(family) ?? new Set();
    for (const variant of variants.split(',')) faces.add(faceOf(variant, request));
    this.#requested.set(family, faces);
    return family;
  }

  /** Takes a family that comes with reveal.js, and returns the name of its folder. */
  take(folder) {
    this.#own.add(folder);
    return folder;
  }

  /** Adds the files of all fonts; returns the faces of each family, as style sheets for a folder beside that of the fonts. */
  addAll() {
    return new Map([
      ...[...this.#requested].map(([family, faces]) => [slug(family), this.#addFontsource(family, faces)]),
      ...[...this.#own].map(folder => [folder, this.#addOwn(folder)]),
    ]);
  }

  #addFontsource(family, faces) {
    const source = `@fontsource/${slug(family)}`;
    const { styles } = JSON.parse(this.#packages.text(source, 'metadata.json'));
    const sheets = [...faces].sort()
      .filter(face => styles.includes(face.endsWith('-italic') ? 'italic' : 'normal'))
      .map(face => this.#packages.text(source, `${face}.css`).trim());
    const css = sheets.join('\n\n').replace(FONT_SOURCE, (_, file) => {
      this.#files.add(`fonts/${slug(family)}/${file}`, this.#packages.bytes(source, `files/${file}`));
      return `src: url(../fonts/${slug(family)}/${file}) format('woff2');`;
    });
    if (!css.includes(`font-family: '${family}';`)) throw new Error(`'${source}' does not define '${family}'`);
    return css;
  }

  #addOwn(folder) {
    const path = `dist/theme/fonts/${folder}`;
    return this.#packages.text(PACKAGE, `${path}/${folder}.css`).replace(FACE_SOURCE, sources => {
      const file = WOFF.exec(sources)?.[1];
      if (!file) throw new Error(`a face of '${folder}' in reveal.js has no WOFF file`);
      const packed = `fonts/${folder}/${file}2`;
      this.#files.add(packed, this.#packed(this.#packages.bytes(PACKAGE, `${path}/${file}`)));
      return `\n    src: url(../${packed}) format('woff2');`;
    });
  }
}

/** Google's name of a variant, '700italic', as @fontsource names it: '700-italic'. */
function faceOf(variant, request) {
  const parts = /^(\d{3})(italic)?$/.exec(variant);
  if (!parts) throw new Error(`'${variant}' in the font request '${request}' is not understood`);
  return parts[2] ? `${parts[1]}-italic` : parts[1];
}

async function fontPacker(packages) {
  const { woff2, woff2ttf } = createRequire(import.meta.url)(packages.folder('fonteditor-core'));
  await woff2.init();
  const inflate = bytes => [...inflateSync(Buffer.from(bytes))];
  return woff => Buffer.from(woff2.encode(woff2ttf(new Uint8Array(woff).buffer, { inflate })));
}
