package io.github.coursemaven.it;

import java.io.File;

/** Builds of several modules. */
public final class ReactorBuilds {

    private static final String SLIDES = "target/site/slides/";

    private ReactorBuilds() {}

    public static void oneCourse(File project) {
        Build.in(project)
                .hasNothingToComplainOf()
                .logs("[INFO] Found 3 decks among 3 Markdown files")
                .logsMatch("\\[INFO] 3 decks, 6 slides, 1 image, 0 problems in .* → target/site/slides/index\\.html")
                .indexLinks(
                        SLIDES + "index.html",
                        "memory/src/slides/paging.html",
                        "processes/slides/1-threads.html",
                        "processes/slides/2-signals.html")
                .containsText(SLIDES + "index.html", "<title>Operating systems</title>", "A module a chapter")
                .hasSlides(SLIDES + "memory/src/slides/paging.html", 3)
                .containsText(
                        SLIDES + "processes/slides/1-threads.html",
                        "href=\"../../memory/src/slides/paging.html#/table\"")
                .has(SLIDES + "memory/src/slides/page.svg")
                .hasNoOutput("memory", "processes", "samples");
    }

    public static void eachItsOwn(File project) {
        var root = Build.in(project)
                .hasNothingToComplainOf()
                .logsPart("Using the MultiThreadedBuilder implementation with a thread count of 2")
                .logs("[INFO] No decks: there are no Markdown files in .; the modules build their own")
                .logs("[INFO] No decks: there are no Markdown files in samples")
                .logs("[INFO] Found 2 decks among 2 Markdown files", "[INFO] Found 1 deck among 1 Markdown file")
                .logsMatch("\\[INFO] 1 deck, 3 slides, .* → memory/target/site/slides/index\\.html")
                .hasNoOutput(".", "samples");
        root.module("processes")
                .indexLinks(SLIDES + "index.html", "slides/1-threads.html", "slides/2-signals.html")
                .containsText(SLIDES + "index.html", "<title>Processes</title>");
        root.module("memory")
                .indexLinks(SLIDES + "index.html", "src/slides/paging.html")
                .hasSlides(SLIDES + "src/slides/paging.html", 3)
                .has(SLIDES + "src/slides/page.svg");
    }

    public static void withoutDecks(File project) {
        Build.in(project)
                .logs("[INFO] No decks: there are no Markdown files in .; the modules build their own")
                .logs("[INFO] No decks: there are no Markdown files in code")
                .logs("[INFO] No decks among 2 Markdown files; to make a file a deck, put 'deck: true' in its front"
                        + " matter, or move it to a folder named 'slides'")
                .logsNowhere("gone.md")
                .logsNowhere("[WARNING]")
                .logsPart("there are no decks in .")
                .hasNoOutput(".", "code", "manual");
    }
}
