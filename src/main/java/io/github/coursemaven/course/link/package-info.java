/** What a reference of a course leads to: one answer for checks and for pages. Does not know which slide a fragment names. */
@NullMarked
package io.github.coursemaven.course.link;

import org.jspecify.annotations.NullMarked;
