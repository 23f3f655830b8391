package io.github.coursemaven.markdown.blocks;

import io.github.coursemaven.base.problem.SourceText;
import java.util.Optional;

/**
 * A link definition.
 *
 * @param label in lower case, with each run of blanks as one
 * @param url as written, without angle brackets
 * @param title as written, without quotes
 */
public record Definition(String label, SourceText url, Optional<SourceText> title) {}
