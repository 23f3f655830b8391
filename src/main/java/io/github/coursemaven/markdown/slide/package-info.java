/**
 * One slide: its HTML as a browser holds it, with attributes, references, ids, code blocks and notes. Knows nothing of files
 * and settings.
 */
@NullMarked
package io.github.coursemaven.markdown.slide;

import org.jspecify.annotations.NullMarked;
