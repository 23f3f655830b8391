/** What is wrong with a course, one class for each kind of check. Reading has reported before what a single file shows. */
@NullMarked
package io.github.coursemaven.check.rules;

import org.jspecify.annotations.NullMarked;
