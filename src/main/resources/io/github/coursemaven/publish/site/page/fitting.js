// Makes the slides of pages on paper fit on their sheets; paper.js and printing.js begin with this.
var courseFitting = (function () {
  'use strict';

  var LEAST_SCALE = 0.2;
  var LEAST_SCALE_OF_PICTURES = 0.05;
  var LEAST_SCALE_OF_CODE = 0.5;
  var LEAST_SCALE_OF_WORDS = 0.5;
  var LEAST_SCALE_OF_TABLES = 0.4;
  var LEAST_SCALE_OF_COLUMNS = 0.1;
  var LONG_WORD = 0.5;
  var LEAST_SIZE = 24;
  var FIRST_SIZE = 100;
  var PLACING = ['marginTop', 'marginRight', 'marginBottom', 'marginLeft', 'cssFloat', 'verticalAlign', 'zIndex'];
  var SIDES = ['top', 'right', 'bottom', 'left'];

  function all(selector) {
    return Array.from(document.querySelectorAll(selector));
  }

  function fit() {
    fitText();
    fitCode();
    fitFormulas();
    fitTables();
    placeSections();
    scaleTallSlides();
    scaleFrames();
  }

  // As wide as its container, between 24 pixels and most of the slide's height: what reveal.js does with fitty. Measured twice, as
  // not all of an element grows with its letters
  function fitText() {
    all('.page .r-fit-text').forEach(function (element) {
      element.classList.add('course-fitted');
      var size = fittingSize(element, fittingSize(element, FIRST_SIZE));
      element.style.fontSize = size + 'px';
      element.classList.toggle('course-fitted', size > LEAST_SIZE);
    });
  }

  function fittingSize(element, size) {
    element.style.fontSize = size + 'px';
    var room = element.parentElement.clientWidth - 1; // widths are rounded
    var width = element.scrollWidth;
    return width ? Math.min(slideHeight(element) * 0.8, Math.max(LEAST_SIZE, (size * room) / width)) : size;
  }

  // Lines of code wrap, and words in it stay whole: where one is wider than its block, the block gets smaller letters, unless they
  // would be too small to read
  function fitCode() {
    var blocks = all('.page pre > code:not(.mermaid)');
    blocks.forEach(function (block) {
      block.style.overflowWrap = 'normal';
    });
    var wide = blocks.map(function (block) {
      var style = getComputedStyle(block);
      var before = parseFloat(style.paddingLeft);
      var room = block.clientWidth - before - parseFloat(style.paddingRight);
      var width = block.scrollWidth > block.clientWidth ? block.scrollWidth - before : room;
      return { block: block, share: room / width, size: parseFloat(style.fontSize) };
    });
    wide.forEach(function (code) {
      code.block.style.overflowWrap = '';
      if (code.share < 1 && code.share > LEAST_SCALE_OF_CODE) {
        code.block.style.fontSize = code.size * code.share * 0.98 + 'px';
      }
    });
  }

  // A formula on lines of its own that is wider than its place gets smaller, and the rest of the slide stays as it is
  function fitFormulas() {
    var wide = all('.page .slides mjx-container[display="true"]').map(function (formula) {
      var room = blockAround(formula).clientWidth;
      var width = formula.firstElementChild.getBoundingClientRect().width / zoomOf(formula);
      return { formula: formula, share: room / width, size: parseFloat(getComputedStyle(formula).fontSize) };
    });
    wide.forEach(function (each) {
      if (each.share < 1) {
        each.formula.style.fontSize = each.size * Math.max(LEAST_SCALE, each.share * 0.98) + 'px';
      }
    });
  }

  // A table that is wider than its place gets smaller letters before any of its words is broken, unless it is a very long word that
  // makes them too small to read. Tables with many columns get letters as small as they must be
  function fitTables() {
    var tables = all('.page .slides table').filter(function (table) {
      return !table.parentElement.closest('table, pre') && table.clientWidth > 0;
    });
    var tiny = tables.filter(function (table) {
      return shareOf(table) < LEAST_SCALE_OF_TABLES;
    });
    breakLongWords(tiny);
    var wide = tables.map(function (table) {
      return { table: table, share: shareOf(table), size: parseFloat(getComputedStyle(table).fontSize) };
    });
    tellOf(wide);
    wide.forEach(function (each) {
      if (each.share < 1) {
        each.table.style.fontSize = each.size * Math.max(LEAST_SCALE_OF_COLUMNS, each.share * 0.97) + 'px';
      }
    });
  }

  // How much of a table there is place for
  function shareOf(table) {
    return blockAround(table).clientWidth / table.offsetWidth;
  }

  function breakLongWords(tables) {
    var cells = tables.flatMap(function (table) {
      var place = blockAround(table).clientWidth;
      return Array.from(table.querySelectorAll('th, td')).filter(function (cell) {
        return cell.offsetWidth > place * LONG_WORD;
      });
    });
    cells.forEach(function (cell) {
      cell.style.overflowWrap = 'anywhere';
    });
  }

  function tellOf(tables) {
    tables.forEach(function (each) {
      if (each.share < LEAST_SCALE_OF_TABLES) {
        var page = each.table.closest('.page');
        page.dataset.overflow = each.table.offsetWidth - blockAround(each.table).clientWidth;
        page.dataset.scale = each.share.toFixed(3);
        each.table.dataset.tiny = '';
      }
    });
  }

  // Elements in a line have no width of their own
  function blockAround(element) {
    var block = element.parentElement;
    while (block.clientWidth === 0 && block.tagName !== 'SECTION') {
      block = block.parentElement;
    }
    return block;
  }

  function zoomOf(element) {
    return parseFloat(getComputedStyle(element.closest('.slides')).zoom) || 1;
  }

  // reveal.js also counts what is positioned in a slide when it puts the slide in the middle
  function placeSections() {
    var shifts = all('.page .center > .slides > section').map(function (section) {
      var height = section.offsetHeight;
      return Math.min(section.scrollHeight - height, Math.max(0, slideHeight(section) - height)) / 2;
    });
    all('.page .center > .slides > section').forEach(function (section, index) {
      if (shifts[index] > 1) {
        section.style.top = -shifts[index] + 'px';
      }
    });
  }

  function scaleTallSlides() {
    all('.page').forEach(function (page) {
      var section = page.querySelector('section');
      var excess = measure(page, section);
      if (excess.factor >= 1) {
        return;
      }
      page.dataset.overflow = Math.max(Math.ceil(excess.pixels), page.dataset.overflow || 0);
      // Words that would make all others tiny are broken
      if (excess.horizontal < LEAST_SCALE_OF_WORDS) {
        section.style.overflowWrap = 'anywhere';
        excess = measure(page, section);
      }
      var scale = 1;
      var least = section.textContent.trim() ? LEAST_SCALE : LEAST_SCALE_OF_PICTURES;
      for (var turn = 0; turn < 6 && excess.factor < 1 && scale > least; turn++) {
        scale = Math.max(least, Math.floor(scale * excess.factor * 1000) / 1000);
        section.style.zoom = scale;
        excess = measure(page, section);
      }
      page.dataset.scale = Math.min(scale, page.dataset.scale || 1);
    });
  }

  // Browsers do not zoom the page in a frame when they print, so that it would be cut off. So the frame is as large as on a screen,
  // and shrunk as a picture is. Around it is an element of the size that it shall have: what is larger would not fit on the sheet
  function scaleFrames() {
    var frames = all('.page .slides :is(iframe, object, embed)').map(function (frame) {
      var scale = zoomOf(frame) * (parseFloat(getComputedStyle(frame.closest('.slides > section')).zoom) || 1);
      var rect = frame.getBoundingClientRect();
      var style = getComputedStyle(frame);
      return { frame: frame, scale: scale, width: rect.width / scale, height: rect.height / scale, place: placeOf(style) };
    });
    frames.forEach(function (each) {
      if (each.scale !== 1 && each.width) {
        each.frame.replaceWith(frameOf(each));
      }
    });
  }

  function placeOf(style) {
    var place = { position: style.position === 'static' ? 'relative' : style.position };
    place.display = style.display === 'inline' ? 'inline-block' : style.display;
    PLACING.concat(style.position === 'static' ? [] : SIDES).forEach(function (property) {
      place[property] = style[property];
    });
    return place;
  }

  function frameOf(each) {
    var around = document.createElement('div');
    around.className = 'course-frame';
    ['r-stretch', 'stretch'].forEach(function (name) {
      around.classList.toggle(name, each.frame.classList.contains(name));
    });
    var size = { width: each.width + 'px', height: each.height + 'px' };
    Object.assign(around.style, each.place, size);
    Object.assign(each.frame.style, size, { zoom: 1 / each.scale, transform: 'scale(' + each.scale + ')' });
    around.append(each.frame.cloneNode(true));
    return around;
  }

  // How much smaller a slide must be; 1 if it fits
  function measure(page, section) {
    var sheet = page.getBoundingClientRect();
    var height = parseFloat(getComputedStyle(page).minHeight);
    var bounds = extent(section);
    var below = Math.max(sheet.height - height, bounds.bottom - sheet.top - height);
    var beside = Math.max(bounds.right - sheet.right, sheet.left - bounds.left);
    if (below <= 0.5 && beside <= 0.5) {
      return { factor: 1, horizontal: 1, pixels: 0 };
    }
    var zoom = zoomOf(section);
    var rect = section.getBoundingClientRect();
    var roomBelow = slideHeight(section) * zoom;
    var vertical = below > 0.5 ? roomBelow / Math.max(rect.height, bounds.bottom - rect.top) : 1;
    var middle = (rect.left + rect.right) / 2;
    var horizontal = beside > 0.5 ? (sheet.right - middle) / (sheet.right - middle + beside) : 1;
    var factor = Math.min(0.995, vertical, horizontal);
    return { factor: factor, horizontal: horizontal, pixels: Math.max(below, beside) };
  }

  // What cuts off its own content shows nothing beyond itself
  function extent(section) {
    var bounds = { left: Infinity, right: -Infinity, bottom: -Infinity };
    // Where text begins at the right, what is too wide goes beyond the left edge
    var isRightToLeft = getComputedStyle(section).direction === 'rtl';
    function visit(element) {
      if (element.getClientRects().length) {
        var rect = element.getBoundingClientRect();
        bounds.bottom = Math.max(bounds.bottom, rect.bottom);
        if (!element.closest('pre')) {
          bounds.right = Math.max(bounds.right, rect.right);
          if (isRightToLeft) {
            bounds.left = Math.min(bounds.left, rect.left);
          }
        }
      }
      if (getComputedStyle(element).overflow === 'visible') {
        Array.from(element.children).forEach(visit);
      }
    }
    Array.from(section.children).forEach(visit);
    return bounds;
  }

  function slideHeight(element) {
    return parseFloat(getComputedStyle(element).getPropertyValue('--slide-height'));
  }

  return { fit: fit };
})();
