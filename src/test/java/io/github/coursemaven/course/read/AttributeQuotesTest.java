package io.github.coursemaven.course.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributeQuotesTest {

    @TempDir
    private Path temporary;

    private CourseFolder folder;

    @BeforeEach
    void makeFolder() {
        folder = CourseFolder.in(temporary)
                .with("a.png", "x")
                .with("b.md", "---\ndeck: true\n---\n# B\n")
                .including("slides.md");
    }

    @Test
    void a_long_value_is_cut_between_characters() {
        folder.with("slides.md", "# A\n\n<p title=\"a" + "😀".repeat(40) + ">x</p>\n");
        assertThat(folder.problems())
                .containsExactly("slides.md:3:10: 'title=\"a" + "😀".repeat(25)
                        + "…' has no closing quote; write title=\"a" + "😀".repeat(29) + "…\" [attribute-quote]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '~',
            value = {
                "<img src=\"a.png alt=\"x\"> § 10 § 'src=\"a.png' has no closing quote; write src=\"a.png\"",
                "<img src='a.png alt='x'> § 10 § 'src='a.png' has no closing quote; write src=\"a.png\"",
                "<img src='a.png\"> § 10 § 'src='a.png\"' has two different quotes; write src=\"a.png\"",
                "<img src=\"a.png> § 10 § 'src=\"a.png' has no closing quote; write src=\"a.png\"",
                "<img src=\"a.png /> § 10 § 'src=\"a.png' has no closing quote; write src=\"a.png\"",
                "<a href=\"b.md>text</a> and more § 9 § 'href=\"b.md' has no closing quote; write href=\"b.md\"",
                "<a href=\"b.md>text</a> and \"more\" § 9 § 'href=\"b.md' has no closing quote; write href=\"b.md\"",
                "<p class=\"a b id=\"x\">text</p> § 10 § 'class=\"a b' has no closing quote; write class=\"a b\"",
                "<p class=\">text</p> § 10 § 'class=\"' has no closing quote; write class=\"…\"",
                "<p id=\"x\" class = 'a>it's</p> § 19 § 'class = 'a' has no closing quote; write class=\"a\"",
                "<p class=a\">text</p> § 10 § 'class=a\"' has no opening quote; write class=\"a\"",
                "<p class=a b\">text</p> § 10 § 'class=a b\"' has no opening quote; write class=\"a b\"",
                "<p class=\"a\"\">text</p> § 10 § 'class=\"a\"\"' has a quote too many; write class=\"a\"",
                "<p class=“a b”>text</p> § 10 § 'class=“a b”' has quotes that are not straight; write class=\"a b\"",
                "<p class=„a”>text</p> § 10 § 'class=„a”' has quotes that are not straight; write class=\"a\"",
                "<p class=‘a’>text</p> § 10 § 'class=‘a’' has quotes that are not straight; write class=\"a\"",
                "<img src=my pic.png> § 10 § 'src=my pic.png' has no quotes, so its value ends at the blank; write src=\"my pic.png\"",
                "<img src=my big pic.png alt=x> § 10 § 'src=my big pic.png' has no quotes, so its value ends at the blank; write src=\"my big pic.png\"",
                "<a target=x href=my file.pdf>x</a> § 18 § 'href=my file.pdf' has no quotes, so its value ends at the blank; write href=\"my file.pdf\"",
                "<video src=my film.mp4 controls></video> § 12 § 'src=my film.mp4' has no quotes, so its value ends at the blank; write src=\"my film.mp4\"",
                "<iframe data-src=my page.html /> § 18 § 'data-src=my page.html' has no quotes, so its value ends at the blank; write data-src=\"my page.html\"",
                "<object data=my drawing.svg></object> § 14 § 'data=my drawing.svg' has no quotes, so its value ends at the blank; write data=\"my drawing.svg\"",
                "<p class=“a\">text</p> § 10 § 'class=“a\"' has quotes that are not straight; write class=\"a\"",
            })
    void a_wrong_quote_is_reported_where_it_is(String html, int column, String message) {
        folder.with("slides.md", "# A\n\n" + html + "\n");
        assertThat(folder.problems()).contains("slides.md:3:" + column + ": " + message + " [attribute-quote]");
    }

    @Test
    void it_is_found_in_blocks_lists_and_notes_and_each_only_once() {
        folder.with(
                "slides.md",
                "<section data-background-color=\"red>\n\n# A\n\n- <b class=\"a>b</b>\n\n</section>\n\nNote:\n<i class=\"c>d</i>\n");
        assertThat(folder.problems())
                .containsExactly(
                        "slides.md:1:32: 'data-background-color=\"red' has no closing quote; write"
                                + " data-background-color=\"red\" [attribute-quote]",
                        "slides.md:5:12: 'class=\"a' has no closing quote; write class=\"a\" [attribute-quote]",
                        "slides.md:10:10: 'class=\"c' has no closing quote; write class=\"c\" [attribute-quote]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p class=\"a\" id='b' title=\"a > b\" data-x='<b>\"x\"</b>' hidden>x</p>",
                "<p class=a id=b>x</p> <p class=\"a\"id=\"b\"/> <br class=\"\"/> <p\n  class=\"a\"\n  id=\"c\"\n>",
                "<p onclick=\"x('a > b')\" title=\"it's\">x</p> <p title=\"“a”\">x</p>",
                "<img src=\"data:image/svg+xml;utf8,<svg xmlns='x'><path d='M0 0'/></svg>\" alt=\"x\">",
                "`<img src=\"a.png alt=\"x\">` and\n\n```html\n<a href=\"b.md>text</a>\n```\n",
                "<!-- <img src=\"a.png alt=\"x\"> -->\n\n<pre><img src=\"a.png alt=\"x\"></pre>\n",
                "\\<p class=\"a> and <T extends=\"a> and i <b and c=\"d",
                "the tag <img src=\" is not closed, see <p title=",
                "<p title=\"5' 6&quot;\">x</p>",
                "<img src=a.png alt=my pic.png> <a href=b.md class=a.b>x</a> <video src=a.png controls loop></video>",
                "<img src=\"my pic.png\"> <img src='my pic.png'> <p data-x=my pic.png>x</p>",
            })
    void what_is_right_or_code_is_not_reported(String text) {
        folder.with("slides.md", "# A\n\n" + text + "\n");
        assertThat(folder.problems()).noneMatch(problem -> problem.contains("attribute-quote"));
    }

    @Test
    void a_value_of_very_many_words_does_no_harm() {
        folder.with(
                "slides.md", "# A\n\n<p>x</p> <img src=a.png alt=x> <a href=b.md " + "b ".repeat(50_000) + ">x</a>\n");
        assertThat(folder.problems()).noneMatch(problem -> problem.contains("too-complex"));
    }

    @Test
    void a_comment_that_names_the_rule_suppresses_it() {
        folder.with(
                "slides.md", "# A\n\n<!-- course-link-ignore-next-line attribute-quote -->\n<p class=“a”>text</p>\n");
        assertThat(folder.problems()).isEmpty();
    }
}
