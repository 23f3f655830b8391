package io.github.coursemaven.check.report;

import static io.github.coursemaven.check.report.Reported.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.Severity;
import io.github.coursemaven.base.reference.Kind;
import io.github.coursemaven.base.reference.Reference;
import io.github.coursemaven.check.LinkResult;
import io.github.coursemaven.check.Verdict;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

class JunitReportTest {

    private static final File SCHEMA = new File("target/schemas/surefire-test-report.xsd");

    @Test
    void each_reference_is_a_test_and_so_is_each_other_problem() {
        assertThat(junit(Reported.usual()))
                .isEqualTo(
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <testsuite name="course-check" time="0" tests="5" errors="0" skipped="1" failures="2">
                          <testcase classname="docs/a.md" name="3:9 gone.png" time="0"><failure message="'gone.png' does not exist" type="missing-file">docs/a.md:3:9: 'gone.png' does not exist [missing-file]</failure></testcase>
                          <testcase classname="docs/a.md" name="4:3 sky.svg" time="0"></testcase>
                          <testcase classname="docs/a.md" name="5:3 https://example.org/?a=1&amp;b=2" time="0"><skipped message="not checked"/></testcase>
                          <testcase classname="docs/a.md" name="7:1 empty-slide" time="0"><system-out>docs/a.md:7:1: this slide is empty [empty-slide]</system-out></testcase>
                          <testcase classname="docs/b.md" name="output-collision" time="0"><failure message="would write 'b.html', as 'b.markdown' would" type="output-collision">docs/b.md: would write 'b.html', as 'b.markdown' would [output-collision]</failure></testcase>
                        </testsuite>
                        """);
    }

    @Test
    void a_course_without_references_has_no_tests() {
        assertThat(junit(new Reported())).contains("tests=\"0\" errors=\"0\" skipped=\"0\" failures=\"0\"");
    }

    @Test
    void reports_are_valid_by_the_schema_of_Surefire() {
        assertThatCode(() -> validate(junit(Reported.usual()))).doesNotThrowAnyException();
        assertThatCode(() -> validate(junit(new Reported()))).doesNotThrowAnyException();
        assertThatThrownBy(() -> validate(junit(Reported.usual()).replace("time=\"0\">", ">")))
                .isInstanceOf(SAXException.class);
    }

    @Test
    void characters_that_XML_cannot_contain_are_left_out_and_others_escaped() {
        var evil = "a\u0000\u001B[2J\uFFFE\uD800b ]]> <x> & \" \uD83D\uDE00";
        var xml = junit(new Reported()
                .problem(Rule.MISSING_FILE, at(1, 1), evil)
                .problem(Rule.EMPTY_SLIDE, at(2, 1), evil)
                .link(evil, Verdict.BROKEN, at(1, 1)));
        assertThatCode(() -> validate(xml)).doesNotThrowAnyException();
        assertThat(xml)
                .contains("name=\"1:1 a[2Jb ]]&gt; &lt;x&gt; &amp; &quot; \uD83D\uDE00\"")
                .contains(" ]]&gt; &lt;x&gt;")
                .doesNotContain("\u001B", "\u0000");
    }

    @Test
    void a_broken_reference_is_not_a_failure_if_its_problem_is_a_warning_in_this_build() {
        assertThat(junit(new Reported()
                        .with(Rule.MISSING_FILE, Severity.WARNING)
                        .problem(Rule.MISSING_FILE, at(1, 1), "'a.svg' does not exist")
                        .link("a.svg", Verdict.BROKEN, at(1, 1))))
                .contains("skipped=\"0\" failures=\"0\"")
                .contains("<system-out>docs/a.md:1:1: 'a.svg' does not exist [missing-file]</system-out></testcase>");
    }

    @Test
    void a_reference_that_leads_somewhere_is_a_failure_if_its_problem_is_an_error_in_this_build() {
        assertThat(junit(new Reported()
                        .with(Rule.LINKS_TO_SOURCE, Severity.ERROR)
                        .problem(Rule.LINKS_TO_SOURCE, at(1, 1), "'b.md' is not a deck")
                        .link("b.md", Verdict.OK, at(1, 1))))
                .contains("skipped=\"0\" failures=\"1\"")
                .contains(
                        "<failure message=\"'b.md' is not a deck\" type=\"links-to-source\">docs/a.md:1:1: 'b.md' is not"
                                + " a deck [links-to-source]</failure>");
    }

    @Test
    void a_reference_that_was_not_checked_is_a_failure_if_that_is_an_error_in_this_build() {
        assertThat(junit(new Reported()
                        .with(Rule.EXTERNAL_NOT_CHECKED, Severity.ERROR)
                        .problem(Rule.EXTERNAL_NOT_CHECKED, at(1, 1), "'https://a.edu/' was not reached in time")
                        .link("https://a.edu/", Verdict.SKIPPED, at(1, 1))))
                .contains("skipped=\"0\" failures=\"1\"")
                .contains("type=\"external-not-checked\"");
    }

    @Test
    void a_broken_reference_without_a_reported_problem_is_not_a_failure() {
        assertThat(junit(new Reported().link("https://a.edu/", Verdict.BROKEN, at(1, 1))))
                .contains("skipped=\"0\" failures=\"0\"");
    }

    @Test
    void a_reference_with_a_warning_is_not_a_failure() {
        assertThat(junit(new Reported()
                        .problem(Rule.SITE_ABSOLUTE, at(1, 1), "begins at the root")
                        .link("/a.svg", Verdict.OK, at(1, 1))))
                .contains("failures=\"0\"")
                .contains("<system-out>docs/a.md:1:1: begins at the root [site-absolute]</system-out></testcase>");
    }

    @Test
    void references_at_one_place_have_their_own_problems() {
        var place = new Location.Parameter("css");
        var reported = new Reported()
                .problem(Rule.MISSING_FILE, place, "'a.css' does not exist")
                .link("a.css", Verdict.BROKEN, place);
        var both = reported.link(new LinkResult(
                Reference.of(place, Kind.STYLESHEET, "b.css"),
                Verdict.OK,
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty()));
        assertThat(junit(both))
                .contains("tests=\"2\" errors=\"0\" skipped=\"0\" failures=\"1\"")
                .contains("name=\"b.css\" time=\"0\"></testcase>");
    }

    @Test
    void a_target_as_long_as_a_picture_is_cut() {
        assertThat(junit(new Reported().link("data:" + "A".repeat(5_000), Verdict.SKIPPED, at(1, 1))))
                .hasSizeLessThan(600);
    }

    private static String junit(Reported reported) {
        return reported.text("TEST-course-check.xml");
    }

    private static void validate(String xml) throws IOException, SAXException {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(SCHEMA)
                .newValidator()
                .validate(new StreamSource(new StringReader(xml)));
    }
}
