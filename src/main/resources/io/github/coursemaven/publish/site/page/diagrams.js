// Draws the diagrams of a page; slides.js and paper.js begin with this.
var courseDiagrams = (function () {
  'use strict';

  // Authors start a Mermaid that they bring
  var enabled = window.mermaid && window.mermaidOptions;

  // At once: Mermaid would draw by itself when the page is loaded
  if (enabled) {
    mermaid.initialize(Object.assign({}, mermaidOptions, { startOnLoad: false }));
  }

  // On a stage beside the slides: on them, all is scaled and most is hidden, and Mermaid would cut off its labels
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
