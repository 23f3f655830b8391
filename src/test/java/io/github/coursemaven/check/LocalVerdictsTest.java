package io.github.coursemaven.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.settings.Value;
import io.github.coursemaven.publish.site.Resources;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalVerdictsTest {

    @TempDir
    private Path temporary;

    private CourseFolder folder;

    @BeforeEach
    void makeFolder() {
        folder = CourseFolder.in(temporary).with("slides/a.md", "# A").with("good.css", "");
    }

    @Test
    void each_setting_of_a_parameter_has_a_verdict_of_its_own() {
        setStyles("gone.css", "good.css", "https://ann:secret@example.org/a.css", "www.example.org/a.css");
        assertThat(verdicts())
                .containsExactlyInAnyOrder(
                        "stylesheet gone.css: BROKEN missing-file",
                        "stylesheet good.css: OK",
                        "stylesheet https://ann:secret@example.org/a.css: BROKEN credentials-in-url",
                        "stylesheet www.example.org/a.css: BROKEN bad-scheme");
    }

    @Test
    void an_image_and_a_link_of_one_definition_have_verdicts_of_their_own() {
        folder.with("slides/a.md", "[x][r] ![y][r]\n\n[r]: notes.md")
                .with("slides/notes.md", "---\ndeck: false\n---\n");
        assertThat(verdicts()).containsExactly("link notes.md: OK links-to-source", "image notes.md: OK no-image");
    }

    @Test
    void a_link_without_a_text_is_good_with_a_warning() {
        folder.with("slides/a.md", "[](../good.css)");
        assertThat(verdicts()).containsExactly("link ../good.css: OK empty-link");
    }

    @Test
    void an_unknown_theme_is_a_broken_reference() {
        folder.with("slides/a.md", "---\ntheme: nosuch\nhighlightTheme: neither\n---\n# A");
        assertThat(verdicts())
                .containsExactly(
                        "stylesheet nosuch: BROKEN unknown-theme",
                        "stylesheet neither: BROKEN unknown-highlight-theme");
    }

    private void setStyles(String... styles) {
        var place = new Location.Parameter("css");
        var values = Stream.of(styles)
                .map(text -> (Value) new Value.Scalar(text, text, place))
                .toList();
        folder.withDefaults(new Value.Mapping(Map.of("css", new Value.Items(values, place)), place));
    }

    private List<String> verdicts() {
        var resources = new Resources(LocalVerdictsTest.class.getClassLoader());
        return new CourseChecker(folder.files(), resources, ExternalLinks.unchecked("this is a test"))
                .check(folder.course()).links().stream()
                        .map(link -> link.reference().kind().id() + " "
                                + link.reference().written() + ": " + link.verdict()
                                + link.rule().map(rule -> " " + rule.id()).orElse(""))
                        .toList();
    }
}
