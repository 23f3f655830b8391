package io.github.coursemaven.course.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.course.options.FilteredText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PomValuesTest {

    private static final PomValues POM = new PomValues(
            Map.of(
                    "project.version", "1.2",
                    "project.name", "R & D",
                    "project.description", "\n  Two\n\n---\n\n lines  ",
                    "java.release", "21"),
            Set.of("project.url"));

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void nothing_changes_in_a_deck_that_is_not_filtered() {
        assertThat(in("${project.version} ${gone}", FilteredText.NOTHING)).isEqualTo("${project.version} ${gone}");
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "v${project.version}, ${java.release} ~ v1.2, 21",
                "[a](b-${project.version}.jar) ~ [a](b-1.2.jar)",
                "<!-- .slide: data-v=\"${project.version}\" --> ~ <!-- .slide: data-v=\"1.2\" -->",
                "${project.name} ~ R &amp; D",
                "${project.description} ~ Two --- lines",
                "\\${project.version} ~ ${project.version}",
                "\\\\${project.version} ~ \\\\1.2",
                "\\${gone} ~ ${gone}",
                "$x$ and $ {project.version} ~ $x$ and $ {project.version}",
                "${} ${ } ${a b} ${1} ~ ${} ${ } ${a b} ${1}",
                "Write `${gone}` ~ Write `${gone}`",
                "Write `\\${gone}` ~ Write `\\${gone}`"
            })
    void text_has_values(String text, String filled) {
        assertThat(in(text, FilteredText.WITHOUT_CODE)).isEqualTo(filled);
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"```sh\necho %s\n```\n", "Write\n\n    echo %s\n", "`%s`"})
    void code_has_values_only_if_asked_for(String text) {
        var code = text.replace("%s", "${project.version}");
        assertThat(in(code, FilteredText.WITHOUT_CODE)).isEqualTo(code);
        assertThat(in(code, FilteredText.ALL)).isEqualTo(text.replace("%s", "1.2"));
        assertThat(in(text.replace("%s", "\\${HOME}"), FilteredText.ALL)).isEqualTo(text.replace("%s", "${HOME}"));
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```xml file=pom.xml\n<version>${project.version} ${HOME}</version>\n```\n",
                "~~~ sh linenums file='a b.sh'\n${HOME}\n~~~\n",
                "- a\n\n  ```text output=StackTest\n  ${gone}\n  ```\n",
                "```jshell run\n${gone}\n```\n"
            })
    void code_of_a_source_stays_as_it_is_there(String code) {
        var after = "```sh\n%s file=x\n```\n`%s`";
        assertThat(in(code + after.replace("%s", "${project.version}"), FilteredText.ALL))
                .isEqualTo(code + after.replace("%s", "1.2"));
        assertThat(problems).isEmpty();
    }

    @Test
    void a_property_without_a_value_stays_and_is_reported_at_its_place() {
        var text = "# A\n\n${project.version} ${project.verison}\n${env.HOME} ${project.url}\n";
        assertThat(in(text, FilteredText.WITHOUT_CODE))
                .isEqualTo("# A\n\n1.2 ${project.verison}\n${env.HOME} ${project.url}\n");
        assertThat(problems)
                .extracting(Problem::toString)
                .containsExactly(
                        "a.md:3:20: '${project.verison}' is not a property that decks may show; did you mean"
                                + " '${project.version}'? [unknown-property]",
                        "a.md:4:1: '${env.HOME}' is not a property that decks may show; name it in the parameter"
                                + " 'properties', or write '\\${env.HOME}' to show it as it is [unknown-property]",
                        "a.md:4:13: '${project.url}' has no value in the POM of its module; set it there, or write '\\${project.url}' to"
                                + " show it as it is [unknown-property]");
    }

    @Test
    void what_follows_on_the_line_keeps_its_place() {
        var text = SourceText.of("a.md", "${project.version} ![](gone.png)");
        var filled = POM.in(text, FilteredText.WITHOUT_CODE, problems::add);
        assertThat(filled.locationAt(filled.text().indexOf("gone"))).hasToString("a.md:1:24");
    }

    private String in(String text, FilteredText filtered) {
        return POM.in(SourceText.of("a.md", text), filtered, problems::add).text();
    }
}
