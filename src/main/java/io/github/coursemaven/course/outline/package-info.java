/**
 * How reveal.js numbers, hides and names the slides of a deck, and where links to them lead. Asked by all that must agree with the
 * slides on the screen: checks, print views, PDFs. What a slide looks like is not known here.
 */
@NullMarked
package io.github.coursemaven.course.outline;

import org.jspecify.annotations.NullMarked;
