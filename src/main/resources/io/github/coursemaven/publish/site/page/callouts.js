// Marks the callouts of code together with the items that explain them; slides.js begins with this.
var courseCallouts = (function () {
  'use strict';

  // What the reader is at: a list and a number, each
  var meant = { pointed: undefined, focused: undefined, pressed: undefined };
  // Of each callout; plugins may put the code into elements of their own
  var lists = new WeakMap();

  function start() {
    var slides = Reveal.getSlidesElement();
    connect(slides);
    ['pointerover', 'pointerleave', 'focusin', 'focusout'].forEach(function (type) {
      slides.addEventListener(type, follow);
    });
    slides.addEventListener('click', press);
    slides.addEventListener('keydown', function (event) {
      // Otherwise reveal.js takes the keys that press a button
      if (calloutAt(event.target) && (event.key === ' ' || event.key === 'Enter')) {
        event.preventDefault();
        event.stopPropagation();
        press(event);
      }
    });
    ['slidechanged', 'fragmentshown', 'fragmenthidden'].forEach(function (change) {
      Reveal.on(change, draw);
    });
    draw();
  }

  // A callout is a button, described by its item
  function connect(root) {
    root.querySelectorAll('[data-course-callouts]').forEach(function (list) {
      callouts(list).forEach(function (callout) {
        lists.set(callout, list);
        callout.setAttribute('role', 'button');
        callout.tabIndex = -1;
        var item = items(list)[callout.dataset.callout - list.start];
        if (item) {
          item.id = item.id || newId();
          callout.setAttribute('aria-describedby', item.id);
        }
      });
    });
  }

  function newId() {
    var number = 1;
    while (document.getElementById('course-item-' + number)) {
      number++;
    }
    return 'course-item-' + number;
  }

  function callouts(list) {
    return inCode(list, '.course-callout');
  }

  function inCode(list, selector) {
    var code = list.previousElementSibling;
    return code ? Array.from(code.querySelectorAll(selector)) : [];
  }

  function items(list) {
    return Array.from(list.children);
  }

  function calloutAt(target) {
    return target.closest('.course-callout[role="button"]');
  }

  // The list and the number of what an event is about
  function meantAt(target) {
    var callout = calloutAt(target);
    if (callout) {
      return { list: lists.get(callout), number: Number(callout.dataset.callout) };
    }
    var item = target.closest('[data-course-callouts] > li');
    return item && { list: item.parentNode, number: item.parentNode.start + items(item.parentNode).indexOf(item) };
  }

  function follow(event) {
    var how = /^focus/.test(event.type) ? 'focused' : 'pointed';
    var before = meant[how];
    meant[how] = /pointerleave|focusout/.test(event.type) ? undefined : meantAt(event.target);
    if (before || meant[how]) {
      draw();
    }
  }

  // A finger points at nothing for long
  function press(event) {
    var next = meantAt(event.target);
    if (next || meant.pressed) {
      meant.pressed = next && isMeant('pressed', next.list, next.number) ? undefined : next;
      draw();
    }
  }

  function isMeant(how, list, number) {
    return Boolean(meant[how]) && meant[how].list === list && meant[how].number === number;
  }

  function draw() {
    var slide = Reveal.isScrollView() ? Reveal.getSlidesElement() : Reveal.getCurrentSlide();
    slide.querySelectorAll('[data-course-callouts]').forEach(function (list) {
      var step = shownStep(list);
      var numbers = numbersOf(list, step);
      Object.keys(meant).forEach(function (how) {
        if (meant[how] && meant[how].list === list) {
          numbers.add(meant[how].number);
        }
      });
      callouts(list).forEach(function (callout) {
        var number = Number(callout.dataset.callout);
        callout.classList.toggle('course-told', numbers.has(number));
        callout.setAttribute('aria-pressed', isMeant('pressed', list, number));
        offer(callout, Boolean(step) && step.contains(callout));
      });
      items(list).forEach(function (item, index) {
        item.classList.toggle('course-told', numbers.has(list.start + index));
      });
    });
  }

  // Each step has all callouts, and covers the one before
  function offer(callout, isShown) {
    callout.tabIndex = isShown ? 0 : -1;
    if (isShown) {
      callout.removeAttribute('aria-hidden');
    } else {
      callout.setAttribute('aria-hidden', 'true');
    }
  }

  // None if the code itself is a fragment that is to come
  function shownStep(list) {
    return inCode(list, 'code').filter(function (step) {
      return !step.matches('.fragment') || step.matches('.visible');
    }).pop();
  }

  // Those in the lines that a step shows, and the item that appeared last
  function numbersOf(list, step) {
    var numbers = new Set();
    if (step && inCode(list, 'code').length > 1) {
      step.querySelectorAll('.highlight-line .course-callout').forEach(function (callout) {
        numbers.add(Number(callout.dataset.callout));
      });
    }
    items(list).forEach(function (item, index) {
      if (item.matches('.current-fragment')) {
        numbers.add(list.start + index);
      }
    });
    return numbers;
  }

  function renew(sections) {
    sections.forEach(connect);
    draw();
  }

  return { renew: renew, start: start };
})();
