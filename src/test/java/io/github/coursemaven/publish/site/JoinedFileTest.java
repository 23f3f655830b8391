package io.github.coursemaven.publish.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoinedFileTest {

    @ParameterizedTest
    @CsvSource({
        "reveal/reveal.css theme/black.css, theme/reveal.black.css",
        "reveal/reveal.css theme/black.css highlight/base16/github.css, highlight/reveal.black.base16-github.css",
        "reveal/reveal.css theme/black.css highlight/github.css, highlight/reveal.black.github.css",
        "reveal/reveal.js page/slides.js, page/reveal.slides.js",
        "highlight/highlight.js highlight/languages/java.js, highlight/highlight.languages-java.js"
    })
    void its_name_tells_its_parts(String parts, String name) {
        assertThat(new JoinedFile(List.of(parts.split(" "))).name()).isEqualTo(name);
    }

    @Test
    void a_name_can_be_too_long_for_a_disk() {
        var parts = Stream.iterate(1, number -> number + 1).map(number -> "highlight/languages/" + number + ".js");
        var names = parts.limit(20).toList();
        assertThat(new JoinedFile(names.subList(0, 10)).hasShortName()).isTrue();
        assertThat(new JoinedFile(names).hasShortName()).isFalse();
    }
}
