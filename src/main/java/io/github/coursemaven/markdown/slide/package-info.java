/**
 * One slide: its HTML as a browser holds it, with attributes, references, ids, code blocks and notes. Files and settings are
 * not known here.
 */
@NullMarked
package io.github.coursemaven.markdown.slide;

import org.jspecify.annotations.NullMarked;
