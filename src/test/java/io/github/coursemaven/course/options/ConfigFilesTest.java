package io.github.coursemaven.course.options;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.settings.Value;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigFilesTest {

    @TempDir
    Path above;

    private CourseFolder folder;

    @BeforeEach
    void makeDeck() {
        folder = CourseFolder.in(above.resolve("checkout")).with("docs/slides/a.md", "# T");
    }

    @Test
    void a_deck_inherits_from_the_nearest_file_only() {
        folder.with("reveal-md.json", "{title: 'top', theme: 'sky'}").with("docs/reveal-md.json", "{title: 'near'}");
        assertThat(options().title()).contains("near");
        assertThat(options().theme()).isEmpty();
    }

    @Test
    void a_list_in_place_of_settings_is_reported() {
        folder.with("reveal.json", "[1,2]").with("reveal-md.json", "\n [1]");
        assertThat(folder.problems())
                .containsExactly(
                        "reveal-md.json:2:2: this is a list; write settings in braces, such as {theme: 'white'}"
                                + " [front-matter]",
                        "reveal.json:1:1: this is a list; write settings in braces, such as {theme: 'white'} [front-matter]");
    }

    @Test
    void a_folder_or_a_link_to_nothing_in_place_of_a_file_is_reported() throws IOException {
        folder.with("docs/reveal.json/x.txt", "");
        Files.createSymbolicLink(folder.file("docs/reveal-md.json"), Path.of("gone.json"));
        assertThat(folder.problems())
                .containsExactly(
                        "docs/reveal-md.json: this file is a link to nothing; correct the link, or remove it [unreadable]",
                        "docs/reveal.json: this is a folder; rename it, or write a file [unreadable]");
    }

    @Test
    void a_file_in_the_folder_of_the_deck_counts() {
        folder.with("docs/slides/reveal-md.json", "{title: 'beside'}");
        assertThat(options().title()).contains("beside");
    }

    @Test
    void a_file_above_the_base_directory_does_not_count() {
        CourseFolder.in(above).with("reveal-md.json", "{title: 'outside'}");
        assertThat(options().title()).isEmpty();
    }

    @Test
    void a_file_in_the_base_directory_counts_for_a_search_root_in_it() {
        folder.with("reveal-md.json", "{theme: 'look/own.css', separator: '^§$', css: ['missing.css']}")
                .with("reveal.json", "{controls: false}")
                .with("look/own.css", "")
                .with("docs/look/own.css", "")
                .with("docs/slides/a.md", "a\n§\nb")
                .searchedIn("docs");
        var deck = folder.deck("slides/a.md");
        assertThat(deck.slides()).hasSize(2);
        assertThat(deck.style().theme()).isEqualTo(new StyleFile.InCourse(folder.file("look/own.css")));
        assertThat(deck.options().revealOptions().written().entries()).containsOnlyKeys("controls");
        assertThat(deck.sources().configuration())
                .containsExactly(folder.file("reveal-md.json"), folder.file("reveal.json"));
        assertThat(folder.problems())
                .containsExactly("../reveal-md.json:1:50: 'missing.css' does not exist [missing-file]");
    }

    @Test
    void a_file_between_the_base_directory_and_the_search_root_is_nearer() {
        folder.with("reveal-md.json", "{title: 'base'}")
                .with("docs/reveal-md.json", "{title: 'between'}")
                .searchedIn("docs/slides");
        assertThat(folder.deck("a.md").options().title()).contains("between");
    }

    @Test
    void JSON5_beats_JSON_in_the_same_folder() {
        folder.with("docs/reveal-md.json", "{title: 'json'}").with("docs/reveal-md.json5", "{title: 'json5'}");
        assertThat(options().title()).contains("json5");
    }

    @Test
    void a_nearer_JSON_file_beats_a_JSON5_file() {
        folder.with("reveal-md.json5", "{title: 'json5'}").with("docs/reveal-md.json", "{title: 'json'}");
        assertThat(options().title()).contains("json");
    }

    @Test
    void front_matter_beats_files_and_files_beat_the_plugin() {
        folder.with("docs/slides/a.md", "---\ntitle: deck\n---\n# A\n")
                .with("reveal-md.json", "{title: 'file', theme: 'sky'}")
                .withDefaults(
                        mapping(Map.of("title", scalar("plugin"), "theme", scalar("moon"), "lang", scalar("de"))));
        assertThat(options().title()).contains("deck");
        assertThat(options().theme().map(Setting::value)).contains("sky");
        assertThat(options().metadata().lang()).contains("de");
    }

    @Test
    void reveal_options_come_from_the_deck_then_reveal_md_json_then_reveal_json_then_the_plugin() {
        folder.with("docs/slides/a.md", "---\nrevealOptions:\n  a: deck\n---\n")
                .with("reveal-md.json", "{revealOptions: {a: 'reveal-md', b: 'reveal-md'}}")
                .with("reveal.json", "{a: 'reveal', b: 'reveal', c: 'reveal'}")
                .withDefaults(mapping(Map.of("a", scalar("plugin"), "c", scalar("plugin"), "d", scalar("plugin")))
                        .under("revealOptions"));
        assertThat(options().revealOptions().written().entries())
                .extractingByKeys("a", "b", "c", "d")
                .extracting(value -> ((Value.Scalar) value).text())
                .containsExactly("deck", "reveal-md", "reveal", "plugin");
    }

    @Test
    void the_two_kinds_of_files_are_searched_for_separately() {
        folder.with("reveal-md.json", "{title: 'T'}").with("docs/reveal.json", "{controls: false}");
        assertThat(options().title()).contains("T");
        assertThat(options().revealOptions().written().entries()).containsOnlyKeys("controls");
    }

    @Test
    void a_link_to_a_file_in_the_checkout_is_read_and_one_to_the_outside_is_not() {
        CourseFolder.in(above).with("other.json", "{title: 'outside'}");
        folder.with("shared/look.json", "{title: 'shared'}")
                .withLink("docs/reveal-md.json", "../shared/look.json")
                .withLink("docs/slides/reveal-md.json", "../../../other.json");
        assertThat(options().title()).contains("shared");
    }

    @Test
    void an_option_set_to_null_is_null_and_a_key_set_to_null_is_not_set() {
        folder.with("docs/slides/a.md", "---\nrevealOptions:\n  b:\n  keyboard: {27: ~}\n---\n# T")
                .with("reveal-md.json", "{title: null, theme: null, revealOptions: {a: null}}")
                .with("reveal.json", "{a: 1, b: 1, autoSlide: null, keyboard: {'27': 'next', '13': 'next'}}")
                .withDefaults(mapping(Map.of("theme", scalar("moon"))));
        assertThat(options().title()).isEmpty();
        assertThat(options().theme().map(Setting::value)).contains("moon");
        assertThat(options().revealOptions().written().entries())
                .containsOnlyKeys("a", "b", "autoSlide", "keyboard")
                .satisfies(options -> assertThat(options)
                        .extractingByKeys("a", "b", "autoSlide")
                        .hasOnlyElementsOfType(Value.Nothing.class))
                .hasEntrySatisfying("keyboard", keys -> assertThat(((Value.Mapping) keys).entries())
                        .hasEntrySatisfying("27", next -> assertThat(next).isInstanceOf(Value.Nothing.class)));
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void a_fault_in_a_file_is_reported_once_and_decks_are_built_without_it() {
        folder.with("reveal-md.json", "{title: }").with("docs/slides/b.md", "# T");
        assertThat(folder.problems())
                .containsExactly("reveal-md.json:1:9: this is not valid JSON5: a value is missing here [front-matter]");
        assertThat(folder.course().decks()).hasSize(2);
    }

    @Test
    void an_option_of_the_wrong_type_is_reported_where_it_is() {
        folder.with("reveal-md.json", "{\n  theme: ['T'],\n  revealOptions: 1,\n  css: {a: 1}\n}");
        assertThat(folder.problems())
                .containsExactly(
                        "reveal-md.json:2:10: 'theme' must be text, not a list [front-matter]",
                        "reveal-md.json:3:18: 'revealOptions' must be named values, not '1' [front-matter]",
                        "reveal-md.json:4:8: 'css' must be a list of texts, not named values [front-matter]");
    }

    @Test
    void keys_that_have_no_meaning_here_are_reported() {
        folder.with("reveal-md.json", "{\n  preprocessor: 'x.js',\n  template: 'x.html'\n}");
        assertThat(folder.problems())
                .containsExactly(
                        "reveal-md.json:2:3: 'preprocessor' is JavaScript and does not run here; lines 'FILE: other.md' are"
                                + " included without it [unsupported-key]",
                        "reveal-md.json:3:3: 'template' is a Mustache template; pages are made from this plugin's own"
                                + " template, and 'css' and 'scripts' change them [unsupported-key]");
    }

    @Test
    void a_course_may_be_searched_from_the_root_of_a_disk() throws IOException {
        try (var disk = FileSystems.newFileSystem(above.resolve("disk.zip"), Map.of("create", "true"))) {
            var root = disk.getPath("/");
            var files = new ConfigFiles(new Roots(root, root, root), mapping(Map.of()));
            assertThat(files.inheritedIn(root.resolve("docs")).files()).isEmpty();
            assertThat(files.places().areAbove(root)).isFalse();
        }
    }

    private DeckOptions options() {
        return folder.deck("docs/slides/a.md").options();
    }

    private static Value.Mapping mapping(Map<String, Value> entries) {
        return new Value.Mapping(entries, new Location.Parameter("theme"));
    }

    private static Value scalar(String text) {
        return new Value.Scalar(text, text, new Location.Parameter("theme"));
    }
}
