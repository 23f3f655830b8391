package io.github.coursemaven.markdown.formula;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BackslashesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\{a\\}",
                "a\\,b\\;c\\!d\\:e",
                "\\|x\\|",
                "5\\%",
                "5\\$",
                "a\\#b\\&c",
                "\\begin{pmatrix}1&2\\\\3&4\\end{pmatrix}",
                "\\begin{aligned}a&=b\\\\&=c\\end{aligned}",
                "\\begin{cases}1\\\\[2pt]2\\end{cases}",
                "\\begin{cases}a\\\\\\{b\\}\\end{cases}",
                "\\begin{cases}a\\\\\\alpha\\end{cases}",
                "\\begin{matrix}a\\\\{b}\\end{matrix}",
                "\\begin{matrix}a\\\\bc\\end{matrix}",
                "\\begin{matrix}a\\\\|b|\\end{matrix}",
                "\\substack{i\\\\j}",
                "a \\\\ b",
                "a \\\\ \\text{b}",
            })
    void tex_stays_as_it_is_written(String tex) {
        assertThat(Backslashes.meant(tex)).isEqualTo(tex);
        assertThat(Backslashes.inMarkdown(tex)).isNotEqualTo(tex);
    }

    @ParameterizedTest
    @CsvSource({
        "x\\_1, x_1",
        "a\\*b, a*b",
        "\\\\{a\\\\}, \\{a\\}",
        "26\\\\;\\mathrm{Tg}, 26\\;\\mathrm{Tg}",
        "1 \\\\\\\\ 2, 1 \\\\ 2",
        "\\begin{matrix}1\\\\\\\\[2pt]2\\end{matrix}, \\begin{matrix}1\\\\[2pt]2\\end{matrix}",
        "\\\\begin{matrix}1\\\\\\\\2\\\\end{matrix}, \\begin{matrix}1\\\\2\\end{matrix}",
        "\\\\frac{a}{b}\\\\; \\\\alpha, \\frac{a}{b}\\; \\alpha",
        "\\\\alpha + \\beta, \\alpha + \\beta",
        "\\left\\\\|x\\right\\\\|, \\left\\|x\\right\\|",
        "50\\\\%, 50\\%",
        "\\left\\[a\\right\\], \\left[a\\right]",
        "\\left\\. a \\right|, \\left. a \\right|",
        "a \\< b, a < b",
        "\\text{a\\\\_b}, \\text{a\\_b}",
        "\\begin{matrix}\\\\{1\\\\}\\\\\\\\2\\end{matrix}, \\begin{matrix}\\{1\\}\\\\2\\end{matrix}",
    })
    void what_was_escaped_for_markdown_becomes_what_markdown_makes_of_it(String tex, String meant) {
        assertThat(Backslashes.meant(tex)).isEqualTo(meant);
        assertThat(Backslashes.inMarkdown(tex)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {
                "x\\_1\\,y § x_1\\,y",
                "\\begin{matrix}x\\_1\\\\2\\end{matrix} § \\begin{matrix}x_1\\\\2\\end{matrix}",
                "\\begin{matrix}1\\\\\\\\2\\,3\\end{matrix} § \\begin{matrix}1\\\\2\\,3\\end{matrix}",
                "\\\\{a\\\\}\\,b § \\{a\\}\\,b",
            })
    void each_backslash_is_judged_by_itself_where_only_some_are_escaped(String tex, String meant) {
        assertThat(Backslashes.meant(tex)).isEqualTo(meant);
    }
}
