package io.github.coursemaven.it;

import java.io.File;

/** Courses that the goal {@code init} starts. */
public final class StartBuilds {

    private static final String SLIDES = "target/site/slides/";
    private static final String FIRST = "slides/1-writing-slides";
    private static final String SECOND = "slides/2-code-formulas-diagrams";

    private StartBuilds() {}

    /** What is written can be built and checked at once. */
    public static void inEmptyFolder(File project) {
        Build.in(project)
                .hasNothingToComplainOf()
                .logs(
                        "[INFO] Wrote 'pom.xml'",
                        "[INFO] Wrote '" + FIRST + ".md'",
                        "[INFO] Wrote '" + SECOND + ".md'",
                        "[INFO] Wrote 'slides/img/loop.svg'",
                        "[INFO] Wrote '.gitignore'")
                .logsMatch("\\[INFO] 2 decks, 16 slides, 1 image, 0 problems in .* → target/site/slides/index\\.html")
                .logsMatch("\\[INFO] 2 decks, 16 slides, 1 image, 0 problems in \\d+\\.\\d s")
                .hasSlides(SLIDES + FIRST + ".html", 9)
                .hasSlides(SLIDES + SECOND + ".html", 7)
                .indexLinks(SLIDES + "index.html", FIRST + ".html", SECOND + ".html")
                .containsText(SLIDES + "index.html", "<title>Loops</title>", "Ada");
    }
}
