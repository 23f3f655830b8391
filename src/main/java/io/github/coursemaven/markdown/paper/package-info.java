/** The same slide for paper: all steps at once, nothing that moves, and links in place of videos. Knows nothing of sheets. */
@NullMarked
package io.github.coursemaven.markdown.paper;

import org.jspecify.annotations.NullMarked;
