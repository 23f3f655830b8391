// A button that copies code; slides.js begins with this. It is laid over the slide that is shown, which stays as it is. In
// the scroll view of phones, where several slides are seen and move, it is a part of the code.
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
    if (!layer) {
      return;
    }
    layer.replaceChildren();
    if (Reveal.isScrollView()) {
      blocks(Reveal.getSlidesElement()).filter(isWithoutButton).forEach(putInto);
      return;
    }
    Reveal.getSlidesElement().querySelectorAll('.course-copy').forEach(function (button) {
      button.remove();
    });
    if (!Reveal.isOverview()) {
      blocks(Reveal.getCurrentSlide()).forEach(layOver);
    }
  }

  function blocks(element) {
    return Array.from(element.querySelectorAll('pre')).filter(codeOf);
  }

  function codeOf(pre) {
    return pre.querySelector('code:not(.mermaid)');
  }

  function isWithoutButton(pre) {
    return !pre.querySelector('.course-copy');
  }

  function putInto(pre) {
    pre.prepend(buttonFor(pre));
  }

  function buttonFor(pre) {
    var button = document.createElement('button');
    button.type = 'button';
    button.className = 'course-copy';
    button.textContent = courseWords.copy;
    button.addEventListener('click', function () {
      copy(courseCode.textOf(codeOf(pre))).then(function () {
        tell(button);
      });
    });
    // Otherwise reveal.js takes the keys that press a button
    button.addEventListener('keydown', function (event) {
      if (event.key === ' ' || event.key === 'Enter') {
        event.stopPropagation();
      }
    });
    return button;
  }

  function layOver(pre) {
    var button = buttonFor(pre);
    button.addEventListener('focus', place);
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

    // A finger leaves the code before it can press the button
    function hide(event) {
      if (event.pointerType !== 'touch') {
        button.classList.remove('course-shown');
      }
    }
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

  return { offer: offer, start: start };
})();
