package io.github.coursemaven.course.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarksOfTemplatesTest {

    @ParameterizedTest
    @CsvSource({
        "{/* #region x */}, {/* #endregion */}",
        "{/* tag::x[] */}, {/* end::x[] */}",
        "<%-- tag::x[] --%>, <%-- end::x[] --%>",
        "<#-- ANCHOR: x -->, <#-- ANCHOR_END: x -->",
        "{# tag::x[] #}, {# end::x[] #}",
        "<%# tag::x[] %>, <%# end::x[] %>"
    })
    void comments_of_templates_are_comments(String begin, String end) {
        var source = source("a\n  " + begin + "\nb\n" + end + "\nc\n");

        assertThat(text(source.find("x"))).isEqualTo("b");
        assertThat(text(source.whole())).isEqualTo("a\nb\nc");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#region-main {",
                "#region {",
                "String s = \"// tag::x[]\" + y;",
                "// ANCHOR: keeps the pane left",
                "/** {@link Area} of the region. */",
                "/** See {@link Area the region} and more. */"
            })
    void what_only_looks_like_a_mark_stays(String line) {
        assertThat(text(source("a\n" + line + "\nb\n").whole())).isEqualTo("a\n" + line + "\nb");
    }

    @Test
    void marks_of_Javadoc_have_their_attribute() {
        var source = source(
                "a\n// @start region=\"x\"\nb\n// @end region=\"x\"\n// @highlight region regex=\"b\"\nc\n// @end\n");

        assertThat(text(source.find("x"))).isEqualTo("b");
        assertThat(text(source.whole())).isEqualTo("a\nb\nc");
    }

    private static SnippetSource source(String text) {
        return SnippetSource.of("a.x", text, JavaCode.ofThisJdk());
    }

    private static String text(FoundSnippet found) {
        return found.snippet()
                .map(Snippet::text)
                .orElseGet(() -> found.faults().stream().map(SnippetFault::text).collect(Collectors.joining()));
    }
}
