package io.github.coursemaven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;

/** Builds whose settings come from the POM or from the command line. */
public final class SettingsBuilds {

    private static final String SLIDES = "target/site/slides/";
    private static final String OPTIONS = "\"options\": ";

    private SettingsBuilds() {}

    public static void chosen(File project) {
        Build.in(project)
                .hasNothingToComplainOf()
                .logs("[INFO] Found 2 decks among 3 Markdown files")
                .indexLinks(SLIDES + "index.html", "lectures/one.html", "lectures/week-2/two.html")
                .lacks(SLIDES + "slides", SLIDES + "lectures/never.html", SLIDES + "lectures/week-2/draft-three.html");
    }

    public static void commandLine(File project) {
        var build = Build.in(project)
                .hasNothingToComplainOf()
                .logsMatch("\\[INFO] 2 decks, 2 slides, .* → public/index\\.html")
                .indexLinks("public/index.html", "more/deep/two.html", "talks/one.html")
                .containsText(
                        "public/index.html",
                        "<html lang=\"de-CH\" dir=\"ltr\">",
                        "Talks &amp; more",
                        "Said &lt;twice&gt;")
                .containsText(
                        "public/talks/one.html",
                        "<html lang=\"de-CH\">",
                        "highlight/reveal.moon.atom-one-light.css",
                        "href=\"../look.css\"",
                        "href=\"../other.css\"")
                .containsNot("public/talks/one.html", "secret")
                .containsText("public/more/deep/two.html", "/reveal.white.", "href=\"../../look.css\"")
                .has(
                        "target/reports/slides-files.txt",
                        "public/look.css",
                        "public/other.css",
                        "public/files/deep/data.txt")
                .lacks("target/site", "target/course", "public/slides");
        assertThat(options(build, "public/talks/one.html"))
                .isEqualTo("{\"transition\":\"zoom\",\"slideNumber\":false,\"keyboard\":{\"65\":\"next\"},"
                        + "\"autoSlide\":5000}");
        assertThat(options(build, "public/more/deep/two.html"))
                .contains("\"transition\":\"fade\"", "\"autoSlide\":5000");
    }

    public static void fromPom(File project) {
        var build = Build.in(project)
                .complainsOnlyOf(
                        "[WARNING] -Dcourse.theme=moon has no effect, because a POM has <theme>league</theme> in its"
                                + " configuration; set the property 'course.theme' in the POM instead")
                .hasSlides(SLIDES + "slides/a.html", 2)
                .containsText(
                        SLIDES + "index.html",
                        "<title>Name of the project</title>",
                        "Description of the project",
                        "src=\"logo.svg\"")
                .containsText(
                        SLIDES + "slides/a.html",
                        "theme/league.css",
                        "<aside class=\"notes\">",
                        "<script src=\"../extra.js\">")
                .has(SLIDES + "logo.svg", SLIDES + "extra.js");
        assertThat(options(build, SLIDES + "slides/a.html"))
                .contains(
                        "\"controls\":false",
                        "\"autoSlide\":2500",
                        "\"minScale\":0.25",
                        "\"transition\":\"convex\"",
                        "\"slideNumber\":\"c/t\"",
                        "\"keyboard\":{\"enabled\":true,\"condition\":\"focused\"}",
                        "\"parallaxBackgroundSize\":\"2100px 900px\"");
        assertThat(options(build, SLIDES + "slides/b.html")).contains("\"controls\":true", "\"autoSlide\":2500");
    }

    /** The options of reveal.js that a page sets above the defaults. */
    private static String options(Build build, String page) {
        return build.text(page)
                .lines()
                .filter(line -> line.startsWith(OPTIONS))
                .map(line -> line.substring(OPTIONS.length(), line.length() - 1))
                .findFirst()
                .orElse("");
    }
}
