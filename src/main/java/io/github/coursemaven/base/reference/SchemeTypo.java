package io.github.coursemaven.base.reference;

import java.util.Optional;
import java.util.regex.Pattern;

/** Texts that are nearly a URL: {@code htp://x.org}, {@code https;//x.org}, {@code http//x.org}, {@code www.x.org}. */
public final class SchemeTypo {

    private static final Pattern LETTERS = Pattern.compile("[htps]{3,7}[:;.,]{1,2}/{1,3}([^/].*)", flags());
    private static final Pattern SECURE = Pattern.compile("[a-z]*s[^a-z].*", flags());
    private static final Pattern NO_COLON = Pattern.compile("https?/?//:?([^/:].*)", flags());
    private static final Pattern MAIL = Pattern.compile("(?:m[ailto]{3,6}|e-?mail):(?://)?([^/].*@.*)", flags());
    private static final Pattern TELEPHONE = Pattern.compile("(?:tell|phone|telephone|callto):(?://)?(.+)", flags());
    private static final Pattern NO_SCHEME =
            Pattern.compile("www\\.[a-z0-9-]+(?:\\.[a-z0-9-]+)+(?:[:/?#].*)?", flags());

    /** A scheme before another one, as pasted after what a browser had written. */
    private static final Pattern TWICE = Pattern.compile("https?://(https?)(?::/{0,2}|/{2})([^/].*)", flags());

    /** Begins with what may be the name of a host; paths to files rarely do. */
    private static final Pattern HOST = Pattern.compile(
            "(?:[a-z0-9][-a-z0-9]*\\.)+(?:(?!html?/)[a-z]{2,}/.*|(?:com|edu|io|net|org)(?:[?#].*)?)", flags());

    private SchemeTypo() {}

    private static int flags() {
        return Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
    }

    /** The URL that the author may have meant by a text that is not a URL. */
    static Optional<String> meant(String text) {
        return after(LETTERS, "", text)
                .or(() -> after(NO_COLON, "", text))
                .map(rest -> (SECURE.matcher(text).matches() ? "https://" : "http://") + rest)
                .or(() -> after(MAIL, "mailto:", text))
                .or(() -> after(TELEPHONE, "tel:", text))
                .or(() -> Optional.of(text)
                        .filter(bare -> NO_SCHEME.matcher(bare).matches())
                        .map(bare -> "https://" + bare));
    }

    /** The URL that follows another scheme: {@code https://https://x.org}. */
    static Optional<String> meantTwice(String url) {
        var twice = TWICE.matcher(url);
        return twice.matches() ? Optional.of(twice.group(1) + "://" + twice.group(2)) : Optional.empty();
    }

    /** The URL that the author may have meant by a path that leads to no file: {@code github.com/x}. */
    public static Optional<String> meantByPath(String path) {
        return HOST.matcher(path).matches() ? Optional.of("https://" + path) : Optional.empty();
    }

    private static Optional<String> after(Pattern pattern, String scheme, String text) {
        var found = pattern.matcher(text);
        return found.matches() ? Optional.of(scheme + found.group(1)) : Optional.empty();
    }
}
