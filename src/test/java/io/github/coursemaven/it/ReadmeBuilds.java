package io.github.coursemaven.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.docs.Snippets;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Builds of what README and guide show, with files that are copied from there: {@code setup.groovy} saves them,
 * {@code verify.groovy} looks at what became of them. A command counts only if the README shows it.
 */
public final class ReadmeBuilds {

    private static final String SLIDES = "target/site/slides/";
    private static final String FIRST_COURSE = "Your first course";
    private static final String PARENT_POM = "One parent POM for many courses";
    private static final String DECK = "slides/loops.md";
    private static final Pattern PAGE = Pattern.compile("\\S+\\.html");
    private static final Set<String> NOT_OURS = Set.of("target", ".git", "node_modules");

    private ReadmeBuilds() {}

    /** The first course, before it gets a POM. */
    public static void saveDeck(File project) throws IOException {
        saveCourse(project);
        Files.delete(project.toPath().resolve("pom.xml"));
    }

    public static void saveCourse(File project) throws IOException {
        Projects.makeCheckout(project);
        readme(project).section(FIRST_COURSE).save(project.toPath());
    }

    /** The deck with the mistake that the README makes in it. */
    public static void saveBrokenDeck(File project) throws IOException {
        saveDeck(project);
        var deck = project.toPath().resolve(DECK);
        Files.writeString(deck, Files.readString(deck).replace("#/end)", "#/ende)"));
    }

    /** The first course's POM as a parent, and a course that names it. */
    public static void saveCourses(File project) throws IOException {
        Projects.makeCheckout(project);
        var parent = project.toPath().resolve("parent");
        readme(project).section(FIRST_COURSE).save(parent);
        var pom = parent.resolve("pom.xml");
        Files.writeString(pom, Files.readString(pom).replace(">programming<", ">course-parent<"));
        var course = project.toPath().resolve("course");
        readme(project).section(PARENT_POM).save(course);
        Files.createDirectories(course.resolve("slides"));
        Files.move(parent.resolve(DECK), course.resolve(DECK));
        Files.delete(parent.resolve("slides"));
    }

    public static void saveProjectWithSite(File project) throws IOException {
        Projects.makeCheckout(project);
        Snippets.in(sources(project).resolve("src/site/markdown/project-site.md"))
                .save(project.toPath());
    }

    /** All that README and guide may link. */
    public static void copySources(File project) throws IOException {
        Projects.makeCheckout(project);
        var sources = sources(project);
        Files.walkFileTree(sources, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (NOT_OURS.contains(folder.getFileName().toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(copy(folder));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, copy(file));
                return FileVisitResult.CONTINUE;
            }

            private Path copy(Path path) {
                return project.toPath()
                        .resolve("sources")
                        .resolve(sources.relativize(path).toString());
            }
        });
    }

    public static void firstCourse(File project) {
        Build.in(project)
                .hasNothingToComplainOf()
                .hasSlides(SLIDES + "slides/loops.html", 2)
                .indexLinks(SLIDES + "index.html", "slides/loops.html")
                .has(outputOfTheReadme(project))
                .containsText(SLIDES + "slides/loops.html", "/reveal.moon.", "only you see this");
        runsCommandsOfTheReadme(project);
    }

    /** Built once by each Maven. */
    public static void courseWithPom(File project) {
        var build = Build.in(project)
                .logsMatch("Apache Maven 3\\.9\\.\\d+ .*")
                .logsMatch("Apache Maven 4\\.0\\.0.*")
                .hasSlides(SLIDES + "slides/loops.html", 2)
                .containsText(SLIDES + "index.html", "<title>Programming</title>")
                .containsText(
                        SLIDES + "slides/loops.html",
                        "/reveal.moon.",
                        "\"slideNumber\":\"c/t\"",
                        "\"transition\":\"fade\"");
        assertThat(build.linesMatching("\\[INFO] 1 deck, 2 slides, 0 images, 0 problems in .*"))
                .hasSize(3);
        runsCommandsOfTheReadme(project);
    }

    public static void coursesOfOneParent(File project) {
        Build.in(project)
                .hasNothingToComplainOf()
                .module("course")
                .hasSlides(SLIDES + "slides/loops.html", 2)
                .containsText(SLIDES + "index.html", "<title>Algorithms</title>")
                .containsText(SLIDES + "slides/loops.html", "\"transition\":\"fade\"");
        Build.in(project).hasNoOutput("parent");
    }

    public static void brokenDeck(File project) {
        Build.in(project)
                .reports(readme(project).section("What fails a build").texts("text").stream()
                        .flatMap(String::lines)
                        .toArray(String[]::new))
                .has(SLIDES + "slides/loops.html");
    }

    public static void guide(File project) {
        Build.in(project)
                .logsMatch("\\[INFO] Found 2\\d decks among \\d+ Markdown files")
                .reports();
    }

    private static Snippets readme(File project) {
        return Snippets.in(sources(project).resolve("README.md"));
    }

    /** The root of this repository: builds are in {@code target/it}. */
    private static Path sources(File project) {
        return project.toPath().resolve("../../..").normalize();
    }

    /** The pages that the README says one gets. */
    private static String[] outputOfTheReadme(File project) {
        var list = String.join("", readme(project).section(FIRST_COURSE).texts("text"));
        var pages = PAGE.matcher(list).results().map(found -> SLIDES + found.group());
        var paths = pages.toArray(String[]::new);
        assertThat(paths).hasSize(4);
        return paths;
    }

    /** The invoker plugin has run what a reader types. */
    private static void runsCommandsOfTheReadme(File project) {
        var commands = readme(project).section(FIRST_COURSE).commands().stream()
                .map(command -> command.replaceFirst(":\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?:", ":\\${project.version}:"));
        var run = Build.in(project).goals().stream().map(goals -> "mvn " + goals.replace("-V ", ""));
        assertThat(commands).containsAll(run.distinct().toList());
    }
}
