/** The same slide for paper, without what moves. */
@NullMarked
package io.github.coursemaven.markdown.paper;

import org.jspecify.annotations.NullMarked;
