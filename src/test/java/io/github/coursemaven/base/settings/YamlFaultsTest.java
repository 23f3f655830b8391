package io.github.coursemaven.base.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlFaultsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '~',
            textBlock =
                    """
                    title: My talk: part one # 1:15 # has ': ' in it needs quotes around it: title: 'My talk: part one'
                    title: It's: new         # 1:12 # has ': ' in it needs quotes around it: title: "It's: new"
                    title: x:                # 1:9  # ends with ':' needs quotes around it: title: 'x:'
                    author: @me              # 1:9  # begins with '@' needs quotes around it: author: '@me'
                    author: `me`             # 1:9  # begins with '`' needs quotes around it: author: '`me`'
                    author: *me              # 1:9  # begins with '*' needs quotes around it: author: '*me'
                    title: *My* talk         # 1:11 # begins with '*' needs quotes around it: title: '*My* talk'
                    title: **My** talk       # 1:9  # begins with '*' needs quotes around it: title: '**My** talk'
                    title: %x                # 1:8  # begins with '%' needs quotes around it: title: '%x'
                    title: & more            # 1:9  # begins with '&' needs quotes around it: title: '& more'
                    title: [Draft] My talk   # 1:16 # begins with '[' needs quotes around it: title: '[Draft] My talk'
                    title: {{x}} y           # 1:14 # begins with '{' needs quotes around it: title: '{{x}} y'
                    title: > x               # 1:10 # begins with '>' needs quotes around it: title: '> x'
                    title: - x               # 1:8  # begins with '-' needs quotes around it: title: '- x'
                    title: "My" talk         # 1:13 # has quotes in it needs quotes around it: title: '"My" talk'
                    title: &Alice and Bob    # 1:8  # begins with '&' needs quotes around it: title: '&Alice and Bob'
                    title: &x                # 1:8  # begins with '&' needs quotes around it: title: '&x'
                    title: !x                # 1:8  # begins with '!' needs quotes around it: title: '!x'
                    css: [a, *b.css]         # 1:10 # begins with '*' needs quotes around it
                    css: [a, &b c.css]       # 1:10 # begins with '&' needs quotes around it
                    @title: x                # 1:1  # begins with '@' needs quotes around it
                    %title: x                # 1:1  # begins with '%' needs quotes around it
                    *title*: x               # 1:1  # begins with '*' needs quotes around it
                    title: 'It's'            # 1:12 # has quotes in it needs quotes around it: title: "It's"
                    """)
    void a_text_that_needs_quotes_is_shown_with_them(String yaml, String place, String reason) {
        assertThat(problem(yaml)).isEqualTo(place + ": this is not valid YAML: a text that " + reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '~',
            textBlock =
                    """
                    title: "open|theme: white      # 1:8 # a text in quotes is not closed; end it with "
                    title: 'open                   # 1:8 # a text in quotes is not closed; end it with '
                    title: A|theme white|css: x    # 2:1 # this line has no ':'; write a key and its value, such as title: My talk
                    RR: "\\mathbb{R}"            # 1:7 # in double quotes, \\ has a meaning of its own; write the text in single quotes
                    css: [a.css|theme: white       # 1:6 # a ',' or the closing ']' of this list is missing
                    a: {b: 1                       # 1:4 # a ',' or the closing '}' of these keys is missing
                    css: ['a' 'b']                 # 1:6 # a ',' or the closing ']' of this list is missing
                    title: x| tags: [a, b]         # 2:6 # this line does not fit the lines above; check its indentation, and that the line above is complete
                    a: b|  c: "x"                  # 2:4 # this line does not fit the lines above; check its indentation, and that the line above is complete
                    a: b|  c: d                    # 2:4 # this line does not fit the lines above; check its indentation, and that the line above is complete
                    a:|  b: 1| c: 2                # 3:2 # this line does not fit the lines above; check its indentation, and that the line above is complete
                    title:x|author: x              # 1:1 # a blank is missing after ':'; write 'title: x'
                    a:|  width:9 6|  height: 7     # 2:3 # a blank is missing after ':'; write 'width: 9 6'
                    a: 1|title:x|b: c              # 2:1 # a blank is missing after ':'; write 'title: x'
                    a: 1|title:x                   # 2:1 # a blank is missing after ':'; write 'title: x'
                    a: 1|https://a.example/        # 2:1 # this line has no ':'; write a key and its value, such as title: My talk
                    title:x|author:y|theme: z      # 1:1 # a blank is missing after ':'; write 'title: x'
                    css:|  - *a.css                # 2:5 # a text that begins with '*' needs quotes around it
                    a: "b"|- c|? d                 # 2:1 # this line does not fit the lines above; check its indentation, and that the line above is complete
                    theme = moon|title: x          # 1:1 # '=' is not ':'; write 'theme: moon'
                    title: x|theme：moon            # 2:1 # '：' is not ':'; write 'theme: moon'
                    title: x|theme=moon            # 2:1 # '=' is not ':'; write 'theme: moon'
                    a: 1|- b                       # 2:1 # this line does not fit the lines above; check its indentation, and that the line above is complete
                    """)
    void other_faults_are_reported_where_they_can_be_mended(String yaml, String place, String reason) {
        assertThat(problem(yaml.replace('|', '\n'))).isEqualTo(place + ": this is not valid YAML: " + reason);
    }

    @Test
    void columns_are_counted_as_editors_do_where_characters_take_two_units() {
        assertThat(problem("title: \uD83D\uDE00\nauthor: \uD83D\uDE00: x"))
                .isEqualTo("2:11: this is not valid YAML: a text that has ': ' in it needs quotes around it: author:"
                        + " '\uD83D\uDE00: x'");
    }

    @Test
    void a_character_that_cannot_be_seen_is_reported_where_it_is() {
        assertThat(problem("title: a\u0007b"))
                .isEqualTo("1:9: this is not valid YAML: a character here cannot be seen; remove it");
    }

    @Test
    void anchors_that_are_used_and_tags_of_YAML_are_read() {
        assertThat(Yaml.parse(SourceText.of("a.md", "a: &x 1\nb: *x\nc: !!str 1\nd: &y {e: 1}"))
                        .problems())
                .isEmpty();
    }

    @Test
    void a_comment_is_not_a_part_of_the_text() {
        assertThat(problem("a: x: y # note"))
                .isEqualTo("1:5: this is not valid YAML: a text that has ': ' in it needs quotes around it: a: 'x: y'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u2028", "\u2029", "\u0085"})
    void other_separators_of_lines_do_not_move_the_place(String separator) {
        assertThat(problem("title: 'A" + separator + "B'\nauthor: \"me\ncss: x"))
                .isEqualTo("2:9: this is not valid YAML: a text in quotes is not closed; end it with \"");
    }

    private static String problem(String yaml) {
        assertThat(Yaml.parse(SourceText.of("a.md", yaml)).problems()).hasSize(1);
        return Yaml.parse(SourceText.of("a.md", yaml)).problems().stream()
                .map(Problem::toString)
                .map(text -> text.substring("a.md:".length(), text.lastIndexOf(" [")))
                .findFirst()
                .orElseThrow();
    }
}
