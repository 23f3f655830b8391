/** The Markdown of one slide, to HTML, notes and references. The only package that imports flexmark. */
@NullMarked
package io.github.coursemaven.markdown.html;

import org.jspecify.annotations.NullMarked;
