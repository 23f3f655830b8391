// In each page of a preview with the remote control: says what it shows, and does what phones ask for.
(function () {
  'use strict';

  if (window.parent !== window) return;

  var base = document.currentScript.src.replace(/[^/]*$/, '');
  var name = Array.from(crypto.getRandomValues(new Uint32Array(3))).join('-');
  var last = '';
  var isSending = false;
  var isControlled = false;

  // The index has decks instead of slides
  var decks = Array.from(document.querySelectorAll('.decks .title a'));

  var obey = {
    open: function (number) { if (decks[number]) location.href = decks[number].href; },
    next: function () { if (window.Reveal) Reveal.next(); },
    previous: function () { if (window.Reveal) Reveal.prev(); },
    pause: function () { if (window.Reveal) Reveal.togglePause(); }
  };

  function send(what, text, isLast) {
    return fetch(base + what + '/' + name, { method: 'POST', body: text, keepalive: isLast });
  }

  function title(slide) {
    if (!slide) return '';
    var copy = slide.cloneNode(true);
    copy.querySelectorAll('aside.notes, style, script').forEach(function (element) { element.remove(); });
    return (copy.querySelector('h1, h2, h3, h4, h5, h6') || copy).textContent.trim().replace(/\s+/g, ' ').slice(0, 80);
  }

  function shown() {
    if (!window.Reveal || !Reveal.isReady || !Reveal.isReady()) {
      return {
        deck: document.title,
        lang: document.documentElement.lang,
        decks: decks.map(function (link) { return link.textContent.trim(); })
      };
    }
    var slides = Array.from(document.querySelectorAll('.slides section:not(.stack)'));
    var current = Reveal.getCurrentSlide();
    var place = slides.indexOf(current);
    var steps = Reveal.availableFragments();
    var plugin = Reveal.getPlugin('notes');
    var notes = plugin && plugin.notes ? plugin.notes() : { text: '', whitespace: 'normal' };
    return {
      deck: document.title,
      lang: document.documentElement.lang,
      title: title(current),
      number: Math.min(Reveal.getSlidePastCount() + 1, Reveal.getTotalSlides()),
      count: Reveal.getTotalSlides(),
      previous: title(steps.prev ? current : slides[place - 1]),
      next: title(steps.next ? current : slides[place + 1]),
      notes: notes.text,
      isPlain: notes.isMarkdown || notes.whitespace !== 'normal',
      isPaused: Reveal.isPaused()
    };
  }

  // One after another, because the server takes the last that it gets for what is shown. A page in the background does not
  // take over from another, but says what a phone has it do
  function tell() {
    if (isSending || (document.visibilityState !== 'visible' && !isControlled)) return;
    var text = JSON.stringify(shown());
    if (text === last) return;
    last = text;
    isSending = true;
    isControlled = true;
    pages.postMessage(name);
    send('shown', text, false).then(function () {
      isSending = false;
      tell();
    }, function () {
      isSending = false;
      last = '';
    });
  }

  // Who comes back to a page means this one
  function tellAgain() {
    last = '';
    if (document.visibilityState === 'visible') tell();
  }

  // The page that speaks is the one that is controlled
  var pages = new BroadcastChannel('course-remote');
  pages.addEventListener('message', function () { isControlled = false; });
  new BroadcastChannel('course-preview').addEventListener('message', function (message) {
    var command = message.data.command;
    if (command && command.page === name) obey[command.name](command.number);
  });
  if (window.Reveal && Reveal.on) {
    ['ready', 'slidechanged', 'fragmentshown', 'fragmenthidden', 'paused', 'resumed', 'coursechanged'].forEach(function (type) {
      Reveal.on(type, tell);
    });
  }
  window.addEventListener('focus', tellAgain);
  window.addEventListener('pageshow', tellAgain);
  window.addEventListener('pagehide', function () { send('closed', '', true).catch(function () {}); });
  document.addEventListener('visibilitychange', tellAgain);
  tellAgain();
})();
