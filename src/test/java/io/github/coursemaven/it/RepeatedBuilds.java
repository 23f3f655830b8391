package io.github.coursemaven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Builds of the same course, one after the other or in two places. */
public final class RepeatedBuilds {

    private static final String SLIDES = "target/site/slides/";

    private RepeatedBuilds() {}

    public static void secondBuild(File project) throws IOException {
        var build = Build.in(project)
                .hasNothingToComplainOf()
                .has(SLIDES + "slides/a.html", SLIDES + "slides/a.svg", SLIDES + "_course/mathjax/formulas.js");
        var firstEnd = build.linesWith("Finished at: ").stream()
                .map(line -> line.replaceFirst(".*Finished at: ", ""))
                .map(OffsetDateTime::parse)
                .map(OffsetDateTime::toInstant)
                .findFirst()
                .orElse(Instant.MIN);
        // Maven tells whole seconds; a second build takes longer than one to begin to write
        var latest = firstEnd.plusSeconds(1);
        for (var file : build.filesBelow("target")) {
            assertThat(Files.getLastModifiedTime(build.file("target/" + file)).toInstant())
                    .as(file + build.endOfLog())
                    .isBefore(latest);
        }
    }

    /** Six builds of the site, and between the last two one that only checks. */
    public static void unchangedBuild(File project) {
        var build = Build.in(project);
        var first = "[DEBUG] Built, because there is no record of an earlier build";
        var changed =
                "[DEBUG] Built, because parameters, POMs or the plugin have changed, or the day, since the last build";
        var unchanged = "[DEBUG] Not built, because nothing has changed since the last build; these are its lines";
        assertThat(build.linesMatching("\\[DEBUG] (Built|Not built), because.*"))
                .as(build::endOfLog)
                .containsExactly(first, unchanged, changed, unchanged, changed, first, unchanged);
        var line = "\\[INFO] 1 deck, 2 slides, 0 images, 0 problems, 1 hint in \\d+\\.\\d s";
        assertThat(build.linesMatching(line)).as(build::endOfLog).hasSize(1);
        assertThat(build.linesMatching(line + " → target/site/slides/index.html"))
                .as(build::endOfLog)
                .hasSize(6);
    }

    public static void goneDeck(File project) {
        Build.in(project)
                .hasNothingToComplainOf()
                .logs("[INFO] Found 2 decks among 2 Markdown files", "[INFO] Found 1 deck among 1 Markdown file")
                .indexLinks(SLIDES + "index.html", "slides/new.html")
                .has(SLIDES + "slides/new.html", SLIDES + "_course/theme/reveal.black.css")
                .has(SLIDES + "slides/old/kept.txt")
                .lacks(SLIDES + "slides/old/old.html", SLIDES + "slides/old/old.svg")
                .lacks(SLIDES + "_course/theme/reveal.moon.css");
    }

    public static void lastDeck(File project) {
        var build = Build.in(project)
                .hasNothingToComplainOf()
                .logs("[INFO] No decks: excludes '**' leave out every Markdown file in .");
        build.lacks(SLIDES + "index.html", SLIDES + "slides", SLIDES + "_course");
    }

    public static void sameBytes(File project) throws IOException {
        var build = Build.in(project).hasNothingToComplainOf();
        var here = build.filesBelow("here/" + SLIDES);
        assertThat(here)
                .as(build::endOfLog)
                .contains("index.html", "slides/i.html", "slides/B.html", "slides/ü ö.svg")
                .isEqualTo(build.filesBelow("in/another place/" + SLIDES));
        for (var file : here) {
            assertThat(build.file("in/another place/" + SLIDES + file))
                    .hasSameBinaryContentAs(build.file("here/" + SLIDES + file));
        }
        assertThat(build.file("in/another place/target/course/slides-files.txt"))
                .hasSameBinaryContentAs(build.file("here/target/course/slides-files.txt"));
    }
}
