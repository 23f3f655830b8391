package io.github.coursemaven.course.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.files.SourceReader;
import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.settings.Value;
import io.github.coursemaven.course.options.DeckOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    void an_include_of_slides_in_a_code_block_is_reported_if_there_is_such_a_file() {
        folder.with(
                        "slides.md",
                        "# A\n\n```java\n<!-- include: a.md -->\n```\n\n```html\n<!-- include: no.md -->\n```\n")
                .with("a.md", "class A {}\n");
        assertThat(folder.problems())
                .containsExactly(
                        "slides.md:4:15: 'a.md' is not included, because this line is in a code block, which shows it"
                                + " as it is; put the code block into that file, and include it outside [include-in-fence]");
    }

    @Test
    void a_line_FILE_of_slides_in_a_code_block_is_reported_if_a_preprocessor_is_configured() {
        folder.with("slides.md", "---\npreprocessor: pre.js\n---\n# A\n\n~~~\nFILE: part.md\n~~~\n")
                .with("part.md", "x\n");
        assertThat(folder.problems())
                .contains(
                        "slides.md:7:7: 'part.md' is not included, because this line is in a code block, which shows it as"
                                + " it is; put the code block into that file, and include it outside [include-in-fence]");
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
    void front_matter_of_an_included_file_that_is_not_read_as_such_is_reported() {
        folder.with("slides.md", "# A\n\n<!-- include: part.txt -->\n").with("part.txt", "---\ntitle:x\n---\n# B\n");
        assertThat(folder.problems())
                .containsExactly(
                        "part.txt:2:1: 'title:x' is not front matter, because a blank is missing after ':', so it"
                                + " is shown on a slide; write 'title: x' [unread-front-matter]");
    }

    @ParameterizedTest
    @CsvSource({
        "text <!-- include: part.txt --> more, 3:20",
        "- <!-- include: part.txt -->, 3:17",
        "| <!-- include: part.txt --> |, 3:17",
        "<div><!-- include: part.txt --></div>, 3:20"
    })
    void a_comment_that_is_not_alone_on_its_line_includes_nothing_and_is_reported(String line, String place) {
        folder.with("part.txt", "# B\n");
        for (var end : List.of("\n", "\r\n")) {
            folder.with("slides.md", ("# A\n\n" + line + "\n").replace("\n", end));
            assertThat(folder.problems())
                    .containsExactly(
                            "slides.md:" + place + ": 'part.txt' is not included, because its comment is not alone"
                                    + " on its line; write it on a line of its own [include]");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Write `<!-- include: part.txt -->` for it.",
                "<!-- include: part.txt -->",
                "   <!-- include: part.txt -->  ",
                "text <!-- include: gone.txt --> more",
                "text <!-- we include: part.txt --> more"
            })
    void other_comments_are_not_reported(String line) {
        folder.with("part.txt", "# B\n").with("slides.md", "# A\n\n" + line + "\n");
        assertThat(folder.problems()).isEmpty();
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "read(path.join(__dirname, 'talk', 'parts', name))",
                "read(`${__dirname}/` + \"talk/parts/\" + name)",
                "const base = './talk/parts/';",
                "options.includeDir || 'parts'",
            })
    void a_line_FILE_finds_files_in_a_folder_that_the_preprocessor_names(String script) {
        folder.with("preproc.js", "const fs = require('fs');\n" + script)
                .with("talk/slides.md", "---\npreprocessor: preproc.js\n---\nFILE: a.md\n\nFILE: sub/b.md\n")
                .with("talk/parts/a.md", "# A\n\n![](a.png)\n\nFILE: c.md\n")
                .with("talk/parts/sub/b.md", "# B\n")
                .with("talk/parts/c.md", "# C\n")
                .with("talk/other/a.md", "# No\n")
                .with("talk/a.png", "x");
        assertThat(contents("talk/slides.md"))
                .containsExactly(
                        """
                        <h1 id="a">A</h1>
                        <p><img src="a.png" alt=""></p>
                        <h1 id="c">C</h1>
                        <h1 id="b">B</h1>
                        """);
        assertThat(folder.deck("talk/slides.md").sources().included())
                .containsExactly(
                        folder.file("talk/parts/a.md"),
                        folder.file("talk/parts/c.md"),
                        folder.file("talk/parts/sub/b.md"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "options.includeDir || 'parts'",
                "options['includeDir']",
                "const { includeDir } = options",
                "const { outer, includeDir: dir = 'parts' } = options",
                "'parts'; options?.includeDir ?? PARTS",
                "(text, {includeDir}) => read(`${includeDir}/x`)"
            })
    void a_line_FILE_finds_files_in_a_folder_that_a_setting_names_which_the_preprocessor_uses(String script) {
        folder.with("preproc.js", script)
                .with("reveal-md.json", "{preprocessor: 'preproc.js', includeDir: './lib/texts/', outDir: 'other'}")
                .with("talk/slides.md", "---\ntitle: T\n---\nFILE: a.md\n")
                .with("lib/texts/a.md", "# A\n")
                .with("other/a.md", "# No\n")
                .with("parts/a.md", "# No\n");
        assertThat(contents("talk/slides.md")).containsExactly("<h1 id=\"a\">A</h1>\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "// a course tool, as in options.course\nconst dir = 'parts';",
                "/* options['course'] */ const dir = 'parts';",
                "const course = 'parts';",
                "read('parts', course, 'http://a.org'); // { course }",
                "console.log(options.course); const dir = 'parts';",
                "options.courses; options.course = 'parts'",
                "log({ course }, 'parts')",
            })
    void a_folder_that_the_preprocessor_names_wins_over_a_setting_that_may_mean_something_else(String script) {
        folder.with("preproc.js", script)
                .with("slides.md", "---\npreprocessor: preproc.js\ncourse: old\n---\nFILE: a.md\n")
                .with("old/a.md", "# No\n")
                .with("parts/a.md", "# A\n");
        assertThat(contents("slides.md")).containsExactly("<h1 id=\"a\">A</h1>\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"// course", "course()", "'a course'", "/* options.course", "'it\\'s' // options.course"})
    void a_setting_that_the_preprocessor_does_not_use_names_no_folder(String script) {
        folder.with("preproc.js", script)
                .with("slides.md", "---\npreprocessor: preproc.js\ncourse: far/old\n---\nFILE: a.md\n")
                .with("far/old/a.md", "# No\n");
        assertThat(folder.problems())
                .contains("slides.md:5:7: 'a.md' does not exist; did you mean 'far/old/a.md'? [include]");
    }

    @Test
    void front_matter_wins_over_configuration_for_a_setting_that_the_preprocessor_uses() {
        folder.with("preproc.js", "join(options.includeDir, name)")
                .with("reveal-md.json", "{preprocessor: 'preproc.js', includeDir: 'one'}")
                .with("talk/slides.md", "---\nincludeDir: two\n---\nFILE: a.md\n")
                .with("one/a.md", "# No\n")
                .with("two/a.md", "# A\n");
        assertThat(contents("talk/slides.md")).containsExactly("<h1 id=\"a\">A</h1>\n");
    }

    @Test
    void a_line_FILE_finds_files_in_a_folder_beside_the_deck_or_the_script() {
        folder.with("tools/preproc.js", "")
                .with("tools/shared/b.md", "# B\n")
                .with("talk/slides.md", "---\npreprocessor: tools/preproc.js\n---\nFILE: a.md\n\nFILE: b.md\n")
                .with("talk/sections/a.md", "# A\n");
        assertThat(contents("talk/slides.md")).containsExactly("<h1 id=\"a\">A</h1>\n<h1 id=\"b\">B</h1>\n");
    }

    @Test
    void a_file_in_two_folders_beside_the_deck_is_not_guessed() {
        folder.with("slides.md", "---\npreprocessor: gone.js\n---\nFILE: a.md\n")
                .with("en/a.md", "# A\n")
                .with("de/a.md", "# A\n");
        assertThat(folder.problems())
                .contains("slides.md:4:7: 'a.md' does not exist; did you mean 'de/a.md'? [include]");
    }

    @Test
    void many_missing_files_of_a_preprocessor_are_one_problem() {
        folder.with(
                "slides.md",
                "---\npreprocessor: gone.js\n---\n# T\n\nFILE: a.md\n\nFILE: b.md\n\nFILE: c.md\n\n<!-- include: d.md -->\n");
        assertThat(folder.problems())
                .containsExactly(
                        "slides.md:2:1: 'preprocessor' is JavaScript and does not run here; lines 'FILE: other.md' are"
                                + " included without it [unsupported-key]",
                        "slides.md:6:7: this file and 2 more after 'FILE:' are neither beside the file that names them"
                                + " nor in a folder that the preprocessor names; write their paths relative to that file"
                                + " [include]",
                        "slides.md:12:15: 'd.md' does not exist [include]");
    }

    @Test
    void files_are_missing_one_by_one_if_others_are_found() {
        folder.with("slides.md", "---\npreprocessor: gone.js\n---\nFILE: a.md\n\nFILE: b.md\n\nFILE: c.md\n")
                .with("parts/a.md", "# A\n");
        assertThat(folder.problems())
                .contains(
                        "slides.md:6:7: 'b.md' does not exist [include]",
                        "slides.md:8:7: 'c.md' does not exist [include]");
    }

    @ParameterizedTest
    @ValueSource(strings = {".env", "server.key", "id_rsa", "sub/.env", "link.md"})
    void files_that_are_never_published_are_not_found_in_folders_either(String name) {
        folder.with("slides.md", "---\npreprocessor: preproc.js\n---\n# T\n\nFILE: " + name + "\n")
                .with("preproc.js", "'named'")
                .with("conf/secret.env", "SECRET")
                .withLink("conf/link.md", "secret.env");
        for (var each : List.of(".env", "server.key", "id_rsa", "sub/.env")) {
            folder.with("conf/" + each, "SECRET").with("named/" + each, "SECRET");
        }
        assertThat(contents("slides.md")).noneMatch(slide -> slide.contains("SECRET"));
        assertThat(folder.problems()).anyMatch(problem -> problem.startsWith("slides.md:6:7: '" + name + "' "));
    }

    @Test
    void the_search_ends_at_a_file_that_is_never_published() {
        folder.with("slides.md", "---\npreprocessor: preproc.js\n---\n# T\n\nFILE: a.key\n")
                .with("a.key", "x")
                .with("parts/a.key", "x");
        assertThat(folder.problems())
                .contains(
                        "slides.md:6:7: 'a.key' looks like a key or password file, which is never published [include]");
    }

    @Test
    void a_preprocessor_does_not_lead_out_of_the_checkout() {
        folder.with("slides.md", "---\npreprocessor: preproc.js\n---\nFILE: passwd\n")
                .with("preproc.js", "'/etc' '../../../../../../etc' '../../../../../../../etc'");
        assertThat(folder.problems()).contains("slides.md:4:7: 'passwd' does not exist [include]");
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
                .containsExactly("p10.md:1:15: 'p11.md' is one of more than 500 includes; divide the deck [include]");
    }

    @Test
    void so_does_a_chain_of_600_includes() {
        folder.with("slides.md", "# A\n\n<!-- include: p1.md -->\n");
        for (var level = 1; level < 600; level++) {
            folder.with("p" + level + ".md", "b\n<!-- include: p" + (level + 1) + ".md -->\na\n");
        }
        folder.with("p600.md", "x\n");
        assertThat(folder.problems())
                .containsExactly("p500.md:2:15: 'p501.md' is one of more than 500 includes; divide the deck [include]");
    }

    @Test
    void includes_make_a_deck_no_longer_than_a_number_of_characters() throws IOException {
        var deck = "<!-- include: long.md -->\n".repeat(499);
        folder.with("slides.md", deck).with("long.md", "a\n\n".repeat(300_000));
        var problems = new ArrayList<Problem>();
        var options = DeckOptions.of(Value.Mapping.empty(new Location.Parameter("theme")), problems::add);
        var file = folder.file("slides.md");
        var text = SourceReader.read("slides.md", file).text();
        var expanded = new Includes(folder.files(), options, file, problems::add, 2_000_000).expand(text);
        assertThat(problems)
                .extracting(Problem::toString)
                .containsExactly("slides.md:3:15: 'long.md' makes this deck longer than 2 million characters;"
                        + " divide the deck [include]");
        assertThat(expanded.text()).hasSize(2 * 900_001 + deck.length() - 2 * "<!-- include: long.md -->\n".length());
    }

    @Test
    void that_number_is_16_million() {
        assertThat(Includes.MOST_CHARACTERS).isEqualTo(16_000_000);
    }

    @Test
    void a_slide_whose_include_is_missing_is_not_said_to_be_empty() {
        folder.with("slides.md", "# A\n\n---\n\n<!-- include: gone.md -->\n\n---\n\n<!-- nothing -->\n\n---\n\n# B\n")
                .with("other.slides.md", "<!-- include: gone.md -->\n");
        assertThat(folder.problems())
                .containsExactly(
                        "other.slides.md:1:15: 'gone.md' does not exist [include]",
                        "slides.md:5:15: 'gone.md' does not exist [include]",
                        "slides.md:9:1: this slide has no content; write some, or remove a separator [empty-slide]");
    }

    @Test
    void a_chain_of_includes_is_joined_in_order() {
        folder.with("slides.md", "# Talk\n\n<!-- include: p0.md -->\n\nend\n");
        for (var level = 0; level < 490; level++) {
            folder.with("p" + level + ".md", "b" + level + "\n<!-- include: p" + (level + 1) + ".md -->\na" + level);
        }
        folder.with("p490.md", "middle");
        assertThat(contents("slides.md"))
                .singleElement()
                .asString()
                .startsWith("<h1 id=\"talk\">Talk</h1>\n<p>b0\nb1\nb2\n")
                .contains("\nb489\nmiddle\na489\n")
                .endsWith("\na1\na0</p>\n<p>end</p>\n");
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
