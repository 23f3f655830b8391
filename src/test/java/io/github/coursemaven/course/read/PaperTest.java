package io.github.coursemaven.course.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperTest {

    private static final String PAPER = "not a deck: it has no separators, and is a list, a plan or a paper";
    private static final String DECK = "deck: its folder";

    @TempDir
    private Path temporary;

    private CourseFolder folder;

    @BeforeEach
    void makeFolder() {
        folder = CourseFolder.in(temporary).with("talks/reveal-md.json", "{}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TODO.md",
                "todo-list.md",
                "to-do.md",
                "notes.md",
                "Notizen.md",
                "lecture-notes.md",
                "notes-for-teachers.md",
                "resources.md",
                "ressources.md",
                "Ressourcen.de.md",
                "links.md",
                "liens.md",
                "Linkliste.md",
                "quellen.markdown",
                "literatur.md",
                "bibliographie.md",
                "plan.md",
                "Zeitplan.md",
                "course-plan.md",
                "planning.md",
                "planification.md",
                "schedule.md",
                "schedule-2024.md",
                "Ablaufplan.md",
                "déroulé.md",
                "emploi-du-temps.md",
                "agenda.md",
                "Tagesordnung.md",
                "ordre-du-jour.md",
                "syllabus.md",
                "roadmap.md",
                "à-faire.md",
                "Änderungen.md",
                "outline.md"
            })
    void a_file_with_the_name_of_a_paper_needs_a_separator_or_a_mark(String name) {
        assertThat(verdict("slides/" + name, "# T\n\n- a\n- b\n")).isEqualTo(PAPER);
        assertThat(verdict("talks/" + name, "# T\n\n- a\n- b\n")).isEqualTo(PAPER);
        assertThat(verdict("slides/" + name, "# T\n\n---\n\nb\n")).isEqualTo(DECK);
        assertThat(verdict("slides/" + name, "# T\n\nNote: say it\n")).isEqualTo(DECK);
        assertThat(verdict("slides/" + name, "---\ndeck: true\n---\n# T\n"))
                .isEqualTo("deck: 'deck: true' in the front matter");
        assertThat(folder.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: References in C++\n---\n# References\n",
                "# References\n\n```cpp\nint& a = b;\n```\n",
                "# Agenda\n\n![](a.png)\n",
                "# Agenda\n\n<img src=\"a.png\">\n",
                "# Links\n\na\n\n--\n\nb\n\n--\n\nc\n",
                "# Anne Frank\n\na\n\n+++\n\nb\n\n+++\n\nc\n"
            })
    void lectures_with_such_a_name_are_decks(String text) {
        assertThat(verdict("slides/references.md", text)).isEqualTo(DECK);
    }

    @Test
    void minutes_with_lines_between_meetings_are_not_slides() {
        assertThat(verdict(
                        "docs/minutes.md",
                        "# One\n\n- a\n\n---\n\n# Two\n\nNotes:\n\n- b\n\n---\n\n# Three\n\n- c\n\n---\n\n# Four\n"))
                .startsWith("not a deck: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "intro.md",
                "todo-app.md",
                "00-agenda.md",
                "week 1 plan.md",
                "linked-list.md",
                "program.md",
                "index.md",
                "planets.md"
            })
    void other_names_do_not(String name) {
        assertThat(verdict("slides/" + name, "# T\n\n- a\n- b\n")).isEqualTo(DECK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Next week\n\n- [ ] rewrite loops\n- [x] add pictures\n",
                "# Next week\n\nTODO: rewrite loops\n\n- TODO pictures\n",
                "# Good pages\n\n- [a](https://a.org)\n- [b](https://b.org)\n- https://c.org\n* [d](https://d.org): long\n1. [e](https://e.org)\n2. [f](https://f.org)\n",
                "# Good pages\n\nhttps://a.org\nhttps://b.org\nhttps://c.org\n[d](https://d.org)\n[e](https://e.org)\n[f](https://f.org)\n"
            })
    void lists_of_tasks_and_links_are_not_decks(String text) {
        assertThat(verdict("slides/week.md", text)).isEqualTo(PAPER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Two\n\n- [ ] a task\n- b\n- c\n",
                "# More\n\n- [a](https://a.org)\n- [b](https://b.org)\n- [c](https://c.org)\n- [d](https://d.org)\n- [e](e.md)\n",
                "- [ ] a\n- [x] b\n\n---\n\n# C\n",
                "- [ ] a\n- [x] b\n\n***\n\n# C\n",
                "- [ ] a\n- [x] b\n\n<!--s-->\n\n# C\n",
                "- [ ] a\n- [x] <span class=\"fragment\">b</span>\n"
            })
    void slides_with_a_task_or_links_are_decks(String text) {
        assertThat(verdict("slides/week.md", text)).isEqualTo(DECK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--", "===", "==", "+++"})
    void wrong_separators_are_marks_of_slides(String separator) {
        var text = "# A\n\na\n\n%s\n\n# B\n\nb\n\n%s\n\nc\n".replace("%s", separator);
        assertThat(verdict("slides/references.md", text)).isEqualTo(DECK);
        assertThat(verdict("slides/links.md", text.replace("\n", "\r\n"))).isEqualTo(DECK);
        assertThat(verdict("slides/todo-app.md", text.replace("\n" + separator + "\n", "\n" + separator + " \n")))
                .isEqualTo(DECK);
    }

    @Test
    void lines_below_headings_and_one_line_are_not() {
        assertThat(verdict("slides/links.md", "A\n==\n\na\n\nB\n==\n\nC\n--\n\nb\n"))
                .isEqualTo(PAPER);
        assertThat(verdict("slides/links.md", "# A\n\n--\n\nb\n")).isEqualTo(PAPER);
    }

    @Test
    void a_long_text_without_separators_is_not_a_deck() {
        var words = "This is what we want to do in the next term. ".repeat(40);
        assertThat(verdict("slides/concept.md", "# Concept\n\n" + words)).isEqualTo(PAPER);
    }

    @Test
    void many_short_sections_may_be_slides_with_another_separator() {
        var sections = "# Loops\n\nThis is what we want to do with loops.\n\n".repeat(50);
        assertThat(verdict("slides/loops.md", sections)).isEqualTo(DECK);
    }

    private String verdict(String path, String text) {
        return String.valueOf(folder.with(path, text).course().verdicts().get(Path.of(path)));
    }
}
