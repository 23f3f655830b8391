/** What is expected of the builds in {@code src/it}, called by their {@code verify.groovy}. */
@NullMarked
package io.github.coursemaven.it;

import org.jspecify.annotations.NullMarked;
