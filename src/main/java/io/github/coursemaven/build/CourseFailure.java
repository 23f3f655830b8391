package io.github.coursemaven.build;

import io.github.coursemaven.base.output.FileUrl;
import java.nio.file.Path;
import java.util.Optional;

/** Why the content of a course fails its build. */
public record CourseFailure(String message) {

    /**
     * The same with what can be done about it, and where to look.
     *
     * @param page the first of the pages, if any were written
     */
    CourseFailure with(Choices choices, Optional<Path> page) {
        return new CourseFailure(message + "\n  " + String.join("; ", choices.texts())
                + page.map(written -> "\n  pages: " + FileUrl.of(written)).orElse(""));
    }
}
