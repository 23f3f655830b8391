/** Finds problems that show only in the course as a whole. How they are reported is not known here. */
@NullMarked
package io.github.coursemaven.check;

import org.jspecify.annotations.NullMarked;
