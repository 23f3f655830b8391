package io.github.coursemaven.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All pages of the example course, read by the HTML validator. */
class HtmlValidityTest {

    private static final Pattern PLACE = Pattern.compile("^.*/([^/]+)\":[-0-9.]+: ", Pattern.MULTILINE);

    /**
     * Tables and headings of authors are as reveal-md makes them, reveal.js wants sections around vertical slides, and the
     * text is English in whatever language the pages are said to be.
     */
    private static final List<String> OF_AUTHORS = List.of(
            "The “align” attribute on the “t[dh]” element is obsolete.",
            "Section lacks heading.",
            "This document appears to be written in English",
            "Consider using the “h1” element as a top-level heading only");

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void no_page_has_an_error_or_a_warning_that_is_not_the_authors(String lang, @TempDir Path folder)
            throws IOException {
        TalksSite.writeExample(lang, folder.resolve("site"), folder.resolve("reports"));

        try (var files = Files.walk(folder.resolve("site"))) {
            var pages = files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
            assertThat(pages).hasSize(11);
            assertThat(Files.readString(folder.resolve("site/index.html"))).contains("<html lang=\"" + lang + "\"");
            assertThat(PLACE.matcher(PageChecks.validate(pages))
                            .replaceAll("$1: ")
                            .lines())
                    .as("messages about authors show that the validator has run")
                    .isNotEmpty()
                    .filteredOn(line -> OF_AUTHORS.stream().noneMatch(known -> Pattern.compile("info warning: " + known)
                            .matcher(line)
                            .find()))
                    .isEmpty();
        }
    }
}
