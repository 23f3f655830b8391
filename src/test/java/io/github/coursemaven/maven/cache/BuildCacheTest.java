package io.github.coursemaven.maven.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuildCacheTest {

    private static final String EXTENSIONS =
            """
            <extensions>
              <extension>
                <groupId>org.apache.maven.extensions</groupId>
                <artifactId>maven-build-cache-extension</artifactId>
                <version>1.3.0</version>
              </extension>
            </extensions>
            """;
    private static final String ALWAYS = "<executionControl><runAlways><plugins>"
            + "<plugin groupId=\"io.github.coursemaven\" artifactId=\"course-maven-plugin\"/>"
            + "</plugins></runAlways></executionControl>";
    private static final String SKIPS =
            ".mvn/extensions.xml:4:5: Maven's build cache skips this goal when only decks have changed, so new faults are not found";
    private static final String ADD =
            "; add to '.mvn/maven-build-cache-config.xml' inside <cache>: " + ALWAYS + " [build-cache]";

    @TempDir
    private Path root;

    @BeforeEach
    void useTheExtension() throws IOException {
        write("extensions.xml", EXTENSIONS);
    }

    @Test
    void without_a_configuration_the_message_holds_a_whole_one() throws IOException {
        assertThat(problems(Map.of()))
                .containsExactly(SKIPS + "; create '.mvn/maven-build-cache-config.xml' with"
                        + " <cache xmlns=\"http://maven.apache.org/BUILD-CACHE-CONFIG/1.0.0\">" + ALWAYS
                        + "</cache> [build-cache]");
    }

    @Test
    void a_configuration_that_does_not_name_the_plugin_is_not_enough() throws IOException {
        configure("<configuration><enabled>true</enabled></configuration>");

        assertThat(problems(Map.of())).containsExactly(SKIPS + ADD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ALWAYS,
                "<executionControl><runAlways><plugins><plugin artifactId='course-maven-plugin'/></plugins></runAlways></executionControl>",
                "<executionControl><runAlways><goalsLists><goalsList artifactId='course-maven-plugin'><goals><goal>check</goal></goals>"
                        + "</goalsList></goalsLists></runAlways></executionControl>",
                "<executionControl><runAlways><executions><execution artifactId='course-maven-plugin'><execIds><execId>decks</execId>"
                        + "</execIds></execution></executions></runAlways></executionControl>",
                "<configuration><enabled>false</enabled></configuration>"
            })
    void a_goal_that_always_runs_is_no_problem(String configuration) throws IOException {
        configure(configuration);

        assertThat(problems(Map.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<executionControl><runAlways><plugins><plugin artifactId='maven-deploy-plugin'/></plugins></runAlways></executionControl>",
                "<executionControl><runAlways><plugins><plugin groupId='com.example' artifactId='course-maven-plugin'/></plugins>"
                        + "</runAlways></executionControl>",
                "<executionControl><runAlways><goalsLists><goalsList artifactId='course-maven-plugin'><goals><goal>slides</goal></goals>"
                        + "</goalsList></goalsLists></runAlways></executionControl>",
                "<executionControl><runAlways><executions><execution artifactId='course-maven-plugin'><execIds><execId>other</execId>"
                        + "</execIds></execution></executions></runAlways></executionControl>",
                "<executionControl><ignoreMissing><plugins><plugin artifactId='course-maven-plugin'/></plugins></ignoreMissing>"
                        + "</executionControl>"
            })
    void another_goal_or_plugin_that_always_runs_does_not_help(String configuration) throws IOException {
        configure(configuration);

        assertThat(problems(Map.of())).containsExactly(SKIPS + ADD);
    }

    @Test
    void a_goal_whose_input_is_compared_is_no_problem() throws IOException {
        configure(compared(List.of("failOn", "theme"), "*", "slides", "course"));

        assertThat(problems(Map.of())).isEmpty();
    }

    @Test
    void a_parameter_that_is_not_compared_is_named() throws IOException {
        configure(compared(List.of("failOn"), "*", "slides", "course"));

        assertThat(problems(Map.of())).containsExactly(lacking("<reconcile> of 'theme'"));
    }

    @Test
    void input_and_output_must_be_named_too() throws IOException {
        configure(compared(List.of("failOn", "theme"), "*.java", "slides", "course"));
        assertThat(problems(Map.of())).containsExactly(lacking("<include> of a folder that has all decks"));

        configure(compared(List.of("failOn", "theme"), "*", ".", "course"));
        assertThat(problems(Map.of())).containsExactly(lacking("<include> of a folder that has all decks"));

        configure(compared(List.of("failOn", "theme"), "*", "slides", "classes"));
        assertThat(problems(Map.of())).containsExactly(lacking("<dirName> of each folder that this plugin writes to"));
    }

    @Test
    void a_property_can_name_the_plugin_or_turn_the_cache_off() throws IOException {
        assertThat(problems(Map.of("maven.build.cache.enabled", "false"))).isEmpty();
        for (var always : List.of("course-maven-plugin", "a:b, course-maven-plugin:*", "course-maven-plugin:check")) {
            assertThat(problems(Map.of("maven.build.cache.alwaysRunPlugins", always)))
                    .isEmpty();
        }
        assertThat(problems(Map.of("maven.build.cache.alwaysRunPlugins", "course-maven-plugin:slides")))
                .hasSize(1);
    }

    @Test
    void a_property_can_name_another_configuration() throws IOException {
        write("cache.xml", "<cache>" + ALWAYS + "</cache>");

        assertThat(problems(Map.of("maven.build.cache.configPath", ".mvn/cache.xml")))
                .isEmpty();

        write("cache.xml", "<cache/>");
        assertThat(problems(Map.of("maven.build.cache.configPath", ".mvn/cache.xml")))
                .containsExactly(SKIPS + ADD.replace("maven-build-cache-config.xml", "cache.xml"));
    }

    @Test
    void without_the_extension_there_is_no_problem() throws IOException {
        write("extensions.xml", EXTENSIONS.replace("maven-build-cache-extension", "another-extension"));
        assertThat(problems(Map.of())).isEmpty();

        Files.delete(root.resolve(".mvn/extensions.xml"));
        assertThat(problems(Map.of())).isEmpty();
    }

    @Test
    void an_extension_in_a_comment_is_not_used() throws IOException {
        write("extensions.xml", "<extensions><!--" + EXTENSIONS + "--></extensions>");

        assertThat(problems(Map.of())).isEmpty();
    }

    private static String lacking(String what) {
        return SKIPS + " ('.mvn/maven-build-cache-config.xml' has no " + what + ")" + ADD;
    }

    private static String compared(List<String> parameters, String glob, String include, String kept) {
        var reconciled = parameters.stream()
                .map(name -> "<reconcile propertyName='" + name + "'/>")
                .reduce("", String::concat);
        return "<configuration><attachedOutputs><dirNames><dirName>site/slides</dirName><dirName>" + kept
                + "</dirName></dirNames></attachedOutputs></configuration><input><global><glob>" + glob
                + "</glob><includes><include>" + include
                + "</include></includes></global></input><executionControl><reconcile>"
                + "<plugins><plugin artifactId='course-maven-plugin' goal='check'><reconciles>" + reconciled
                + "</reconciles></plugin></plugins></reconcile></executionControl>";
    }

    @Test
    void the_configuration_that_is_missing_satisfies_the_cache() throws IOException {
        var cache = cache(Map.of());

        Files.writeString(cache.configurationFile(), cache.neededConfiguration().orElseThrow());

        assertThat(problems(Map.of())).isEmpty();
        assertThat(cache.neededConfiguration()).isEmpty();
    }

    @Test
    void without_the_extension_no_configuration_is_missing() throws IOException {
        write("extensions.xml", "<extensions/>");

        assertThat(cache(Map.of()).neededConfiguration()).isEmpty();
    }

    private List<String> problems(Map<String, String> properties) throws IOException {
        return cache(properties).problems(root).stream().map(Object::toString).toList();
    }

    private BuildCache cache(Map<String, String> properties) {
        var target = root.resolve("target");
        var goal = new CachedGoal(
                "check",
                "decks",
                List.of("failOn", "theme"),
                root,
                root.resolve("slides/one"),
                target,
                List.of(target.resolve("site/slides"), target.resolve("course")));
        return new BuildCache(root, goal, name -> properties.getOrDefault(name, ""));
    }

    private void configure(String content) throws IOException {
        write("maven-build-cache-config.xml", "<cache>" + content + "</cache>");
    }

    private void write(String name, String content) throws IOException {
        Files.createDirectories(root.resolve(".mvn"));
        Files.writeString(root.resolve(".mvn").resolve(name), content);
    }
}
