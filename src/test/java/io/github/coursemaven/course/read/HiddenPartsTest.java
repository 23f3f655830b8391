package io.github.coursemaven.course.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.settings.Value;
import io.github.coursemaven.publish.site.Resources;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HiddenPartsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# A\n\nText with `code`, *emphasis* and a [link](#/a)\n\n---\n\n# B <br> b\n",
                "---\ntitle: A\n---\n\n# A\n\n1 < 2\n"
            })
    void a_deck_without_hidden_parts_is_not_read_again(String deck) throws Exception {
        assertThat(isReadOnce(deck)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# A\n\nNote: secret",
                "# A\n\nNOTES:\n",
                "---\nnotesSeparator: '^=>'\n---\n\n# A\n\n=> secret",
                "# A\n\n<aside class=notes>secret</aside>",
                "# A\n\n&lt;aside class=notes&gt;secret&lt;/aside&gt;",
                "<!-- .slide: data-visibility=hidden -->\n# A",
                "# A\n\n<section data-visibility=hidden>secret</section>",
                "# A\n\n<!-- secret -->",
                "# A\n\n<?secret?>",
                "# A\n\n<style>a {} /* secret */</style>",
                "# A\n\n<IFRAME src=x>secret</IFRAME>",
                "# A\n\n---\n\n---\n\n# B",
                "<!-- include: b.txt -->\n\n# A"
            })
    void a_deck_that_may_have_hidden_parts_is_read_again(String deck) throws Exception {
        assertThat(isReadOnce(deck)).isFalse();
    }

    private boolean isReadOnce(String deck) throws Exception {
        var files = CourseFolder.in(folder)
                .with("slides/a.md", deck)
                .with("slides/b.txt", "b")
                .files();
        var defaults = Value.Mapping.empty(new Location.Parameter("configuration"));
        var reader = new CourseReader(
                files,
                new ReaderSettings(List.of(), List.of(), defaults),
                new Resources(HiddenPartsTest.class.getClassLoader()));
        var whole = reader.read();
        assertThat(whole.decks()).hasSize(1);
        return reader.readForStudents(whole).hasSameDecks(whole);
    }
}
