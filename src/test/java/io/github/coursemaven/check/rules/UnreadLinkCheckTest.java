package io.github.coursemaven.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import java.nio.file.Path;
import java.util.List;
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
                .with("a=1 b=2.pdf", "x")
                .with("my file.pdf", "x")
                .with("my folder/index.html", "x")
                .with("week1.md", "---\ndeck: true\n---\n# Week\n")
                .with("Week 2.md", "---\ndeck: true\n---\n# Week\n");
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
                "[y](my\u00a0file.pdf) § , because its target has a blank that is not the usual one (U+00A0); write (<my file.pdf>) or (my%20file.pdf)",
                "![s](a.png\u00a0=100x) § ; replace '=100x' by <!-- .element: width=\"100\" --> after the image",
                "[y](my folder/) § , because its target has a blank; write (<my folder/>) or (my%20folder/)",
                "![] (a.png) § , because of the blank before the parenthesis; write ![](a.png)",
                "[z] (a.png) § , because of the blank before the parenthesis; write [z](a.png)",
                "![s](a.png =100x) § ; replace '=100x' by <!-- .element: width=\"100\" --> after the image",
                "![s](a.png =10%x20) § ; replace '=10%x20' by <!-- .element: width=\"10%\" height=\"20\" --> after the image",
                "![s](a.png width=50%) § ; replace 'width=50%' by <!-- .element: width=\"50%\" --> after the image",
                "![s](a.png style=\"border: 1px solid; width: 50%\" alt=“x y”) § ; replace 'style=\"border: 1px solid; width: 50%\" alt=“x y”' by <!-- .element: style=\"border: 1px solid; width: 50%\" alt=\"x y\" --> after the image",
                "![s](a.png 50%) § ; replace '50%' by <!-- .element: width=\"50%\" --> after the image",
                "![s](a.png 300px) § ; replace '300px' by <!-- .element: width=\"300px\" --> after the image",
                "![s](a.png 300) § ; replace '300' by <!-- .element: width=\"300\" --> after the image",
                "![s](a.png 300x200) § ; replace '300x200' by <!-- .element: width=\"300\" height=\"200\" --> after the image",
                "![s](a.png =50%x*) § ; replace '=50%x*' by <!-- .element: width=\"50%\" --> after the image",
                "![s](a.png =*x20) § ; replace '=*x20' by <!-- .element: height=\"20\" --> after the image",
                "![s](a.png =x20) § ; replace '=x20' by <!-- .element: height=\"20\" --> after the image",
                "![s](a.png \"a title\" =20x) § ; replace '=20x' by <!-- .element: width=\"20\" --> after the image",
                "![s](a.png \"a title\" width=20) § ; replace 'width=20' by <!-- .element: width=\"20\" --> after the image",
                "![s](a.png {.big width=20}) § ; replace '{.big width=20}' by <!-- .element: class=\"big\" width=\"20\" --> after the image",
                "[s](a.png target=_blank) § ; replace 'target=_blank' by <!-- .element: target=\"_blank\" --> after the link",
                "[s](week1.md#/week target=\"_blank\" rel='noopener') § ; replace 'target=\"_blank\" rel='noopener'' by <!-- .element: target=\"_blank\" rel=\"noopener\" --> after the link",
                "[s](a.png {:target=\"_blank\"}) § ; replace '{:target=\"_blank\"}' by <!-- .element: target=\"_blank\" --> after the link",
                "[s](a=1 b=2.pdf) § , because its target has a blank; write (<a=1 b=2.pdf>) or (a=1%20b=2.pdf)",
                "![s](a.png, 50%) § ; replace ', 50%' by <!-- .element: width=\"50%\" --> after the image",
                "![s](a.png; width=300px) § ; replace '; width=300px' by <!-- .element: width=\"300px\" --> after the image",
                "!(a.png) § , because its brackets are missing; write ![](a.png)",
                "![a.png] § , because a target stands between parentheses; write ![](a.png)",
                "[x](slide 1) § , because it has a blank; write (#/0), where (#/0) is the first slide",
                "![t](a.png 5) § , because its title is not in quotes; write (a.png \"5\")",
                "[s](week1.md #/week) § , because of the blank before '#'; write (week1.md#/week)",
                "![t](a.png\"a title\") § , because a blank is missing before its title; write (a.png \"a title\")",
                "[t](a.png“a title”) § , because a blank is missing before its title; write (a.png \"a title\")",
                "[s](# A) § , because it has a blank; write (#/a)",
                "![t](a.png a title) § , because its title is not in quotes; write (a.png \"a title\")",
                "[t](a.png “a title”) § , because its title is not in quotes; write (a.png \"a title\")",
                "![c](a.png § , because its ')' is missing; write ![c](a.png)",
                "[c](a.png § , because its ')' is missing; write [c](a.png)",
                "![c](a.png] § , because its ')' is missing; write ![c](a.png)",
                "[c](a.png] § , because its ')' is missing; write [c](a.png)",
                "[c](week1.md § , because its ')' is missing; write [c](week1.md)",
                "![c](<a.png> § , because its ')' is missing; write ![c](a.png)",
                "![c](<my pic.png> § , because its ')' is missing; write ![c](<my pic.png>)",
                "[d](<week1.md) § , because its '>' is missing; write [d](week1.md)",
                "[d](<Week 2.md) § , because its '>' is missing; write [d](<Week 2.md>)",
                "(text)[week1.md] § , because '()' and '[]' are interchanged; write [text](week1.md)",
                "(week 1)[week1.md] § , because '()' and '[]' are interchanged; write [week 1](week1.md)",
                "(a (b) c)[week1.md#/week] § , because '()' and '[]' are interchanged; write [a (b) c](week1.md#/week)",
                "!(a cat)[a.png] § , because '()' and '[]' are interchanged; write ![a cat](a.png)",
                "(start)[#/a] § , because '()' and '[]' are interchanged; write [start](#/a)",
                "[x] (#/a) § , because of the blank before the parenthesis; write [x](#/a)",
                "[x] (#a) § , because of the blank before the parenthesis; write [x](#a)",
                "[x] (#/1) § , because of the blank before the parenthesis; write [x](#/1)",
                "[x] (week1.md#/week) § , because of the blank before the parenthesis; write [x](week1.md#/week)",
                "[x]（week1.md） § , because of its wide parentheses; write [x](week1.md)",
                "[x](week1.md） § , because of its wide parentheses; write [x](week1.md)",
                "[local]week1.md § , because its parentheses are missing; write [local](week1.md)",
                "[local(week1.md) § , because its ']' is missing; write [local](week1.md)",
                "![pic(a.png) § , because its ']' is missing; write ![pic](a.png)",
                "[local}(week1.md) § , because its ']' is missing; write [local](week1.md)",
                "local](week1.md) § , because its '[' is missing; write [local](week1.md)",
                "[there(#/a) § , because its ']' is missing; write [there](#/a)",
                "[there]#/a § , because its parentheses are missing; write [there](#/a)",
                "[there](#/a § , because its ')' is missing; write [there](#/a)",
                "[[week1]] § ; write [week1](week1.md)",
                "[[week1|the first week]] § ; write [the first week](week1.md)",
                "[[Week 2]] § ; write [Week 2](<Week 2.md>)",
                "[[week1#/week]] § ; write [week1#/week](week1.md#/week)",
                "![[week1]] § ; write <!-- include: week1.md --> on a line of its own",
                "![[a.png]] § ; write ![](a.png)",
                "![[my pic.png|100]] § ; write ![](<my pic.png>)",
                "[[my file.pdf]] § ; write [my file.pdf](<my file.pdf>)",
            })
    void a_link_to_a_file_that_exists_is_an_error(String written, String cure) {
        folder.with("slides.md", "# A\n\nsee " + written + " here\n");
        assertThat(folder.problems())
                .containsExactly("slides.md:3:5: '" + written + "' is shown as text" + cure + " [file-as-text]");
    }

    @Test
    void a_sentence_may_end_after_it_and_a_line_within_it() {
        folder.with(
                "slides.md",
                "# A\n\nIt is in [c](week1.md. It is.\n\nsee [the week]\n(week1.md)\n\n[c](week1.md and (more)\n");
        assertThat(folder.problems())
                .containsExactly(
                        "slides.md:3:10: '[c](week1.md' is shown as text, because its ')' is missing; write [c](week1.md)"
                                + " [file-as-text]",
                        "slides.md:5:5: '[the week] (week1.md)' is shown as text, because of the line end before the"
                                + " parenthesis; write [the week](week1.md) [file-as-text]",
                        "slides.md:8:1: '[c](week1.md' is shown as text, because its ')' is missing; write [c](week1.md)"
                                + " [file-as-text]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "![x](no pic.png) | , because its target has a blank; write (<no pic.png>) or (no%20pic.png)",
                "[x](https://x.org/a b.html) | , because its target has a blank; write (https://x.org/a%20b.html)",
                "[x](https://exa mple.org/a b) | , because its target has a blank; write (https://exa%20mple.org/a%20b)",
                "[x](https://x.org/a the docs) | , because its target has a blank; write (https://x.org/a%20the%20docs), or, if the words after the blank are a title, (https://x.org/a \"the docs\")",
                "[x](https://x.org/a\u00a0b.html) | , because its target has a blank that is not the usual one (U+00A0); write (https://x.org/a%20b.html)",
                "[x](https://exa\u202fmple.org/a) | , because its target has a blank that is not the usual one (U+202F); write (https://exa%20mple.org/a)",
                "[x](https://x.org/a\u00a0the docs) | , because its target has a blank that is not the usual one (U+00A0); write (https://x.org/a%20the%20docs), or, if the words after the blank are a title, (https://x.org/a \"the docs\")",
                "[x](https://x.org/a target=_blank) | ; replace 'target=_blank' by <!-- .element: target=\"_blank\" --> after the link",
                "[x](https://x.org/a \"the docs\" target=_blank) | ; replace 'target=_blank' by <!-- .element: target=\"_blank\" --> after the link",
                "[x](https://x.org/a “the docs”) | , because its title is not in quotes; write (https://x.org/a \"the docs\")",
                "[x](#/Über uns) | , because it has a blank; write (#/über-uns)",
                "![] (no.png) | , because of the blank before the parenthesis; write ![](no.png)",
                "![c](no.png | , because its ')' is missing; write ![c](no.png)",
                "![[no.png]] | ; write ![](no.png)",
                "(text)[https://x.org/x] | , because '()' and '[]' are interchanged; write [text](https://x.org/x)",
                "[text] (https://x.org) | , because of the blank before the parenthesis; write [text](https://x.org)",
                "[text]https://x.org | , because its parentheses are missing; write [text](https://x.org)",
                "[text]<https://x.org> | , because its parentheses are missing; write [text](https://x.org)",
                "[text]{https://x.org} | , because its parentheses are missing; write [text](https://x.org)",
                "[text](https://x.org | , because its ')' is missing; write [text](https://x.org)",
                "[text(https://x.org) | , because its ']' is missing; write [text](https://x.org)",
                "[text}(https://x.org) | , because its ']' is missing; write [text](https://x.org)",
                "text](https://x.org) | , because its '[' is missing; write [text](https://x.org)",
                "!text](https://x.org/a.png) | , because its '[' is missing; write ![text](https://x.org/a.png)",
                "![pic] (https://x.org/a.png) | , because of the blank before the parenthesis; write ![pic](https://x.org/a.png)",
                "![pic]https://x.org/a.png | , because its parentheses are missing; write ![pic](https://x.org/a.png)",
                "[x](http://ex ample.org) | , because its target has a blank; write (http://ex%20ample.org)",
                "[mail] (mailto:a@x.org) | , because of the blank before the parenthesis; write [mail](mailto:a@x.org)",
                "(mail)[mailto:a@x.org] | , because '()' and '[]' are interchanged; write [mail](mailto:a@x.org)",
                "[mail]mailto:a@x.org | , because its parentheses are missing; write [mail](mailto:a@x.org)",
                "[mail](mailto:a@x.org | , because its ')' is missing; write [mail](mailto:a@x.org)",
                "[text] (www.x.org) | , because of the blank before the parenthesis; write [text](https://www.x.org)",
                "(text)[www.x.org] | , because '()' and '[]' are interchanged; write [text](https://www.x.org)",
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
                "<https://x.org | bracket, because its '>' is missing; write <https://x.org>",
                "<http://x.org/a?b=1#c | bracket, because its '>' is missing; write <http://x.org/a?b=1#c>",
                "<mailto:a@x.org | bracket, because its '>' is missing; write <mailto:a@x.org>",
                "<https://x.org/a b.html> | brackets, because it has a blank; write '>' before the blank, or '%20' for it",
                "<https://x.org/a\u00a0b.html> | brackets, because it has a blank that is not the usual one (U+00A0); write '>' before the blank, or '%20' for it",
                "<www.x.org> | brackets, because 'https://' is missing; write <https://www.x.org>",
                "<www.x.org/a> | brackets, because 'https://' is missing; write <https://www.x.org/a>",
            })
    void a_URL_that_is_shown_with_an_angle_bracket_is_a_warning(String written, String cure) {
        for (var place :
                List.of("see %s here", "see %s", "- %s.", "**%s**", "(%s)", "<b>%s</b>", "| a |\n|---|\n| %s |")) {
            folder.with("slides.md", "# A\n\n" + place.replace("%s", written) + "\n");
            assertThat(folder.problems())
                    .as(place)
                    .map(problem -> problem.replaceFirst("slides.md:\\d+:\\d+: ", ""))
                    .containsExactly("'" + written + "' is shown with its " + cure + " [link-as-text]");
        }
        folder.with("slides.md", "# A\n\nsee " + written + " here\n");
        assertThat(folder.problems()).singleElement().asString().startsWith("slides.md:3:5: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.png", "https://x.org/a.svg?x=1"})
    void a_picture_with_a_blank_after_its_exclamation_mark_is_a_warning(String target) {
        folder.with("slides.md", "# A\n\n! [x](" + target + ")\n\n- !  [y](" + target + " \"t\") here\n");
        var message = " is shown as '!' and a link, because of the blank before the bracket; write ";
        assertThat(folder.problems())
                .containsExactly(
                        "slides.md:3:1: '! [x](" + target + ")'" + message + "![x](" + target + ") [link-as-text]",
                        "slides.md:5:3: '!  [y](" + target + " \"t\")'" + message + "![y](" + target
                                + " \"t\") [link-as-text]");
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
                "[1]https://x.org/ and [ ] (https://x.org/) and [x] (https://x.org/)",
                "[see the text (https://x.org/)] and [see (https://x.org/) and more](https://x.org/)",
                "[a text](https://x.org/)](https://x.org/) and [text](https://x.org/), [text](https://x.org/).",
                "Look ! [x](a.png) and this! [x](a.png)",
                "! [the week](week1.md)",
                "`! [x](a.png)` and `<https://x.org` and <code><https://x.org</code>",
                "<https://x.org> and \\<www> and a < https://x.org and x<http://x and <https://x.org \"x\">",
                "```\n! [x](a.png)\n<https://x.org\n<www.x.org>\n```",
                "f(x)[https://x.org/] and `[text]https://x.org/` and `(text)[https://x.org/]` and `a](https://x.org/)`",
                "```\n[text] (https://x.org/)\n[text(https://x.org/)\n```",
                "[text]no.md and [mail] (a@x.org)\n\n[text(no.md)\n\ntext](no.md)",
                "[y](see below) and ![y](see below)",
                "[https://x.org/] (seen on 3 May 2024)",
                "f(x)[week1.md] and \\(x)[week1.md] and (x)[no.md] and (x)[week1] and (x)[a]",
                "[[1]] and [[week3]] and [[nodiscard]] and [x] (#/gone) and [x] (#gone) and [bug] (#1) and [x] (#)",
                "`(text)[week1.md]` and `[[week1]]` and `[x] (#/a)` and `![c](<a.png>` and `[d](<week1.md)`",
                "```\n(text)[week1.md] [[week1]] [x] (#/a)\n```",
                "[c](week3 and (more), x[[1]], [x]（gone.md） and [x]（see below）",
                "f[A](a : A, b.c : B) and xs[i](my file.pdf)",
                "if [[ -f x ]]; [[1.5, 2.5]]",
                "(x)[..] and the set (A)[/] x and (B)[./] or (C)[../..]",
                "if [[ -f datei.txt ]]; then or [[ ! -e a.md ]] or [[ $a == b.txt ]] or [[ \"$a\" != b.txt ]]",
                "![w](a.png){x} [w](a.png){} ![w](a.png) {width=50%}",
                "<img src=\"my pic.png\" alt=\"x\">",
                "wow!(a.png) and !(a) and ![a] and `!(a.png)` and `![a.png]`",
                "[x](slide 0) and [x](slides 1)",
                "[x](mailto us) and (mailto: a@b.org)",
            })
    void what_is_right_or_code_or_prose_is_not_reported(String text) {
        folder.with("slides.md", "# A\n\n" + text + "\n");
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void a_deck_is_not_sent_to_include_itself() {
        folder.with("slides.md", "# A\n\n![[slides]]\n\n[[slides]]\n");
        assertThat(folder.problems())
                .containsExactly(
                        "slides.md:3:1: '![[slides]]' is shown as text, and would include this deck in itself; remove it"
                                + " [link-as-text]",
                        "slides.md:5:1: '[[slides]]' is shown as text; write [slides](slides.md) [file-as-text]");
    }

    @Test
    void nor_by_any_other_spelling() {
        folder.with("slides.md", "# A\n\n![x](slides.md =100x)\n\n![x] (slides.md)\n");
        assertThat(folder.problems())
                .containsExactly(
                        "slides.md:3:1: '![x](slides.md =100x)' is shown as text, and would include this deck in"
                                + " itself; remove it [link-as-text]",
                        "slides.md:5:1: '![x] (slides.md)' is shown as text, and would include this deck in itself;"
                                + " remove it [link-as-text]");
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
    void a_long_text_is_shown_by_its_beginning() {
        var label = "word ".repeat(20) + "end";
        var shown = "'[" + label.substring(0, 78) + "…' is shown as text";
        folder.with("slides.md", "# A\n\n[" + label + "] (a.png)\n\n![](" + "long name ".repeat(40) + "x.png)\n");
        assertThat(folder.problems())
                .containsExactly(
                        "slides.md:3:1: " + shown + ", because of the blank before the parenthesis; write ["
                                + label.substring(0, 79) + "…](a.png) [file-as-text]",
                        "slides.md:5:1: '![](" + "long name ".repeat(8).substring(0, 75) + "…' is shown as text"
                                + (", because its target has a blank; write (<" + "long name ".repeat(40))
                                        .substring(0, 300)
                                + "… [link-as-text]");
    }

    @Test
    void so_are_long_URLs_in_angle_brackets_and_pictures() {
        var url = "https://x.org/" + "a".repeat(400);
        folder.with("slides.md", "# A\n\nsee <" + url + "\n\n! [x](" + url + ".png)\n");
        assertThat(folder.problems())
                .containsExactly(
                        "slides.md:3:5: '<" + url.substring(0, 78) + "…' is shown with its bracket"
                                + (", because its '>' is missing; write <" + url).substring(0, 300)
                                + "… [link-as-text]",
                        "slides.md:5:1: '! [x](" + url.substring(0, 73) + "…' is shown as '!' and a link"
                                + (", because of the blank before the bracket; write ![x](" + url).substring(0, 300)
                                + "… [link-as-text]");
    }

    @Test
    void a_comment_suppresses_it() {
        folder.with(
                "slides.md", "# A\n\n<!-- course-link-ignore-next-line file-as-text as shown -->\n![x](my pic.png)\n");
        assertThat(folder.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            textBlock =
                    """
                    ![gone.png]              § , because a target stands between parentheses; write ![](gone.png)
                    !(gone.png)              § , because its brackets are missing; write ![](gone.png)
                    [m](mailto: a@b.org)     § , because it has a blank; write (mailto:a@b.org)
                    [m](mailto a@b.org)      § , because it has a blank; write (mailto:a@b.org)
                    """)
    void an_address_or_image_that_is_clearly_meant_is_a_warning(String written, String cure) {
        folder.with("slides.md", "# A\n\n- " + written + "\n");
        assertThat(folder.problems())
                .containsExactly("slides.md:3:3: '" + written + "' is shown as text" + cure + " [link-as-text]");
    }
}
