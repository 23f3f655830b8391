package io.github.coursemaven.course.snippet;

import io.github.coursemaven.base.problem.Rule;

/**
 * Why a name finds no code, or what to know about the code that it finds.
 *
 * @param name what the deck names, after {@code #}; empty if the source as a whole is at fault
 * @param offset of the name, after {@code #}
 * @param text what follows the quoted name in a message, with the place in the source, if there is one
 */
public record SnippetFault(Rule rule, String name, int offset, String text) {}
