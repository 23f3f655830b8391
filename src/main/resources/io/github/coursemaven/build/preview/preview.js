// In each page of a preview: hears what has changed, puts changed slides in the places of the old ones, and shows what is wrong.
(function () {
  'use strict';

  var PANEL = 'position:fixed;z-index:100;max-width:min(60ch,90vw);max-height:60vh;overflow:auto;padding:6px 12px;'
    + 'border-radius:6px;color:#fff;font:14px/1.4 system-ui,sans-serif;text-align:left;';

  var SCROLLING = ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End'];

  var FRAGMENT = 'course-fragment';

  // Pairs of slides that are compared with each other
  var MOST_COMPARED = 10000;

  var here = decodeURIComponent(location.pathname).slice(1);
  var version = Number(document.currentScript.dataset.version);
  var run;
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
    function open() {
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
      // Browsers ask again by themselves if there is no answer, but not after one that refuses, such as that of another server
      stream.onerror = function () {
        if (stream.readyState === EventSource.CLOSED) setTimeout(open, 5000);
      };
    }

    navigator.locks.request('course-preview', function () {
      return new Promise(open);
    });
  }

  function hear(state) {
    if (!isPart) showProblems(state.problems);
    // Another preview counts its versions anew
    if (run && state.run !== run) version = -1;
    run = state.run;
    if (state.version === version) return;
    // Who has missed some does not know what has changed
    var changed = state.version === version + 1 ? state.changed : undefined;
    version = state.version;
    updates = updates.then(function () {
      return update(changed, state.index);
    }).catch(function (error) {
      console.warn('The preview loads the page again: ' + error.message);
      location.reload();
    });
  }

  function update(changed, index) {
    var isHere = !changed || changed.includes(here) || (here === '' && changed.includes(index));
    if (isHere) return updatePage(changed);
    refresh(changed);
    return Promise.resolve();
  }

  // Style sheets, pictures and films that the page shows, under addresses that the browser does not know
  function refresh(changed) {
    function fresh(text) {
      var address = text && new URL(text, location);
      return address && address.host === location.host
        && (!changed || changed.includes(decodeURIComponent(address.pathname).slice(1)))
        ? address.pathname + '?' + version + address.hash : '';
    }

    document.querySelectorAll('link[rel="stylesheet"], img, video, audio, source, iframe').forEach(function (element) {
      var name = element.localName === 'link' ? 'href' : 'src';
      var address = fresh(element[name]);
      if (!address) return;
      var film = element.closest('video, audio');
      var before = film && stateOf(film);
      element.setAttribute(name, address);
      if (film && film !== element) film.load();
      if (film) goOn(film, before);
    });
    // That of a slide, once reveal.js has loaded it, and the one behind all slides
    document.querySelectorAll('.slide-background-content, .reveal > .backgrounds').forEach(function (background) {
      background.style.backgroundImage = background.style.backgroundImage.replace(/url\("([^"]*)"\)/g, function (picture, text) {
        var address = fresh(text);
        return address ? 'url("' + address + '")' : picture;
      });
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

  function updatePage(changed) {
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
      var drawn = replaceSlides(shownSlides(before), shownSlides(after));
      refresh(changed);
      return drawn;
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
    var found = followerOfShown(before, after);
    var follower = leaves(after)[found.index];
    if (!follower) return;
    var column = sections(after).find(function (section) { return section.contains(follower); });
    var first = Reveal.getConfig().hashOneBasedIndex ? 1 : 0;
    var row = Math.max(0, sections(column).indexOf(follower));
    if (found.isSame) sessionStorage.setItem(FRAGMENT, Reveal.getIndices().f);
    history.replaceState(history.state, '', '#/' + [sections(after).indexOf(column) + first, row + first].join('/'));
  }

  // That its address does not name
  function restoreFragment() {
    var fragment = Number(sessionStorage.getItem(FRAGMENT) || -1);
    sessionStorage.removeItem(FRAGMENT);
    if (fragment >= 0) Reveal.slide(Reveal.getIndices().h, Reveal.getIndices().v, fragment);
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

  // Pairs of the places of equal texts, in order. What is equal at both ends is left out first; texts that come only once divide
  // the rest into short parts
  function pairs(before, after) {
    var start = 0;
    while (start < before.length && start < after.length && before[start] === after[start]) start++;
    var end = 0;
    while (end < before.length - start && end < after.length - start
      && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
    var found = [];
    for (var i = 0; i < start; i++) found.push([i, i]);
    var row = start;
    var column = start;
    var rowEnd = before.length - end;
    var columnEnd = after.length - end;
    var isShort = (rowEnd - row) * (columnEnd - column) <= MOST_COMPARED;
    (isShort ? [] : anchors(before, after, start, end)).concat([[rowEnd, columnEnd]]).forEach(function (anchor) {
      commonSubsequence(before.slice(row, anchor[0]), after.slice(column, anchor[1])).forEach(function (pair) {
        found.push([row + pair[0], column + pair[1]]);
      });
      if (anchor[0] < rowEnd) found.push(anchor);
      row = anchor[0] + 1;
      column = anchor[1] + 1;
    });
    for (var k = end; k > 0; k--) found.push([before.length - k, after.length - k]);
    return found;
  }

  // The most pairs, in order, of texts that come once in both
  function anchors(before, after, start, end) {
    var rows = places(before, start, end);
    var columns = places(after, start, end);
    var ends = [];
    rows.forEach(function (row, text) {
      if (row < 0 || !(columns.get(text) >= 0)) return;
      var pair = { row: row, column: columns.get(text) };
      var low = 0;
      for (var high = ends.length; low < high;) {
        var middle = (low + high) >> 1;
        if (ends[middle].column < pair.column) low = middle + 1;
        else high = middle;
      }
      pair.before = ends[low - 1];
      ends[low] = pair;
    });
    var chain = [];
    for (var last = ends[ends.length - 1]; last; last = last.before) chain.push([last.row, last.column]);
    return chain.reverse();
  }

  // The place of each text that comes once, and -1 for the others
  function places(texts, start, end) {
    var found = new Map();
    for (var place = start; place < texts.length - end; place++) {
      found.set(texts[place], found.has(texts[place]) ? -1 : place);
    }
    return found;
  }

  function commonSubsequence(before, after) {
    var rows = before.length;
    var columns = after.length;
    if (rows * columns > 100 * MOST_COMPARED) return [];
    var lengths = Array.from({ length: rows + 1 }, function () { return new Array(columns + 1).fill(0); });
    for (var row = rows - 1; row >= 0; row--) {
      for (var column = columns - 1; column >= 0; column--) {
        lengths[row][column] = before[row] === after[column]
          ? lengths[row + 1][column + 1] + 1
          : Math.max(lengths[row + 1][column], lengths[row][column + 1]);
      }
    }
    var found = [];
    for (var r = 0, c = 0; r < rows && c < columns;) {
      if (before[r] === after[c]) found.push([r++, c++]);
      else if (lengths[r + 1][c] >= lengths[r][c + 1]) r++;
      else c++;
    }
    return found;
  }

  function heading(section) {
    var element = section.querySelector('h1, h2, h3, h4, h5, h6');
    return element ? element.textContent.trim() : '';
  }

  // What tells slides apart: worked out once for each
  function signs(section) {
    return { section: section, id: section.id, heading: heading(section), words: new Set(section.textContent.split(/\s+/)) };
  }

  // How alike two slides are: by id, heading, and words
  function likeness(one, other) {
    var common = 0;
    one.words.forEach(function (word) { if (other.words.has(word)) common++; });
    return (one.id && one.id === other.id ? 4 : 0) + (one.heading && one.heading === other.heading ? 2 : 0)
      + common / Math.max(1, one.words.size, other.words.size);
  }

  // The slides of a gap that continue others, although they have changed: the most alike first. If there are very many, those
  // that are near each other
  function continued(before, after) {
    var candidates = [];
    var near = Math.max(20, Math.ceil(MOST_COMPARED / Math.max(1, before.length)));
    var old = before.map(signs);
    var young = after.map(signs);
    old.forEach(function (one, row) {
      var middle = Math.round(row * after.length / before.length);
      for (var column = Math.max(0, middle - near); column < Math.min(after.length, middle + near); column++) {
        var points = likeness(one, young[column]) + (row === column && before.length === after.length ? 0.5 : 0);
        if (points >= 0.4) candidates.push({ points: points, old: one.section, young: after[column] });
      }
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

  function placesOf(elements) {
    return new Map(elements.map(function (element, index) { return [element, index]; }));
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
    var oldPlaces = placesOf(old);
    var youngPlaces = placesOf(young);
    continued(gone, come).forEach(function (one, other) {
      followers.set(oldPlaces.get(one), youngPlaces.get(other));
    });
    if (followers.has(shown)) return { index: followers.get(shown), isSame: true };
    var order = old.map(function (section, index) { return index; });
    var near = order.slice(shown + 1).concat(order.slice(0, Math.max(0, shown)).reverse());
    var next = near.find(function (index) { return followers.has(index); });
    return { index: next === undefined ? Math.max(0, Math.min(shown, young.length - 1)) : followers.get(next), isSame: false };
  }

  // Several slides change at once if a word is replaced in the whole deck: then the slide in view is as good as any other
  function slideToFollow(fresh, inView) {
    var changesInView = inView && fresh.some(function (slide) { return slide.contains(inView); });
    return changesInView ? inView : fresh[0] && (sections(fresh[0])[0] || fresh[0]);
  }

  function replaceSlides(before, after) {
    var slides = Reveal.getSlidesElement();
    var follower = followerOfShown(before, after);
    var indices = Reveal.getIndices();
    var fresh = [];
    var far = farSlides(slides);
    var films = filmsInView().map(stateOf);
    var isInPlace = arrange(slides, sections(before), sections(after), fresh);
    var edited = follows() && slideToFollow(fresh, follower.isSame && leaves(slides)[follower.index]);
    renewFormulas(leaves(slides), leaves(after), far, farSlides(slides), fresh);
    if (follower.isSame) keepFilms(films, leaves(slides)[follower.index]);
    // Steps of code are fragments
    highlight(fresh);
    // Reveal.js makes all backgrounds anew, and what plays in them begins again
    if (isInPlace && !Reveal.isOverview() && !Reveal.isScrollView()) {
      fresh.forEach(Reveal.syncFragments);
      showNotes();
    } else {
      Reveal.sync();
    }
    var target = Reveal.getIndices(edited || leaves(slides)[follower.index]);
    Reveal.slide(target.h, target.v, edited || !follower.isSame ? undefined : indices.f);
    if (!edited && follower.isSame) goOnInView(films);
    fresh.forEach(function (slide) { Reveal.dispatchEvent({ type: 'slidesync', data: { slide: slide } }); });
    return draw(fresh).then(function () {
      Reveal.layout();
      if (window.courseReaders) courseReaders.markChanged();
      if (window.courseCopying) courseCopying.offer();
      Reveal.dispatchEvent({ type: 'coursechanged', data: {} });
    });
  }

  // The area of the notes, which reveal.js shows if any slide has some
  function showNotes() {
    if (!Reveal.getConfig().showNotes || Reveal.isPrintView()) return;
    var notes = Reveal.getSlidesElement().querySelector('[data-notes], aside.notes');
    Reveal.getRevealElement().classList.toggle('show-notes', Boolean(notes));
  }

  function filmsIn(parent) {
    return parent ? Array.from(parent.querySelectorAll('video, audio')) : [];
  }

  // Films and sounds of the slide in view, and of its background
  function filmsInView() {
    var slide = Reveal.getCurrentSlide();
    return filmsIn(slide).concat(filmsIn(slide && slide.slideBackgroundElement));
  }

  // How far a film is, and what its viewer has set
  function stateOf(film) {
    return {
      film: film,
      address: addressOf(film),
      time: film.currentTime,
      isPaused: film.paused,
      isMuted: film.muted,
      // Behind slides, reveal.js mutes films itself
      hasOtherSound: film.muted !== film.defaultMuted && !film.closest('.backgrounds'),
      volume: film.volume,
      rate: film.playbackRate
    };
  }

  function addressOf(film) {
    var copy = written(film);
    var source = copy.hasAttribute('src') ? copy : copy.querySelector('source[src]');
    return source ? source.getAttribute('src') : '';
  }

  // A film without what reveal.js has set, and without the queries that it gets when its file is saved
  function written(film) {
    var copy = new DOMParser().parseFromString(film.outerHTML, 'text/html').body.firstElementChild;
    [copy].concat(Array.from(copy.querySelectorAll('source'))).forEach(function (element) {
      if (element.dataset.src) element.setAttribute('src', element.dataset.src);
      ['data-src', 'data-lazy-loaded', 'data-paused-by-reveal', 'data-muted-by-reveal'].forEach(function (name) {
        element.removeAttribute(name);
      });
      if (element.hasAttribute('src')) element.setAttribute('src', element.src.replace(/\?[^#]*/, ''));
    });
    return copy;
  }

  // A film that is as it was need not be loaded again: it moves into the slide that takes the place of its own
  function keepFilms(films, slide) {
    var left = films.filter(function (state) { return !state.film.isConnected; });
    filmsIn(slide).forEach(function (film) {
      var same = left.findIndex(function (state) { return html(written(state.film)) === html(written(film)); });
      if (same >= 0) film.replaceWith(left.splice(same, 1)[0].film);
    });
  }

  function goOnInView(films) {
    var left = films.slice();
    filmsInView().forEach(function (film) {
      var same = left.findIndex(function (state) { return state.film === film; });
      if (same < 0) same = left.findIndex(function (state) { return state.address && state.address === addressOf(film); });
      if (same >= 0) goOn(film, left.splice(same, 1)[0]);
    });
  }

  // Reveal.js begins a film anew when its slide gets another number, and when the film is loaded
  function goOn(film, before) {
    function set() {
      if (film.currentTime < before.time) film.currentTime = before.time;
      if (before.isPaused) film.pause();
      else if (film.paused) film.play().catch(function () {});
    }

    if (before.hasOtherSound) film.muted = before.isMuted;
    film.volume = before.volume;
    film.playbackRate = before.rate;
    if (before.isPaused && before.time === 0) return;
    set();
    if (film.readyState >= 2) return;
    film.addEventListener('loadeddata', function () {
      if (!film.closest('.past, .future')) set();
    }, { once: true });
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
      var created = successor(after[index], section);
      section.replaceWith(created);
      fresh.push(created);
    });
  }

  // A slide in the place of another one, whose background it keeps
  function successor(section, live) {
    var created = document.importNode(section, true);
    created.slideBackgroundElement = live.slideBackgroundElement;
    created.slideBackgroundContentElement = live.slideBackgroundContentElement;
    ['has-dark-background', 'has-light-background'].forEach(function (name) {
      if (live.classList.contains(name)) created.classList.add(name);
    });
    return created;
  }

  function hasSameTag(one, other) {
    return one.cloneNode(false).outerHTML === other.cloneNode(false).outerHTML;
  }

  // Puts the slides of a column, or the columns of the deck, into the order of the new page; what has not changed stays as it is.
  // Returns whether all are where they were, with their backgrounds
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
    var places = placesOf(before);
    var isInPlace = before.length === after.length;
    var wanted = after.map(function (section, index) {
      if (kept.has(index)) {
        isInPlace = isInPlace && kept.get(index) === index;
        return live[kept.get(index)];
      }
      var old = follows.get(section);
      var oldLive = old && live[places.get(old)];
      isInPlace = isInPlace && places.get(old) === index;
      if (oldLive && sections(old).length > 0 && sections(section).length > 0) {
        isInPlace = arrange(oldLive, sections(old), sections(section), fresh) && isInPlace;
        return oldLive;
      }
      isInPlace = isInPlace && hasSameTag(old, section) && !section.querySelector('section, iframe') && !old.querySelector('section');
      var created = isInPlace ? successor(section, oldLive) : document.importNode(section, true);
      fresh.push(created);
      return created;
    });
    var isWanted = new Set(wanted);
    live.forEach(function (section) {
      if (!isWanted.has(section)) section.remove();
    });
    var next = sections(parent)[0] || null;
    wanted.forEach(function (section) {
      if (section === next) next = nextSection(next);
      else parent.insertBefore(section, next);
    });
    return isInPlace;
  }

  function nextSection(section) {
    var next = section.nextElementSibling;
    while (next && next.localName !== 'section') next = next.nextElementSibling;
    return next;
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
  function begin() {
    restoreFragment();
    Reveal.addKeyBinding({ keyCode: 69, key: 'E', description: 'Open this slide in the editor' }, openEditor);
    Reveal.addKeyBinding({ keyCode: 87, key: 'W', description: 'Follow the slide that is edited' }, follow);
  }

  function highlight(fresh) {
    var plugin = Reveal.getPlugin('highlight');
    fresh.forEach(function (section) {
      courseCode.linkSources(section);
      if (!plugin) return;
      plugin.init({
        getConfig: function () { return { highlight: Object.assign({}, options.highlight, { highlightOnLoad: false }) }; },
        getRevealElement: function () { return section; },
        on: function () {}
      });
      courseCode.highlight(plugin, section);
    });
  }

  function draw(fresh) {
    courseCallouts.renew(fresh);
    if (window.courseFormulas) courseFormulas.setSlides(fresh);
    var diagrams = fresh.flatMap(function (section) { return Array.from(section.querySelectorAll('pre code.mermaid')); });
    return diagrams.length > 0 && window.mermaid && window.mermaidOptions
      ? courseDiagrams.draw(diagrams, 'course-stage', Reveal.getRevealElement())
      : Promise.resolve();
  }

  var dismissed = '';

  function showProblems(problems) {
    var text = problems.join('\n');
    var before = document.querySelector('.course-problems');
    if (before && before.querySelector('pre').textContent === text) return;
    if (before) before.remove();
    document.body.style.marginBottom = '';
    if (problems.length === 0 || text === dismissed) return;
    var panel = document.createElement('details');
    panel.open = Boolean(before && before.open);
    panel.tabIndex = -1;
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
      document.body.style.marginBottom = '';
    });
    panel.append(summary, list, button);
    // The keys that its own parts need; all others are for the slides
    panel.addEventListener('keydown', function (event) {
      var isLong = panel.open && panel.scrollHeight > panel.clientHeight;
      if (['Enter', ' '].concat(isLong ? SCROLLING : []).includes(event.key)) event.stopPropagation();
    });
    // Other pages can be scrolled until nothing of them is under it
    if (!window.Reveal) {
      panel.addEventListener('toggle', function () {
        document.body.style.marginBottom = panel.open ? panel.offsetHeight + 16 + 'px' : '';
      });
    }
    document.body.append(panel);
  }

  var style = document.createElement('style');
  style.textContent = '@media print{.course-problems,.course-hint{display:none}}';
  document.head.append(style);
  if (window.Reveal && Reveal.on && !isPart) {
    if (Reveal.isReady && Reveal.isReady()) begin();
    else Reveal.on('ready', begin);
  }
  listen(hear);
})();
