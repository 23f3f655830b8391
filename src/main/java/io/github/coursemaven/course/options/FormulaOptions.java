package io.github.coursemaven.course.options;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.settings.Value;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * How formulas are set, in the forms that the plugins of reveal.js take: those of MathJax 2 ({@code TeX.Macros}), of MathJax 3 and
 * 4 ({@code tex.macros}) and of KaTeX ({@code macros}). Where several are set, their macros and packages are there together.
 *
 * @param macros by their names without the backslash
 * @param tags which formulas are numbered: {@code none}, {@code ams} or {@code all}
 * @param packages of TeX commands that are not always there, by MathJax's names for them, in lower case
 */
public record FormulaOptions(SortedMap<String, FormulaMacro> macros, String tags, SortedSet<String> packages) {

    private static final List<String> PLUGINS = List.of("math", "mathjax", "mathjax2", "mathjax3", "mathjax4", "katex");
    private static final String EXAMPLE = "; write for example {tex: {macros: {R: '\\mathbb{R}'}}}";
    private static final Set<String> TAGS = Set.of("none", "ams", "all");

    public FormulaOptions {
        macros = Collections.unmodifiableSortedMap(new TreeMap<>(macros));
        packages = Collections.unmodifiableSortedSet(new TreeSet<>(packages));
    }

    /** Reads the options of reveal.js. What is wrong is reported and counts as not set. */
    static FormulaOptions of(Value.Mapping revealOptions, Consumer<Problem> problems) {
        var macros = new TreeMap<String, FormulaMacro>();
        var packages = new TreeSet<String>();
        var tags = "none";
        for (var plugin : PLUGINS) {
            var all = mapping(revealOptions, plugin);
            for (var options : List.of(named(all, "TeX", problems), named(all, "tex", problems), all)) {
                macros.putAll(macros(named(options, "Macros", problems), problems));
                macros.putAll(macros(named(options, "macros", problems), problems));
                packages.addAll(packages(options));
                tags = tags(options).orElse(tags);
            }
        }
        return new FormulaOptions(macros, tags, packages);
    }

    private static SortedMap<String, FormulaMacro> macros(Value.Mapping macros, Consumer<Problem> problems) {
        var read = new TreeMap<String, FormulaMacro>();
        macros.entries().forEach((name, value) -> FormulaMacro.of(
                        value,
                        fault -> problems.accept(
                                Rule.OPTION_VALUE.at(value.location(), "the macro '" + name + "' " + fault)))
                .ifPresent(macro -> read.put(name.startsWith("\\") ? name.substring(1) : name, macro)));
        return read;
    }

    /** Named values; a value of another type is reported. */
    private static Value.Mapping named(Value.Mapping options, String key, Consumer<Problem> problems) {
        Optional.ofNullable(options.entries().get(key))
                .flatMap(value -> ValueType.NAMED_VALUES
                        .complaint(key, value)
                        .map(complaint -> Rule.OPTION_VALUE.at(value.location(), complaint + EXAMPLE)))
                .ifPresent(problems);
        return mapping(options, key);
    }

    /** MathJax 2: {@code extensions: ["color.js"]}; MathJax 3: {@code packages: {"[+]": ["color"]}}, {@code loader: {load: […]}}. */
    private static List<String> packages(Value.Mapping options) {
        return Stream.of(
                        texts(options, "extensions"),
                        texts(options, "packages"),
                        texts(mapping(options, "packages"), "[+]"),
                        texts(mapping(options, "loader"), "load"))
                .flatMap(List::stream)
                .map(name ->
                        name.replaceFirst("^.*/", "").replaceFirst("\\.js$", "").toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Optional<String> tags(Value.Mapping options) {
        return Stream.of(text(options, "tags"), text(mapping(options, "equationNumbers"), "autoNumber"))
                .flatMap(Optional::stream)
                .map(text -> text.toLowerCase(Locale.ROOT))
                .filter(TAGS::contains)
                .findFirst();
    }

    private static Value.Mapping mapping(Value.Mapping options, String key) {
        return options.entries().get(key) instanceof Value.Mapping mapping
                ? mapping
                : Value.Mapping.empty(options.location());
    }

    private static List<String> texts(Value.Mapping options, String key) {
        return options.entries().get(key) instanceof Value.Items items
                ? items.values().stream()
                        .map(value -> new JavaScriptValue(value).string())
                        .toList()
                : List.of();
    }

    private static Optional<String> text(Value.Mapping options, String key) {
        return Optional.ofNullable(options.entries().get(key)).flatMap(value -> new JavaScriptValue(value).text());
    }
}
