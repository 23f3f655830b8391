/** The problems that a course had on the day that its author began with the checks: they are known, and fail no build. */
@NullMarked
package io.github.coursemaven.check.baseline;

import org.jspecify.annotations.NullMarked;
