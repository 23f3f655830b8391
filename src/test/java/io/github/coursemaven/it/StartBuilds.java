package io.github.coursemaven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;

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

    /** The POM is changed when that is wished, and only where the plugin is added. */
    public static void besidePom(File project) throws IOException {
        var build = Build.in(project)
                .hasNothingToComplainOf()
                .logs(
                        "[INFO] Left 'pom.xml' as it is; for short commands, add this to <plugins> in <build>,"
                                + " or let -Dcourse.write do so:",
                        "[INFO]     <artifactId>course-maven-plugin</artifactId>",
                        "[INFO] Added the plugin to 'pom.xml'",
                        "[INFO] Left 'slides' as it is, so there are no sample decks")
                .logsMatch("\\[INFO] 2 decks, 16 slides, 1 image, 0 problems in .* → target/site/slides/index\\.html")
                .containsText(SLIDES + "index.html", "<title>Existing</title>");
        var before = Files.readString(project.toPath().resolve("../../../src/it/a-course-starts-beside-a-pom/pom.xml"));
        assertThat(build.text("pom.xml").replaceFirst("(?s)  <build>.*</build>\n", ""))
                .isEqualTo(before);
    }

    /** The whole tree is one course. */
    public static void inReactor(File project) {
        Build.in(project)
                .hasNothingToComplainOf()
                .logs("[INFO] Added the plugin to 'pom.xml'")
                .logsMatch("\\[INFO] 3 decks, 17 slides, 1 image, 0 problems in .* → target/site/slides/index\\.html")
                .hasSlides(SLIDES + FIRST + ".html", 9)
                .hasSlides(SLIDES + "chapter-1/slides/chapter.html", 1)
                .lacks("chapter-1/slides/1-writing-slides.md");
    }

    /** The parent brings the plugin, so the POM does not name it. */
    public static void withParent(File project) {
        Build.in(project)
                .hasNothingToComplainOf()
                .logsMatch("\\[INFO] 2 decks, 16 slides, 1 image, 0 problems in .* → .*target/site/slides/index\\.html")
                .module("course")
                .containsText("pom.xml", "<artifactId>start-parent</artifactId>")
                .containsNot("pom.xml", "course-maven-plugin")
                .containsText(SLIDES + FIRST + ".html", "/reveal.moon.");
    }

    /** The flags of a script become the configuration; what is wrong with the decks fails nothing yet. */
    public static void fromRevealMd(File project) {
        Build.in(project)
                .logs(
                        "[INFO] package.json:3:25: 'talks' becomes <sourceDirectory>talks</sourceDirectory> and"
                                + " <include>**/*.md</include>",
                        "[INFO] package.json:3:31: '--static public' becomes <outputDirectory>public</outputDirectory>",
                        "[ERROR] talks/first.md:7:5: 'gone.svg' does not exist [missing-file]",
                        "[INFO] To fix these problems later, record them: mvn course:check -Dcourse.baseline=write;"
                                + " from then on, only new ones fail the build")
                .lacks("slides", "public/README.html", "target/site/slides")
                .hasSlides("public/first.html", 2)
                .containsText(
                        "public/first.html",
                        "href=\"_course/files/style.css\"",
                        "\"transition\":\"fade\"",
                        "\"slideNumber\":\"c/t\"");
    }
}
