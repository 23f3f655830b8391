/*
 * Plugins of reveal.js that decks can name: each is a folder plugin/<name>, with its licence, and a few lines in
 * plugins.properties that say how it is started. Only plugins that work offline, in a page opened from 'file:', and with
 * the reveal.js of the bundle.
 */
const PLUGINS = [
  {
    name: 'chalkboard', source: 'reveal.js-plugins', folder: 'chalkboard/', global: 'RevealChalkboard',
    script: 'plugin.js', styles: ['style.css'], pictures: 'img',
    icons: ['fa fa-square', 'fas fa-chevron-up', 'fas fa-chevron-down'],
  },
  {
    name: 'copycode', source: 'reveal.js-copycode', folder: 'plugin/copycode/', global: 'CopyCode',
    script: 'copycode.js', styles: ['copycode.css'], inside: ['deepmerge'],
  },
  {
    name: 'customcontrols', source: 'reveal.js-plugins', folder: 'customcontrols/', global: 'RevealCustomControls',
    script: 'plugin.js', styles: ['style.css'], icons: ['fa fa-chevron-down', 'fa fa-chevron-up'],
  },
  {
    name: 'menu', source: 'reveal.js-menu', folder: '', global: 'RevealMenu', script: 'menu.js',
    styles: ['menu.css'], inside: ['core-js'],
    icons: ['fas fa-bars', 'fas fa-images', 'fas fa-adjust', 'fas fa-sticky-note', 'fas fa-times',
      'fas fa-check-circle', 'fas fa-arrow-alt-circle-right', 'far fa-circle'],
  },
  {
    name: 'pointer', source: 'reveal.js-pointer', folder: 'dist/', global: 'RevealPointer', script: 'pointer.js',
    styles: ['pointer.css'],
  },
  {
    name: 'simplemenu', source: 'reveal.js-simplemenu', folder: 'plugin/simplemenu/', global: 'Simplemenu',
    script: 'simplemenu.js', styles: ['simplemenu.css'], inside: ['deepmerge'],
  },
];

/** The menu loads this file. The icons that it needs are in the page, with those of the slides. */
const ICONS_OF_MENU = 'plugin/menu/font-awesome/css/all.css';

export function addPlugins(files, packages) {
  for (const plugin of PLUGINS) addPlugin(files, packages, plugin);
  files.add(ICONS_OF_MENU, '/* The icons of the menu are in the page itself. */\n');
  files.add('plugins.properties', PLUGINS.flatMap(facts).join('\n'));
}

/** Each plugin with the package that it is from, and those that its script contains. */
export function packagesOfPlugins() {
  return PLUGINS.map(({ name, source, inside }) => ({ name, source, inside: inside ?? [] }));
}

function addPlugin(files, packages, { name, source, folder, script, styles, pictures }) {
  for (const file of [script, ...styles]) {
    files.add(`plugin/${name}/${file}`, packages.bytes(source, `${folder}${file}`));
  }
  if (pictures) {
    for (const picture of packages.names(source, `${folder}${pictures}`, '.png')) {
      const path = `${pictures}/${picture}.png`;
      files.add(`plugin/${name}/${path}`, packages.bytes(source, `${folder}${path}`));
    }
  }
}

function facts({ name, global, script, styles, icons }) {
  return [
    `${name}.global=${global}`,
    `${name}.script=${script}`,
    `${name}.styles=${styles.join(',')}`,
    `${name}.icons=${(icons ?? []).join(',')}`,
  ];
}
