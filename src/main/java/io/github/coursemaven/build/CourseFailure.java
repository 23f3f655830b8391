package io.github.coursemaven.build;

/** Why the content of a course fails its build. */
public record CourseFailure(String message) {}
