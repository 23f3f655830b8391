/** Findings as log lines, and as files for other programs. How they were found is not known here. */
@NullMarked
package io.github.coursemaven.check.report;

import org.jspecify.annotations.NullMarked;
