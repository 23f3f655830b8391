/** Parts of source files that slides show: regions between marks, members of Java types, and lines. Knows no files. */
@NullMarked
package io.github.coursemaven.course.snippet;

import org.jspecify.annotations.NullMarked;
