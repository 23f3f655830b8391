// Starts reveal.js, after the author's scripts had their say on the options.
(function () {
  'use strict';

  function highlightCode() {
    var highlight = Reveal.getPlugin('highlight');
    Reveal.getRevealElement().querySelectorAll('pre code:not(.mermaid)').forEach(function (block) {
      highlight.highlightBlock(block);
    });
  }

  function drawDiagrams() {
    var diagrams = Reveal.getSlidesElement().querySelectorAll('pre code.mermaid');
    courseDiagrams.draw(diagrams, 'course-stage', Reveal.getRevealElement()).then(function () {
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
      document.getElementById('highlight-theme').after(style);
    });
    var script = document.createElement('script');
    script.src = folder + 'printing.js';
    document.head.append(script);
  }

  function whenLoaded(action) {
    if (document.readyState === 'complete') {
      action();
    } else {
      window.addEventListener('load', action);
    }
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

  var linked = location.hash;
  var folder = document.currentScript.src.replace(/[^/]*$/, '');
  function start() {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) options.autoAnimate = false;
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
      highlightCode();
      courseReaders.markSlides();
      courseCopying.start();
      if (courseDiagrams.enabled) {
        whenLoaded(drawDiagrams);
      }
    });
    Reveal.initialize(options);
  }

  preparePrinting();
  if (window.courseFormulas) {
    var releaseLoadEvent = courseLoading.hold();
    courseFormulas
      .fontsLoaded([document.querySelector('.reveal .slides')])
      .then(courseFormulas.setSlides)
      .finally(start)
      .finally(releaseLoadEvent);
  } else {
    start();
  }
})();
