// Draws the diagrams of a page; slides.js and paper.js begin with this.
var courseDiagrams = (function () {
  'use strict';

  // A Mermaid that authors bring themselves is theirs to start
  var enabled = window.mermaid && window.mermaidOptions;

  // At once, because Mermaid would draw by itself when the page is loaded
  if (enabled) {
    mermaid.initialize(Object.assign({}, mermaidOptions, { startOnLoad: false }));
  }

  // Diagrams are drawn on a stage beside the slides: on them, everything is scaled and most is hidden, so that Mermaid
  // would measure wrong sizes and cut off its labels.
  function draw(diagrams, stageClass, parent) {
    var stage = document.createElement('div');
    stage.className = stageClass;
    parent.appendChild(stage);
    return Array.from(diagrams)
      .reduce(function (before, diagram, index) {
        return before.then(function () {
          return drawDiagram(diagram, 'course-diagram-' + index, stage);
        });
      }, Promise.resolve())
      .then(function () {
        stage.remove();
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

  return { enabled: enabled, draw: draw };
})();
