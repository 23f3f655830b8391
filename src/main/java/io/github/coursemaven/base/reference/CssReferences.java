package io.github.coursemaven.base.reference;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** What a style sheet, or a style attribute, refers to. */
public final class CssReferences {

    // Comments and strings are matched first, so that anything in them that looks like a url() is skipped. Strings and
    // namespaces are matched at their beginning only: unclosed ones would each be followed to the end of the text
    private static final Pattern TOKEN = Pattern.compile(
            "/\\*.*?(?:\\*/|$)"
                    + "|(?i:@import)\\s*+(?:\"(?<quoted>[^\"\\n]*)\"|'(?<single>[^'\\n]*)')"
                    + "|(?<import>(?i:@import)\\s*+)?(?i:url)\\(\\s*+(?:\"(?<inner>[^\"\\n]*)\"|'(?<inners>[^'\\n]*)'|(?<bare>[^\"'()\\s]*+)"
                    + "|(?<spaced>[^\"'()\\s]++(?:\\h++[^\"'()\\s]++)++))\\s*+\\)"
                    + "|(?i:@namespace)|[\"']",
            Pattern.DOTALL);
    private static final String SPACED = "spaced";
    private static final List<String> GROUPS = List.of("quoted", "single", "inner", "inners", "bare", SPACED);

    // Texts in image-set(), but not those that url() or type() take
    private static final Pattern IMAGE_SET =
            Pattern.compile("(?i)image-set\\((?:[^()\"']|\"[^\"]*\"|'[^']*'|\\([^()]*\\))*+\\)");
    private static final Pattern IMAGE_OF_SET =
            Pattern.compile("\\([^()]*\\)|\"(?<double>[^\"\\n]*)\"|'(?<plain>[^'\\n]*)'");

    private CssReferences() {}

    /**
     * A reference of a style sheet.
     *
     * @param start 0-based offset of the first character of the URL
     * @param isIgnored whether browsers ignore it, because it has a blank, but no quotes
     */
    public record Found(Kind kind, String url, int start, boolean isIgnored) {

        Found(Kind kind, String url, int start) {
            this(kind, url, start, false);
        }

        Reference at(Location location) {
            return isIgnored
                    ? new Reference(
                            location,
                            kind,
                            url,
                            new Target.Broken(new Target.Fault(
                                    Rule.BAD_URL,
                                    "'" + url + "' has a blank, so browsers ignore it; write url('" + url + "')")))
                    : Reference.of(location, kind, url);
        }

        /** The offset after the last character of the URL. */
        public int end() {
            return start + url.length();
        }
    }

    /** The references in the order of their offsets, without those to a part of the same document. */
    public static List<Found> in(String css) {
        var found = new ArrayList<Found>();
        var matcher = TOKEN.matcher(css);
        var skipped = new CssSkipper(css);
        var withoutComments = new StringBuilder(css);
        for (var at = 0; matcher.find(at); at = skipped.after(matcher)) {
            if (css.startsWith("/*", matcher.start())) {
                withoutComments.replace(matcher.start(), matcher.end(), " ".repeat(matcher.end() - matcher.start()));
            }
            for (var group : GROUPS) {
                if (matcher.start(group) >= 0 && isReference(matcher.group(group))) {
                    var isImport = matcher.start("import") >= 0 || group.equals("quoted") || group.equals("single");
                    var kind = isImport ? Kind.STYLESHEET : Kind.STYLE_ASSET;
                    found.add(new Found(kind, matcher.group(group), matcher.start(group), group.equals(SPACED)));
                }
            }
        }
        for (var set : IMAGE_SET.matcher(withoutComments).results().toList()) {
            found.addAll(imagesOfSet(withoutComments, set.start() + "image-set(".length(), set.end() - 1));
        }
        found.sort(Comparator.comparingInt(Found::start));
        return found;
    }

    /** A style sheet with its references, each at its place. */
    public static Markup markup(SourceText css) {
        var literals = new ArrayList<String>();
        var references = new ArrayList<Reference>();
        var end = 0;
        for (var found : in(css.text())) {
            literals.add(css.text().substring(end, found.start()));
            references.add(found.at(css.locationAt(found.start())));
            end = found.end();
        }
        literals.add(css.text().substring(end));
        return new Markup(literals, references);
    }

    private static List<Found> imagesOfSet(CharSequence css, int start, int end) {
        var found = new ArrayList<Found>();
        var matcher = IMAGE_OF_SET.matcher(css).region(start, end);
        while (matcher.find()) {
            var group = matcher.start("double") >= 0 ? "double" : "plain";
            if (matcher.start(group) >= 0 && isReference(matcher.group(group))) {
                found.add(new Found(Kind.STYLE_ASSET, matcher.group(group), matcher.start(group)));
            }
        }
        return found;
    }

    private static boolean isReference(String url) {
        return !url.isBlank() && !url.startsWith("#") && !url.regionMatches(true, 0, "data:", 0, 5);
    }
}
