package io.github.coursemaven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The ways of publishing that the guide describes. */
public final class PublishingBuilds {

    private PublishingBuilds() {}

    public static void zippedModule(File project) throws IOException {
        var build = Build.in(project).hasNothingToComplainOf();
        assertThat(pages(build.file("target/statistics-1-slides.zip").toFile()))
                .containsExactly(
                        ".nojekyll",
                        "index.html",
                        "means.slides-handout.html",
                        "means.slides-print.html",
                        "means.slides.html");
    }

    public static void zippedCourse(File project) throws IOException {
        var build = Build.in(project)
                .hasNothingToComplainOf()
                .containsText(
                        "dist/target/site/slides/memory/slides/memory.html",
                        "href=\"../../processes/slides/processes.html\"")
                .hasNoOutput(".", "memory", "processes");
        assertThat(pages(build.file("dist/target/os-slides-1-slides.zip").toFile()))
                .containsExactly(
                        ".nojekyll",
                        "index.html",
                        "memory/slides/memory-handout.html",
                        "memory/slides/memory-print.html",
                        "memory/slides/memory.html",
                        "processes/slides/processes-handout.html",
                        "processes/slides/processes-print.html",
                        "processes/slides/processes.html");
    }

    public static void deployed(File project) throws IOException, InterruptedException {
        Build.in(project)
                .hasSlides("target/deployed/slides/means.slides.html", 1)
                .has("target/deployed/slides/index.html", "target/deployed/slides/.nojekyll");
        Projects.git(project, "clone", "-q", "--branch", "gh-pages", "pages.git", "published");
        Build.in(project)
                .hasSlides("published/slides/means.slides.html", 1)
                .has("published/slides/index.html", "published/slides/.nojekyll");
    }

    public static void rootThatIsNoParent(File project) {
        Build.in(project)
                .logsPart("No plugin found for prefix 'course' in the current project")
                .logsMatch("\\[INFO] 1 deck, 1 slide, 0 images, 0 problems in .* → target/site/slides/index\\.html")
                .logsTimes("[INFO] Found 1 deck among 1 Markdown file", 2)
                .hasSlides("target/site/slides/lab/lab.slides.html", 1)
                .hasNoOutput("lab");
    }

    /** What a zip holds besides the files that all pages share, sorted. */
    private static List<String> pages(File zip) throws IOException {
        try (var file = new ZipFile(zip)) {
            return file.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> !name.endsWith("/") && !name.startsWith("_course/"))
                    .sorted()
                    .toList();
        }
    }
}
