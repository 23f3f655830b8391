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

  function whenLoaded(action) {
    if (document.readyState === 'complete') {
      action();
    } else {
      window.addEventListener('load', action);
    }
  }

  if (window.courseFormulas) courseFormulas.setSlides();
  Reveal.on('ready', function () {
    highlightCode();
    if (courseDiagrams.enabled) {
      whenLoaded(drawDiagrams);
    }
  });
  Reveal.initialize(options);
})();
