// What the page says to its scripts, in a block of data, becomes global variables: authors' scripts may change them. Pages
// with such scripts load this before them; slides.js and paper.js begin with it, too.
var options, courseWords, formulaOptions, mermaidOptions;
(function () {
  'use strict';

  var block = document.getElementById('course-settings');
  if (!block) return;
  var settings = JSON.parse(block.textContent);
  block.remove(); // read once only
  options = settings.options;
  courseWords = settings.words;
  formulaOptions = settings.formulas;
  mermaidOptions = settings.mermaid;
  if (settings.plugins) {
    options = Object.assign({
      controls: true,
      progress: true,
      history: true,
      center: true,
      transition: 'default',
      slideNumber: true,
      highlight: { highlightOnLoad: false },
      plugins: settings.plugins.map(function (name) { return window[name]; })
    }, options, Reveal().getQueryHash());
  }
})();
