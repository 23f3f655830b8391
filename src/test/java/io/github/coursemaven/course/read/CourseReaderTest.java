package io.github.coursemaven.course.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.coursemaven.CourseFolder;
import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseReaderTest {

    @TempDir
    Path above;

    private CourseFolder folder;

    @BeforeEach
    void makeCheckout() {
        CourseFolder.in(above).with("outside.md", "<!-- .slide: x=\"y\" -->");
        folder = CourseFolder.in(above.resolve("checkout")).with("slides/a.md", "# A");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    '***'         | 13 | ***       | dangling meta character '*' | ; write '^[*]{3}$'
                    "***"         | 13 | ***       | dangling meta character '*' | ; write '^[*]{3}$'
                    ^\\n***\\n     | 12 | ^\\n***\\n | dangling meta character '*' | ; write '^\\n[*]{3}\\n'
                    ^+++$         | 12 | ^+++$     | nothing to repeat           | ; write '^[+]{3}$'
                    """)
    void a_separator_of_signs_is_suggested_without_backslashes(
            String written, int column, String regex, String why, String cure) {
        folder.with("slides/a.md", "---\nseparator: " + written + "\n---\n# A\n");
        assertThat(folder.problems())
                .containsExactly("slides/a.md:2:" + column + ": '" + regex
                        + "' is not a regular expression (" + why + ")" + cure
                        + "; the default separator is used instead [separator]");
    }

    @Test
    void the_suggested_separator_divides_at_its_line_only() {
        folder.with("slides/a.md", "---\nseparator: \"^[*]{3}$\"\n---\n# A\n\n***very***\n\n***\n\n# B\n");
        assertThat(folder.problems()).isEmpty();
        assertThat(folder.deck("slides/a.md").slides()).hasSize(2);
    }

    @Test
    void each_Markdown_file_gets_a_verdict() {
        folder.with("README.md", "# R").with("b.markdown", "# B").with("c.txt", "# C");
        assertThat(folder.course().verdicts().keySet())
                .containsExactlyInAnyOrder(Path.of("README.md"), Path.of("b.markdown"), Path.of("slides/a.md"));
        assertThat(decks()).containsExactly("slides/a.md");
    }

    @Test
    void hidden_folders_node_modules_and_build_directories_are_not_searched() {
        folder.with(".git/slides/b.md", "# B")
                .with("node_modules/x/slides/b.md", "# B")
                .with("m/pom.xml", "")
                .with("m/target/slides/b.md", "# B")
                .with("out/slides/b.md", "# B")
                .leavingOut("out");
        assertThat(decks()).containsExactly("slides/a.md");
    }

    @Test
    void a_link_to_a_file_inside_is_read_and_one_to_the_outside_is_not() {
        folder.withLink("slides/b.md", "a.md").withLink("slides/leak.md", "../../outside.md");
        assertThat(decks()).containsExactly("slides/a.md", "slides/b.md");
    }

    @Test
    void folders_that_are_linked_in_a_circle_are_read_once() {
        folder.withLink("slides/again", "..");
        assertThat(decks()).containsExactly("slides/a.md");
    }

    @Test
    void includes_and_excludes_say_which_files_are_decks() {
        folder.with("docs/b.md", "# B")
                .with("docs/draft/c.md", "# C")
                .including("docs/**/*.md")
                .excluding("**/draft/**");
        assertThat(decks()).containsExactly("docs/b.md");
    }

    @Test
    void places_are_relative_to_the_search_root() {
        folder.with("src/docs/slides.md", "---\ntheme: withe\n---\n").searchedIn("src");
        assertThat(folder.course().problems())
                .extracting(problem -> problem.location().toString())
                .contains("docs/slides.md:2:8");
    }

    @Test
    void a_file_that_is_not_UTF_8_is_reported_at_the_first_wrong_byte() {
        folder.with("slides/b.md", "# T\n\nCaf\u00E9".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(problems())
                .containsExactly("slides/b.md:3:4: this file is not UTF-8: byte 0xE9 at offset 8; it is likely ISO"
                        + " 8859-1 or Windows-1252; save it as UTF-8 [encoding]");
        assertThat(decks()).containsExactly("slides/a.md");
    }

    @Test
    void a_byte_that_only_Windows_has_is_likely_Windows_1252() {
        folder.with("slides/b.md", (byte) '#', (byte) ' ', (byte) 0x93);
        assertThat(problems())
                .containsExactly("slides/b.md:1:3: this file is not UTF-8: byte 0x93 at offset 2; it is likely"
                        + " Windows-1252; save it as UTF-8 [encoding]");
    }

    @Test
    void a_file_whose_last_character_is_cut_is_not_UTF_8() {
        folder.with("slides/b.md", (byte) '#', (byte) ' ', (byte) 0xC3);
        assertThat(problems()).singleElement().asString().startsWith("slides/b.md:1:3: this file is not UTF-8");
    }

    @Test
    void UTF_16_is_reported() {
        folder.with("slides/b.md", "\uFEFF# T".getBytes(StandardCharsets.UTF_16LE));
        assertThat(problems()).containsExactly("slides/b.md:1:1: this file is UTF-16; save it as UTF-8 [encoding]");
    }

    @Test
    void the_encoding_of_a_file_that_is_not_a_deck_is_not_checked() {
        folder.with("docs/b.md", "Caf\u00E9".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(problems()).isEmpty();
    }

    @Test
    void a_NUL_is_shown_as_a_replacement_character() {
        folder.with("slides/a.md", "a\u0000b");
        assertThat(html("slides/a.md")).isEqualTo("<p>a\uFFFDb</p>");
    }

    @Test
    void a_file_that_cannot_be_read_is_reported_and_the_others_are_read() throws IOException {
        folder.with("slides/b.md", "# B");
        Files.setPosixFilePermissions(folder.file("slides/b.md"), PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(folder.file("slides/b.md"))).isFalse();
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("slides/b.md: this file cannot be read: ")
                .endsWith("; check its permissions [unreadable]");
        assertThat(decks()).containsExactly("slides/a.md");
    }

    @Test
    void line_ends_of_Windows_and_old_Macs_make_the_same_deck() {
        var text =
                "---\ntitle: T\n---\n# A\n\ntext  \nmore\n\n---\n\n# B\n\n```\nx\ny\n```\n\nNote:\nn\n\n----\n\n# C\n";
        folder.with("slides/lf.md", text)
                .with("slides/crlf.md", text.replace("\n", "\r\n"))
                .with("slides/cr.md", text.replace("\n", "\r"));
        assertThat(slides("slides/crlf.md")).isEqualTo(slides("slides/lf.md")).hasSize(3);
        assertThat(slides("slides/cr.md")).isEqualTo(slides("slides/lf.md"));
    }

    @Test
    void a_title_is_that_of_the_front_matter_or_the_first_heading_or_the_name_of_the_file() {
        folder.with("slides/b.md", "---\ntitle: B\n---\n# H").with("slides/c.md", "text\n\n---\n\n## *He*ading");
        folder.with("slides/d-e.md", "text");
        assertThat(folder.deck("slides/b.md").title()).isEqualTo("B");
        assertThat(folder.deck("slides/c.md").title()).isEqualTo("Heading");
        assertThat(folder.deck("slides/d-e.md").title()).isEqualTo("d-e");
    }

    @Test
    void a_heading_that_comes_twice_has_two_ids_in_the_page() {
        folder.with("slides/a.md", "# T\n\n---\n\n# T");
        assertThat(slides("slides/a.md")).containsExactly("<h1 id=\"t\">T</h1>", "<h1 id=\"t-1\">T</h1>");
    }

    @Test
    void an_invalid_separator_is_reported_and_the_default_one_is_used() {
        folder.with("slides/a.md", "---\nseparator: '(---'\n---\na\n\n---\n\nb");
        assertThat(problems())
                .containsExactly("slides/a.md:2:13: '(---' is not a regular expression (unclosed group); the default"
                        + " separator is used instead [separator]");
        assertThat(slides("slides/a.md")).containsExactly("<p>a</p>", "<p>b</p>");
    }

    @Test
    void a_separator_of_more_than_200_characters_is_reported() {
        folder.with("slides/a.md", "---\nseparator: " + "x".repeat(201) + "\n---\na");
        assertThat(problems())
                .containsExactly("slides/a.md:2:12: '" + "x".repeat(201)
                        + "' is longer than 200 characters; the default separator is used instead [separator]");
    }

    @Test
    void a_separator_that_does_not_end_is_reported() {
        folder.with("slides/a.md", "---\nseparator: '^\\s*\\s*\\s*\\s*---$'\n---\na\n" + " ".repeat(3000));
        assertThat(problems())
                .contains(
                        "slides/a.md:5:2944: a separator takes too many steps to find; write a simpler one [separator]");
    }

    @Test
    void a_separator_that_needs_too_much_memory_is_reported() {
        folder.with("slides/a.md", "---\nseparator: '(.|\\n)*==='\n---\n" + "some text\n".repeat(200_000));
        assertThat(problems()).anyMatch(problem -> problem.endsWith("[separator]"));
    }

    @Test
    void a_deck_without_any_content_is_reported() {
        folder.with("slides/a.slides.md", "\n\n");
        assertThat(problems())
                .containsExactly(
                        "slides/a.slides.md:1:1: this deck has no content; write a slide, or remove the file [empty-slide]");
    }

    private List<String> decks() {
        return folder.course().decks().stream()
                .map(deck -> Roots.slashed(deck.path()))
                .toList();
    }

    private List<String> problems() {
        return folder.course().problems().stream().map(Problem::toString).toList();
    }

    private String html(String deck) {
        return slides(deck).get(0);
    }

    private List<String> slides(String deck) {
        return folder.deck(deck).slides().stream()
                .map(slide -> slide.content().body().asWritten().strip())
                .toList();
    }
}
