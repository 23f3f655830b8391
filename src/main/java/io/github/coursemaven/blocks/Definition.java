package io.github.coursemaven.blocks;

import io.github.coursemaven.problem.SourceText;

/**
 * A link definition.
 *
 * @param source the definition as written, such as {@code [label]: url "title"}
 */
public record Definition(String label, SourceText source) {}
