package io.github.coursemaven.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same fault in Markdown, HTML, comments and settings. */
class EachPlaceTest {

    private static final List<String> ON_SLIDES = List.of(
            "![x](%s)",
            "[x](%s)",
            "<img src=\"%s\" alt=\"x\">",
            "<a href='%s'>x</a>",
            "<video src=\"%s\"></video>",
            "<p style=\"background: url('%s')\">x</p>",
            "<!-- .slide: data-background-image=\"%s\" -->",
            "<!-- .slide: data-background-iframe=\"%s\" -->",
            "- x <!-- .element: data-preview-image=\"%s\" -->",
            "# A\n\nNote: ![x](%s)",
            "---\nrevealOptions:\n  parallaxBackgroundImage: '%s'\n---");

    private static final List<String> IN_SETTINGS = List.of(
            "---\ncss: '%s'\n---", "---\ntheme: '%s'\n---", "---\nscripts: '%s'\n---", "---\nfavicon: '%s'\n---");

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "img\\a.png | 'img\\a.png' has backslashes; write 'img/a.png' [backslash]",
                "img\\\\a.png | 'img\\\\a.png' has backslashes; write 'img/a.png' [backslash]",
                "img\\gone.png | 'img\\gone.png' has backslashes, and 'img/gone.png' does not exist [backslash]",
                "C:\\Users\\a.png | 'C:\\Users\\a.png' is a Windows path; use a path relative to the deck, with '/' [bad-scheme]",
                "http://me:secret@x.org/a.png | 'http://…@x.org/a.png' contains a user name or password; remove it [credentials-in-url]",
                "docs/img/a.png | 'docs/img/a.png' does not exist; did you mean 'img/a.png'? [missing-file]",
                "dangling.png | 'dangling.png' is a link to nothing; correct the link, or remove it [missing-file]",
                "img/AUX.png | Windows cannot have a file or folder named 'AUX.png', so the course cannot be checked out there; rename it [windows-name]",
            })
    void it_is_reported_on_slides(String target, String problem) {
        var folder = CourseFolder.in(temporary)
                .including("docs/deck.md")
                .with("docs/img/a.png", "x")
                .with("docs/img/AUX.png", "x")
                .withLink("docs/dangling.png", "gone.png");
        for (var place : ON_SLIDES) {
            // Browsers and Markdown read a backslash before another as one
            if (target.contains("\\\\") && (place.startsWith("!") || place.startsWith("[") || place.startsWith("#"))) {
                continue;
            }
            var offset = place.indexOf("%s");
            var before = place.substring(0, offset);
            var line = 1 + (int) before.chars().filter(each -> each == '\n').count();
            var column = before.length() - before.lastIndexOf('\n');
            folder.with("docs/deck.md", place.replace("%s", target) + "\n\n# A\n");
            assertThat(folder.problems())
                    .as(place)
                    .containsExactly("docs/deck.md:" + line + ":" + column + ": " + problem);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "C:\\Users\\a.css | 'C:\\Users\\a.css' is a Windows path; use a path relative to the deck, with '/' [bad-scheme]",
                "http://me:secret@x.org/a.css | 'http://…@x.org/a.css' contains a user name or password; remove it [credentials-in-url]",
                "/css/a.css | '/css/a.css' does not exist; did you mean 'docs/css/a.css'? [missing-file]",
                "dangling.css | 'dangling.css' is a link to nothing; correct the link, or remove it [missing-file]",
                "css/AUX.css | Windows cannot have a file or folder named 'AUX.css', so the course cannot be checked out there; rename it [windows-name]",
            })
    void it_is_reported_in_front_matter_and_in_configuration_files(String target, String problem) {
        var folder = CourseFolder.in(temporary)
                .including("docs/deck.md")
                .with("docs/css/a.css", "")
                .with("docs/css/AUX.css", "")
                .withLink("docs/dangling.css", "gone.css");
        for (var place : IN_SETTINGS) {
            var key = place.lines().skip(1).findFirst().orElseThrow();
            folder.with("docs/deck.md", place.replace("%s", target) + "\n# A\n");
            assertThat(folder.problems())
                    .as(place)
                    .containsExactly("docs/deck.md:2:" + (key.indexOf('%') + 1) + ": " + problem);
        }
        folder.with("docs/deck.md", "# A\n");
        for (var place : IN_SETTINGS) {
            var key = place.lines().skip(1).findFirst().orElseThrow();
            // There, '/' is the folder of the file
            if (!target.startsWith("/")) {
                folder.with("docs/reveal-md.json", "{" + key.replace("%s", target.replace("\\", "\\\\")) + "}");
                assertThat(folder.problems())
                        .as("in JSON5: " + place)
                        .containsExactly("docs/reveal-md.json:1:" + (key.indexOf('%') + 2) + ": " + problem);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"css\\a.css", "my style.css", "css/../css/a.css"})
    void a_path_in_settings_may_have_backslashes_and_blanks(String target) {
        var folder = CourseFolder.in(temporary)
                .including("deck.md")
                .with("css/a.css", "")
                .with("my style.css", "");
        for (var place : IN_SETTINGS) {
            folder.with("deck.md", place.replace("%s", target) + "\n# A\n");
            assertThat(folder.problems()).as(place).isEmpty();
        }
    }

    @Test
    @Timeout(60)
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no such files")
    void pipes_and_links_to_themselves_are_reported() throws Exception {
        var folder = CourseFolder.in(temporary)
                .including("deck.md")
                .with("x.txt", "x")
                .withLink("loop", "loop");
        assertThat(new ProcessBuilder("mkfifo", folder.file("pipe.css").toString())
                        .start()
                        .waitFor())
                .isZero();
        var pipe = "'pipe.css' is not a regular file; it is never published [escapes-checkout]";
        for (var place : ON_SLIDES) {
            assertThat(messages(folder, place, "pipe.css")).as(place).containsExactly(pipe);
            assertThat(messages(folder, place, "loop/a.css"))
                    .as(place)
                    .containsExactly("'loop/a.css' does not exist [missing-file]");
        }
        for (var place : IN_SETTINGS) {
            assertThat(messages(folder, place, "pipe.css")).as(place).containsExactly(pipe);
            assertThat(messages(folder, place, "loop/a.css"))
                    .as(place)
                    .containsExactly("'loop/a.css' does not exist [missing-file]");
            assertThat(messages(folder, place, "loop"))
                    .as(place)
                    .singleElement()
                    .asString()
                    .startsWith("'loop' is ");
        }
    }

    @Test
    void a_URL_of_CSS_with_a_blank_and_without_quotes_is_reported() {
        var folder = CourseFolder.in(temporary)
                .with("my pic.png", "x")
                .with("a.css", "@import url(my pic.png);\n/* url(a b) */ p { background: url( my pic.png ) }\n")
                .with(
                        "slides.md",
                        "---\ncss: a.css\n---\n<!-- .slide: data-background=\"url(my pic.png)\" -->\n<p style='color:"
                                + " red; background: url(my pic.png)'>x</p>\n<style>p { background: url(my pic.png) url('my"
                                + " pic.png') }</style>\n");
        var message = ": 'my pic.png' has a blank, so browsers ignore it; write url('my pic.png') [bad-url]";
        assertThat(folder.problems())
                .containsExactly(
                        "a.css:1:13" + message,
                        "a.css:2:37" + message,
                        "slides.md:4:35" + message,
                        "slides.md:5:39" + message,
                        "slides.md:6:28" + message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "my pic.png 2x | 'my pic.png' has a blank, at which a URL ends in 'srcset', so browsers ignore it; write 'my%20pic.png'",
                "a.png 1x, my own pic.png | 'my own pic.png' has a blank, at which a URL ends in 'srcset', so browsers ignore it; write 'my%20own%20pic.png'",
                "https://x.org/my pic.png?a=1 2x | 'https://x.org/my pic.png?a=1' has a blank, at which a URL ends in 'srcset', so browsers ignore it; write 'https://x.org/my%20pic.png?a=1'",
                "a.png 1x my%20pic.png 2x | 'a.png 1x my%20pic.png' has no comma between two images, so browsers ignore it; write 'a.png 1x, my%20pic.png'",
            })
    void an_image_that_browsers_do_not_read_in_a_list_is_shown_whole(String list, String complaint) {
        var folder = CourseFolder.in(temporary).with("my pic.png", "x").with("a.png", "x");
        var column = complaint.startsWith("'my own") ? 24 : 14;
        for (var place : List.of("<img srcset=\"%s\" src=\"a.png\" alt=\"x\">", "<source srcset='%s'>")) {
            folder.with("slides.md", place.replace("%s", list) + "\n");
            assertThat(folder.problems())
                    .as(place)
                    .containsExactly(
                            "slides.md:1:" + (place.indexOf('%') + column - 13) + ": " + complaint + " [bad-url]");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "data-background-image=my pic.png | data-background-image=\"my pic.png\"",
                "data-background=my pic.png | data-background=\"my pic.png\"",
                "class=wide dark | class=\"wide dark\"",
                "data-background-image=pic.png | data-background-image=\"pic.png\"",
            })
    void a_value_without_quotes_in_a_comment_is_shown_whole(String written, String cure) {
        var folder = CourseFolder.in(temporary).with("slides.md", "<!-- .slide: " + written + " -->\n# A\n");
        assertThat(folder.problems())
                .containsExactly("slides.md:1:14: '" + written
                        + "' sets no attribute, because its value is not in quotes; write " + cure
                        + " [ignored-attribute]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"my part.md\" | is in quotes; write it without",
                "'my part.md' | is in quotes; write it without",
                "/parts/a.md | begins with '/'; write '../parts/a.md'",
                "/my part.md | begins with '/'; write 'my part.md'",
                "/gone.md | is outside the checkout; copy the file in, or link to a URL",
                "\"gone.md\" | does not exist; it has quotation marks around it; write 'gone.md'",
                "sub\\b.md | does not exist; did you mean 'sub/b.md'?",
            })
    void an_include_says_what_to_write(String written, String complaint) {
        var folder = CourseFolder.in(temporary)
                .including("docs/a.md")
                .with("docs/a.md", "# A\n\n<!-- include: " + written + " -->\n")
                .with("docs/my part.md", "x")
                .with("docs/sub/b.md", "x")
                .with("parts/a.md", "x");
        assertThat(folder.problems()).containsExactly("docs/a.md:3:15: '" + written + "' " + complaint + " [include]");
    }

    @Test
    void attributes_in_braces_after_an_image_of_HTML_are_reported() {
        var folder = CourseFolder.in(temporary)
                .with("a.png", "x")
                .with("slides.md", "# A\n\nsee <img src=\"a.png\" alt=\"x\">{width=50%} and <b>x</b>{y=z}\n");
        assertThat(folder.problems())
                .containsExactly(
                        "slides.md:3:30: '{width=50%}' is shown as text; write <!-- .element: width=\"50%\" -->"
                                + " instead [link-as-text]");
    }

    private static List<String> messages(CourseFolder folder, String place, String target) {
        return folder.with("deck.md", place.replace("%s", target) + "\n\n# A\n").problems().stream()
                .map(problem -> problem.replaceFirst("deck.md:\\d+:\\d+: ", ""))
                .toList();
    }
}
