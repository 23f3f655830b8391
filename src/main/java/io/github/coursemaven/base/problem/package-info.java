/** What can be wrong with a course, where, and how bad it is. Knows nothing of the other packages. */
@NullMarked
package io.github.coursemaven.base.problem;

import org.jspecify.annotations.NullMarked;
