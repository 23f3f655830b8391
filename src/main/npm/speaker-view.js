// The speaker view of reveal.js, loaded when it is asked for: by its key, by '?notes' in the address, by a script, or by its
// own window when the slides are loaded again (6.0.2, plugin/notes).
(function (folder) {
  'use strict';

  window.RevealNotes = function () {
    var deck;
    var loading;

    function load() {
      loading = loading || new Promise(function (resolve, reject) {
        var script = document.createElement('script');
        script.src = folder + 'plugin/notes.js';
        script.onload = function () {
          var view = window.RevealNotes();
          view.init(deck);
          resolve(view);
        };
        script.onerror = reject;
        document.head.append(script);
      });
      return loading;
    }

    function open() {
      load().then(function (view) {
        view.open();
      });
    }

    // The speaker view hears the next one itself, a second later
    function loadAtHeartbeat(event) {
      if (typeof event.data === 'string' && /"namespace":"reveal-notes","type":"heartbeat"/.test(event.data)) {
        window.removeEventListener('message', loadAtHeartbeat);
        load();
      }
    }

    function init(reveal) {
      deck = reveal;
      if (/receiver/i.test(location.search)) return;
      if (/[?&]notes/i.test(location.search)) {
        load();
      } else {
        window.addEventListener('message', loadAtHeartbeat);
      }
      deck.addKeyBinding({ keyCode: 83, key: 'S', description: 'Speaker notes view' }, open);
    }

    return { id: 'notes', init: init, open: open };
  };
})(document.currentScript.src.replace(/[^/]*$/, ''));
