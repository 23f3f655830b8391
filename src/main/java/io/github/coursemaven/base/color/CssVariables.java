package io.github.coursemaven.base.color;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The variables of style sheets, whichever elements they are set for.
 *
 * @param values by name, such as {@code --r-link-color}
 */
public record CssVariables(Map<String, String> values) {

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern VARIABLE = Pattern.compile("(--[\\w-]+)\\s*:\\s*([^;{}]+)");
    private static final Pattern IMPORTANT = Pattern.compile("!\\s*important\\s*$");
    private static final Pattern USE = Pattern.compile("var\\(\\s*(--[\\w-]+)\\s*(?:,([^()]*))?\\)");
    private static final int MOST_USES = 8;

    public CssVariables {
        values = Map.copyOf(values);
    }

    /** Those that a style sheet sets; the last value of each. */
    public static CssVariables in(String css) {
        var values = new HashMap<String, String>();
        VARIABLE.matcher(withoutComments(css))
                .results()
                .forEach(variable -> values.put(
                        variable.group(1),
                        IMPORTANT.matcher(variable.group(2)).replaceAll("").strip()));
        return new CssVariables(values);
    }

    public static String withoutComments(String css) {
        return COMMENT.matcher(css).replaceAll("");
    }

    /** The same with those of a style sheet that follows. */
    public CssVariables then(CssVariables next) {
        var both = new HashMap<>(values);
        both.putAll(next.values);
        return new CssVariables(both);
    }

    /** A colour; empty if the variable has none that is known here. */
    public Optional<CssColor> color(String name) {
        var value = values.getOrDefault(name, "");
        for (var uses = 0; uses < MOST_USES; uses++) {
            var use = USE.matcher(value);
            if (!use.matches()) {
                break;
            }
            var otherwise = Optional.ofNullable(use.group(2)).orElse("").strip();
            value = values.getOrDefault(use.group(1), otherwise);
        }
        return CssColor.parse(value);
    }

    /** A colour that nothing shines through; empty if the variable has none that is known here. */
    public Optional<CssColor> opaqueColor(String name) {
        return color(name).filter(color -> color.alpha() == 1);
    }
}
