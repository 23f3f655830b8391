package io.github.coursemaven.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** As on Windows, with a course in {@code C:\\git\\course} whose decks are in a folder of it. */
class WindowsPathsTest {

    private final WindowsPaths paths = new WindowsPaths("C:\\git\\course\\slides", "C:\\git\\course");

    @ParameterizedTest
    @CsvSource({
        "C:\\git\\course\\slides\\a.css, a.css",
        "C:\\git\\course\\slides\\css\\a.css, css/a.css",
        "C:/git/course/slides/a.css, a.css",
        "c:/GIT/course/a.css, ../a.css",
        "C:\\git\\course/parent\\css/my own.css, ../parent/css/my own.css",
        "+C:\\git\\course\\a.css, +../a.css",
    })
    void an_absolute_path_in_the_checkout_is_one_of_the_course(String written, String meant) {
        assertThat(paths.inCourse(written)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "D:\\git\\course\\a.css",
                "C:\\git\\course2\\a.css",
                "C:\\git\\course",
                "C:a.css",
                "css/a.css",
                "/git/course/a.css",
                "https://x.org/a.css",
                "black",
            })
    void another_stays_as_it_is(String written) {
        assertThat(paths.inCourse(written)).isEqualTo(written);
        assertThat(new WindowsPaths("/git/course", "/git/course").inCourse(written))
                .isEqualTo(written);
    }
}
