package io.github.coursemaven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.base.reference.CssReferences;
import io.github.coursemaven.base.reference.ModuleImports;
import io.github.coursemaven.base.reference.PageReferences;
import io.github.coursemaven.base.reference.ScriptNames;
import io.github.coursemaven.base.settings.FrontMatter;
import io.github.coursemaven.base.settings.Json5Settings;
import io.github.coursemaven.check.formula.FormulaFacts;
import io.github.coursemaven.check.formula.FormulaVerdicts;
import io.github.coursemaven.check.formula.KnownCommands;
import io.github.coursemaven.course.options.FormulaOptions;
import io.github.coursemaven.course.read.OneDeck;
import io.github.coursemaven.publish.site.Resources;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Inputs that nobody writes by hand, but that a generator or an attacker may: four times as much takes at most six times as
 * long. What grows with the square of its length takes sixteen times as long. Prints a table of what it measured.
 */
@TestInstance(Lifecycle.PER_CLASS)
class PathologicalTest {

    @TempDir
    private Path folder;

    private static final double MOST = 6;
    private static final List<String> TABLE = new ArrayList<>();

    /**
     * A kind of text of any length.
     *
     * @param part what reads it
     * @param text for a number, that many repetitions
     * @param limit the number of repetitions beyond which a text is reported as too complex; empty if there is none
     * @param reading tells whether it was too complex
     */
    record Input(String part, String name, IntFunction<String> text, OptionalInt limit, Predicate<String> reading) {

        Input limitedTo(int repetitions) {
            return new Input(part, name, text, OptionalInt.of(repetitions), reading);
        }

        /** What is limited can still be written again and again. */
        Growth growth() {
            return limit.isEmpty()
                    ? Growth.of(text, 500, reading, MOST)
                    : Growth.of(n -> (text.apply(limit.getAsInt()) + "\n\na\n\n").repeat(n), 1, reading, MOST);
        }

        @Override
        public String toString() {
            return part + ": " + name + (limit.isPresent() ? ", " + limit.getAsInt() + " at most" : "");
        }
    }

    @ParameterizedTest
    @MethodSource({
        "blocks",
        "callouts",
        "inline",
        "formulas",
        "verdicts",
        "links",
        "definitions",
        "tables",
        "html",
        "attributes",
        "css",
        "scripts",
        "pages",
        "json5",
        "decks"
    })
    void time_grows_with_length(Input input) {
        var growth = input.growth();
        var row = growth.row(input.toString());
        TABLE.add(row);
        assertThat(growth.shorter().refused()).as("n is too complex: " + row).isFalse();
        assertThat(growth.longer().refused()).as("4n is too complex: " + row).isFalse();
        assertThat(growth.ratio()).as(row).isLessThanOrEqualTo(MOST);
    }

    static Stream<Named<Input>> limited() {
        return Stream.of(blocks(), inline(), tables(), html(), attributes())
                .flatMap(inputs -> inputs)
                .filter(input -> input.getPayload().limit().isPresent());
    }

    @ParameterizedTest
    @MethodSource("limited")
    void what_would_take_too_long_is_reported(Input input) {
        assertThat(input.reading().test(input.text().apply(input.limit().orElseThrow())))
                .isFalse();
        assertThat(input.reading().test(input.text().apply(2 * input.limit().orElseThrow())))
                .isTrue();
    }

    @Test
    void what_grows_with_the_square_of_its_length_is_found() {
        var growth = Growth.of("a"::repeat, 500, PathologicalTest::comparesEachWithEach, MOST);
        assertThat(growth.ratio()).isBetween(10.0, 25.0);
    }

    @AfterAll
    static void print() {
        System.out.println(Growth.HEAD);
        TABLE.forEach(System.out::println);
    }

    static Stream<Named<Input>> blocks() {
        return named(
                slide("blocks", "paragraphs", n -> "a\n\n".repeat(n)),
                slide("blocks", "lines of a paragraph", n -> "a b c\n".repeat(n)),
                slide("blocks", "headings", n -> "# a\n".repeat(n)),
                slide("blocks", "nearly a heading", n -> "#a\n".repeat(n)),
                slide("blocks", "underlines far away", n -> "a\n".repeat(n) + "\n===\n"),
                slide("blocks", "nested quotes", n -> ">".repeat(n) + "a").limitedTo(100),
                slide("blocks", "quotes and lazy lines", n -> "> a\nb\n".repeat(n)),
                slide("blocks", "quotes apart", n -> "> a\n\n".repeat(n)),
                slide("blocks", "list items", n -> "- a\n".repeat(n)),
                slide("blocks", "nested lists, lines", n -> nestedLists(n)).limitedTo(100),
                slide("blocks", "nested lists, one line", n -> "- ".repeat(n) + "a")
                        .limitedTo(100),
                slide("blocks", "loose lists", n -> "- a\n\n  b\n\n".repeat(n)),
                slide("blocks", "numbers", n -> "1. a\n2) b\n".repeat(n)),
                slide("blocks", "fences without an end", n -> "```\na\n".repeat(n)),
                slide("blocks", "fences, each longer", n -> runs(n, "\n\n")),
                slide("blocks", "indented code", n -> "    a\n\n".repeat(n)),
                slide("blocks", "tabs", n -> "\t".repeat(n) + "a"),
                slide("blocks", "nearly a rule", n -> "* ".repeat(n) + "a").limitedTo(100),
                slide("blocks", "stars in a line", n -> "* * *\n".repeat(n)),
                slide("blocks", "blank lines", n -> "\n".repeat(n) + "a"));
    }

    static Stream<Named<Input>> callouts() {
        return named(
                callouts("dashes", "-"::repeat),
                callouts("slashes", "/"::repeat),
                callouts("number signs", "#"::repeat),
                callouts("blanks", n -> "a" + " ".repeat(n) + "b"),
                callouts("numbers", n -> "// " + "<1> ".repeat(n) + "a"),
                callouts("numbers of no comment", "<1>"::repeat),
                callouts("comments", "/* <1> */"::repeat),
                callouts("comments of XML", n -> "<!--1-->".repeat(n) + "a"),
                callouts("beginnings of comments", n -> "<!--".repeat(n) + "1-->"),
                callouts("ends of comments", n -> "<" + "-->".repeat(n)),
                callouts("lines", n -> "a // <1>\n".repeat(n)));
    }

    private static Input callouts(String name, IntFunction<String> code) {
        return slide("callouts", name, n -> "```java callouts\n" + code.apply(n) + "\n```\n");
    }

    static Stream<Named<Input>> verdicts() {
        return named(
                verdict("braces", n -> "{".repeat(n)),
                verdict("closed braces", n -> "{a}".repeat(n)),
                verdict("options not closed", n -> "\\sqrt[".repeat(n)),
                verdict("options", n -> "\\sqrt[3]{x}".repeat(n)),
                verdict("texts not closed", n -> "\\text{$".repeat(n)),
                verdict("formulas in texts", n -> "\\text{" + "$a$".repeat(n) + "}"),
                verdict("definitions", n -> "\\def\\a{x}\\a ".repeat(n)),
                verdict("a command that stands for itself", n -> "\\def\\a{\\a\\a}" + "\\a".repeat(n)),
                verdict("roots", n -> "\\root ".repeat(n)),
                verdict("choices not closed", n -> "\\toggle{a}".repeat(n)),
                verdict("rows", n -> "\\begin{matrix}" + "a&b\\\\".repeat(n) + "\\end{matrix}"));
    }

    private static final FormulaFacts FACTS =
            new FormulaFacts(new Resources(PathologicalTest.class.getClassLoader()).formulaFacts());

    private static Input verdict(String name, IntFunction<String> text) {
        var options = new FormulaOptions(new TreeMap<>(), "none", new TreeSet<>());
        return new Input("verdicts", name, text, OptionalInt.empty(), tex -> {
            new FormulaVerdicts(new KnownCommands(FACTS, options)).on(tex);
            return false;
        });
    }

    static Stream<Named<Input>> formulas() {
        return named(
                slide("formulas", "dollars", n -> "$ ".repeat(n)),
                slide("formulas", "dollars that open only", n -> " $a".repeat(n)),
                slide("formulas", "formulas", n -> "$a$ ".repeat(n)),
                slide("formulas", "torn formulas", n -> "$\\{a\\}$ ".repeat(n)),
                slide("formulas", "torn by links", n -> "$[a](b)$ ".repeat(n)),
                slide("formulas", "dollars in braces", n -> "${$} ".repeat(n)),
                slide("formulas", "dollars before open braces", n -> "$a {".repeat(n)),
                slide("formulas", "dollars in nested braces", n -> "$ {".repeat(n) + "}".repeat(n)),
                slide("formulas", "escaped dollars", n -> "$" + "\\$".repeat(n)),
                slide("formulas", "backslashes before a dollar", n -> "$" + "\\".repeat(n) + "$"),
                slide("formulas", "two dollars", n -> "$$ ".repeat(n)),
                slide("formulas", "two dollars in lines", n -> "$$\na\n# b\n".repeat(n)),
                slide("formulas", "two dollars in paragraphs", n -> "$$\n\n- a\n\n".repeat(n)),
                slide("formulas", "two dollars in items", n -> "- $$\n  a\n  - b\n".repeat(n)),
                slide("formulas", "commands after a dollar", n -> "$\\ab ".repeat(n) + "\\$\\cd ".repeat(n)),
                slide("formulas", "brackets not closed", n -> "\\\\[ a\n# b\n".repeat(n)),
                slide("formulas", "brackets closed far away", n -> "\\\\( ".repeat(n) + "`a` \\\\)"),
                slide("formulas", "brackets in code", n -> "`\\\\[`\n# b\n".repeat(n) + "\\\\]"),
                slide("formulas", "environments not closed", n -> "\\begin{align} ".repeat(n)),
                slide("formulas", "environments in lines", n -> "\\begin{align}\n- a\n".repeat(n)),
                slide("formulas", "environments of all kinds", n -> "\\begin{cases}\\begin{array}".repeat(n)),
                slide("formulas", "nested environments", n -> "\\begin{array}".repeat(n) + "\\end{array}".repeat(n)),
                slide("formulas", "dollars in code", n -> "`$a$` ".repeat(n)),
                slide("formulas", "dollars in code, not closed", n -> "$`a` ".repeat(n)),
                slide("formulas", "lines of one formula", n -> "$$\n" + "- a\n".repeat(n) + "$$"),
                slide("formulas", "rows", n -> "$$\\begin{array}" + "a\\\\".repeat(n) + "\\end{array}$$"),
                slide("formulas", "braces", n -> "$$\\,{" + "{".repeat(n) + "$$"),
                slide("formulas", "bars in cells", n -> "a|b\n-|-\n" + "$|a|$|b\n".repeat(n)),
                slide("formulas", "bars in one cell", n -> "a|b\n-|-\n" + "$|a|$ ".repeat(n) + "|b"));
    }

    static Stream<Named<Input>> inline() {
        return named(
                slide("inline", "emphasis", n -> "*a* ".repeat(n)).limitedTo(10_000),
                slide("inline", "emphasis not closed", n -> "*a ".repeat(n)).limitedTo(20_000),
                slide("inline", "emphasis that closes nothing", n -> "a* ".repeat(n))
                        .limitedTo(20_000),
                slide("inline", "emphasis opened, then closed otherwise", n -> "*a ".repeat(n) + "b_ ".repeat(n))
                        .limitedTo(10_000),
                slide("inline", "emphasis of three kinds", n -> "*a **b _c ".repeat(n))
                        .limitedTo(6_600),
                slide("inline", "long runs of stars", n -> "*".repeat(n) + "a"),
                slide("inline", "nested emphasis", n -> "*a **b ".repeat(n) + "b** a*".repeat(n))
                        .limitedTo(250),
                slide("inline", "tildes not closed", n -> "~~a ".repeat(n)),
                slide("inline", "one tilde, two tildes", n -> "~a ~~b ".repeat(n)),
                slide("inline", "backticks not closed", n -> "`a``b```c ".repeat(n)),
                slide("inline", "runs of backticks, each longer", n -> runs(n, "a ")),
                slide("inline", "blanks", n -> "a" + " ".repeat(n) + "b").limitedTo(2_000),
                slide("inline", "line breaks", n -> "a  \n".repeat(n)),
                slide("inline", "backslashes", n -> "\\".repeat(n)),
                slide("inline", "escapes", n -> "\\#".repeat(n)),
                slide("inline", "ampersands", n -> "&a".repeat(n)),
                slide("inline", "h that begins no URL", n -> "the few who have ".repeat(n)),
                slide("inline", "URLs", n -> "https://a.example/b ".repeat(n)),
                slide("inline", "one URL with parentheses", n -> "https://a.example/" + "(".repeat(n)),
                slide("inline", "nearly addresses of mail", n -> "a.b-c@d-".repeat(n)),
                slide("inline", "formulas not closed", n -> "$a \\(b \\[c $$d ".repeat(n)),
                slide("inline", "dollars", n -> "$".repeat(n)));
    }

    static Stream<Named<Input>> links() {
        return named(
                slide("links", "[a](", n -> "[a](".repeat(n)),
                slide("links", "[", n -> "[".repeat(n)),
                slide("links", "![", n -> "![".repeat(n)),
                slide("links", "[a]", n -> "[a]".repeat(n)),
                slide("links", "[a][b]", n -> "[a][b]".repeat(n)),
                slide("links", "brackets in brackets", n -> "[".repeat(n) + "a" + "](b)".repeat(n)),
                slide("links", "titles not closed", n -> "[a](b \"".repeat(n)),
                slide("links", "angle brackets not closed", n -> "[a](<b ".repeat(n)),
                slide("links", "links", n -> "[a](b \"c\") ".repeat(n)),
                slide("links", "images in links", n -> "[![a](b)](c) ".repeat(n)),
                slide("links", "a long page of a wiki", n -> "[[" + "a".repeat(n) + "/]]"),
                slide("links", "parentheses in a target", n -> "[a](" + "(".repeat(n) + ")".repeat(n) + ")"));
    }

    static Stream<Named<Input>> definitions() {
        return named(
                slide("definitions", "each used", n -> numbered(n, "[a#][b#]\n") + "\n" + numbered(n, "[b#]: c\n")),
                slide("definitions", "not complete", n -> "[a]:\n".repeat(n)),
                slide("definitions", "titles not closed", n -> "[a]: b \"c\n".repeat(n)),
                slide("definitions", "a long label", n -> "[" + "a".repeat(n) + "]: b"),
                slide("definitions", "the same again", n -> "[a]: b\n".repeat(n)));
    }

    static Stream<Named<Input>> tables() {
        return named(
                slide("tables", "rows", n -> "|a|b|\n|-|-|\n" + "|c|d|\n".repeat(n)),
                slide("tables", "columns", n -> "|a".repeat(n) + "|\n" + "|-".repeat(n) + "|\n" + "|c".repeat(n)),
                slide(
                                "tables",
                                "columns and short rows",
                                n -> "|a".repeat(n) + "|\n" + "|-".repeat(n) + "|\n" + "b\n".repeat(n))
                        .limitedTo(141),
                slide("tables", "bars only", n -> "|".repeat(n) + "\n" + "|".repeat(n)),
                slide("tables", "heads without a table", n -> "|a|b|\n".repeat(n)),
                slide("tables", "escaped bars", n -> "|a|\n|-|\n|" + "\\|".repeat(n) + "|"));
    }

    static Stream<Named<Input>> html() {
        return named(
                slide("HTML", "x <!--", n -> "x <!-- ".repeat(n)),
                slide("HTML", "<!-- at the start of lines", n -> "<!--\n\n".repeat(n)),
                slide("HTML", "<![CDATA[", n -> "a <![CDATA[".repeat(n)),
                slide("HTML", "<?", n -> "a <? ".repeat(n)),
                slide("HTML", "<a b", n -> "<a b ".repeat(n)),
                slide("HTML", "attributes not closed", n -> "<a b=\" ".repeat(n)),
                slide("HTML", "nested elements", n -> "<div>".repeat(n) + "</div>".repeat(n))
                        .limitedTo(500),
                slide("HTML", "elements", n -> "<b>a</b> ".repeat(n)),
                slide("HTML", "ends of nothing", n -> "</b>".repeat(n)),
                slide("HTML", "formatting", n -> "<b>a</p>".repeat(n) + "</b>".repeat(n))
                        .limitedTo(500),
                slide("HTML", "nested tables", n -> "<table><tr><td>".repeat(n) + "</table>".repeat(n))
                        .limitedTo(100),
                slide("HTML", "one element of many attributes", n -> "<a" + numbered(n, " b#=c") + ">"),
                slide("HTML", "scripts", n -> "<script></script>a".repeat(n)),
                slide("HTML", "bases", n -> "<base href=\"b\">a".repeat(n)),
                slide("HTML", "notes", n -> "<aside class=\"notes\">b</aside>a".repeat(n)),
                slide("HTML", "headings", n -> "<h2 id=\"a\">a</h2>".repeat(n)),
                slide("HTML", "fragments", n -> "<i class=\"fragment\">a</i>".repeat(n)),
                slide(
                        "HTML",
                        "one style, many pictures",
                        n -> "<i style=\"" + "background: url(a.png);".repeat(n) + "\">"),
                slide("HTML", "blocks of code", n -> "<pre><code data-line-numbers=\"1\">a</code></pre>".repeat(n)),
                slide(
                        "HTML",
                        "steps of code",
                        n -> "<pre><code data-line-numbers=\"" + "1|".repeat(n) + "\">a</code></pre>"),
                slide("HTML", "images", n -> "<img src=\"a.png\" srcset=\"b.png 2x, c.png 3x\">\n".repeat(n)),
                slide("HTML", "a list of pictures", n -> "<img srcset=\"" + "a.png 2x, ".repeat(n) + "\">"),
                slide("HTML", "comments", n -> "a <!-- b --> ".repeat(n)),
                slide("HTML", "code in HTML", n -> "<pre><code>\nb\n</code></pre>\n\n".repeat(n)));
    }

    static Stream<Named<Input>> attributes() {
        return named(
                slide("attributes", "of many elements", n -> "a <!-- .element: class=\"b\" -->\n\n".repeat(n)),
                slide("attributes", "of one element", n -> "a" + " <!-- .element: class=\"b\" -->".repeat(n)),
                slide("attributes", "many in one comment", n -> "a <!-- .element:" + numbered(n, " b#=\"c\"") + " -->")
                        .limitedTo(512),
                slide("attributes", "not closed", n -> "a <!-- .element: " + "b=\"c ".repeat(n) + " -->"),
                slide("attributes", "of slides", n -> "<!-- .slide: class=\"b\" -->\n".repeat(n)),
                slide("attributes", "a long name alone", n -> "a <!-- .element: " + "b".repeat(n) + " -->"),
                slide("attributes", "comments that are none", n -> "a <!-- .element".repeat(n)));
    }

    static Stream<Named<Input>> css() {
        return named(
                css("url(", n -> "url(".repeat(n)),
                css("url(\"", n -> "url(\" ".repeat(n)),
                css("quotes not closed", n -> "a: \"b\n".repeat(n)),
                css("comments not closed", n -> "/* a ".repeat(n)),
                css("image-set(", n -> "image-set(".repeat(n)),
                css("image-set( with quotes", n -> "image-set(\"a\" 1x, ".repeat(n)),
                css("@import", n -> "@import ".repeat(n)),
                css("@import and blanks", n -> "@import" + " ".repeat(n)),
                css("@namespace", n -> "@namespace a ".repeat(n)),
                css("pictures", n -> "a { background: url(b.png) }\n".repeat(n)));
    }

    static Stream<Named<Input>> scripts() {
        return named(
                script("imports", n -> "import a from './b.js';\n".repeat(n)),
                script("import and blanks", n -> "import" + " ".repeat(n)),
                script("import(", n -> "import(".repeat(n)),
                script("quotes not closed", n -> "a('b\n".repeat(n)),
                script("texts", n -> "a('b/c.css');".repeat(n)),
                script("long texts", n -> "'" + "a/".repeat(n) + "'"),
                script("comments not closed", n -> "/* a ".repeat(n)),
                script("escaped backticks", n -> "\\`".repeat(n)),
                script("escaped quotes", n -> "\\'".repeat(n) + "\\"),
                script("backslashes", n -> "'" + "\\".repeat(n)));
    }

    static Stream<Named<Input>> pages() {
        return named(
                page("pictures", n -> "<img src=a.png srcset='b.png 1x'>\n".repeat(n)),
                page("elements not closed", n -> "<a href=b.html>".repeat(n)),
                page("styles", n -> "<style>a { b: url(c.png) }</style>".repeat(n)),
                page("modules", n -> "<script type=module src=a.js></script>".repeat(n)));
    }

    static Stream<Named<Input>> json5() {
        return named(
                json5("members", n -> "{" + numbered(n, "a#: 'b',") + "}"),
                json5("one name again", n -> "{" + "a: 'b',".repeat(n) + "}"),
                json5("items", n -> "[" + "1,".repeat(n) + "]"),
                json5("nested", n -> "[" + ("[".repeat(18) + "]".repeat(18) + ",").repeat(n) + "]"),
                json5("comments not closed", n -> "{ a: 1 } " + "/* ".repeat(n)),
                json5("comments", n -> "/* a */ // b\n".repeat(n) + "{}"),
                json5("a long text", n -> "{ a: '" + "\\u0041".repeat(n) + "' }"),
                json5("quotes not closed", n -> "{ a: '" + "\" ".repeat(n)));
    }

    Stream<Named<Input>> decks() {
        return named(
                deck("slides", n -> "a\n\n---\n\n".repeat(n)),
                deck("nearly separators", n -> "a\n\n--- \n-- -\n\n".repeat(n)),
                deck("notes", n -> "a\n\nNote: b\n\n---\n\n".repeat(n)),
                deck("many notes of one slide", n -> "a\n\nNote: b\n\n".repeat(n)),
                deck("headings alike", n -> "# a\n\n---\n\n".repeat(n)),
                deck("fences", n -> "```\n---\n```\n\n---\n\n".repeat(n)),
                deck("suppressions not closed", n -> "<!-- course-link-ignore-line ".repeat(n)),
                deck(
                        "suppressions of several lines",
                        n -> "<!-- course-link-ignore-start -->\n[a](b.md)\n<!-- course-link-ignore-end -->\n\n"
                                .repeat(n)),
                deck("suppressions", n -> "<!-- course-link-ignore-next-line -->\n[a](b.md)\n\n".repeat(n)),
                deck("links and headings, each nearly alike", n -> numbered(n, "[a](#/alike#x)\n\n# alike#\n\n")),
                deck("a tag with many classes", n -> "<div" + " class=".repeat(n) + ">\n**a**\n</div>\n"),
                deck("a comment with many classes", n -> "- a **b** <!-- " + "class= ".repeat(n) + "-->\n"),
                deck("comments not closed", n -> "# A\n\n" + "<!-- a\n".repeat(n)),
                deck("brackets in an item", n -> "- " + "[".repeat(n)),
                deck("an address", n -> "[x](a@" + "a.".repeat(n) + "a)"),
                deck("blocks of other tools", n -> "::: notes\n???\n.a[b]\n---\nlayout: x\n".repeat(n)),
                deck("open comments", n -> "a <!-- b\n\n".repeat(n)),
                deck("links with blanks", n -> "![a](b c.png){d=e} ".repeat(n)),
                deck("links that are not closed", n -> "[a](b (c) ![a](<b.c (d)[e.f] ".repeat(n)),
                deck("links to slides", n -> numbered(n, "[a](#/#)\n\n---\n\n")),
                deck("entities", n -> "&amp;&lt;&#x41;".repeat(n)),
                frontMatter("keys", n -> "---\n" + numbered(n, "a#: b\n") + "---\n"),
                frontMatter("not closed", n -> "---\n" + "a: b\n".repeat(n)),
                frontMatter(
                        "nested",
                        n -> "---\n" + numbered(n, "a#: " + "[".repeat(18) + "]".repeat(18) + "\n") + "---\n"));
    }

    private static Stream<Named<Input>> named(Input... inputs) {
        return Stream.of(inputs).map(input -> Named.of(input.toString(), input));
    }

    private static Input slide(String part, String name, IntFunction<String> text) {
        return input(part, name, text, slide -> isTooComplex(OneSlide.of(slide).problems()));
    }

    private static Input css(String name, IntFunction<String> text) {
        return input("CSS", name, text, sheet -> CssReferences.in(sheet).size() < 0);
    }

    private static Input script(String name, IntFunction<String> text) {
        return input(
                "scripts",
                name,
                text,
                script -> ScriptNames.in(script).size()
                                + ModuleImports.markup(SourceText.of("a.js", script))
                                        .references()
                                        .size()
                        < 0);
    }

    private static Input page(String name, IntFunction<String> text) {
        return input(
                "pages",
                name,
                text,
                page -> PageReferences.in(SourceText.of("a.html", page))
                                .references()
                                .size()
                        < 0);
    }

    private static Input json5(String name, IntFunction<String> text) {
        return input(
                "JSON5",
                name,
                text,
                file -> isTooDeep(Json5Settings.parse(SourceText.of("reveal-md.json5", file))
                        .problems()));
    }

    private static Input frontMatter(String name, IntFunction<String> text) {
        return input(
                "front matter",
                name,
                text,
                deck -> isTooDeep(
                        FrontMatter.read(SourceText.of("slides.md", deck)).problems()));
    }

    private Input deck(String name, IntFunction<String> text) {
        return input("decks", name, text, deck -> isTooComplex(new OneDeck(CourseFolder.in(folder)).problems(deck)));
    }

    private static Input input(String part, String name, IntFunction<String> text, Predicate<String> reading) {
        return new Input(part, name, text, OptionalInt.empty(), reading);
    }

    private static boolean isTooComplex(List<Problem> problems) {
        return problems.stream().anyMatch(problem -> problem.rule() == Rule.TOO_COMPLEX);
    }

    private static boolean isTooDeep(List<Problem> problems) {
        return problems.stream().anyMatch(problem -> problem.message().matches("(?is).*nest.*"));
    }

    private static String numbered(int number, String text) {
        return IntStream.range(0, number)
                .mapToObj(index -> text.replace("#", Integer.toString(index)))
                .collect(Collectors.joining());
    }

    private static String nestedLists(int depth) {
        return IntStream.range(0, depth)
                .mapToObj(level -> "  ".repeat(level) + "- a\n")
                .collect(Collectors.joining());
    }

    /** As many characters as the square of their number: the number of characters is what counts. */
    private static String runs(int characters, String around) {
        var text = new StringBuilder();
        for (var length = 1; text.length() < characters; length++) {
            text.append("`".repeat(length)).append(around);
        }
        return text.toString();
    }

    private static boolean comparesEachWithEach(String text) {
        var equal = 0;
        for (var first = 0; first < text.length(); first++) {
            for (var second = 0; second < text.length(); second++) {
                equal += text.charAt(first) == text.charAt(second) ? 1 : 0;
            }
        }
        return equal == 0;
    }
}
