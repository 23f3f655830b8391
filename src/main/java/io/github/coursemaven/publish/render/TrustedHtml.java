package io.github.coursemaven.publish.render;

/** Text that a template writes as it is: HTML, or part of a script or style sheet, in which nothing is left to escape. */
record TrustedHtml(String html) {}
