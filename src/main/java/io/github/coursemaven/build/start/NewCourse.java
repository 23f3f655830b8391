package io.github.coursemaven.build.start;

import io.github.coursemaven.base.trace.DiskTrace;
import io.github.coursemaven.build.BuildLog;
import io.github.coursemaven.build.CourseLayout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Starts a course in a folder, and says how to go on. */
public final class NewCourse {

    private static final String DECKS = "slides";
    private static final List<String> SAMPLES = List.of("1-writing-slides.md", "2-code-formulas-diagrams.md");
    private static final String PICTURE = "img/loop.svg";
    private static final List<String> IGNORED = List.of("target/", ".course/links.tsv");

    private final Path base;
    private final CourseWords words;
    private final PluginCoordinates plugin;
    private final BuildLog log;
    private final FirstFiles files;

    public NewCourse(CourseLayout layout, CourseWords words, PluginCoordinates plugin, BuildLog log) {
        this.base = DiskTrace.untraced(layout.roots().base());
        this.words = words;
        this.plugin = plugin;
        this.log = log;
        this.files = new FirstFiles(DiskTrace.untraced(layout.here()), log);
    }

    /**
     * Writes the files that are missing.
     *
     * @param others besides those of all courses
     */
    public void start(PomWish pom, List<FirstFile> others) throws IOException {
        var isKnown = new CoursePom(pom, plugin, files, log).write(base, words);
        writeSamples();
        files.write(
                base.resolve(".gitignore"),
                String.join("\n", IGNORED) + "\n",
                "see that it has the lines '" + String.join("' and '", IGNORED) + "'");
        for (var other : others) {
            files.write(DiskTrace.untraced(other.path()), other.text());
        }
        sayHowToGoOn(isKnown);
    }

    private void writeSamples() throws IOException {
        var folder = base.resolve(DECKS);
        if (Files.exists(folder)) {
            log.info("Left " + files.shown(folder) + " as it is, so there are no sample decks");
            return;
        }
        for (var deck : SAMPLES) {
            files.write(folder.resolve(deck), words.in(resource(DECKS + "/" + deck)));
        }
        files.write(folder.resolve(PICTURE), resource(DECKS + "/" + PICTURE));
    }

    private void sayHowToGoOn(boolean areShortNamesKnown) {
        var slides = areShortNamesKnown ? "course:slides" : plugin.goal("slides");
        var serve = areShortNamesKnown ? "course:serve" : plugin.goal("serve");
        log.info("Next:");
        log.info("  mvn wrapper:wrapper - adds the script 'mvnw', for computers without Maven");
        log.info("  mvn " + slides + " - writes the pages to 'target/site/slides'");
        log.info("  mvn " + serve + " - shows the course in your browser while you write");
    }

    static String resource(String path) {
        try (var in = Objects.requireNonNull(NewCourse.class.getResourceAsStream(path))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
