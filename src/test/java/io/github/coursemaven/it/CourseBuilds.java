package io.github.coursemaven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;

/** Builds of one course. */
public final class CourseBuilds {

    private static final String SLIDES = "target/site/slides/";

    private CourseBuilds() {}

    public static void ordinary(File project) {
        Build.in(project)
                .hasNothingToComplainOf()
                .logs("[INFO] Found 2 decks among 3 Markdown files")
                .logsMatch("\\[INFO] 2 decks, 5 slides, 1 image, 0 problems in \\d+\\.\\d s"
                        + " → target/site/slides/index\\.html")
                .hasSlides(SLIDES + "src/slides/2-layers.html", 3)
                .hasSlides(SLIDES + "src/slides/10-congestion.html", 2)
                .indexLinks(SLIDES + "index.html", "src/slides/2-layers.html", "src/slides/10-congestion.html")
                .containsText(
                        SLIDES + "index.html",
                        "<title>Networks</title>",
                        "How computers talk to each other",
                        "When everybody talks at once",
                        "3 slides")
                .containsText(
                        SLIDES + "src/slides/10-congestion.html",
                        "<title>Congestion</title>",
                        "href=\"2-layers.html#/third\"")
                .containsText(SLIDES + "src/slides/2-layers.html", "the notes of the third slide")
                .has(SLIDES + "src/slides/img/layers.svg", SLIDES + ".nojekyll")
                .lacks(SLIDES + "src/slides/img/not-used.svg", SLIDES + "README.md", SLIDES + "src/slides/2-layers.md")
                .lacks(SLIDES + "_course/mathjax", SLIDES + "_course/mermaid");
    }

    public static void belowTheSite(File project) {
        var build = Build.in(project)
                .hasNothingToComplainOf()
                .containsText("target/site/index.html", "Built by Maven")
                .containsText(SLIDES + "index.html", "<title>Statistics</title>")
                .hasSlides(SLIDES + "src/slides/mean.html", 2);
        assertThat(build.page("target/site/index.html")
                        .select("a[href=slides/index.html]")
                        .eachText())
                .containsExactlyInAnyOrder("Slides", "slides");
    }

    public static void withoutPom(File project) {
        var build = Build.in(project)
                .hasNothingToComplainOf()
                .logs("[INFO] Found 2 decks among 2 Markdown files")
                .logsMatch("\\[INFO] 2 decks, 3 slides, 1 image, 0 problems in .* → target/site/slides/index\\.html")
                .hasSlides(SLIDES + "algebra.html", 2)
                .hasSlides(SLIDES + "part-2/geometry.html", 1)
                .containsText(SLIDES + "part-2/geometry.html", "href=\"../algebra.html\"", "/reveal.solarized.")
                .has(SLIDES + "img/ring.svg", "target/course/slides-files.txt");
        assertThat(build.page(SLIDES + "index.html").title()).isEqualTo("Algebra");
        assertThat(project.list())
                .as(build::endOfLog)
                .containsExactlyInAnyOrder(
                        ".git",
                        // made by the invoker plugin
                        ".mvn",
                        "algebra.md",
                        "build.log",
                        "img",
                        "invoker.properties",
                        "part-2",
                        "reveal-md.json",
                        "setup.groovy",
                        "target",
                        "verify.groovy");
    }

    public static void help(File project) {
        Build.in(project)
                .hasNothingToComplainOf()
                .logs("course:check", "course:help", "course:init", "course:pdf", "course:serve", "course:slides")
                .logsPart("outputDirectory (Default: ${project.reporting.outputDirectory}/slides)")
                .logs("      User property: course.outputDirectory", "      User property: course.revealOptions")
                .hasNoOutput(".");
    }
}
