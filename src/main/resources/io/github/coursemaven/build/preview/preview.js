// In each page of a preview: hears what has changed, puts changed slides in the places of the old ones, and shows what is wrong.
(function () {
  'use strict';

  var PANEL = 'position:fixed;z-index:100;max-width:min(60ch,90vw);max-height:60vh;overflow:auto;padding:6px 12px;'
    + 'border-radius:6px;color:#fff;font:14px/1.4 system-ui,sans-serif;text-align:left;';

  var here = decodeURIComponent(location.pathname).slice(1);
  var version = Number(document.currentScript.dataset.version);
  var pageVersion = version;
  var isPart = window.parent !== window;
  var shownDocument = fetchPage().catch(function () {
    return document.implementation.createHTMLDocument();
  });
  var updates = Promise.resolve();

  // One stream for all pages of a browser, which opens six connections to a host and no more. A page that comes later asks
  // what was heard last
  function listen(hear) {
    var channel = new BroadcastChannel('course-preview');
    var last;
    channel.onmessage = function (message) {
      if (message.data.ask) {
        if (last) channel.postMessage({ late: last });
      } else if (message.data.late) {
        if (message.data.late.version >= version) hear(message.data.late);
      } else if (!message.data.command) {
        hear(message.data);
      }
    };
    channel.postMessage({ ask: true });
    navigator.locks.request('course-preview', function () {
      return new Promise(function () {
        var stream = new EventSource('/_preview/events');
        stream.onmessage = function (event) {
          last = JSON.parse(event.data);
          channel.postMessage(last);
          hear(last);
        };
        // For the one page that a phone controls
        stream.addEventListener('command', function (event) {
          channel.postMessage({ command: JSON.parse(event.data) });
        });
      });
    });
  }

  function hear(state) {
    if (!isPart) showProblems(state.problems);
    if (state.version === version) return;
    // Who has missed some does not know what has changed
    var changed = state.version === version + 1 ? state.changed : undefined;
    version = state.version;
    updates = updates.then(function () {
      return update(changed);
    }).catch(function (error) {
      console.warn('The preview loads the page again: ' + error.message);
      location.reload();
    });
  }

  function update(changed) {
    refresh(changed);
    var isHere = !changed || changed.includes(here) || (here === '' && changed.includes('index.html'));
    return isHere ? updatePage() : Promise.resolve();
  }

  // Style sheets, pictures and films that the page shows, under addresses that the browser does not know
  function refresh(changed) {
    document.querySelectorAll('link[rel="stylesheet"], img, video, audio, source, iframe').forEach(function (element) {
      var name = element.localName === 'link' ? 'href' : 'src';
      var address = element[name] && new URL(element[name], location);
      if (address && address.host === location.host
        && (!changed || changed.includes(decodeURIComponent(address.pathname).slice(1)))) {
        element.setAttribute(name, address.pathname + '?' + version + address.hash);
      }
    });
  }

  function fetchPage() {
    return fetch(location.pathname, { cache: 'no-store' }).then(function (response) {
      if (!response.ok) throw new Error(here + ' is gone');
      return response.text();
    }).then(function (text) {
      return new DOMParser().parseFromString(text, 'text/html');
    });
  }

  function updatePage() {
    return Promise.all([shownDocument, fetchPage()]).then(function (pages) {
      var before = pages[0];
      var after = pages[1];
      var isReady = window.Reveal && Reveal.isReady && Reveal.isReady();
      // Saved before it was fetched to compare with: how the page differs from it, nobody knows
      var isKnown = versionOf(before) === pageVersion;
      if (!isReady || !isKnown || frame(before) !== frame(after) || defines(after)) {
        if (isReady && isKnown) rememberPlace(shownSlides(before), shownSlides(after));
        location.reload();
        return undefined;
      }
      shownDocument = Promise.resolve(after);
      pageVersion = versionOf(after);
      document.title = after.title;
      return replaceSlides(shownSlides(before), shownSlides(after));
    });
  }

  function versionOf(page) {
    var script = page.querySelector('script[data-version]');
    return script && Number(script.dataset.version);
  }

  // Those that reveal.js has left in the page
  function shownSlides(page) {
    return withoutHidden(page.querySelector('.slides').cloneNode(true));
  }

  // As reveal.js does it, a column goes with its last slide
  function withoutHidden(slides) {
    var hidden = Reveal.getConfig().showHiddenSlides ? [] : slides.querySelectorAll('section[data-visibility="hidden"]');
    hidden.forEach(function (section) {
      var parent = section.parentNode;
      var isLast = parent.localName === 'section' && parent.childElementCount === 1;
      (isLast ? parent : section).remove();
    });
    return slides;
  }

  // A page that starts again begins at the slide that its address names
  function rememberPlace(before, after) {
    var follower = leaves(after)[followerOfShown(before, after).index];
    if (!follower) return;
    var column = sections(after).find(function (section) { return section.contains(follower); });
    var first = Reveal.getConfig().hashOneBasedIndex ? 1 : 0;
    var row = Math.max(0, sections(column).indexOf(follower));
    history.replaceState(history.state, '', '#/' + [sections(after).indexOf(column) + first, row + first].join('/'));
  }

  // All but the slides, what only search engines and chats read, and this script: where that differs, the page starts again
  function frame(page) {
    var copy = page.documentElement.cloneNode(true);
    copy.querySelectorAll('.slides, title, meta[name="description"], meta[property], script[data-version]').forEach(function (element) {
      element.remove();
    });
    return copy.outerHTML.replace(/\s+/g, ' ');
  }

  // A macro holds for the formulas of all slides after it
  function defines(page) {
    var formulas = Array.from(page.querySelectorAll('.course-formula'));
    return formulas.some(function (formula) {
      return /\\(re)?newcommand|\\def\b|\\let\b|\\label/.test(formula.textContent);
    });
  }

  function sections(parent) {
    return Array.from(parent.children).filter(function (child) {
      return child.localName === 'section';
    });
  }

  // Pairs of the places of equal texts, in order: the longest common subsequence, outside of what is equal at both ends
  function pairs(before, after) {
    var start = 0;
    while (start < before.length && start < after.length && before[start] === after[start]) start++;
    var end = 0;
    while (end < before.length - start && end < after.length - start
      && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
    var rows = before.length - start - end;
    var columns = after.length - start - end;
    var lengths = Array.from({ length: rows + 1 }, function () { return new Array(columns + 1).fill(0); });
    for (var row = rows - 1; row >= 0; row--) {
      for (var column = columns - 1; column >= 0; column--) {
        lengths[row][column] = before[start + row] === after[start + column]
          ? lengths[row + 1][column + 1] + 1
          : Math.max(lengths[row + 1][column], lengths[row][column + 1]);
      }
    }
    var found = [];
    for (var i = 0; i < start; i++) found.push([i, i]);
    for (var r = 0, c = 0; r < rows && c < columns;) {
      if (before[start + r] === after[start + c]) found.push([start + r++, start + c++]);
      else if (lengths[r + 1][c] >= lengths[r][c + 1]) r++;
      else c++;
    }
    for (var k = end; k > 0; k--) found.push([before.length - k, after.length - k]);
    return found;
  }

  function heading(section) {
    var element = section.querySelector('h1, h2, h3, h4, h5, h6');
    return element ? element.textContent.trim() : '';
  }

  // How alike two slides are: by id, heading, and words
  function likeness(one, other) {
    var words = function (section) { return new Set(section.textContent.split(/\s+/)); };
    var here = words(one);
    var there = words(other);
    var common = Array.from(here).filter(function (word) { return there.has(word); }).length;
    return (one.id && one.id === other.id ? 4 : 0) + (heading(one) && heading(one) === heading(other) ? 2 : 0)
      + common / Math.max(1, here.size, there.size);
  }

  // The slides of a gap that continue others, although they have changed: the most alike first
  function continued(before, after) {
    var candidates = [];
    before.forEach(function (old, row) {
      after.forEach(function (young, column) {
        var points = likeness(old, young) + (row === column && before.length === after.length ? 0.5 : 0);
        if (points >= 0.4) candidates.push({ points: points, old: old, young: young });
      });
    });
    candidates.sort(function (one, other) { return other.points - one.points; });
    var found = new Map();
    var used = new Set();
    candidates.forEach(function (candidate) {
      if (!used.has(candidate.old) && !found.has(candidate.young)) {
        used.add(candidate.old);
        found.set(candidate.young, candidate.old);
      }
    });
    return found;
  }

  // Slides without those that only hold others
  function leaves(parent) {
    return sections(parent).flatMap(function (section) {
      var inner = sections(section);
      return inner.length > 0 ? inner : [section];
    });
  }

  // The place of the slide in view
  function shownPlace() {
    return leaves(Reveal.getSlidesElement()).indexOf(Reveal.getCurrentSlide());
  }

  function html(section) {
    return section.outerHTML;
  }

  // The place of the slide that the one in view has become, or if it is gone, of the next one
  function followerOfShown(before, after) {
    var shown = shownPlace();
    var old = leaves(before);
    var young = leaves(after);
    var followers = new Map(pairs(old.map(html), young.map(html)));
    var taken = new Set(followers.values());
    var gone = old.filter(function (section, index) { return !followers.has(index); });
    var come = young.filter(function (section, index) { return !taken.has(index); });
    continued(gone, come).forEach(function (one, other) {
      followers.set(old.indexOf(one), young.indexOf(other));
    });
    if (followers.has(shown)) return { index: followers.get(shown), isSame: true };
    var order = old.map(function (section, index) { return index; });
    var near = order.slice(shown + 1).concat(order.slice(0, Math.max(0, shown)).reverse());
    var next = near.find(function (index) { return followers.has(index); });
    return { index: next === undefined ? Math.max(0, Math.min(shown, young.length - 1)) : followers.get(next), isSame: false };
  }

  function replaceSlides(before, after) {
    var slides = Reveal.getSlidesElement();
    var follower = followerOfShown(before, after);
    var indices = Reveal.getIndices();
    var fresh = [];
    var far = farSlides(slides);
    arrange(slides, sections(before), sections(after), fresh);
    var edited = follows() && fresh[0] && (sections(fresh[0])[0] || fresh[0]);
    renewFormulas(leaves(slides), leaves(after), far, farSlides(slides), fresh);
    Reveal.sync();
    var target = Reveal.getIndices(edited || leaves(slides)[follower.index]);
    Reveal.slide(target.h, target.v, edited || !follower.isSame ? undefined : indices.f);
    return decorate(fresh).then(function () {
      Reveal.layout();
      if (window.courseReaders) courseReaders.markChanged();
      if (window.courseCopying) courseCopying.offer();
      Reveal.dispatchEvent({ type: 'coursechanged', data: {} });
    });
  }

  // Slides whose formulas have another size, because they are hidden when the page opens
  function farSlides(slides) {
    var formulas = window.courseFormulas;
    return new Set(formulas ? leaves(slides).filter(formulas.isHiddenAtFirst) : []);
  }

  function renewFormulas(live, after, wereFar, areFar, fresh) {
    live.forEach(function (section, index) {
      var isFresh = fresh.some(function (other) { return other.contains(section); });
      if (isFresh || wereFar.has(section) === areFar.has(section) || !after[index].querySelector('.course-formula')) return;
      var created = document.importNode(after[index], true);
      section.replaceWith(created);
      fresh.push(created);
    });
  }

  // Puts the slides of a column, or the columns of the deck, into the order of the new page; what has not changed stays as it is
  function arrange(parent, before, after, fresh) {
    var live = sections(parent);
    if (live.length !== before.length) throw new Error('a script has changed the slides');
    var kept = new Map();
    pairs(before.map(html), after.map(html)).forEach(function (pair) {
      kept.set(pair[1], pair[0]);
    });
    var isKept = new Set(kept.values());
    var gone = before.filter(function (section, index) { return !isKept.has(index); });
    var come = after.filter(function (section, index) { return !kept.has(index); });
    var follows = continued(gone, come);
    var wanted = after.map(function (section, index) {
      if (kept.has(index)) return live[kept.get(index)];
      var old = follows.get(section);
      var oldLive = old && live[before.indexOf(old)];
      if (oldLive && sections(old).length > 0 && sections(section).length > 0) {
        arrange(oldLive, sections(old), sections(section), fresh);
        return oldLive;
      }
      var created = document.importNode(section, true);
      fresh.push(created);
      return created;
    });
    live.forEach(function (section) {
      if (!wanted.includes(section)) section.remove();
    });
    wanted.forEach(function (section, index) {
      if (sections(parent)[index] !== section) parent.insertBefore(section, sections(parent)[index] || null);
    });
  }

  // Where the slide in view is written: hidden slides, which reveal.js takes away, are in the page as it was sent
  function openEditor() {
    var shown = shownPlace();
    Promise.all([shownDocument, fetch('/_preview/places/' + location.pathname.slice(1), { cache: 'no-store' })])
      .then(function (both) {
        return both[1].json().then(function (places) {
          if (places.hint) {
            showHint(places.hint);
            return;
          }
          var slides = both[0].querySelector('.slides').cloneNode(true);
          var addresses = addressesOf(slides, places.columns);
          var link = document.createElement('a');
          link.href = addresses.get(leaves(withoutHidden(slides))[shown]);
          link.click();
        });
      });
  }

  // Where each slide is written: hidden slides have places, too
  function addressesOf(slides, places) {
    var addresses = new Map();
    sections(slides).forEach(function (column, number) {
      var inColumn = places[number] || [];
      sections(column).concat(column).forEach(function (slide, row) {
        addresses.set(slide, inColumn[row] || inColumn[0]);
      });
    });
    return addresses;
  }

  var FOLLOWING = 'course-follows-edits';

  function follows() {
    return sessionStorage.getItem(FOLLOWING) === 'true';
  }

  function follow() {
    sessionStorage.setItem(FOLLOWING, String(!follows()));
    showHint(follows() ? 'The slide that you edit comes into view.' : 'The slide in view stays.');
  }

  function showHint(text) {
    var hint = document.createElement('div');
    hint.className = 'course-hint';
    hint.setAttribute('role', 'status');
    hint.style.cssText = PANEL + 'inset:auto 8px 8px auto;background:#222;user-select:text';
    hint.textContent = text;
    document.querySelectorAll('.course-hint').forEach(function (other) { other.remove(); });
    document.body.append(hint);
    setTimeout(function () { hint.remove(); }, 1500 + 60 * text.length);
  }

  // Listed by reveal.js under '?'
  function bindKeys() {
    Reveal.addKeyBinding({ keyCode: 69, key: 'E', description: 'Open this slide in the editor' }, openEditor);
    Reveal.addKeyBinding({ keyCode: 87, key: 'W', description: 'Follow the slide that is edited' }, follow);
  }

  function decorate(fresh) {
    var highlight = Reveal.getPlugin('highlight');
    fresh.forEach(function (section) {
      if (!highlight) return;
      highlight.init({
        getConfig: function () { return { highlight: Object.assign({}, options.highlight, { highlightOnLoad: false }) }; },
        getRevealElement: function () { return section; },
        on: function () {}
      });
      section.querySelectorAll('pre code:not(.mermaid)').forEach(function (block) {
        highlight.highlightBlock(block);
      });
    });
    if (window.courseFormulas) courseFormulas.setSlides(fresh);
    var diagrams = fresh.flatMap(function (section) { return Array.from(section.querySelectorAll('pre code.mermaid')); });
    return diagrams.length > 0 && window.mermaid && window.mermaidOptions
      ? courseDiagrams.draw(diagrams, 'course-stage', Reveal.getRevealElement())
      : Promise.resolve();
  }

  var dismissed = '';

  function showProblems(problems) {
    var text = problems.join('\n');
    var panel = document.querySelector('.course-problems');
    if (panel) panel.remove();
    if (problems.length === 0 || text === dismissed) return;
    panel = document.createElement('details');
    panel.className = 'course-problems';
    panel.setAttribute('role', 'status');
    panel.style.cssText = PANEL + 'inset:auto auto 8px 8px;background:#7a1212';
    var summary = document.createElement('summary');
    summary.textContent = problems.length === 1 ? '1 problem' : problems.length + ' problems';
    var list = document.createElement('pre');
    list.style.cssText = 'white-space:pre-wrap;font:inherit;margin:6px 0';
    list.textContent = text;
    var button = document.createElement('button');
    button.textContent = 'Hide until it changes';
    button.addEventListener('click', function () {
      dismissed = text;
      panel.remove();
    });
    panel.append(summary, list, button);
    panel.addEventListener('keydown', function (event) { event.stopPropagation(); });
    document.body.append(panel);
  }

  if (window.Reveal && Reveal.on && !isPart) {
    if (Reveal.isReady && Reveal.isReady()) bindKeys();
    else Reveal.on('ready', bindKeys);
  }
  listen(hear);
})();
