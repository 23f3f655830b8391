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
    return mermaid.render(id, source(diagram), stage).then(
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

  // Mermaid's default colours cannot be read on a dark slide; colours that the author sets stay
  function source(diagram) {
    var text = diagram.textContent;
    var isAuthors = /^\s*---|%%\{/.test(text) || hasLook(mermaidOptions) || siteTheme() !== 'default';
    return !isAuthors && isOnDark(diagram) ? '%%{init: {"theme": "dark"}}%%\n' + text : text;
  }

  function hasLook(settings) {
    return 'theme' in settings || 'themeVariables' in settings || 'themeCSS' in settings;
  }

  // An author's script may have set it
  function siteTheme() {
    return mermaid.mermaidAPI ? mermaid.mermaidAPI.getSiteConfig().theme : 'default';
  }

  // Text is light where the background is dark, whatever the background is made of
  function isOnDark(diagram) {
    var colour = getComputedStyle(diagram.closest('pre').parentNode).color.match(/^rgba?\((\d+), (\d+), (\d+)/);
    return colour !== null && 0.299 * colour[1] + 0.587 * colour[2] + 0.114 * colour[3] > 150;
  }

  return { enabled: enabled, draw: draw };
})();
