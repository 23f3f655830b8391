// Lets the load event of a page wait; slides.js and paper.js begin with this.
var courseLoading = (function () {
  'use strict';

  // An open document in a frame is one that the page still loads
  function hold() {
    var frame = document.createElement('iframe');
    frame.style.display = 'none';
    document.body.appendChild(frame);
    frame.contentDocument.open();
    return function () {
      frame.contentDocument.close();
      setTimeout(function () {
        frame.remove();
      });
    };
  }

  return { hold: hold };
})();
