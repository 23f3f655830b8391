package io.github.coursemaven.markdown.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlBlocksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    <div>                            | html '<div>'
                    <DIV>                            | html '<DIV>'
                    </div>                           | html '</div>'
                    <div⏎class="a">⏎b                | html '<div⏎class="a">⏎b'
                    <p>a</p>⏎*b*                     | html '<p>a</p>⏎*b*'
                    `   <div>`                       | html '   <div>'
                    `    <div>`                      | code '<div>'
                    <pre>⏎⏎a⏎</pre>                  | html '<pre>⏎⏎a⏎</pre>'
                    <style>⏎⏎a{}⏎</style>            | html '<style>⏎⏎a{}⏎</style>'
                    <script>⏎⏎a                      | html '<script>⏎⏎a'
                    <pre>a</pre></pre>               | html '<pre>a</pre></pre>'
                    <!-- a⏎⏎b -->                    | html '<!-- a⏎⏎b -->'
                    <!-- a⏎⏎b                        | html '<!-- a⏎⏎b'
                    <?a⏎⏎b?>                         | html '<?a⏎⏎b?>'
                    <!A⏎⏎b>                          | html '<!A⏎⏎b>'
                    <![CDATA[a⏎⏎b]]>                 | html '<![CDATA[a⏎⏎b]]>'
                    <x-y a="b" c='d' e=f g>          | html '<x-y a="b" c='d' e=f g>'
                    <x/>                             | html '<x/>'
                    </x >                            | html '</x >'
                    """)
    void tags_begin_a_block_of_HTML(String markdown, String block) {
        assertThat(Outline.of(markdown.replace('⏎', '\n'))).containsExactly(block);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <b>a</b>          | paragraph '<b>a</b>'
                    <x a="b>          | paragraph '<x a="b>'
                    <x> a             | paragraph '<x> a'
                    <1>               | paragraph '<1>'
                    <!-->             | paragraph '<!-->'
                    """)
    void other_tags_are_text(String markdown, String block) {
        assertThat(Outline.of(markdown)).containsExactly(block);
    }

    @Test
    void an_empty_line_ends_a_block_of_HTML() {
        assertThat(Outline.of("<div>\na\n\nb")).containsExactly("html '<div>⏎a⏎⏎'", "paragraph 'b'");
        assertThat(Outline.of("<div>\n  \n \nb")).containsExactly("html '<div>⏎  ⏎ ⏎'", "paragraph 'b'");
    }

    @Test
    void a_line_end_after_its_end_tag_ends_what_may_have_empty_lines_in_it() {
        assertThat(Outline.of("<pre>\n\na</pre> b\nc")).containsExactly("html '<pre>⏎⏎a</pre> b⏎'", "paragraph 'c'");
        assertThat(Outline.of("<!-- a\n\nb --> c\nd")).containsExactly("html '<!-- a⏎⏎b --> c⏎'", "paragraph 'd'");
    }

    @Test
    void a_block_element_ends_a_paragraph_and_any_other_tag_does_not() {
        assertThat(Outline.of("a\n<div>")).containsExactly("paragraph 'a'", "html '<div>'");
        assertThat(Outline.of("a\n<x>")).containsExactly("paragraph 'a⏎<x>'");
    }
}
