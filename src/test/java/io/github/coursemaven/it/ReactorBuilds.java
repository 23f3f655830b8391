package io.github.coursemaven.it;

import java.io.File;

/** Builds of several modules. */
public final class ReactorBuilds {

    private static final String SLIDES = "target/site/slides/";

    private ReactorBuilds() {}

    public static void oneCourse(File project) {
        Build.in(project)
                .hasNothingToComplainOf()
                .logs("[INFO] 3 Markdown files, of which 3 decks")
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
                .logs("[INFO] No Markdown files, so no decks, in .")
                .logs("[INFO] No Markdown files, so no decks, in samples")
                .logs("[INFO] 2 Markdown files, of which 2 decks", "[INFO] 1 Markdown file, of which 1 deck")
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
                .logs("[INFO] No Markdown files, so no decks, in .")
                .logs("[INFO] No Markdown files, so no decks, in code")
                .logs("[INFO] No deck among 2 Markdown files; to make a file a deck, write 'deck: true' into its front"
                        + " matter, or put it into a folder named 'slides'")
                .logsNowhere("gone.md")
                .logsNowhere("[WARNING]")
                .logsPart("there are no decks in " + project)
                .hasNoOutput(".", "code", "manual");
    }
}
