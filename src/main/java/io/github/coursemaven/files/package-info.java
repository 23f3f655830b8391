/** The files of the checkout: what a path leads to, in the exact spelling, and never outside; and the text that is in them. */
@NullMarked
package io.github.coursemaven.files;

import org.jspecify.annotations.NullMarked;
