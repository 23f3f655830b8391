/** What a deck points at: the position, kind and target of each link, image and style, read from HTML and CSS. */
@NullMarked
package io.github.coursemaven.base.reference;

import org.jspecify.annotations.NullMarked;
