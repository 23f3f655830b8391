/** Holds what README and guide say against what the code does. Builds with their snippets are in {@code it}. */
@NullMarked
package io.github.coursemaven.docs;

import org.jspecify.annotations.NullMarked;
