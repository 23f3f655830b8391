/** What a course is: decks, slides, and what their authors say about them. Values only: how they are read from files is not known here. */
@NullMarked
package io.github.coursemaven.course.deck;

import org.jspecify.annotations.NullMarked;
