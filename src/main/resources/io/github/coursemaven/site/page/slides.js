// Starts reveal.js on a page of slides, after the author's scripts had their say on the options.
(function () {
  'use strict';

  function highlightCode() {
    var highlight = Reveal.getPlugin('highlight');
    Reveal.getRevealElement().querySelectorAll('pre code:not(.mermaid)').forEach(function (block) {
      highlight.highlightBlock(block);
    });
  }

  // A diagram is drawn when its slide is first shown: on a hidden slide nothing can be measured.
  function drawDiagrams() {
    var slide = Reveal.getCurrentSlide();
    var diagrams = slide ? slide.querySelectorAll('pre code.mermaid:not([data-processed])') : [];
    if (diagrams.length > 0) {
      mermaid.run({ nodes: diagrams, suppressErrors: true }).then(Reveal.layout);
    }
  }

  function prepareDiagrams() {
    mermaid.initialize(Object.assign({}, mermaidOptions, { startOnLoad: false }));
    drawDiagrams();
    Reveal.on('slidechanged', drawDiagrams);
    Reveal.on('slidetransitionend', drawDiagrams);
  }

  function whenLoaded(action) {
    if (document.readyState === 'complete') {
      action();
    } else {
      window.addEventListener('load', action);
    }
  }

  Reveal.on('ready', function () {
    highlightCode();
    if (window.mermaid) {
      whenLoaded(prepareDiagrams);
    }
  });
  Reveal.initialize(options);
})();
