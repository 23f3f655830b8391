/** The vocabulary of faults in a course: what is wrong, where, and how bad. Imports nothing of the other packages. */
@NullMarked
package io.github.coursemaven.problem;

import org.jspecify.annotations.NullMarked;
