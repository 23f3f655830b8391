package io.github.coursemaven.check.report;

import static io.github.coursemaven.check.report.Reported.at;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.Severity;
import io.github.coursemaven.base.reference.Kind;
import io.github.coursemaven.base.reference.Reference;
import io.github.coursemaven.check.LinkResult;
import io.github.coursemaven.check.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportsTest {

    private static final ObjectMapper STRICT = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void every_reference_is_reported_with_its_verdict() {
        assertThat(Reported.usual().text("links.json"))
                .isEqualTo(
                        """
                        {"links": [
                          {"file":"docs/a.md","line":3,"column":9,"kind":"link","target":"gone.png","verdict":"BROKEN","rule":"missing-file","message":"'gone.png' does not exist"},
                          {"file":"docs/a.md","line":4,"column":3,"kind":"link","target":"sky.svg","verdict":"OK"},
                          {"file":"docs/a.md","line":5,"column":3,"kind":"link","target":"https://example.org/?a=1&b=2","verdict":"SKIPPED","message":"not checked"}
                        ]}
                        """);
    }

    @Test
    void the_answer_of_a_server_is_reported() {
        var moved = new LinkResult(
                Reference.of(at(1, 2), Kind.IMAGE, "https://old.example/"),
                Verdict.REDIRECTED,
                Optional.of(301),
                Optional.empty(),
                "has moved",
                Optional.of("https://new.example/"));
        assertThat(new Reported().link(moved).text("links.json"))
                .contains("\"kind\":\"image\",\"target\":\"https://old.example/\",\"verdict\":\"REDIRECTED\","
                        + "\"status\":301,\"message\":\"has moved\",\"finalTarget\":\"https://new.example/\"}");
    }

    @Test
    void every_problem_is_reported_with_its_severity_and_a_whole_file_without_a_line() {
        assertThat(Reported.usual().with(Rule.EMPTY_SLIDE, Severity.INFO).text("problems.json"))
                .isEqualTo(
                        """
                        {"problems": [
                          {"file":"docs/a.md","line":3,"column":9,"rule":"missing-file","severity":"error","message":"'gone.png' does not exist"},
                          {"file":"docs/a.md","line":7,"column":1,"rule":"empty-slide","severity":"info","message":"this slide is empty"},
                          {"file":"docs/b.md","rule":"output-collision","severity":"error","message":"would write 'b.html', as 'b.markdown' would"}
                        ]}
                        """);
    }

    @Test
    void a_course_without_problems_and_links_has_empty_lists() {
        assertThat(new Reported().text("links.json")).isEqualTo("{\"links\": []}\n");
        assertThat(new Reported().text("problems.json")).isEqualTo("{\"problems\": []}\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"links.json", "problems.json", "course.sarif", "TEST-course-check.xml"})
    void what_is_ignored_appears_nowhere(String report) {
        assertThat(Reported.usual()
                        .with(Rule.MISSING_FILE, Severity.IGNORE)
                        .with(Rule.EMPTY_SLIDE, Severity.IGNORE)
                        .text(report))
                .doesNotContain("'gone.png'", "this slide is empty", "BROKEN", "<failure message=\"'g");
    }

    @ParameterizedTest
    @ValueSource(strings = {"links.json", "problems.json", "course.sarif"})
    void any_character_of_an_author_is_in_strict_JSON(String report) throws IOException {
        var all = IntStream.rangeClosed(0, 0xFF).mapToObj(Character::toString).collect(Collectors.joining())
                + "\u2028\u2029\uFEFF\uD83D\uDE00\\v\\\u000B\u000B\uD800'";
        var text = new Reported()
                .problem(Rule.MISSING_FILE, at(1, 1), all)
                .link(all, Verdict.BROKEN, at(1, 1))
                .text(report);
        var read = STRICT.readTree(text).findValuesAsText(report.equals("course.sarif") ? "text" : "message");
        assertThat(read).contains(all);
    }

    @Test
    void passwords_and_tokens_of_URLs_are_in_no_report() {
        var url = "https://ann:pw1@example.org/?a=b&access_token=pw2&c=d#e";
        var reported = new Reported()
                .problem(Rule.CREDENTIALS_IN_URL, at(1, 1), "'" + url + "' is bad")
                .link(url, Verdict.BROKEN, at(1, 1));
        assertThat(Reports.names().stream().map(reported::text))
                .noneMatch(text -> text.contains("pw1") || text.contains("pw2"));
        assertThat(reported.reports().annotations("p")).noneMatch(text -> text.contains("pw1") || text.contains("pw2"));
        assertThat(reported.text("links.json")).contains("\"https://…@example.org/?a=b&access_token=…&c=d#e\"");
    }

    @Test
    void files_have_the_same_text_as_is_written_elsewhere() throws IOException {
        var reported = Reported.usual().problem(Rule.MISSING_FILE, at(9, 1), "'\uD83D\uDE00.md' does not exist");

        reported.reports().write(folder);

        for (var name : Reports.names()) {
            assertThat(folder.resolve(name)).hasContent(reported.text(name));
        }
        assertThat(folder.resolve("TEST-course-check.xml")).content().contains("'\uD83D\uDE00.md'");
    }

    @Test
    void the_same_findings_write_no_file_again() throws IOException {
        Reported.usual().reports().write(folder);
        var links = folder.resolve("links.json");
        Files.setLastModifiedTime(links, FileTime.fromMillis(0));

        Reported.usual().reports().write(folder);

        assertThat(Files.getLastModifiedTime(links)).isEqualTo(FileTime.fromMillis(0));
        assertThat(folder.toFile().list())
                .containsExactlyInAnyOrder(
                        "links.json", "problems.json", "snippets.json", "course.sarif", "TEST-course-check.xml");
    }

    @Test
    void reports_can_be_removed_and_nothing_else() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "x");
        Reported.usual().reports().write(folder);

        Reports.clear(folder);

        assertThat(folder.toFile().list()).containsExactly("mine.txt");
    }

    @Test
    void a_parameter_of_the_plugin_is_in_no_file() {
        var place = new Location.Parameter("css");
        var reported = new Reported()
                .problem(Rule.MISSING_FILE, place, "'a.css' does not exist")
                .link("a.css", Verdict.BROKEN, place);
        assertThat(reported.text("problems.json"))
                .isEqualTo(
                        """
                        {"problems": [
                          {"parameter":"css","rule":"missing-file","severity":"error","message":"'a.css' does not exist"}
                        ]}
                        """);
        assertThat(reported.text("links.json")).contains("{\"parameter\":\"css\",\"kind\":");
        assertThat(reported.text("TEST-course-check.xml"))
                .contains("<testcase classname=\"plugin parameter 'css'\" name=\"a.css\" time=\"0\"><failure");
        assertThat(reported.reports().stepSummary("p")).contains("| error | plugin parameter 'css' |");
    }

    @Test
    void a_file_beside_the_course_has_its_path_in_the_checkout() {
        assertThat(new Reported()
                        .problem(Rule.FRONT_MATTER, Location.of("../look/reveal.json"), "x")
                        .text("problems.json"))
                .contains("{\"file\":\"look/reveal.json\",");
    }
}
