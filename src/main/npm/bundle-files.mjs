/*
 * The files of the bundle in memory: by path, each once, text with '\n' and without hints at source maps, which are not
 * bundled (a browser with open developer tools would ask for them in vain).
 */
const TEXT = /\.(js|css|html|txt|properties)$/;
const SOURCE_MAP = /\n?(\/\/[#@]\s*sourceMappingURL=[^\n]*|\/\*[#@]\s*sourceMappingURL=[^*]*\*\/)/g;

export class BundleFiles {
  #contents = new Map();

  /** @param content a Buffer, or text */
  add(path, content) {
    if (this.#contents.has(path)) throw new Error(`'${path}' would be bundled twice`);
    this.#contents.set(path, TEXT.test(path) ? cleanText(content.toString()) : content);
  }

  has(path) {
    return this.#contents.has(path);
  }

  content(path) {
    return this.#contents.get(path);
  }

  /** Sorted by code unit, so the same on every machine. */
  paths() {
    return [...this.#contents.keys()].sort();
  }

  topLevelNames() {
    return [...new Set(this.paths().map(path => path.split('/')[0]))];
  }
}

function cleanText(text) {
  const lines = text.replace(/\r\n?/g, '\n').replace(SOURCE_MAP, '');
  return lines.endsWith('\n') ? lines : `${lines}\n`;
}
