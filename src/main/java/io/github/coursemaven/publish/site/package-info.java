/**
 * The site of a course: its pages, copied assets and the bundled reveal.js, known page by page and written safely. Does not
 * know what a page looks like.
 */
@NullMarked
package io.github.coursemaven.publish.site;

import org.jspecify.annotations.NullMarked;
