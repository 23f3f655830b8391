package io.github.coursemaven.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CacheTextTest {

    private static final String TEXT =
            """
            course-links 1
            http://a.org/\tREDIRECTED\t200\t2026-11-01T10:00:00Z\t\t2026-11-01T10:00:00Z\thttps://a.org/
            https://b.org/x?y=%C3%A4\tOK\t204\t2026-11-02T10:00:00Z\t\t2026-11-02T10:00:00Z\t
            https://c.org/\tBROKEN\t404\t2026-11-03T10:00:00Z\t2026-11-02T10:00:00Z\t\t
            https://d.org/\tUNCERTAIN\t\t2026-11-03T10:00:00Z\t2026-11-02T10:00:00Z\t2026-11-01T10:00:00Z\t
            """;

    @Test
    void what_is_written_is_read_again() {
        var read = CacheText.parse(TEXT);

        assertThat(read.broken()).isZero();
        assertThat(read.links()).hasSize(4);
        assertThat(CacheText.of(read.links().values())).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<<<<<<< HEAD",
                "",
                "https://x.org/\tOK",
                "https://x.org/\tSKIPPED\t200\t2026-11-01T10:00:00Z\t\t\t",
                "https://x.org/\tOK\ttwo\t2026-11-01T10:00:00Z\t\t\t",
                "https://x.org/\tOK\t200\tyesterday\t\t\t",
                "https://x.org/\tOK\t200\t2026-11-01T10:00:00Z\t\t\tjavascript:alert(1)",
                "HTTPS://x.org\tOK\t200\t2026-11-01T10:00:00Z\t\t\t",
                "ftp://x.org/\tOK\t200\t2026-11-01T10:00:00Z\t\t\t",
                "https://\u0000.org/\tOK\t200\t2026-11-01T10:00:00Z\t\t\t",
            })
    void an_invalid_line_is_ignored(String line) {
        var read = CacheText.parse("course-links 1\n" + line + "\n"
                + TEXT.lines().skip(1).findFirst().orElse("") + "\n");

        assertThat(read.broken()).isEqualTo(1);
        assertThat(read.links()).containsOnlyKeys("http://a.org/");
    }

    @Test
    void of_two_lines_for_a_link_the_newer_counts() {
        var older = "https://x.org/\tOK\t200\t2026-11-01T10:00:00Z\t\t2026-11-01T10:00:00Z\t\n";
        var newer = "https://x.org/\tBROKEN\t404\t2026-11-02T10:00:00Z\t2026-11-02T10:00:00Z\t\t\n";
        var merged =
                "https://x.org/\tBROKEN\t404\t2026-11-02T10:00:00Z\t2026-11-02T10:00:00Z\t2026-11-01T10:00:00Z\t\n";

        for (var lines : new String[] {older + newer, newer + older}) {
            var read = CacheText.parse("course-links 1\n" + lines);
            assertThat(CacheText.of(read.links().values())).isEqualTo("course-links 1\n" + merged);
        }
    }

    @Test
    void another_version_is_not_understood() {
        var read = CacheText.parse(TEXT.replace("course-links 1", "course-links 2"));

        assertThat(read.foreign()).isTrue();
        assertThat(read.links()).isEmpty();
    }

    @Test
    void a_first_line_that_is_not_a_header_is_an_invalid_line() {
        var read = CacheText.parse(TEXT.replace("course-links 1", "<<<<<<<"));

        assertThat(read.foreign()).isFalse();
        assertThat(read.broken()).isEqualTo(1);
        assertThat(read.links()).hasSize(4);
    }

    @Test
    void an_empty_file_is_an_empty_cache() {
        assertThat(CacheText.parse("").broken()).isZero();
        assertThat(CacheText.parse("").links()).isEmpty();
    }
}
