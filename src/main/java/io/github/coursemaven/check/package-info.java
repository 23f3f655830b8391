/** Problems that show only when one looks at the whole course. */
@NullMarked
package io.github.coursemaven.check;

import org.jspecify.annotations.NullMarked;
