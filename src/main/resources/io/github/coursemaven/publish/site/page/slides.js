// Starts reveal.js on a page of slides, after the author's scripts had their say on the options.
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

  // As many slides are shown at first as reveal.js loads around the first one (6.0.2, js/controllers/slidecontent.js)
  function isHiddenAtFirst(element) {
    var section = element.closest('.slides section');
    var column = element.closest('.slides > section');
    var row = section === column ? 0 : placeOf(section);
    return placeOf(column) + row >= ('viewDistance' in options ? options.viewDistance : 3);
  }

  function placeOf(section) {
    return Array.from(section.parentElement.children).indexOf(section);
  }

  if (window.courseFormulas) {
    courseFormulas.set([document.querySelector('.reveal .slides')], formulaOptions, isHiddenAtFirst);
  }
  Reveal.on('ready', function () {
    highlightCode();
    if (courseDiagrams.enabled) {
      whenLoaded(drawDiagrams);
    }
  });
  Reveal.initialize(options);
})();
