/** A course as a site: a value of pages and assets, and how it is written to disk safely. What pages look like is not known here. */
@NullMarked
package io.github.coursemaven.site;

import org.jspecify.annotations.NullMarked;
