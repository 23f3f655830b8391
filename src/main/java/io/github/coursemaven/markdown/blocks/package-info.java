/**
 * The blocks of a slide's Markdown: headings, paragraphs, lists, quotes, code, tables and raw HTML, divided where marked 4.3
 * divides them, which is not always where CommonMark would. Does not look at what is inside a line,
 * except for formulas, which must not be divided.
 */
@NullMarked
package io.github.coursemaven.markdown.blocks;

import org.jspecify.annotations.NullMarked;
