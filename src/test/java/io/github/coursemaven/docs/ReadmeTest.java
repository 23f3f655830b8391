package io.github.coursemaven.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.build.start.CiService;
import io.github.coursemaven.build.start.PluginCoordinates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;

/** The README is short, and what it says holds. Its decks and POMs are built in {@code src/it/readme-*}. */
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final Snippets SNIPPETS = Snippets.in(README);
    private static final Pattern VERSION = Pattern.compile("\\b\\d+\\.\\d+\\.\\d+-SNAPSHOT\\b");
    private static final String PLUGIN_IS_BUILT = "git clone https://github.com/coursemaven/course-maven-plugin ";

    @TempDir
    Path folder;

    @Test
    void it_has_at_most_1300_words() throws IOException {
        assertThat(Files.readString(README).strip().split("\\s+", -1)).hasSizeBetween(900, 1300);
    }

    @Test
    void it_names_the_version_that_is_built() throws IOException {
        assertThat(VERSION.matcher(Files.readString(README)).results().map(MatchResult::group))
                .hasSize(3)
                .containsOnly(PluginDescriptor.read().version());
    }

    @Test
    void it_says_that_there_is_no_release_as_long_as_there_is_none() throws IOException {
        assertThat(Files.readString(README).contains("There is no release yet"))
                .isEqualTo(PluginDescriptor.read().version().endsWith("-SNAPSHOT"));
    }

    @Test
    void the_deck_has_ten_lines() {
        assertThat(SNIPPETS.texts("markdown")).singleElement().satisfies(deck -> assertThat(deck.lines())
                .hasSize(10));
    }

    /** Those for a course are run in {@code src/it/readme-*}, the others by whoever builds this project. */
    @Test
    void these_are_its_commands() {
        assertThat(SNIPPETS.section("Install the plugin").commands())
                .containsExactly(PLUGIN_IS_BUILT.strip(), "cd course-maven-plugin", "mvn -DskipTests install");
        assertThat(SNIPPETS.section("Your first course").commands())
                .containsExactly(
                        "mvn io.github.coursemaven:course-maven-plugin:0.1.0-SNAPSHOT:slides", "mvn course:slides");
        assertThat(SNIPPETS.section("Build this project").commands())
                .containsExactly("mvn verify -Pexample", "mvn verify");
        assertThat(SNIPPETS.commands()).hasSize(7);
    }

    @Test
    void the_job_for_GitHub_builds_the_plugin_and_then_the_slides() {
        Map<String, Map<String, Map<String, List<Map<String, Object>>>>> workflow =
                new Yaml().load(yaml(".github/workflows/slides.yml"));
        var steps = workflow.getOrDefault("jobs", Map.of())
                .getOrDefault("slides", Map.of())
                .getOrDefault("steps", List.of());
        assertThat(steps).flatExtracting(Map::values).contains(Map.of("path", "target/site/slides"));
        assertThat(steps)
                .filteredOn(step -> step.containsKey("run"))
                .extracting("run")
                .containsExactly(
                        PLUGIN_IS_BUILT + "../plugin",
                        "mvn -B -ntp -f ../plugin/pom.xml -DskipTests install",
                        "mvn -B -ntp course:slides");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the job is a script for a POSIX shell")
    void the_job_for_GitLab_builds_the_plugin_and_then_the_slides_and_publishes_them() throws Exception {
        Map<String, Map<String, List<String>>> jobs = new Yaml().load(yaml(".gitlab-ci.yml"));
        var job = jobs.getOrDefault("pages", Map.of());
        var standIns =
                """
                say() { echo "$*" >> said; }
                apt-get() { say apt-get "$@"; }
                git() { say git "$@"; }
                mvn() { say mvn "$@"; mkdir -p target/site/slides; touch target/site/slides/index.html; }
                """;
        run(standIns
                + String.join("\n", job.getOrDefault("before_script", List.of())) + "\n"
                + String.join("\n", job.getOrDefault("script", List.of())));
        assertThat(folder.resolve("said"))
                .hasContent(
                        """
                apt-get update -qq
                apt-get install -y -qq git nodejs npm
                git clone https://github.com/coursemaven/course-maven-plugin /tmp/plugin
                mvn -B -ntp -f /tmp/plugin/pom.xml -DskipTests install
                mvn -B -ntp course:slides
                """);
        assertThat(folder.resolve("public/index.html")).exists();
    }

    @ParameterizedTest
    @CsvSource({"github, .github/workflows/slides.yml", "gitlab, .gitlab-ci.yml"})
    void the_jobs_are_those_that_a_new_course_gets(String service, String file) {
        assertThat(CiService.of(service).text("", "target/site/slides", new PluginCoordinates("g", "a", "1-SNAPSHOT")))
                .isEqualTo(yaml(file));
    }

    private static String yaml(String file) {
        return SNIPPETS.all().stream()
                .filter(snippet -> snippet.file().filter(file::equals).isPresent())
                .map(Snippets.Snippet::text)
                .findFirst()
                .orElse("");
    }

    private void run(String script) throws IOException, InterruptedException {
        var process = new ProcessBuilder("bash", "-e", "-c", script)
                .directory(folder.toFile())
                .inheritIO()
                .start();
        assertThat(process.waitFor()).isZero();
    }
}
