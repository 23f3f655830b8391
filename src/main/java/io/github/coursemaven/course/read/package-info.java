/** Files to course: finds the decks and reads them. Whether what they point at exists is checked elsewhere. */
@NullMarked
package io.github.coursemaven.course.read;

import org.jspecify.annotations.NullMarked;
