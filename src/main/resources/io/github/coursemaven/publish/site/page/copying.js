// A button that copies code, beside the code of the slide that is shown; slides.js begins with this. The slide itself stays as
// it is: the buttons are laid over it.
var courseCopying = (function () {
  'use strict';

  var GONE_AFTER = 2000;

  var layer;

  function start() {
    if (!courseWords.copy) {
      return;
    }
    layer = document.createElement('div');
    layer.className = 'course-copying';
    Reveal.getSlidesElement().after(layer);
    ['slidechanged', 'resize', 'overviewshown', 'overviewhidden'].forEach(function (change) {
      Reveal.on(change, offer);
    });
    offer();
  }

  function offer() {
    layer.replaceChildren();
    if (!Reveal.isOverview() && !Reveal.isScrollView()) {
      Reveal.getCurrentSlide().querySelectorAll('pre').forEach(offerFor);
    }
  }

  function offerFor(pre) {
    var code = pre.querySelector('code:not(.mermaid)');
    if (!code) {
      return;
    }
    var button = document.createElement('button');
    button.type = 'button';
    button.textContent = courseWords.copy;
    button.addEventListener('click', function () {
      copy(textOf(code)).then(function () {
        tell(button);
      });
    });
    button.addEventListener('focus', place);
    // Otherwise reveal.js takes the keys that press a button
    button.addEventListener('keydown', function (event) {
      if (event.key === ' ' || event.key === 'Enter') {
        event.stopPropagation();
      }
    });
    pre.onpointerenter = pre.onpointermove = show;
    pre.onpointerleave = button.onpointerleave = hide;
    button.onpointerenter = show;
    layer.append(button);

    function place() {
      var box = pre.getBoundingClientRect();
      var around = layer.offsetParent.getBoundingClientRect();
      button.style.top = box.top - around.top + 4 + 'px';
      button.style.left = box.right - around.left - button.offsetWidth - 4 + 'px';
    }

    function show() {
      place();
      button.classList.add('course-shown');
    }

    function hide() {
      button.classList.remove('course-shown');
    }
  }

  // Without numbers of lines: the plugin for code has them in cells of their own, and a blank in each empty line
  function textOf(code) {
    var lines = Array.from(code.querySelectorAll('td.hljs-ln-code'), function (line) {
      return line.textContent.trimEnd();
    });
    return lines.length ? lines.join('\n') : code.textContent.replace(/\n$/, '');
  }

  function copy(text) {
    var clipboard = navigator.clipboard;
    return clipboard
      ? clipboard.writeText(text).catch(function () {
          copyBySelection(text);
        })
      : Promise.resolve(copyBySelection(text));
  }

  // Where browsers have no clipboard for scripts: on a server without HTTPS
  function copyBySelection(text) {
    var focused = document.activeElement;
    var field = document.createElement('textarea');
    field.value = text;
    field.style.position = 'fixed';
    field.style.opacity = 0;
    document.body.append(field);
    field.select();
    document.execCommand('copy');
    field.remove();
    focused.focus();
  }

  function tell(button) {
    button.textContent = courseWords.copied;
    var status = document.querySelector('.aria-status');
    if (status) {
      status.textContent = courseWords.copied;
    }
    setTimeout(function () {
      button.textContent = courseWords.copy;
    }, GONE_AFTER);
  }

  return { start: start };
})();
