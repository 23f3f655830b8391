package io.github.coursemaven.base.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.SourceText;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Json5SettingsTest {

    @Test
    void comments_and_trailing_commas_and_unquoted_keys_are_fine() {
        assertThat(
                        values(
                                """
                                // our look
                                {
                                  theme: 'white', /* the default
                                  is black */
                                  "title": "A",
                                  css: ['a.css', 'b.css',],
                                }
                                """))
                .containsExactly("theme=white", "title=A", "css=[a.css, b.css]");
    }

    @Test
    void numbers_and_booleans_have_their_type() {
        assertThat(values("{a: 1, b: .5, c: true, d: '1', e: -1.5, f: 0x1F}"))
                .containsExactly("a=1", "b=0.5", "c=true", "d=1", "e=-1.5", "f=31");
        assertThat(scalar("{a: 1}")).isEqualTo(BigInteger.ONE);
        assertThat(scalar("{a: false}")).isEqualTo(false);
        assertThat(scalar("{a: '1'}")).isEqualTo("1");
    }

    @Test
    void objects_are_nested() {
        assertThat(values("{revealOptions: {keyboard: {'27': 'prev', '13': 'next'}}}"))
                .containsExactly("revealOptions={keyboard={27=prev, 13=next}}");
    }

    @Test
    void null_is_a_value() {
        assertThat(parsed("{a: null}").entries())
                .containsEntry("a", new Value.Nothing(Location.of("reveal-md.json", 1, 5)));
        var second = new Value.Nothing(Location.of("reveal-md.json", 1, 9));
        assertThat(parsed("{b: [1, null]}").entries().values())
                .singleElement()
                .satisfies(list -> assertThat(((Value.Items) list).values()).endsWith(second));
    }

    @Test
    void a_value_knows_its_place() {
        assertThat(parsed("{\n  theme: 'white'\n}").entries().values())
                .extracting(value -> value.location().toString())
                .containsExactly("reveal-md.json:2:11");
    }

    @Test
    void a_byte_order_mark_is_not_a_fault() {
        assertThat(values("\uFEFF{theme: 'white'}")).containsExactly("theme=white");
    }

    @Test
    void a_list_holds_no_settings() {
        var parsed = Json5Settings.parse(SourceText.of("reveal-md.json", "[1]"));
        assertThat(parsed.mapping()).isEmpty();
        assertThat(parsed.problems()).isEmpty();
    }

    @Test
    void infinity_and_NaN_are_numbers() {
        assertThat(values("{a: NaN, b: -Infinity}")).containsExactly("a=NaN", "b=-Infinity");
    }

    @Test
    void a_date_in_quotes_is_a_text() {
        assertThat(scalar("{a: '2026-11-22T10:00:00Z'}")).isEqualTo("2026-11-22T10:00:00Z");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~~ | 1:1: this is not valid JSON5: it is empty; write at least {}",
                "/* | 1:2: this is not valid JSON5: a comment is not closed; end it with */",
                "{a: , b: 1} | 1:5: this is not valid JSON5: a value is missing here",
                "'text' | 1:1: this is not valid JSON5: it must be in braces, such as {theme: 'white'}",
                "null | 1:1: this is not valid JSON5: it must be in braces, such as {theme: 'white'}",
                "} | 1:1: this is not valid JSON5: it must be in braces, such as {theme: 'white'}",
                "{ | 1:1: this is not valid JSON5: it ends too early; close it with '}'",
                "{a: | 1:3: this is not valid JSON5: it ends too early; write the rest",
                "{a: ['x', 'y' | 1:13: this is not valid JSON5: it ends too early; close it with ']'",
                "{a: 'x' | 1:7: this is not valid JSON5: it ends too early; close it with '}'",
                "{“a”: 1} | 1:2: this is not valid JSON5: '“' does not quote here; write '\"'",
                "{a: “x”} | 1:5: this is not valid JSON5: '“' does not quote here; write '\"'",
                "{a 1} | 1:4: this is not valid JSON5: write ':' after the name, not '1'",
                "{a: 1 b: 2} | 1:7: this is not valid JSON5: a ',' is missing before this",
                "{a: 'x' b: 2} | 1:9: this is not valid JSON5: a ',' is missing before this",
                "{a: ['x' 'y']} | 1:10: this is not valid JSON5: a ',' is missing before this",
                "{a: {} 'b': 2} | 1:8: this is not valid JSON5: a ',' is missing before this",
                "{a: true 'b': 1} | 1:10: this is not valid JSON5: a ',' is missing before this",
                "{a: nul b: 1} | 1:5: this is not valid JSON5: 'nul b: 1' is not a value; put texts in quotes",
                "{a: trueish} | 1:5: this is not valid JSON5: 'trueish' is not a value; put texts in quotes",
                "{a: nullable, b: 1} | 1:5: this is not valid JSON5: 'nullable' is not a value; put texts in quotes",
                "{a: 1,, b: 2} | 1:7: this is not valid JSON5: a name is missing here",
                "{a: 'x} | 1:7: this is not valid JSON5: a text is not closed; end it with a quote",
                "{a: +} | 1:5: this is not valid JSON5: '+' is not a value; put texts in quotes",
                "{a: 1, b: tru} | 1:11: this is not valid JSON5: 'tru' is not a value; put texts in quotes",
                "{a: 1, a: 2} | 1:9: this is not valid JSON5: 'a' is set twice; remove one",
                "{a: 1} x | 1:8: this is not valid JSON5: it has ended before this; remove the rest",
                "{a: 1.5e+999999999999} | 1:1: this is not valid JSON5: a number in it is too large",
            })
    void a_fault_is_reported_in_plain_words_and_nothing_is_set(String json, String problem) {
        var parsed = Json5Settings.parse(SourceText.of("reveal-md.json", json));
        assertThat(parsed.mapping()).isEmpty();
        assertThat(parsed.problems())
                .extracting(Problem::toString)
                .containsExactly("reveal-md.json:" + problem + " [front-matter]");
    }

    @Test
    void a_long_value_without_quotes_is_shortened() {
        assertThat(Json5Settings.parse(SourceText.of("reveal-md.json", "{a: " + "x".repeat(100_000) + "}"))
                        .problems())
                .extracting(Problem::toString)
                .containsExactly("reveal-md.json:1:5: this is not valid JSON5: '" + "x".repeat(60)
                        + "…' is not a value; put texts in quotes [front-matter]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void a_comma_that_is_missing_before_line_5_is_reported_there(String end) {
        var parsed = Json5Settings.parse(SourceText.of(
                "reveal-md.json", String.join(end, "{", "  'a': 1,", "  'b': 2,", "  'c': '3'", "  'd': 4", "}")));
        assertThat(parsed.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "reveal-md.json:5:3: this is not valid JSON5: a ',' is missing before this [front-matter]");
    }

    @Test
    void a_comma_that_is_missing_at_the_end_of_a_line_is_reported_on_the_next() {
        var parsed = Json5Settings.parse(
                SourceText.of("reveal-md.json", "{\n  'theme': 'black',\n  'a': false\n  'b': 1\n}"));
        assertThat(parsed.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "reveal-md.json:4:3: this is not valid JSON5: a ',' is missing before this [front-matter]");
    }

    @ParameterizedTest
    @CsvSource({"'[', 23", "'{a:', 61"})
    void a_bomb_of_nesting_is_refused_where_it_is_too_deep(String opening, int column) {
        assertThat(Json5Settings.parse(SourceText.of("reveal-md.json", "{a:" + opening.repeat(100_000)))
                        .problems())
                .extracting(Problem::toString)
                .containsExactly("reveal-md.json:1:" + column
                        + ": this is not valid JSON5: it is nested more than 20 levels deep [front-matter]");
    }

    @Test
    void brackets_in_texts_and_comments_are_not_nested() {
        assertThat(values("{a: '" + "[".repeat(30) + "\\'[', /*" + "[".repeat(30) + "*/ b: 1} //" + "{".repeat(30)))
                .containsExactly("a=" + "[".repeat(30) + "'[", "b=1");
    }

    @Test
    void comments_may_be_empty() {
        assertThat(values("{/**/a: 1, //\n b: 2}/**/")).containsExactly("a=1", "b=2");
    }

    @Test
    void values_after_comments_know_their_places() {
        assertThat(parsed("{/* a\n b */ theme: /**/ 'white'}").entries().values())
                .extracting(value -> value.location().toString())
                .containsExactly("reveal-md.json:2:20");
    }

    private static Value.Mapping parsed(String json) {
        var parsed = Json5Settings.parse(SourceText.of("reveal-md.json", json));
        assertThat(parsed.problems()).isEmpty();
        return parsed.mapping().orElseThrow();
    }

    private static List<String> values(String json) {
        return parsed(json).entries().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + shown(entry.getValue()))
                .toList();
    }

    private static Object scalar(String json) {
        return ((Value.Scalar) parsed(json).entries().values().iterator().next()).value();
    }

    private static String shown(Value value) {
        if (value instanceof Value.Scalar scalar) {
            return scalar.value().toString();
        }
        if (value instanceof Value.Items items) {
            return items.values().stream()
                    .map(Json5SettingsTest::shown)
                    .toList()
                    .toString();
        }
        return ((Value.Mapping) value)
                .entries().entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + shown(entry.getValue()))
                        .toList()
                        .toString()
                        .replace('[', '{')
                        .replace(']', '}');
    }
}
