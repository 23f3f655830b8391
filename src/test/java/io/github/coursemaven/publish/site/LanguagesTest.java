package io.github.coursemaven.publish.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    private static final Languages LANGUAGES = new Languages(Stream.of(
            "css\tlang/css.js", "http https\t*", "java jsp\tlang/java.js", "xml html\tlang/xml.js lang/css.js"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    java                    | highlight/highlight.js lang/java.js
                    JSP fragment            | highlight/highlight.js lang/java.js
                    stretch html            | highlight/highlight.js lang/xml.js lang/css.js
                    css,html                | highlight/highlight.js lang/css.js lang/xml.js
                    language-java           | highlight/highlight.js lang/java.js
                    css lang-java           | highlight/highlight.js lang/java.js
                    language-unknown        | highlight/highlight.js
                    no-highlight,noHighlight | highlight/highlight.js
                    mermaid                 | highlight/highlight.js
                    mermaid,java            | highlight/highlight.js lang/java.js
                    ''                      | reveal/plugin/highlight.js
                    fragment                | reveal/plugin/highlight.js
                    java,''                 | reveal/plugin/highlight.js
                    https                   | reveal/plugin/highlight.js
                    """)
    void aPageHasTheLanguagesThatItsCodeNamesOrAll(String blocks, String scripts) {
        var classes = Arrays.stream(blocks.split(",", -1))
                .map(block -> block.replace("''", ""))
                .toList();

        assertThat(String.join(" ", LANGUAGES.scriptsFor(classes))).isEqualTo(scripts);
    }

    @ParameterizedTest
    @CsvSource({"java, true", "HTML, true", "Https, true", "jav, false", "lang/java.js, false"})
    void aLanguageIsKnownByEachOfItsNames(String name, boolean known) {
        assertThat(LANGUAGES.has(name)).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    py   | highlight/languages/python.js
                    sh   | highlight/languages/bash.js
                    html | highlight/languages/xml.js highlight/languages/css.js highlight/languages/javascript.js highlight/languages/handlebars.js highlight/languages/graphql.js
                    """)
    void theBundleHasEachLanguageWithThoseInsideIt(String language, String scripts) {
        var resources = new Resources(LanguagesTest.class.getClassLoader());

        assertThat(resources.languages().scriptsFor(List.of(language)))
                .containsExactlyElementsOf(
                        Stream.concat(Stream.of("highlight/highlight.js"), Arrays.stream(scripts.split(" ", -1)))
                                .toList())
                .allMatch(resources::hasBundled);
    }
}
