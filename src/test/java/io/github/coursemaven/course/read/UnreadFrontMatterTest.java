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

class UnreadFrontMatterTest {

    @TempDir
    private Path temporary;

    private CourseFolder folder;

    @BeforeEach
    void makeFolder() {
        folder = CourseFolder.in(temporary);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "---;title:x;---;# A;|2:1: 'title:x' is not front matter, because a blank is missing after ':', so it is shown on slide 1; write 'title: x'",
                "---;title=x;---;# A;|2:1: 'title=x' is not front matter, because '=' is not ':', so it is shown on slide 1; write 'title: x'",
                "---;title：x;---;# A;|2:1: 'title：x' is not front matter, because '：' is not ':', so it is shown on slide 1; write 'title: x'",
                "---;title My talk;theme moon;---;# A;|2:1: 'title My talk' is not front matter, because ':' is missing after 'title', so it is shown on slide 1; write 'title: My talk'",
                "title:x;theme: white;---;# A;|1:1: 'title:x' is not front matter, because no line '---' is above it, so it is shown on slide 1; write '---' on the first line",
                "title: x;---;# A;|1:1: 'title: x' is not front matter, because no line '---' is above it, so it is shown on slide 1; write '---' on the first line",
                "---;title: x;;# A;|2:1: 'title: x' is not front matter, because no line '---' is below it, so it is shown on slide 1; write '---' below the settings",
                "---;title: x;...;# A;|2:1: 'title: x' is not front matter, because no line '---' is below it, so it is shown on slide 1; write '---' below the settings",
                "---;title: x; ---;# A;|2:1: 'title: x' is not front matter, because a blank is before the second '---', so it is shown on slide 1; remove the blank",
                " ---;title: x;---;# A;|2:1: 'title: x' is not front matter, because a blank is before the first '---', so it is shown on slide 1; remove the blank",
                "--- ;title: x;---;# A;|2:1: 'title: x' is not front matter, because a blank is after the first '---', so it is shown on slide 1; remove the blank",
                "---;theme = moon;---;# A;|2:1: 'theme = moon' is not front matter, because '=' is not ':', so it is shown on slide 1; write 'theme: moon'",
                "---;- theme: moon;- title: x;---;# A;|2:1: '- theme: moon' is not front matter, because it is an item of a list, so it is shown on slide 1; write 'theme: moon'",
                "deck: true;# A;|1:1: 'deck: true' is not front matter, because no line '---' is above it, so it is shown on slide 1; write '---' on a line above it and on one below it",
                "deck: true;;# A;|1:1: 'deck: true' is not front matter, because no line '---' is above it, so it is shown on slide 1; write '---' on a line above it and on one below it",
                "deck: true;---;# A;|1:1: 'deck: true' is not front matter, because no line '---' is above it, so it is shown on slide 1; write '---' on the first line",
                "deck: true;---;title: x;---;# A;|1:1: 'deck: true' is not front matter, because no line '---' is above it, so it is shown on slide 1; move it below the '---' that follows",
                "title: x;;# A;;---;;# B;|1:1: 'title: x' is not front matter, because no line '---' is above it, so it is shown on slide 1; write '---' on a line above it and on one below it",
                "title: x;# A;|1:1: 'title: x' is not front matter, because no line '---' is above it, so it is shown on slide 1; write '---' on a line above it and on one below it",
                "title: x|1:1: 'title: x' is not front matter, because no line '---' is above it, so it is shown on slide 1; write '---' on a line above it and on one below it",
                "title: x;theme: white;;Text;|1:1: 'title: x' is not front matter, because no line '---' is above it, so it is shown on slide 1; write '---' on a line above it and on one below it",
                "theme: white;;# A;|1:1: 'theme: white' is not front matter, because no line '---' is above it, so it is shown on slide 1; write '---' on a line above it and on one below it",
                "author: Jo;date: 2026;;# A;|1:1: 'author: Jo' is not front matter, because no line '---' is above it, so it is shown on slide 1; write '---' on a line above it and on one below it",
                "separator: ^x$;;# A;|1:1: 'separator: ^x$' is not front matter, because no line '---' is above it, so it is shown on slide 1; write '---' on a line above it and on one below it",
                "<!-- mine -->;title: x;;# A;|2:1: 'title: x' is not front matter, because no line '---' is above it, so it is shown on slide 1; write '---' on a line above it and on one below it",
                "+++;title = x;+++;# A;|2:1: 'title = x' is not front matter, because '+++' is above it, so it is shown on slide 1; write '---'",
                "—;title: x;theme: white;---;# A;|2:1: 'title: x' is not front matter, because '—' is above it, so it is shown on slide 1; write '---'",
                "---;title: x;;# A;;---;;# B;|4:1: '# A' is a comment, because the front matter ends only on line 6, so no slide shows it; write '---' below the settings",
                "---;title: x;...;# A;;---;;## B;|4:1: '# A' is a comment, because '...' does not end the front matter, but '---' on line 6, so no slide shows it; write '---' instead of '...'",
                "---;title: x;... ;;## A;---;## B;|5:1: '## A' is a comment, because '...' does not end the front matter, but '---' on line 6, so no slide shows it; write '---' instead of '...'",
                "---;;# Mein Kurs;;Dozent: Anna Muster;;Ort: Aula;;---;;## Zwei;|3:1: '# Mein Kurs' is a comment, because the lines up to line 9 are front matter, so no slide shows it; remove the '---' on line 1",
                "---;# Mein Kurs;Dozent: Anna Muster;---;## Zwei;|2:1: '# Mein Kurs' is a comment, because the lines up to line 4 are front matter, so no slide shows it; remove the '---' on line 1",
                "---;# Empty;;'': 3;---;## Two;|2:1: '# Empty' is a comment, because the lines up to line 5 are front matter, so no slide shows it; remove the '---' on line 1",
                "---;# Loops;;room: 3;---;## Two;|2:1: '# Loops' is a comment, because the lines up to line 5 are front matter, so no slide shows it; remove the '---' on line 1",
                "---;Ort: Aula;## Mein Kurs;---;## Zwei;|3:1: '## Mein Kurs' is a comment, because the lines up to line 4 are front matter, so no slide shows it; remove the '---' on line 1",
                "---;title: Week #1;---;# A;|2:13: '#1' is a comment, because '#' begins one in YAML; write title: 'Week #1'",
                "---;title: x;author: #TeamA;---;# A;|3:9: '#TeamA' is a comment, because '#' begins one in YAML; write author: '#TeamA'",
                "---;title: # A talk;---;# A;|2:8: '# A talk' is a comment, because '#' begins one in YAML; write title: '# A talk'",
                "---;title: x;----;# A;|3:4: '-' is not a part of the front matter, so it is shown on slide 1; write '---' alone on its line",
            })
    void settings_that_are_not_read_are_reported(String text, String expected) {
        folder.with("slides.md", text.replace(";", "\n"));
        assertThat(folder.problems()).containsExactly("slides.md:" + expected + " [unread-front-matter]");
        folder.with("slides.md", text.replace(";", "\r\n"));
        assertThat(folder.problems()).containsExactly("slides.md:" + expected + " [unread-front-matter]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---;title: Mein Kurs;lang: de;;# Einleitung;;Willkommen im Kurs!;;---;## Zwei;",
                "---;title: Mein Kurs;lang: de;;# Einleitung;;- Inhalt: a;;---;## Zwei;",
                "---;title: Mein Kurs;lang: de;;# Einleitung;# Noch eine;**Text**;;---;## Zwei;",
                "---;title: Mein Kurs;lang: de;date: 2026;# Einleitung;;Willkommen;;---;## Zwei;",
                "---;title: Mein Kurs;lang: de;date: 2026;# Einleitung;- eins;- zwei;;---;## Zwei;"
            })
    void a_slide_that_makes_unclosed_settings_unreadable_is_named(String text) {
        folder.with("slides.md", text.replace(";", "\n"));
        assertThat(folder.problems())
                .containsExactly(
                        "slides.md:5:1: the front matter ends only on line 9, so that '# Einleitung' is a part of it; write"
                                + " '---' below the settings [front-matter]");
        folder.with("slides.md", text.replace(";", "\r\n"));
        assertThat(folder.problems())
                .containsExactly(
                        "slides.md:5:1: the front matter ends only on line 9, so that '# Einleitung' is a part of it; write"
                                + " '---' below the settings [front-matter]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---;title: x;...;Some text;;---;## B;",
                "---;title: x;...;# A;Text;---;## B;",
                "---;title: x;... ;;title: y;---;## B;"
            })
    void three_dots_that_do_not_end_the_front_matter_are_reported(String text) {
        folder.with("slides.md", text.replace(";", "\n"));
        assertThat(folder.problems())
                .containsExactly(
                        "slides.md:3:1: the front matter ends only on line 6, not at '...'; write '---' instead [front-matter]");
        folder.with("slides.md", text.replace(";", "\r\n"));
        assertThat(folder.problems())
                .containsExactly(
                        "slides.md:3:1: the front matter ends only on line 6, not at '...'; write '---' instead [front-matter]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---;title: a: b;;# Einleitung;;---;## Zwei;",
                "---;title: a;;# theme: b;title: b: c;---;## Zwei;",
                "---;title: a;# My own;title: b: c;---;## Zwei;",
            })
    void other_faults_below_a_comment_are_reported_as_they_are(String text) {
        folder.with("slides.md", text.replace(";", "\n"));
        assertThat(folder.problems())
                .singleElement()
                .asString()
                .contains("this is not valid YAML: a text that has ': '");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "---;title:x;---;# A;|2:1: 'title:x' is not front matter, because a blank is missing after ':', so it is shown on slide 1; write 'title: x'",
                "---;title: x;;# A;|2:1: 'title: x' is not front matter, because no line '---' is below it, so it is shown on slide 1; write '---' below the settings",
                "--- ;title: x;---;# A;|2:1: 'title: x' is not front matter, because a blank is after the first '---', so it is shown on slide 1; remove the blank",
                "title: x;---;# A;|1:2: 'title: x' is not front matter, because no line '---' is above it, so it is shown on slide 1; write '---' on the first line",
            })
    void a_byte_order_mark_is_not_a_blank(String text, String expected) {
        folder.with("slides.md", "\uFEFF" + text.replace(";", "\n"));
        assertThat(folder.problems()).containsExactly("slides.md:" + expected + " [unread-front-matter]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---;# Looks;theme: white;---;# A;",
                "---;theme: white;...;---;# A;",
                "---;theme: white;...;;---;# A;",
                "---;;# Looks;;theme: white;Ort: Aula;;---;# A;",
                "---;# Site;;permalink: a;---;# A;",
                "---;# mine;room: 3;---;# A;",
                "---;# Ort: Aula;Dozent: Anna;---;# A;",
                "---;title: Loops # a comment;author: C# course;description: 'Week #1';theme: white #mine;---;# A;",
                "---;title: \"Week #1\" #mine;description: >;  Week #1;---;# A;"
            })
    void comments_on_settings_are_not_reported(String text) {
        folder.with("slides.md", text.replace(";", "\n"));
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void a_blank_line_above_makes_a_slide_of_its_own() {
        folder.with("slides.md", "\n---\ntitle: x\n---\n# A\n");
        assertThat(folder.problems())
                .containsExactly(
                        "slides.md:1:1: this slide has no content; write some, or remove a separator [empty-slide]",
                        "slides.md:3:1: 'title: x' is not front matter, because a blank line is above '---', so it is shown on slide 2; remove the blank line"
                                + " [unread-front-matter]");
    }

    @Test
    void a_comment_above_makes_a_slide_of_its_own() {
        folder.with("slides.md", "<!-- mine -->\n---\ntitle: x\n---\n# A\n");
        assertThat(folder.problems())
                .contains(
                        "slides.md:3:1: 'title: x' is not front matter, because a comment is above '---', so it is shown on slide 2; move the comment below"
                                + " the front matter [unread-front-matter]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "deck: true;# A;|1:1: 'deck: true' is not front matter, because no line '---' is above it, so this file is not a deck; write '---' on a line above it and on one below it",
                ";---;deck: true;---;|3:1: 'deck: true' is not front matter, because a blank line is above '---', so this file is not a deck; remove the blank line",
                "+++;deck = true;+++;|2:1: 'deck = true' is not front matter, because '+++' is above it, so this file is not a deck; write '---'",
            })
    void a_file_that_is_not_a_deck_because_of_them_is_reported(String text, String expected) {
        folder.with("lecture.md", text.replace(";", "\n"));
        assertThat(folder.problems()).containsExactly("lecture.md:" + expected + " [unread-front-matter]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deck: false\n# A\n",
                "Title: x\n\ndeck: true\n",
                "# A\n\n    deck: true\n",
                "# A\n\n```yaml\n---\ndeck: true\n---\n```\n"
            })
    void other_files_are_left_out_in_silence(String text) {
        folder.with("lecture.md", text);
        assertThat(folder.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: x\n---\n# A\n",
                "\uFEFF---\ntitle: x\n---\n# A\n",
                "---\ntitle: x\n--- \n# A\n",
                "---\ntitle: x\n\n# see below\ntheme: white\n---\n# A\n",
                "---\ntitle: x\n\n# theme: white\n\n---\n# A\n",
                "---\ntitle: x\n\n# a comment\n---\n# A\n",
                "---\n# A\n---\n# B\n",
                "---\n- Title: A\n- deck: B\n---\n# B\n",
                "---\n- loops\n- theme: none\n---\n# B\n",
                "Deck: true or false?\n\n---\n\n# B\n",
                "# A\n\ntitle: x\n\n---\n\n# B\n",
                "order: bubble sort\n\n---\n\n# B\n",
                "Title: x\n\n---\n\n# B\n",
                "Title: x\n\n# B\n",
                "author: Jo\n\n# B\n",
                "title: x\nor so\n\n# B\n",
                "title: x\n- y\n\n# B\n",
                "# A\n\ntitle: x\n\n# B\n",
                "<!-- .slide: id=\"a\" -->\n\ntitle: x\n",
            })
    void front_matter_and_slides_are_not_reported(String text) {
        folder.with("slides.md", text);
        assertThat(folder.problems())
                .filteredOn(problem -> problem.endsWith("[unread-front-matter]"))
                .isEmpty();
    }
}
