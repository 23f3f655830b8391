package io.github.coursemaven.build.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.build.RecordingLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TakeoverTest {

    @TempDir
    Path folder;

    private final RecordingLog log = new RecordingLog();

    @BeforeEach
    void makeDecks() throws IOException {
        Files.createDirectories(folder.resolve("docs/part"));
        Files.createDirectory(folder.resolve("img"));
        for (var deck : List.of("a.md", "docs/a.md", "docs/b.md")) {
            Files.writeString(folder.resolve(deck), "# Deck");
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "--theme white | <theme>white</theme>",
                "--theme css/own.css | <theme>css/own.css</theme>",
                "--theme https://example.org/a.css | <theme>https://example.org/a.css</theme>",
                "--highlight-theme github | <highlightTheme>github</highlightTheme>",
                "--css 'a.css, css/b.css' | <css><css>a.css</css><css>css/b.css</css></css>",
                "--scripts ./x/../a.js | <scripts><scripts>a.js</scripts></scripts>",
                "--static-dirs img | <staticDirectories><staticDirectory>img</staticDirectory></staticDirectories>",
                "--static public/ | <outputDirectory>public</outputDirectory>",
                "--separator '^ <!--s-->$' | <separator>^ &lt;!--s--&gt;$</separator>",
                "--separator ' a ' | <separator>\\x20a\\x20</separator>",
                "--vertical-separator --- | <verticalSeparator>---</verticalSeparator>",
                "--notes-separator '^N:' | <notesSeparator>^N:</notesSeparator>",
                "--absolute-url https://example.org/ | <url>https://example.org/</url>",
                "--title 'A & B' | <title>A &amp; B</title>",
                "--print-size 1024x768 | <printSize>1024x768px</printSize>",
                "--print-size A4 | <printSize>A4</printSize>",
                "--port 80 | <port>80</port>",
                "--disable-auto-open | <open>false</open>",
                "--puppeteer-chromium-executable /usr/bin/chromium | <browser>/usr/bin/chromium</browser>",
                "--slide-number c/t | <revealOptions><slideNumber>c/t</slideNumber></revealOptions>"
            })
    void a_flag_becomes_a_parameter(String flag, String xml) throws IOException {
        assertThat(taken("reveal-md docs/a.md " + flag))
                .isEqualTo(xml + "<sourceDirectory>docs</sourceDirectory><includes><include>a.md</include></includes>");
        assertThat(log.lines().get(0)).startsWith("info a.sh:1:21: '--").endsWith("' becomes " + xml);
    }

    @Test
    void decks_that_set_themselves_what_a_flag_sets_are_named() throws IOException {
        Files.writeString(
                folder.resolve("docs/a.md"), "---\ntitle: A\ntheme: moon\nrevealOptions:\n  controls: true\n---\n# A");
        Files.writeString(folder.resolve("docs/b.md"), "---\ntheme: sky\nseparator: x\n---\n# B");
        Files.writeString(folder.resolve("docs/c.md"), "# C");
        // these are not decks of the script
        Files.writeString(folder.resolve("docs/README.md"), "---\ntheme: sky\n---\n# Read");
        Files.writeString(folder.resolve("blog.md"), "---\ntheme: sky\n---\n# Blog");
        taken("reveal-md docs --theme white --title T --controls false --highlight-theme github");
        assertThat(log.lines().stream().filter(line -> line.contains(" wins ")))
                .containsExactly(
                        "warn docs/a.md:5:3: 'controls' wins over <controls> in the POM; in reveal-md, the flag wins",
                        "warn docs/a.md:3:1: 'theme' here and in 1 more deck wins over <theme> in the POM; in reveal-md, the"
                                + " flag wins");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "--template t.html | pages are made from this plugin's own template, and 'css' and 'scripts' change them",
                "--preprocessor p.js | JavaScript does not run here; lines 'FILE: other.md' are included if 'preprocessor' is"
                        + " set in 'reveal-md.json'",
                "--assets-dir _x | set 'assetsDir' in 'reveal-md.json'",
                "--static | 'course:slides' writes pages to 'target/site/slides'",
                "--watch | 'course:serve' shows what you save",
                "--print a.pdf | 'course:pdf' prints PDFs",
                "--theme $THEME | the value is missing, or only the script knows it",
                "--unknown x | the value is missing, or only the script knows it"
            })
    void a_flag_without_counterpart_is_named(String flag, String reason) throws IOException {
        assertThat(taken("reveal-md docs/a.md " + flag))
                .isEqualTo("<sourceDirectory>docs</sourceDirectory><includes><include>a.md</include></includes>");
        assertThat(log.lines().get(0)).startsWith("info a.sh:1:21: '--").endsWith("' has no counterpart: " + reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reveal-md docs | docs | **/*.md",
                "reveal-md ./docs/ | docs | **/*.md",
                "reveal-md docs --glob 'a-*.md' | docs | a-*.md",
                "reveal-md |  | **/*.md",
                "reveal-md . --glob '**/slides.md' |  | **/slides.md",
                "reveal-md a.md |  | a.md",
                "cd docs && reveal-md part | docs/part | **/*.md",
                "cd docs && reveal-md | docs | **/*.md",
                "reveal-md docs/a.md && reveal-md docs/b.md --print | docs | a.md</include><include>b.md",
                "reveal-md docs/a.md && reveal-md ../x | docs | a.md",
                "reveal-md docs/a.md && reveal-md docs/part |  | docs/a.md</include><include>docs/part/**/*.md"
            })
    void pages_are_where_reveal_md_writes_them(String script, @Nullable String source, String include)
            throws IOException {
        var directory = source == null ? "" : "<sourceDirectory>" + source + "</sourceDirectory>";
        assertThat(taken(script)).startsWith(directory + "<includes><include>" + include + "</include></includes>");
    }

    @Test
    void the_source_directory_is_named_with_what_it_is_made_from() throws IOException {
        assertThat(taken("reveal-md docs/a.md")).isNotEmpty();
        assertThat(log.lines())
                .containsExactly("info a.sh:1:11: 'docs/a.md' becomes <sourceDirectory>docs</sourceDirectory> and"
                        + " <include>a.md</include>");
    }

    @Test
    void a_theme_among_the_options_of_reveal_js_is_not_that_of_the_page() throws IOException {
        Files.writeString(folder.resolve("reveal.json"), "{theme: 'moon'}");

        assertThat(taken("reveal-md docs/a.md --theme white")).startsWith("<theme>white</theme>");
        assertThat(log.lines()).noneMatch(line -> line.startsWith("warn"));
    }

    @ParameterizedTest
    @CsvSource({
        "reveal-md ../x, ../x",
        "reveal-md /slides, /slides",
        "reveal-md https://example.org/a.md, https://example.org/a.md"
    })
    void what_is_elsewhere_has_no_counterpart(String script, String path) throws IOException {
        assertThat(taken(script)).isEmpty();
        assertThat(log.lines().get(0))
                .isEqualTo("info a.sh:1:11: '" + path + "' has no counterpart: it is outside of this folder");
    }

    @Test
    void a_deck_that_a_script_writes_for_itself_moves_no_page() throws IOException {
        assertThat(
                        taken(
                                "reveal-md docs --static public; cp docs/a.md print.md; reveal-md print.md --print; rm print.md"))
                .startsWith("<outputDirectory>public</outputDirectory><sourceDirectory>docs</sourceDirectory>"
                        + "<includes><include>**/*.md</include></includes>");
        assertThat(log.lines()).contains("info a.sh:1:66: 'print.md' has no counterpart: there is no such file");
    }

    @Test
    void a_deck_that_only_the_script_knows_is_not_the_whole_folder() throws IOException {
        assertThat(taken("for FILE in docs/*.md; do reveal-md $FILE --theme white; done; reveal-md docs/a.md"))
                .isEqualTo("<theme>white</theme><sourceDirectory>docs</sourceDirectory>"
                        + "<includes><include>a.md</include></includes>");
        assertThat(log.lines()).contains("info a.sh:1:37: '$FILE' has no counterpart: only the script knows it");
    }

    @Test
    void other_words_for_a_script_leave_its_deck_to_be_named() throws IOException {
        assertThat(taken("reveal-md docs/a.md \"$@\""))
                .isEqualTo("<sourceDirectory>docs</sourceDirectory><includes><include>a.md</include></includes>");
        assertThat(log.lines())
                .containsExactly(
                        "info a.sh:1:21: '$@' has no counterpart: only the script knows it",
                        "info a.sh:1:11: 'docs/a.md' becomes <sourceDirectory>docs</sourceDirectory> and"
                                + " <include>a.md</include>");
    }

    @Test
    void files_that_the_shell_writes_are_no_decks() throws IOException {
        Files.writeString(folder.resolve("out.log"), "");

        assertThat(taken("reveal-md docs/a.md > out.log 2>&1 &"))
                .isEqualTo("<sourceDirectory>docs</sourceDirectory><includes><include>a.md</include></includes>");
        assertThat(log.lines())
                .containsExactly("info a.sh:1:11: 'docs/a.md' becomes <sourceDirectory>docs</sourceDirectory> and"
                        + " <include>a.md</include>");
    }

    @Test
    void decks_that_the_shell_finds_are_found_by_the_same_pattern() throws IOException {
        assertThat(taken("reveal-md docs/*.md"))
                .isEqualTo("<sourceDirectory>docs</sourceDirectory><includes><include>*.md</include></includes>");
    }

    @Test
    void a_static_directory_that_does_not_exist_fails_no_build() throws IOException {
        assertThat(taken("reveal-md docs/a.md --static-dirs gone,img"))
                .startsWith("<staticDirectories><staticDirectory>img</staticDirectory></staticDirectories>");
        assertThat(log.lines()).contains("info a.sh:1:21: 'gone' has no counterpart: there is no such directory");

        assertThat(taken("reveal-md docs/a.md --static-dirs gone")).startsWith("<sourceDirectory>");
    }

    @Test
    void readme_files_are_no_slides() throws IOException {
        assertThat(taken("reveal-md docs"))
                .isEqualTo("<sourceDirectory>docs</sourceDirectory><includes><include>**/*.md</include></includes>"
                        + "<excludes><exclude>**/README.md</exclude></excludes>");
    }

    @Test
    void a_script_that_writes_pages_counts_more_than_others() throws IOException {
        Files.writeString(
                folder.resolve("package.json"),
                "{\"scripts\": {\"start\": \"reveal-md docs/a.md --theme white --port 1\","
                        + " \"build\": \"cd docs && reveal-md b.md --theme moon --static\"}}");

        assertThat(settings())
                .isEqualTo("<theme>moon</theme><port>1</port>"
                        + "<sourceDirectory>docs</sourceDirectory>"
                        + "<includes><include>b.md</include><include>a.md</include></includes>");
        assertThat(log.lines())
                .contains("info package.json:1:44: '--theme white' is left out, because another script says"
                        + " <theme>moon</theme>");
    }

    @Test
    void a_configuration_file_is_read_as_it_is_and_wins() throws IOException {
        Files.writeString(folder.resolve("reveal-md.json"), "{theme: 'moon', port: 99, static: true}");

        assertThat(taken("reveal-md docs/a.md --theme white"))
                .isEqualTo(
                        "<theme>white</theme><port>99</port><sourceDirectory>docs</sourceDirectory><includes><include>a.md</include></includes>");
        assertThat(log.lines())
                .containsSubsequence(
                        "info 'reveal-md.json' is read as it is",
                        "warn reveal-md.json:1:10: 'theme' wins over <theme> in the POM; in reveal-md, the flag wins",
                        "info reveal-md.json:1:17: 'port 99' becomes <port>99</port>",
                        "info reveal-md.json:1:27: 'static true' has no counterpart: 'course:slides' writes pages to"
                                + " 'target/site/slides'");
    }

    @Test
    void without_a_call_there_is_nothing() throws IOException {
        assertThat(taken("echo")).isEmpty();
        assertThat(log.lines()).containsExactly("info No script calls reveal-md");
    }

    private String taken(String script) throws IOException {
        Files.writeString(folder.resolve("a.sh"), script + "\n");
        return settings();
    }

    private String settings() throws IOException {
        return new Takeover(folder, log)
                .settings().stream().map(each -> each.lines("", "")).collect(Collectors.joining());
    }
}
