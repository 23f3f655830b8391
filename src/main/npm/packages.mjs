/*
 * Reads files of the packages that npm installed. A file that is not where a known version had it stops the build.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export class InstalledPackages {
  #modules;
  #bundled;

  constructor(workDir) {
    this.#bundled = JSON.parse(readFileSync(join(workDir, 'package.json'), 'utf8')).dependencies;
    this.#modules = join(workDir, 'node_modules');
  }

  /** The packages that the bundle is made of, sorted; others are there for their licence texts. */
  bundledNames() {
    return Object.keys(this.#bundled).sort();
  }

  /** The folder that they are in. */
  root() {
    return this.#modules;
  }

  /** @param dependent the package that depends on it, and may have its own copy */
  folder(name, dependent) {
    const places = [name];
    if (dependent) places.unshift(join(dependent, 'node_modules', name));
    const place = places.map(path => join(this.#modules, path)).find(path => existsSync(join(path, 'package.json')));
    if (!place) throw new Error(`the package '${name}' is not installed; add it to package.json`);
    return place;
  }

  manifest(name, dependent) {
    return JSON.parse(readFileSync(join(this.folder(name, dependent), 'package.json'), 'utf8'));
  }

  version(name) {
    return this.manifest(name).version;
  }

  bytes(name, path) {
    const file = join(this.folder(name), path);
    if (!existsSync(file)) {
      throw new Error(`'${name}' ${this.version(name)} has no '${path}'; adapt the bundle to this version`);
    }
    return readFileSync(file);
  }

  text(name, path) {
    return this.bytes(name, path).toString('utf8');
  }

  /** Names in a folder of the package, sorted, that end so; without that end. */
  names(name, path, end) {
    return readdirSync(join(this.folder(name), path)).filter(file => file.endsWith(end))
      .map(file => file.slice(0, -end.length)).sort();
  }
}
