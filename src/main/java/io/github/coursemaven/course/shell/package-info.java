/** What JShell says to code of decks, in a JVM of its own. */
@NullMarked
package io.github.coursemaven.course.shell;

import org.jspecify.annotations.NullMarked;
