/**
 * A course in the browser while it is written: a server on this computer that holds the pages in memory, and tells open pages when
 * one of them has changed. It does not know how pages are made, and writes nothing.
 */
@NullMarked
package io.github.coursemaven.build.preview;

import org.jspecify.annotations.NullMarked;
