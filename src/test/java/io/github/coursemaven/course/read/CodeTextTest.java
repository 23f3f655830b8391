package io.github.coursemaven.course.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import io.github.coursemaven.course.deck.FileVerdict;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTextTest {

    @TempDir
    private Path temporary;

    private CourseFolder folder;

    @BeforeEach
    void makeFolder() {
        folder = CourseFolder.in(temporary);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\n\n    X\n",
                "a\n\n\tX\n",
                "a\r\n\r\n    X\r\n",
                "# A\n    X\n",
                "- a\n\n      X\n",
                "- a\n\nb\n\n    X\n",
                "> a\n>\n>     X\n",
                "> ```\n> X\n> ```\n",
                "- a\n```\nb\n```\n    X\n",
                "```java\na\n\n    X\n",
                "a `X` b",
                "a ``X` y`` b",
                "a `b\nX` c",
                "# A `X`",
                "| `X` |\n| --- |\n",
                "| A |\n| --- |\n| `X` |\n",
                "- [ ] `X`",
                "a \\`b `X`",
                "a \\\\`X`",
                "<div>\n`X`\n</div>\n",
            })
    void what_a_slide_shows_as_code_is_blank(String text) {
        assertThat(CodeText.blanked(text)).hasSameSizeAs(text).doesNotContain("X");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "    X",
                "a\n    X\n",
                "- a\n\n    X\n",
                "- a\n  ```\n  b\n  ```\n    X\n",
                "1. a\n\n   - b\n\n     X\n",
                "```\na\n\nX\n",
                "a ` X",
                "a `b\n\nX` c",
                "a \\`X`",
                "a ``X` b",
                "- `a\n- X` b",
            })
    void the_rest_stays(String text) {
        assertThat(CodeText.blanked(text)).hasSameSizeAs(text).contains("X");
    }

    @Test
    void text_after_code_that_ends_on_another_line_is_still_at_the_start_of_a_line() {
        assertThat(CodeText.blanked("a `b\nc`\nd")).isEqualTo("a   \n  \nd");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Put the tasks in a file:\\n\\n    <!-- include: parts/x.md -->",
                "Write\\n\\n    <img src=\"a.png>",
                "Write `` <a href=\"x>`y</a> `` here",
                "Write `<b class=“a”>\\nx` here",
                "Write\\n\\n    <!-- course-link-ignore-next-line missing-file -->\\n    ![](a.png)",
                "Write\\n\\n    Note: say it",
                "Write\\n\\n    text[^1]\\n\\n    [^1]: Note",
                "Marp has\\n\\n    <!-- _class: lead -->\\n    ![bg](a.png)",
                "Write\\n\\n    <!--\\n    text",
            })
    void no_rule_reads_it(String text) {
        folder.with("slides.md", "# A\n\n" + text.replace("\\n", "\n") + "\n");
        assertThat(folder.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Give a slide an id:\n\n    <!-- .slide: id=\"start\" -->\n\nThat is all.\n",
                "Write ``<!-- .slide: id=\"a\" -->\nso`` at its top.\n"
            })
    void attributes_in_it_do_not_make_a_deck(String text) {
        folder.with("README.md", "# Course\n\n" + text);
        assertThat(folder.course().verdicts()).containsEntry(Path.of("README.md"), FileVerdict.withoutSign());
    }

    @Test
    void a_file_that_exists_is_not_included_there() {
        folder.with("slides.md", "# A\n\nWrite\n\n    <!-- include: x.md -->\n").with("x.md", "text\n");
        assertThat(folder.problems())
                .containsExactly(
                        "slides.md:5:19: 'x.md' is not included, because this line is in a code block, which shows"
                                + " it as it is; put the code block into that file, and include it outside [include-in-fence]");
    }

    /** On a thread with as little room for nesting as any has: what cannot be read is decided by limits, not by that. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                ">",
                "> ",
                "- ",
                "1. ",
                "> - ",
                "#",
                "|",
                "<b>",
                "[",
                "*",
                "    ",
                "\t",
                "`",
                "<!--",
                "$",
                "\n\n    a\n"
            })
    void deep_nesting_takes_no_more_room_than_there_is(String part) throws InterruptedException {
        var text = part.repeat(100_000) + "\n\n`X` and `Y`";
        var read = new ArrayList<String>();
        var thread = new Thread(
                Thread.currentThread().getThreadGroup(), () -> read.add(CodeText.blanked(text)), "", 1 << 19);
        thread.start();
        thread.join();
        assertThat(read).singleElement().extracting(String::length).isEqualTo(text.length());
    }
}
