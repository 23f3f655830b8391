/** What the web answers to the URLs of a course. Knows nothing of decks and references. */
@NullMarked
package io.github.coursemaven.web;

import org.jspecify.annotations.NullMarked;
