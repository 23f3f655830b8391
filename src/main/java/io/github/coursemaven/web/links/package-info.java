/**
 * Checks the URLs of a course, gently: when to request which, how often, and what the answers mean. Knows nothing of decks
 * and references.
 */
@NullMarked
package io.github.coursemaven.web.links;

import org.jspecify.annotations.NullMarked;
