package io.github.coursemaven.course.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.check.report.GroupedLines;
import io.github.coursemaven.check.report.ProblemLines;
import io.github.coursemaven.check.report.RelativeLocations;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaterFilesTest {

    @TempDir
    Path temporary;

    private CourseFolder folder;

    @BeforeEach
    void makeFolder() {
        folder = CourseFolder.in(temporary)
                .including("**/*.md")
                .with("pom.xml", "")
                .with("docs/img/a.svg", "x")
                .with(".gitignore", "/docs/made/\n*.tmp.png\n")
                .with("docs/made/a.svg", "x")
                .with(".git/info/exclude", "plots/\n")
                .with("docs/sub/.gitignore", "shots\n!kept.tmp.png\n")
                .with("docs/fig/tree.tex", "x")
                .with("docs/fig/uml.puml", "x");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    gen/a.png                       | files in 'docs/gen', which does not exist; if they are made later, bind this goal to a later phase, or write '*gen/* missing-file' into '.course/link-excludes'
                    gen/deep/a.png                  | files in 'docs/gen', which does not exist; if they are made later, bind this goal to a later phase, or write '*gen/* missing-file' into '.course/link-excludes'
                    ../target/site/apidocs/X.html   | files of 'target', which builds write to; if they are made later, bind this goal to a later phase, or write '*target/* missing-file' into '.course/link-excludes'
                    ../node_modules/x/y.js          | files of 'node_modules'; run 'npm install' before this goal, or write '*node_modules/* missing-file' into '.course/link-excludes'
                    made/a.png                      | files in 'docs/made', which Git ignores; if they are made later, bind this goal to a later phase, or write '*made/* missing-file' into '.course/link-excludes'
                    plots/2/a.png                   | files in 'docs/plots', which Git ignores; if they are made later, bind this goal to a later phase, or write '*plots/* missing-file' into '.course/link-excludes'
                    sub/shots/a.png                 | files in 'docs/sub/shots', which Git ignores; if they are made later, bind this goal to a later phase, or write '*shots/* missing-file' into '.course/link-excludes'
                    img/a.tmp.png                   | files that Git ignores; if they are made later, bind this goal to a later phase, or list them in '.course/link-excludes'
                    fig/tree.png                    | files beside '.tex' files of the same names; if they are made from these, bind this goal to a later phase, or list them in '.course/link-excludes'
                    fig/uml.svg                     | files beside '.puml' files of the same names; if they are made from these, bind this goal to a later phase, or list them in '.course/link-excludes'
                    """)
    void a_file_that_may_be_made_later_is_one_of_a_kind(String target, String kind) {
        for (var written : List.of(
                "![x](%s)",
                "[x](%s)",
                "<iframe src=\"%s\"></iframe>",
                "<video src='%s'></video>",
                "<p style=\"background: url('%s')\">x</p>",
                "<!-- .slide: data-background-image=\"%s\" -->",
                "- x <!-- .element: data-preview-image=\"%s\" -->",
                "---\nscripts: '%s'\n---",
                "---\nfavicon: '%s'\n---",
                "---\ncss:\n  - '%s'\n---",
                "---\nrevealOptions:\n  parallaxBackgroundImage: '%s'\n---")) {
            folder.with("docs/a.md", written.replace("%s", target) + "\n\n# A\n");
            assertThat(folder.checked()).extracting(Problem::kind).containsExactly(Optional.of(kind));
        }
    }

    @ParameterizedTest
    @CsvSource({"img/b.jpeg", "fig/other.gif", "imgs/a.svg", "img/A.svg", "sub/kept.tmp.png", "#/none", "x.css"})
    void a_file_that_is_misspelt_or_alone_is_of_no_kind(String target) {
        folder.with("docs/a.md", "# A\n\n[x](" + target + ")\n");
        assertThat(folder.checked()).extracting(Problem::kind).containsExactly(Optional.empty());
    }

    @Test
    void from_the_fourth_file_of_a_kind_on_one_line_names_the_ways_to_say_so() {
        folder.with("docs/a.md", "[x](gen/1.png) [x](gen/2.png) [x](gen/3.png)\n")
                .with("docs/b.md", "[x](gen/4.png) [x](gen/5.png) [x](gone.png)\n");
        assertThat(logged())
                .containsExactly(
                        "docs/a.md:1:5: 'gen/1.png' does not exist [missing-file]",
                        "docs/a.md:1:20: 'gen/2.png' does not exist [missing-file]",
                        "docs/a.md:1:35: 'gen/3.png' does not exist [missing-file]",
                        "… and 2 more files in 'docs/gen', which does not exist; if they are made later, bind this goal to a"
                                + " later phase, or write '*gen/* missing-file' into '.course/link-excludes': see p.json",
                        "docs/b.md:1:35: 'gone.png' does not exist [missing-file]");
        assertThat(folder.problems()).hasSize(6);
    }

    @Test
    void files_that_settings_name_are_of_a_kind_too() {
        folder.with("docs/a.md", "---\ncss: [gen/1.css, gen/2.css, gen/3.css]\ntheme: gen/4.css\n---\n# A\n")
                .with("docs/reveal-md.json", "{scripts: 'gen/5.js'}");
        assertThat(logged())
                .containsExactly(
                        "docs/a.md:2:7: 'gen/1.css' does not exist [missing-file]",
                        "docs/a.md:2:18: 'gen/2.css' does not exist [missing-file]",
                        "docs/a.md:2:29: 'gen/3.css' does not exist [missing-file]",
                        "… and 2 more files in 'docs/gen', which does not exist; if they are made later, bind this goal to a"
                                + " later phase, or write '*gen/* missing-file' into '.course/link-excludes': see p.json");
        folder.with(".course/link-excludes", "*gen/* missing-file\n");
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void what_the_line_says_to_write_excludes_all_of_them() {
        folder.with("docs/a.md", "![](gen/1.png) ![](gen/2.png) ![](../docs/gen/3.png)\n")
                .with(".course/link-excludes", "*gen/* missing-file\n");
        assertThat(folder.problems()).isEmpty();
    }

    private List<String> logged() {
        var here = folder.roots().search();
        return new GroupedLines(new ProblemLines(new RelativeLocations(here, here)), "p.json")
                .of(folder.checked().sorted().toList()).stream()
                        .map(GroupedLines.Line::text)
                        .toList();
    }
}
