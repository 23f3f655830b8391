package io.github.coursemaven.markdown.slide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import io.github.coursemaven.OneSlide;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextAsTagsTest {

    private static final String CURE =
            " is read as a tag, so it is not shown; put code between backticks, or write '&amp;lt;' for '<' [text-as-tag]";

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            textBlock =
                    """
                    A List<String> of names        § 7  § <String>
                    A Map<String, List<Integer>>   § 19 § <Integer>
                    Run git clone <url> first      § 15 § <url>
                    Write <your name here>, please § 7  § <your name here>
                    <Dein Name>                    § 1  § <Dein Name>
                    A <class name> and <b>b</b>    § 3  § <class name>
                    Run <name of your server> now  § 5  § <name of your server>
                    If a<b and c>d, then           § 5  § <b and c>
                    If a <b and c> d, then         § 6  § <b and c>
                    A List<Object> and more        § 7  § <Object>
                    - an Optional<Address>         § 14 § <Address>
                    '## List<T>'                   § 8  § <T>
                    > List<T>                      § 7  § <T>
                    <div>a List<T> here</div>      § 12 § <T>
                    write <user><name>x</name></user> § 7 § <user>
                    """)
    void words_in_angle_brackets_are_reported(String markdown, int column, String tag) {
        assertThat(OneSlide.of(markdown).problems())
                .extracting(Object::toString)
                .containsExactly("a.md:1:" + column + ": '" + tag + "'" + CURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<code>List&lt;T&gt; x</code>", "<pre>List<T> x</pre>"})
    void in_code_of_HTML_backticks_are_no_cure(String markdown) {
        assertThat(OneSlide.of(markdown.replace("&lt;", "<").replace("&gt;", ">"))
                        .problems())
                .extracting(Object::toString)
                .first()
                .asString()
                .endsWith("'<T>' is read as a tag, so it is not shown; write '&amp;lt;' for '<' [text-as-tag]");
    }

    @Test
    void the_cures_show_the_words(@TempDir Path temporary) {
        var folder = CourseFolder.in(temporary);
        folder.with("slides.md", "# A\n\nA &lt;url>\n");
        assertThat(folder.problems()).containsExactly("slides.md:3:3: '<url>'" + CURE);
        folder.with("slides.md", "# A\n\nA &amp;lt;url>, and `<url>`\n\n<p>&amp;lt;url></p>\n");
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void it_is_reported_where_it_is_in_an_included_file(@TempDir Path temporary) {
        var folder = CourseFolder.in(temporary)
                .with("slides.md", "# A\n\n<!-- include: part.md -->\n")
                .with("part.md", "- a\n- List<T>\n")
                .including("slides.md");
        assertThat(folder.problems()).containsExactly("part.md:2:7: '<T>'" + CURE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            textBlock =
                    """
                    The <title> of a page         § 5 § <title>
                    A <textarea> for much text    § 3 § <textarea>
                    """)
    void a_tag_that_hides_what_follows_is_reported(String markdown, int column, String tag) {
        assertThat(OneSlide.of(markdown).problems())
                .extracting(Object::toString)
                .containsExactly(
                        "a.md:1:" + column + ": '" + tag + "' hides what follows it, because it has no end tag; write '"
                                + tag.replace("<", "</")
                                + "', or, if it is text, put code between backticks, or write '&amp;lt;' for '<' [text-as-tag]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            textBlock =
                    """
                    <ing src="https://example.org/a.png"> § img
                    <dvi class="a">text</dvi>                     § div
                    <sapn style="color: red">text</sapn>          § span
                    <stong>text</stong>                           § strong
                    """)
    void a_misspelt_tag_is_reported(String markdown, String meant) {
        assertThat(OneSlide.of(markdown).problems())
                .extracting(Object::toString)
                .containsExactly("a.md:1:1: '" + markdown.substring(0, markdown.indexOf('>') + 1)
                        + "' is not a tag of HTML; did you mean <" + meant + ">? [text-as-tag]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`List<String>`, ``a<b and c>d``",
                "```java\nList<String> x;\n```",
                "a\n\n    List<String> x;\n",
                "<!-- List<String> -->",
                "\\<url>, a < b, c > d, 1<2",
                "<my-chart data-x=\"1\"></my-chart>",
                "<svg viewBox=\"0 0 1 1\"><foo/><linearGradient/><text>x</text></svg>",
                "<math><mi>x</mi><mo>+</mo></math>",
                "<red>text</red>, <key>G</key>",
                "<big>a</big> <center>b</center> <tt>c</tt> <nobr>d</nobr> <ruby>a<rt>b</rt></ruby>",
                "a<B>bold</B><BR>text<P>and",
                "<p class>a</p><a name>x</a><b>bold",
                "<p contenteditable>text",
                "<p lang dir>a</p>",
                "<s nofollow>a</s>, <b mine>b</b>",
                "<chart type=\"bar\">",
                "<o:p></o:p>",
                "$a<b$ and $c>d$",
                "<textarea>x</textarea><select><option>x</select>",
                "<video controls muted></video>"
            })
    void tags_and_code_are_not_reported(String markdown) {
        assertThat(OneSlide.of(markdown).problems()).isEmpty();
    }
}
