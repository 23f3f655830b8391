package io.github.coursemaven.build.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.base.trace.DiskTrace;
import io.github.coursemaven.build.CourseEdits;
import io.github.coursemaven.build.CourseOnDisk;
import io.github.coursemaven.build.RecordingLog;
import io.github.coursemaven.course.deck.Course;
import io.github.coursemaven.course.read.DeckMemory;
import io.github.coursemaven.publish.site.PageMemory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A preview that keeps decks and pages shows what a first build would show. */
class RememberedCourseTest {

    /** With {@code -Dsequences=500}, a longer run. */
    private static final int SEQUENCES = Integer.getInteger("sequences", 25);

    private static final int EDITS = 6;

    @TempDir
    private Path temporary;

    /** What a build has shown and said. */
    private record Shown(ShownSite site, List<String> lines) {}

    /** The slides that a preview shows before the rest, and the whole. */
    private record InTwoSteps(Optional<PreviewSite> first, Shown whole) {}

    /** A preview of a folder. */
    private static final class Rounds {

        private final DiskTrace trace = new DiskTrace();
        private final DeckMemory decks = DeckMemory.keeping();
        private final PageMemory pages = new PageMemory();
        private final Path folder;
        private DiskState known = DiskState.NOTHING;
        private Optional<Course> last = Optional.empty();

        Rounds(Path folder) {
            this.folder = folder;
        }

        /** Builds after a change of the disk. */
        Shown next() throws Exception {
            return inTwoSteps().whole();
        }

        InTwoSteps inTwoSteps() throws Exception {
            var changed = known.differences(known.now());
            decks.forget(changed);
            var shown = new ArrayList<>(List.of(ShownSite.NONE));
            var log = new RecordingLog();
            var course = new CourseOnDisk(trace.path(folder)).remembering(decks);
            var publication = new PreviewPublication(course.pages(), pages, built -> {
                last = Optional.of(built.course());
                shown.add(ShownSite.NONE.next(built.site(), List.of()));
            });
            var first = last.isPresent()
                    ? publication.saved(last.get(), changed, course.reader())
                    : Optional.<PreviewSite>empty();
            var unused = course.run(log, CourseOnDisk.USUAL, publication);
            known = known.of(trace.paths());
            return new InTwoSteps(first, new Shown(shown.get(shown.size() - 1), log.lines()));
        }
    }

    @Test
    void after_any_edits_the_site_is_that_of_a_first_build() throws Exception {
        for (var seed = 0; seed < SEQUENCES; seed++) {
            var folder =
                    Files.createDirectories(temporary.resolve("course-" + seed)).toRealPath();
            var edits = CourseEdits.ofNewCourse(folder);
            var random = new Random(seed);
            var rounds = new Rounds(folder);
            var done = new ArrayList<>(List.of("nothing"));
            assertThat(rounds.next()).isEqualTo(new Rounds(folder).next());
            for (var count = 0; count < EDITS; count++) {
                done.add(edits.next(random));
                var shown = rounds.next();
                var first = new Rounds(folder).next();
                assertThat(shown.lines()).as("seed %d: %s", seed, done).isEqualTo(first.lines());
                assertThat(shown.site().changesSince(first.site(), Set.of()))
                        .as("seed %d: %s", seed, done)
                        .isEmpty();
            }
        }
    }

    /** Changes that leave a preview with something that it cannot show. */
    @FunctionalInterface
    private interface Accident {
        void happen(Path folder) throws IOException;
    }

    @Test
    void after_accidents_the_site_is_that_of_a_first_build() throws Exception {
        var folder = Files.createDirectories(temporary.resolve("course")).toRealPath();
        CourseEdits.ofNewCourse(folder);
        Files.createDirectories(folder.resolve("part"));
        Files.writeString(folder.resolve("part/c.slides.md"), "# C\n\n[A](../a.slides.md)");
        var rounds = new Rounds(folder);
        var unused = rounds.next();
        var a = folder.resolve("a.slides.md");
        var accidents = List.<Accident>of(
                course -> Files.write(a, new byte[] {'#', ' ', (byte) 0xE4}),
                course -> Files.writeString(a, "---\ntheme: [\n---\n# A"),
                course -> Files.writeString(a, "# A\n\n" + "many words ".repeat(1_000_000)),
                course -> Files.writeString(a, "# A"),
                course -> Files.move(course.resolve("part"), course.resolve("moved")),
                course -> Files.delete(a),
                course -> Files.createDirectory(a),
                course -> Files.delete(a),
                course -> Files.writeString(a, "# A again"));
        for (var accident : accidents) {
            accident.happen(folder);
            var shown = rounds.next();
            var first = new Rounds(folder).next();
            assertThat(shown.lines()).isEqualTo(first.lines());
            assertThat(shown.site().changesSince(first.site(), Set.of())).isEmpty();
        }
    }

    @Test
    void a_page_changes_with_the_title_of_the_deck_after_it() throws Exception {
        var folder = Files.createDirectories(temporary.resolve("course")).toRealPath();
        CourseEdits.ofNewCourse(folder);
        var rounds = new Rounds(folder);
        var before = rounds.next().site();

        Files.writeString(folder.resolve("b.slides.md"), "# Another title");

        assertThat(rounds.next().site().changesSince(before, Set.of()))
                .contains("a.slides.html", "b.slides.html", "index.html");
    }

    @Test
    void the_slides_of_a_saved_deck_are_made_first_and_are_those_of_the_course() throws Exception {
        var folder = Files.createDirectories(temporary.resolve("course")).toRealPath();
        CourseEdits.ofNewCourse(folder);
        var rounds = new Rounds(folder);
        rounds.next();

        Files.writeString(folder.resolve("a.slides.md"), "# A\n\nTo [another](b.slides.md#/b) deck");
        var steps = rounds.inTwoSteps();

        var first = steps.first().orElseThrow();
        assertThat(first.site().pages().keySet()).containsExactly("a.slides.html");
        assertThat(ShownSite.NONE.next(first, List.of()).files().get("a.slides.html"))
                .isEqualTo(steps.whole().site().files().get("a.slides.html"));
        assertThat(first.places().get("a.slides.html"))
                .isEqualTo(steps.whole().site().places().get("a.slides.html"));
    }

    @Test
    void the_slides_that_show_code_follow_its_source_and_are_made_first() throws Exception {
        var folder = Files.createDirectories(temporary.resolve("course")).toRealPath();
        CourseEdits.ofNewCourse(folder);
        var source =
                Files.writeString(folder.resolve("A.java"), "class A {\n // #region x\n int x;\n // #endregion\n}\n");
        Files.writeString(folder.resolve("a.slides.md"), "# A\n\n```java file=A.java#x\n```\n");
        Files.writeString(folder.resolve("part.md"), "## Part\n\n```java\n<!-- include: A.java#y -->\n```\n");
        var rounds = new Rounds(folder);
        rounds.next();
        for (var code : List.of("int x = 2;", "int x = 3;", "// #region y\nint y;\n// #endregion")) {
            Files.writeString(source, "class A {\n // #region x\n " + code + "\n // #endregion\n}\n");
            var steps = rounds.inTwoSteps();
            var first = new Rounds(folder).next();
            var text = code.replaceAll("// .*|\n", "");

            assertThat(text(steps.whole().site(), "a.slides.html")).contains(text);
            assertThat(steps.whole().site().changesSince(first.site(), Set.of()))
                    .isEmpty();
            assertThat(steps.whole().lines()).isEqualTo(first.lines());
            assertThat(steps.first().map(early -> early.site().pages().keySet().toString()))
                    .contains("[a.slides.html]");
        }
        assertThat(text(rounds.next().site(), "b.slides.html")).contains("<code class=\"java\">int y;</code>");
    }

    @Test
    void before_the_course_is_read_only_the_slides_are_made_that_are_asked_for() throws Exception {
        var folder = Files.createDirectories(temporary.resolve("course")).toRealPath();
        CourseEdits.ofNewCourse(folder);
        var course = new CourseOnDisk(folder);
        var publication = new PreviewPublication(course.pages(), new PageMemory(), built -> {});
        var alone = course.reader().read(folder.resolve("a.slides.md"));

        assertThat(publication.early(alone, "a.slides.html").site().pages().keySet())
                .containsExactly("a.slides.html");
        assertThat(publication
                        .early(alone, "a.slides-print.html")
                        .site()
                        .pages()
                        .keySet())
                .contains("a.slides.html", "a.slides-print.html");
    }

    @Test
    void the_index_is_made_before_the_slides_are_read() throws Exception {
        var folder = Files.createDirectories(temporary.resolve("course")).toRealPath();
        CourseEdits.ofNewCourse(folder);
        var whole = new Rounds(folder).next().site();
        var course = new CourseOnDisk(folder);
        var publication = new PreviewPublication(course.pages(), new PageMemory(), built -> {});

        var early = publication.earlyIndex(course.reader().readTitles());

        assertThat(early.site().pages().keySet()).containsExactly("index.html");
        assertThat(text(ShownSite.NONE.withEarly(early)))
                .isEqualTo(text(whole).replaceAll("\\d+ slides?", "…"))
                .contains("…");
    }

    private static String text(ShownSite site, String page) throws IOException {
        return new String(ShownSite.bytes(site.file(page).orElseThrow()), StandardCharsets.UTF_8);
    }

    private static String text(ShownSite site) throws IOException {
        return text(site, "");
    }

    @Test
    void pages_for_students_are_made_first_without_notes() throws Exception {
        var folder = Files.createDirectories(temporary.resolve("course")).toRealPath();
        CourseEdits.ofNewCourse(folder);
        Files.writeString(folder.resolve("a.slides.md"), "# A\n\nNote: secret");
        var course = new CourseOnDisk(folder);
        var publication = new PreviewPublication(course.pagesForStudents(), new PageMemory(), built -> {});

        var alone = publication.read(course.reader(), folder.resolve("a.slides.md"));

        assertThat(alone.decks()).singleElement().asString().doesNotContain("secret");
    }

    @Test
    void all_is_made_at_once_if_something_else_than_one_deck_has_changed() throws Exception {
        var folder = Files.createDirectories(temporary.resolve("course")).toRealPath();
        CourseEdits.ofNewCourse(folder);
        var rounds = new Rounds(folder);
        assertThat(rounds.inTwoSteps().first()).isEmpty();
        Files.writeString(folder.resolve("a.slides.md"), "# A");
        Files.writeString(folder.resolve("b.slides.md"), "# B");
        assertThat(rounds.inTwoSteps().first()).isEmpty();
        Files.writeString(folder.resolve("new.slides.md"), "# New");
        assertThat(rounds.inTwoSteps().first()).isEmpty();
        Files.delete(folder.resolve("a.slides.md"));
        assertThat(rounds.inTwoSteps().first()).isEmpty();
    }
}
