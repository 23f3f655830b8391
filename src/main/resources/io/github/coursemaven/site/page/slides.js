// Starts reveal.js on a page of slides, after the author's scripts had their say on the options.
(function () {
  'use strict';

  function highlightCode() {
    var highlight = Reveal.getPlugin('highlight');
    Reveal.getRevealElement().querySelectorAll('pre code:not(.mermaid)').forEach(function (block) {
      highlight.highlightBlock(block);
    });
  }

  // Diagrams are drawn on a stage beside the slides: on them, everything is scaled and most is hidden, so that Mermaid
  // would measure wrong sizes and cut off its labels.
  function drawDiagrams() {
    var stage = document.createElement('div');
    stage.className = 'course-stage';
    Reveal.getRevealElement().appendChild(stage);
    var diagrams = Array.from(Reveal.getSlidesElement().querySelectorAll('pre code.mermaid'));
    diagrams
      .reduce(function (before, diagram, index) {
        return before.then(function () {
          return drawDiagram(diagram, 'course-diagram-' + index, stage);
        });
      }, Promise.resolve())
      .then(function () {
        stage.remove();
        Reveal.layout();
      });
  }

  function drawDiagram(diagram, id, stage) {
    return mermaid.render(id, diagram.textContent, stage).then(
      function (drawing) {
        diagram.innerHTML = drawing.svg;
        diagram.dataset.processed = 'true';
      },
      function (error) {
        diagram.dataset.processed = 'failed';
        console.warn('Mermaid cannot draw a diagram: ' + error.message);
      }
    );
  }

  function whenLoaded(action) {
    if (document.readyState === 'complete') {
      action();
    } else {
      window.addEventListener('load', action);
    }
  }

  if (window.mermaid) {
    mermaid.initialize(Object.assign({}, mermaidOptions, { startOnLoad: false }));
  }
  Reveal.on('ready', function () {
    highlightCode();
    if (window.mermaid) {
      whenLoaded(drawDiagrams);
    }
  });
  Reveal.initialize(options);
})();
