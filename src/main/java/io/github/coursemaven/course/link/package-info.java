/** What a reference of a course leads to: one answer for checks and for pages. Which slide a fragment names is not known here. */
@NullMarked
package io.github.coursemaven.course.link;

import org.jspecify.annotations.NullMarked;
