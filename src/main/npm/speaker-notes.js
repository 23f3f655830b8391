// The plugin 'notes' of reveal.js, whose window is a page of its own: 'speaker.html', beside this script. What they say to each
// other is as in reveal.js 6.0.2 (plugin/notes), but that the window also asks to be connected, and follows links in notes.
(function (page) {
  'use strict';

  var NAMESPACE = 'reveal-notes';
  var NAME = 'reveal.js - Notes';
  var BLOCKED = 'The browser has blocked the window for the speaker. Allow pop-ups for this page, then press S again.';
  var CHANGES = ['slidechanged', 'slidesync', 'fragmentshown', 'fragmenthidden', 'overviewhidden', 'overviewshown', 'paused',
    'resumed', 'previewiframe', 'previewimage', 'previewvideo', 'closeoverlay'];

  window.RevealNotes = function () {
    var deck;
    var view;
    var connecting;

    var hear = {
      opened: connect,
      connected: function () {
        clearInterval(connecting);
        tell();
      },
      heartbeat: function () {},
      call: function (message) {
        send({ type: 'return', callId: message.callId, result: ask[message.methodName]() });
      },
      follow: function (message) {
        location.hash = message.hash;
      }
    };

    // What the window wants to know of reveal.js
    var ask = {
      getConfig: function () {
        var config = deck.getConfig();
        return {
          totalTime: config.totalTime,
          minimumTimePerSlide: config.minimumTimePerSlide,
          defaultTiming: config.defaultTiming
        };
      },
      getSlidesAttributes: function () { return deck.getSlidesAttributes(); },
      getSlidePastCount: function () { return deck.getSlidePastCount(); }
    };

    function open() {
      if (isOpen()) {
        view.focus();
        return;
      }
      view = window.open(page, NAME, 'width=1100,height=700');
      if (!view) alert(BLOCKED);
    }

    function isOpen() {
      return Boolean(view) && !view.closed;
    }

    function send(message) {
      message.namespace = NAMESPACE;
      view.postMessage(JSON.stringify(message), '*');
    }

    // Again and again, until the slide in the window is there
    function connect() {
      var root = document.documentElement;
      var address = deck.getConfig().url;
      clearInterval(connecting);
      connecting = setInterval(offer, 500);
      offer();

      function offer() {
        send({
          type: 'connect',
          state: deck.getState(),
          url: typeof address === 'string' ? address : location.href.replace(/#.*/, ''),
          lang: root.lang,
          dir: root.dir
        });
      }
    }

    function tell() {
      if (!isOpen()) return;
      var notes = notesOf(deck.getCurrentSlide());
      send({ type: 'state', notes: notes.text, markdown: notes.isMarkdown, whitespace: notes.whitespace, state: deck.getState() });
    }

    // Only a window that this one has opened. When this page is loaded again, it hears of that window by a heartbeat. A page that
    // was opened as a file has an origin of its own
    function isView(event) {
      return (location.protocol === 'file:' || event.origin === location.origin) && event.source && event.source.opener === window;
    }

    function parsed(text) {
      try {
        return JSON.parse(text) || {};
      } catch (error) {
        return {};
      }
    }

    function onMessage(event) {
      if (typeof event.data !== 'string' || !isView(event)) return;
      var message = parsed(event.data);
      if (message.namespace !== NAMESPACE || !Object.hasOwn(hear, message.type)) return;
      if (view !== event.source) {
        view = event.source;
        tell();
      }
      hear[message.type](message);
    }

    function init(reveal) {
      deck = reveal;
      if (/receiver/i.test(location.search)) return;
      window.addEventListener('message', onMessage);
      CHANGES.forEach(function (change) { deck.on(change, tell); });
      deck.addKeyBinding({ keyCode: 83, key: 'S', description: 'Speaker notes view' }, open);
      if (/[?&]notes/i.test(location.search)) open();
    }

    return { id: 'notes', init: init, open: open, notes: function () { return notesOf(deck.getCurrentSlide()); } };
  };

  // The notes of the step that is shown; without any, those of the slide
  function notesOf(slide) {
    var step = Array.from(slide.querySelectorAll('.current-fragment')).find(function (fragment) {
      return fragment.hasAttribute('data-notes') || fragment.querySelector('aside.notes');
    });
    if (step) return written(Array.from(step.querySelectorAll('aside.notes')).slice(0, 1), step);
    return written(Array.from(slide.querySelectorAll('aside.notes')).filter(function (aside) {
      return !aside.closest('.fragment');
    }), slide);
  }

  function written(asides, element) {
    if (asides.length === 0) {
      return { text: element.getAttribute('data-notes') || '', isMarkdown: false, whitespace: 'pre-wrap' };
    }
    var texts = asides.map(htmlOf);
    return { text: texts.join('\n'), isMarkdown: asides[0].hasAttribute('data-markdown'), whitespace: 'normal' };
  }

  // 'meta' would change or leave the page of the speaker
  function htmlOf(aside) {
    // Films in a copy of this document would load again
    var copy = document.implementation.createHTMLDocument('').importNode(aside, true);
    copy.querySelectorAll('meta, base').forEach(function (element) { element.remove(); });
    return copy.innerHTML;
  }
})(document.currentScript.src.replace(/[^/]*\/[^/]*$/, 'reveal/speaker.html'));
