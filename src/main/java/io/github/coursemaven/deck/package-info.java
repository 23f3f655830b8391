/** What a course is made of, and how it is read from files. */
@NullMarked
package io.github.coursemaven.deck;

import org.jspecify.annotations.NullMarked;
