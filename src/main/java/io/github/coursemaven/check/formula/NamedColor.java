package io.github.coursemaven.check.formula;

import io.github.coursemaven.base.color.CssColor;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A colour that a formula names, as a browser reads it. */
record NamedColor(String name) {

    /** What it looks like depends on its place. */
    private static final Set<String> KEYWORDS =
            Set.of("currentcolor", "inherit", "initial", "none", "revert", "transparent", "unset");

    /** As in LaTeX's package xcolor: {@code blue!50}, {@code red!50!yellow}. */
    private static final Pattern MIXED = Pattern.compile("\\s*([^!]+)!(\\d{1,2}|100)(?:!([^!]+))?\\s*");

    boolean isKnown() {
        return name.indexOf('(') >= 0
                || KEYWORDS.contains(name.strip().toLowerCase(Locale.ROOT))
                || CssColor.parse(name).isPresent();
    }

    /** What is wrong with one that is not known. */
    String complaint() {
        return "'" + name + "' is not a colour, so it has no effect; write "
                + mixed().map(color -> "'" + color.hex() + "'")
                        .orElse("a name such as 'red', or a number such as '#ff8000'");
    }

    private Optional<CssColor> mixed() {
        var parts = MIXED.matcher(name);
        return parts.matches()
                ? CssColor.parse(parts.group(1)).flatMap(first -> CssColor.parse(
                                Optional.ofNullable(parts.group(3)).orElse("white"))
                        .map(second -> first.mixedWith(second, Integer.parseInt(parts.group(2)) / 100.0)))
                : Optional.empty();
    }
}
