/** What a reference of a course leads to: one answer for checks and for pages. What is wrong with a slide's number or id is not known here. */
@NullMarked
package io.github.coursemaven.course.link;

import org.jspecify.annotations.NullMarked;
