/** Findings as log lines, and as files for other programs. Does not know how they were found. */
@NullMarked
package io.github.coursemaven.check.report;

import org.jspecify.annotations.NullMarked;
