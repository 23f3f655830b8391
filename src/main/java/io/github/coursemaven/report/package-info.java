/** Problems to log lines. */
@NullMarked
package io.github.coursemaven.report;

import org.jspecify.annotations.NullMarked;
