package io.github.coursemaven.course.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeckSourcesTest {

    @TempDir
    private Path temporary;

    private CourseFolder folder;

    @BeforeEach
    void makeFolder() {
        folder = CourseFolder.in(temporary).including("**/deck.md");
    }

    @Test
    void a_deck_is_made_of_its_Markdown() {
        folder.with("docs/deck.md", "# A\n\n![](a.png)\n").with("docs/a.png", "a");
        assertThat(sources()).containsExactly("docs/deck.md");
    }

    @Test
    void of_files_that_it_includes_and_those_that_they_include() {
        folder.with("docs/deck.md", "# A\n\n<!-- include: parts/z.md -->\n\n<!-- include: y.md -->\n")
                .with("docs/parts/z.md", "<!-- include: x.md -->\n")
                .with("docs/parts/x.md", "x\n")
                .with("docs/y.md", "<!-- include: parts/x.md -->\n")
                .with("docs/other.md", "not included\n");
        assertThat(sources()).containsExactly("docs/deck.md", "docs/parts/z.md", "docs/parts/x.md", "docs/y.md");
    }

    @Test
    void of_the_nearest_configuration_files() {
        folder.with("docs/week/deck.md", "# A\n")
                .with("docs/reveal-md.json5", "{ theme: 'white' }")
                .with("reveal-md.json", "{ \"theme\": \"black\" }")
                .with("reveal.json", "{ \"loop\": true }");
        assertThat(sources()).containsExactly("docs/week/deck.md", "docs/reveal-md.json5", "reveal.json");
    }

    @Test
    void of_a_configuration_file_with_a_fault_which_says_nothing() {
        folder.with("deck.md", "# A\n").with("reveal-md.json", "{ theme");
        assertThat(sources()).containsExactly("deck.md", "reveal-md.json");
    }

    @Test
    void of_its_style_sheets_each_with_what_it_imports() {
        folder.with(
                        "docs/deck.md",
                        "---\ntheme: look/theme.css\nhighlightTheme: look/code.css\ncss: [b.css, a.css]\n---\n# A\n")
                .with("docs/look/theme.css", "@import 'base.css';\nh1 { background: url(a.png) }")
                .with("docs/look/base.css", "@import url(theme.css);")
                .with("docs/look/code.css", "@import 'https://example.org/x.css';")
                .with("docs/a.css", "@import 'look/base.css'; @import 'gone.css';")
                .with("docs/b.css", "")
                .with("docs/look/a.png", "a");
        assertThat(sources())
                .containsExactly(
                        "docs/deck.md",
                        "docs/look/theme.css",
                        "docs/look/base.css",
                        "docs/look/code.css",
                        "docs/b.css",
                        "docs/a.css");
    }

    @Test
    void nothing_that_comes_with_the_plugin_or_from_another_host_is_among_them() {
        folder.with("deck.md", "---\ntheme: white\ncss: https://example.org/x.css\n---\n# A\n");
        assertThat(sources()).containsExactly("deck.md");
    }

    @Test
    void the_style_sheets_of_an_included_file_belong_to_no_deck() {
        folder = CourseFolder.in(temporary)
                .with("slides/main.md", "# A\n\n<!-- include: part.md -->\n")
                .with("slides/part.md", "---\ncss: part.css\n---\n## Part\n")
                .with("slides/part.css", "h1 { background: url(gone.png) }");
        var course = folder.course();
        assertThat(course.decks()).hasSize(1);
        assertThat(course.styleSheets()).isEmpty();
    }

    private List<String> sources() {
        var roots = folder.roots();
        return folder.course().decks().get(0).sources().all().stream()
                .map(roots::display)
                .toList();
    }
}
