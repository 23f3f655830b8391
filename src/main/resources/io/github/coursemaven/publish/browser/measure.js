// Waits until a print view or handout is ready, gives each slide a destination in the PDF, and measures it.
(async () => {
  const until = (holds, watch) => new Promise(done => holds() ? done() : watch(() => holds() && done()));
  await until(() => document.readyState === 'complete', then => addEventListener('load', () => setTimeout(then)));
  const root = document.documentElement;
  await until(() => (root.dataset.ready || 'true') === 'true',
    then => new MutationObserver(then).observe(root, { attributes: true, attributeFilter: ['data-ready'] }));
  await document.fonts.ready;

  const letters = element => {
    let count = 0;
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const parent = texts.currentNode.parentElement;
      if (parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) {
        count += Array.from(texts.currentNode.data.replace(/[\s\p{M}\p{Cf}]/gu, '')).length;
      }
    }
    return count;
  };

  const name = element => {
    const text = (element.textContent || '').trim().replace(/\s+/g, ' ');
    return '<' + element.localName + '>' + (text ? ' "' + Array.from(text).slice(0, 30).join('').trim() + '"' : '');
  };

  // The first element that does not fit, without the scale and the small letters that make it fit
  const outside = (page, section) => {
    const scale = section.style.zoom;
    section.style.zoom = '';
    const tables = Array.from(section.querySelectorAll('table[data-tiny]'));
    const sizes = tables.map(table => table.style.fontSize);
    tables.forEach(table => table.style.fontSize = '');
    const sheet = page.getBoundingClientRect();
    const bottom = sheet.top + parseFloat(getComputedStyle(page).minHeight || sheet.height);
    const sticksOut = element => {
      const box = element.getBoundingClientRect();
      return box.height > 0 && (box.bottom > bottom + 0.5 || box.right > sheet.right + 0.5);
    };
    let found = section;
    do {
      const inner = Array.from(found.children).find(sticksOut);
      found = inner || found;
      if (!inner) break;
    } while (/^(div|section|article)$/.test(found.localName));
    section.style.zoom = scale;
    tables.forEach((table, index) => table.style.fontSize = sizes[index]);
    return name(found);
  };

  // Blocks of code with a line that is wider than the block, as on the screen, where lines do not wrap
  const wideCode = section => {
    const blocks = Array.from(section.querySelectorAll('pre > code:first-of-type'));
    return blocks.flatMap((code, block) => {
      const size = code.style.fontSize;
      code.style.fontSize = '';
      const excess = code.scrollWidth - code.clientWidth;
      code.style.fontSize = size;
      if (code.classList.contains('mermaid') || excess < 2) return [];
      const rows = Array.from(code.querySelectorAll('td.hljs-ln-code'), row => row.textContent);
      const lines = rows.length ? rows : code.textContent.split('\n');
      const widest = lines.reduce((longest, line) => line.length > longest.length ? line : longest).trim();
      const characters = Array.from(widest);
      const line = characters.length > 40 ? characters.slice(0, 39).join('').trim() + '…' : widest;
      return [{ block: block, excess: excess, line: line }];
    });
  };

  const sectionOf = page => page.querySelector('section') || page;
  const measure = page => {
    const section = sectionOf(page);
    const overflow = Math.ceil(page.dataset.overflow || 0);
    return {
      id: page.id,
      letters: letters(section),
      overflow: overflow,
      percent: Math.round((page.dataset.scale || 1) * 100),
      element: overflow ? outside(page, section) : ''
    };
  };

  const pages = Array.from(document.querySelectorAll('.page[id]'));
  const links = document.createElement('div');
  links.hidden = true;
  links.append(...pages.map(page => Object.assign(document.createElement('a'), { href: '#' + page.id })));
  document.body.append(links);
  const slides = pages.map(measure);
  root.dataset.code = 'screen';
  pages.forEach((page, index) => slides[index].wideCode = wideCode(sectionOf(page)));
  delete root.dataset.code;
  return {
    slides: slides,
    sheets: document.querySelectorAll('.course-sheet').length || pages.length
  };
})()
