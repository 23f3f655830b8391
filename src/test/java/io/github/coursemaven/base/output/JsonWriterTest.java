package io.github.coursemaven.base.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonWriterTest {

    private static final JsonWriter.Part ALL_KINDS = json -> json.object(entries -> entries.entry("text", "a \"b\"")
            .entry("flag", true)
            .entry("number", 0.5)
            .array("list", items -> items.value("x").value(1).value(false).object(item -> item.entry("k", "v")))
            .object("nothing", nothing -> {})
            .array("none", none -> {})
            .name("named")
            .array(items -> items.array(inner -> inner.value(2))));

    @Test
    void compact_JSON_has_no_blanks() {
        assertThat(JsonWriter.compact(ALL_KINDS))
                .isEqualTo("{\"text\":\"a \\\"b\\\"\",\"flag\":true,\"number\":0.5,"
                        + "\"list\":[\"x\",1,false,{\"k\":\"v\"}],\"nothing\":{},\"none\":[],\"named\":[[2]]}");
    }

    @Test
    void pretty_JSON_has_an_entry_to_a_line() {
        assertThat(JsonWriter.pretty(ALL_KINDS))
                .isEqualTo(
                        """
                        {
                          "text": "a \\"b\\"",
                          "flag": true,
                          "number": 0.5,
                          "list": [
                            "x",
                            1,
                            false,
                            {
                              "k": "v"
                            }
                          ],
                          "nothing": { },
                          "none": [
                          ],
                          "named": [
                            [
                              2
                            ]
                          ]
                        }""");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    22   | \\"
                    5C   | \\\\
                    08   | \\b
                    09   | \\t
                    0A   | \\n
                    0C   | \\f
                    0D   | \\r
                    00   | \\u0000
                    0B   | \\u000B
                    1F   | \\u001F
                    7F   | \\u007F
                    85   | \\u0085
                    AD   | \\u00AD
                    200B | \\u200B
                    202E | \\u202E
                    2028 | \\u2028
                    2029 | \\u2029
                    E000 | \\uE000
                    FEFF | \\uFEFF
                    D83D | \\uD83D
                    1F600| \\uD83D\\uDE00
                    2F   | /
                    27   | '
                    3C   | <
                    3E   | >
                    26   | &
                    E4   | ä
                    4E2D | 中
                    """)
    void special_and_invisible_characters_are_escaped(String character, String written) {
        var text = new String(new int[] {Integer.parseInt(character, 16)}, 0, 1);

        assertThat(JsonWriter.compact(json -> json.value(text))).isEqualTo("\"" + written + "\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    </script> | \\u003C/script\\u003E
                    <!--      | \\u003C!--
                    ]]>       | ]]\\u003E
                    &lt;      | \\u0026lt;
                    """)
    void nothing_can_end_the_script_around_it(String text, String written) {
        assertThat(JsonWriter.forScript(json -> json.object(entries -> entries.entry(text, text))))
                .isEqualTo("{\"" + written + "\":\"" + written + "\"}");
    }

    @Test
    void numbers_are_written_as_Java_writes_them() {
        assertThat(List.of(
                        1, -1L, 1.5e300, 1e-7, Double.NaN, Double.NEGATIVE_INFINITY, new java.math.BigDecimal("1.50")))
                .extracting(number -> JsonWriter.compact(json -> json.value(number)))
                .containsExactly("1", "-1", "1.5E300", "1.0E-7", "null", "-1e999", "1.50");
    }
}
