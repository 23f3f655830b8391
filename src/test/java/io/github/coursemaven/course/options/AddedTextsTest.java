package io.github.coursemaven.course.options;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.settings.Value;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddedTextsTest {

    private static final Location POM = new Location.Parameter("css");

    @TempDir
    Path above;

    private CourseFolder folder;

    @BeforeEach
    void inheritFromThePOM() {
        folder = CourseFolder.in(above.resolve("checkout"))
                .withDefaults(new Value.Mapping(Map.of("css", new Value.Scalar("d.css", "d.css", POM)), POM))
                .with("d.css", "")
                .with("x/own.css", "")
                .with("x/more.css", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"css: [+own.css, +more.css]", "css: [+own.css, more.css]", "css: +own.css, more.css"})
    void a_deck_adds_style_sheets_to_those_it_inherits(String css) {
        assertThat(css(css)).containsExactly("d.css", "x/own.css", "x/more.css");
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void a_list_without_a_sign_replaces_what_is_inherited() {
        assertThat(css("css: own.css")).containsExactly("x/own.css");
    }

    @Test
    void a_configuration_file_adds_to_the_POM_and_a_deck_to_both() {
        folder.with("reveal-md.json", "{css: ['+c.css']}").with("c.css", "");

        assertThat(css("css: [+own.css]")).containsExactly("d.css", "c.css", "x/own.css");
        assertThat(css("title: t")).containsExactly("d.css", "c.css");
        assertThat(css("css: own.css")).containsExactly("x/own.css");
    }

    @Test
    void with_nothing_to_add_to_the_sign_is_ignored() {
        folder = CourseFolder.in(above.resolve("other")).with("x/own.css", "");

        assertThat(css("css: [+own.css]")).containsExactly("x/own.css");
    }

    @Test
    void a_missing_file_is_reported_after_the_sign() {
        css("css: [+zzzzzzzz.css]");

        assertThat(folder.problems()).containsExactly("x/deck.md:2:8: 'zzzzzzzz.css' does not exist [missing-file]");
    }

    private List<String> css(String frontMatter) {
        folder.with("x/deck.md", "---\n" + frontMatter + "\n---\n# T\n");
        return folder.deck("x/deck.md").style().css().stream()
                .map(css -> folder.roots().display(((StyleFile.InCourse) css).path()))
                .toList();
    }
}
