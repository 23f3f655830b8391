// Starts reveal.js, after the author's scripts had their say on the options.
(function () {
  'use strict';

  // What draws formulas and diagrams is large, so the slides do not wait for it; links of the page have its addresses
  function load(id) {
    var link = document.getElementById(id);
    if (!link) return Promise.resolve();
    return new Promise(function (resolve, reject) {
      var script = document.createElement('script');
      script.src = link.href;
      script.onload = resolve;
      script.onerror = reject;
      document.head.append(script);
    });
  }

  // On a slow line, they would keep the first slide waiting
  function fetchLater() {
    document.querySelectorAll('link[rel="preload"][media]').forEach(function (link) {
      link.media = 'all';
    });
  }

  function setFormulas() {
    var slides = Reveal.getSlidesElement();
    slides.classList.add('course-setting');
    return load('course-formulas')
      .then(function () {
        return window.courseFormulas && courseFormulas.fontsLoaded([slides]);
      })
      .then(function () {
        if (window.courseFormulas) {
          courseFormulas.setSlides();
          Reveal.layout();
        }
      })
      .finally(function () {
        slides.classList.remove('course-setting');
      });
  }

  // When the page is loaded, and the fonts of their labels are there
  function drawDiagrams() {
    return new Promise(function (resolve) {
      if (document.readyState === 'complete') resolve();
      else window.addEventListener('load', resolve);
    }).then(function () {
      return document.fonts.ready;
    }).then(function () {
      var slide = Reveal.getCurrentSlide();
      var diagrams = Array.from(Reveal.getSlidesElement().querySelectorAll('pre code.mermaid'));
      diagrams.sort(function (one, other) {
        return slide.contains(other) - slide.contains(one);
      });
      return courseDiagrams.draw(diagrams, 'course-stage', Reveal.getRevealElement());
    }).then(function () {
      Reveal.layout();
    });
  }

  // Beside this script. The load event waits for it, so that whoever prints the page after that prints it well
  function preparePrinting() {
    ['print.css', 'paper.css'].forEach(function (name) {
      var style = document.createElement('link');
      style.rel = 'stylesheet';
      style.className = 'course-paper';
      style.media = 'print';
      style.href = folder + name;
      (document.getElementById('highlight-theme') || document.getElementById('theme')).after(style);
    });
    var script = document.createElement('script');
    script.src = folder + 'printing.js';
    document.head.append(script);
  }

  function holdLoadEvent() {
    if (!isComplete) release = courseLoading.hold();
  }

  function releaseLoadEvent() {
    isComplete = true;
    if (release) release();
  }

  // In the scroll view of phones, reveal.js overwrites the address before it reads it, and may scroll to the slide before
  function goToLinkedSlide(hash) {
    var slide = Reveal.isScrollView() && slideAt(hash.replace(/^#\/?/, ''));
    if (slide && slide !== Reveal.getCurrentSlide()) {
      var viewport = Reveal.getViewportElement();
      var page = slide.closest('.scroll-page');
      var step = Array.from(page.querySelectorAll('section')).indexOf(slide);
      viewport.scrollTop += page.getBoundingClientRect().top + step * viewport.offsetHeight;
    }
  }

  function nameScrolledSlide(event) {
    if (Reveal.isScrollView()) {
      history.replaceState(history.state, '', '#' + Reveal.getSlidePath(event.currentSlide));
    }
  }

  function slideAt(name) {
    var first = Reveal.getConfig().hashOneBasedIndex ? 1 : 0;
    var place = name.match(/^(\d+)(?:\/(\d+))?/);
    var element = place
      ? document.querySelector('[data-index-h="' + (place[1] - first) + '"][data-index-v="' + ((place[2] || first) - first) + '"]')
      : document.getElementById(decodeURIComponent(name.split('/')[0]));
    return element && element.closest('.slides section');
  }

  // Not where the slides are only a part of what is seen, as in the window for speakers
  function showLinks() {
    var links = document.querySelector('.course-ways');
    if (!links) return;
    if (window.parent !== window) {
      links.remove();
      return;
    }
    var hiding;
    function show(event) {
      // Browsers report a move, too, when slides change below a pointer at rest
      if (event.type === 'pointermove' && !event.movementX && !event.movementY) return;
      links.classList.add('course-ways-shown');
      clearTimeout(hiding);
      hiding = setTimeout(function () { links.classList.remove('course-ways-shown'); }, 3000);
    }
    document.addEventListener('pointermove', show, { passive: true });
    document.addEventListener('pointerdown', show, { passive: true });
  }

  // A language that is read from right to left turns the order of slides, arrows and keys, too, as the option rtl does.
  // The class that reveal.js then sets would take the fonts of themes and authors away.
  function turnWithLanguage() {
    if (typeof options.rtl === 'boolean' || document.documentElement.dir !== 'rtl') return;
    var reveal = document.querySelector('.reveal');
    options.rtl = true;
    reveal.classList.add('course-rtl');
    new MutationObserver(function () {
      if (reveal.classList.contains('rtl')) reveal.classList.remove('rtl');
    }).observe(reveal, { attributeFilter: ['class'] });
  }

  var linked = location.hash;
  var folder = document.currentScript.src.replace(/[^/]*$/, '');
  function start() {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) options.autoAnimate = false;
    turnWithLanguage();
    Reveal.on('ready', function () {
      showLinks();
      goToLinkedSlide(linked);
      window.addEventListener('hashchange', function () {
        goToLinkedSlide(location.hash);
      });
      Reveal.getSlidesElement().addEventListener('click', function (event) {
        var link = event.target.closest('a[href^="#"]');
        if (link) {
          goToLinkedSlide(link.getAttribute('href'));
        }
      });
      Reveal.on('slidechanged', nameScrolledSlide);
      courseCode.highlight(Reveal.getPlugin('highlight'), Reveal.getRevealElement());
      courseCode.linkSources(Reveal.getSlidesElement());
      courseCopying.start();
      window.courseDrawing = setFormulas()
        .finally(courseReaders.markSlides)
        .then(function () {
          return load('course-mermaid');
        })
        .then(function () {
          hasDiagrams = courseDiagrams.start() || hasDiagrams;
        })
        .finally(releaseLoadEvent)
        .then(function () {
          return hasDiagrams && drawDiagrams();
        })
        .finally(function () {
          delete window.courseDrawing;
        });
      courseCallouts.start();
    });
    Reveal.initialize(options);
    // The slides appear when this script ends, and shall not wait for what is needed later
    document.addEventListener('DOMContentLoaded', function () {
      fetchLater();
      preparePrinting();
      holdLoadEvent();
    });
  }

  var hasDiagrams = courseDiagrams.start();
  var isComplete = !window.formulaOptions && !window.mermaidOptions;
  var release;
  start();
})();
