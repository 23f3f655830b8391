package io.github.coursemaven.course.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.reference.Kind;
import io.github.coursemaven.base.reference.Reference;
import io.github.coursemaven.course.deck.Deck;
import io.github.coursemaven.course.deck.View;
import io.github.coursemaven.course.link.Destination.Asset;
import io.github.coursemaven.course.link.Destination.CourseIndex;
import io.github.coursemaven.course.link.Destination.Outside;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DestinationsTest {

    @TempDir
    Path above;

    private CourseFolder folder;

    @BeforeEach
    void makeCheckout() {
        CourseFolder.in(above).with("outside.html", "x");
        folder = CourseFolder.in(above.resolve("checkout"))
                .including("**/a.md", "**/b.m*", "**/index.md")
                .with("docs/a.md", "# A")
                .with("docs/sub/index.md", "# S")
                .with("docs/img/x.png", "x")
                .with("docs/page/index.html", "x")
                .withLink("docs/out/index.html", "../../../outside.html");
    }

    @Test
    void a_deck_is_reached_by_its_Markdown_its_page_and_its_folder_in_the_view_of_the_reader() {
        assertThat(Stream.of("sub/index.md", "sub/index.html", "sub/", "/docs/sub")
                        .flatMap(reference -> to(reference).page(View.PRINT).stream()))
                .hasSize(4)
                .containsOnly(Path.of("docs/sub/index-print.html"));
    }

    @Test
    void a_view_that_is_named_is_the_same_for_all_readers() {
        var handout = to("a-handout.html");
        assertThat(handout.page(View.SLIDES)).contains(Path.of("docs/a-handout.html"));
        assertThat(handout.page(View.PRINT)).contains(Path.of("docs/a-handout.html"));
    }

    @Test
    void a_fragment_alone_stays_in_the_deck() {
        assertThat(to("#/2").linkedDeck().map(Deck::path)).contains(Path.of("docs/a.md"));
    }

    @Test
    void the_root_of_the_course_is_its_index() {
        assertThat(List.of(to("/"), to(".."), to("/index.html"))).containsOnly(new CourseIndex(Path.of("index.html")));
    }

    @Test
    void a_folder_is_its_index_page() {
        assertThat(to("page")).isEqualTo(new Asset(folder.file("docs/page/index.html")));
    }

    @Test
    void a_path_that_begins_with_a_slash_leads_to_the_root_or_else_to_where_the_configuration_is() {
        folder.with("docs/reveal-md.json", "{}").with("x.png", "x").with("docs/x.png", "x");
        assertThat(to("/x.png")).isEqualTo(new Asset(folder.file("x.png")));
        assertThat(to("/img/x.png")).isEqualTo(new Asset(folder.file("docs/img/x.png")));
        assertThat(to("/sub/index.md").page(View.SLIDES)).contains(Path.of("docs/sub/index.html"));
        assertThat(to("/gone.png").faults())
                .extracting(fault -> fault.message())
                .containsExactly("'/gone.png' does not exist");
    }

    @Test
    void another_host_is_outside() {
        assertThat(to("https://example.org/")).isEqualTo(new Outside(List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    gone.png    | 'gone.png' does not exist
                    IMG/x.png   | 'IMG/x.png' is spelt 'img/x.png' on disk; use that spelling, because most web servers tell the two apart
                    a.md/       | 'a.md/' does not exist; did you mean 'a.md'?
                    a.html/     | 'a.html/' does not exist
                    img         | 'img' is a folder without an index page; link to a file in it
                    out         | 'out/index.html' is outside the checkout; copy the file in, or link to a URL
                    out/?x#y    | 'out/index.html' is outside the checkout; copy the file in, or link to a URL
                    50%.png     | '50%.png' has a '%' that encodes no character, and no file has this name; write '%25'
                    """)
    void a_target_that_does_not_exist_is_reported_with_the_cure(String reference, String message) {
        assertThat(to(reference).faults()).extracting(fault -> fault.message()).containsExactly(message);
        assertThat(to(reference).page(View.SLIDES)).isEmpty();
        assertThat(to(reference).file()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"b.md", "b.markdown", "b.html", "b-print.html"})
    void nothing_leads_to_a_deck_without_a_page(String reference) {
        folder.with("docs/b.md", "# 1").with("docs/b.markdown", "# 2");
        assertThat(to(reference).faults())
                .extracting(fault -> fault.message())
                .containsExactly("'" + reference + "' has no page, because another deck would have the same page;"
                        + " rename one of them");
    }

    private Destination to(String reference) {
        var course = folder.course();
        return Destinations.of(course, folder.files(), EnumSet.allOf(View.class))
                .from(folder.deck("docs/a.md"), Reference.of(Location.of("docs/a.md", 1, 1), Kind.LINK, reference));
    }
}
