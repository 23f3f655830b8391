// The parts of Mermaid, and how they import each other: diagrams.mjs makes them.
window.courseParts = (function (folder) {
  'use strict';

  var definitions = {};
  var parts = {};
  var loading = {};
  var files = /* files of each part */ {};
  var wanted = /* parts that a kind of diagram wants */ {};

  function nameOf(path) {
    return path.replace(/^.*\/|\.mjs$/g, '');
  }

  function define(name, definition) {
    definitions[name] = definition;
  }

  function require(path) {
    var name = nameOf(path);
    if (!parts[name]) {
      parts[name] = { exports: {} };
      definitions[name](require, parts[name], later);
    }
    return parts[name].exports;
  }

  function later(path) {
    return Promise.all(files[nameOf(path)].map(load)).then(function () {
      return require(path);
    });
  }

  function load(file) {
    loading[file] = loading[file] || new Promise(function (resolve, reject) {
      var script = document.createElement('script');
      script.src = folder + file + '.js';
      script.onload = resolve;
      script.onerror = function () {
        reject(new Error(script.src + ' is missing'));
      };
      document.head.append(script);
    });
    return loading[file];
  }

  // Mermaid finds out what it needs one step after another, and each step waits for the server
  function loadForPage() {
    document.querySelectorAll('code.mermaid').forEach(function (diagram) {
      var kind = /^\s*(?:---\n[^]*?\n---\s+)?(?:%%.*\s+)*([\w-]+)/.exec(diagram.textContent);
      var names = kind && Object.hasOwn(wanted, kind[1]) ? wanted[kind[1]] : [];
      names.forEach(function (name) {
        // Mermaid asks for it again, and hears of the fault
        files[name].forEach(function (file) { load(file).catch(function () {}); });
      });
    });
  }

  loadForPage();
  return { define: define, require: require };
})(document.currentScript.src.replace(/\.js(\?.*)?$/, '/'));
