package io.github.coursemaven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;

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

    public static void linked(File project) {
        var hint =
                "' is a page of another module, so it opens only where both are published: after 'mvn course:slides' in the"
                        + " root folder, on the deployed site, and after 'mvn site site:stage'";
        var end = " [other-module]";
        var build = Build.in(project)
                .hasNothingToComplainOf()
                .logsTimes("[INFO] memory/slides/paging.md:3:9: '../../slides/start.md" + hint + end, 2)
                .logsTimes(
                        "[INFO] memory/slides/paging.md:9:11: '../../processes/slides/threads.md#create" + hint + end,
                        2)
                .logs(
                        "[INFO] slides/start.md:3:10: '../memory/slides/paging.md" + hint + end,
                        "[INFO] slides/start.md:3:51: '../processes/slides/threads.html" + hint + end,
                        "[INFO] processes/slides/threads.md:3:16: '../../memory/slides/paging.md#page-tables-of-memory-chapter"
                                + hint + "; 3 more links of this deck lead to that module" + end);
        assertThat(build.linesWith("[other-module]")).hasSize(7);
        leadsTo(
                build,
                "slides/slides/start.html",
                "memory-chapter/slides/slides/paging.html",
                "processes/slides/slides/threads.html");
        leadsTo(
                build,
                "memory-chapter/slides/slides/paging.html",
                "slides/slides/start.html",
                "processes/slides/slides/threads.html");
        leadsTo(
                build,
                "processes/slides/slides/threads.html",
                "memory-chapter/slides/slides/paging.html",
                "memory-chapter/slides/slides/paging-print.html",
                "memory-chapter/slides/index.html",
                "memory-chapter/slides/slides/paging.html");
    }

    public static void staged(File project) {
        var build = Build.in(project);
        var ofTree = List.of(
                "slides/index.html",
                "slides/memory/slides/paging.html",
                "slides/processes/slides/threads.html",
                "slides/slides/start.html");
        var ofModules = List.of(
                "memory/slides/index.html",
                "memory/slides/slides/paging.html",
                "processes/slides/index.html",
                "processes/slides/slides/threads.html");
        assertThat(staged(build, "tree")).containsExactlyElementsOf(ofTree);
        assertThat(staged(build, "modules"))
                .startsWith(ofModules.toArray(String[]::new))
                .endsWith("slides/index.html", "slides/slides/start.html")
                .hasSize(6);
        assertThat(staged(build, "twice"))
                .startsWith(ofModules.toArray(String[]::new))
                .endsWith(ofTree.toArray(String[]::new))
                .hasSize(8);
    }

    /** The slides and indexes of a staged site. */
    private static List<String> staged(Build build, String folder) {
        return build.filesBelow("target/" + folder).stream()
                .filter(file -> file.endsWith(".html") && !file.matches(".*(-(print|handout)\\.html|/_course/.*)"))
                .toList();
    }

    /** The links on the slides of a staged page, each to a file that exists. */
    private static void leadsTo(Build build, String page, String... files) {
        var staged = build.file("target/staging");
        var links = build.page("target/staging/" + page).select(".slides a[href]").eachAttr("href").stream()
                .map(link -> staged.resolve(page)
                        .resolveSibling(link.replaceFirst("#.*", ""))
                        .normalize())
                .toList();
        assertThat(links)
                .isEqualTo(Stream.of(files).map(staged::resolve).toList())
                .allMatch(Files::isRegularFile);
    }

    public static void checkedInTheRoot(File project) {
        Build.in(project)
                .logs("[INFO] Found 2 decks among 2 Markdown files", "[INFO] Found 1 deck among 1 Markdown file")
                .logs("[ERROR] labs/slides/lab.md:3:5: 'gone.png' does not exist [missing-file]")
                .logsMatch("\\[INFO] 2 decks, 2 slides, 1 image, 1 error, 1 hint in .*")
                .logsMatch("\\[INFO] 1 deck, 1 slide, 0 images, 0 problems in .*");
    }

    public static void settingsOfModules(File project) {
        var chapters =
                "[WARNING] the module 'chapters/threads' sets 'failOn', 'theme', but this goal runs in a folder above it,"
                        + " so the decks there are built without; write 'theme' into the front matter of the decks or into"
                        + " 'chapters/threads/reveal-md.json', set 'failOn' in the folder where the goal runs, or run the goal in"
                        + " 'chapters/threads'";
        var memory =
                "[WARNING] the module 'memory' sets 'theme', but this goal runs in a folder above it, so the decks there are"
                        + " built without; write 'theme' into the front matter of the decks or into 'memory/reveal-md.json', or run"
                        + " the goal in 'memory'";
        Build.in(project)
                .complainsOnlyOf(chapters, memory, chapters, memory)
                .logsTimes("[INFO] Left out 'labs', because this module sets course.skip", 2)
                .logsTimes("[INFO] Left out 'drafts', because this module sets course.skip", 2)
                .logsTimes("[INFO] Found 4 decks among 4 Markdown files", 2)
                .indexLinks(
                        SLIDES + "index.html",
                        "bundle/inner/slides/inner.html",
                        "chapters/threads/slides/threads.html",
                        "memory/slides/memory.html",
                        "plain/slides/plain.html");
    }

    public static void withoutDecks(File project) {
        Build.in(project)
                .logs("[INFO] No decks: there are no Markdown files in .; the modules build their own")
                .logs("[INFO] No decks: there are no Markdown files in code")
                .logs(
                        "[INFO] No decks among 2 Markdown files; to make a file a deck, write 'deck: true' in its front"
                                + " matter (if it has none, write the lines '---', 'deck: true' and '---' at its top), or move it to a folder named 'slides'")
                .logsNowhere("gone.md")
                .logsNowhere("[WARNING]")
                .logsPart("there are no decks in .")
                .hasNoOutput(".", "code", "manual");
    }
}
