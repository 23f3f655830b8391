package io.github.coursemaven.check.rules;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.course.deck.Course;
import io.github.coursemaven.course.options.Library;
import io.github.coursemaven.markdown.html.CodeInfo;
import io.github.coursemaven.markdown.html.CodeSource;
import io.github.coursemaven.markdown.slide.CodeBlock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds languages that the highlighter does not know, and highlighted lines that the code does not have. */
public final class CodeCheck implements CourseCheck {

    /** Classes of code that is not highlighted, and classes that say something else than the language. */
    private static final Set<String> OTHER_CLASSES = Set.of(
            "jshell",
            "mermaid",
            "nohighlight",
            "no-highlight",
            "fragment",
            "stretch",
            "r-stretch",
            "hljs",
            "undefined");

    /** Fences that draw a formula elsewhere. */
    private static final Set<String> FORMULAS = Set.of("math", "katex", "mathjax");
    /** A language as other tools have it, with braces, a file name or options: {@code {.java}}, {@code java:Main.java}. */
    private static final Pattern DECORATED = Pattern.compile("[{.\\s]*+(\\p{L}[\\w+#-]*+)(?:[\\s{}\\[\\](:,;=.].*)?");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    private final Library library;

    public CodeCheck(Library library) {
        this.library = library;
    }

    @Override
    public List<Problem> check(Course course) {
        return course.decks().stream()
                .flatMap(deck -> deck.slides().stream())
                .flatMap(slide -> slide.content().codeBlocks().stream())
                .flatMap(code -> Stream.of(language(code), lineRange(code)).flatMap(Optional::stream))
                .toList();
    }

    private Optional<Problem> language(CodeBlock code) {
        var written = CodeSource.withoutClass(code.classes());
        var classes = Arrays.stream(CodeInfo.withoutLinesInBraces(written).split("\\s+", -1))
                .map(name -> name.replaceFirst("^lang(uage)?-", ""))
                .filter(name -> !name.isEmpty())
                .toList();
        return classes.isEmpty() || classes.stream().anyMatch(this::isKnown)
                ? Optional.empty()
                : Optional.of(Rule.UNKNOWN_LANGUAGE.at(
                        code.location(),
                        "the highlighter does not know the language '" + written + "' and will guess; "
                                + cure(classes.get(0))));
    }

    private boolean isKnown(String name) {
        return library.isLanguage(name) || OTHER_CLASSES.contains(name);
    }

    private String cure(String written) {
        var decorated = DECORATED.matcher(written);
        var name = decorated.matches() ? decorated.group(1).toLowerCase(Locale.ROOT) : "";
        if (FORMULAS.contains(name)) {
            return "for a formula, write $$ … $$ instead of the fence";
        }
        return isKnown(name) ? "did you mean '" + name + "'?" : "write another name for it, or 'plaintext'";
    }

    private static Optional<Problem> lineRange(CodeBlock code) {
        return code.steps()
                .filter(steps -> highest(steps.ranges()) > code.lines())
                .map(steps -> Rule.LINE_RANGE.at(
                        steps.location(),
                        "'" + steps.ranges() + "' names line " + highest(steps.ranges()) + ", but the last line is "
                                + code.lines() + "; lines are counted from 1, whatever number is shown first"));
    }

    private static int highest(String ranges) {
        return NUMBER.matcher(ranges)
                .results()
                .mapToInt(number -> Integer.parseInt(number.group()))
                .max()
                .orElse(0);
    }
}
