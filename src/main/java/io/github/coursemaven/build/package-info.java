/**
 * One run of the build: read, check, publish, report, judge. Knows nothing of Maven, of parameters or of the console: the
 * caller says where things are, and provides the log.
 */
@NullMarked
package io.github.coursemaven.build;

import org.jspecify.annotations.NullMarked;
