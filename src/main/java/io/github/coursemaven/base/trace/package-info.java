/**
 * Writes down what a build asks of the disk, and the answers: if a later build would get the same answers to the same questions,
 * it would do the same. Knows nothing of courses.
 */
@NullMarked
package io.github.coursemaven.base.trace;

import org.jspecify.annotations.NullMarked;
