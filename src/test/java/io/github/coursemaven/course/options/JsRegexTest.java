package io.github.coursemaven.course.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The expected matches are those of JavaScript's {@code text.matchAll(new RegExp(regex, 'gm'))}. */
class JsRegexTest {

    private static final String DASHES = "-".repeat(81);

    static Stream<Arguments> separators() {
        return Stream.of(
                matching("\\r?\\n---\\r?\\n", "a\n---\nb\r\n---\r\nc\n----\nd", "\n---\n", "\r\n---\r\n"),
                matching("<!--s-->", "a\n<!--s-->\nb", "<!--s-->"),
                matching("<!--v-->", "a\n<!--v-->\nb", "<!--v-->"),
                matching("^---", "---\na\n---\n ---\n----\n", "---", "---", "---"),
                matching("^----", "---\n----\n-----\n", "----", "----"),
                matching("§§", "a §§ b\n§§", "§§", "§§"),
                matching("\n# \n", "a\n# \nb\n# T\n", "\n# \n"),
                matching("^\\n\\n", "a\n\n\nb\n\nc", "\n\n"),
                matching("^\\n\\+\\+\\+\\n", "a\n\n+++\nb\n+++\nc", "\n+++\n"),
                matching("^\\r?\\n----\\r?\\n$", "a\n\n----\n\nb\n----\nc", "\n----\n"),
                matching(DASHES, "a\n" + DASHES + "\nb\n" + DASHES.substring(1) + "\n", DASHES),
                matching("\\n\\n\\n", "a\n\n\nb\n\nc", "\n\n\n"),
                matching("^(---|\\*\\*\\*)$", "a\n---\nb\n***\nc ---\n", "---", "***"));
    }

    static Stream<Arguments> anchors() {
        return Stream.of(
                matching("^", "a\nb\r\nc\n", "", "", "", "", ""),
                matching("$", "a\nb\n", "", "", ""),
                matching("^a$", "a\u2028a\u2029a\ra", "a", "a", "a", "a"),
                matching("^a$", "a\u0085a\u000Ba"),
                matching("\\bnote\\b", "note notes a-note", "note", "note"));
    }

    static Stream<Arguments> classesAndEscapes() {
        return Stream.of(
                matching("a[^]b", "a\nb a-b", "a\nb", "a-b"),
                matching("a[]", "a]"),
                matching("a.b", "a\nb a\rb a\u2028b a\u0085b", "a\u0085b"),
                matching("a\\sb", "a\u00A0b a\uFEFFb a\u3000b a\u200Bb", "a\u00A0b", "a\uFEFFb", "a\u3000b"),
                matching("a\\Sb", "a\u00A0b a\u200Bb", "a\u200Bb"),
                matching("a[\\s\\S]b", "a\nb a-b", "a\nb", "a-b"),
                matching("a[\\S\\n]b", "a\nb a b a-b", "a\nb", "a-b"),
                matching("a[^\\S\\n]b", "a\nb a b a-b a\tb", "a b", "a\tb"),
                matching("a[^\\s]b", "a\nb a b a-b", "a-b"),
                matching("a[\\d\\D]b", "a\nb", "a\nb"),
                matching("[[a]", "[ab]", "[", "a"),
                matching("[a&&b]+", "a&b", "a&b"),
                matching("[\\]a]+", "]a", "]a"),
                matching("[\\w-]+", "a-b", "a-b"),
                matching("[a-]+", "a-b", "a-"),
                matching("\\d+", "12 ٣", "12"),
                matching("\\u00a7", "§", "§"),
                matching("\\x41", "A", "A"),
                matching("\\u{2}", "uu", "uu"),
                matching("\\xy", "xy", "xy"),
                matching("\\-\\-\\-", "---", "---"),
                matching("\\/\\/", "//", "//"),
                matching("\\Qa\\E", "QaE a", "QaE"),
                matching("\\p{L}", "p{L} x", "p{L}"),
                matching("\\A\\z", "Az", "Az"),
                matching("\\0", "a\u0000", "\u0000"),
                matching("\\v\\f\\t", "\u000B\f\t", "\u000B\f\t"),
                matching("\\cJ", "a\nb", "\n"));
    }

    static Stream<Arguments> groupsAndQuantifiers() {
        return Stream.of(
                matching("-(?=\\n)", "- -\n", "-"),
                matching("-(?!-)", "--a", "-"),
                matching("(?<=a)-", "a--", "-"),
                matching("(?<!a)-", "a--", "-"),
                matching("(-)\\1", "- --", "--"),
                matching("(?<x>-)\\k<x>", "- --", "--"),
                matching("-{3}", "---- --", "---"),
                matching("-{3,}", "---- --", "----"),
                matching("-{2,3}?", "----", "--", "--"),
                matching("{{a}}", "{{a}}", "{{a}}"),
                matching("a{", "a{", "a{"),
                matching("a{,3}", "a{,3}", "a{,3}"),
                matching("a}", "a}", "a}"),
                matching("a]", "a]", "a]"),
                matching("\\{2}", "{2}", "{2}"),
                matching("a\\++", "a++", "a++"),
                matching("[+]+", "++", "++"),
                matching("a+?", "aa", "a", "a"));
    }

    @ParameterizedTest
    @MethodSource("separators")
    void separators_in_the_wild_match_as_in_JavaScript(String regex, String text, List<String> matches) {
        assertThat(matches(regex, text)).isEqualTo(matches);
    }

    @ParameterizedTest
    @MethodSource("anchors")
    void anchors_match_at_the_lines_of_JavaScript(String regex, String text, List<String> matches) {
        assertThat(matches(regex, text)).isEqualTo(matches);
    }

    @ParameterizedTest
    @MethodSource("classesAndEscapes")
    void classes_and_escapes_mean_what_they_mean_in_JavaScript(String regex, String text, List<String> matches) {
        assertThat(matches(regex, text)).isEqualTo(matches);
    }

    @ParameterizedTest
    @MethodSource("groupsAndQuantifiers")
    void groups_and_quantifiers_mean_what_they_mean_in_JavaScript(String regex, String text, List<String> matches) {
        assertThat(matches(regex, text)).isEqualTo(matches);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(", ")", "[", "[a", "a[b", "*", "+a", "a**", "a++", "a?+", "a*+", "a{2}+", "a\\", "(?a)", "[b-a]"
            })
    void anything_that_JavaScript_refuses_is_refused(String regex) {
        assertThatExceptionOfType(PatternSyntaxException.class).isThrownBy(() -> JsRegex.compile(regex, true, false));
    }

    @Test
    void without_the_flag_m_anchors_match_at_the_ends_only() {
        var pattern = JsRegex.compile("^a$", false, false);
        assertThat(pattern.matcher("a").find()).isTrue();
        assertThat(pattern.matcher("b\na").find()).isFalse();
        assertThat(pattern.matcher("a\n").find()).isFalse();
    }

    @Test
    void with_the_flag_i_letter_case_does_not_matter() {
        assertThat(JsRegex.compile("^s*notes?:", true, true).matcher("NOTE:").find())
                .isTrue();
        assertThat(JsRegex.compile("^ä", true, true).matcher("Ä").find()).isTrue();
    }

    private static Arguments matching(String regex, String text, String... matches) {
        return Arguments.of(regex, text, List.of(matches));
    }

    private static List<String> matches(String regex, String text) {
        return JsRegex.compile(regex, true, false)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
