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
import java.util.stream.Stream;

/** Starts a course in a folder, and says how to go on. */
public final class NewCourse {

    private static final String DECKS = "slides";
    private static final List<String> SAMPLES = List.of("1-writing-slides.md", "2-code-formulas-diagrams.md");
    private static final String PICTURE = "img/loop.svg";
    private static final List<String> IGNORED = List.of("target/", ".course/links.tsv");

    private static final String OWN_FOLDER = ".course";
    private static final String DECK_SCHEMA = "deck.schema.json";

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

    /** Writes the POM, or says what to add to it. Returns whether Maven knows the short names of the goals now. */
    public boolean writePom(PomWish pom) throws IOException {
        return new CoursePom(pom, plugin, files, log).write(base, words);
    }

    /** Writes what a repository needs besides, if it is missing. */
    public void writeOthers(List<FirstFile> others) throws IOException {
        files.write(
                base.resolve(".gitignore"),
                String.join("\n", IGNORED) + "\n",
                "see that it has the lines '" + String.join("' and '", IGNORED) + "'");
        for (var other : others) {
            files.write(DiskTrace.untraced(other.path()), other.text());
        }
    }

    /** The schemas by which editors complete and check the keys of settings. */
    public List<FirstFile> schemas() {
        return Stream.of(DECK_SCHEMA, "reveal.schema.json")
                .map(name -> new FirstFile(base.resolve(OWN_FOLDER).resolve(name), resource("schemas/" + name)))
                .toList();
    }

    /**
     * Writes decks that show what decks can do, unless there may be some already.
     *
     * @param nameSchema whether they name the schema of their front matter
     */
    public void writeSamples(boolean nameSchema) throws IOException {
        var schema = nameSchema ? "../" + OWN_FOLDER + "/" + DECK_SCHEMA : "";
        var folder = base.resolve(DECKS);
        if (Files.exists(folder)) {
            log.info("Left " + files.shown(folder) + " as it is, so there are no sample decks");
            return;
        }
        for (var deck : SAMPLES) {
            files.write(folder.resolve(deck), words.in(resource(DECKS + "/" + deck), schema));
        }
        files.write(folder.resolve(PICTURE), resource(DECKS + "/" + PICTURE));
    }

    /** Says how to begin although the decks have problems. */
    public void offerBaseline(boolean areShortNamesKnown) {
        log.info("To fix these problems later, record them: mvn " + plugin.goal("check", areShortNamesKnown)
                + " -Dcourse.baseline=write; from then on, only new ones fail the build");
    }

    /** Names the goals to run next. */
    public void sayHowToGoOn(boolean areShortNamesKnown) {
        var slides = plugin.goal("slides", areShortNamesKnown);
        var serve = plugin.goal("serve", areShortNamesKnown);
        log.info("Next:");
        log.info("  mvn " + serve + " - shows the course in your browser while you write");
        log.info("  mvn " + slides + " - writes the pages");
        log.info("  mvn wrapper:wrapper - adds the script 'mvnw', for computers without Maven");
    }

    static String resource(String path) {
        try (var in = Objects.requireNonNull(NewCourse.class.getResourceAsStream(path))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
