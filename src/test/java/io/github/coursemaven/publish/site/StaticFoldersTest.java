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

    @Test
    void a_hidden_folder_is_copied_whole_if_it_is_named() {
        folder.with("slides.md", "---\nstaticDirs: [.reveal, docs/.data/json]\n---\n# T")
                .with(".reveal/data.json", "{}")
                .with(".reveal/deep/lab.zip", "x")
                .with(".reveal/deep/server.key", "x")
                .with(".reveal/deep/.env", "x")
                .with("docs/.data/json/a.csv", "x")
                .with("docs/.data/b.csv", "x")
                .withLink(".reveal/leak.json", "../../secret.txt");
        assertThat(copied()).containsExactly(".reveal/data.json", ".reveal/deep/lab.zip", "docs/.data/json/a.csv");
        assertThat(folder.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "target | written or filled by the build, so it is not copied; name other folders",
                "../target | written or filled by the build, so it is not copied; name other folders",
                "../target/ | written or filled by the build, so it is not copied; name other folders",
                "../target/site | written or filled by the build, so it is not copied; name other folders",
                "../target/slides | in the output of this build, which is never copied into itself; name a file of the sources",
                "../target/slides/a | in the output of this build, which is never copied into itself; name a file of the sources",
                "../alias | written or filled by the build, so it is not copied; name other folders",
                "../module/target | written or filled by the build, so it is not copied; name other folders"
            })
    void what_the_build_writes_is_not_copied(String name, String fault) {
        folder.with("docs/slides.md", "---\nstaticDirs: " + name + "\n---\n# T")
                .with("pom.xml", "<project/>")
                .with("target/slides/a/index.html", "x")
                .with("target/site/index.html", "x")
                .with("target/site/own/index.html", "x")
                .with("target/classes/A.class", "x")
                .with("module/pom.xml", "<project/>")
                .with("module/target/a.html", "x")
                .withLink("alias", "target")
                .leavingOut("target")
                .writtenTo("target/slides", "a/index.html")
                .writtenTo("target/site/own", "index.html");
        assertThat(copied()).isEmpty();
        assertThat(folder.problems())
                .extracting(line -> line.replaceFirst(" \\[.*", ""))
                .containsExactly("docs/slides.md:2:13: '" + name + "' is " + fault);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "target | is written or filled by the build, so it is not copied; name other folders [option-value]",
                "target/site | is written or filled by the build, so it is not copied; name other folders [option-value]",
                "target/site/apidocs | does not exist yet; first run the phase or goal that writes it, for example"
                        + " 'mvn package course:slides' [option-value]",
                "site/apidocs | does not exist [missing-file]",
            })
    void a_clean_checkout_gets_a_warning_for_what_the_build_has_not_written_yet(String name, String fault) {
        folder.with("slides.md", "---\nstaticDirs: " + name + "\n---\n# T")
                .with("pom.xml", "<project/>")
                .writtenTo("target/site/slides");
        assertThat(copied()).isEmpty();
        assertThat(folder.problems()).containsExactly("slides.md:2:13: '" + name + "' " + fault);
    }

    @Test
    void other_results_of_the_build_can_be_copied_and_build_directories_in_a_folder_are_left_out() {
        folder.with("slides.md", "---\nstaticDirs: [target/site/apidocs, lab]\n---\n# T")
                .with("target/site/apidocs/index.html", "x")
                .with("target/slides/index.html", "x")
                .with("lab/pom.xml", "<project/>")
                .with("lab/target/classes/A.class", "x")
                .withLink("lab/site", "../target/slides")
                .withLink("lab/index.html", "../target/slides/index.html")
                .leavingOut("target")
                .writtenTo("target/slides", "index.html");
        assertThat(copied()).containsExactly("lab/pom.xml", "target/site/apidocs/index.html");
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void a_link_to_the_root_is_the_whole_course_too() {
        folder.with("slides.md", "---\nstaticDirs: all\n---\n# T")
                .withLink("all", ".")
                .with("notes.txt", "x");
        assertThat(copied()).isEmpty();
        assertThat(folder.problems())
                .containsExactly(
                        "slides.md:2:13: 'all' holds the whole course, which is not copied; name folders in it [option-value]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    gone        | 2:13: 'gone' does not exist [missing-file]
                    x.png       | 2:13: 'x.png' is a file, not a folder [option-value]
                    IMG         | 2:13: 'IMG' is spelt 'img' on disk; use that spelling, because most web servers tell the two apart [case-mismatch]
                    ..          | 2:13: '..' is outside the checkout; copy the file in, or link to a URL [escapes-checkout]
                    ../..       | 2:13: '../..' is outside the checkout; copy the file in, or link to a URL [escapes-checkout]
                    img/../..   | 2:13: 'img/../..' is outside the checkout; copy the file in, or link to a URL [escapes-checkout]
                    /           | 2:13: '/' holds the whole course, which is not copied; name folders in it [option-value]
                    .           | 2:13: '.' holds the whole course, which is not copied; name folders in it [option-value]
                    img/..      | 2:13: 'img/..' holds the whole course, which is not copied; name folders in it [option-value]
                    'https://x.org/img' | 2:14: 'https://x.org/img' is not a folder; name one of the course [option-value]
                    '#img'      | 2:14: '#img' is not a folder; name one of the course [option-value]
                    3           | 2:13: '3' does not exist [missing-file]
                    true        | 2:13: 'true' does not exist [missing-file]
                    {a: b}      | 2:13: 'staticDirs' must be a list of texts, not named values [front-matter]
                    [[img]]     | 2:13: 'staticDirs' must be a list of texts, not a list of something else [front-matter]
                    ['']        | 2:15: '' is not a folder; name one of the course [option-value]
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
        assertThat(copied()).hasSize(10_000).contains("img/9998.txt").doesNotContain("img/9999.txt");
        assertThat(folder.problems())
                .containsExactly(
                        "slides.md:2:13: 'img' has more than 10,000 files; '9999.txt' is not copied; name folders in it [heavy-asset]");
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
