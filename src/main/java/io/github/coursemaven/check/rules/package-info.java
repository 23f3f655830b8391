/**
 * What is wrong with a course, one class for each kind of check. Problems that a single file shows by itself are reported when
 * it is read.
 */
@NullMarked
package io.github.coursemaven.check.rules;

import org.jspecify.annotations.NullMarked;
