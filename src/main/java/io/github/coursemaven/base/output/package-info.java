/** Writes files as a whole or not at all, and only if they changed; locks, JSON, progress. Knows nothing of what they hold. */
@NullMarked
package io.github.coursemaven.base.output;

import org.jspecify.annotations.NullMarked;
