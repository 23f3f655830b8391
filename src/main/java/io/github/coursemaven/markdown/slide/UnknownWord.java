package io.github.coursemaven.markdown.slide;

import io.github.coursemaven.base.problem.Problem;

/**
 * A value or class that reveal.js does not know, though it may be meant for it.
 *
 * @param problem to report unless a style sheet or script of the author has the word
 */
public record UnknownWord(String word, Problem problem) {}
