package io.github.coursemaven.build;

import io.github.coursemaven.base.output.FileUrl;
import java.nio.file.Path;
import java.util.Optional;

/** Why the content of a course fails its build. */
public record CourseFailure(String message) {

    private static final String CHOICES = "fix what is listed; suppress one line with a comment"
            + " '<!-- course-link-ignore-next-line RULE -->' above it; record all as known with -Dcourse.baseline=write; or let"
            + " the build pass with -Dcourse.failOn=never";

    /**
     * The same with what can be done about it, and where to look.
     *
     * @param page the first of the pages, if any were written
     */
    CourseFailure withChoices(Optional<Path> page) {
        return new CourseFailure(message + "\n  " + CHOICES
                + page.map(written -> "\n  pages: " + FileUrl.of(written)).orElse(""));
    }
}
