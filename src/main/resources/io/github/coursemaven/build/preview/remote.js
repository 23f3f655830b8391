// The page for phones: shows what the slides show, and sends what is pressed.
(function () {
  'use strict';

  var HALF_MINUTE = 30000;
  var LOST = 'The connection is lost. Trying again …';
  var GONE = 'The preview has ended, or has a new address: scan its code again.';
  var CLOSED = 'No slides are shown. Open a deck on the computer.';

  var words = { slide: 'Slide {0} of {1}', next: 'Next: {0}', previous: 'Previous: {0}' };
  var slide = null;
  var began = Date.now();
  var stream;
  var heard = 0;

  // Notes may bring elements of the same names
  var elements = {};
  document.querySelectorAll('[id]').forEach(function (found) { elements[found.id] = found; });

  function element(id) {
    return elements[id];
  }

  function phrase(key, first, second) {
    return words[key].replace(/\{([01])\}/g, function (all, place) { return place === '0' ? first : second; });
  }

  // A phone that slept has missed events; who asks again gets all of it
  function listen() {
    if (stream) stream.close();
    stream = new EventSource('events');
    on('course', function (course) {
      words = course;
      document.documentElement.lang = course.lang;
      document.documentElement.dir = course.dir;
      show();
    });
    on('slide', function (shown) {
      slide = shown;
      show();
    });
    on('time', function (milliseconds) {
      began = Date.now() - milliseconds;
      tick();
    });
    stream.onopen = function () { say(''); };
    stream.onerror = function () {
      say(stream.readyState === EventSource.CLOSED ? GONE : LOST);
      // An answer that refuses may be that of a server with many listeners
      if (stream.readyState === EventSource.CLOSED) setTimeout(listen, 5000);
    };
  }

  function on(type, hear) {
    stream.addEventListener(type, function (event) {
      heard = Date.now();
      hear(JSON.parse(event.data));
    });
  }

  function say(text) {
    element('state').textContent = text || (slide ? '' : CLOSED);
  }

  function show() {
    var shown = slide || { deck: '', lang: 'en' };
    var isOpen = Boolean(slide && slide.count);
    element('deck').textContent = shown.deck;
    element('count').textContent = isOpen ? phrase('slide', shown.number, shown.count) : '';
    element('title').textContent = shown.title || shown.deck;
    element('coming').textContent = shown.next ? phrase('next', shown.next) : '';
    label('next', shown.next);
    label('previous', shown.previous);
    ['next', 'previous', 'pause'].forEach(function (id) { element(id).disabled = !isOpen; });
    element('pause').setAttribute('aria-pressed', String(Boolean(shown.isPaused)));
    ['deck', 'title', 'coming', 'notes'].forEach(function (id) { element(id).dir = 'auto'; });
    ['title', 'notes'].forEach(function (id) { element(id).lang = shown.lang; });
    if (shown.decks) showDecks(shown.decks);
    else showNotes(shown);
    say('');
  }

  function label(id, name) {
    element(id).setAttribute('aria-label', phrase(id, name || '…'));
  }

  // Read again only if it is another text: who has scrolled in it stays there
  function showNotes(shown) {
    var notes = element('notes');
    var text = shown.notes || '';
    if (notes.dataset.text === text && !notes.querySelector('button')) return;
    notes.dataset.text = text;
    notes.classList.toggle('plain', Boolean(shown.isPlain));
    if (shown.isPlain) notes.textContent = text;
    else notes.replaceChildren.apply(notes, withoutFiles(text));
    notes.scrollTop = 0;
  }

  // The files that notes name are not on this server: pictures become their alternative texts
  function withoutFiles(html) {
    var page = new DOMParser().parseFromString(html, 'text/html');
    // These would change or leave the page for phones itself
    page.querySelectorAll('meta, base, link, iframe, form').forEach(function (element) { element.remove(); });
    page.querySelectorAll('img:not([src^="data:"])').forEach(function (picture) { picture.replaceWith(picture.alt); });
    page.querySelectorAll('a:not([href^="http:"], [href^="https:"])').forEach(function (link) { link.removeAttribute('href'); });
    return Array.from(page.body.childNodes);
  }

  // On the index, a deck can be chosen
  function showDecks(decks) {
    var list = document.createElement('ol');
    decks.forEach(function (title, number) {
      var button = document.createElement('button');
      button.type = 'button';
      button.textContent = title;
      button.addEventListener('click', function () { send('open/' + number); });
      list.appendChild(document.createElement('li')).append(button);
    });
    element('notes').dataset.text = '';
    element('notes').classList.remove('plain');
    element('notes').replaceChildren(list);
  }

  function send(command) {
    fetch(command, { method: 'POST' }).then(function (response) {
      if (response.status === 404) say(GONE);
    }, function () {
      say(LOST);
    });
  }

  function twoDigits(number) {
    return String(number).padStart(2, '0');
  }

  function tick() {
    var seconds = Math.max(0, Math.floor((Date.now() - began) / 1000));
    var minutes = Math.floor(seconds / 60);
    element('elapsed').textContent = (minutes < 60 ? minutes : Math.floor(minutes / 60) + ':' + twoDigits(minutes % 60))
      + ':' + twoDigits(seconds % 60);
    element('clock').textContent = new Date().toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' });
  }

  // Those of reveal.js, and of clickers
  var KEYS = {
    ArrowRight: 'next', ArrowDown: 'next', PageDown: 'next', n: 'next',
    ArrowLeft: 'previous', ArrowUp: 'previous', PageUp: 'previous', p: 'previous',
    b: 'pause', '.': 'pause'
  };

  document.addEventListener('keydown', function (event) {
    var command = KEYS[event.key] || (event.key === ' ' && event.target.localName !== 'button' ? 'next' : undefined);
    var scrolls = event.target === element('notes') && /Down|Up/.test(event.key);
    if (!command || scrolls || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    send(command);
  });
  ['next', 'previous', 'pause', 'restart'].forEach(function (id) {
    element(id).addEventListener('click', function () { send(id); });
  });
  document.addEventListener('visibilitychange', function () {
    if (document.visibilityState === 'visible' && Date.now() - heard > HALF_MINUTE) listen();
  });
  window.addEventListener('online', listen);
  setInterval(tick, 500);
  listen();
})();
