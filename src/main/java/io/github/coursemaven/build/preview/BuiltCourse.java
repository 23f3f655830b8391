package io.github.coursemaven.build.preview;

import io.github.coursemaven.course.deck.Course;

/** A course and its pages. */
public record BuiltCourse(Course course, PreviewSite site) {}
