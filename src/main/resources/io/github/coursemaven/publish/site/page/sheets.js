// Puts slides with notes on sheets that bring their head and number with them, as other handouts do: not every browser prints
// those of a page's margin. What does not fit goes on on the next sheet. paper.js begins with this.
var courseSheets = (function () {
  'use strict';

  var FREE = 20; // pixels at the end of a sheet, as printers may set text a little wider than screens
  var FEW = 60; // pixels of notes that are not worth beginning at the end of a sheet
  var WHOLE = 'tr, img, svg, mjx-container, figure';
  var NO_MARGIN = '@page { margin: 9mm 15mm 8mm; @top-left { content: none } @top-right { content: none } @bottom-center { content: none } }';

  function fill() {
    var all = document.querySelector('.course-handout-notes .course-sheet:not(.course-ruled)');
    var head = document.querySelector('template.course-running-head');
    if (!all || !head) {
      return;
    }
    var items = Array.from(all.querySelectorAll('.course-item'));
    var sheets = [];
    for (var top = all.querySelector('.course-head'); items.length; top = head.content.firstElementChild.cloneNode(true)) {
      var sheet = sheetBelow(top, sheets.length === 0);
      sheets.push(sheet);
      all.before(sheet);
      items = putOn(sheet, items);
    }
    all.remove();
    sheets.forEach(function (sheet, index) {
      sheet.lastChild.textContent = index + 1 + ' / ' + sheets.length;
    });
    var style = document.createElement('style');
    style.textContent = NO_MARGIN;
    document.head.append(style);
  }

  function sheetBelow(head, isFirst) {
    var sheet = make('div', 'course-sheet course-flowing' + (isFirst ? ' course-first' : ''));
    var number = make('p', 'course-number');
    number.setAttribute('aria-hidden', 'true');
    number.dir = 'ltr';
    sheet.append(head, make('div', 'course-content'), number);
    return sheet;
  }

  function make(name, className) {
    var element = document.createElement(name);
    element.className = className;
    return element;
  }

  // Returns what has no room
  function putOn(sheet, items) {
    var content = sheet.querySelector('.course-content');
    var limit = sheet.lastChild.getBoundingClientRect().top - FREE;
    for (var index = 0; index < items.length; index++) {
      var item = items[index];
      content.append(item);
      var isOnly = content.firstElementChild === item;
      var slide = item.querySelector('.course-slide');
      var least = slide ? bottomOf(slide) : item.getBoundingClientRect().top + FEW;
      if (least > limit && !isOnly) {
        item.remove();
        return items.slice(index);
      }
      var rest = restOf(item, limit);
      if (rest) {
        return [rest].concat(items.slice(index + 1));
      }
    }
    return [];
  }

  function bottomOf(element) {
    return element.getBoundingClientRect().bottom;
  }

  // The part of an item's notes that is below the limit, as an item; undefined if there is none
  function restOf(item, limit) {
    var notes = item.querySelector('.course-notes');
    var range = notes && bottomOf(notes) > limit ? fromFirstBelow(notes, limit) : undefined;
    if (!range) {
      return undefined;
    }
    var lists = listsAround(range.startContainer, notes);
    range.setEndAfter(notes.lastChild);
    var part = range.extractContents();
    removeEmptyEnd(notes);
    if (!notes.textContent.trim() && !item.querySelector('.course-slide')) {
      notes.append(part); // higher than a sheet
      return undefined;
    }
    var rest = make('div', 'course-item course-rest');
    rest.append(notes.cloneNode());
    rest.firstChild.append(part);
    goOnCounting(rest.firstChild, lists);
    return rest;
  }

  // From where the first line begins that is below the limit
  function fromFirstBelow(notes, limit) {
    var range = document.createRange();
    var walker = document.createTreeWalker(notes, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      var node = walker.currentNode;
      var whole = (node.nodeType === 1 ? node : node.parentElement).closest(WHOLE);
      range.selectNodeContents(node);
      if (whole && notes.contains(whole)) {
        if (bottomOf(whole) > limit) {
          range.setStartBefore(whole);
          return range;
        }
      } else if (node.nodeType === 3 && node.data.trim() && bottomOf(range) > limit) {
        range.setStart(node, lettersAbove(node, limit));
        return range;
      }
    }
    return undefined;
  }

  function lettersAbove(text, limit) {
    var range = document.createRange();
    var low = 0;
    var high = text.length - 1;
    while (low < high) {
      var middle = (low + high) >> 1;
      range.setStart(text, middle);
      range.setEnd(text, middle + 1);
      if (bottomOf(range) > limit) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  function listsAround(node, notes) {
    var lists = [];
    for (var inside = node; inside !== notes; inside = inside.parentNode) {
      if (/^[OU]L$/.test(inside.parentNode.nodeName)) {
        var list = inside.parentNode;
        lists.unshift({ item: inside, number: (list.start || 1) + Array.from(list.children).indexOf(inside) });
      }
    }
    return lists;
  }

  function removeEmptyEnd(notes) {
    var last = notes;
    while (last.lastElementChild) {
      last = last.lastElementChild;
    }
    while (last !== notes && !last.textContent.trim() && !last.matches(WHOLE)) {
      last = last.parentElement;
      last.lastElementChild.remove();
    }
  }

  // A numbered list goes on with its numbers, and the rest of an item has no sign of its own
  function goOnCounting(notes, lists) {
    for (var element = notes.firstElementChild; element && lists.length; element = element.firstElementChild) {
      if (/^[OU]L$/.test(element.nodeName)) {
        var list = lists.shift();
        element.start = list.number;
        element.firstElementChild.classList.toggle('course-going-on', list.item.isConnected);
      }
    }
  }

  return { fill: fill };
})();
