/** One deck to one HTML page. The only package that imports FreeMarker. */
@NullMarked
package io.github.coursemaven.render;

import org.jspecify.annotations.NullMarked;
