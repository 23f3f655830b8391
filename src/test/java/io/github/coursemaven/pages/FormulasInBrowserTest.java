package io.github.coursemaven.pages;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import io.github.coursemaven.base.output.JsonWriter;
import io.github.coursemaven.check.formula.FormulaFacts;
import io.github.coursemaven.check.formula.FormulaVerdicts;
import io.github.coursemaven.check.formula.KnownCommands;
import io.github.coursemaven.course.options.FormulaOptions;
import io.github.coursemaven.publish.render.PageSettings;
import io.github.coursemaven.publish.site.Resources;
import io.github.coursemaven.publish.site.SiteBuilder;
import io.github.coursemaven.publish.site.SiteSettings;
import io.github.coursemaven.publish.site.SiteWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How formulas are set, on slides and on paper. */
@TestInstance(Lifecycle.PER_CLASS)
class FormulasInBrowserTest {

    private static final String MATHML = "Array.from(document.querySelectorAll('mjx-assistive-mml math'),"
            + " math => math.innerHTML.replace(/<(\\/?\\w+)[^>]*>/g, '<$1>')).join('\\n')";

    private final Path folder;
    private final Browser browser;

    FormulasInBrowserTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        browser = Browser.start(InstalledBrowser.orSkip(), Files.createDirectory(folder.resolve("profile")));
    }

    @AfterAll
    void end() {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.html", "a-print.html", "a-handout.html"})
    void what_MathJax_2_sets_is_set(String page) throws IOException {
        var formulas = formulas();
        open(
                page,
                formulas.stream()
                        .map(formula -> "<div>$" + formula[0] + "$</div>")
                        .collect(joining("\n")));
        assertThat(browser.run("return " + MATHML))
                .isEqualTo(formulas.stream().map(formula -> formula[1]).collect(joining("\n")));
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a-print.html", "a-handout.html"})
    void a_formula_wider_than_its_page_gets_smaller_and_the_slide_does_not(String page) throws IOException {
        open(page, "$$a" + "+a".repeat(40) + "$$\n\ntext");
        assertThat(browser.run("return document.querySelectorAll('[data-scale]').length"))
                .isEqualTo("0");
        assertThat(browser.run("const place = document.querySelector('.page section').getBoundingClientRect();"
                        + "const formula = document.querySelector('mjx-container svg').getBoundingClientRect();"
                        + "return formula.left >= place.left && formula.right <= place.right"
                        + " && formula.width > 0.9 * place.width"))
                .isEqualTo("true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"$$x$$", "`$$x$$`", "<span class=\"fragment\">$$x$$</span>", "*$$x$$*", "- `$$x$$`"})
    void a_formula_that_has_room_keeps_its_size_on_paper(String markdown) throws IOException {
        open("a-print.html", markdown);
        assertThat(browser.run("return document.querySelector('mjx-container').style.fontSize"))
                .isEmpty();
    }

    /** Widths of formulas, and heights of their lines in pixels: those of MathJax 2.7.9 in reveal-md 6.1.4, in Chromium. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
            x; 0.66em; 55
            x_n; 1.192em; 55
            a+b; 2.446em; 55
            a=b; 2.573em; 55
            \\frac{1}{2x}; 1.277em; 59
            \\int_0^1 f; 2.084em; 66
            \\sqrt{x}; 1.595em; 55
            \\sqrt{x^2+1}; 3.976em; 56
            \\displaystyle\\sqrt{x}; 1.595em; 56
            \\vec{x}; 0.66em; 55
            \\hat{f}; 0.873em; 59
            \\vec{v}; 0.554em; 55
            x_i^2; 1.128em; 56
            \\mathbb{R}^n; 1.362em; 55
            \\begin{pmatrix}1&2\\\\3&4\\end{pmatrix}; 4.274em; 115
            \\begin{cases}a&b\\\\c&d\\end{cases}; 3.53em; 115
            \\begin{array}{l}a\\\\b\\end{array}; 0.979em; 115
            \\begin{matrix}\\frac{a}{b}\\\\\\frac{a}{b}\\end{matrix}; 1.213em; 129
            \\binom{n}{k}; 1.51em; 59
            e^{\\frac{x}{2}}; 1.34em; 56
            \\overrightarrow{AB}; 1.702em; 77
            \\displaystyle\\sum_{k=1}^K; 1.617em; 141
            \\sqrt[3]{x}; 1.595em; 55
            \\sqrt[3]{\\dfrac{a}{b}}; 2.148em; 115
            \\xrightarrow[b]{a}; 1.128em; 91
            \\frac{\\sin x}{2}; 2.021em; 59
            a_{\\sin x}; 2.297em; 55
            a_{\\frac{x}{2}\\sin x \\frac{x}{2}}; 3.743em; 61
            """)
    void a_formula_takes_the_room_that_MathJax_2_gives_it(String tex, String width, String height) throws IOException {
        open("a.html", inMarkdown(tex));
        assertThat(room()).isEqualTo(width + " " + height);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
            \\dfrac{\\lVert x\\rVert}{x}; 102
            \\xleftarrow{\\text{xyz}}; 71
            """)
    void a_line_is_as_high_as_in_MathJax_2(String tex, String height) throws IOException {
        open("a.html", inMarkdown(tex));
        assertThat(room()).endsWith("em " + height);
    }

    /** There MathJax 2 measures the letters of the page's body, which are smaller, and its whole pixels are larger. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
            x; 0.652em; 55
            x_n; 1.123em; 55
            a=b; 2.538em; 55
            \\frac{1}{2x}; 1.182em; 63
            \\sqrt{x}; 1.536em; 56
            \\sqrt{a}x+t; 3.835em; 56
            \\hat{f}; 0.828em; 65
            \\begin{pmatrix}1&2\\\\3&4\\end{pmatrix}; 4.071em; 113
            \\begin{cases}a&b\\\\c&d\\end{cases}; 3.423em; 113
            \\underbrace{a+b}; 2.42em; 79
            \\displaystyle\\sum_{k=1}^K; 1.536em; 137
            \\left(\\frac{k}{n}\\right); 1.831em; 63
            \\frac{1}{\\left(\\frac{k}{n}\\right)}; 2.008em; 97
            e^{\\frac{x}{2}}; 1.241em; 62
            \\dfrac{1}{\\dfrac{1}{\\sqrt{b}}}; 2.126em; 168
            \\big(a\\big); 1.595em; 58
            \\dfrac{a^{\\frac{b}{c}}}{b}; 1.654em; 113
            """)
    void a_formula_takes_more_room_on_a_slide_that_is_hidden_at_first(String tex, String width, String height)
            throws IOException {
        open("a.html", "\n\n---\n\n".repeat(6) + inMarkdown(tex));
        browser.run("Reveal.slide(6)");
        assertThat(room()).isEqualTo(width + " " + height);
    }

    private String inMarkdown(String tex) {
        return "$" + tex.replace("\\\\", "\\\\\\\\") + "$ word";
    }

    private String room() {
        return browser.run("const line = Reveal.getCurrentSlide().querySelector('p');"
                + "return line.querySelector('mjx-container .math').style.width + ' ' + line.offsetHeight");
    }

    /** As MathJax 2 has it: reveal.js aligns what is in small text to the top of its line, which is lower than the font asks for. */
    @Test
    void a_line_of_small_text_is_as_high_as_a_formula_in_it_and_its_words_stay_beside_the_formula() throws IOException {
        open("a.html", "<small>word $x$ word</small>");
        assertThat(browser.run("const small = document.querySelector('small');"
                        + "const words = document.createRange();"
                        + "words.selectNodeContents(small.firstChild);"
                        + "const from = small.getBoundingClientRect();"
                        + "const top = words.getBoundingClientRect().top - from.top;"
                        + "const formula = small.querySelector('.math').getBoundingClientRect();"
                        + "return [small.offsetHeight, Math.round(top), Math.round(formula.top - from.top)].join(' ')"))
                .isEqualTo("33 0 0");
    }

    /** In a theme whose letters are 42 pixels large. */
    @Test
    void between_displayed_formulas_is_an_empty_em() throws IOException {
        open("a.html", "$$x$$ $$x$$");
        assertThat(browser.run("const [first, second] = document.querySelectorAll('mjx-container');"
                        + "return second.offsetTop - first.offsetTop - first.offsetHeight"))
                .isEqualTo("42");
    }

    @Test
    void a_colour_is_that_of_one_argument_alone() throws IOException {
        open("a.html", "$\\color{red}{x} + y$");
        assertThat(browser.run("return Array.from(document.querySelectorAll('mjx-container [data-mml-node=mi]'),"
                        + " letter => getComputedStyle(letter).fill).join(' ')"))
                .isEqualTo("rgb(255, 0, 0) rgb(255, 255, 255)");
    }

    @Test
    void a_macro_holds_on_the_slides_after_its_definition() throws IOException {
        open("a.html", "$\\E$\n\n---\n\n$$\\newcommand{\\E}{\\mathrm{E}}$$\n\n---\n\n$\\E[X]$");
        assertThat(browser.run("return " + MATHML))
                .isEqualTo("<mtext>\\E</mtext>\n\n<mrow><mi>E</mi></mrow><mo>[</mo><mi>X</mi><mo>]</mo>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mathjax2: {TeX: {Macros: {vv: [\"\\\\mathbf{#1}\", 1]}}}",
                "math: {TeX: {Macros: {vv: [\"\\\\mathbf{#1}\", 1]}}}",
                "mathjax3: {tex: {macros: {vv: [\"\\\\mathbf{#1}\", 1]}}}",
                "mathjax4: {tex: {macros: {vv: [\"\\\\mathbf{#1}\", 1]}}}",
                "katex: {macros: {\"\\\\vv\": \"\\\\mathbf{#1}\"}}"
            })
    void macros_of_a_deck_are_known(String options) throws IOException {
        open("a.html", "---\nrevealOptions: {" + options + "}\n---\n$\\vv{x}$");
        assertThat(browser.run("return " + MATHML)).isEqualTo("<mrow><mi>x</mi></mrow>");
    }

    @ParameterizedTest
    @CsvSource({"none, 0, (???)", "AMS, 2, (2)"})
    void displayed_formulas_are_numbered_if_the_deck_says_so(String numbers, String numbered, String reference)
            throws IOException {
        open(
                "a.html",
                "---\nrevealOptions: {math: {TeX: {equationNumbers: {autoNumber: " + numbers + "}}}}\n---\n"
                        + "<div>$$\\begin{equation}a\\end{equation}$$ $$\\begin{equation}b\\label{b}\\end{equation}$$"
                        + " $\\eqref{b}$</div>");
        assertThat(browser.run("return document.querySelectorAll('[data-mml-node=mlabeledtr]').length"))
                .isEqualTo(numbered);
        assertThat(browser.run("return Array.from(document.querySelectorAll('math')).pop().textContent"))
                .isEqualTo(reference);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            textBlock =
                    """
                    a $\\frac{1$ b                     § a $\\frac{1$ b
                    a $ \\frac{1 $ b                   § a $ \\frac{1 $ b
                    a $\\{\\frac{1$ b                   § a $\\{\\frac{1$ b
                    a $$\\frac{1$$ b                   § a $$\\frac{1$$ b
                    a $$\\{\\frac{1$$ b                 § a $$\\{\\frac{1$$ b
                    a \\\\(\\frac{1\\\\) b               § a \\(\\frac{1\\) b
                    a \\\\(\\{\\frac{1\\\\) b             § a \\(\\{\\frac{1\\) b
                    a \\\\[\\frac{1\\\\] b               § a \\[\\frac{1\\] b
                    a \\begin{align}{\\end{align} b    § a \\begin{align}{\\end{align} b
                    a \\begin{align}\\{{\\end{align} b  § a \\begin{align}\\{{\\end{align} b
                    a `$\\frac{1$` b                   § a <code>$\\frac{1$</code> b
                    a `\\(\\frac{1\\)` b               § a <code>\\(\\frac{1\\)</code> b
                    """)
    void a_formula_that_cannot_be_set_is_shown_as_it_is_written(String markdown, String shown) throws IOException {
        open("a.html", markdown);
        assertThat(browser.run("return document.querySelector('.slides p').innerHTML"))
                .isEqualTo(shown);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void a_formula_goes_from_left_to_right_in_a_deck_that_goes_from_right_to_left() throws IOException {
        open("a.html", "---\nrevealOptions: {rtl: true}\n---\nא $n^2$ ב");
        assertThat(browser.run("const [n, two] = document.querySelectorAll('mjx-container path');"
                        + "return n.getBoundingClientRect().left < two.getBoundingClientRect().left"))
                .isEqualTo("true");
    }

    @Test
    void a_formula_in_notes_is_seen_once_in_the_speaker_view() throws IOException {
        open("a.html", "# A\n\nNote: so $y_2$ is");
        var slides = browser.window();
        browser.press("s");
        browser.switchToNewWindow();
        browser.waitFor("return document.querySelector('.speaker-controls-notes .value mjx-container svg')");
        var seen = browser.run("return document.querySelector('.speaker-controls-notes .value').innerText"
                + ".trim().split(/\\s+/).join(' ')");
        browser.switchTo(slides);
        assertThat(seen).isEqualTo("so is");
    }

    @Test
    void a_formula_is_as_large_as_its_text_also_on_a_slide_that_is_hidden_at_first() throws IOException {
        open("a.html", "$x$" + "\n\n---\n\n# $x$".repeat(9));
        browser.run("Reveal.slide(9)");
        assertThat(
                        browser.run(
                                "const h1 = document.querySelector('.present h1');"
                                        + "const size = parseFloat(getComputedStyle(h1).fontSize);"
                                        + "return h1.querySelector('svg').getBoundingClientRect().height > 0.4 * size * Reveal.getScale()"))
                .isEqualTo("true");
    }

    @Test
    void the_check_reports_exactly_the_formulas_that_are_not_set() throws IOException {
        open("a.html", "$x$");
        var facts = new FormulaFacts(new Resources(FormulasInBrowserTest.class.getClassLoader()).formulaFacts());
        var options = new FormulaOptions(new TreeMap<>(), "none", new TreeSet<>());
        var wrong = new ArrayList<String>();
        var formulas = listed("verdicts.tsv");
        var areSet = areSet(formulas);
        for (var number = 0; number < formulas.size(); number++) {
            var verdict = new FormulaVerdicts(new KnownCommands(facts, options)).on(formulas.get(number));
            if (verdict.isEmpty() != areSet.get(number)) {
                wrong.add(formulas.get(number) + ": " + verdict.orElse("no problem"));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void formulas_that_are_misread_are_set() throws IOException {
        open("a.html", "$x$");
        assertThat(areSet(listed("misread.tsv"))).isNotEmpty().containsOnly(true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\style{fill: url(https://example.org/a)}{x}",
                "\\style{fill: u\\72l(https://example.org/a)}{x}",
                "\\bbox[background: URL(https://example.org/a)]{x}"
            })
    void the_style_of_a_formula_loads_nothing(String tex) throws IOException {
        open("a.html", "`$" + tex + "$`");
        assertThat(browser.run(
                        "return document.querySelector('mjx-container').outerHTML.replace(/data-tex=\"[^\"]*\"/, '')"))
                .contains("<svg")
                .doesNotContain("example.org");
    }

    @Test
    void a_label_that_another_formula_has_is_not_set() throws IOException {
        open("a.html", "<div>$x \\label{a}$ $y \\label{a}$</div>");
        assertThat(browser.run("return document.querySelector('.slides div').textContent"))
                .endsWith(" $y \\label{a}$");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{x}", "\\frac{x}{y}", "x^{x}", "\\sqrt{x}"})
    void formulas_are_set_to_the_depth_that_the_check_allows(String part) throws IOException {
        open("a.html", "$x$");
        var nested = "x";
        for (var depth = 1; depth < 150; depth++) {
            nested = part.replaceFirst("\\{x}", Matcher.quoteReplacement("{" + nested + "}"));
        }
        assertThat(areSet(List.of(nested))).containsExactly(true);
    }

    private static List<String> listed(String list) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/formulas", list)).stream()
                .map(line -> line.substring(0, line.indexOf('\t')))
                .toList();
    }

    private List<Boolean> areSet(List<String> formulas) {
        var found = browser.run(
                "return " + JsonWriter.forScript(json -> json.array(items -> formulas.forEach(items::value)))
                        + ".map(tex => {"
                        + "const row = document.body.appendChild(document.createElement('div'));"
                        + "row.appendChild(Object.assign(document.createElement('span'), {className: 'course-formula',"
                        + " textContent: '$$' + tex + '$$'}));"
                        + "courseFormulas.set([row], {});"
                        + "const unknown = row.querySelector('mtext[mathcolor=red]');"
                        + "const isSet = row.querySelector('mjx-container svg') !== null"
                        + " && !(unknown && unknown.textContent.startsWith('\\\\'));"
                        + "row.remove();"
                        + "return isSet;"
                        + "}).join(' ')");
        return Arrays.stream(found.split(" ")).map(Boolean::valueOf).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".reveal .MathJax",
                "span.MathJax",
                ".MathJax nobr",
                ".MathJax .math",
                ".MathJax span.math",
                ".reveal section .MathJax_Display .math",
                ".MathJax_Display"
            })
    void style_sheets_for_MathJax_2_change_formulas_and_their_room_twice(String selector) throws IOException {
        open("a.html", "$$x+y$$");
        var drawn = sizeOf("svg");
        var room = sizeOf(".math");
        open("a.html", "<style>" + selector + " {font-size: 50% !important}</style>\n\n$$x+y$$");
        assertThat(sizeOf("svg")).isCloseTo(drawn / 2, Percentage.withPercentage(1));
        assertThat(sizeOf(".math")).isCloseTo(room / 4, Percentage.withPercentage(3));
    }

    @Test
    void the_room_of_a_formula_that_is_hidden_at_first_is_measured_outside_the_slides() throws IOException {
        var hidden = "a\n\n---\n\nb\n\n---\n\nc\n\n---\n\n$x+y$";
        open("a.html", hidden);
        var drawn = sizeOf("svg");
        var room = sizeOf(".math");
        open("a.html", "<style>.reveal .MathJax .math {font-size: 50%}</style>\n\n" + hidden);
        assertThat(sizeOf("svg")).isCloseTo(drawn / 2, Percentage.withPercentage(1));
        assertThat(sizeOf(".math")).isCloseTo(room / 2, Percentage.withPercentage(1));
    }

    @Test
    void the_style_of_MathJax_2_comes_after_that_of_the_deck() throws IOException {
        open("a.html", "$x+y$");
        var drawn = sizeOf("svg");
        open("a.html", "---\ncss: a.css\n---\n\n$x+y$");
        assertThat(sizeOf("svg")).isEqualTo(drawn);
        assertThat(browser.run("const {padding, color} = getComputedStyle(document.querySelector('mjx-container'));"
                        + "return padding + ' ' + color"))
                .isEqualTo("0px rgb(0, 0, 255)");
    }

    private double sizeOf(String part) {
        return Double.parseDouble(browser.run("Reveal.slide(9); return document.querySelector('mjx-container " + part
                + "').getBoundingClientRect().width / Reveal.getScale()"));
    }

    private static List<String[]> formulas() throws IOException {
        var file = Path.of("src/test/resources/formulas/set.tsv");
        return Files.readAllLines(file).stream()
                .map(line -> line.split("\t", -1))
                .toList();
    }

    private void open(String page, String deck) throws IOException {
        var course = CourseFolder.in(folder.resolve("course"))
                .with("slides/a.md", deck)
                .with("slides/a.css", ".MathJax {font-size: 80%; padding: 9px; color: blue}");
        var resources = new Resources(FormulasInBrowserTest.class.getClassLoader());
        var settings = new SiteSettings("Formulas", "", Optional.empty(), new PageSettings("en", true));
        var site = folder.resolve("site");
        new SiteWriter(site, folder.resolve("reports"))
                .write(new SiteBuilder(settings, course.files(), resources).build(course.course()));
        var address = site.resolve("slides/" + page).toUri();
        if (page.equals("a.html")) {
            browser.openSlides(address);
        } else {
            browser.open(address);
        }
    }
}
