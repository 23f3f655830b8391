// Loads the fonts of the slides that are shown first, before reveal.js runs: it shows slides when all else is done, and browsers
// load a font when they show a text in it.
(function () {
  'use strict';

  var texts = document.querySelectorAll('.slides > section:nth-child(-n+3)'
    + ' :is(h1, h2, h3, h4, h5, h6, p, li, td, th, strong, b, em, i, code)');
  texts.forEach(function (element) {
    var style = getComputedStyle(element);
    var font = [style.fontStyle, style.fontWeight, style.fontSize, style.fontFamily].join(' ');
    document.fonts.load(font, element.textContent).catch(function () {});
  });
})();
