package io.github.coursemaven.markdown.html;

import java.util.List;
import java.util.Random;

/** Slides put together at random, from a fixed seed, out of what authors write and what parsers stumble over. */
final class RandomMarkdown {

    private static final List<String> LINE_STARTS = List.of(
            "",
            "",
            "",
            "- ",
            "* ",
            "+ ",
            "1. ",
            "2) ",
            "10. ",
            "  ",
            "   ",
            "    ",
            "     ",
            "\t",
            "  - ",
            "    - ",
            "   * ",
            "      - ",
            "\t- ",
            "> ",
            ">",
            "> - ",
            "- > ",
            "# ",
            "### ",
            "#",
            "- [ ] ",
            "- [x] ",
            "1) ",
            "-\t",
            "-   ",
            "-     ");
    private static final List<String> WHOLE_LINES = List.of(
            "",
            "",
            "",
            "",
            "  ",
            "```",
            "```java",
            "~~~",
            "````",
            "---",
            "***",
            "===",
            "- - -",
            "| a | b |",
            "|---|:-:|",
            "a | b",
            "--|--",
            "| `x \\| y` | 2 | 3 |",
            "<div>",
            "</div>",
            "<div class=\"a\">",
            "<b>",
            "<!-- .element: class=\"f\" -->",
            "<!-- c",
            "-->",
            "<img src=\"a.png\">",
            "<pre><code>",
            "</code></pre>",
            "[foo]: /url \"title\"",
            "[bar]: <b c>",
            "<details><summary>x</summary>",
            "<small>",
            "</small>",
            "<p align=\"center\">",
            "<br>",
            "<table><tr><td>",
            "<style>",
            "</style>",
            "<?php",
            "    code",
            "        more");
    private static final List<String> PIECES = List.of(
            "text",
            "word ",
            "Wort",
            "重要",
            "：",
            "。",
            "강조",
            "*",
            "**",
            "***",
            "_",
            "__",
            "~",
            "~~",
            "`",
            "``",
            " ",
            "  ",
            "\\",
            "\\*",
            "\\`",
            "[",
            "]",
            "(",
            ")",
            "!",
            "[a](b)",
            "[a](b \"t\")",
            "![i](p.png)",
            "![i](p q.png)",
            "[foo]",
            "[x][foo]",
            "[a](<b c>)",
            "<b>",
            "</b>",
            "<a href=\"u\">",
            "</a>",
            "<!-- c -->",
            "<",
            ">",
            "&",
            "&lt;",
            "&amp;",
            "&nope;",
            "\"",
            "'",
            "http://x.org/a_b",
            "https://x.org/(a)",
            "www.x.org.",
            "me@x.org",
            "<http://x.org>",
            "<me@x.org>",
            ".",
            ",",
            ":",
            ";",
            "-",
            "1",
            "é",
            "🎉",
            "$x$",
            "a*b*c",
            "a_b_c",
            "snake_case_name",
            "**bold**",
            "*it*",
            "`code`",
            "``a`b``",
            "\u00a0",
            "|",
            "\\|",
            "{#id}",
            "^[",
            "^",
            "=",
            "#",
            "http://x.org/*a*",
            "ftp://f",
            "(www.x.org)",
            "mailto:a@b.c",
            "**a：**b",
            "**「a」**b");

    private final Random random;

    RandomMarkdown(long seed) {
        this.random = new Random(seed);
    }

    String slide() {
        var lines = new StringBuilder();
        for (var count = 1 + random.nextInt(8); count > 0; count--) {
            lines.append(line()).append('\n');
        }
        return lines.substring(0, lines.length() - (random.nextBoolean() ? 1 : 0));
    }

    private String line() {
        if (random.nextInt(5) < 2) {
            return pick(LINE_STARTS).replaceAll("[^ >]", "") + pick(WHOLE_LINES);
        }
        var line = new StringBuilder(pick(LINE_STARTS));
        for (var count = random.nextInt(6); count > 0; count--) {
            line.append(pick(PIECES));
        }
        return line + (random.nextInt(8) == 0 ? "  " : "");
    }

    private String pick(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
