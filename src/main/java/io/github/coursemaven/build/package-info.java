/**
 * One run of the build: read, check, publish, report, judge. Knows nothing of Maven, of parameters or of the console: where
 * things are and who hears of them is given.
 */
@NullMarked
package io.github.coursemaven.build;

import org.jspecify.annotations.NullMarked;
