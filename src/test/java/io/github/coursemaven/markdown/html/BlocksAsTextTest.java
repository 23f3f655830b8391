package io.github.coursemaven.markdown.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import io.github.coursemaven.OneSlide;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlocksAsTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '~',
            value = {
                "##Title § 1:1 § '##Title' is shown as text; write a blank after '##' to make a heading of it",
                "text;;###1. *Title* § 3:1 § '###1. *Title*' is shown as text; write a blank after '###' to make a heading of it",
                "text;##`code` § 2:1 § '##`code`' is shown as text; write a blank after '##' to make a heading of it",
                "#JavaScript basics § 1:1 § '#JavaScript basics' is shown as text; write a blank after '#' to make a heading of it",
                "#Title § 1:1 § '#Title' is shown as text; write a blank after '#' to make a heading of it, or '\\#' if it is a tag",
                "#Ukraine § 1:1 § '#Ukraine' is shown as text; write a blank after '#' to make a heading of it, or '\\#' if it is a tag",
                "<!-- .slide: id=\"a\" -->;#Title § 2:1 § '#Title' is shown as text; write a blank after '#' to make a heading of it, or '\\#' if it is a tag",
                "-css;-html § 1:1 § '-css' and the lines below it are shown as one paragraph; for a list, write a blank after '-', and so on; for lines of their own, end them with '<br>'",
                "-one;-two § 1:1 § '-one' and the lines below it are shown as one paragraph; for a list, write a blank after '-', and so on; for lines of their own, end them with '<br>'",
                "text:;*one;*two;*three § 2:1 § '*one' and the lines below it are shown as one paragraph; for a list, write a blank after '*', and so on; for lines of their own, end them with '<br>'",
                "-Sinai;-Cosmos § 1:1 § '-Sinai' and the lines below it are shown as one paragraph; for a list, write a blank after '-', and so on; for lines of their own, end them with '<br>'",
                "• eins;• zwei § 1:1 § '• eins' and the lines below it are shown as one paragraph; for a list, write '-' instead of '•', and so on; for lines of their own, end them with '<br>'",
                "text:;–\teins;–\tzwei § 2:1 § '–\teins' and the lines below it are shown as one paragraph; for a list, write '-' instead of '–', and so on; for lines of their own, end them with '<br>'",
                "+one;+two § 1:1 § '+one' and the lines below it are shown as one paragraph; for a list, write a blank after '+', and so on; for lines of their own, end them with '<br>'",
                "1.one;2.two § 1:1 § '1.one' and the lines below it are shown as one paragraph; for a list, write a blank after '1.', and so on; for lines of their own, end them with '<br>'",
                "1.(one);2.(two) § 1:1 § '1.(one)' and the lines below it are shown as one paragraph; for a list, write a blank after '1.', and so on; for lines of their own, end them with '<br>'",
                "- x;;  3)one;  4)two § 3:3 § '3)one' and the lines below it are shown as one paragraph; for a list, write a blank after '3)', and so on; for lines of their own, end them with '<br>'",
                "´´´java;int x;´´´ § 1:1 § '´´´java' is not the edge of a code block, which needs three backticks; write '```java'",
                "''';int x;''' § 1:1 § ''''' is not the edge of a code block, which needs three backticks; write '```'",
                "``java;int x;`` § 1:1 § '``java' is not the edge of a code block, which needs three backticks; write '```java'",
            })
    void what_is_nearly_a_block_is_reported(String markdown, String place, String message) {
        assertThat(OneSlide.of(markdown.replace(';', '\n').replace("int x\n", "int x;\n"))
                        .problems())
                .extracting(Object::toString)
                .containsExactly("a.md:" + place + ": " + message + " [block-as-text]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            textBlock =
                    """
                    | a | b |;| 1 | 2 |            § 1:1 § '| a | b |' is shown as text, because a table needs the line '|---|---|' below its first row
                    | a | b |;|---|;| 1 | 2 |      § 2:1 § '|---|' has another number of columns than the row above it, so the table is shown as text; write '|---|---|'
                    a | b | c;--|--;1 | 2 | 3      § 2:1 § '--|--' has another number of columns than the row above it, so the table is shown as text; write '|---|---|---|'
                    | a | b |;|===|===|;| 1 | 2 |  § 2:1 § '|===|===|' does not divide the first row of a table from the others; write '|---|---|'
                    | a | b |;|—|—|;| 1 | 2 |      § 2:1 § '|—|—|' does not divide the first row of a table from the others; write '|---|---|'
                    | a | b |;|---+---|;| 1 | 2 |  § 2:1 § '|---+---|' does not divide the first row of a table from the others; write '|---|---|'
                    |---|---|;| 1 | 2 |            § 1:1 § '|---|---|' is shown as text, because a table needs a row with the names of its columns right above
                    |===;| a | b;|===              § 1:1 § '|===' is a line of AsciiDoc, and shown as text; a table begins with the names of its columns, and '|---|---|' below them
                    - x;;  | a | b |;  | 1 | 2 |   § 3:3 § '| a | b |' is shown as text, because a table needs the line '|---|---|' below its first row
                    """)
    void a_table_that_is_shown_as_text_is_reported(String markdown, String place, String message) {
        assertThat(OneSlide.of(markdown.replace(';', '\n')).problems())
                .extracting(Object::toString)
                .containsExactly("a.md:" + place + ": " + message + " [block-as-text]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text\n\n#Title",
                "#hashtag",
                "#Maven #Java",
                "#MeToo",
                "#1 priority",
                "#include <x.h>",
                "-5 °C\n-6 °C",
                "–5 °C\n–6 °C",
                "• eins<br>\n• zwei<br>",
                "• eins\n\n• zwei",
                "Kiel • Bonn\nUlm • Trier",
                "-l long\n-a all",
                "-lm\n-O2",
                "\\#Ukraine",
                "-xzf a.tgz\n-czf b.tgz",
                "-xvf a.tar\n-tf a.tar",
                "-avz a b\n-rvz a b",
                "-ltr\n-lah",
                "-aux\n-elf",
                "-Wall -Wextra\n-Werror",
                "-Solo-\n-Chorus-",
                "24.Dezember\n25.Dezember",
                "1.Korinther 13\n2.Korinther 5",
                "-Hello, once",
                "-Hello, Ann.  \n-Good morning, Ben.  ",
                "-able makes adjectives\\\n-ness makes nouns",
                "-name by name<br>\n-type by type",
                "-x²\n-y²",
                "-f(x)\n-g(x)",
                "-sin(x)\n-cos(x)",
                "*emphasis*\n*more*",
                "**bold**\n**more**",
                "1.5 x\n2.5 y",
                "1.one\n3.three",
                "1.e4 e5\n2.Nf3 Nc6\n3.exd5 Qxd5\n4.O-O",
                "+1 for that\n+1 for this",
                "```\n##Title\n-one\n-two\n| a | b |\n| 1 | 2 |\n´´´\n```",
                "text\n\n    ##Title\n    -one\n    -two\n",
                "<!--\n##Title\n-one\n-two\n-->",
                "text <!-- a\n##Title\n-one\n-two\n--> text",
                "text `a\n##Title\n-one\n-two` text",
                "<pre>\n##Title\n-one\n-two\n</pre>",
                "$$\n-a\n-b\n= x\n$$",
                "| a | b |\n|---|---|\n| -one | ##x |",
                "| a |\n|---|\n| b |",
                "a | b\n--|--\n1 | 2",
                "|x| < 5 | y",
                "|x| + |y|\n|z| + |x|",
                "+---+---+\n| a | b |\n| 1 | 2 |\n+---+---+",
                "| just this |\n| and this |",
                "He said '''well''' and ´´´",
                "``a `b` c``"
            })
    void other_text_is_not_reported(String markdown) {
        assertThat(OneSlide.of(markdown).problems()).isEmpty();
    }

    @Test
    void it_is_reported_where_it_is_in_an_included_file(@TempDir Path temporary) {
        var folder = CourseFolder.in(temporary)
                .with("slides.md", "---\ntitle: x\n---\n# A\n\n<!-- include: part.md -->\n\nNote:\n##Notes\n")
                .with("part.md", "- a\n\n##B\n")
                .including("slides.md");
        assertThat(folder.problems())
                .containsExactlyInAnyOrder(
                        "part.md:3:1: '##B' is shown as text; write a blank after '##' to make a heading of it"
                                + " [block-as-text]",
                        "slides.md:9:1: '##Notes' is shown as text; write a blank after '##' to make a heading of it"
                                + " [block-as-text]");
    }
}
