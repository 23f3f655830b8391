/** What a course is made of, and how it is read from files. The only package that imports SnakeYAML. */
@NullMarked
package io.github.coursemaven.deck;

import org.jspecify.annotations.NullMarked;
