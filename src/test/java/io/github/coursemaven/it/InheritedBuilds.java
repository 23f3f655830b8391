package io.github.coursemaven.it;

import java.io.File;

/** Builds of courses that take their look from a parent POM. */
public final class InheritedBuilds {

    private static final String SLIDES = "target/site/slides/";

    private InheritedBuilds() {}

    public static void exampleCourse(File project) {
        Build.in(project)
                .hasNothingToComplainOf()
                .logs("[INFO] 63 of 63 lines of code on slides are compiled, 0 of them tested")
                .module("course")
                .hasSlides(SLIDES + "src/slides/01-searching.html", 15)
                .hasSlides(SLIDES + "src/slides/02-sorting.html", 20)
                .hasSlides(SLIDES + "src/slides/03-workshop.html", 9)
                .indexLinks(
                        SLIDES + "index.html",
                        "src/slides/01-searching.html",
                        "src/slides/02-sorting.html",
                        "src/slides/03-workshop.html")
                .containsText(
                        SLIDES + "src/slides/01-searching.html",
                        "highlight/reveal.white.github.css",
                        "href=\"../../_course/classpath/look/department.css\"")
                .containsText(SLIDES + "src/slides/03-workshop.html", "highlight/reveal.black.github-dark.css")
                .has(SLIDES + "_course/classpath/look/department.css")
                .has(SLIDES + "_course/classpath/look/mark.svg", SLIDES + "_course/classpath/look/tick.svg")
                .containsText("target/site/index.html", "Slides");
    }

    public static void releasedParent(File project) {
        Build.in(project)
                .hasNothingToComplainOf()
                .module("course-of-physics")
                .hasSlides(SLIDES + "slides/motion.html", 2)
                .containsText(
                        SLIDES + "slides/motion.html",
                        "href=\"../_course/classpath/school/theme.css\"",
                        "href=\"../_course/classpath/school/school.css\"",
                        "highlight/github.css",
                        "\"slideNumber\":\"c/t\"",
                        "\"transition\":\"fade\"")
                .has(SLIDES + "_course/classpath/school/school.css", SLIDES + "_course/classpath/school/colours.css")
                .has(SLIDES + "_course/classpath/school/mark.svg", SLIDES + "_course/classpath/school/theme.css")
                .containsText(SLIDES + "index.html", "<title>Physics</title>");
        Build.in(project)
                .module("course-of-music")
                .containsText(
                        SLIDES + "slides/harmony.html",
                        "/reveal.moon.",
                        "href=\"../_course/classpath/school/school.css\"",
                        "\"slideNumber\":\"c/t\"",
                        "\"transition\":\"none\"")
                .lacks(SLIDES + "_course/classpath/school/theme.css");
        Build.in(project).hasNoOutput("parent", "look");
    }

    public static void joinedLists(File project) {
        var build = Build.in(project).hasNothingToComplainOf();
        for (var course : new String[] {"elements", "texts"}) {
            build.module(course)
                    .containsInOrder(
                            SLIDES + "deck.html",
                            "https://example.org/a.css",
                            "https://example.org/b.css",
                            "https://example.org/own.css",
                            "https://example.org/a.js",
                            "https://example.org/own.js")
                    .lacks(SLIDES + "drafts/draft.html", SLIDES + "old/old.html");
        }
        build.module("elements")
                .containsText(SLIDES + "deck.html", "\"slideNumber\":\"c/t\"", "\"transition\":\"zoom\"");
        build.module("texts")
                .containsText(
                        SLIDES + "deck.html",
                        "\"slideNumber\":\"c/t\"",
                        "\"transition\":\"none\"",
                        "\"backgroundTransition\":\"fade\"");
        build.module("instead")
                .containsInOrder(SLIDES + "deck.html", "https://example.org/own.css", "https://example.org/own.js")
                .containsNot(SLIDES + "deck.html", "https://example.org/a.css", "https://example.org/a.js")
                .has(SLIDES + "drafts/draft.html")
                .lacks(SLIDES + "old/old.html");
    }
}
