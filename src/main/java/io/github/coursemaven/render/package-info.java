/** One deck to one HTML page, as text. Where files are, and how pages are written, is not known here. */
@NullMarked
package io.github.coursemaven.render;

import org.jspecify.annotations.NullMarked;
