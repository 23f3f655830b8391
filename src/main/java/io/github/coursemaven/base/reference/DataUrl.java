package io.github.coursemaven.base.reference;

import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.Shown;
import io.github.coursemaven.base.reference.Target.Fault;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What can be wrong with a URL that contains the data itself (RFC 2397). */
final class DataUrl {

    private static final Pattern PARTS =
            Pattern.compile("data:([^,]*),(.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern TYPE = Pattern.compile("\\s*(?:text/html|application/xhtml\\+xml)\\s*(?:;.*)?");
    private static final Set<Kind> OPENED = Set.of(Kind.LINK, Kind.FRAME);
    private static final int MEGABYTE = 1_000_000;
    private static final int SHOWN = 30;

    private DataUrl() {}

    /** @param url without line breaks */
    static List<Fault> faults(Kind kind, String url) {
        var parts = PARTS.matcher(url);
        if (!parts.matches()) {
            return List.of(fault(Rule.BAD_URL, url, "has no comma before its data; write one"));
        }
        var faults = new ArrayList<Fault>();
        var type = parts.group(1).toLowerCase(Locale.ROOT);
        if (type.endsWith(";base64") && !isBase64(parts.group(2))) {
            faults.add(fault(
                    Rule.BAD_URL, url, "does not contain valid base64; save the content as a file beside the deck"));
        }
        if (url.length() > MEGABYTE) {
            faults.add(fault(
                    Rule.HEAVY_ASSET,
                    url,
                    "has a size of " + url.length() / MEGABYTE + " MB; save it as a file beside the deck"));
        }
        if (OPENED.contains(kind) && TYPE.matcher(type).matches()) {
            faults.add(fault(
                    Rule.SCRIPT_URL,
                    url,
                    "contains a page, which browsers do not open; save it as a file beside the deck"));
        }
        return faults;
    }

    private static boolean isBase64(String data) {
        try {
            var text = PercentEncoding.decode(data).orElse(data).replaceAll("\\s", "");
            Base64.getDecoder().decode(text.getBytes(StandardCharsets.ISO_8859_1));
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Fault fault(Rule rule, String url, String complaint) {
        return new Fault(rule, "'" + Shown.cut(url, SHOWN) + "' " + complaint);
    }
}
