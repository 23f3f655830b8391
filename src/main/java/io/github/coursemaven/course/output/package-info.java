/** What programs of a course print, for slides that show it: tests, by the reports of those who ran them. */
@NullMarked
package io.github.coursemaven.course.output;

import org.jspecify.annotations.NullMarked;
