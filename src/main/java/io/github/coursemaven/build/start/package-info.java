/**
 * The first files of a course: a POM, decks that show what decks can do, and what a repository needs besides. It writes files that do
 * not exist, and never changes others, unless it is asked to add the plugin to a POM.
 */
@NullMarked
package io.github.coursemaven.build.start;

import org.jspecify.annotations.NullMarked;
