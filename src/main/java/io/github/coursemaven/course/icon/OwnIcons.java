package io.github.coursemaven.course.icon;

import java.util.regex.Pattern;

/** Recognizes icons that an author brings along, so that they are left alone. */
public final class OwnIcons {

    private static final Pattern NAME = Pattern.compile("(?i)font-?\\s?awesome");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern RULE = Pattern.compile("([^{}]*+)\\{([^{}]*+)}");

    private static final Pattern ICON_CLASS = Pattern.compile(
            "\\.fa[srb]?(?![\\w-])|\\.fa-(?:solid|regular|brands)(?![\\w-])|\\.fa-[\\w-]+::?before|\\[\\s*class[*^~]?=\\s*[\"']?fa-");

    /** Properties that change how an icon looks, but do not draw one. */
    private static final Pattern ONLY_CHANGED = Pattern.compile(
            "(?i)\\s*(?:(?:color|font-size|font-weight|opacity|vertical-align|line-height|letter-spacing|cursor|float|filter|transform|"
                    + "transition|animation|text-shadow|(?:margin|padding)(?:-\\w+)*)\\s*:[^;]*+(?:;\\s*|$))*");

    private OwnIcons() {}

    /** Whether a URL, or the path of a file, is that of Font Awesome. */
    public static boolean isNamedIn(String address) {
        return NAME.matcher(address).find();
    }

    /** Whether a style sheet is Font Awesome, loads it, or defines classes such as {@code .fa} for its own purposes. */
    public static boolean areDefinedIn(String css) {
        var code = withoutComments(css);
        return isNamedIn(code) || isDrawnIn(code, ICON_CLASS);
    }

    /** Whether a style sheet draws something for a class. */
    static boolean isDefinedIn(String css, String className) {
        return isDrawnIn(withoutComments(css), Pattern.compile("\\." + Pattern.quote(className) + "(?![\\w-])"));
    }

    private static String withoutComments(String css) {
        return COMMENT.matcher(css).replaceAll(" ");
    }

    private static boolean isDrawnIn(String code, Pattern selector) {
        return RULE.matcher(code)
                .results()
                .anyMatch(rule -> selector.matcher(rule.group(1)).find()
                        && !ONLY_CHANGED.matcher(rule.group(2)).matches());
    }
}
