/**
 * The Markdown of one slide as the HTML that marked 4.3 writes. flexmark divides a block's text, and reads emphasis, escapes
 * and line breaks; we read the rest, because marked differs there from CommonMark or flexmark takes quadratic time.
 * The only package that imports flexmark.
 */
@NullMarked
package io.github.coursemaven.markdown.html;

import org.jspecify.annotations.NullMarked;
