// Draws the diagrams of a page; slides.js and paper.js begin with this.
var courseDiagrams = (function () {
  'use strict';

  var DARK_THEME = /(\btheme["']?\s*:\s*["']?)dark\b/;
  var OWN_COLOURS = /themeVariables|themeCSS|\btheme["']?\s*:\s*["']?base\b/;

  // A preview draws again what has changed, beside drawings that stay
  var count = 0;

  // As soon as Mermaid is there: it would draw by itself when the page is loaded. Authors start one that they bring
  function start() {
    var isOurs = window.mermaid && window.mermaidOptions;
    if (isOurs) {
      mermaid.initialize(Object.assign({}, mermaidOptions, { startOnLoad: false }));
    }
    return isOurs;
  }

  // On a stage beside the slides: on them, all is scaled and most is hidden, and Mermaid would cut off its labels
  function draw(diagrams, stageClass, parent) {
    var stage = document.createElement('div');
    stage.className = stageClass;
    parent.appendChild(stage);
    return Array.from(diagrams)
      .reduce(function (before, diagram) {
        return before.then(function () {
          return drawDiagram(diagram, 'course-diagram-' + count++, stage);
        });
      }, Promise.resolve())
      .then(function () {
        stage.remove();
      });
  }

  function drawDiagram(diagram, id, stage) {
    var text = diagram.textContent;
    var forPaper = isLightOnPaper() ? forLightPaper(diagram, text) : source(diagram);
    var forPage = diagram.closest('.page') ? forPaper : source(diagram);
    return mermaid.render(id, forPage, stage).then(
      function (drawing) {
        diagram.innerHTML = drawing.svg;
        diagram.dataset.processed = 'true';
        return forPaper === forPage ? undefined : drawForPaper(diagram, forPaper, id + '-paper', stage);
      },
      function (error) {
        diagram.dataset.processed = 'failed';
        console.warn('Mermaid cannot draw a diagram: ' + error.message);
      }
    );
  }

  // For printing.js, which has no time to wait
  function drawForPaper(diagram, text, id, stage) {
    return mermaid.render(id, text, stage).then(function (drawing) {
      diagram.courseOnPaper = drawing.svg;
    });
  }

  function isLightOnPaper() {
    return document.documentElement.dataset.printTheme === 'light';
  }

  // The dark theme is for dark slides, whoever chose it. Colours that an author mixed keep the ground they are for
  function forLightPaper(diagram, text) {
    if (OWN_COLOURS.test(text + Object.keys(mermaidOptions)) || mermaidOptions.theme === 'base') {
      diagram.dataset.look = 'own';
      return text;
    }
    var light = text.replace(DARK_THEME, '$1default');
    return light === text && (mermaidOptions.theme || siteTheme()) === 'dark' ? withTheme('default', text) : light;
  }

  // Mermaid's default colours cannot be read on a dark slide; colours that the author sets stay
  function source(diagram) {
    var text = diagram.textContent;
    var isAuthors = /^\s*---|%%\{/.test(text) || hasLook(mermaidOptions) || siteTheme() !== 'default';
    return !isAuthors && isOnDark(diagram) ? withTheme('dark', text) : text;
  }

  // After the lines with which a diagram may begin
  function withTheme(theme, text) {
    return text.replace(/^(\s*---\n[^]*?\n\s*---\n)?/, '$1%%{init: {"theme": "' + theme + '"}}%%\n');
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

  return { start: start, draw: draw };
})();
