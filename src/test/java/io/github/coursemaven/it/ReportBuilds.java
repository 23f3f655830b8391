package io.github.coursemaven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;

/** Builds that tell other programs what they found. */
public final class ReportBuilds {

    private static final String COURSE = "target/course/";
    private static final String AGAIN = "target/again/";

    private ReportBuilds() {}

    /** The first run fails in GitHub Actions, the second and third do not, elsewhere; the third is the second's check. */
    public static void reports(File project) {
        var build = Build.in(project);
        build.logs(
                        "::error file=slides/birds.md,line=3,col=15,title=missing-file::'owl.md' does not exist",
                        "[ERROR] slides/birds.md:9:36: 'lost.svg' does not exist [missing-file]",
                        "[ERROR] … and 4 more like it: see target/course/problems.json")
                .logsNowhere("[ERROR] slides/birds.md:9:51")
                .logsNowhere("::warning")
                .has(COURSE + "links.json", COURSE + "problems.json", COURSE + "snippets.json", COURSE + "course.sarif")
                .containsText(
                        COURSE + "links.json",
                        "{\"file\":\"slides/birds.md\",\"line\":3,\"column\":15,\"kind\":\"link\",\"target\":\"owl.md\","
                                + "\"verdict\":\"BROKEN\",\"rule\":\"missing-file\",\"message\":\"'owl.md' does not exist\"}",
                        "\"target\":\"wren.svg\",\"verdict\":\"OK\"}",
                        "\"target\":\"https://example.org/birds\",\"verdict\":")
                .containsText(COURSE + "problems.json", "\"severity\":\"warning\"")
                .containsNot(COURSE + "problems.json", "\"severity\":\"error\"")
                .containsText(COURSE + "course.sarif", "\"level\": \"warning\"", "\"uri\": \"slides/birds.md\"")
                .containsText(COURSE + "TEST-course-check.xml", "tests=\"10\" errors=\"0\"", "failures=\"0\"");
        assertThat(build.linesWith("::error ")).as(build::endOfLog).hasSize(8);
        for (var report : build.names(AGAIN)) {
            assertThat(build.text(AGAIN + report)).as(report).isEqualTo(build.text(COURSE + report));
        }
        assertThat(build.names(AGAIN)).hasSize(5);
    }
}
