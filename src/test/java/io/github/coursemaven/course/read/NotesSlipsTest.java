package io.github.coursemaven.course.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotesSlipsTest {

    @TempDir
    private Path temporary;

    private CourseFolder folder;

    @BeforeEach
    void makeFolder() {
        folder = CourseFolder.in(temporary);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Note :",
                "notes :",
                "**Note:**",
                "**Notes**:",
                "*Note:*",
                "__Note:__",
                "- Note:",
                "* **Notes:**",
                "Note："
            })
    void what_is_nearly_the_line_is_reported(String line) {
        folder.with("slides.md", "# A\n\ntext\n\n" + line + "\nhidden\n");
        assertThat(folder.problems())
                .containsExactly(
                        "slides.md:5:1: '" + line
                                + "' does not begin speaker notes, so they are shown to the audience; write 'Note:' [unread-notes]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Note : secret", "Notes : secret", "Notes\t: secret", "Note\u00a0: secret"})
    void a_blank_before_a_colon_and_text_is_reported_if_the_deck_has_notes(String line) {
        folder.with("slides.md", "# A\n\ntext\n\n" + line + "\n\n---\n\n# B\n\nNote: hidden\n");
        assertThat(folder.problems())
                .containsExactly(
                        "slides.md:5:1: '" + line.replace(" secret", "").replace('\t', ' ')
                                + "' does not begin speaker notes, so they are shown to the audience; write 'Note:' [unread-notes]");
    }

    @Test
    void a_blank_before_a_colon_is_reported_in_French_if_the_deck_has_notes() {
        folder.with(
                "slides.md",
                "# Que faire ?\n\nRetenez ceci : rien\n\nNote:\ncaché\n\n---\n\n# B\n\nNote\u00a0:\n\ncaché\n");
        assertThat(folder.problems())
                .containsExactly("slides.md:12:1: 'Note\u00a0:' does not begin speaker notes, so they are shown to the"
                        + " audience; write 'Note:' [unread-notes]");
    }

    @ParameterizedTest
    @CsvSource({"\u00a0, a no-break space", "\u200b, an invisible character", "\ufeff, an invisible character"})
    void what_nobody_sees_before_the_word_is_reported(String before, String what) {
        folder.with("slides.md", "# A\n\ntext\n\n" + before + "Note: hidden\n");
        assertThat(folder.problems())
                .containsExactly("slides.md:5:1: 'Note:' does not begin speaker notes, because there is " + what
                        + " before it; delete that [unread-notes]");
    }

    @Test
    void an_aside_of_another_class_is_reported() {
        folder.with("slides.md", "# A\n\n<aside class=\"note\">hidden</aside>\n");
        assertThat(folder.problems())
                .containsExactly(
                        "slides.md:3:15: this '<aside>' is shown to the audience, because its class is 'note'; for"
                                + " speaker notes, write class=\"notes\" [unread-notes]");
    }

    @Test
    void an_aside_is_not_if_a_deck_begins_notes_in_another_way() {
        folder.with(
                "slides.md",
                "---\nnotesSeparator: \"^Speaker:\"\n---\n# A\n\n<aside class=\"note\">for all</aside>\n\nSpeaker: hidden\n");
        assertThat(folder.problems()).isEmpty();
        folder.with("slides.md", "---\nnotesSeparator: \"^notes?:\"\n---\n# A\n\n<aside class=\"note\">x</aside>\n");
        assertThat(folder.problems()).singleElement().asString().endsWith(" [unread-notes]");
    }

    @Test
    void an_aside_with_a_style_of_the_author_is_not() {
        folder.with("slides.md", "---\ncss: a.css\n---\n# A\n\n<aside class=\"note\">for all</aside>\n")
                .with("a.css", ".reveal aside.note {border: 1px solid}");
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void in_the_first_line_of_a_deck_no_indentation_is_to_be_removed() {
        folder.with("slides.md", "Note: hidden\n");
        assertThat(folder.problems())
                .containsExactly(
                        "slides.md:1:1: 'Note:' does not begin speaker notes in the first line of a deck; write the"
                                + " slide above it [indented-notes]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# A\n\nNote : important\n",
                "# A\n\n**Note:** this is for all\n",
                "# Évaluation\n\nNote : 15/20 pour ce projet.\n\nQuestions ?\n\n---\n\n# B\n\nNotes : voir page 3.\n\nNote: ne"
                        + " pas oublier la pause.\n",
                "# A\n\nNote : 15/20\n\n---\n\n# B\n\n« Oui »\n\nNote: x\n",
                "# Que faire ?\n\nNote :\n\npour tous\n\nNote: x\n",
                "# A\n\nNote : important\n\nNote: hidden\n",
                "# A\n\nNote:\n\n- Note:\n\n**Note:**\n",
                "# A\n\n```\nNote :\n**Note:**\n```\n",
                "# A\n\n<!--\nNote :\n<aside class=\"note\">\n-->\n",
                "# A\n\n<aside class=\"notes\">hidden</aside>\n<aside class=\"tip\">x</aside>\n",
                "# A\n\ntake note:\n",
                "# Que faire ?\n\nNote :\n\npour tous\n",
                "# A\n\nUn fait :\n\n- a\n\n---\n\n# B\n\nNotes\u00a0:\n\n- pour tous\n",
                "---\nnotesSeparator: \"^Note :\"\n---\n# A\n\nNote :\nhidden\n",
                "---\nnotesSeparator: \"^Speaker:\"\n---\n# A\n\nNote :\n\nSpeaker: hidden\n"
            })
    void other_lines_are_not_reported(String deck) {
        folder.with("slides.md", deck);
        assertThat(folder.problems()).isEmpty();
    }
}
