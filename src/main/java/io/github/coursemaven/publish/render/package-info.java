/**
 * One deck to one HTML page, by a template and a record of what it shows. The only package that imports FreeMarker. Does not
 * know where files are.
 */
@NullMarked
package io.github.coursemaven.publish.render;

import org.jspecify.annotations.NullMarked;
