// Marks the callouts of code together with the items that explain them; slides.js begins with this.
var courseCallouts = (function () {
  'use strict';

  var pressed;
  var pointed;

  function start() {
    var slides = Reveal.getSlidesElement();
    connect(slides);
    slides.addEventListener('pointerover', point);
    slides.addEventListener('pointerleave', point);
    slides.addEventListener('focusin', point);
    slides.addEventListener('focusout', point);
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
    root.querySelectorAll('.course-callouts').forEach(function (list) {
      callouts(list).forEach(function (callout) {
        callout.setAttribute('role', 'button');
        callout.tabIndex = 0;
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
    return Array.from(list.previousElementSibling.querySelectorAll('.course-callout'));
  }

  function items(list) {
    return Array.from(list.children);
  }

  function calloutAt(target) {
    return target.closest('.course-callout[role="button"]');
  }

  // The list and the number of what an event is about
  function meant(target) {
    var callout = calloutAt(target);
    if (callout) {
      return { list: callout.closest('pre').nextElementSibling, number: Number(callout.dataset.callout) };
    }
    var item = target.closest('.course-callouts > li');
    return item && { list: item.parentNode, number: item.parentNode.start + items(item.parentNode).indexOf(item) };
  }

  function point(event) {
    var before = pointed;
    pointed = /pointerleave|focusout/.test(event.type) ? undefined : meant(event.target);
    if (before || pointed) {
      draw();
    }
  }

  // A finger points at nothing for long
  function press(event) {
    var next = meant(event.target);
    if (next || pressed) {
      pressed = isSame(next, pressed) ? undefined : next;
      draw();
    }
  }

  function isSame(one, other) {
    return Boolean(one && other && one.list === other.list && one.number === other.number);
  }

  function draw() {
    var slide = Reveal.isScrollView() ? Reveal.getSlidesElement() : Reveal.getCurrentSlide();
    slide.querySelectorAll('.course-callouts').forEach(function (list) {
      var numbers = numbersOfStep(list);
      [pointed, pressed].forEach(function (each) {
        if (each && each.list === list) {
          numbers.add(each.number);
        }
      });
      callouts(list).forEach(function (callout) {
        callout.classList.toggle('course-told', numbers.has(Number(callout.dataset.callout)));
      });
      items(list).forEach(function (item, index) {
        item.classList.toggle('course-told', numbers.has(list.start + index));
      });
    });
  }

  // Those in the lines that a step shows, and the item that appeared last
  function numbersOfStep(list) {
    var steps = Array.from(list.previousElementSibling.querySelectorAll('code'));
    var shown = steps.filter(function (step) {
      return !step.matches('.fragment') || step.matches('.visible');
    }).pop();
    var numbers = new Set();
    if (steps.length > 1) {
      shown.querySelectorAll('.highlight-line .course-callout').forEach(function (callout) {
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
