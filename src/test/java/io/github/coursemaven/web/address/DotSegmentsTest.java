package io.github.coursemaven.web.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DotSegmentsTest {

    @ParameterizedTest
    @CsvSource({
        "/, /",
        "/a, /a",
        "/a/, /a/",
        "/a//b, /a//b",
        "/., /",
        "/.., /",
        "/./a, /a",
        "/../a, /a",
        "/../../../etc/passwd, /etc/passwd",
        "/a/., /a/",
        "/a/.., /",
        "/a/./b, /a/b",
        "/a/../b, /b",
        "/a/b/../../c/, /c/",
        "/a/b/c/./../../g, /a/g",
        "/mid/content=5/../6, /mid/6",
        "/a/..b/c.., /a/..b/c..",
        "/a/.../b, /a/.../b",
    })
    void a_path_has_no_dot_segments_and_stays_below_the_root(String path, String removed) {
        assertThat(DotSegments.removed(path)).isEqualTo(removed);
    }
}
