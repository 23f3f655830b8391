package io.github.coursemaven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;

/** Builds of courses with faults. */
public final class ProblemBuilds {

    private static final String SLIDES = "target/site/slides/";

    private ProblemBuilds() {}

    public static void brokenLink(File project) {
        Build.in(project)
                .reports(
                        "[ERROR] src/slides/code.md:3:10: 'parsing.md#/recursive-decent': no slide or element has the id"
                                + " 'recursive-decent'; did you mean 'parsing.md#/recursive-descent'? [missing-anchor]",
                        "[ERROR] src/slides/parsing.md:6:19: 'gramar.svg' does not exist; did you mean 'grammar.svg'?"
                                + " [missing-file]",
                        "[ERROR] src/slides/parsing.md:12:21: 'lexing.md' does not exist [missing-file]",
                        "[ERROR] src/slides/parsing.md:13:32: 'img/lost/nothing-like-it.png' does not exist"
                                + " [missing-file]")
                .logsMatch("\\[INFO] 2 decks, 3 slides, 3 images, 4 errors in .* → target/site/slides/index\\.html")
                .logsPart("the course has 4 errors (listed above)")
                .hasSlides(SLIDES + "src/slides/parsing.html", 2)
                .hasSlides(SLIDES + "src/slides/code.html", 1)
                .indexLinks(SLIDES + "index.html", "src/slides/code.html", "src/slides/parsing.html");
    }

    public static void skipped(File project) {
        Build.in(project)
                .logs("[INFO] Skipped because course.skip is true")
                .hasNothingToComplainOf()
                .hasNoOutput(".");
    }

    public static void severities(File project) {
        var missing = "slides/light.md:3:5: 'gone.png' does not exist [missing-file]";
        var absolute = "slides/light.md:5:7: '/slides/sky.svg' begins at the root of the course;"
                + " write a path relative to this file [site-absolute]";
        Build.in(project)
                .reports(
                        "[ERROR] " + missing,
                        "[WARNING] " + absolute,
                        "[WARNING] " + missing,
                        "[WARNING] " + absolute,
                        "[WARNING] " + missing,
                        "[WARNING] " + absolute,
                        "[ERROR] " + absolute)
                .logsMatch("\\[INFO] 1 deck, .*, 1 error, 1 warning in .*")
                .logsMatch("\\[INFO] 1 deck, .*, 2 warnings in .*")
                .logsMatch("\\[INFO] 1 deck, .*, 1 error in .*");
    }

    /** The lines are in {@code expected-problems.txt}. */
    public static void badInput(File project) {
        var build = Build.in(project);
        var expected = build.text("expected-problems.txt")
                .replace("@basedir@", project.toString())
                .lines()
                // root may read whatever it likes
                .filter(line -> !line.contains("locked.md") || !Files.isReadable(build.file("slides/locked.md")))
                .toList();
        build.reports(expected.toArray(String[]::new))
                .logsPart("errors, 1 warning (listed above)")
                .hasSlides(SLIDES + "slides/good.html", 2)
                .hasSlides(SLIDES + "slides/missing-image.html", 1)
                .hasSlides(SLIDES + "slides/wrong-case.html", 1)
                .hasSlides(SLIDES + "slides/escape.html", 1)
                .hasSlides(SLIDES + "slides/theme.html", 1)
                .containsText(SLIDES + "slides/theme.html", "highlight/reveal.black.base16-zenburn.css")
                .hasSlides(SLIDES + "slides/yaml.html", 2)
                .has(SLIDES + "slides/empty.slides.html", SLIDES + "slides/img/Right.svg")
                .lacks(SLIDES + "slides/latin.html", SLIDES + "slides/twice.html", SLIDES + "slides/dangling.html")
                .lacks(SLIDES + ".env", SLIDES + "slides/img/link.svg", SLIDES + "_course/files", "target/site/etc");
        assertThat(build.names("target")).as(build::endOfLog).containsExactly("course", "course-runs", "site");
    }

    public static void checkOnly(File project) {
        Build.in(project)
                .reports(
                        "[WARNING] slides/tides.md:3:8: '/slides/moon.svg' begins at the root of the course; write a path"
                                + " relative to this file [site-absolute]",
                        "[WARNING] slides/tides.md:3:8: '/slides/moon.svg' begins at the root of the course; write a path"
                                + " relative to this file [site-absolute]")
                .logsMatch("\\[INFO] 1 deck, 1 slide, 0 images, 1 warning in \\d+\\.\\d s")
                .logsPart("the course has 1 warning (listed above)")
                .lacks("target/site");
    }

    public static void known(File project) {
        Build.in(project)
                .logs("[ERROR] threads/slides/threads.md:3:5: 'threads.svg' does not exist [missing-file]")
                .logsPart("[INFO] threads/slides/threads.md:3:5: 'threads.svg' does not exist [missing-file, known]")
                .logsPart("[INFO] memory/slides/memory.md:3:5: 'memory.svg' does not exist [missing-file, known]")
                .logsMatch("\\[INFO] 1 deck, 1 slide, 1 image, 0 problems, 1 known in .*")
                .has("threads/.course/baseline.json", "memory/.course/baseline.json")
                .lacks(".course");
    }
}
