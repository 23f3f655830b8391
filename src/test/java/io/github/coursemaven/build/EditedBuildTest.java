package io.github.coursemaven.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.build.RecordedBuild.Said;
import io.github.coursemaven.build.record.FreshLinks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** After single decks were edited, only they are read and written, and all is as after a clean build. */
class EditedBuildTest {

    /** With {@code -Dsequences=500}, a longer run. */
    private static final int SEQUENCES = Integer.getInteger("sequences", 12);

    private static final int EDITS = 6;

    @TempDir
    private Path temporary;

    private Path folder;
    private CourseEdits edits;
    private RecordedBuild build;
    private int copies;

    @BeforeEach
    void aCourse() throws Exception {
        folder = Files.createDirectories(temporary.resolve("course")).toRealPath();
        edits = CourseEdits.ofNewCourse(folder);
        edits.write("c.slides.md", "# C\n\nSee [b](b.slides.md#/part), [a](a.slides.md) and ![](img/a.svg)\n\n## More");
        build = new RecordedBuild(folder, "defaults", FreshLinks.ALWAYS, FailOn.NEVER);
        build.run();
    }

    private void replace(String path, String old, String text) throws IOException {
        var before = Files.readString(folder.resolve(path));
        assertThat(before).contains(old);
        edits.write(path, before.replace(old, text));
    }

    private Said builtAsClean() throws Exception {
        return builtAsClean("one edit");
    }

    private Said builtAsClean(String done) throws Exception {
        var said = build.run();
        var copy =
                Files.createDirectories(temporary.resolve("copy-" + copies++)).toRealPath();
        assertThat(said.lines()).as(done).isEqualTo(build.cleanIn(copy));
        assertThat(build.differences(copy)).as(done).isEmpty();
        return said;
    }

    @ParameterizedTest
    @CsvSource({
        "c.slides.md, See,   'Now\n\nsee'",
        "c.slides.md, See,   '**See**'",
        "c.slides.md, See,   'See `code` and'",
        "c.slides.md, See,   'See [x][y] and'",
        "c.slides.md, See,   '<span onclick=\"x()\">See</span>'",
        "b.slides.md, say,   shout",
    })
    void a_text_of_a_deck_is_all_that_is_read_and_written(String path, String old, String text) throws Exception {
        replace(path, old, text);
        assertThat(builtAsClean().edited()).isTrue();
        assertThat(build.run().repeated()).isTrue();
        replace(path, text, old);
        assertThat(builtAsClean().edited()).isTrue();
    }

    @Test
    void the_text_of_a_picture() throws Exception {
        replace("a.slides.md", "![]", "![a picture]");
        assertThat(builtAsClean().edited()).isTrue();
    }

    @Test
    void a_text_after_an_edit_that_needed_the_whole_course() throws Exception {
        replace("c.slides.md", "# C", "# Another title");
        assertThat(builtAsClean().edited()).isFalse();
        replace("c.slides.md", "See", "There is");
        assertThat(builtAsClean().edited()).isTrue();
    }

    @Test
    void several_decks_may_be_edited() throws Exception {
        replace("a.slides.md", "![]", "\n![]");
        replace("c.slides.md", "See", "There is");
        assertThat(builtAsClean().edited()).isTrue();
        assertThat(build.run().repeated()).isTrue();
    }

    @Test
    void only_the_pages_of_the_deck_are_written() throws Exception {
        var other = folder.resolve("target/slides/a.slides.html");
        var time = FileTime.from(Instant.EPOCH);
        Files.setLastModifiedTime(other, time);
        replace("c.slides.md", "See", "There is");
        build.run();
        assertThat(Files.getLastModifiedTime(other)).isEqualTo(time);
        assertThat(folder.resolve("target/slides/c.slides.html")).content().contains("There is");
    }

    @ParameterizedTest
    @CsvSource({
        "c.slides.md, '# C',     '# Another title'",
        "c.slides.md, More,      'Much more'",
        "c.slides.md, See,       'See $x^2$'",
        "c.slides.md, '[a]',     '![]'",
        "c.slides.md, '## More', '---\n\n## More'",
        "c.slides.md, See,       'See [this](https://example.org) and'",
        "c.slides.md, See,       'See [this](film.mp4) and'",
        "c.slides.md, img/a.svg, img/b.svg",
        "c.slides.md, '# C',     '---\ntheme: moon\n---\n# C'",
        "c.slides.md, See,       '```java\nint a;\n```'",
        "b.slides.md, 'Note:',   'No notes:'",
        "part.md,     Part,      'Part two'",
        "inner.md,    inner,     outer",
        "theme.css,   red,       tan",
    })
    void the_whole_course_is_built_after_what_others_may_depend_on(String path, String old, String text)
            throws Exception {
        replace(path, old, text);
        assertThat(builtAsClean().edited()).isFalse();
    }

    @Test
    void the_whole_course_is_built_if_its_record_is_damaged() throws Exception {
        replace("c.slides.md", "See", "There is");
        Files.writeString(Path.of(build.record().toString().replace(".bin", ".course")), "half a");
        assertThat(builtAsClean().edited()).isFalse();
    }

    @Test
    void the_whole_course_is_built_if_a_page_was_changed() throws Exception {
        replace("c.slides.md", "See", "There is");
        Files.writeString(folder.resolve("target/slides/a.slides.html"), "another program");
        assertThat(builtAsClean().edited()).isFalse();
    }

    @Test
    void the_whole_course_is_built_if_it_may_fail() throws Exception {
        build = new RecordedBuild(folder, "defaults", FreshLinks.ALWAYS, FailOn.WARNING);
        build.run();
        replace("c.slides.md", "See", "There is");
        assertThat(build.run().edited()).isFalse();
    }

    @Test
    void after_any_edits_the_output_is_that_of_a_clean_build() throws Exception {
        var edited = 0;
        for (var seed = 0; seed < SEQUENCES; seed++) {
            var random = new Random(seed);
            var done = new ArrayList<String>();
            for (var count = 0; count < EDITS; count++) {
                done.add(random.nextInt(4) == 0 ? edits.next(random) : edits.nextText(random));
                edited += builtAsClean(seed + ": " + done).edited() ? 1 : 0;
            }
        }
        assertThat(edited).isGreaterThan(SEQUENCES);
    }
}
