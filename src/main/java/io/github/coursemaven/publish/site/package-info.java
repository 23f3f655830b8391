/**
 * A course as files: its pages, copied assets and the bundled reveal.js, known page by page and written safely. How a page
 * looks is not known here.
 */
@NullMarked
package io.github.coursemaven.publish.site;

import org.jspecify.annotations.NullMarked;
