// Marks for screen readers and keyboards; slides.js and paper.js begin with this.
var courseReaders = (function () {
  'use strict';

  function all(element, selector) {
    return Array.from(element.querySelectorAll(selector));
  }

  // The words beside a box of a task list are its label
  function labelTasks(element) {
    all(element, 'li input[type="checkbox"]:not([aria-label], [id])').forEach(function (box) {
      var text = box.closest('li').textContent.trim().replace(/\s+/g, ' ');
      if (text && !box.closest('label')) {
        box.setAttribute('aria-label', text);
      }
    });
  }

  // As an application, reveal.js keeps screen readers from reading slides by their own keys
  function markSlides() {
    var reveal = Reveal.getRevealElement();
    reveal.setAttribute('role', 'main');
    nameSlides();
    labelTasks(reveal);
    Reveal.on('slidechanged', markShown);
    markShown();
  }

  // After some slides have come, gone or moved
  function markChanged() {
    nameSlides();
    labelTasks(Reveal.getSlidesElement());
    markShown();
  }

  // Slides that have no name of the author's
  var named = new WeakSet();

  function nameSlides() {
    var total = Reveal.getTotalSlides();
    all(Reveal.getSlidesElement(), 'section:not(.stack):not([data-visibility="uncounted"])').forEach(function (slide, index) {
      if (named.has(slide) || (!slide.hasAttribute('aria-label') && !slide.hasAttribute('aria-labelledby'))) {
        named.add(slide);
        slide.setAttribute('role', 'group');
        slide.setAttribute('aria-label', courseWords.slide.replace('{0}', index + 1).replace('{1}', total));
      }
    });
  }

  function markShown() {
    letScroll(Reveal.isScrollView() ? Reveal.getSlidesElement() : Reveal.getCurrentSlide());
    all(Reveal.getBackgroundsElement(), 'iframe:not([title])').forEach(function (frame) {
      frame.title = frame.getAttribute('src') || frame.getAttribute('data-src');
    });
  }

  // Who has no mouse scrolls code that is too large, and on phones tables, by the arrow keys
  function letScroll(slide) {
    all(slide, 'pre code, table').forEach(function (element) {
      if (!element.hasAttribute('tabindex') && isScrolling(element)) {
        element.tabIndex = 0;
        element.addEventListener('keydown', function (event) {
          if (event.key.startsWith('Arrow')) {
            event.stopPropagation();
          }
        });
      }
    });
  }

  function isScrolling(element) {
    var isTooLarge = element.scrollHeight > element.clientHeight || element.scrollWidth > element.clientWidth;
    return isTooLarge && (element.localName === 'code' || getComputedStyle(element).overflowX === 'auto');
  }

  return { labelTasks: labelTasks, markChanged: markChanged, markSlides: markSlides };
})();
