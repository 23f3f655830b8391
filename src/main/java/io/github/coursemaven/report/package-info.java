/** Findings as log lines, and as files for other programs. */
@NullMarked
package io.github.coursemaven.report;

import org.jspecify.annotations.NullMarked;
