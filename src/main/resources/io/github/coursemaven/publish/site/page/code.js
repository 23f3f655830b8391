// Colours code, and keeps the numbers of its callouts in their lines; slides.js and paper.js begin with this.
var courseCode = (function () {
  'use strict';

  function highlight(plugin, root) {
    if (!plugin) {
      return;
    }
    Array.from(root.querySelectorAll('pre code:not(.mermaid)')).forEach(function (block) {
      var marks = taken(block);
      plugin.highlightBlock(block);
      if (marks.length) {
        // One for each step
        Array.from(block.parentNode.querySelectorAll('code')).forEach(function (step) {
          marks.forEach(function (mark) {
            put(mark, step);
          });
        });
      }
    });
  }

  // The highlighter takes nothing but text
  function taken(block) {
    var marks = [];
    var line = 0;
    Array.from(block.childNodes).forEach(function (node) {
      if (isMark(node)) {
        marks.push({ element: node, line: line });
        node.remove();
      } else {
        line += endsIn(node.textContent);
      }
    });
    return marks;
  }

  function isMark(node) {
    return node.nodeType === 1 && node.matches('.course-callout, .course-change');
  }

  function endsIn(text) {
    return text.split('\n').length - 1;
  }

  function put(mark, code) {
    var copy = mark.element.cloneNode(true);
    var rows = code.querySelectorAll('tr');
    if (copy.matches('.course-change')) {
      if (rows[mark.line]) {
        rows[mark.line].lastElementChild.prepend(copy);
      }
    } else if (rows.length) {
      rows[Math.min(mark.line, rows.length - 1)].lastElementChild.append(copy);
    } else {
      putAtEndOfLine(copy, code, mark.line);
    }
  }

  function putAtEndOfLine(copy, code, line) {
    var texts = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
    var before = 0;
    while (texts.nextNode()) {
      var text = texts.currentNode;
      var lines = text.data.split('\n');
      if (before + lines.length - 1 > line) {
        var end = lines.slice(0, line - before + 1).join('\n').length;
        text.splitText(end).before(copy);
        return;
      }
      before += lines.length - 1;
    }
    code.append(copy);
  }

  // Paper has the paths of sources, slides have links
  function linkSources(root) {
    root.querySelectorAll('.course-source').forEach(function (path) {
      var link = document.createElement('a');
      link.href = path.dataset.href;
      link.target = '_blank';
      link.rel = 'noopener';
      link.append(...path.childNodes);
      path.append(link);
    });
  }

  // What readers copy: without numbers of lines, which the plugin for code has in cells of their own, and without
  // lines that are gone
  function textOf(code) {
    var copy = code.cloneNode(true);
    copy.querySelectorAll('tr:has(.course-removed), .course-change').forEach(function (mark) {
      mark.remove();
    });
    var lines = Array.from(copy.querySelectorAll('td.hljs-ln-code'), function (line) {
      return line.textContent.trimEnd(); // there is a blank in each empty line
    });
    return lines.length ? lines.join('\n') : copy.textContent.replace(/\n$/, '');
  }

  return { highlight: highlight, linkSources: linkSources, textOf: textOf };
})();
