// Decorates pages that are laid out already: colours code, sets formulas, draws diagrams, and makes slides fit on their
// page. The load event waits for all of it, so that whoever prints after it prints the whole.
(function () {
  'use strict';

  var PATIENCE = 30000;
  var hasDiagrams = courseDiagrams.start();

  function all(selector, scope) {
    return Array.from((scope || document).querySelectorAll(selector));
  }

  function highlightCode() {
    if (!window.RevealHighlight) {
      return;
    }
    var highlight = RevealHighlight();
    highlight.init({
      getConfig: function () {
        return { highlight: Object.assign({}, options.highlight, { highlightOnLoad: false }) };
      },
      getRevealElement: function () {
        return document.body;
      },
      on: function () {}
    });
    all('.page').forEach(function (page) {
      courseCode.highlight(highlight, page);
    });
  }

  function setFormulas() {
    if (!window.courseFormulas) return Promise.resolve();
    var roots = all('.page .slides, .course-notes');
    return courseFormulas.fontsLoaded(roots).then(function () {
      courseFormulas.set(roots, formulaOptions);
    });
  }

  function drawDiagrams() {
    return hasDiagrams
      ? courseDiagrams.draw(all('.page pre code.mermaid'), 'reveal course-stage', document.body)
      : Promise.resolve();
  }

  function imagesLoaded() {
    return Promise.all(
      Array.from(document.images, function (image) {
        return image.complete
          ? undefined
          : new Promise(function (resolve) {
              image.addEventListener('load', resolve);
              image.addEventListener('error', resolve);
            });
      })
    );
  }

  // Not document.fonts.ready: without a font to load, Chromium keeps it waiting for the load event, which waits for us
  function fontsLoaded() {
    document.body.getBoundingClientRect(); // laid out, so that all fonts are requested
    var loading = Array.from(document.fonts).filter(function (font) {
      return font.status === 'loading';
    });
    return loading.length ? Promise.allSettled(loading.map(loadedOf)).then(fontsLoaded) : Promise.resolve();
  }

  function loadedOf(font) {
    return font.loaded;
  }

  // Links of slides, typed by hand
  function goToSlide() {
    var name = decodeURIComponent(location.hash.replace(/^#\/?/, ''));
    var target = name && (document.getElementById('/' + name) || document.getElementById(name));
    if (target) {
      target.scrollIntoView();
    }
  }

  function patience() {
    return new Promise(function (resolve) {
      setTimeout(resolve, PATIENCE);
    });
  }

  var releaseLoadEvent = courseLoading.hold();
  highlightCode();
  courseReaders.labelTasks(document);
  Promise.race([
    setFormulas().then(drawDiagrams).then(function () {
      return Promise.all([fontsLoaded(), imagesLoaded()]);
    }),
    patience()
  ])
    .then(function () {
      courseLight.apply();
      courseFitting.fit();
      courseSheets.fill();
    })
    .finally(function () {
      document.documentElement.dataset.ready = 'true';
      releaseLoadEvent();
      goToSlide();
    });
  window.addEventListener('hashchange', goToSlide);
})();
