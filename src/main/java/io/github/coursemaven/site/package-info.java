/** A course as files on disk: pages, copied assets and the bundled reveal.js, written safely. */
@NullMarked
package io.github.coursemaven.site;

import org.jspecify.annotations.NullMarked;
