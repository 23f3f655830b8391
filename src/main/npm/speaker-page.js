// The page of the speaker, before the script of reveal.js that fills it: it hears the slides that have opened it and the slide in
// it, and nobody else. A page that was opened as a file has an origin of its own, so windows are compared, too.
(function () {
  'use strict';

  var NAMESPACE = 'reveal-notes';
  var slides = window.opener;
  var address;

  function say(message) {
    message.namespace = NAMESPACE;
    slides.postMessage(JSON.stringify(message), '*');
  }

  function isSameOrigin(event) {
    return location.protocol === 'file:' || event.origin === location.origin;
  }

  function isFromSlides(event) {
    return event.source === slides && event.data.includes('"namespace":"' + NAMESPACE + '"');
  }

  function isFromFrame(event) {
    var frame = document.querySelector('#current-slide iframe');
    return frame !== null && event.source === frame.contentWindow && event.data.includes('"namespace":"reveal"');
  }

  // Links and pictures in notes are as on the slides
  function connect(message) {
    address = new URL(message.url);
    if (address.protocol !== location.protocol) return;
    var base = document.createElement('base');
    base.href = address.href;
    base.target = '_blank';
    document.head.append(base);
    var notes = document.querySelector('.speaker-controls-notes .value');
    notes.lang = message.lang;
    notes.dir = message.dir || 'ltr';
    setTimeout(awaitNextSlide);
  }

  // The script of reveal.js awaits the slide that is shown, but not the next one, which may come later and would miss where to go
  function awaitNextSlide() {
    document.querySelector('#upcoming-slide iframe').addEventListener('load', function () {
      say({ type: 'connected' });
    });
  }

  function onMessage(event) {
    if (typeof event.data !== 'string' || !isSameOrigin(event) || !(isFromSlides(event) || isFromFrame(event))) {
      event.stopImmediatePropagation();
      return;
    }
    var message = JSON.parse(event.data);
    if (message.type === 'connect') {
      clearInterval(asking);
      if (!address) connect(message);
    }
    if (!address || address.protocol !== location.protocol) event.stopImmediatePropagation();
  }

  function onClick(event) {
    var link = event.target.closest('a[href^="#"]');
    if (!link) return;
    event.preventDefault();
    say({ type: 'follow', hash: link.getAttribute('href') });
  }

  function ask() {
    say({ type: 'opened' });
  }

  if (!slides) return;
  window.addEventListener('message', onMessage);
  document.addEventListener('click', onClick);
  var asking = setInterval(ask, 1000);
  setTimeout(ask);
})();
