/**
 * What a course is: decks, slides, and what their authors say about them. Values only. Knows nothing of how they are read from
 * files.
 */
@NullMarked
package io.github.coursemaven.course.deck;

import org.jspecify.annotations.NullMarked;
