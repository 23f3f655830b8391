package io.github.coursemaven.course.options;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import io.github.coursemaven.base.files.CourseFiles;
import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.files.WrittenFiles;
import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.settings.Value;
import io.github.coursemaven.course.options.StyleFile.InCourse;
import io.github.coursemaven.publish.site.Resources;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a module gets from the folder of the parent POM that sets it. */
class ParentPomTest {

    @TempDir
    private Path temporary;

    private CourseFolder folder;
    private final List<String> problems = new ArrayList<>();

    @BeforeEach
    void makeFolder() {
        folder = CourseFolder.in(temporary)
                .with("static/a.css", "")
                .with("static/a.js", "")
                .with("static/a.svg", "")
                .with("part/loops/slides.md", "# T");
    }

    @Test
    void a_style_sheet_is_found_beside_the_parent_pom() {
        assertThat(style("css", "static/a.css").css()).containsExactly(new InCourse(folder.file("static/a.css")));
        assertThat(style("theme", "static/a.css").theme()).isEqualTo(new InCourse(folder.file("static/a.css")));
        assertThat(problems).isEmpty();
    }

    @Test
    void a_script_an_icon_and_a_folder_are_found_there_too() {
        assertThat(style("scripts", "static/a.js").scripts())
                .extracting(script -> ((InCourse) script).path())
                .containsExactly(folder.file("static/a.js"));
        assertThat(style("favicon", "static/a.svg").favicon()).contains(new InCourse(folder.file("static/a.svg")));
        assertThat(style("staticDirs", "static").staticFolders())
                .extracting(StaticFolder::place)
                .containsExactly(Path.of("static"));
        assertThat(problems).isEmpty();
    }

    @Test
    void the_file_of_the_module_wins_and_then_that_of_the_nearest_parent() {
        folder.with("part/static/a.css", "");
        assertThat(style("css", "static/a.css").css()).containsExactly(new InCourse(folder.file("part/static/a.css")));

        folder.with("part/loops/static/a.css", "");
        assertThat(style("css", "static/a.css").css())
                .containsExactly(new InCourse(folder.file("part/loops/static/a.css")));
    }

    @Test
    void an_absolute_path_leads_to_a_file_of_the_checkout() {
        var file = folder.file("static/a.css");

        assertThat(style("css", file.toString()).css()).containsExactly(new InCourse(file));
        assertThat(problems).isEmpty();
    }

    @Test
    void what_a_deck_names_is_not_looked_for_beside_the_parent_pom() {
        find(Map.of("css", text("static/a.css", Location.of("slides.md", 2, 6))));

        assertThat(problems).containsExactly("slides.md:2:6: 'static/a.css' does not exist [missing-file]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    css        | gone.css            | 'gone.css' does not exist in this project or beside its parent POM in '..' and '../..' [missing-file]
                    css        | /gone.css           | '/gone.css' does not exist [missing-file]
                    theme      | gone.css            | 'gone.css' does not exist in this project or beside its parent POM in '..' and '../..' [missing-file]
                    staticDirs | gone                | 'gone' does not exist in this project or beside its parent POM in '..' and '../..' [missing-file]
                    css        | ../../../secret.css | '../../../secret.css' is outside the checkout; copy the file in, or link to a URL [escapes-checkout]
                    """,
            quoteCharacter = '`')
    void the_message_says_where_was_looked(String key, String value, String problem) {
        style(key, value);

        assertThat(problems).containsExactly("plugin parameter '" + key + "': " + problem);
    }

    private DeckStyle style(String key, String value) {
        return find(Map.of(key, text(value, new Location.Parameter(key))));
    }

    private static Value text(String value, Location location) {
        return new Value.Scalar(value, value, location);
    }

    private DeckStyle find(Map<String, Value> settings) {
        var checkout = folder.roots().checkout();
        var module = checkout.resolve("part/loops");
        var roots = new Roots(module, module, checkout, List.of(checkout.resolve("part"), checkout));
        var files = new CourseFiles(roots, Set.of(), WrittenFiles.NONE);
        var mapping = new Value.Mapping(settings, new Location.Parameter("configuration"));
        return new StyleFinder(files, new Resources(getClass().getClassLoader()))
                .find(DeckOptions.of(mapping, this::add), this::add);
    }

    private void add(Problem problem) {
        problems.add(problem.toString());
    }
}
