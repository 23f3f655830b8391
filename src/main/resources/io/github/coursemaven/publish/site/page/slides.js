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

  // Beside this script; whoever prints the page when it is loaded finds it there
  function preparePrinting() {
    if (Reveal.isPrintView() || Reveal.isSpeakerNotes()) {
      return;
    }
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

  var folder = document.currentScript.src.replace(/[^/]*$/, '');

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

  if (window.courseFormulas) courseFormulas.setSlides();
  Reveal.on('ready', function () {
    showLinks();
    highlightCode();
    preparePrinting();
    if (courseDiagrams.enabled) {
      whenLoaded(drawDiagrams);
    }
  });
  Reveal.initialize(options);
})();
