package io.github.coursemaven.publish.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectionTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ar", "ar-EG", "he", "fa", "ur-PK", "yi", "ps", "sd", "dv", "ckb", "az-Arab", "uz-Arab-AF"})
    void all_pages_in_a_language_from_right_to_left_say_so(String lang) {
        for (var page : pages("lang: " + lang)) {
            assertThat(page.select("html").attr("dir")).isEqualTo("rtl");
            assertThat(page.select("link[href$=rtl.css]")).hasSize(1);
        }
    }

    @Test
    void so_do_pages_whose_author_asks_for_it() {
        for (var page : pages("revealOptions: {rtl: true}")) {
            assertThat(page.select("html").attr("dir")).isEqualTo("rtl");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de-CH", "sd-Deva", "ku-Latn", "zh"})
    void others_have_no_direction(String lang) {
        for (var page : pages("lang: " + lang)) {
            assertThat(page.select("html").hasAttr("dir")).isFalse();
            assertThat(page.select("link[href$=rtl.css]")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "zh-Hant-TW", "ja", "ko"})
    void east_asian_languages_have_their_own_line_breaks(String lang) {
        for (var page : pages("lang: " + lang)) {
            assertThat(page.select("link[href$=cjk.css]")).hasSize(1);
        }
    }

    private List<Document> pages(String setting) {
        var deck = CourseFolder.in(folder)
                .with("slides/a.md", "---\n" + setting + "\n---\n# A")
                .deck("slides/a.md");
        var renderer = new DeckRenderer(new PageSettings("en", true));
        var links = new PlainLinks();
        return List.of(
                Jsoup.parse(renderer.slides(deck, links)),
                Jsoup.parse(renderer.print(deck, links)),
                Jsoup.parse(renderer.handout(deck, links, "Course", Optional.empty())));
    }
}
