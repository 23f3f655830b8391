package io.github.coursemaven.publish.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.base.settings.Json5Settings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptJsonTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {}                                  | {}
                    {b: 1, a: 2}                        | {"b":1,"a":2}
                    {a: 0.5, b: -1, c: 1.5e+3}          | {"a":0.5,"b":-1,"c":1.5E+3}
                    {a: 0x1F}                           | {"a":31}
                    {a: Infinity, b: -Infinity, c: NaN} | {"a":1e999,"b":-1e999,"c":null}
                    {a: true, b: 'true'}                | {"a":true,"b":"true"}
                    {a: ['x', 1, {b: false}]}           | {"a":["x",1,{"b":false}]}
                    {a: 'say "x"'}                      | {"a":"say \\"x\\""}
                    {a: 'b\\\\c'}                       | {"a":"b\\\\c"}
                    {a: 'b\\nc'}                        | {"a":"b\\nc"}
                    {a: '</script>'}                    | {"a":"\\u003C/script\\u003E"}
                    {'</script>': 1}                    | {"\\u003C/script\\u003E":1}
                    {a: '<!-- ]]>'}                     | {"a":"\\u003C!-- ]]\\u003E"}
                    {a: '\\u2028\\u2029&'}              | {"a":"\\u2028\\u2029\\u0026"}
                    {a: 'ä 😀'}                         | {"a":"ä \\uD83D\\uDE00"}
                    """)
    void values_are_JSON_that_cannot_end_a_script(String json5, String json) {
        var value =
                Json5Settings.parse(SourceText.of("a.json5", json5)).mapping().orElseThrow();
        assertThat(ScriptJson.of(value)).isEqualTo(json);
    }
}
