/** Checks a whole course, and says what each of its references leads to. Knows nothing of pages. */
@NullMarked
package io.github.coursemaven.check;

import org.jspecify.annotations.NullMarked;
