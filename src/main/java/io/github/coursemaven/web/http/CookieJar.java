package io.github.coursemaven.web.http;

import io.github.coursemaven.web.address.WebAddress;
import java.net.HttpCookie;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The cookies for the redirects of one URL: some sites redirect in a circle without them. Only the host that set a cookie gets
 * it back, whatever domain the cookie names; a redirect to another host drops them all.
 */
public final class CookieJar {

    private static final int MOST = 50;
    private static final Pattern PLAIN = Pattern.compile("[\\x20-\\x7E]{0,4096}");

    private final Map<String, HttpCookie> cookies = new TreeMap<>();
    private String host = "";

    /**
     * Keeps the cookies of an answer.
     *
     * @param headers the values of {@code Set-Cookie}; invalid ones are ignored
     */
    public void take(WebAddress from, List<String> headers) {
        dropOthersThan(from.host());
        for (var header : headers) {
            for (var cookie : parsed(header)) {
                if (cookie.hasExpired()) {
                    cookies.remove(cookie.getName());
                } else if (cookies.size() < MOST && isPlain(cookie)) {
                    cookies.put(cookie.getName(), cookie);
                }
            }
        }
    }

    /** The value of the header {@code Cookie}, if there are cookies to send. */
    public Optional<String> header(WebAddress to) {
        dropOthersThan(to.host());
        var header = cookies.values().stream()
                .filter(cookie -> to.secure() || !cookie.getSecure())
                .filter(cookie -> to.uri()
                        .getRawPath()
                        .startsWith(Optional.ofNullable(cookie.getPath()).orElse("/")))
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return Optional.of(header).filter(text -> !text.isEmpty());
    }

    private void dropOthersThan(String name) {
        if (!host.equals(name)) {
            cookies.clear();
            host = name;
        }
    }

    private static boolean isPlain(HttpCookie cookie) {
        return PLAIN.matcher(cookie.getName() + cookie.getValue()).matches();
    }

    private static List<HttpCookie> parsed(String header) {
        try {
            return HttpCookie.parse("Set-Cookie: " + header);
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }
}
