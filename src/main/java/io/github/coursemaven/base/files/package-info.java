/**
 * The files of the checkout: what a path leads to, with exact spelling and never outside; and the text in them. Knows nothing
 * of what refers to them.
 */
@NullMarked
package io.github.coursemaven.base.files;

import org.jspecify.annotations.NullMarked;
