package io.github.coursemaven.course.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import io.github.coursemaven.base.files.Roots;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncludesTest {

    @TempDir
    private Path temporary;

    private CourseFolder folder;

    @BeforeEach
    void makeFolder() {
        folder = CourseFolder.in(temporary);
    }

    @Test
    void a_comment_includes_a_file_relative_to_the_one_that_names_it_and_so_on() {
        folder.with("slides.md", "# A\n\n---\n\n<!-- include: parts/b.md -->\n\n---\n\n# D\n")
                .with("parts/b.md", "---\ntitle: not of the deck\n---\n# B\n\n<!-- include: c.md -->\n")
                .with("parts/c.md", "text of c\n");
        assertThat(contents("slides.md"))
                .containsExactly(
                        "<h1 id=\"a\">A</h1>\n", "<h1 id=\"b\">B</h1>\n<p>text of c</p>\n", "<h1 id=\"d\">D</h1>\n");
        assertThat(folder.deck("slides.md").title()).isEqualTo("A");
    }

    @Test
    void front_matter_of_an_included_file_that_cannot_be_read_is_reported() {
        folder.with("slides.md", "# A\n\n<!-- include: part.txt -->\n").with("part.txt", "---\ntitle: [\n---\n# B\n");
        assertThat(folder.problems())
                .singleElement()
                .asString()
                .startsWith("part.txt:")
                .endsWith("[front-matter]");
    }

    @Test
    void a_line_FILE_includes_if_a_preprocessor_is_configured_and_is_text_otherwise() {
        folder.with("talks/slides.md", "FILE: part.txt\n")
                .with("talks/part.txt", "# Part\n")
                .with("talks/reveal-md.json", "{preprocessor: 'scripts/include.js'}")
                .with("plain/slides.md", "FILE: part.txt\n");
        assertThat(contents("talks/slides.md")).containsExactly("<h1 id=\"part\">Part</h1>\n");
        assertThat(contents("plain/slides.md")).containsExactly("<p>FILE: part.txt</p>\n");
    }

    @Test
    void separators_of_an_included_file_divide_the_deck() {
        folder.with("slides.md", "<!-- include: part.md -->\n").with("part.md", "a\n\n---\n\nb\n\n----\n\nc\n");
        assertThat(folder.deck("slides.md").columns())
                .extracting(column -> column.slides().size())
                .containsExactly(1, 2);
    }

    @Test
    void problems_are_reported_in_the_included_file_at_its_own_line() {
        folder.with("slides.md", "# A\n\n<!-- include: parts/b.md -->\n")
                .with("parts/b.md", "# B\r\n\r\nsee ![](gone.png)\r\n");
        assertThat(folder.problems()).containsExactly("parts/b.md:3:9: 'gone.png' does not exist [missing-file]");
    }

    @Test
    void a_missing_file_is_reported_where_it_is_named_and_the_rest_of_the_deck_is_read() {
        folder.with("slides.md", "# A\n\n<!-- include: parts/none.md -->\n\n# B\n");
        assertThat(folder.problems()).containsExactly("slides.md:3:15: 'parts/none.md' does not exist [include]");
        assertThat(contents("slides.md")).containsExactly("<h1 id=\"a\">A</h1>\n\n\n<h1 id=\"b\">B</h1>\n");
    }

    @Test
    void a_file_outside_the_checkout_is_not_included() {
        folder.with("slides.md", "<!-- include: ../../../../etc/passwd -->\n\n# A\n");
        assertThat(folder.problems())
                .containsExactly(
                        "slides.md:1:15: '../../../../etc/passwd' is outside the checkout; copy the file in, or link"
                                + " to a URL [include]");
    }

    @Test
    void a_cycle_is_reported_at_the_line_that_closes_it() {
        folder.with("slides.md", "# A\n\n<!-- include: b.md -->\n")
                .with("b.md", "# B\n\n<!-- include: c.md -->\n")
                .with("c.md", "# C\n\n<!-- include: b.md -->\n");
        assertThat(folder.problems())
                .containsExactly(
                        "c.md:3:15: 'b.md' includes itself: slides.md → b.md → c.md; remove one of these includes [include]");
    }

    @Test
    void includes_that_multiply_come_to_an_end() {
        folder.with("slides.md", "<!-- include: p0.md -->\n");
        for (var level = 0; level < 12; level++) {
            folder.with("p" + level + ".md", ("<!-- include: p" + (level + 1) + ".md -->\n").repeat(4));
        }
        folder.with("p12.md", "x\n");
        assertThat(folder.problems())
                .anyMatch(line -> line.contains("is one of more than 500 includes; split the deck"));
    }

    @Test
    void an_include_in_a_code_block_is_code() {
        folder.with("slides.md", "```\n<!-- include: none.md -->\n```\n");
        assertThat(folder.problems()).isEmpty();
        assertThat(contents("slides.md")).containsExactly("<pre><code>&lt;!-- include: none.md --&gt;</code></pre>\n");
    }

    @Test
    void an_included_file_is_not_a_deck_of_its_own() {
        folder.with("slides/main.md", "# A\n\n<!-- include: part.md -->\n")
                .with("slides/part.md", "# B ![](gone.png)\n");
        var course = folder.course();
        assertThat(course.decks())
                .extracting(deck -> Roots.slashed(deck.path()))
                .containsExactly("slides/main.md");
        assertThat(course.verdicts().get(Path.of("slides/part.md")))
                .hasToString("not a deck: a part of slides/main.md");
        assertThat(folder.problems()).containsExactly("slides/part.md:1:9: 'gone.png' does not exist [missing-file]");
    }

    private List<String> contents(String path) {
        return folder.deck(path).slides().stream()
                .map(slide -> slide.content().body().asWritten().stripTrailing() + "\n")
                .toList();
    }
}
