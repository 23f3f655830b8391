package io.github.coursemaven.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CourseCheckerTest {

    @TempDir
    Path above;

    private CourseFolder folder;

    @BeforeEach
    void makeCheckout() {
        folder = CourseFolder.in(above.resolve("checkout"))
                .with("docs/img/loop.png", "x")
                .including("**/*.md")
                .excluding("**/README.md");
    }

    @Nested
    class Files {

        @Test
        void a_file_that_is_there_is_no_problem() {
            assertThat(problemsIn("![a](img/loop.png) ![b](img/loop.png?v=1#x) ![c](./img/../img/loop.png)"))
                    .isEmpty();
        }

        @Test
        void a_missing_image_is_reported_where_it_is_written() {
            assertThat(problemsIn("# T\n\nsee ![](gone.jpg)"))
                    .containsExactly("docs/a.md:3:9: 'gone.jpg' does not exist [missing-file]");
        }

        @Test
        void a_near_name_is_suggested() {
            assertThat(problemsIn("![a](img/lop.png)"))
                    .containsExactly(
                            "docs/a.md:1:6: 'img/lop.png' does not exist; did you mean 'img/loop.png'? [missing-file]");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                textBlock =
                        """
                        img\\loop.png   | 'img\\loop.png' has backslashes; write 'img/loop.png'
                        img%5Cloop.png | 'img\\loop.png' has backslashes; write 'img/loop.png'
                        img\\lop.png    | 'img\\lop.png' has backslashes, and 'img/lop.png' does not exist; did you mean 'img/loop.png'?
                        ä\\gone.jpg     | 'ä\\gone.jpg' has backslashes, and 'ä/gone.jpg' does not exist
                        """)
        void a_path_with_backslashes_is_shown_as_written_and_its_cure_exists(String path, String message) {
            assertThat(problemsIn("![a](" + path + ")")).containsExactly("docs/a.md:1:6: " + message + " [backslash]");
        }

        @Test
        void the_message_about_an_imported_theme_says_how_to_build_on_it() {
            folder.with("docs/my.css", "@import \"../node_modules/reveal.js/dist/theme/black.css\";");
            assertThat(problemsIn("---\ntheme: my.css\n---\n# T"))
                    .containsExactly(
                            "docs/my.css:1:10: '../node_modules/reveal.js/dist/theme/black.css' does not exist;"
                                    + " to build on the theme 'black', remove this, set 'theme: black', and name your style sheet"
                                    + " under 'css' [missing-file]");
        }

        @Test
        void a_windows_path_is_shown_as_written() {
            assertThat(problemsIn("[a](C:\\Users)"))
                    .containsExactly("docs/a.md:1:5: 'C:\\Users' is a Windows path; use a path relative to the deck,"
                            + " with '/' [bad-scheme]");
        }

        @ParameterizedTest
        @CsvSource({"/img/loop.png, img/loop.png", "/img/lop.png, img/loop.png", "/x/loop.png, img/loop.png"})
        void what_is_suggested_for_a_path_from_the_root_is_relative_to_the_file(String path, String suggestion) {
            assertThat(problemsIn("![a](" + path + ")"))
                    .contains("docs/a.md:1:6: '" + path + "' does not exist; did you mean '" + suggestion
                            + "'? [missing-file]");
        }

        @Test
        void the_path_that_is_suggested_is_good_when_it_is_written() {
            folder.with("docs/img/a.png", "x");
            var siteAbsolute =
                    "docs/a.md:1:5: '/img/a.png' begins at the root of the course; write a path relative to this"
                            + " file [site-absolute]";
            var suggestion = "did you mean 'img/a.png'? [missing-file]";
            assertThat(problemsIn("![](/img/a.png)"))
                    .containsExactly("docs/a.md:1:5: '/img/a.png' does not exist; " + suggestion, siteAbsolute);
            assertThat(problemsIn("![](docs/img/a.png)"))
                    .containsExactly("docs/a.md:1:5: 'docs/img/a.png' does not exist; " + suggestion);
            assertThat(problemsIn("![](img/a.png)")).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "me@uni.de, mailto:me@uni.de",
            "week1, week1.md",
            "week1#/agenda, week1.md#/agenda",
            "week1.markdown, week1.md",
            "[[week1]], week1.md",
            "[[week1.md]], week1.md",
            "/docs/week1, /docs/week1.md",
        })
        void what_is_meant_by_a_common_slip_is_suggested(String target, String suggestion) {
            folder.with("docs/week1.md", "---\ndeck: true\n---\n# W\n");
            assertThat(problemsIn("[a](" + target + ")"))
                    .contains("docs/a.md:1:5: '" + target + "' does not exist; did you mean '" + suggestion
                            + "'? [missing-file]");
        }

        @ParameterizedTest
        @ValueSource(strings = {"logo@2x.png", "logo@dark.svg", "week3", "@me", "a b"})
        void nothing_is_suggested_for_what_may_be_anything(String target) {
            assertThat(problemsIn("[a](<" + target + ">)"))
                    .containsExactly("docs/a.md:1:6: '" + target + "' does not exist [missing-file]");
        }

        @Test
        void a_link_that_leads_nowhere_is_not_suggested_for_itself() {
            folder.withLink("docs/d.png", "gone.png").withLink("docs/loop", "loop");
            assertThat(problemsIn("![](d.png) ![x](loop/x.png)"))
                    .containsExactly(
                            "docs/a.md:1:5: 'd.png' is a link to nothing; correct the link, or remove it [missing-file]",
                            "docs/a.md:1:17: 'loop/x.png' does not exist [missing-file]");
        }

        @ParameterizedTest
        @ValueSource(strings = {"github.com/x/y", "example.org", "a-b.example.org/", "example.net#x"})
        void a_host_without_a_scheme_is_suggested_with_one(String target) {
            assertThat(problemsIn("[a](" + target + ")"))
                    .containsExactly("docs/a.md:1:5: '" + target + "' does not exist; did you mean 'https://" + target
                            + "'? [missing-file]");
        }

        @ParameterizedTest
        @ValueSource(strings = {"notes.txt", "img/gone.png", "v1.2/gone.png", "../x.org/y"})
        void what_looks_like_a_file_is_not_taken_for_a_host(String target) {
            assertThat(problemsIn("[a](" + target + ")"))
                    .containsExactly("docs/a.md:1:5: '" + target + "' does not exist [missing-file]");
        }

        @Test
        void the_column_counts_as_in_the_source_whatever_stands_before() {
            assertThat(
                            problemsIn(
                                    "---\ntitle: T\n---\n# 😀\n\n---\n\n- &lt; *a* ![b](gone.jpg) <!-- .element: class=\"x\" -->"))
                    .containsExactly("docs/a.md:8:17: 'gone.jpg' does not exist [missing-file]");
        }

        @Test
        void lines_that_end_with_CRLF_are_counted_once() {
            assertThat(problemsIn("# T\r\n\r\n![a](gone.jpg)\r\n"))
                    .containsExactly("docs/a.md:3:6: 'gone.jpg' does not exist [missing-file]");
        }

        @Test
        void references_in_attributes_notes_and_styles_are_checked() {
            assertThat(
                            problemsIn(
                                    """
                                    <!-- .slide: data-background="gone1.png" -->
                                    <img src="gone2.jpg" srcset="gone3.jpg 2x">
                                    <p style="background: url(gone4.jpg)">t</p>

                                    Note:
                                    [n](gone5.html)
                                    """))
                    .containsExactly(
                            "docs/a.md:1:31: 'gone1.png' does not exist [missing-file]",
                            "docs/a.md:2:11: 'gone2.jpg' does not exist [missing-file]",
                            "docs/a.md:2:30: 'gone3.jpg' does not exist [missing-file]",
                            "docs/a.md:3:27: 'gone4.jpg' does not exist [missing-file]",
                            "docs/a.md:6:5: 'gone5.html' does not exist [missing-file]");
        }

        @Test
        void the_same_fault_in_two_places_is_told_twice() {
            assertThat(problemsIn("![](gone.jpg)\n![](gone.jpg)")).hasSize(2);
        }

        @Test
        void another_letter_case_is_an_error_on_every_system() {
            assertThat(problemsIn("![a](img/Loop.png)"))
                    .containsExactly("docs/a.md:1:6: 'img/Loop.png' is spelt 'img/loop.png' on disk; use that spelling,"
                            + " because most web servers tell the two apart [case-mismatch]");
        }

        @Test
        void a_path_out_of_the_checkout_is_refused() {
            assertThat(problemsIn("![a](../../gone.png)"))
                    .containsExactly("docs/a.md:1:6: '../../gone.png' is outside the checkout; copy the file in, or"
                            + " link to a URL [escapes-checkout]");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "../../etc/passwd",
                    "%2e%2e/%2e%2e/etc/passwd",
                    "..%2f..%2fetc%2fpasswd",
                    "%2Fetc%2Fpasswd",
                    "/../../etc/passwd",
                    ".%2e/../etc/passwd"
                })
        void no_spelling_of_a_path_leads_out_of_the_checkout(String path) {
            assertThat(problemsIn("<img src=\"" + path + "\">")).anyMatch(line -> line.endsWith("[escapes-checkout]"));
        }

        @Test
        void a_path_outside_the_search_root_but_inside_the_checkout_is_fine() {
            folder.with("src/Lab.java", "x").searchedIn("docs");
            assertThat(problemsIn("[lab](../src/Lab.java)")).isEmpty();
        }

        @Test
        void a_path_from_the_root_is_resolved_there_with_a_warning() {
            assertThat(problemsIn("![a](/docs/img/loop.png)"))
                    .containsExactly("docs/a.md:1:6: '/docs/img/loop.png' begins at the root of the course; write a"
                            + " path relative to this file [site-absolute]");
        }

        @Test
        void a_path_from_the_folder_of_the_configuration_is_resolved_there_with_a_warning() {
            folder.with("docs/reveal-md.json", "{}");
            assertThat(problemsIn("![a](/img/loop.png)"))
                    .containsExactly("docs/a.md:1:6: '/img/loop.png' begins in 'docs', where the configuration file is;"
                            + " write a path relative to this file [site-absolute]");
        }

        @Test
        void a_path_from_the_configuration_of_the_project_is_resolved_there_with_a_warning() {
            folder.with("reveal-md.json", "{}").with("css/own.png", "x").searchedIn("docs");
            assertThat(problemsIn("![](/css/own.png)"))
                    .containsExactly(
                            "a.md:1:5: '/css/own.png' begins in the folder of the project, where the configuration"
                                    + " file is; write a path relative to this file [site-absolute]");
        }

        @Test
        void a_missing_path_from_the_root_has_both_problems() {
            assertThat(problemsIn("![a](/gone.jpg)"))
                    .containsExactly(
                            "docs/a.md:1:6: '/gone.jpg' does not exist [missing-file]",
                            "docs/a.md:1:6: '/gone.jpg' begins at the root of the course; write a path relative to"
                                    + " this file [site-absolute]");
        }

        @Test
        void an_encoded_name_is_decoded_once() {
            folder.with("docs/a b.png", "x").with("docs/100%.png", "x").with("docs/ä.png", "x");
            assertThat(problemsIn("![](a%20b.png) ![](100%.png) ![](%C3%A4.png) ![](ä.png)"))
                    .isEmpty();
        }

        @Test
        void a_folder_needs_an_index() {
            folder.with("docs/page/index.html", "x");
            assertThat(problemsIn("[a](page/) [b](img)"))
                    .containsExactly("docs/a.md:1:16: 'img' is a folder without an index page; link to a file in it"
                            + " [directory-without-index]");
        }

        @Test
        void a_Markdown_file_that_is_no_deck_is_told() {
            folder.with("docs/README.md", "x");
            assertThat(problemsIn("<iframe src='README.md'></iframe>"))
                    .singleElement(InstanceOfAssertFactories.STRING)
                    .startsWith("docs/a.md:1:14: 'README.md' is not a deck, so readers get its Markdown; write 'deck:");
            assertThat(problemsIn("[a](README.md)"))
                    .containsExactly(
                            "docs/a.md:1:5: 'README.md' is not a deck, so readers get its Markdown; write 'deck:"
                                    + " true' in its front matter (if it has none, write the lines '---', 'deck: true' and '---' at its top), or link to a page [links-to-source]");
        }

        @Test
        void a_file_of_more_than_5_MB_is_told() throws IOException {
            folder.with("docs/film.mp4", "x").with("docs/clip.mp4", "x");
            setLength("docs/film.mp4", 12_345_678);
            setLength("docs/clip.mp4", 5_000_000);
            assertThat(problemsIn("<video src=\"film.mp4\"></video><video src=\"clip.mp4\"></video>"))
                    .containsExactly("docs/a.md:1:13: 'film.mp4' has a size of 12 MB; make it smaller [heavy-asset]");
        }

        @Test
        void a_fault_in_the_text_of_a_reference_is_told_in_its_place() {
            assertThat(problemsIn("[a](htp://example.org) [b](mailto:a@example.org) [c](https://example.org)"))
                    .containsExactly("docs/a.md:1:5: 'htp://example.org' begins with the unknown scheme 'htp:'; did"
                            + " you mean 'http://example.org'? [bad-scheme]");
        }

        private void setLength(String path, long bytes) throws IOException {
            try (var file = new RandomAccessFile(folder.file(path).toFile(), "rw")) {
                file.setLength(bytes);
            }
        }
    }

    @Nested
    class Anchors {

        private static final String DECK =
                """
                # First heading

                ---

                # Second

                ----

                <span id="inner">x</span>

                ---

                <!-- .slide: id="named" data-id="animated" -->

                <b class="fragment">1</b> <b class="fragment">2</b>

                """;

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "#",
                    "#/",
                    "#top",
                    "#/first-heading",
                    "#first-heading",
                    "#/inner",
                    "#/named",
                    "#/animated",
                    "#/named/1"
                })
        void a_name_that_is_there_is_no_problem(String target) {
            assertThat(problemsIn(DECK + "[x](" + target + ")")).isEmpty();
        }

        @Test
        void a_percent_encoded_name_is_decoded() {
            assertThat(problemsIn("# Größe\n\n[x](#/gr%C3%B6%C3%9Fe) [y](#/größe)"))
                    .isEmpty();
        }

        @Test
        void a_name_that_is_not_there_is_told_with_a_near_one() {
            assertThat(problemsIn(DECK + "[x](#/first-headin)"))
                    .containsExactly("docs/a.md:17:5: '#/first-headin': no slide or element has the id 'first-headin';"
                            + " did you mean '#/first-heading'? [missing-anchor]");
        }

        @Test
        void a_name_in_another_letter_case_is_told() {
            assertThat(problemsIn(DECK + "[x](#/Named)"))
                    .containsExactly("docs/a.md:17:5: '#/Named': no slide or element has the id 'Named'; did you mean"
                            + " '#/named'? [missing-anchor]");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                textBlock =
                        """
                        `#/0` | '#/0' leads elsewhere when a slide is inserted before it; give the slide an id and link to that [numbered-slide-link]
                        `#/1/1` | '#/1/1' leads elsewhere when a slide is inserted before it; give the slide an id and link to that [numbered-slide-link]
                        `#/2` | '#/2' leads elsewhere when a slide is inserted before it; give the slide an id and link to that [numbered-slide-link]
                        `#/3` | '#/3' names slide 3; the slides of the deck are numbered 0 to 2 [slide-out-of-range]
                        `#/99` | '#/99' names slide 99; the slides of the deck are numbered 0 to 2 [slide-out-of-range]
                        `#/1/2` | '#/1/2' names slide 2 of a stack that has 2 [slide-out-of-range]
                        `#/0/1` | '#/0/1' names a slide below slide 0, which has none [slide-index]
                        """)
        void a_number_is_counted_from_zero(String target, String problem) {
            assertThat(problemsIn(DECK + "[x](" + target + ")")).containsExactly("docs/a.md:17:5: " + problem);
        }

        @Test
        void a_number_is_counted_from_one_where_the_deck_says_so() {
            assertThat(problemsIn("---\nrevealOptions:\n  hashOneBasedIndex: true\n---\n" + DECK + "[x](#/0) [y](#/3)"))
                    .containsExactly(
                            "docs/a.md:21:5: '#/0' names slide 0; the slides of the deck are numbered 1 to 3"
                                    + " [slide-out-of-range]",
                            "docs/a.md:21:14: '#/3' leads elsewhere when a slide is inserted before it; give the"
                                    + " slide an id and link to that [numbered-slide-link]");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"b.md#/named", "b.html#/named", "../docs/b.md#named", "b.md", "b.html", "./b.md?x#/named"})
        void a_name_in_another_deck_is_found_by_its_source_and_its_page(String target) {
            folder.with("docs/b.md", DECK);
            assertThat(problemsIn("[x](" + target + ")")).isEmpty();
        }

        @Test
        void a_name_that_another_deck_lacks_is_told() {
            folder.with("docs/b.md", DECK);
            assertThat(problemsIn("[x](b.md#/nmed) [y](b.html#/9)"))
                    .containsExactly(
                            "docs/a.md:1:5: 'b.md#/nmed': no slide or element has the id 'nmed'; did you mean"
                                    + " 'b.md#/named'? [missing-anchor]",
                            "docs/a.md:1:21: 'b.html#/9' names slide 9; the slides of the deck are numbered 0 to 2"
                                    + " [slide-out-of-range]");
        }

        @Test
        void slides_that_are_hidden_are_not_counted_and_lead_nowhere() {
            var deck = "# A\n\n---\n\n<!-- .slide: data-visibility=\"hidden\" -->\n## Gone\n\n---\n\n## C\n\n";
            assertThat(problemsIn(deck + "[x](#/1) [y](#/2) [z](#/gone) [c](#/c)"))
                    .containsExactly(
                            "docs/a.md:12:5: '#/1' leads elsewhere when a slide is inserted before it; give the"
                                    + " slide an id and link to that [numbered-slide-link]",
                            "docs/a.md:12:14: '#/2' names slide 2; the slides of the deck are numbered 0 to 1"
                                    + " [slide-out-of-range]",
                            "docs/a.md:12:23: '#/gone': the slide with the id 'gone' is hidden by data-visibility;"
                                    + " link to another [missing-anchor]");
            assertThat(problemsIn("---\nrevealOptions: {showHiddenSlides: true}\n---\n" + deck + "[z](#/gone)"))
                    .isEmpty();
        }

        @Test
        void a_folder_whose_index_is_a_deck_leads_to_that() {
            folder.with("docs/b/index.md", "# T");
            assertThat(problemsIn("[x](b/#/t) [y](b/#/nowhere) [z](b/)"))
                    .containsExactly("docs/a.md:1:16: 'b/#/nowhere': no slide or element has the id 'nowhere'"
                            + " [missing-anchor]");
        }

        @Test
        void anchors_of_other_files_are_not_looked_for() {
            folder.with("docs/page.html", "<p>x</p>");
            assertThat(problemsIn("[x](page.html#anywhere)")).isEmpty();
        }
    }

    @Test
    void an_id_that_is_used_twice_is_reported_at_the_second_place() {
        assertThat(problemsIn("<p id=\"x\">a</p>\n\n---\n\n<p id=\"x\">b</p>"))
                .containsExactly("docs/a.md:5:8: the id 'x' is already used in line 1; choose another [duplicate-id]");
    }

    @Test
    void an_id_that_an_included_file_used_before_is_reported_with_that_file() {
        folder.with("docs/part.txt", "<p id=\"x\">a</p>");
        assertThat(problemsIn("<!-- include: part.txt -->\n\n<p id=\"x\">b</p>"))
                .containsExactly("docs/a.md:3:8: the id 'x' is already used at docs/part.txt:1:8; choose another"
                        + " [duplicate-id]");
    }

    @Test
    void an_id_for_auto_animate_may_be_used_many_times() {
        assertThat(problemsIn("<p data-id=\"x\">a</p>\n\n---\n\n<p data-id=\"x\">b</p>"))
                .isEmpty();
    }

    @Test
    void the_same_heading_twice_is_not_a_duplicate() {
        assertThat(problemsIn("# T\n\n---\n\n# T")).isEmpty();
    }

    @Test
    void decks_that_would_become_one_page_are_both_reported() {
        folder.with("docs/b.md", "# B").with("docs/b.markdown", "# B").including("**/*.md", "**/*.markdown");
        assertThat(folder.problems())
                .containsExactly(
                        "docs/b.markdown: this deck and 'docs/b.md' would both become 'b.html'; rename one of them"
                                + " [output-collision]",
                        "docs/b.md: this deck and 'docs/b.markdown' would both become 'b.html'; rename one of them"
                                + " [output-collision]");
    }

    @Test
    void decks_that_only_some_disks_tell_apart_are_both_reported() {
        folder.with("Maß.md", "# A").with("MASS.md", "# B").including("**/*.md");
        assertThat(folder.problems())
                .containsExactly(
                        "MASS.md: this deck and 'Maß.md' would both become 'MASS.html'; rename one of them"
                                + " [output-collision]",
                        "Maß.md: this deck and 'MASS.md' would both become 'MASS.html'; rename one of them"
                                + " [output-collision]");
    }

    @Test
    void problems_are_sorted_by_place_and_reported_once() {
        folder.with("docs/b.md", "![](gone.jpg)").with("a.md", "![](gone.jpg)\n\n![](gone.jpg)");
        assertThat(folder.problems())
                .containsExactly(
                        "a.md:1:5: 'gone.jpg' does not exist [missing-file]",
                        "a.md:3:5: 'gone.jpg' does not exist [missing-file]",
                        "docs/b.md:1:5: 'gone.jpg' does not exist [missing-file]");
    }

    private List<String> problemsIn(String deck) {
        return folder.with("docs/a.md", deck).problems();
    }
}
