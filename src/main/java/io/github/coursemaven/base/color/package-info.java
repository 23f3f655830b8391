/** Colours as CSS writes them. Knows nothing of where they are used. */
@NullMarked
package io.github.coursemaven.base.color;

import org.jspecify.annotations.NullMarked;
