// Prints slides as the print view does, however one prints: by Ctrl+P, from the browser's menu, or by a script. Until then
// it does nothing.
(function () {
  'use strict';

  var PATIENCE = 5000;
  var PLACES_TO_BREAK = /(?<=[!-~]{8}[-/_.?&=])(?=[!-~]{8})/;
  var LEFT_BY_REVEAL = ['hidden', 'inert', 'aria-hidden', 'aria-label', 'role', 'data-index-h', 'data-index-v'];

  var deck;
  var isWaiting = false;

  function all(element, selector) {
    return Array.from(element.querySelectorAll(selector));
  }

  function make(name, className, content) {
    var element = document.createElement(name);
    element.className = className;
    element.append(...(content || []));
    return element;
  }

  function slides() {
    return all(Reveal.getSlidesElement(), 'section:not(.stack)').filter(function (section) {
      return !section.parentElement.closest('section:not(.stack)');
    });
  }

  function anchor(slide) {
    var first = Reveal.getConfig().hashOneBasedIndex ? 1 : 0;
    var place = Reveal.getIndices(slide);
    return '/' + (place.h + first) + (place.v ? '/' + (place.v + first) : '');
  }

  function stackOf(slide) {
    return slide.parentElement.closest('section.stack');
  }

  function sheet(slide) {
    var contrast = Array.from(slide.classList).filter(function (name) {
      return /^has-(dark|light)-background$/.test(name);
    });
    var config = Reveal.getConfig();
    var isTurned = Reveal.getRevealElement().classList.contains('rtl');
    var reveal = make('div', ['reveal', config.center ? 'center' : '', isTurned ? 'rtl' : ''].concat(contrast).join(' '));
    reveal.append(...behindAll(slide), backgrounds(slide), make('div', 'slides', [content(slide)]), ...onTop(slide));
    var page = make('div', 'page reveal-viewport ' + (slide.dataset.state || ''), [reveal]);
    page.id = anchor(slide);
    return page;
  }

  function behindAll(slide) {
    var config = Reveal.getConfig();
    if (!config.parallaxBackgroundImage) {
      return [];
    }
    var layer = make('div', 'course-parallax');
    var behind = getComputedStyle(Reveal.getBackgroundsElement());
    var place = Reveal.getIndices(slide);
    layer.style.backgroundImage = behind.backgroundImage;
    layer.style.backgroundSize = behind.backgroundSize;
    layer.style.backgroundRepeat = behind.backgroundRepeat;
    layer.style.backgroundPosition =
      share(place.h, Reveal.getHorizontalSlides().length) +
      ' ' +
      share(place.v, stackOf(slide) ? all(stackOf(slide), 'section').length : 1);
    return [layer];
  }

  function share(index, count) {
    return (count < 2 ? 0 : (100 * (index || 0)) / (count - 1)) + '%';
  }

  function backgrounds(slide) {
    var sections = [stackOf(slide), slide].filter(Boolean);
    return make('div', 'backgrounds', sections.filter(hasBackground).map(background));
  }

  function hasBackground(section) {
    return section.slideBackgroundElement && section.slideBackgroundElement.dataset.backgroundHash;
  }

  function background(section) {
    var copy = section.slideBackgroundElement.cloneNode(true);
    all(copy, '.slide-background').forEach(remove);
    copy.classList.remove('past', 'future', 'stack');
    copy.classList.add('present');
    copy.style.display = '';
    var inside = copy.querySelector('.slide-background-content');
    inside.replaceChildren();
    inside.style.backgroundImage = pictures(section).map(inCss).join(',');
    return copy;
  }

  function pictures(section) {
    var written = (section.getAttribute('data-background-image') || '').trim();
    return written.startsWith('data:') ? [written] : written.split(',').map(trim).filter(Boolean);
  }

  function trim(text) {
    return text.trim();
  }

  function inCss(address) {
    return 'url("' + address.replace(/\\/g, '\\\\').replace(/"/g, '%22').replace(/[\r\n\f]/g, '') + '")';
  }

  function onTop(slide) {
    var above = [];
    var moving = slide.dataset.backgroundVideo || slide.dataset.backgroundIframe;
    if (moving && !pictures(slide).length) {
      above.push(link('course-behind', moving.split(',')[0].trim(), readable(moving)));
    }
    var config = Reveal.getConfig();
    if (config.slideNumber && /all|print/.test(config.showSlideNumber)) {
      var number = make('div', 'slide-number');
      number.innerHTML = deck.slideNumber.getSlideNumber(slide);
      number.firstElementChild.href = '#' + anchor(slide);
      above.push(number);
    }
    return above;
  }

  function content(slide) {
    var copy = copyOf(slide);
    var stack = stackOf(slide);
    if (stack && !slide.matches('section ~ section')) {
      copy.prepend(...Array.from(copyOf(stack).childNodes).filter(isNoSection));
    }
    LEFT_BY_REVEAL.forEach(function (name) {
      copy.removeAttribute(name);
    });
    copy.classList.remove('past', 'future');
    copy.classList.add('present');
    copy.style.removeProperty('display');
    copy.style.removeProperty('top');
    all(copy, 'aside.notes, .course-copy').forEach(remove);
    all(copy, '.fragment:not(.fade-out)').forEach(function (fragment) {
      fragment.classList.add('visible');
    });
    showAll(copy);
    takeDiagramsForPaper(slide, copy);
    fitWords(copy);
    all(copy, 'a[href^="#"]').forEach(leadToSheet);
    return copy;
  }

  // Formulas keep what they were drawn from, so that they can be drawn in the sizes of paper
  function copyOf(section) {
    var copy = section.cloneNode(true);
    var formulas = all(section, 'mjx-container');
    all(copy, 'mjx-container').forEach(function (formula, index) {
      formula.courseFormula = formulas[index].courseFormula;
    });
    return copy;
  }

  function isNoSection(node) {
    return node.nodeName !== 'SECTION';
  }

  function remove(element) {
    element.remove();
  }

  // Nothing that waits, moves, is folded, or has to be scrolled
  function showAll(copy) {
    all(copy, 'pre').forEach(mergeSteps);
    all(copy, '[data-src]').forEach(function (element) {
      element.setAttribute('src', element.getAttribute('data-src'));
    });
    all(copy, '[loading]').forEach(function (element) {
      element.removeAttribute('loading');
    });
    all(copy, 'details').forEach(function (details) {
      details.open = true;
    });
    all(copy, 'canvas').filter(hasContent).forEach(function (canvas) {
      canvas.replaceWith(make('div', canvas.className + ' course-instead-of-canvas', canvas.childNodes));
    });
    all(copy, 'object[data], embed[src]').filter(isPicture).forEach(becomePicture);
    all(copy, 'iframe[src], object[data], embed[src]').forEach(function (frame) {
      var address = frame.getAttribute('src') || frame.getAttribute('data');
      if (isPdf(address) || (frame.localName === 'iframe' && isExternal(address))) {
        replaceByLink(frame, address.replace(/[?&](enablejsapi|api)=1$/, ''));
      }
    });
    all(copy, 'video, audio').forEach(function (media) {
      var source = media.hasAttribute('src') ? media : media.querySelector('source[src]');
      if (source) {
        replaceByLink(media, source.getAttribute('src'));
      }
    });
  }

  // Browsers do not wait for objects when they print
  function isPicture(object) {
    return /^image\//.test(object.type) || (!object.type && /\.(svg|png|jpe?g|gif|webp|avif)([?#].*)?$/i.test(object.data || object.src));
  }

  function becomePicture(object) {
    var picture = make('img', '');
    Array.from(object.attributes).forEach(function (attribute) {
      picture.setAttribute(attribute.name === 'data' ? 'src' : attribute.name, attribute.value);
    });
    picture.alt = object.getAttribute('aria-label') || object.textContent.trim();
    picture.style.margin = picture.style.margin || 0;
    object.replaceWith(picture);
  }

  function takeDiagramsForPaper(slide, copy) {
    var diagrams = all(copy, 'code.mermaid');
    all(slide, 'code.mermaid').forEach(function (diagram, index) {
      if (diagram.courseOnPaper) {
        diagrams[index].innerHTML = diagram.courseOnPaper;
      }
    });
  }

  // All steps of code at once: reveal.js has a copy of the code for each
  function mergeSteps(pre) {
    var steps = all(pre, ':scope > code[data-line-numbers]');
    steps.slice(1).forEach(function (step) {
      all(step, 'tr').forEach(function (row, line) {
        if (row.matches('.highlight-line')) {
          all(steps[0], 'tr')[line].classList.add('highlight-line');
        }
      });
      step.remove();
    });
  }

  function hasContent(canvas) {
    return canvas.childNodes.length > 0;
  }

  function isExternal(address) {
    return /^(\w+:)?\/\//.test(address);
  }

  function isPdf(address) {
    return /\.pdf([?#].*)?$/i.test(address);
  }

  function replaceByLink(element, address) {
    var instead = link(element.className + ' course-instead course-instead-of-' + element.localName, address, '');
    var name = readable(address);
    name = isExternal(address) ? name : name.replace(/[?#].*$/, '').replace(/^.*\//, '');
    ['id', 'style', 'data-id'].forEach(function (kept) {
      if (element.hasAttribute(kept)) {
        instead.setAttribute(kept, element.getAttribute(kept));
      }
    });
    if (element.poster) {
      var poster = make('img', '');
      poster.src = element.poster;
      poster.alt = name;
      instead.append(poster);
    } else {
      size(instead, element);
      instead.textContent = name;
    }
    element.replaceWith(instead);
  }

  function link(className, address, text) {
    var anchor = make('a', className, [text]);
    anchor.setAttribute('href', address);
    return anchor;
  }

  function readable(address) {
    try {
      return decodeURI(address);
    } catch (e) {
      return address;
    }
  }

  function size(instead, element) {
    ['width', 'height'].forEach(function (side) {
      var value = (element.getAttribute(side) || '').trim();
      if (!instead.style[side]) {
        instead.style[side] = /^\d+(\.\d+)?$/.test(value) ? value + 'px' : value;
      }
    });
  }

  function fitWords(copy) {
    all(copy, '.r-fit-text').forEach(function (element) {
      ['display', 'font-size', 'white-space'].forEach(function (property) {
        element.style.removeProperty(property);
      });
    });
    all(copy, 'section > .r-stretch, section > .stretch').forEach(function (element) {
      element.style.removeProperty('height');
    });
    letAddressesBreak(copy);
  }

  function letAddressesBreak(copy) {
    var texts = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
    var long = [];
    while (texts.nextNode()) {
      if (/[!-~]{45,}/.test(texts.currentNode.data) && !texts.currentNode.parentElement.closest('code, pre, svg, math, style')) {
        long.push(texts.currentNode);
      }
    }
    long.forEach(function (text) {
      text.replaceWith(
        ...text.data.split(PLACES_TO_BREAK).flatMap(function (part, index) {
          return index ? [document.createElement('wbr'), part] : [part];
        })
      );
    });
  }

  function leadToSheet(link) {
    var name = decodeURIComponent(link.getAttribute('href').replace(/^#\/?/, ''));
    var target = name && Reveal.getSlidesElement().querySelector('#' + CSS.escape(name));
    var slide = target && target.closest('section:not(.stack)');
    if (slide) {
      link.setAttribute('href', '#' + anchor(slide));
    }
  }

  function layOut() {
    if (!Reveal.isReady() || Reveal.isPrintView()) {
      return;
    }
    if (!deck) {
      getDeck();
    }
    var viewport = Reveal.getViewportElement();
    var place = viewport.scrollTop;
    takeAway();
    document.body.prepend(make('main', 'course-pages', slides().map(sheet)));
    document.documentElement.classList.add('print-pdf');
    document.body.classList.add('course-on-paper');
    measureAs('all');
    if (window.courseFormulas) {
      courseFormulas.drawAgain(all(document, '.page mjx-container'));
    }
    courseLight.apply();
    courseFitting.fit();
    measureAs('print');
    viewport.scrollTop = place;
  }

  // What reveal.js shows to plugins only: how it writes the number of a slide
  function getDeck() {
    Reveal.registerPlugin({
      id: 'course-printing',
      init: function (running) {
        deck = running;
      }
    });
  }

  function measureAs(media) {
    document.body.classList.toggle('course-measured', media === 'all');
    all(document.head, '.course-paper').forEach(function (sheet) {
      sheet.media = media;
    });
  }

  function takeAway() {
    all(document, '.course-pages').forEach(remove);
    document.documentElement.classList.remove('print-pdf', 'course-light');
    document.body.classList.remove('course-on-paper');
  }

  // Pictures and fonts that no slide has shown yet are loaded, and diagrams are drawn, before the browser prints
  function onKey(event) {
    if (event.key.toLowerCase() !== 'p' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || isWaiting || Reveal.isPrintView()) {
      return;
    }
    layOut();
    var missing = missingPictures().concat(missingFonts(), window.courseDrawing || []);
    if (missing.length) {
      event.preventDefault();
      isWaiting = true;
      Promise.race([Promise.allSettled(missing), new Promise(afterPatience)]).then(function () {
        window.print();
        isWaiting = false;
      });
    }
  }

  function missingPictures() {
    var behind = slides().flatMap(pictures).map(function (address) {
      var picture = new Image();
      picture.src = address;
      return picture;
    });
    return all(document, '.page img')
      .concat(behind)
      .filter(function (picture) {
        return !picture.complete;
      })
      .map(function (picture) {
        return new Promise(function (resolve) {
          picture.onload = picture.onerror = resolve;
        });
      });
  }

  function missingFonts() {
    return Array.from(document.fonts)
      .filter(function (font) {
        return font.status === 'loading';
      })
      .map(function (font) {
        return font.loaded.catch(function () {});
      });
  }

  function afterPatience(resolve) {
    setTimeout(resolve, PATIENCE);
  }

  window.addEventListener('beforeprint', layOut);
  window.addEventListener('afterprint', takeAway);
  document.addEventListener('keydown', onKey, true);
})();
