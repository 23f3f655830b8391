/** Work in several threads at once. Knows nothing of what the work is. */
@NullMarked
package io.github.coursemaven.base.work;

import org.jspecify.annotations.NullMarked;
