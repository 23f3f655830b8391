/* A page of slides that a preview changes. */

const WITHIN = 20_000;

/** Runs in the page, before all of its scripts: counts changes by the preview. */
export function startCounting() {
  window.changesSeen = 0;
  addEventListener('DOMContentLoaded', () => {
    if (window.Reveal?.on) Reveal.on('coursechanged', () => window.changesSeen++);
  });
}

/** Runs in the page: all slides without what depends on those that have been in view. */
export function slidesOf() {
  const states = ['past', 'present', 'future', 'visible', 'current-fragment', 'current-visible'];
  const ofSections = ['hidden', 'aria-hidden', 'style', 'data-previous-indexv', 'data-loaded', 'data-fragment'];
  const slides = Reveal.getSlidesElement().cloneNode(true);
  for (const element of slides.querySelectorAll('*')) {
    element.classList.remove(...states);
    if (element.localName === 'section') ofSections.forEach(name => element.removeAttribute(name));
    if (element.matches('pre code, table')) element.removeAttribute('tabindex');
    if (element.getAttribute('class') === '') element.removeAttribute('class');
    const attributes = [...element.attributes].sort((one, other) => one.name < other.name ? -1 : 1);
    attributes.forEach(({ name }) => element.removeAttribute(name));
    attributes.forEach(attribute => element.setAttribute(attribute.name, attribute.value));
  }
  slides.querySelectorAll(':scope > section').forEach(column => [slides, column].forEach(parent => {
    if (parent.querySelector(':scope > section')) [...parent.childNodes].forEach(child => child.nodeType === Node.TEXT_NODE && child.remove());
  }));
  return [...slides.children].map(section => section.outerHTML);
}

export class View {
  page;
  navigations = 0;

  static async open(context, url) {
    const view = new View();
    view.page = await context.newPage();
    view.page.on('console', message => console.log(`  ${message.text()}`));
    view.page.on('pageerror', error => console.log(`  ${error.message}`));
    await view.page.goto(url);
    await view.#ready();
    view.page.on('load', () => view.navigations++);
    return view;
  }

  #ready() {
    return this.page.waitForFunction(() => window.Reveal?.isReady?.(), null, { timeout: WITHIN });
  }

  async goTo({ h, v, f }) {
    await this.page.evaluate(place => Reveal.slide(...place), [h, v, f]);
  }

  indices() {
    return this.page.evaluate(() => Reveal.getIndices());
  }

  heading() {
    return this.page.evaluate(() => Reveal.getCurrentSlide().querySelector('h2')?.textContent.trim() ?? '');
  }

  /** What an edit must not change. */
  state() {
    return this.page.evaluate(() => ({
      indices: Reveal.getIndices(),
      fragments: Reveal.getCurrentSlide().querySelectorAll('.fragment.visible').length,
      fullScreen: document.fullscreenElement !== null,
    }));
  }

  /** Returns when the page shows the deck of this title, whether it was patched or loaded again. */
  async afterPatch(save, title) {
    const seen = await this.page.evaluate(() => window.changesSeen);
    const navigations = this.navigations;
    save();
    const end = Date.now() + WITHIN;
    while (Date.now() < end) {
      try {
        const now = await this.page.evaluate(() => ({ title: document.title, changes: window.changesSeen }));
        if (now.title === title() && this.navigations > navigations) return await this.#ready();
        if (now.title === title() && now.changes > seen) return undefined;
      } catch {
        // Between two pages
      }
      await new Promise(resolve => setTimeout(resolve, 5));
    }
    throw new Error('the page does not change');
  }
}
