package io.github.coursemaven.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.coursemaven.base.problem.Severities;
import io.github.coursemaven.web.status.LinkStatus.Reason;
import io.github.coursemaven.web.status.LinkStatus.Skipped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CourseRunTest {

    private static final Strictness PEDANTIC = new Strictness(Severities.DEFAULT, FailOn.ERROR, true, true);

    @TempDir
    private Path folder;

    private final RecordingLog log = new RecordingLog();

    @Test
    void a_good_course_is_published_and_reported() throws Exception {
        var course = new CourseOnDisk(folder)
                .with("slides/a.md", "# A\n\n![](a.svg)")
                .with("slides/a.svg", "<svg/>");

        assertThat(course.run(log, CourseOnDisk.USUAL, course.pages())).isEmpty();

        assertThat(log.lines())
                .containsExactly(
                        "info Found 1 deck among 1 Markdown file",
                        "info Links: 1 local good, 0 broken",
                        "info 1 deck, 1 slide, 1 image, 0 problems in 0.0 s → target/slides/index.html",
                        "info Open " + course.file("target/slides/index.html").toUri());
        assertThat(course.file("target/slides/slides/a.html")).exists();
        assertThat(course.file("target/course/problems.json")).hasContent("{\"problems\": []}");
    }

    @Test
    void speaker_notes_that_all_can_read_are_mentioned_once() throws Exception {
        var course = new CourseOnDisk(folder)
                .with("slides/a.md", "# A\n\nNote:\nmine")
                .with("slides/b.md", "# B\n\nNote:\nmine");
        course.run(log, CourseOnDisk.USUAL, course.pages());
        assertThat(log.lines())
                .contains("info Slides and handouts contain the speaker notes of 2 decks for all who open them;"
                        + " -Dcourse.notes=false leaves notes out");
    }

    @Test
    void a_language_without_words_is_mentioned_once() throws Exception {
        var course = new CourseOnDisk(folder)
                .with("slides/a.md", "---\nlang: cs\n---\n\n# A")
                .with("slides/b.md", "---\nlang: cs\n---\n\n# B");
        course.run(log, CourseOnDisk.USUAL, course.pages());
        assertThat(log.lines())
                .containsOnlyOnce(
                        "info The index and the links between pages are in English, because there are no words for"
                                + " 'cs'; write yours into '.course/words.properties'");
    }

    @Test
    void a_language_with_words_is_not_mentioned() throws Exception {
        var course = new CourseOnDisk(folder).with("slides/a.md", "---\nlang: pt-BR\n---\n\n# A");
        course.run(log, CourseOnDisk.USUAL, course.pages());
        assertThat(log.lines()).noneMatch(line -> line.contains("words"));
    }

    @Test
    void notes_that_are_left_out_are_not_mentioned() throws Exception {
        var course = new CourseOnDisk(folder).with("slides/a.md", "# A\n\nNote:\nmine");
        course.run(log, CourseOnDisk.USUAL, course.pagesForStudents());
        assertThat(log.lines()).noneMatch(line -> line.contains("speaker notes"));
    }

    @Test
    void a_fault_of_the_content_is_logged_and_returned_after_the_pages_are_written() throws Exception {
        var course = new CourseOnDisk(folder).with("slides/a.md", "# A\n\n[b](b.md)");

        assertThat(course.run(log, CourseOnDisk.USUAL, course.pages()))
                .contains(new CourseFailure("the course has 1 error (listed above)\n"
                        + "  fix what is listed; suppress one line with a comment '<!-- course-link-ignore-next-line RULE -->' above"
                        + " it; record all as known with -Dcourse.baseline=write; or let the build pass with"
                        + " -Dcourse.failOn=never\n"
                        + "  pages: " + course.file("target/slides/index.html").toUri()));

        assertThat(log.lines()).contains("error slides/a.md:3:5: 'b.md' does not exist [missing-file]");
        assertThat(course.file("target/slides/slides/a.html")).exists();
    }

    @Test
    void what_others_write_among_the_pages_can_be_linked_and_pages_of_the_course_cannot() throws Exception {
        var course = new CourseOnDisk(folder)
                .with("slides/a.md", "# A\n\n[b](../target/slides/api/b.html) [a](../target/slides/slides/a.html)")
                .with("target/slides/api/b.html", "<p>b</p>");
        course.run(log, CourseOnDisk.USUAL, course.pages());

        assertThat(log.lines())
                .filteredOn(line -> line.startsWith("error"))
                .containsExactly(
                        "error slides/a.md:3:38: '../target/slides/slides/a.html' is in the output of this build, which is"
                                + " never copied into itself; name a file of the sources [escapes-checkout]");
        assertThat(course.file("target/slides/target/slides/api/b.html")).hasContent("<p>b</p>");
    }

    @Test
    void pages_of_an_earlier_build_cannot_be_linked_even_if_the_list_of_them_is_lost() throws Exception {
        var course = new CourseOnDisk(folder).with("slides/a.md", "# A").with("slides/b.md", "# B");
        course.run(log, CourseOnDisk.USUAL, course.pages());
        for (var list : course.layout().reports().toFile().listFiles()) {
            list.delete();
        }
        course.with("target/slides/slides/demo.html", "<p>d</p>")
                .with("target/slides/_course/x.css", "")
                .with(
                        "slides/a.md",
                        "# A\n\n[d](../target/slides/slides/demo.html)\n[b](../target/slides/slides/b-print.html)\n"
                                + "[i](../target/slides/index.html)\n[c](../target/slides/_course/x.css)");
        course.run(log, CourseOnDisk.USUAL, course.pages());

        var fault = "' is in the output of this build, which is never copied into itself; name a file of the sources"
                + " [escapes-checkout]";
        assertThat(log.lines())
                .filteredOn(line -> line.startsWith("error"))
                .containsExactly(
                        "error slides/a.md:4:5: '../target/slides/slides/b-print.html" + fault,
                        "error slides/a.md:5:5: '../target/slides/index.html" + fault,
                        "error slides/a.md:6:5: '../target/slides/_course/x.css" + fault);
        assertThat(course.file("target/slides/target/slides/slides/demo.html")).hasContent("<p>d</p>");
        assertThat(course.file("target/slides/target/slides/slides/b-print.html"))
                .doesNotExist();
    }

    @Test
    void what_an_earlier_build_wrote_is_removed_with_the_last_deck() throws Exception {
        var course = new CourseOnDisk(folder).with("slides/a.md", "# A");
        course.run(log, CourseOnDisk.USUAL, course.pages());
        course.with("slides/a.md", "---\ndeck: false\n---\n# A");
        course.run(log, CourseOnDisk.USUAL, course.pages());

        assertThat(log.lines())
                .endsWith("info No decks among 1 Markdown file; to make a file a deck, write 'deck: true' in its front"
                        + " matter (if it has none, write the lines '---', 'deck: true' and '---' at its top)");
        assertThat(course.file("target/slides/index.html")).doesNotExist();
        assertThat(course.file("target/course/problems.json")).doesNotExist();
    }

    @Test
    void decks_of_other_tools_are_named_without_advice_that_does_not_help() throws Exception {
        var course = new CourseOnDisk(folder)
                .with("marp.md", "---\nmarp: true\n---\n# A\n")
                .with("slides/talk.md", "---\nmarp: true\n---\n# B\n");
        course.run(log, CourseOnDisk.USUAL, course.pages());
        assertThat(log.lines())
                .containsExactly(
                        "info No decks among 2 Markdown files",
                        "info Left out 2 decks of other tools: 'marp.md', 'slides/talk.md'; 'deck: true' in the front matter"
                                + " makes pages of a deck");
    }

    @Test
    void nobody_is_told_to_move_a_file_to_the_folder_that_it_is_in() throws Exception {
        var course = new CourseOnDisk(folder).with("slides/talk.md", "").with("slides/todo.md", "# To do\n");
        course.run(log, CourseOnDisk.USUAL, course.pages());
        assertThat(log.lines())
                .containsExactly(
                        "info No decks among 2 Markdown files; to make a file a deck, write 'deck: true' in its front"
                                + " matter (if it has none, write the lines '---', 'deck: true' and '---' at its top)",
                        "info Left out 1 file with lists, plans or notes instead of slides: 'slides/todo.md'; 'deck: true' in"
                                + " the front matter makes pages of a file");
    }

    @Test
    void settings_that_are_not_read_are_named_even_if_there_are_no_decks() throws Exception {
        var course = new CourseOnDisk(folder).with("a.md", "deck: true\n# A\n");
        course.run(log, CourseOnDisk.USUAL, course.pages());
        assertThat(log.lines())
                .contains(
                        "warn a.md:1:1: 'deck: true' is not front matter, because no line '---' is above it, so this file"
                                + " is not a deck; write '---' on a line above it and on one below it [unread-front-matter]");
    }

    @Test
    void files_that_look_like_decks_are_named_even_if_there_are_no_decks() throws Exception {
        var course = new CourseOnDisk(folder).with("a.md", "# A\n\n---\n\n# B\n\n---\n\n# C\n\n---\n\n# D\n");
        course.run(log, CourseOnDisk.USUAL, course.pages());
        assertThat(log.lines())
                .containsExactly(
                        "info No decks among 1 Markdown file; to make a file a deck, write 'deck: true' in its front matter"
                                + " (if it has none, write the lines '---', 'deck: true' and '---' at its top), or move it to"
                                + " a folder named 'slides'",
                        "warn a.md: 'a.md' looks like a deck, but is left out; to have pages of a file, write 'deck:"
                                + " true' in its front matter (if it has none, write the lines '---', 'deck: true' and '---' at"
                                + " its top); to have none, write 'deck: false' there [left-out-deck]");
    }

    @Test
    void a_course_without_decks_fails_if_it_must_have_some() throws Exception {
        var course = new CourseOnDisk(folder);

        assertThat(course.run(log, PEDANTIC, course.pages())).contains(new CourseFailure("there are no decks in ."));
        assertThat(log.lines()).containsExactly("info No decks: there are no Markdown files in .");
    }

    @Test
    void a_course_that_must_have_decks_loses_its_pages_with_the_last_one() throws Exception {
        var course = new CourseOnDisk(folder).with("slides/a.md", "# A");
        course.run(log, PEDANTIC, course.pages());
        assertThat(course.file("target/slides/index.html")).exists();
        course.with("slides/a.md", "---\ndeck: false\n---\n# A");

        assertThat(course.run(log, PEDANTIC, course.pages())).isPresent();
        assertThat(course.file("target/slides/index.html")).doesNotExist();
        assertThat(course.file("target/course/problems.json")).doesNotExist();
    }

    @Test
    void a_person_without_decks_is_told_how_to_write_the_first() throws Exception {
        var course = new CourseOnDisk(folder).startedByHand("and run: mvn course:slides");
        course.run(log, CourseOnDisk.USUAL, course.pages());

        assertThat(log.lines())
                .containsExactly(
                        "info No decks: there are no Markdown files in .",
                        "info To begin, write these three lines into a file named 'slides.md':",
                        "info     # My first slide",
                        "info     ---",
                        "info     # My second slide",
                        "info and run: mvn course:slides");
    }

    @Test
    void the_first_deck_is_told_beside_other_markdown_too() throws Exception {
        var course =
                new CourseOnDisk(folder).with("README.md", "# Read me").startedByHand("and run: mvn course:slides");
        course.run(log, CourseOnDisk.USUAL, course.pages());

        assertThat(log.lines()).contains("info and run: mvn course:slides");
    }

    @Test
    void the_first_deck_is_found_and_has_two_slides_and_no_problem() throws Exception {
        var course = new CourseOnDisk(folder).with(FirstDeck.FILE, String.join("\n", FirstDeck.TEXT));
        course.run(log, CourseOnDisk.USUAL, course.pages());

        assertThat(log.lines())
                .contains("info 1 deck, 2 slides, 0 images, 0 problems in 0.0 s → target/slides/index.html");
    }

    @Test
    void links_that_are_not_to_be_checked_are_counted_in_one_line() throws Exception {
        var course = new CourseOnDisk(folder).with("slides/a.md", "# A\n\n<https://a.edu/> <https://b.edu/>");
        course.run(log, CourseOnDisk.USUAL, course.pages());

        assertThat(log.lines()).contains("info 2 external links not checked: this is a test");
    }

    @Test
    void a_missing_network_is_a_warning_or_if_required_an_exception() throws Exception {
        var course = new CourseOnDisk(folder)
                .with("slides/a.md", "# A\n\n<https://a.edu/>")
                .withLinks(urls -> Map.of("https://a.edu/", new Skipped(Reason.NO_NETWORK, "no network (no reason)")));
        course.run(log, CourseOnDisk.USUAL, course.pages());

        assertThat(log.lines()).contains("warn 1 external link not checked: no network (no reason)");
        assertThatThrownBy(() -> course.run(log, PEDANTIC, course.pages()))
                .isInstanceOf(EnvironmentException.class)
                .hasMessage("1 external link not checked: no network (no reason)");
    }

    @Test
    void reports_are_written_even_if_pages_cannot_be() {
        var course = new CourseOnDisk(folder).with("slides/a.md", "# A");
        Publication full = read -> {
            throw new IOException("No space left on device");
        };

        assertThatThrownBy(() -> course.run(log, CourseOnDisk.USUAL, full)).hasMessage("No space left on device");
        assertThat(course.file("target/course/problems.json")).exists();
    }
}
