package io.github.coursemaven.maven;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a user gives a parameter. A blank text, such as {@code -Dcourse.theme=}, is as if it was not given. */
final class Given {

    private Given() {}

    static Optional<String> text(@Nullable String value) {
        return Optional.ofNullable(value).filter(text -> !text.isBlank());
    }
}
