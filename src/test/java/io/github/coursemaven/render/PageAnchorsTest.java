package io.github.coursemaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageAnchorsTest {

    private static final String DECK =
            """
            # A

            ---

            # B

            ----

            <!-- .slide: id="deep" -->

            # C

            ---

            # Ümlaut

            <p data-id="box">x</p>
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "/, /0",
        "/0, /0",
        "/1, /1",
        "/1/1, /1/1",
        "/1/0, /1",
        "/1/1/2, /1/1",
        "/1/7, /1",
        "/9, /9",
        "/deep, /1/1",
        "deep, /1/1",
        "/deep/3, /1/1",
        "/c, /1/1",
        "/%C3%BCmlaut, /2",
        "/ümlaut, /2",
        "/box, /2",
        "/none, /none"
    })
    void a_link_to_a_slide_leads_to_its_page(String fragment, String anchor) {
        assertThat(anchors(DECK).to(fragment)).isEqualTo(anchor);
    }

    @ParameterizedTest
    @CsvSource({"/1, /1", "/2/2, /2/2", "/2/1, /2", "/deep, /2/2"})
    void slides_may_be_counted_from_one(String fragment, String anchor) {
        assertThat(anchors("---\nrevealOptions: {hashOneBasedIndex: true}\n---\n" + DECK)
                        .to(fragment))
                .isEqualTo(anchor);
    }

    private PageAnchors anchors(String deck) {
        return new PageAnchors(CourseFolder.in(folder).with("slides/a.md", deck).deck("slides/a.md"));
    }
}
