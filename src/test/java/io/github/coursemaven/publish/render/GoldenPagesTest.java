package io.github.coursemaven.publish.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.publish.site.Resources;
import io.github.coursemaven.publish.site.SiteBuilder;
import io.github.coursemaven.publish.site.SiteSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole pages, as a reader gets them. To accept changes: {@code mvn test -Dtest=GoldenPagesTest -Dgolden.refresh=true}, then
 * read the difference.
 */
class GoldenPagesTest {

    private static final Path CASES = Path.of("src/test/resources/render");

    @TempDir
    Path folder;

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(path -> String.valueOf(path.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_deck_becomes_the_page_that_is_kept_beside_it(String name) throws IOException {
        check(name, "deck.html", "expected.html");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_deck_becomes_the_print_view_that_is_kept_beside_it(String name) throws IOException {
        check(name, "deck-print.html", "expected-print.html");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_deck_becomes_the_handout_that_is_kept_beside_it(String name) throws IOException {
        check(name, "deck-handout.html", "expected-handout.html");
    }

    private void check(String name, String file, String kept) throws IOException {
        var page = page(CASES.resolve(name), file);
        var expected = CASES.resolve(name).resolve(kept);
        if (Boolean.getBoolean("golden.refresh")) {
            Files.writeString(expected, page);
        }
        assertThat(page).isEqualTo(Files.readString(expected));
    }

    private String page(Path kept, String file) throws IOException {
        var sources = CourseFolder.in(folder)
                .with("2/deck.md", Files.readString(kept.resolve("deck.md")))
                .with("1/deck.md", "# Last week");
        for (var source : sources(kept)) {
            sources.with("2/" + Roots.slashed(kept.relativize(source)), Files.readString(source));
        }
        var settings = new SiteSettings(
                "Course", "", Optional.empty(), new PageSettings("en", true, PrintSize.SLIDE, Handout.NOTES));
        var site = new SiteBuilder(
                        settings, sources.files(), new Resources(getClass().getClassLoader()))
                .build(sources.course());
        try (var in =
                Optional.ofNullable(site.files().get("2/" + file)).orElseThrow().open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The files that code of a deck comes from. */
    private static List<Path> sources(Path kept) throws IOException {
        try (Stream<Path> files = Files.walk(kept)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !kept.equals(file.getParent()))
                    .toList();
        }
    }
}
