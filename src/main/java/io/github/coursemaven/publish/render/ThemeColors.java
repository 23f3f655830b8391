package io.github.coursemaven.publish.render;

import io.github.coursemaven.base.color.CssColor;
import io.github.coursemaven.base.color.CssVariables;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The colours of a theme: those of its texts by their variables, and those behind them. A theme that does not name colours by
 * the variables of reveal.js has none.
 */
public record ThemeColors(Map<String, CssColor> texts, List<CssColor> backgrounds) {

    /** What WCAG 2.2 asks of text (SC 1.4.3). */
    private static final double ENOUGH = 4.5;

    private static final Pattern OF_TEXT =
            Pattern.compile("--r-(main|heading\\d?|link|bold|italic|inline-code|list-bullet)-color(-hover)?");
    private static final String BACKGROUND = "--r-background-color";
    private static final Pattern BEHIND_SLIDES = Pattern.compile("\\.reveal-viewport\\s*\\{([^}]*)}");
    private static final Pattern COLOR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|rgba?\\([^()]*\\)");
    private static final CssColor BLACK = new CssColor(0, 0, 0, 1);

    /** What reveal.js's own themes take on a light background. */
    private static final CssColor DARK_TEXT = new CssColor(34, 34, 34, 1);

    private static final CssColor WHITE = new CssColor(255, 255, 255, 1);

    public ThemeColors {
        texts = Map.copyOf(texts);
        backgrounds = List.copyOf(backgrounds);
    }

    /** The colours that a style sheet names. */
    public static ThemeColors in(String css) {
        var variables = CssVariables.in(css);
        var texts = new HashMap<String, CssColor>();
        variables.values().keySet().stream()
                .filter(name -> OF_TEXT.matcher(name).matches())
                .forEach(name -> variables.color(name).ifPresent(color -> texts.put(name, color)));
        var behind = BEHIND_SLIDES
                .matcher(CssVariables.withoutComments(css))
                .results()
                .flatMap(block -> COLOR.matcher(block.group(1)).results())
                .flatMap(color -> CssColor.parse(color.group()).stream());
        var backgrounds = Stream.concat(variables.color(BACKGROUND).stream(), behind)
                .distinct()
                .toList();
        return new ThemeColors(texts, backgrounds);
    }

    /**
     * The contrast of a text where its background is worst; empty if the theme does not name both colours.
     *
     * @param variable of the text's colour
     */
    public OptionalDouble contrast(String variable) {
        return Optional.ofNullable(texts.get(variable)).map(this::contrast).orElse(OptionalDouble.empty());
    }

    private OptionalDouble contrast(CssColor text) {
        return backgrounds.stream().mapToDouble(text::contrastOn).min();
    }

    /**
     * A style sheet that makes texts readable which are not, and all texts of slides that have a background of their own, dark in
     * a light theme, or light in a dark one; empty if the theme names no colours.
     */
    Optional<String> repair() {
        if (texts.isEmpty() || backgrounds.isEmpty()) {
            return Optional.empty();
        }
        var weak =
                names().filter(name -> contrast(name).orElse(ENOUGH) < ENOUGH).toList();
        var rule = weak.isEmpty() ? "" : ":root { " + declarations(weak, this::readable) + "}\n";
        var isDark = backgrounds.get(0).isDark();
        var opposite = isDark ? DARK_TEXT : WHITE;
        return Optional.of(rule + "section.has-" + (isDark ? "light" : "dark") + "-background { color: "
                + opposite.hex() + "; " + declarations(names().toList(), color -> opposite) + "}");
    }

    private Stream<String> names() {
        return texts.keySet().stream().sorted();
    }

    private String declarations(List<String> names, UnaryOperator<CssColor> change) {
        return names.stream()
                .map(name -> name + ": "
                        + change.apply(Optional.ofNullable(texts.get(name)).orElse(BLACK))
                                .hex() + "; ")
                .collect(Collectors.joining());
    }

    /** The nearest colour of the same hue, lighter or darker, that can be read. */
    private CssColor readable(CssColor text) {
        return IntStream.rangeClosed(1, 100)
                .mapToObj(percent -> percent / 100.0)
                .flatMap(share -> Stream.of(BLACK, WHITE).map(end -> end.mixedWith(text, share)))
                .filter(color -> contrast(rounded(color)).orElse(ENOUGH) >= ENOUGH)
                .findFirst()
                .orElse(text);
    }

    /** As it is written. */
    private static CssColor rounded(CssColor color) {
        return CssColor.parse(color.hex()).orElse(color);
    }
}
