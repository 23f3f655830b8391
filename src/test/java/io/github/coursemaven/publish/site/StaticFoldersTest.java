package io.github.coursemaven.publish.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.settings.Value;
import io.github.coursemaven.publish.render.PageSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StaticFoldersTest {

    private static final Location PLACE = new Location.Parameter("staticDirectories");

    @TempDir
    Path above;

    private CourseFolder folder;

    @BeforeEach
    void makeCheckout() {
        CourseFolder.in(above).with("secret.txt", "x");
        folder = CourseFolder.in(above.resolve("checkout")).including("**/slides.md");
    }

    @ParameterizedTest
    @ValueSource(strings = {"['plugin', 'img']", "'plugin,img'", "['./plugin/', '/img']", "['.\\\\plugin', 'img']"})
    void folders_that_reveal_md_copies_are_copied_whole(String staticDirs) {
        folder.with("reveal-md.json", "{staticDirs: " + staticDirs + "}")
                .with("docs/slides.md", "# T")
                .with("plugin/a.js", "")
                .with("plugin/deep/er/b.css", "")
                .with("img/c d.png", "x");
        assertThat(copied()).containsExactly("img/c d.png", "plugin/a.js", "plugin/deep/er/b.css");
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void a_folder_is_named_from_the_file_that_names_it() {
        folder.with("talks/reveal-md.json", "{staticDirs: 'public'}")
                .with("talks/a/slides.md", "# T")
                .with("talks/public/x.png", "x")
                .with("public/y.png", "x");
        assertThat(copied()).containsExactly("talks/public/x.png");
    }

    @Test
    void the_front_matter_and_the_plugin_can_name_folders_too() {
        Value folderB = new Value.Scalar("b", "b", PLACE);
        folder.with("docs/slides.md", "---\nstaticDirs: [+a]\n---\n# T")
                .with("docs/a/x.png", "x")
                .with("b/y.png", "x")
                .withDefaults(new Value.Mapping(Map.of("staticDirs", new Value.Items(List.of(folderB), PLACE)), PLACE));
        assertThat(copied()).containsExactly("b/y.png", "docs/a/x.png");
    }

    @Test
    void a_folder_outside_of_the_source_directory_is_at_the_root_of_the_site_as_in_reveal_md() {
        folder.with("reveal-md.json", "{staticDirs: 'assets/plugin'}")
                .with("docs/slides.md", "# T")
                .with("assets/plugin/x.js", "")
                .searchedIn("docs");
        assertThat(copied()).containsExactly("assets/plugin/x.js");
    }

    @Test
    void decks_hidden_files_keys_and_links_out_of_the_checkout_are_left_out() {
        folder.with("slides.md", "---\nstaticDirs: [docs, .reveal]\n---\n# T")
                .with("docs/slides.md", "# D\n\n<!-- include: part.md -->")
                .with("docs/part.md", "P")
                .with("docs/notes.md", "x")
                .with("docs/x.java", "x")
                .with("docs/.env", "x")
                .with("docs/.git/config", "x")
                .with("docs/id_rsa", "x")
                .with("docs/.x/y.png", "x")
                .with("docs/out/index.html", "x")
                .with(".reveal/a.css", "x")
                .with(".reveal/server.pem", "x")
                .with(".reveal/.b/c.css", "x")
                .withLink("docs/leak.txt", "../../secret.txt")
                .withLink("docs/all", above.toString())
                .leavingOut("docs/out");
        assertThat(copied()).containsExactly(".reveal/a.css", "docs/notes.md", "docs/x.java");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    gone        | 2:13: 'gone' does not exist [missing-file]
                    x.png       | 2:13: 'x.png' is a file, not a folder [missing-file]
                    IMG         | 2:13: 'IMG' is spelt 'img' on disk; use that spelling, because most web servers tell the two apart [case-mismatch]
                    ..          | 2:13: '..' is outside the checkout; copy the file in, or link to a URL [escapes-checkout]
                    ../..       | 2:13: '../..' is outside the checkout; copy the file in, or link to a URL [escapes-checkout]
                    img/../..   | 2:13: 'img/../..' is outside the checkout; copy the file in, or link to a URL [escapes-checkout]
                    /           | 2:13: '/' holds the whole course, which is not copied; name folders in it [escapes-checkout]
                    .           | 2:13: '.' holds the whole course, which is not copied; name folders in it [escapes-checkout]
                    img/..      | 2:13: 'img/..' holds the whole course, which is not copied; name folders in it [escapes-checkout]
                    C:\\         | 2:13: 'C:\\' is a Windows path; use a path relative to the deck, with '/' [bad-scheme]
                    /etc        | 2:13: '/etc' does not exist [missing-file]
                    leak        | 2:13: 'leak' is outside the checkout; copy the file in, or link to a URL [escapes-checkout]
                    .git        | 2:13: '.git' is a hidden file, which is never published; give it another name [escapes-checkout]
                    .env        | 2:13: '.env' is a hidden file, which is never published; give it another name [escapes-checkout]
                    """,
            quoteCharacter = '`')
    void what_cannot_be_copied_is_reported_where_it_is_named(String name, String problem) {
        folder.with("img/x.png", "x")
                .with("x.png", "x")
                .with(".git/config", "x")
                .with(".env/x.css", "x");
        folder.withLink("leak", above.toString());
        folder.with("slides.md", "---\nstaticDirs: " + name + "\n---\n# T");
        assertThat(copied()).isEmpty();
        assertThat(folder.problems()).containsExactly("slides.md:" + problem);
    }

    @Test
    void a_folder_with_too_many_files_is_reported() {
        folder.with("slides.md", "---\nstaticDirs: img\n---\n# T");
        for (var number = 0; number <= 10_000; number++) {
            folder.with("img/" + number + ".txt", "");
        }
        assertThat(copied()).hasSize(10_000);
        assertThat(folder.problems())
                .containsExactly(
                        "slides.md:2:13: 'img' has more than 10,000 files, so only some of them are copied; name folders in it [heavy-asset]");
    }

    private List<String> copied() {
        var resources = new Resources(getClass().getClassLoader());
        var settings = new SiteSettings("T", "", Optional.empty(), new PageSettings("en", true));
        var site = new SiteBuilder(settings, folder.files(), resources).build(folder.course(resources));
        return site.assets().keySet().stream()
                .filter(path -> !path.startsWith("_course/"))
                .toList();
    }
}
