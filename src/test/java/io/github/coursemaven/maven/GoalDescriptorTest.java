package io.github.coursemaven.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Maven knows about the goals. */
class GoalDescriptorTest {

    @Test
    void the_goals_are_reached_by_the_prefix_course() throws IOException {
        assertThat(descriptor().select("plugin > goalPrefix").text()).isEqualTo("course");
        assertThat(descriptor().select("mojo > goal").eachText())
                .containsExactlyInAnyOrder("check", "help", "init", "pdf", "serve", "slides", "sync");
    }

    @ParameterizedTest
    @CsvSource({"slides, site", "pdf, site", "check, verify"})
    void a_goal_is_bound_to_its_phase_and_needs_no_project(String goal, String phase) throws IOException {
        assertThat(child(mojo(goal), "phase")).isEqualTo(phase);
        assertThat(child(mojo(goal), "requiresProject")).isEqualTo("false");
        assertThat(child(mojo(goal), "threadSafe")).isEqualTo("true");
        assertThat(child(mojo(goal), "inheritedByDefault")).isEqualTo("true");
    }

    @ParameterizedTest
    @CsvSource({"slides", "serve", "pdf", "check", "sync"})
    void a_goal_that_reads_decks_has_the_parameters_of_all_such_goals(String goal) throws IOException {
        assertThat(editable(goal)).contains("skip", "includes", "failOn", "rules", "theme", "revealOptions");
    }

    @ParameterizedTest
    @CsvSource({"slides", "serve", "pdf", "check", "sync", "init"})
    void each_parameter_is_set_by_the_property_of_its_name(String goal) throws IOException {
        assertThat(editable(goal)).contains("skip");
        for (var name : editable(goal)) {
            assertThat(mojo(goal).select("configuration > " + name).text()).isEqualTo("${course." + name + "}");
        }
    }

    private static List<String> editable(String goal) throws IOException {
        return mojo(goal).select("parameters > parameter").stream()
                .filter(parameter -> child(parameter, "editable").equals("true"))
                .map(parameter -> child(parameter, "name"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"slides", "serve", "pdf", "check", "sync", "init"})
    void each_parameter_is_described(String goal) throws IOException {
        assertThat(mojo(goal).select("parameters > parameter"))
                .filteredOn(parameter -> child(parameter, "editable").equals("true"))
                .allMatch(parameter -> !child(parameter, "description").isBlank());
    }

    @ParameterizedTest
    @CsvSource({"slides", "serve", "pdf", "check", "sync", "init"})
    void a_switch_or_number_that_is_blank_has_its_default(String goal) throws Exception {
        var type = Class.forName(child(mojo(goal), "implementation"));
        for (var setter : type.getMethods()) {
            if (setter.getName().startsWith("set") && setter.getParameterTypes()[0].equals(String.class)) {
                var name = Character.toLowerCase(setter.getName().charAt(3))
                        + setter.getName().substring(4);
                var mojo = type.getDeclaredConstructor().newInstance();
                setter.invoke(mojo, " ");
                assertThat(mojo)
                        .extracting(name)
                        .hasToString(
                                mojo(goal).select("configuration > " + name).attr("default-value"));
            }
        }
    }

    @Test
    void pdf_takes_every_parameter_of_slides_alike() throws IOException {
        var ofPdf =
                mojo("pdf").select("parameters > parameter, configuration > *").eachText();

        assertThat(ofPdf)
                .containsAll(mojo("slides")
                        .select("parameters > parameter, configuration > *")
                        .eachText());
    }

    @ParameterizedTest
    @CsvSource({"LICENSE", "NOTICE"})
    void the_jar_has_the_licence_of_the_plugin(String file) throws Exception {
        var classes = Path.of(SlidesMojo.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        assertThat(classes.resolve("META-INF").resolve(file)).hasSameBinaryContentAs(Path.of(file));
    }

    private static Element mojo(String goal) throws IOException {
        return descriptor().select("mojo").stream()
                .filter(mojo -> child(mojo, "goal").equals(goal))
                .findFirst()
                .orElseThrow();
    }

    private static String child(Element element, String name) {
        return element.select("> " + name).text();
    }

    private static Document descriptor() throws IOException {
        try (var in = SlidesMojo.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            return Jsoup.parse(in, "UTF-8", "", Parser.xmlParser());
        }
    }
}
