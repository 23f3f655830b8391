// Prepares a page, which is ready, for the tags of its PDF: what is decoration, what formulas and pictures are called.
// Says what links are called, and on which slide each element with an id is.
(() => {
  const FORMULA = '\uE000';
  const DECORATION = '.backgrounds, .course-parallax, .slide-number, .course-lines, .page hr';

  const all = (selector, scope) => Array.from((scope || document).querySelectorAll(selector));

  const fileName = address => {
    try {
      return decodeURIComponent(new URL(address).pathname.replace(/^.*\//, ''));
    } catch (e) {
      return '';
    }
  };

  // As screen readers do in the browser
  const nameByFile = image => {
    image.alt = /^(https?|file):/.test(image.currentSrc || image.src) ? fileName(image.currentSrc || image.src) : '';
  };

  // Its drawing is a picture with a name; the MathML beside that would be read once more
  const nameFormula = formula => {
    const drawing = formula.querySelector('svg');
    all('[aria-hidden]', formula).forEach(part => part.removeAttribute('aria-hidden'));
    all('mjx-assistive-mml', formula).forEach(copy => copy.setAttribute('aria-hidden', 'true'));
    if (drawing) {
      drawing.setAttribute('role', 'img');
      drawing.setAttribute('aria-label', FORMULA + formula.dataset.tex.trim());
    }
  };

  const text = node => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE || /^(style|script)$/.test(node.localName)) return '';
    if (node.localName === 'img') return ' ' + node.alt + ' ';
    return node.getAttribute('data-tex') || Array.from(node.childNodes, text).join('');
  };

  const nameOf = link =>
    [link.getAttribute('aria-label'), text(link), link.title]
      .map(name => (name || '').trim().replace(/\s+/g, ' '))
      .find(name => name) || '';

  // Those within the page by what is after the hash
  const addressOf = link => {
    const here = location.href.replace(/#.*$/, '');
    const address = link.href.baseVal === undefined ? link.href : absolute(link.href.baseVal);
    return address.startsWith(here + '#') ? address.slice(here.length) : address;
  };

  const absolute = address => {
    try {
      return new URL(address, document.baseURI).href;
    } catch (e) {
      return address;
    }
  };

  all(DECORATION).forEach(element => element.setAttribute('aria-hidden', 'true'));
  all('.slide-number a').forEach(link => link.removeAttribute('href'));
  all('.page img:not([alt], [aria-label], [title])').filter(image => image.naturalWidth > 0).forEach(nameByFile);
  all('mjx-container[data-tex]').forEach(nameFormula);
  return {
    links: all('main a[href]')
      .filter(link => link.checkVisibility())
      .map(link => ({ address: addressOf(link), name: nameOf(link) })),
    elements: all('.page[id]').map(page => ({
      slide: page.id,
      ids: all('[id]:not(svg *)', page).map(element => element.id)
    }))
  };
})()
