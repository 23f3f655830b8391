package io.github.coursemaven.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadLinkCheckTest {

    @TempDir
    private Path temporary;

    private CourseFolder folder;

    @BeforeEach
    void makeFolder() {
        folder = CourseFolder.in(temporary)
                .with("a.png", "x")
                .with("my pic.png", "x")
                .with("my file.pdf", "x")
                .with("my folder/index.html", "x");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '~',
            value = {
                "![x](my pic.png) § , because its target has a blank; write (<my pic.png>) or (my%20pic.png)",
                "[y](my file.pdf) § , because its target has a blank; write (<my file.pdf>) or (my%20file.pdf)",
                "[y](my file.pdf#page=2) § , because its target has a blank; write (<my file.pdf#page=2>) or (my%20file.pdf#page=2)",
                "[y](\"my file.pdf\") § , because its target has a blank; write (<my file.pdf>) or (my%20file.pdf)",
                "[y](my folder/) § , because its target has a blank; write (<my folder/>) or (my%20folder/)",
                "![] (a.png) § , because of the blank before the parenthesis; write ![](a.png)",
                "[z] (a.png) § , because of the blank before the parenthesis; write [z](a.png)",
                "![s](a.png =100x) § ; replace '=100x' by <!-- .element: width=\"100\" --> after the image",
                "![s](a.png =10%x20) § ; replace '=10%x20' by <!-- .element: width=\"10%\" height=\"20\" --> after the image",
                "![s](a.png width=50%) § ; replace 'width=50%' by <!-- .element: width=\"50%\" --> after the image",
                "![s](a.png style=\"border: 1px solid; width: 50%\" alt=“x y”) § ; replace 'style=\"border: 1px solid; width: 50%\" alt=“x y”' by <!-- .element: style=\"border: 1px solid; width: 50%\" alt=\"x y\" --> after the image",
                "![t](a.png a title) § , because its title is not in quotes; write (a.png \"a title\")",
                "[t](a.png “a title”) § , because its title is not in quotes; write (a.png \"a title\")",
                "![c](a.png § , because its ')' is missing; write ![c](a.png)",
                "[c](a.png § , because its ')' is missing; write [c](a.png)",
                "![c](a.png] § , because its ')' is missing; write ![c](a.png)",
                "![[a.png]] § ; write ![](a.png)",
                "![[my pic.png|100]] § ; write ![](<my pic.png>)",
                "[[my file.pdf]] § ; write [my file.pdf](<my file.pdf>)",
            })
    void a_link_to_a_file_that_exists_is_an_error(String written, String cure) {
        folder.with("slides.md", "# A\n\nsee " + written + " here\n");
        assertThat(folder.problems())
                .containsExactly("slides.md:3:5: '" + written + "' is shown as text" + cure + " [file-as-text]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "![x](no pic.png) | , because its target has a blank; write (<no pic.png>) or (no%20pic.png)",
                "[x](https://x.org/a b.html) | , because its target has a blank; write (<https://x.org/a b.html>) or (https://x.org/a%20b.html)",
                "![] (no.png) | , because of the blank before the parenthesis; write ![](no.png)",
                "![c](no.png | , because its ')' is missing; write ![c](no.png)",
                "![[no.png]] | ; write ![](no.png)",
                "[https://x.org/](the docs) | , because the text and the target are interchanged; write [the docs](https://x.org/)",
            })
    void another_one_is_a_warning(String written, String cure) {
        folder.with("slides.md", "# A\n\n- see " + written + " here\n");
        assertThat(folder.problems())
                .containsExactly("slides.md:3:7: '" + written + "' is shown as text" + cure + " [link-as-text]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{width=50%} | width=\"50%\"",
                "{ width=\"50%\" height='2' } | width=\"50%\" height=\"2\"",
                "{.r-stretch .dim #big} | class=\"r-stretch dim\" id=\"big\"",
                "{:target=_blank} | target=\"_blank\"",
                "{alt=\"\" width = 5} | alt=\"\" width=\"5\"",
                "{title='say \"hi\"'} | title='say \"hi\"'",
                "{style=\"width: 50%\"} | style=\"width: 50%\"",
                "{.a width='5 %' style=\"border: 1px solid red; a=b\" title=\"a b c\"} | class=\"a\" width=\"5 %\" style=\"border: 1px solid red; a=b\" title=\"a b c\"",
            })
    void attributes_in_braces_are_a_warning(String braces, String attributes) {
        folder.with("slides.md", "![w](a.png)" + braces + "\n");
        assertThat(folder.problems())
                .containsExactly("slides.md:1:12: '" + braces + "' is shown as text; write <!-- .element: " + attributes
                        + " --> instead [link-as-text]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`![x](my pic.png)`",
                "```\n![x](my pic.png)\n```",
                "<code>![x](my pic.png)</code>",
                "<!-- ![x](my pic.png) -->",
                "\\![x]\\(my pic.png)",
                "!\\[x](my pic.png)",
                "![x](<my pic.png>) [x](my%20pic.png)",
                "![x](a.png \"a title\") [x](a.png 'a title') [x](a.png (a title))",
                "as in [1] (see a.png) and [2] (https://x.org/) and [3] (no.pdf)",
                "[y](see below) and ![y](see below)",
                "[https://x.org/] (seen on 3 May 2024)",
                "f[A](a : A, b.c : B) and xs[i](my file.pdf)",
                "if [[ -f x ]]; [[1.5, 2.5]]",
                "![w](a.png){x} [w](a.png){} ![w](a.png) {width=50%}",
                "<img src=\"my pic.png\" alt=\"x\">",
            })
    void what_is_right_or_code_or_prose_is_not_reported(String text) {
        folder.with("slides.md", "# A\n\n" + text + "\n");
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void it_is_found_in_tables_notes_links_and_headings_once() {
        folder.with(
                "slides.md",
                "# A ![x](my pic.png)\n\n| a |\n|---|\n| ![x](my pic.png) |\n\n[![x](my pic.png)](a.png)\n\nNote:\n![x](my pic.png)\n");
        assertThat(folder.problems())
                .map(problem -> problem.replaceFirst(": .*", ""))
                .containsExactly("slides.md:1:5", "slides.md:5:3", "slides.md:7:2", "slides.md:10:1");
    }

    @Test
    void a_comment_suppresses_it() {
        folder.with(
                "slides.md", "# A\n\n<!-- course-link-ignore-next-line file-as-text as shown -->\n![x](my pic.png)\n");
        assertThat(folder.problems()).isEmpty();
    }
}
