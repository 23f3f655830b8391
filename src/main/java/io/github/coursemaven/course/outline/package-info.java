/**
 * How reveal.js numbers, hides and names the slides of a deck, and where links to them lead. For everything that must agree
 * with the slides on the screen: checks, print views, PDFs. Knows nothing of what a slide looks like.
 */
@NullMarked
package io.github.coursemaven.course.outline;

import org.jspecify.annotations.NullMarked;
