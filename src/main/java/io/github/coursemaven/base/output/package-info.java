/** Files that the plugin writes: as a whole or not at all, and only where they have changed. */
@NullMarked
package io.github.coursemaven.base.output;

import org.jspecify.annotations.NullMarked;
