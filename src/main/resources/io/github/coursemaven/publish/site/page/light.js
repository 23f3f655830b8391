// Makes dark slides light for paper, if the deck asks for it; paper.js and printing.js begin with this. Pictures stay as they
// are, and so do slides that a picture covers. Text keeps its colour if it can be read on the new ground; if not, it gets darker.
var courseLight = (function () {
  'use strict';

  var ENOUGH = 4.5; // WCAG 2.2, SC 1.4.3
  var WHITE = [255, 255, 255, 1];
  var BLACK = [0, 0, 0, 1];
  var COLOUR = /(?:rgba?|hsla?|color|lab|lch|oklab|oklch)\([^()]*\)/g;
  var LEFT_ALONE = ['img', 'video', 'canvas', 'iframe', 'object', 'embed', 'picture', 'script', 'style', 'mjx-assistive-mml'];
  var SIDES = ['top', 'right', 'bottom', 'left'];

  var wanted = document.documentElement.dataset.printTheme === 'light';
  var known = {};
  var readableTexts = {};
  var brush;

  function all(selector, scope) {
    return Array.from((scope || document).querySelectorAll(selector));
  }

  function apply() {
    if (!wanted) {
      return;
    }
    var changes = [];
    all('.page').forEach(function (page) {
      lighten(page, changes);
    });
    changes.forEach(function (change) {
      change.element.style.setProperty(change.property, change.value, 'important');
    });
    all('.page .slides svg').forEach(keepGround);
    document.documentElement.classList.add('course-light');
  }

  function lighten(page, changes) {
    function change(element, property, value) {
      changes.push({ element: element, property: property, value: value });
    }
    var style = getComputedStyle(page);
    var ground = over(parse(style.backgroundColor), WHITE);
    if ([page].concat(all(':scope > .reveal, .backgrounds, .backgrounds *, .course-parallax, section', page)).some(isCovered)) {
      change(page, 'background-color', css(ground));
      change(page, 'background-image', style.backgroundImage);
      return;
    }
    var before = meanOf(style.backgroundImage) || ground;
    var after = isDark(before) ? WHITE : before;
    change(page, 'background-color', css(isDark(before) ? WHITE : ground));
    change(page, 'background-image', isDark(before) ? withoutGradients(style.backgroundImage) : style.backgroundImage);
    var grounds = { before: before, after: after, isChanged: isDark(before) };
    all(':scope > .reveal > .backgrounds, :scope > .reveal > .backgrounds > .slide-background', page).forEach(function (layer) {
      grounds = layerOn(grounds, layer, change);
    });
    all(':scope > .reveal', page).forEach(function (reveal) {
      visit(reveal, grounds, change);
    });
  }

  // Whether a picture hides what is behind the slide
  function isCovered(element) {
    var style = getComputedStyle(element);
    var isTiled = /^repeat( repeat)?$/.test(style.backgroundRepeat) && /^auto( auto)?$/.test(style.backgroundSize);
    return /url\(/.test(style.backgroundImage) && style.opacity >= 0.5 && (isTiled || /cover/.test(style.backgroundSize));
  }

  function layerOn(grounds, layer, change) {
    var style = getComputedStyle(layer);
    var own = meanOf(style.backgroundImage) || parse(style.backgroundColor);
    if (!own[3]) {
      return grounds;
    }
    var light = isDark(own) ? tint(own) : own;
    if (isDark(own)) {
      change(layer, 'background-color', css(tint(parse(style.backgroundColor))));
      change(layer, 'background-image', style.backgroundImage.replace(COLOUR, tintedText));
    }
    return { before: over(own, grounds.before), after: over(light, grounds.after), isChanged: grounds.isChanged || isDark(own) };
  }

  function tintedText(colour) {
    return css(tint(parse(colour)));
  }

  function visit(element, around, change) {
    if (LEFT_ALONE.includes(element.localName) || element.matches('.backgrounds, .course-parallax')) {
      return;
    }
    var style = getComputedStyle(element);
    var grounds = groundsOf(element, style, around, change);
    if (element.localName === 'svg') {
      if (grounds.isChanged && !element.closest('mjx-container')) {
        element.courseGrounds = grounds;
      }
      return;
    }
    if (grounds.isChanged) {
      colourText(element, style, grounds, change);
      colourBorders(element, style, around, change);
    }
    if (element.matches('mjx-container')) {
      all('svg [fill]', element).forEach(function (part) {
        colourFormula(part, grounds, change);
      });
    }
    Array.from(element.children).forEach(function (child) {
      visit(child, grounds, change);
    });
  }

  function groundsOf(element, style, around, change) {
    var own = meanOf(style.backgroundImage) || parse(style.backgroundColor);
    if (!own[3] || /text/.test(style.backgroundClip || style.webkitBackgroundClip)) {
      return around;
    }
    var isMade = own[3] >= 0.3 && isDark(own) && mayBeLight(element, own);
    var light = isMade ? grey(own, element) : own;
    if (isMade) {
      change(element, 'background-color', css(light));
      change(element, 'background-image', withoutGradients(style.backgroundImage));
    }
    return {
      before: over(own, around.before),
      after: over(light, around.after),
      isChanged: isMade || (around.isChanged && (own[3] < 1 || isInheriting(element)))
    };
  }

  // Code gets light, and what is grey; a colour that an author gave to a box stays
  function mayBeLight(element, colour) {
    return (
      element.matches('.slide-number, .course-behind, section') ||
      (!element.style.backgroundColor && !element.style.background && (element.closest('pre, code') || saturation(colour) < 0.4))
    );
  }

  function grey(colour, element) {
    return element.localName === 'section' ? tint(colour) : mix(WHITE, colour, 0.94);
  }

  // A box of its own colour may have got the colour of its text from around it
  function isInheriting(element) {
    return element.parentElement && getComputedStyle(element).color === getComputedStyle(element.parentElement).color;
  }

  function colourText(element, style, grounds, change) {
    var colour = parse(style.color);
    if (!colour[3] || element.matches('.fa-inverse')) {
      return;
    }
    change(element, 'color', readableText(colour, grounds));
    if (style.textShadow !== 'none') {
      change(element, 'text-shadow', 'none');
    }
    if (element.localName === 'li') {
      var marker = parse(getComputedStyle(element, '::marker').color);
      change(element, '--r-list-bullet-color', readableText(marker, grounds));
    }
  }

  // Most texts of a deck have the same few colours on the same grounds
  function readableText(colour, grounds) {
    var place = (grounds.key = grounds.key || [grounds.before, grounds.after].join());
    var texts = (readableTexts[place] = readableTexts[place] || new Map());
    if (!texts.has(colour)) {
      texts.set(colour, css(readable(over(colour, grounds.before), grounds)));
    }
    return texts.get(colour);
  }

  function colourBorders(element, style, around, change) {
    if (style.borderWidth === '0px') {
      return; // as nearly all elements
    }
    SIDES.forEach(function (side) {
      var colour = parse(style.getPropertyValue('border-' + side + '-color'));
      var isDrawn = parseFloat(style.getPropertyValue('border-' + side + '-width')) > 0 && colour[3] > 0;
      if (isDrawn && contrast(over(colour, around.after), around.after) < 1.4 && contrast(over(colour, around.before), around.before) > 1.2) {
        change(element, 'border-' + side + '-color', css(readable(over(colour, around.before), around)));
      }
    });
  }

  function colourFormula(part, grounds, change) {
    var colour = parse(getComputedStyle(part).fill);
    if (grounds.isChanged && colour[3] && part.getAttribute('fill') !== 'currentColor') {
      var paint = css(readable(colour, grounds));
      change(part, 'fill', paint);
      if (part.hasAttribute('stroke')) {
        change(part, 'stroke', paint);
      }
    }
  }

  // A drawing with light lines, or with a look of its own, needs the ground that it was made for
  function keepGround(drawing) {
    var grounds = drawing.courseGrounds;
    if (!grounds) {
      return;
    }
    var diagram = drawing.closest('code.mermaid');
    if (diagram ? diagram.dataset.look === 'own' : all('*', drawing).some(isLost)) {
      drawing.style.backgroundColor = css(grounds.before);
    }
    function isLost(part) {
      var style = getComputedStyle(part);
      var paint = parse(/^(text|tspan)$/.test(part.localName) || style.stroke === 'none' ? style.fill : style.stroke);
      return paint[3] > 0.5 && contrast(paint, grounds.after) < 1.5 && contrast(paint, grounds.before) > 3;
    }
  }

  // As far from the ground as it was from black if it is grey, and easy enough to read if it has a colour, which stays as much as
  // can be
  function readable(colour, grounds) {
    if (contrast(colour, grounds.after) >= ENOUGH) {
      return colour;
    }
    var end = isDark(grounds.after) ? WHITE : BLACK;
    var farthest = contrast(colour, end) - ENOUGH;
    var aim = ENOUGH + Math.max(0, (1 - saturation(colour)) * farthest * 0.9);
    for (var share = 0.04; share < 1; share += 0.04) {
      var darker = mix(end, colour, share);
      if (contrast(darker, grounds.after) >= aim) {
        return darker;
      }
    }
    return end;
  }

  // A colour that its browser has worked out
  function parse(text) {
    if (!(text in known)) {
      var numbers = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(text);
      known[text] = numbers ? [+numbers[1], +numbers[2], +numbers[3], numbers[4] === undefined ? 1 : +numbers[4]] : painted(text);
    }
    return known[text];
  }

  function painted(text) {
    brush = brush || document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    brush.clearRect(0, 0, 1, 1);
    brush.fillStyle = 'transparent';
    brush.fillStyle = text;
    brush.fillRect(0, 0, 1, 1);
    var pixel = brush.getImageData(0, 0, 1, 1).data;
    return [pixel[0], pixel[1], pixel[2], pixel[3] / 255];
  }

  function css(colour) {
    return 'rgba(' + colour.slice(0, 3).map(Math.round).join(', ') + ', ' + colour[3] + ')';
  }

  // The middle of a gradient's colours; undefined without a gradient
  function meanOf(image) {
    var colours = (/gradient\(/.test(image) ? image.match(COLOUR) || [] : []).map(parse);
    return colours.length
      ? [0, 1, 2, 3].map(function (channel) {
          return colours.reduce(function (sum, colour) { return sum + colour[channel]; }, 0) / colours.length;
        })
      : undefined;
  }

  function withoutGradients(image) {
    return /url\(/.test(image) ? image.replace(COLOUR, 'transparent') : 'none';
  }

  // A colour of a slide stays to be seen; grey is white
  function tint(colour) {
    return saturation(colour) < 0.15 ? WHITE.slice(0, 3).concat(colour[3]) : mix(WHITE, colour, 0.88);
  }

  function mix(first, second, share) {
    return [0, 1, 2].map(function (channel) {
      return first[channel] * share + second[channel] * (1 - share);
    }).concat(second[3]);
  }

  function over(colour, ground) {
    return mix(colour, ground, colour[3]).slice(0, 3).concat(1);
  }

  // As reveal.js decides
  function isDark(colour) {
    return colour[3] > 0 && (colour[0] * 299 + colour[1] * 587 + colour[2] * 114) / 1000 < 128;
  }

  function saturation(colour) {
    var most = Math.max(colour[0], colour[1], colour[2]);
    return most && (most - Math.min(colour[0], colour[1], colour[2])) / most;
  }

  function contrast(first, second) {
    var one = luminance(first);
    var other = luminance(second);
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  }

  function luminance(colour) {
    var linear = colour.slice(0, 3).map(function (channel) {
      var share = channel / 255;
      return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    });
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
  }

  return { wanted: wanted, apply: apply };
})();
