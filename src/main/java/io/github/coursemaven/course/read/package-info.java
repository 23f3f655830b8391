/** Files to course: finds the decks and reads them. Does not check whether the targets of their links exist. */
@NullMarked
package io.github.coursemaven.course.read;

import org.jspecify.annotations.NullMarked;
