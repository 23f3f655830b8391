package io.github.coursemaven.check.report;

import static io.github.coursemaven.check.report.Reported.at;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.Severity;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SarifReportTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static JsonSchema schema;

    @BeforeAll
    static void readSchema() throws IOException {
        var resource = SarifReportTest.class.getResource("/schema/sarif-schema-2.1.0.json");
        try (var in = Objects.requireNonNull(resource).openStream()) {
            schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(in);
        }
    }

    @Test
    void the_schema_finds_faults() throws IOException {
        assertThat(schema.validate(JSON.readTree("{\"version\":\"2.1.0\",\"runs\":[{}]}")))
                .isNotEmpty();
        assertThat(schema.validate(JSON.readTree(
                        Reported.usual().text("course.sarif").replace("\"startLine\": 3", "\"startLine\": 0"))))
                .isNotEmpty();
    }

    @Test
    void reports_are_valid() throws IOException {
        var control = new Reported().problem(Rule.MISSING_FILE, at(1, 1), "\u0000\u000B\uD83D\uDE00");
        for (var reported : new Reported[] {new Reported(), Reported.usual(), control, ofParameter()}) {
            assertThat(schema.validate(JSON.readTree(reported.text("course.sarif"))))
                    .isEmpty();
        }
    }

    @Test
    void all_rules_are_described_within_the_limits_of_GitHub() throws IOException {
        var rules = run(new Reported()).at("/tool/driver/rules");
        assertThat(rules.findValuesAsText("id"))
                .isEqualTo(Arrays.stream(Rule.values()).map(Rule::id).toList());
        assertThat(rules.findValuesAsText("text"))
                .hasSize(3 * Rule.values().length)
                .allMatch(text -> !text.isBlank() && text.length() <= 1024);
    }

    @Test
    void results_are_reported_at_their_places_the_worst_first() throws IOException {
        var results = run(Reported.usual()).at("/results");
        assertThat(results.toString())
                .isEqualTo(
                        """
                        [{"ruleId":"missing-file","level":"error","message":{"text":"'gone.png' does not exist"},\
                        "locations":[{"physicalLocation":{"artifactLocation":{"uri":"docs/a.md"},\
                        "region":{"startLine":3,"startColumn":9}}}]},\
                        {"ruleId":"output-collision","level":"error",\
                        "message":{"text":"would write 'b.html', as 'b.markdown' would"},\
                        "locations":[{"physicalLocation":{"artifactLocation":{"uri":"docs/b.md"}}}]},\
                        {"ruleId":"empty-slide","level":"warning","message":{"text":"this slide is empty"},\
                        "locations":[{"physicalLocation":{"artifactLocation":{"uri":"docs/a.md"},\
                        "region":{"startLine":7,"startColumn":1}}}]}]""");
    }

    @Test
    void a_problem_of_a_parameter_is_not_a_result_because_GitHub_refuses_results_outside_of_files() throws IOException {
        var run = run(ofParameter());
        assertThat(run.at("/results")).isEmpty();
        assertThat(run.at("/invocations").toString())
                .isEqualTo(
                        """
                        [{"executionSuccessful":false,"toolConfigurationNotifications":[\
                        {"associatedRule":{"id":"unknown-theme"},"level":"error",\
                        "message":{"text":"plugin parameter 'theme': 'nosuch' is not a theme"}}]}]""");
    }

    @Test
    void a_warning_about_a_parameter_is_not_a_failure_of_the_run() throws IOException {
        assertThat(run(ofParameter().with(Rule.UNKNOWN_THEME, Severity.WARNING))
                        .at("/invocations/0/executionSuccessful")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void columns_are_counted_as_the_file_says() throws IOException {
        assertThat(run(new Reported()).at("/columnKind").asText()).isEqualTo("utf16CodeUnits");
    }

    @Test
    void severities_of_this_build_are_levels() throws IOException {
        var run = run(
                Reported.usual().with(Rule.MISSING_FILE, Severity.INFO).with(Rule.OUTPUT_COLLISION, Severity.WARNING));
        var levels = StreamSupport.stream(run.at("/results").spliterator(), false)
                .map(result -> result.at("/level").asText());
        assertThat(levels).containsExactly("warning", "warning", "note");
    }

    @Test
    void a_path_is_a_URI() throws IOException {
        var run = run(new Reported().problem(Rule.ENCODING, Location.of("ü b#1%:x.md"), "x"));
        assertThat(run.at("/results/0/locations/0/physicalLocation/artifactLocation/uri")
                        .asText())
                .isEqualTo("docs/%C3%BC%20b%231%25%3Ax.md");
    }

    @Test
    void an_empty_message_is_the_summary_of_the_rule() throws IOException {
        assertThat(run(new Reported().problem(Rule.ENCODING, at(1, 1), " "))
                        .at("/results/0/message/text")
                        .asText())
                .isEqualTo("the file is not UTF-8");
    }

    private static Reported ofParameter() {
        return new Reported().problem(Rule.UNKNOWN_THEME, new Location.Parameter("theme"), "'nosuch' is not a theme");
    }

    private static JsonNode run(Reported reported) throws IOException {
        return JSON.readTree(reported.text("course.sarif")).at("/runs/0");
    }
}
