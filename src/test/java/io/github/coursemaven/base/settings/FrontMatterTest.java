package io.github.coursemaven.base.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.SourceText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {

    @Test
    void settings_are_between_two_lines_of_hyphens() {
        var read = read(
                """
                ---
                title: A
                theme: white
                ---
                # T
                """);
        assertThat(text(read, "title")).isEqualTo("A");
        assertThat(text(read, "theme")).isEqualTo("white");
        assertThat(read.body().text()).isEqualTo("\n# T\n");
        assertThat(read.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void any_line_end_will_do(String lineEnd) {
        var read = read("---\ntitle: A\n---\n# T".replace("\n", lineEnd));
        assertThat(text(read, "title")).isEqualTo("A");
        assertThat(read.body().text()).isEqualTo(lineEnd + "# T");
    }

    @Test
    void a_byte_order_mark_before_the_block_is_dropped() {
        var read = read("\uFEFF---\ntitle: A\n---\n# T");
        assertThat(text(read, "title")).isEqualTo("A");
        assertThat(read.body().text()).isEqualTo("\n# T");
    }

    @Test
    void a_byte_order_mark_before_a_deck_without_a_block_is_dropped() {
        var read = read("\uFEFF# T");
        assertThat(read.settings().entries()).isEmpty();
        assertThat(read.body().text()).isEqualTo("# T");
    }

    @Test
    void a_value_knows_its_place() {
        var read = read("---\ntitle: A\ncss: [a.css, 'b.css']\n---\n");
        assertThat(value(read, "title").location()).hasToString("a.md:2:8");
        assertThat(((Value.Items) value(read, "css")).values())
                .extracting(item -> item.location().toString())
                .containsExactly("a.md:3:7", "a.md:3:15");
    }

    @Test
    void a_place_after_a_character_outside_the_basic_plane_counts_UTF_16() {
        assertThat(value(read("---\n😀: A\n---\n"), "😀").location()).hasToString("a.md:2:5");
    }

    @Test
    void the_block_ends_at_the_first_line_that_begins_with_three_hyphens() {
        var read = read("---\ntitle: A\n----\n# T");
        assertThat(text(read, "title")).isEqualTo("A");
        assertThat(read.body().text()).isEqualTo("-\n# T");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# T\n",
                "",
                "---",
                "---\n",
                "---\ntitle: A\n",
                "--- \ntitle: A\n---\n",
                "\n---\ntitle: A\n---\n",
                "---\n# T\n---\n",
                "---\n~\n---\n",
                "---\n- a\n- b\n---\n",
                "---\njust a text\n---\n",
                "---\n42\n---\n"
            })
    void a_block_without_named_values_is_a_part_of_the_deck(String text) {
        var read = read(text);
        assertThat(read.settings().entries()).isEmpty();
        assertThat(read.body().text()).isEqualTo(text);
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void a_block_in_braces_is_JSON() {
        var read = read("---\n{\n  \"title\": \"A\",\n  \"revealOptions\": { \"loop\": true }\n}\n---\n# T");
        assertThat(text(read, "title")).isEqualTo("A");
        assertThat(value(read, "title").location()).hasToString("a.md:3:13");
        assertThat(((Value.Mapping) value(read, "revealOptions")).entries().get("loop"))
                .isInstanceOfSatisfying(
                        Value.Scalar.class, scalar -> assertThat(scalar.value()).isEqualTo(true));
        assertThat(read.body().text()).isEqualTo("\n# T");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    no
                    yes
                    on
                    off
                    1:30
                    0777
                    0x1F
                    1_000
                    2026-11-22
                    2026-11-22T10:00:00Z
                    1.2.3
                    e5
                    """)
    void words_that_YAML_1_1_would_change_stay_text(String word) {
        assertThat(scalar(read("---\nkey: " + word + "\n---\n"), "key").value()).isEqualTo(word);
    }

    @Test
    void numbers_and_booleans_have_their_type() {
        var read = read("---\na: 42\nb: -1\nc: 0.5\nd: true\ne: False\nf: \"42\"\ng: 'true'\nh: 1.5e3\n---\n");
        assertThat(scalar(read, "a").value()).isEqualTo(BigInteger.valueOf(42));
        assertThat(scalar(read, "b").value()).isEqualTo(BigInteger.valueOf(-1));
        assertThat(scalar(read, "c").value()).isEqualTo(new BigDecimal("0.5"));
        assertThat(scalar(read, "d").value()).isEqualTo(true);
        assertThat(scalar(read, "e").value()).isEqualTo(false);
        assertThat(scalar(read, "f").value()).isEqualTo("42");
        assertThat(scalar(read, "g").value()).isEqualTo("true");
        assertThat(scalar(read, "h").value()).isEqualTo(new BigDecimal("1.5e3"));
    }

    @Test
    void a_key_without_a_value_is_not_set() {
        assertThat(read("---\ntitle:\ntheme: null\ncss: ~\nlang: en\n---\n")
                        .settings()
                        .entries())
                .containsOnlyKeys("lang");
    }

    @Test
    void separators_keep_their_backslashes_unless_double_quoted() {
        var read = read("---\na: '\\r?\\n---'\nb: ^\\n\\n\nc: \"\\n\"\n---\n");
        assertThat(text(read, "a")).isEqualTo("\\r?\\n---");
        assertThat(text(read, "b")).isEqualTo("^\\n\\n");
        assertThat(text(read, "c")).isEqualTo("\n");
    }

    @Test
    void an_alias_stands_for_what_it_names() {
        var read = read("---\na: &x {b: 1}\nc: *x\nd: {<<: *x, e: 2}\n---\n");
        assertThat(((Value.Mapping) value(read, "c")).entries()).containsOnlyKeys("b");
        assertThat(((Value.Mapping) value(read, "d")).entries()).containsOnlyKeys("b", "e");
    }

    @Test
    void a_tag_does_not_make_an_object() {
        assertThat(problems("---\na: !!java.net.URL [x]\n---\n"))
                .containsExactly("a.md:2:4: this is not valid YAML: a text that begins with '!' needs quotes around it:"
                        + " a: '!!java.net.URL [x]' [front-matter]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    !!binary $$$         | $$$
                    !!int abc            | abc
                    !!int 0x1F           | 0x1F
                    !!float abc          | abc
                    1.0e99999999999      | 1.0e99999999999
                    !own x               | x
                    """)
    void a_tag_that_does_not_fit_leaves_the_text(String written, String text) {
        assertThat(scalar(read("---\nkey: " + written + "\n---\n"), "key").value())
                .isEqualTo(text);
    }

    @Test
    void a_fault_in_YAML_is_reported_where_it_is() {
        assertThat(problems("---\ntitle: A\ncss: [a.css\ntheme: b\n---\n# T"))
                .containsExactly(
                        "a.md:3:6: this is not valid YAML: a ',' or the closing ']' of this list is missing [front-matter]");
    }

    @Test
    void a_deck_whose_block_does_not_parse_has_no_settings_and_begins_below_it() {
        var read = read("---\ntitle: [\n---\n# T");
        assertThat(read.settings().entries()).isEmpty();
        assertThat(read.body().text()).isEqualTo("\n# T");
    }

    @ParameterizedTest
    @CsvSource({
        "'title: X', remove the tab",
        "'title: \"X: y\" # z', remove the tab",
        "format:, indent it with blanks",
        "'format: # z', indent it with blanks",
        "'format: # z: y', indent it with blanks",
        "'title: X\n# z', remove the tab",
        "'format:\n# z: y', indent it with blanks",
        "'css: [a, b]', remove the tab",
        "'css:\n- a.css', remove the tab",
        "'css:\n- a: b', indent it with blanks",
        "'css:\n- a:', indent it with blanks",
        "'format:\n  a: b', indent it with blanks",
    })
    void a_tab_below_a_value_is_to_be_removed(String above, String cure) {
        assertThat(read("---\n" + above + "\n\tdescription: Y\n---\n# T").problems())
                .extracting(Problem::toString)
                .containsExactly("a.md:" + (2 + above.lines().count())
                        + ":1: a tab does not indent in YAML: this line is read as if it had no tab, as in"
                        + " reveal-md; " + cure + " [tab-indentation]");
    }

    @ParameterizedTest
    @CsvSource({
        "'scripts:\n- a.js\n\t- b.js', 4:1, remove the tab",
        "'scripts:\n- a: b\n\t- b.js', 4:1, remove the tab",
        "'scripts:\n- a:\n\t- b.js', 4:1, indent it with blanks",
        "'format:\n  a: b\n  \tc: d', 4:3, remove the tab",
    })
    void so_is_one_below_an_item_or_a_value_that_is_indented(String settings, String place, String cure) {
        assertThat(read("---\n" + settings + "\n---\n# T").problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "a.md:" + place + ": a tab does not indent in YAML: this line is read as if it had no tab,"
                                + " as in reveal-md; " + cure + " [tab-indentation]");
    }

    @Test
    void a_tab_does_not_indent_as_in_reveal_md() {
        var read = read("---\ntitle: A\nformat:\n\trevealjs:\n\t\tloop: true\ntheme: withe\n---\n# T");
        assertThat(read.settings().entries()).containsOnlyKeys("title", "loop", "theme");
        assertThat(value(read, "loop").location()).hasToString("a.md:5:9");
        assertThat(read.settings().locationOfKey("loop")).hasToString("a.md:5:3");
        assertThat(value(read, "theme").location()).hasToString("a.md:6:8");
        assertThat(read.body().text()).isEqualTo("\n# T");
        assertThat(read.problems())
                .extracting(Problem::toString)
                .containsExactly("a.md:4:1: a tab does not indent in YAML: this line is read as if it had no tab, as in"
                        + " reveal-md; indent it with blanks [tab-indentation]");
    }

    /** Expected is what js-yaml 3.15 reads. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a:⏎  b: 1⏎→c: 2          | {a: {b: 1}, c: 2}         | a.md:4:1
                    a:⏎  b: 1⏎  →c: 2        | {a: {b: 1, c: 2}}         | a.md:4:3
                    →a: 1                    | {a: 1}                    | a.md:2:1
                    a:⏎- b⏎→- c              | {a: [b, c]}               | a.md:4:1
                    x:⏎→y: 1⏎z: >⏎  a⏎  →b⏎w:⏎→v: 3 | {y: 1, z: a⏎→b⏎, v: 3} | a.md:3:1
                    a:→b                     | {a: b}                    |
                    a→: b→                   | {a: b}                    |
                    a: →b→# c                | {a: b}                    |
                    a: 'b'→⏎→⏎→→# c⏎d: e     | {a: b, d: e}              |
                    a: [⏎→b,⏎→→c⏎]           | {a: [b, c]}               |
                    a: {⏎→b: 1,⏎→c: 2⏎}      | {a: {b: 1, c: 2}}         |
                    a: "b⏎→c"                | {a: b c}                  |
                    a:⏎ - b:→1⏎   c: 2       | {a: [{b: 1, c: 2}]}       |
                    """)
    void tabs_are_skipped_as_in_reveal_md(String yaml, String values, String warning) {
        var read = read("---\n" + tabs(yaml) + "\n---\n");
        assertThat(shown(read.settings())).isEqualTo(tabs(values));
        assertThat(read.problems().stream().map(problem -> problem.location().toString()))
                .isEqualTo(Stream.ofNullable(warning).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:⏎  - x⏎→- y", "a: |⏎→x⏎→y", "a:⏎→b: 1⏎  c: 2", "a:⏎→b: 1⏎→b: 2"})
    void what_is_not_YAML_without_its_tabs_is_an_error(String yaml) {
        assertThat(read("---\n" + tabs(yaml) + "\n---\n").problems())
                .extracting(Problem::rule)
                .containsExactly(Rule.FRONT_MATTER);
    }

    @Test
    void a_key_that_is_set_twice_is_reported_at_the_second_place() {
        assertThat(problems("---\ntitle: A\ntheme: b\ntitle: C\n---\n"))
                .containsExactly("a.md:4:1: this is not valid YAML: the key 'title' is set twice [front-matter]");
    }

    @Test
    void a_bomb_of_aliases_is_refused() {
        var bomb = new StringBuilder("---\na0: &a0 [x, x]\n");
        for (var level = 1; level < 30; level++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(level, level, level - 1, level - 1));
        }
        assertThat(problems(bomb.append("---\n").toString()))
                .containsExactly(
                        "a.md:2:1: this is not valid YAML: it is nested too deeply, or has more than 10 aliases [front-matter]");
    }

    @Test
    void a_value_that_contains_itself_is_refused() {
        assertThat(problems("---\na: &a [*a, *a, *a]\n---\n"))
                .containsExactly(
                        "a.md:2:4: this is not valid YAML: it is nested more than 20 levels deep [front-matter]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? "})
    void a_bomb_of_nesting_is_refused(String opening) {
        assertThat(problems("---\na: 1\nb:\n " + opening.repeat(10_000) + "\n---\n"))
                .singleElement()
                .asString()
                .startsWith("a.md:")
                .endsWith("[front-matter]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: \u0000",
                "a: 1\n...\nb: 2\n",
                "%YAML 3.0",
                "%TAG ! !",
                "a: *unknown",
                "a: 'open",
                "a: {b",
                "? [a, b]\n: c",
                "a: b: c",
                "@a: b",
                "a: \"\\xZZ\"",
                "a: \"\\ud800\"",
                "!!binary \"$$$\"",
                "!<> a",
                "&a: b\n<<: 1\n<<: [1]",
                "{a: 1",
                "{",
                "{a: 0x}",
                "{\"a\": \"\\ud800\"}"
            })
    void any_text_is_read_without_an_exception(String block) {
        assertThat(read("---\n" + block + "\n---\n# T").body().text()).endsWith("# T");
    }

    @Test
    void a_block_of_more_than_64_KiB_is_not_read() {
        var text = "---\na: " + "x".repeat(70_000) + "\n---\n";
        assertThat(read(text).settings().entries()).isEmpty();
        assertThat(problems(text))
                .containsExactly("a.md:2:1: the front matter is longer than 65536 characters, so that it counts as a"
                        + " slide; make it shorter [front-matter]");
    }

    @Test
    void a_long_first_slide_after_a_separator_is_no_front_matter() {
        assertThat(problems("---\n# A\n" + "x ".repeat(40_000) + "\n---\n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({".inf, Infinity", "+.INF, Infinity", "-.Inf, -Infinity", ".nan, NaN"})
    void infinity_and_NaN_are_numbers(String written, String number) {
        assertThat(scalar(read("---\na: " + written + "\n---\n"), "a").value()).isEqualTo(Double.valueOf(number));
    }

    private static FrontMatter read(String text) {
        return FrontMatter.read(SourceText.of("a.md", text));
    }

    private static List<String> problems(String text) {
        return read(text).problems().stream().map(Problem::toString).toList();
    }

    private static Value value(FrontMatter read, String key) {
        return read.settings().entries().entrySet().stream()
                .filter(entry -> entry.getKey().equals(key))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private static Value.Scalar scalar(FrontMatter read, String key) {
        return (Value.Scalar) value(read, key);
    }

    private static String text(FrontMatter read, String key) {
        return scalar(read, key).text();
    }

    private static String tabs(String text) {
        return text.replace('→', '\t').replace('⏎', '\n');
    }

    /** Values as in YAML, in one line. */
    private static String shown(Value value) {
        if (value instanceof Value.Mapping mapping) {
            return mapping.entries().entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + shown(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return value instanceof Value.Items items
                ? items.values().stream().map(FrontMatterTest::shown).collect(Collectors.joining(", ", "[", "]"))
                : ((Value.Scalar) value).text();
    }
}
